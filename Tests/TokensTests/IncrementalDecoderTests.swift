// Decoding one id at a time.

import Records
import Testing
import Tokens

@Suite struct IncrementalDecoderTests {
  let tokenizer: Tokenizer
  init() throws { tokenizer = try Tokenizer(Fixtures.byteSpec(control: ["<e>"])) }

  @Test func `a character comes whole with its last byte`() {
    var decoder = IncrementalDecoder(tokenizer)
    #expect("a🙂é".utf8.map { decoder.append(Int32($0)) } == ["a", "", "", "", "🙂", "", "é"])
    #expect(decoder.finish() == "")
  }

  @Test func `a character that never ends becomes a replacement character at the end`() {
    var decoder = IncrementalDecoder(tokenizer)
    #expect([0x61, 0xF0, 0x9F, 0x99].map { decoder.append($0) } == ["a", "", "", ""])
    #expect(decoder.finish() == "\u{FFFD}")
    #expect(decoder.finish() == "")
  }

  @Test func `bytes that begin no character are replaced at once`() {
    var decoder = IncrementalDecoder(tokenizer)
    #expect([0x80, 0xC0, 0xFF].map { decoder.append($0) } == ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}"])
    #expect([0xE4, 0x41].map { decoder.append($0) } == ["", "\u{FFFD}A"])
    #expect([0xED, 0xA0].map { decoder.append($0) } == ["", "\u{FFFD}\u{FFFD}"])
  }

  @Test func `control tokens give no text unless asked for`() {
    var silent = IncrementalDecoder(tokenizer)
    var talking = IncrementalDecoder(tokenizer, skipSpecial: false)
    #expect(silent.append(256) == "")
    #expect(talking.append(256) == "<e>")
  }

  @Test func `the parts are what decoding all at once gives, whatever the bytes`() {
    var generator = SeededGenerator(seed: 3)
    // Bytes that begin, continue and break characters, more often than chance.
    let bytes: [Int32] = [0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xF0, 0xF1, 0xF4, 0xF5]
    for _ in 0..<2_000 {
      let ids = (0..<12).map { _ in bytes.randomElement(using: &generator)! }
      var decoder = IncrementalDecoder(tokenizer)
      let parts = ids.map { decoder.append($0) }.joined() + decoder.finish()
      #expect(Array(parts.utf8) == Array(tokenizer.decode(ids).utf8), "\(ids)")
    }
  }
}

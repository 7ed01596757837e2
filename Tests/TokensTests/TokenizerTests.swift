// Encoding and decoding, against golden ids and by their own laws.

import Foundation
import Records
import Testing
import Tokens

@Suite struct TokenizerTests {
  @Test func `SmolLM2's ids are the golden ones`() throws {
    let tokenizer = try Tokenizer(try Fixtures.smolLM2())
    let cases = try Fixtures.lines(Fixtures.golden.appending(path: "tokenizer.jsonl"))
    #expect(cases.count == 40)
    for json in cases {
      let text = try #require(json["text"]?.string)
      let ids = try #require(json["ids"]?.array).compactMap(\.int).map(Int32.init)
      #expect(tokenizer.encode(text, parseSpecial: true) == ids, "\(text.debugDescription)")
      #expect(Array(tokenizer.decode(ids, skipSpecial: false).utf8) == Array(text.utf8))
    }
  }

  @Test(arguments: ["tiny-qwen2", "tiny-llama3"])
  func `ids and decoded text are those of Hugging Face tokenizers`(name: String) throws {
    let folder = Fixtures.tokens.appending(path: name)
    let tokenizer = try Tokenizer(try TokenizerSpec(huggingFaceFolder: folder))
    for json in try Fixtures.lines(folder.appending(path: "golden.jsonl")) {
      let text = try #require(json["text"]?.string)
      let ids = try #require(json["ids"]?.array).compactMap(\.int).map(Int32.init)
      let decoded = try #require(json["decoded"]?.string)
      #expect(tokenizer.encode(text, parseSpecial: true) == ids, "\(text.debugDescription)")
      #expect(Array(tokenizer.decode(ids).utf8) == Array(decoded.utf8), "\(text.debugDescription)")
    }
  }

  @Test func `control tokens in text are text unless asked for, user-defined ones are always taken`() throws {
    let tokenizer = try Tokenizer(Fixtures.byteSpec(control: ["<e>"], userDefined: ["<t>"]))
    #expect(tokenizer.encode("<e><t>") == [0x3C, 0x65, 0x3E, 257])
    #expect(tokenizer.encode("<e><t>", parseSpecial: true) == [256, 257])
    #expect(tokenizer.decode([256, 257, 0x61]) == "<t>a")
    #expect(tokenizer.decode([256, 257, 0x61], skipSpecial: false) == "<e><t>a")
  }

  @Test func `the longest added token is taken, from the left`() throws {
    let tokenizer = try Tokenizer(Fixtures.byteSpec(userDefined: ["ab", "abcd", "bc"]))
    #expect(tokenizer.encode("abcd") == [257])
    #expect(tokenizer.encode("abcbc") == [256, 0x63, 258])
    #expect(tokenizer.encode("aabx") == [0x61, 256, 0x78])
  }

  @Test func `text that breaks off an added token is text`() throws {
    let tokenizer = try Tokenizer(Fixtures.byteSpec(userDefined: ["<think>"]))
    #expect(tokenizer.decode(tokenizer.encode("<think")) == "<think")
    #expect(tokenizer.encode("<think").count == 6)
  }

  @Test func `merges of the lowest rank go first, of equal ones the leftmost`() throws {
    var spec = Fixtures.byteSpec()
    for (left, right) in [("b", "c"), ("a", "b"), ("a", "a"), ("bc", "d")] {
      spec.tokens.append(left + right)
      spec.types.append(.normal)
      spec.merges.append("\(left) \(right)")
    }
    let tokenizer = try Tokenizer(spec)
    func spelt(_ text: String) -> [String] { tokenizer.encode(text).map { spec.tokens[Int($0)] } }
    #expect(spelt("abcd") == ["a", "bcd"])
    #expect(spelt("abd") == ["ab", "d"])
    #expect(spelt("aaaaa") == ["aa", "aa", "a"])
    #expect(spelt("aaab") == ["aa", "ab"])
  }

  @Test func `long pieces merge as the plain algorithm does`() throws {
    let spec = try TokenizerSpec(huggingFaceFolder: Fixtures.tokens.appending(path: "tiny-qwen2"))
    let tokenizer = try Tokenizer(spec)
    var ranks: [String: Int] = [:]
    for (rank, merge) in spec.merges.enumerated() { ranks[merge] = rank }
    var generator = SeededGenerator(seed: 1)
    for length in [2, 3, 47, 48, 49, 50, 97, 500] {
      let text = (0..<length).map { _ in "theonkicr".randomElement(using: &generator)! }.map(String.init).joined()
      var symbols = text.map(String.init)
      while let best = symbols.indices.dropLast().compactMap({ index in
        ranks["\(symbols[index]) \(symbols[index + 1])"].map { (rank: $0, index: index) }
      }).min(by: { ($0.rank, $0.index) < ($1.rank, $1.index) }) {
        symbols[best.index] += symbols.remove(at: best.index + 1)
      }
      #expect(tokenizer.encode(text).map { spec.tokens[Int($0)] } == symbols, "\(length) letters")
    }
  }

  /// In the thread's own time, as other tests run beside it. A quadratic merge loop would need 10^12 steps.
  @Test func `a megabyte of one letter is encoded in less than quadratic time`() throws {
    let tokenizer = try Tokenizer(try Fixtures.smolLM2())
    func seconds(_ letters: Int) -> Double {
      let text = String(repeating: "a", count: letters)
      let start = threadSeconds()
      #expect(tokenizer.encode(text) == Array(repeating: 46880, count: letters / 4))  // "aaaa"
      return threadSeconds() - start
    }
    // Eight times the letters: 8 to 10 times the time in n log n steps, 64 times in quadratic ones.
    let (eighth, whole) = (seconds(1 << 17), seconds(1 << 20))
    #expect(whole < 24 * eighth, "\(eighth) s, then \(whole) s")
  }

  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  @Test func `every string of bytes survives encoding and decoding`() throws {
    let tokenizer = try Tokenizer(try TokenizerSpec(huggingFaceFolder: Fixtures.tokens.appending(path: "tiny-llama3")))
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        let value = UInt32.random(in: 0..<(Bool.random(using: &generator) ? 0x80 : 0x11_0000), using: &generator)
        text.append(Unicode.Scalar(value) ?? " ")
      }
      #expect(Array(tokenizer.decode(tokenizer.encode(String(text))).utf8) == Array(String(text).utf8))
    }
  }

  @Test func `a byte without a token becomes the unknown token, or is dropped where there is none`() throws {
    var spec = Fixtures.byteSpec(control: ["<unk>"])
    spec.tokens[0x62] = ""
    spec.types[0x62] = .unused
    #expect(try Tokenizer(spec).encode("abc") == [0x61, 0x63])
    spec.unknownID = 256
    #expect(try Tokenizer(spec).encode("abc") == [0x61, 256, 0x63])
  }

  @Test func `bytes that are not UTF-8 decode as Python's replacement does`() throws {
    let tokenizer = try Tokenizer(Fixtures.byteSpec())
    // bytes([…]).decode("utf-8", errors="replace") in Python 3.11
    #expect(tokenizer.decode([0xE4, 0xBD]) == "\u{FFFD}")
    #expect(tokenizer.decode([0xE4, 0xBD, 0x41]) == "\u{FFFD}A")
    #expect(tokenizer.decode([0xF0, 0x9F, 0x99, 0xF0, 0x9F]) == "\u{FFFD}\u{FFFD}")
    #expect(tokenizer.decode([0xC0, 0x80]) == "\u{FFFD}\u{FFFD}")
    #expect(tokenizer.decode([0xED, 0xA0, 0x80]) == "\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test func `ids outside the vocabulary decode to nothing`() throws {
    let tokenizer = try Tokenizer(Fixtures.byteSpec())
    #expect(tokenizer.decode([0x61, 256, -1, 100_000, 0x62]) == "ab")
  }

  @Test func `a completion ends at the end of sequence and at known ends of a turn`() throws {
    let tokenizer = try Tokenizer(try Fixtures.smolLM2())
    #expect(tokenizer.endIDs == [0, 2])
    var spec = Fixtures.byteSpec(control: ["<|eot_id|>"], userDefined: ["<|im_end|>"])
    spec.eosID = 10
    #expect(try Tokenizer(spec).endIDs == [10, 256])
  }

  @Test func `a merge of a token that does not exist is an error`() {
    var spec = Fixtures.byteSpec()
    spec.merges = ["a b"]
    #expect(message { try Tokenizer(spec) } == """
      the tokenizer contradicts itself: merge 0, 'a b', needs the token 'ab', which is not in the vocabulary
      """)
    spec.merges = ["ab"]
    #expect(message { try Tokenizer(spec) } == """
      the tokenizer contradicts itself: merge 0, 'ab', has no space between two tokens
      """)
  }

  @Test func `a special id outside the vocabulary is an error`() {
    var spec = Fixtures.byteSpec()
    spec.eosID = 256
    #expect(message { try Tokenizer(spec) } == """
      the tokenizer contradicts itself: the end-of-sequence id is 256, but the vocabulary has 256 tokens
      """)
  }

  @Test func `types that do not match the tokens are an error`() {
    var spec = Fixtures.byteSpec()
    spec.types.removeLast()
    #expect(message { try Tokenizer(spec) } == """
      the tokenizer contradicts itself: 256 tokens, but 255 token types
      """)
  }
}

/// The sentence of the error that `body` throws; nil when it throws none.
func message<Value>(_ body: () throws -> Value) -> String? {
  do {
    _ = try body()
    return nil
  } catch {
    return "\(error)"
  }
}

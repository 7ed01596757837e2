// Pre-tokenisers against the pieces that Hugging Face `tokenizers` cuts.

import Testing
import Tokens

@Suite struct PreTokenizerTests {
  @Test(arguments: PreTokenizer.allCases)
  func `cuts every text as Hugging Face tokenizers does`(preTokenizer: PreTokenizer) throws {
    let cases = try Fixtures.lines(Fixtures.tokens.appending(path: "pieces.jsonl"))
      .filter { $0["pre"]?.string == preTokenizer.rawValue }
    #expect(cases.count > 80)
    for json in cases {
      let text = try #require(json["text"]?.string)
      let pieces = try #require(json["pieces"]?.array).compactMap(\.string)
      #expect(preTokenizer.pieces(of: text).map(scalars) == pieces.map(scalars), "\(text.debugDescription)")
    }
  }

  /// Strings compare by canonical equivalence; pieces must agree scalar by scalar.
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test func `a character newer than Unicode 16 is neither letter nor number`() {
    // U+11DE1 TOLONG SIKI DIGIT ONE came with Unicode 17.
    #expect(PreTokenizer.llama3.pieces(of: "1\u{11DE1}") == ["1", "\u{11DE1}"])
    #expect(PreTokenizer.llama3.pieces(of: "1\u{1D7CF}") == ["1\u{1D7CF}"])
  }

  @Test(arguments: [
    ("gpt-2", PreTokenizer.gpt2), ("smollm", .smollm), ("qwen2", .qwen2), ("deepseek-r1-qwen", .qwen2),
    ("llama-bpe", .llama3),
  ])
  func `a GGUF name stands for its pre-tokeniser`(name: String, expected: PreTokenizer) {
    #expect(PreTokenizer(ggufName: name) == expected)
  }

  @Test func `an unknown GGUF name stands for none`() {
    #expect(PreTokenizer(ggufName: "deepseek-llm") == nil)
    #expect(PreTokenizer(ggufName: "") == nil)
  }

  @Test(arguments: PreTokenizer.allCases)
  func `the GGUF name to write is one that is read`(preTokenizer: PreTokenizer) {
    let read = PreTokenizer(ggufName: preTokenizer.ggufName)
    #expect(read == (preTokenizer == .individualDigits ? .smollm : preTokenizer))
  }
}

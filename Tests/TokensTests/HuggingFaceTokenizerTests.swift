// Tokenizers from and to Hugging Face folders.

import Foundation
import Records
import Testing
import Tokens

@Suite struct HuggingFaceTokenizerTests {
  @Test func `a folder gives vocabulary, types and settings`() throws {
    let spec = try TokenizerSpec(huggingFaceFolder: Fixtures.tokens.appending(path: "tiny-llama3"))
    #expect(spec.tokens.count == spec.types.count)
    #expect(spec.preTokenizer == .llama3)
    #expect(spec.ignoresMerges)
    #expect(!spec.normalizesToNFC)
    #expect(spec.addBOS)
    #expect(spec.bosID.map { spec.tokens[$0] } == "<|begin_of_text|>")
    #expect(spec.eosID.map { spec.tokens[$0] } == "<|eot_id|>")
    #expect(spec.padID == spec.eosID)
    #expect(zip(spec.tokens, spec.types).filter { $0.1 == .control }.count == 5)
    #expect(zip(spec.tokens, spec.types).filter { $0.1 == .userDefined }.map(\.0) == ["<custom>"])

    let qwen = try TokenizerSpec(huggingFaceFolder: Fixtures.tokens.appending(path: "tiny-qwen2"))
    #expect(qwen.preTokenizer == .qwen2)
    #expect(qwen.normalizesToNFC)
    #expect(!qwen.ignoresMerges)
    #expect(!qwen.addBOS)
    #expect(qwen.bosID == nil)
  }

  @Test func `merges may be strings or pairs`() throws {
    let folder = try TemporaryFolder()
    func merges(_ merges: String) throws -> [String] {
      try folder.write(Self.tokenizerJSON(merges: merges), to: "tokenizer.json")
      return try TokenizerSpec(huggingFaceFolder: folder.url).merges
    }
    #expect(try merges(#"["a b"]"#) == ["a b"])
    #expect(try merges(#"[["a", "b"]]"#) == ["a b"])
    #expect(message { try merges(#"[["a", "b", "c"]]"#) } == """
      \(folder.url.path)/tokenizer.json: model.merges[0]: expected "a b" or ["a", "b"], found ["a","b","c"]
      """)
  }

  @Test func `the chat template's own file wins over the config's`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.tokenizerJSON(), to: "tokenizer.json")
    try folder.write(
      #"{"chat_template": [{"name": "tool_use", "template": "t"}, {"name": "default", "template": "d"}]}"#,
      to: "tokenizer_config.json")
    #expect(try TokenizerSpec(huggingFaceFolder: folder.url).chatTemplate == "d")
    try folder.write(#"{"chat_template": "one"}"#, to: "tokenizer_config.json")
    #expect(try TokenizerSpec(huggingFaceFolder: folder.url).chatTemplate == "one")
    try folder.write("file", to: "chat_template.jinja")
    #expect(try TokenizerSpec(huggingFaceFolder: folder.url).chatTemplate == "file")
  }

  @Test func `special tokens come from the map where the config has none`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.tokenizerJSON(), to: "tokenizer.json")
    try folder.write(#"{"eos_token": {"content": "<e>"}, "bos_token": "a"}"#, to: "special_tokens_map.json")
    try folder.write(#"{"bos_token": "b", "pad_token": null}"#, to: "tokenizer_config.json")
    let spec = try TokenizerSpec(huggingFaceFolder: folder.url)
    #expect(spec.bosID == 1)
    #expect(spec.eosID == 4)
    #expect(spec.padID == nil)
    try folder.write(#"{"bos_token": "nope"}"#, to: "tokenizer_config.json")
    #expect(message { try TokenizerSpec(huggingFaceFolder: folder.url) } == """
      the tokenizer contradicts itself: bos_token is 'nope' in \(folder.url.path), but tokenizer.json has no such token
      """)
  }

  @Test func `ids between the tokens are unused`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.tokenizerJSON(), to: "tokenizer.json")
    let spec = try TokenizerSpec(huggingFaceFolder: folder.url)
    #expect(spec.tokens == ["a", "b", "ab", "", "<e>", "<t>"])
    #expect(spec.types == [.normal, .normal, .normal, .unused, .control, .userDefined])
  }

  @Test(arguments: Refusal.all)
  func `a tokenizer that cannot be followed exactly is refused`(refusal: Refusal) throws {
    let folder = try TemporaryFolder()
    try folder.write(refusal.json, to: "tokenizer.json")
    #expect(
      message { try TokenizerSpec(huggingFaceFolder: folder.url) }
        == "\(folder.url.path)/tokenizer.json: \(refusal.message)")
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var json: String
    var message: String
    var testDescription: String { message }

    static let preTokenizers = "supported: ByteLevel with the pre-tokenisation of GPT-2, SmolLM2, Qwen2 or Llama 3"
    static let all: [Refusal] = [
      Refusal(
        json: tokenizerJSON(type: "Unigram"),
        message: "model.type: cannot reproduce Unigram; supported: BPE over bytes"),
      Refusal(
        json: tokenizerJSON(model: #""byte_fallback": true"#),
        message:
          "model.byte_fallback: cannot reproduce byte fallback (a SentencePiece vocabulary); supported: BPE over bytes"),
      Refusal(
        json: tokenizerJSON(model: #""dropout": 0.1"#),
        message: "model.dropout: cannot reproduce dropout 0.1; supported: merging without dropout"),
      Refusal(
        json: tokenizerJSON(model: #""end_of_word_suffix": "</w>""#),
        message: "model.end_of_word_suffix: cannot reproduce '</w>'; supported: BPE over bytes, which has none"),
      Refusal(
        json: tokenizerJSON(normalizer: #"{"type": "Lowercase"}"#),
        message: "normalizer: cannot reproduce Lowercase; supported: none, or NFC"),
      Refusal(
        json: tokenizerJSON(preTokenizer: "null"),
        message: "pre_tokenizer: cannot reproduce no pre-tokeniser; \(preTokenizers)"),
      Refusal(
        json: tokenizerJSON(preTokenizer: #"{"type": "Metaspace"}"#),
        message: "pre_tokenizer: cannot reproduce Metaspace; \(preTokenizers)"),
      Refusal(
        json: tokenizerJSON(preTokenizer: #"{"type": "ByteLevel", "add_prefix_space": true}"#),
        message: "pre_tokenizer: cannot reproduce ByteLevel with add_prefix_space; \(preTokenizers)"),
      Refusal(
        json: tokenizerJSON(
          preTokenizer: """
            {"type": "Sequence", "pretokenizers": [
              {"type": "Split", "pattern": {"Regex": "\\\\p{L}+|."}, "behavior": "Isolated", "invert": false},
              {"type": "ByteLevel", "add_prefix_space": false, "use_regex": false}]}
            """),
        message: #"pre_tokenizer: cannot reproduce a split by the regex \p{L}+|.; "# + preTokenizers),
      Refusal(
        json: tokenizerJSON(
          preTokenizer: """
            {"type": "Sequence", "pretokenizers": [
              {"type": "Digits", "individual_digits": false}, {"type": "ByteLevel", "add_prefix_space": false}]}
            """),
        message: "pre_tokenizer: cannot reproduce the steps Digits, ByteLevel; \(preTokenizers)"),
      Refusal(
        json: tokenizerJSON(added: #", {"id": 7, "content": "<m>", "special": true, "lstrip": true}"#),
        message:
          "added_tokens[2]: cannot reproduce '<m>' with lstrip; supported: added tokens that match their text alone"),
      Refusal(
        json: tokenizerJSON(added: #", {"id": 4000000000, "content": "<m>"}"#),
        message: "the id of '<m>': expected 0 to 100002, found 4000000000"),
      Refusal(
        json: tokenizerJSON(vocabulary: #"{"a": -1}"#), message: "the id of 'a': expected 0 to 100000, found -1"),
      Refusal(
        json: tokenizerJSON(vocabulary: #"{"a": "x"}"#), message: #"model.vocab: 'a': expected an id, found "x""#),
      Refusal(json: "[]", message: "model: expected an object, found nothing"),
      Refusal(json: "{", message: "byte 1: expected a member's name in double quotes, found the end of the text"),
    ]
  }

  @Test func `a folder without tokenizer.json is an error that names it`() throws {
    let folder = try TemporaryFolder()
    #expect(message { try TokenizerSpec(huggingFaceFolder: folder.url) } == """
      \(folder.url.path)/tokenizer.json: no such file, but a Hugging Face folder needs it for its tokenizer
      """)
  }

  @Test(arguments: ["tiny-qwen2", "tiny-llama3"])
  func `what is written reads back the same`(name: String) throws {
    let folder = try TemporaryFolder()
    let spec = try TokenizerSpec(huggingFaceFolder: Fixtures.tokens.appending(path: name))
    try HuggingFaceTokenizerWriter(spec).write(to: folder.url)
    #expect(try TokenizerSpec(huggingFaceFolder: folder.url) == spec)
  }

  @Test(arguments: PreTokenizer.allCases)
  func `a written pre-tokeniser reads back the same`(preTokenizer: PreTokenizer) throws {
    let folder = try TemporaryFolder()
    var spec = Fixtures.byteSpec(control: ["<e>"], preTokenizer: preTokenizer)
    spec.unknownID = 256
    try HuggingFaceTokenizerWriter(spec).write(to: folder.url)
    #expect(try TokenizerSpec(huggingFaceFolder: folder.url) == spec)
  }

  @Test func `SmolLM2's tokenizer written and read again gives the golden ids`() throws {
    let folder = try TemporaryFolder()
    let spec = try Fixtures.smolLM2()
    try HuggingFaceTokenizerWriter(spec).write(to: folder.url, contextLength: 8192)
    let read = try TokenizerSpec(huggingFaceFolder: folder.url)
    #expect(read == spec)
    let config = try Fixtures.json(folder.url.appending(path: "tokenizer_config.json"))
    #expect(config["model_max_length"]?.int == 8192)
    let tokenizer = try Tokenizer(read)
    for json in try Fixtures.lines(Fixtures.golden.appending(path: "tokenizer.jsonl")) {
      let ids = try #require(json["ids"]?.array).compactMap(\.int).map(Int32.init)
      #expect(tokenizer.encode(try #require(json["text"]?.string), parseSpecial: true) == ids)
    }
  }

  /// A small tokenizer.json with one thing changed.
  static func tokenizerJSON(
    type: String = "BPE", model: String = #""dropout": null"#, vocabulary: String = #"{"a": 0, "b": 1, "ab": 2}"#,
    merges: String = #"["a b"]"#, normalizer: String = "null",
    preTokenizer: String = #"{"type": "ByteLevel", "add_prefix_space": false}"#, added: String = ""
  ) -> String {
    """
    {"added_tokens": [{"id": 4, "content": "<e>", "special": true}, {"id": 5, "content": "<t>", "special": false}\(added)],
     "normalizer": \(normalizer), "pre_tokenizer": \(preTokenizer), "decoder": {"type": "ByteLevel"},
     "model": {"type": "\(type)", \(model), "vocab": \(vocabulary), "merges": \(merges)}}
    """
  }
}

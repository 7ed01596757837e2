// A GGUF file's tokenizer metadata as a `TokenizerSpec`.

import Tokens

extension GGUFFile {
  func tokenizer() throws -> TokenizerSpec {
    let model = try required("tokenizer.ggml.model", text("tokenizer.ggml.model"))
    guard model == "gpt2" else {
      throw ModelFileError.unsupported(
        path: path, what: "tokenizer.ggml.model", found: model, known: "gpt2 (byte-level BPE)")
    }
    let pre = try required("tokenizer.ggml.pre", text("tokenizer.ggml.pre"))
    guard let preTokenizer = PreTokenizer(ggufName: pre) else {
      throw ModelFileError.unsupported(
        path: path, what: "tokenizer.ggml.pre", found: pre, known: "gpt-2, smollm, qwen2, llama-bpe")
    }
    var tokens = try required("tokenizer.ggml.tokens", texts("tokenizer.ggml.tokens"))
    var types = try tokenTypes(count: tokens.count)
    // Converters fill the vocabulary up to the embedding table's rows with tokens that stand for nothing.
    for index in tokens.indices where types[index] == .unused && tokens[index] == Self.filler(index) {
      tokens[index] = ""
    }
    while tokens.last == "", types.last == .unused {
      tokens.removeLast()
      types.removeLast()
    }
    func id(_ name: String) throws -> Int? {
      guard let id = try integer(name) else { return nil }
      guard tokens.indices.contains(id) else {
        throw ModelFileError.malformed(
          path: path, what: name, expected: "an id below \(tokens.count), the number of tokens", found: "\(id)")
      }
      return id
    }
    // Of a byte without a token nothing is left, in llama.cpp and in Hugging Face's byte-level BPE. Only a token
    // made for it stands for it: converters name <|endoftext|> here, which must not come out of a text.
    let unknownID = try id("tokenizer.ggml.unknown_token_id").flatMap { types[$0] == .unknown ? $0 : nil }
    return TokenizerSpec(
      tokens: tokens, types: types,
      merges: try required("tokenizer.ggml.merges", texts("tokenizer.ggml.merges")), preTokenizer: preTokenizer,
      bosID: try id("tokenizer.ggml.bos_token_id"), eosID: try id("tokenizer.ggml.eos_token_id"),
      padID: try id("tokenizer.ggml.padding_token_id"), unknownID: unknownID,
      // What llama.cpp takes where the file does not say.
      addBOS: try bool("tokenizer.ggml.add_bos_token") ?? (preTokenizer == .llama3),
      chatTemplate: try text("tokenizer.chat_template"))
  }

  /// The token that stands for nothing at an id.
  static func filler(_ id: Int) -> String { "[PAD\(id)]" }

  private func tokenTypes(count: Int) throws -> [TokenType] {
    let key = "tokenizer.ggml.token_type"
    let numbers = try required(key, integers(key))
    guard numbers.count == count else {
      throw ModelFileError.malformed(
        path: path, what: key, expected: "one type for each of the \(count) tokens", found: "\(numbers.count)")
    }
    return try numbers.map { number in
      guard let type = TokenType(rawValue: number) else {
        throw ModelFileError.malformed(path: path, what: key, expected: "types of 1 to 6", found: "\(number)")
      }
      return type
    }
  }
}

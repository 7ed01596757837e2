// Everything that defines a byte-level BPE tokenizer, as plain data: what a GGUF file or tokenizer.json says.

/// How a token of the vocabulary is used (the names of GGUF's `tokenizer.ggml.token_type`).
package enum TokenType: Int, Sendable, Hashable, CaseIterable {
  case normal = 1
  case unknown = 2
  /// Steers the model (`<|im_end|>`); matched in text only on request, left out of decoded text.
  case control = 3
  /// Added to the vocabulary whole (`<think>`); always matched in text, and part of decoded text.
  case userDefined = 4
  case unused = 5
  case byte = 6
}

/// A byte-level BPE tokenizer as data. Ids are positions in `tokens`.
package struct TokenizerSpec: Sendable, Hashable {
  /// The vocabulary by id: normal tokens in GPT-2's byte alphabet as files hold them, control and user-defined
  /// ones as plain text. An id that no token has holds an empty string of type `unused`.
  package var tokens: [String]
  /// One type a token.
  package var types: [TokenType]
  /// The merges in order of rank, each `left right` with one space between, in the byte alphabet.
  package var merges: [String]
  package var preTokenizer: PreTokenizer
  package var bosID: Int?
  package var eosID: Int?
  package var padID: Int?
  /// What a byte without a token becomes; nil: it is dropped, as Hugging Face's BPE does.
  package var unknownID: Int?
  /// Whether plain text (not a chat template's output, which writes it itself) is to start with `bosID`.
  package var addBOS: Bool
  /// The model's chat template, a Jinja text.
  package var chatTemplate: String?
  /// Whether text is put into Unicode normalisation form C first (Qwen2).
  package var normalizesToNFC: Bool
  /// Whether a whole piece that is a token is taken without merging (Llama 3).
  package var ignoresMerges: Bool

  /// A spec; what is not given follows the pre-tokeniser's model family: NFC for Qwen2, whole pieces for Llama 3.
  package init(
    tokens: [String], types: [TokenType], merges: [String], preTokenizer: PreTokenizer, bosID: Int? = nil,
    eosID: Int? = nil, padID: Int? = nil, unknownID: Int? = nil, addBOS: Bool = false,
    chatTemplate: String? = nil, normalizesToNFC: Bool? = nil, ignoresMerges: Bool? = nil
  ) {
    self.tokens = tokens
    self.types = types
    self.merges = merges
    self.preTokenizer = preTokenizer
    self.bosID = bosID
    self.eosID = eosID
    self.padID = padID
    self.unknownID = unknownID
    self.addBOS = addBOS
    self.chatTemplate = chatTemplate
    self.normalizesToNFC = normalizesToNFC ?? (preTokenizer == .qwen2)
    self.ignoresMerges = ignoresMerges ?? (preTokenizer == .llama3)
  }
}

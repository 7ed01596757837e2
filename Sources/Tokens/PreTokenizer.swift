// Cuts text into the pieces that merges never cross.

/// A pre-tokeniser: the rule that cuts text into pieces before merging. Hand-written scanners, no regex engine.
///
/// Each agrees with Hugging Face `tokenizers` (Oniguruma): `\p{L}` and `\p{N}` are the general categories L* and
/// N*, `\s` is White_Space (so U+0085 and U+00A0 too), `(?!\S)` is true at the end of the text.
package enum PreTokenizer: String, Sendable, Hashable, CaseIterable {
  /// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
  case gpt2
  /// Each of the digits 0–9 alone, GPT-2's rule between them: what the GGUF name `smollm` means here, so that
  /// ids agree with `transformers` reading the GGUF. It differs from `individualDigits` only at numbers outside
  /// ASCII (`²`, `Ⅳ`, `٣`).
  case smollm
  /// Each character of category N* alone, GPT-2's rule between them: `tokenizer.json`'s
  /// `Digits(individual_digits)` before `ByteLevel`, as in SmolLM2's own.
  case individualDigits
  /// `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
  case qwen2
  /// As `qwen2`, but up to three digits a piece: `\p{N}{1,3}`.
  case llama3

  /// Calls `body` with each piece of `bytes[range]`, in order, without gaps. `bytes` must be valid UTF-8 there,
  /// and the range must begin and end between characters.
  func forEachPiece(of bytes: [UInt8], in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var scanner = ScalarScanner(bytes: bytes, range: range)
    switch self {
    case .gpt2: scanner.cutAsGPT2(body)
    case .smollm: scanner.cutBetweenDigits(asciiOnly: true, body)
    case .individualDigits: scanner.cutBetweenDigits(asciiOnly: false, body)
    case .qwen2: scanner.cutAsLlama3(digits: 1, body)
    case .llama3: scanner.cutAsLlama3(digits: 3, body)
    }
  }

  /// The pieces of `text`.
  package func pieces(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    forEachPiece(of: bytes, in: 0..<bytes.count) { pieces.append(String(decoding: bytes[$0], as: UTF8.self)) }
    return pieces
  }

  /// The value of GGUF's `tokenizer.ggml.pre` to write.
  package var ggufName: String {
    switch self {
    case .gpt2: "gpt-2"
    case .smollm, .individualDigits: "smollm"
    case .qwen2: "qwen2"
    case .llama3: "llama-bpe"
    }
  }

  /// The pre-tokeniser that `tokenizer.ggml.pre` names; nil when it is none of those known.
  package init?(ggufName: String) {
    switch ggufName {
    case "gpt-2": self = .gpt2
    case "smollm": self = .smollm
    case "qwen2", "deepseek-r1-qwen": self = .qwen2
    case "llama-bpe", "llama3", "llama-v3": self = .llama3
    default: return nil
    }
  }
}

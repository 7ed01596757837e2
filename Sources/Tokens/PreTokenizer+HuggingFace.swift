// Pre-tokenisers as tokenizer.json writes them.

import Records

extension PreTokenizer {
  /// The regex of the `Split` step that comes before a `ByteLevel` without regex; nil for those of GPT-2's kind.
  var splitRegex: String? {
    switch self {
    case .gpt2, .smollm, .individualDigits: nil
    case .qwen2: Self.cl100kRegex(digits: #"\p{N}"#)
    case .llama3: Self.cl100kRegex(digits: #"\p{N}{1,3}"#)
    }
  }

  private static func cl100kRegex(digits: String) -> String {
    #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"# + digits
      + #"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
  }

  /// The value of tokenizer.json's `pre_tokenizer`.
  var huggingFaceJSON: JSON {
    switch self {
    case .gpt2: Self.byteLevel(usesRegex: true)
    case .smollm: Self.sequence(Self.asciiDigits, usesRegex: true)
    case .individualDigits:
      Self.sequence(["type": "Digits", "individual_digits": true], usesRegex: true)
    case .qwen2, .llama3: Self.sequence(Self.split(splitRegex ?? ""), usesRegex: false)
    }
  }

  /// The step that cuts out the digits 0–9 alone.
  static var asciiDigits: JSON { split("[0-9]") }

  private static func byteLevel(usesRegex: Bool) -> JSON {
    ["type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": .bool(usesRegex)]
  }

  private static func split(_ regex: String) -> JSON {
    ["type": "Split", "pattern": ["Regex": .string(regex)], "behavior": "Isolated", "invert": false]
  }

  private static func sequence(_ first: JSON, usesRegex: Bool) -> JSON {
    ["type": "Sequence", "pretokenizers": [first, byteLevel(usesRegex: usesRegex)]]
  }
}

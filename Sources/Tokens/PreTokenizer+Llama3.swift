// The pre-tokeniser of Llama 3 (after OpenAI's cl100k), and of Qwen2, which differs in its digits.

extension ScalarScanner {
  /// `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,digits}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`
  mutating func cutAsLlama3(digits: Int, _ body: (Range<Int>) -> Void) {
    while !isAtEnd {
      let start = position
      if let length = contractionLength(ignoringCase: true) {
        move(to: start + length)
      } else {
        skipPieceAsLlama3(digits: digits)
      }
      body(start..<position)
    }
  }

  private mutating func skipPieceAsLlama3(digits: Int) {
    switch current {
    case .letter: skip(.letter)
    case .number:
      for _ in 0..<digits where !isAtEnd && current == .number { advance() }
    case .newline: skipSpaceAsLlama3()
    case .space:
      let following = classOfNext()
      if following == .letter {
        advance()
        skip(.letter)
      } else if following == .other, bytes[position] == UInt8(ascii: " ") {
        advance()
        skipSymbols()
      } else {
        skipSpaceAsLlama3()
      }
    case .other:
      if classOfNext() == .letter {
        advance()
        skip(.letter)
      } else {
        skipSymbols()
      }
    }
  }

  /// `[^\s\p{L}\p{N}]+[\r\n]*`
  private mutating func skipSymbols() {
    skip(.other)
    skip(.newline)
  }

  /// `\s*[\r\n]+|\s+(?!\S)|\s+`: white space up to its last line end if it has one.
  private mutating func skipSpaceAsLlama3() {
    let start = position
    var afterLastNewline: Int?
    while !isAtEnd, current.isSpace {
      if current == .newline { afterLastNewline = next }
      advance()
    }
    if let afterLastNewline {
      move(to: afterLastNewline)
    } else {
      move(to: start)
      skipSpaceRun()
    }
  }
}

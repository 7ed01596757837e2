// GPT-2's pre-tokeniser, and SmolLM2's, which cuts digits out first.

extension ScalarScanner {
  /// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
  mutating func cutAsGPT2(_ body: (Range<Int>) -> Void) {
    while !isAtEnd {
      let start = position
      if let length = contractionLength(ignoringCase: false) {
        move(to: start + length)
      } else if current.isSpace {
        skipSpaceAsGPT2()
      } else {
        skip(current)
      }
      body(start..<position)
    }
  }

  /// From white space: one space together with the word after it, or the white space but for its last
  /// character when something follows, or that last character.
  private mutating func skipSpaceAsGPT2() {
    if bytes[position] == UInt8(ascii: " "), let following = classOfNext(), !following.isSpace {
      advance()
      skip(following)
    } else {
      skipSpaceRun()
    }
  }

  /// `\s+(?!\S)|\s+`: white space up to the end of the text, else but for its last character, at least one.
  mutating func skipSpaceRun() {
    let start = position
    var last = position
    while !isAtEnd, current.isSpace {
      last = position
      advance()
    }
    if !isAtEnd, last > start { move(to: last) }
  }

  /// Each digit a piece of its own, GPT-2's rule on each stretch between: a stretch ends like a text.
  mutating func cutBetweenDigits(asciiOnly: Bool, _ body: (Range<Int>) -> Void) {
    var stretch = position
    while !isAtEnd {
      guard current == .number, !asciiOnly || bytes[position] < 0x80 else {
        advance()
        continue
      }
      cutStretch(stretch..<position, body)
      body(position..<next)
      stretch = next
      advance()
    }
    cutStretch(stretch..<end, body)
  }

  private func cutStretch(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    guard !range.isEmpty else { return }
    var scanner = ScalarScanner(bytes: bytes, range: range)
    scanner.cutAsGPT2(body)
  }

  /// The bytes of a contraction (`'s`, `'t`, `'re`, `'ve`, `'m`, `'ll`, `'d`) at the current position.
  ///
  /// Ignoring case, `ſ` (U+017F, which folds to `s`) counts as an `s`, as it does in Oniguruma.
  func contractionLength(ignoringCase: Bool) -> Int? {
    guard bytes[position] == UInt8(ascii: "'"), position + 1 < end else { return nil }
    func letter(_ offset: Int) -> UInt8 {
      guard position + offset < end else { return 0 }
      let byte = bytes[position + offset]
      return ignoringCase && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    switch letter(1) {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "d"): return 2
    case UInt8(ascii: "r"), UInt8(ascii: "v"): return letter(2) == UInt8(ascii: "e") ? 3 : nil
    case UInt8(ascii: "l"): return letter(2) == UInt8(ascii: "l") ? 3 : nil
    case 0xC5: return ignoringCase && letter(2) == 0xBF ? 3 : nil
    default: return nil
    }
  }
}

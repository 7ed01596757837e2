// What is taken off an answer's text before it is read: wrappers that carry no meaning, and spellings of LaTeX.

/// Rewrites of an answer's text that keep its meaning.
enum AnswerText {
  /// The text without what writers put around an answer: white space, Markdown emphasis, quotes, math delimiters
  /// (`$…$`, `\(…\)`, `\[…\]`), angle brackets copied from a format (`<15>`), full stops and commas at the end.
  ///
  /// An exclamation mark after a digit stays: it may be a factorial.
  static func stripped(_ text: some StringProtocol) -> String {
    // Plain numbers and words, the most frequent answers, have nothing to take off.
    if text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) { return String(text) }
    var rest = withoutBold(Array(text.unicodeScalars))[...]
    while true {
      let before = rest.count
      rest = trimmed(rest)
      for (open, close) in wrappers where rest.count >= open.count + close.count {
        if rest.starts(with: open), rest.suffix(close.count).elementsEqual(close), opensAndCloses(rest, open) {
          rest = rest.dropFirst(open.count).dropLast(close.count)
          break
        }
      }
      rest = withoutLooseMarkers(rest)
      if let last = rest.last {
        let beforeLast = rest.dropLast().last
        let isFactorial = last == "!" && beforeLast.map { isDigit($0) || $0 == ")" || $0 == "}" } == true
        if ".,;:!?。，；：！？".unicodeScalars.contains(last), !isFactorial,
          beforeLast != "\\", last != "." || beforeLast != "."  // 0.333...
        {
          rest = rest.dropLast()
        }
      }
      if rest.count == before { return string(rest) }
    }
  }

  private static let wrappers: [(open: [Unicode.Scalar], close: [Unicode.Scalar])] = [
    ("**", "**"), ("__", "__"), ("*", "*"), ("`", "`"), ("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]"),
    ("<", ">"), ("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’"), ("「", "」"),
  ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }

  /// False where the wrapper's sign stands inside as well: `$5$ or $6$`, `"a" and "b"`.
  private static func opensAndCloses(_ text: ArraySlice<Unicode.Scalar>, _ open: [Unicode.Scalar]) -> Bool {
    let inner = text.dropFirst(open.count).dropLast(open.count)
    guard open.count == 1 || open[0] != "\\" else {
      // `\(…\)`: no other `\)` inside.
      return !zip(inner, inner.dropFirst()).contains { $0 == "\\" && "()[]".unicodeScalars.contains($1) }
    }
    return !inner.contains(open[0])
  }

  /// Without `**` but where it stands between letters, digits or brackets and so may be a power: `2**3`.
  private static func withoutBold(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    func isOperand(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      return text[index].properties.isAlphabetic || isDigit(text[index]) || text[index] == "(" || text[index] == ")"
    }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == "*", index + 1 < text.count, text[index + 1] == "*", !isOperand(index - 1) || !isOperand(index + 2) {
        index += 2
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// Emphasis that opens or closes outside the piece at hand: `15**`, `** 15`.
  private static func withoutLooseMarkers(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var text = text
    while text.last == "*", !text.dropLast(2).contains("*") { text = text.dropLast() }
    while text.first == "*" || text.first == ":" || text.first == "：" { text = text.dropFirst() }
    return text
  }

  private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var text = text
    while let first = text.first, first.isSpace || isInvisible(first) { text = text.dropFirst() }
    while let last = text.last, last.isSpace || isInvisible(last) { text = text.dropLast() }
    return text
  }

  /// The text with LaTeX's and Unicode's many spellings of one sign made one: `\dfrac` as `\frac`, `\text{cm}` as
  /// `cm`, `\,` as a thin space, `−` as `-`, `\times` as `×`, `\%` as `%`, paired `$` away, runs of spaces as one.
  static func plain(_ text: String) -> String {
    var rewriter = LaTeXRewriter(Array(text.unicodeScalars))
    return rewriter.rewrite()
  }

  /// A plain text with the spaces away that cannot matter: those beside anything but letters and digits. The
  /// space of `x 2` stays, so that it does not become `x2`.
  static func compact(_ plain: String) -> String {
    let scalars = Array(plain.unicodeScalars)
    func isWord(_ index: Int) -> Bool {
      guard scalars.indices.contains(index) else { return false }
      return scalars[index].properties.isAlphabetic || isDigit(scalars[index])
    }
    var result: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar.isSpace {
        if isWord(index - 1), isWord(index + 1) { result.append(" ") }
      } else {
        result.append(scalar)
      }
    }
    return string(result)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Unicode.Scalar {
  /// White space; ASCII is not looked up.
  var isSpace: Bool { value < 0x80 ? value == 0x20 || value >= 0x09 && value <= 0x0D : properties.isWhitespace }
}

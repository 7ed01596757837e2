// What an answer means, as far as rules can tell.

/// The meaning of an answer's text, read by rule.
///
/// Only what is read exactly has a meaning here: everything else is an `expression`, of which no more is known than
/// its text. So nothing is ever equal by accident: sets, intervals, roots and formulas match their own spelling
/// alone, and anything else about them is "cannot tell".
package enum AnswerValue: Sendable, Hashable {
  /// A number, exact.
  case number(Quantity)
  /// The letter of a multiple-choice option, A to J, with the option's text if it was given too.
  case choice(Character, text: String?)
  /// Words, in lower case: `yes`, `a necessary but not a sufficient condition`.
  case text(String)
  /// Anything else, its spaces removed where they cannot matter.
  case expression(String)

  /// Longer answers are compared as text alone.
  static let maximumLength = 4_096

  /// - Returns: nil when nothing is left of the text after its wrappers.
  package init?(_ text: some StringProtocol) {
    let stripped = AnswerText.stripped(text)
    guard !stripped.isEmpty else { return nil }
    let plain = AnswerText.stripped(AnswerText.plain(stripped))
    guard !plain.isEmpty else { return nil }
    if plain.utf8.count > Self.maximumLength {
      self = .expression(AnswerText.compact(plain))
    } else if let (letter, text) = Self.choice(plain) {
      self = .choice(letter, text: text)
    } else if let quantity = Quantity(plain: plain) {
      self = .number(quantity)
    } else if let words = Self.words(plain) {
      self = .text(words)
    } else {
      self = .expression(AnswerText.compact(plain))
    }
  }

  /// `B`, `(B)`, `(b)`, `B.`, `B)`, `(B) 12 apples`, `B. 12 apples`, `option B`.
  private static func choice(_ plain: String) -> (letter: Character, text: String?)? {
    var scalars = Array(plain.unicodeScalars)[...]
    for prefix in ["option ", "Option ", "choice ", "Choice "] where scalars.starts(with: prefix.unicodeScalars) {
      scalars = scalars.dropFirst(prefix.unicodeScalars.count)
    }
    let isOpened = scalars.first == "("
    if isOpened { scalars = scalars.dropFirst() }
    guard var letter = scalars.popFirst() else { return nil }
    if isOpened, let upper = Unicode.Scalar(letter.value &- 0x20), "abcdefghij".unicodeScalars.contains(letter) {
      letter = upper
    }
    guard "ABCDEFGHIJ".unicodeScalars.contains(letter) else { return nil }
    var isClosed = false
    if isOpened {
      guard scalars.popFirst() == ")" else { return nil }
      isClosed = true
    } else if let mark = scalars.first {
      guard ".):".unicodeScalars.contains(mark) else { return nil }
      isClosed = mark == ")"
      scalars = scalars.dropFirst()
    }
    if scalars.isEmpty { return (Character(letter), nil) }
    // `B.5` and `A:b` are something else; `B)5` is how some sets print options.
    guard isClosed || scalars.first?.properties.isWhitespace == true else { return nil }
    let text = AnswerText.compact(AnswerText.string(scalars))
    return (Character(letter), text.isEmpty ? nil : text)
  }

  /// At least two letters, and nothing but letters, spaces, hyphens and apostrophes.
  private static func words(_ plain: String) -> String? {
    var letters = 0
    for scalar in plain.unicodeScalars {
      if scalar.properties.isAlphabetic {
        letters += 1
      } else if !scalar.properties.isWhitespace, !"-',.".unicodeScalars.contains(scalar) {
        return nil
      }
    }
    let isOneWideLetter = letters == 1 && plain.unicodeScalars.first!.value >= 0x2E80
    guard letters >= 2 || isOneWideLetter else { return nil }
    return plain.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

// What an answer means, as far as rules can tell.

/// The meaning of an answer's text, read by rule. What no rule reads is an `expression`, equal only to its own text.
package enum AnswerValue: Sendable, Hashable {
  /// A number, exact.
  case number(Quantity)
  /// The letter of a multiple-choice option, A to J, with the option's text if it was given too.
  case choice(Character, text: String?)
  /// A date or a time of day.
  case moment(Moment)
  /// Words, in lower case: `yes`, `a necessary but not a sufficient condition`.
  case text(String)
  /// A formula: an expression, equation, interval, set, list, matrix, …; with its text, spaces removed.
  case form(MathForm, text: String)
  /// Anything else, its spaces removed where they cannot matter.
  case expression(String)

  /// Longer answers are compared as text alone.
  static let maximumLength = 4_096

  /// - Returns: nil when nothing is left of the text after its wrappers.
  package init?(_ text: some StringProtocol) {
    let stripped = AnswerText.stripped(text)
    guard !stripped.isEmpty else { return nil }
    if let fast = Quantity(digits: stripped) {
      self = .number(fast)
      return
    }
    let plain = AnswerText.stripped(AnswerText.plain(stripped))
    guard !plain.isEmpty else { return nil }
    if plain.utf8.count > Self.maximumLength {
      self = .expression(AnswerText.compact(plain))
    } else if let (letter, text) = Self.choice(plain) {
      self = .choice(letter, text: text)
    } else if let quantity = Quantity(plain: plain) ?? Quantity(european: plain) ?? Quantity(chinese: plain) ?? Quantity(compound: plain) {
      self = .number(quantity)
    } else if let moment = Moment(plain) {
      self = .moment(moment)
    } else if let words = Self.words(plain), !Self.isProductOfLetters(stripped) {
      self = .text(words)
    } else if let form = try? FormParser.parse(stripped) {
      self = .form(form, text: AnswerText.compact(plain))
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
    guard isClosed || scalars.first?.isSpace == true else { return nil }
    // `(b)(c)` and `(B)/2` are products.
    if isOpened, let mark = scalars.first, "(/*^+-=".unicodeScalars.contains(mark) { return nil }
    let text = AnswerText.string(scalars.drop { $0.isSpace })
    return (Character(letter), text.isEmpty ? nil : text)
  }

  /// At least two letters, and nothing but letters, spaces, hyphens and apostrophes.
  private static func words(_ plain: String) -> String? {
    var letters = 0
    for scalar in plain.unicodeScalars {
      if scalar.properties.isAlphabetic {
        letters += 1
      } else if !scalar.isSpace, !"-',.".unicodeScalars.contains(scalar) {
        return nil
      }
    }
    let isOneWideLetter = letters == 1 && plain.unicodeScalars.first!.value >= 0x2E80
    guard letters >= 2 || isOneWideLetter else { return nil }
    return plain.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `ab`, `xyz`, `pi`: up to three letters that are no word and no Roman number.
  private static func isProductOfLetters(_ text: String) -> Bool {
    guard text.utf8.count <= 3, text.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return false }
    return !["yes", "no", "odd", "one", "two", "six", "ten", "all", "any", "red"].contains(text.lowercased()) && !text.allSatisfy { "IVXLivxl".contains($0) }
  }

  /// How the answer was read, for people: `number 1/2`, `choice B`, `interval …`.
  package var summary: String {
    switch self {
    case .number(let quantity):
      "number \(quantity.value)\(quantity.isPercent ? "%" : "")" + (quantity.unit.map { " in \($0)" } ?? "")
        + (quantity.variable.map { " for \($0)" } ?? "")
    case .choice(let letter, let text): "choice \(letter)" + (text.map { " with text \($0)" } ?? "")
    case .moment(let moment): "\(moment)"
    case .text(let words): "words \(words)"
    case .form(let form, let text): "\(form.kind) \(text)"
    case .expression(let text): "unread \(text)"
    }
  }
}

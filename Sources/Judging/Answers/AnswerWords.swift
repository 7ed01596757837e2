// Answers in words that rules can compare.

/// What is known of words. Other words differ in ways that no rule tells apart: they are equal or not understood.
enum AnswerWords {
  private static let opposites = ["yes": "no", "no": "yes", "true": "false", "false": "true", "是": "否", "否": "是"]

  /// Both in lower case.
  static func compare(_ gold: String, _ answer: String) -> Comparison {
    if gold == answer { return .equal }
    if opposites[gold] == answer { return .different }
    if isNone(gold), isNone(answer) { return .equal }
    if isUndetermined(gold), isUndetermined(answer) { return .equal }
    if isNone(gold) && isUndetermined(answer) || isUndetermined(gold) && isNone(answer) { return .different }
    if let a = statements(gold), let b = statements(answer) { return a == b ? .equal : .different }
    return .cannotTell("not_understood")
  }

  /// "None of these": none of the options.
  static func isNone(_ words: String) -> Bool {
    ["none of these", "none of the above", "none of them", "none of the options", "none of these options"].contains(trimmed(words))
  }

  /// The question has no determined answer.
  static func isUndetermined(_ words: String) -> Bool {
    [
      "cannot be determined", "can not be determined", "can't be determined", "not enough information", "insufficient information",
      "data inadequate", "inadequate data", "insufficient data",
    ].contains(trimmed(words))
  }

  private static func trimmed(_ words: String) -> Substring {
    var words = words[...]
    while let last = words.last, ".,".contains(last) { words.removeLast() }
    return words
  }

  private static let romans: Set<Substring> = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]

  /// The statements of `II only`, `I and III`, `I, II and III only`.
  private static func statements(_ words: String) -> Set<Substring>? {
    var found: Set<Substring> = []
    var parts = trimmed(words).split(whereSeparator: { $0 == " " || $0 == "," })
    if parts.last == "only" { parts.removeLast() }
    for part in parts where part != "and" {
      guard romans.contains(part) else { return nil }
      found.insert(part)
    }
    return found.isEmpty ? nil : found
  }

  /// Whether words that may stand for a number stand for another: "none" for 0, `III only` for 3.
  static func isNever(_ words: String, _ number: Rational) -> Bool {
    if trimmed(words) == "none" { return number.numerator != 0 }
    return statements(words) != nil && !(number.isInteger && (1...8).contains(number.numerator))
  }

  /// Profit and loss, and their like, as the nouns behind two numbers.
  static func areOpposite(_ a: String, _ b: String) -> Bool {
    let pairs = [("profit", "loss"), ("gain", "loss"), ("increase", "decrease"), ("more", "less")]
    let (a, b) = (a.split(separator: " "), b.split(separator: " "))
    return pairs.contains { a.contains(Substring($0.0)) && b.contains(Substring($0.1)) || a.contains(Substring($0.1)) && b.contains(Substring($0.0)) }
  }

  /// Texts that no rule reads but that are one but for a number: `After 12 minutes`, `After 6 minutes`, or digits with
  /// spaces between them. A text with several numbers may say one thing in two ways.
  static func differInOneNumber(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count <= 120, b.utf8.count <= 120, let (frame, numbers) = frame(a), let (other, others) = Self.frame(b), frame == other else { return false }
    let isDigitsOnly = frame.allSatisfy { $0 == "#" || $0 == " " }
    return numbers != others && (numbers.count == 1 || isDigitsOnly)
  }

  /// The text with `#` for each number, and the numbers; nil where signs may combine them.
  private static func frame(_ text: String) -> (frame: String, numbers: [Rational])? {
    var frame = String.UnicodeScalarView()
    var numbers: [Rational] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count, AnswerText.isDigit(scalars[index]) || scalars[index] == "." { index += 1 }
      if scalars[start..<index].contains(where: AnswerText.isDigit) {
        var parser = NumberParser(Array(scalars[start..<index]))
        guard let number = parser.number(), parser.position == index - start else { return nil }
        numbers.append(number)
        frame.append("#")
      } else if start == index {
        guard scalars[index].properties.isAlphabetic || scalars[index] == " " || scalars[index] == "," else { return nil }
        frame.append(scalars[index])
        index += 1
      } else {
        frame.append(contentsOf: scalars[start..<index])
      }
    }
    return (String(frame), numbers)
  }
}

// Multiple-choice questions as text with lettered options, their gold answer as a letter.

/// The options of one question.
struct MultipleChoice {
  let options: [String]

  static let maximumOptions = 26

  /// - Parameter json: an array of strings or numbers. Options that carry their letters already
  ///   (`A)5`, `(B) 6`, `C. 7`) lose them.
  init(_ json: JSON, member: String) throws(RecordsError) {
    func bad(_ expected: String) -> RecordsError {
      .badMember(member: member, expected: expected, found: kind(of: json))
    }
    guard let elements = json.array else { throw bad("an array of options") }
    let texts = elements.compactMap { $0.string ?? $0.numberLiteral }
    guard texts.count == elements.count else { throw bad("strings or numbers as options") }
    guard (2...Self.maximumOptions).contains(texts.count) else {
      throw bad("2 to \(Self.maximumOptions) options")
    }
    let bare = texts.enumerated().compactMap { Self.withoutLabel($1, letter: Self.letter($0)) }
    options = bare.count == texts.count ? bare : texts
  }

  static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index))) }

  /// The option without its own label, or nil when it has none.
  private static func withoutLabel(_ text: String, letter: String) -> String? {
    for label in ["\(letter))", "(\(letter))", "\(letter).", "\(letter):"] where text.hasPrefix(label) {
      return String(text.dropFirst(label.count).drop { $0 == " " })
    }
    return nil
  }

  /// The question with a line for every option.
  func text(question: String) -> String {
    question + "\n\n" + options.enumerated().map { "\(Self.letter($0))) \($1)" }.joined(separator: "\n")
  }

  /// The letter of the right option, which a source gives as a letter, an index from 0, or the option's text.
  func gold(_ json: JSON, member: String) throws(RecordsError) -> String {
    if let index = json.int, options.indices.contains(index) { return Self.letter(index) }
    if let text = json.string {
      let letters = options.indices.map(Self.letter)
      let bare = text.filter { !" ().".contains($0) }.uppercased()
      if letters.contains(bare) { return bare }
      if let index = options.firstIndex(of: text) { return Self.letter(index) }
      if let index = Int(text), options.indices.contains(index) { return Self.letter(index) }
    }
    throw .badMember(
      member: member,
      expected:
        "a letter from A to \(Self.letter(options.count - 1)), an index from 0 to \(options.count - 1) "
        + "or an option's text",
      found: kind(of: json))
  }
}

extension JSON {
  var numberLiteral: String? { if case .number(let literal) = self { literal } else { nil } }
}

// Majority votes over answers that mean the same, for cons@k.

/// A vote among a problem's answers, by value: `1/2`, `0.5` and `\frac{1}{2}` vote together.
package enum MajorityVote {
  /// The positions of the answers in each class, the largest class first; of equally large ones the one that was
  /// begun first. Answers that are nil do not vote.
  ///
  /// Votes of one problem answer one question, so the units that stand behind numbers do not part them (`12` and
  /// `12 apples`), unless the class would hold two different units.
  package static func classes(of answers: [String?]) -> [[Int]] {
    var members: [Key: [Int]] = [:]
    var units: [Key: Set<String>] = [:]
    let values = answers.map { $0.flatMap { AnswerValue($0) } }
    for case .number(let quantity)? in values {
      if let unit = quantity.unit { units[.number(quantity.worth, unit: nil), default: []].insert(unit) }
    }
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      var key = Key(value)
      if case .number(let worth, _) = key, case .number(let quantity) = value, (units[key]?.count ?? 0) > 1 {
        key = .number(worth, unit: quantity.unit)
      }
      members[key, default: []].append(index)
    }
    return members.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The position of the winning class's first answer, or nil when nobody votes.
  package static func consensus(_ answers: [String?]) -> Int? { classes(of: answers).first?[0] }

  private enum Key: Hashable {
    case number(Rational, unit: String?)
    case choice(Character)
    case text(String)

    init(_ value: AnswerValue) {
      switch value {
      case .number(let quantity): self = .number(quantity.worth, unit: nil)
      case .choice(let letter, _): self = .choice(letter)
      case .text(let text), .expression(let text): self = .text(text)
      }
    }
  }
}

// Majority votes over answers that mean the same, for cons@k.

/// A vote among a problem's answers, by value: `1/2`, `0.5` and `\frac{1}{2}` vote together, and so do `x(x+1)` and
/// `x^2+x`.
package enum MajorityVote {
  /// The positions of the answers in each class, the largest class first; of equally large ones the one that was
  /// begun first. Answers that are nil do not vote.
  ///
  /// An answer joins the first class whose first member certainly equals it. Votes of one problem answer one question,
  /// so the units that stand behind numbers do not part them (`12` and `12 apples`), unless there are two different
  /// units for the same number.
  package static func classes(of answers: [String?]) -> [[Int]] {
    var classes: [(value: AnswerValue, members: [Int])] = []
    var known: [AnswerValue: Int] = [:]
    let values = answers.map { $0.flatMap { AnswerValue($0) } }
    let units = unitsByNumber(values)
    for (index, value) in values.enumerated() {
      guard let value = value.map({ withoutLoneUnit($0, units) }) else { continue }
      let found = known[value] ?? classes.firstIndex { AnswerValue.compare(gold: $0.value, answer: value, steps: 4_000) == .equal }
      if let found {
        classes[found].members.append(index)
        known[value] = found
      } else {
        known[value] = classes.count
        classes.append((value, [index]))
      }
    }
    return classes.map(\.members).sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The position of the winning class's first answer, or nil when nobody votes.
  package static func consensus(_ answers: [String?]) -> Int? { classes(of: answers).first?[0] }

  private static func unitsByNumber(_ values: [AnswerValue?]) -> [Rational: Set<String>] {
    var units: [Rational: Set<String>] = [:]
    for case .number(let quantity)? in values {
      if let unit = quantity.unit { units[quantity.worth, default: []].insert(unit) }
    }
    return units
  }

  /// A number without what does not part its votes; a choice by its letter alone.
  private static func withoutLoneUnit(_ value: AnswerValue, _ units: [Rational: Set<String>]) -> AnswerValue {
    switch value {
    case .number(let quantity):
      var bare = Quantity(value: quantity.worth)
      if (units[quantity.worth]?.count ?? 0) > 1 { bare.unit = quantity.unit ?? "" }
      return .number(bare)
    case .choice(let letter, _): return .choice(letter, text: nil)
    default: return value
    }
  }
}

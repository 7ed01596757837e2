// Gold against answer: equal, different, or not to be told by rule.

/// The relation of an answer to the gold.
package enum Comparison: Sendable, Hashable {
  case equal
  case different
  /// Why it cannot be told, as a reason code.
  case cannotTell(String)
}

extension AnswerValue {
  /// Compares an answer with what is known to be right. The two are not interchangeable: the gold decides what kind
  /// of answer was asked for.
  ///
  /// - Numbers are compared exactly, never within a tolerance.
  /// - A unit on one side only is taken as left out on the other; two different units are `units_differ`, as `5 m`
  ///   and `500 cm` may be the same. A single letter on one side only (`5 m`) may be a variable: `unit_or_variable`.
  /// - `50%` equals `0.5` and `1/2`. Whether it equals `50` depends on what was asked: `percent_or_number`.
  /// - Words differ for certain only between `yes` and `no`, `true` and `false`.
  /// - Two expressions with different texts, or values of different kinds: `not_understood`.
  package static func compare(gold: AnswerValue, answer: AnswerValue) -> Comparison {
    switch (gold, answer) {
    case (.number(let gold), .number(let answer)): return compare(gold: gold, answer: answer)
    case (.choice(let gold, let goldText), .choice(let answer, let answerText)):
      if gold != answer { return .different }
      if let goldText, let answerText, goldText != answerText { return .cannotTell("not_understood") }
      return .equal
    case (.choice(let gold, _), .expression(let answer)) where answer.count == 1:
      // A lone small letter is a choice only where the gold is one.
      guard let letter = answer.uppercased().first, ("A"..."J").contains(letter) else { break }
      return letter == gold ? .equal : .different
    case (.text(let gold), .text(let answer)):
      if gold == answer { return .equal }
      return opposites[gold] == answer ? .different : .cannotTell("not_understood")
    case (.expression(let gold), .expression(let answer)):
      return gold == answer ? .equal : .cannotTell("not_understood")
    default: break
    }
    return .cannotTell("not_understood")
  }

  private static let opposites = ["yes": "no", "no": "yes", "true": "false", "false": "true", "是": "否", "否": "是"]

  private static func compare(gold: Quantity, answer: Quantity) -> Comparison {
    if let a = gold.variable, let b = answer.variable, a != b { return .cannotTell("variables_differ") }
    switch (gold.unit, answer.unit) {
    case (let a?, let b?) where !sameUnit(a, b): return .cannotTell("units_differ")
    case (.some, nil) where gold.unitIsOneLetter, (nil, .some) where answer.unitIsOneLetter:
      return gold.worth == answer.worth ? .cannotTell("unit_or_variable") : .different
    default: break
    }
    if gold.worth == answer.worth { return .equal }
    if gold.isPercent != answer.isPercent, gold.value == answer.value { return .cannotTell("percent_or_number") }
    return .different
  }

  /// Equal, or one goes on where the other ends: `apple` and `apple left`.
  private static func sameUnit(_ a: String, _ b: String) -> Bool {
    a == b || a.hasPrefix(b + " ") || b.hasPrefix(a + " ")
  }
}

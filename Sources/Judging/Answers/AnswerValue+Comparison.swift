// Gold against answer: equal, different, or not to be told by rule.

import BigInt

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
  /// - Numbers are compared exactly, never within a tolerance. A decimal that only rounds the gold's root or π is
  ///   `rounded`.
  /// - A unit on one side only is taken as left out on the other. Units of one dimension are converted, so `100 cm`
  ///   is `1 m` and `5 cm` is not `5 m`; two different nouns are `units_differ`. A single letter on one side only
  ///   (`5 m`) may be a variable: `unit_or_variable`.
  /// - `50%` equals `0.5` and `1/2`. Whether it equals `50` depends on what was asked: `percent_or_number`.
  /// - Words differ for certain only where `AnswerWords` knows both.
  package static func compare(gold: AnswerValue, answer: AnswerValue, steps: Int = MathBudget.standard) -> Comparison {
    switch (gold, answer) {
    case (.number(let gold), .number(let answer)): return compare(gold: gold, answer: answer)
    case (.choice(let gold, let goldText), .choice(let answer, let answerText)):
      if gold != answer { return .different }
      if let goldText, let answerText, AnswerText.compact(goldText) != AnswerText.compact(answerText) {
        return textsMatch(goldText, answerText, steps) == .equal ? .equal : .cannotTell("choice_text_differs")
      }
      return .equal
    case (.choice(let letter, nil), .form(_, let text)) where text.count == 1, (.choice(let letter, _), .expression(let text)) where text.count == 1:
      // A lone small letter is a choice only where the gold is one.
      // A capital beyond J is no letter of ours, but another option's (SAT and ACT go to K).
      if let other = text.first, ("K"..."Z").contains(other) { return .different }
      guard let other = text.uppercased().first, ("A"..."J").contains(other) else { break }
      return other == letter ? .equal : .different
    case (.choice(let letter, let goldText?), _):
      if case .form(_, let text) = answer, text.count == 1, let other = text.uppercased().first, ("A"..."J").contains(other) {
        return other == letter ? .equal : .different
      }
      return AnswerValue(goldText).map { compare(gold: $0, answer: answer, steps: steps) } ?? .cannotTell("kinds_differ")
    case (.choice, _): return .cannotTell("choice_or_value")
    case (_, .choice(_, let answerText?)):
      return AnswerValue(answerText).map { compare(gold: gold, answer: $0, steps: steps) } ?? .cannotTell("kinds_differ")
    case (.text(let gold), .text(let answer)):
      return AnswerWords.compare(gold, answer)
    case (.moment(let gold), .moment(let answer)): return gold.compare(to: answer)
    case (.moment, _), (_, .moment): return momentOrRatio(gold, answer)
    case (.expression(let gold), .expression(let answer)):
      if gold != answer, AnswerWords.differInOneNumber(gold, answer) { return .different }
      return gold == answer ? .equal : .cannotTell(gold.utf8.count > maximumLength ? "budget" : "gold_unparseable")
    case (.expression, _): return .cannotTell("gold_unparseable")
    case (_, .expression(let text)): return .cannotTell(text.utf8.count > maximumLength ? "budget" : "answer_unparseable")
    case (.text(let gold), .form(.text(let answer), _)), (.form(.text(let gold), _), .text(let answer)):
      return gold == answer ? .equal : .cannotTell("not_understood")
    case (.text(let words), let value), (let value, .text(let words)):
      // "Cannot be determined" is no value. "None of these" is none as an answer; as the gold it hides the right value.
      if value.isValue, AnswerWords.isUndetermined(words) || AnswerWords.isNone(words) && value == gold { return .different }
      if case .number(let number) = value, AnswerWords.isNever(words, number.worth) { return .different }
      return .cannotTell("kinds_differ")
    case (.form(let goldForm, let goldText), .form(let answerForm, let answerText)):
      if goldText == answerText { return .equal }
      return checkRounding(goldForm, answerForm, FormComparison.compare(gold: goldForm, answer: answerForm, budget: MathBudget(steps: steps)))
    case (.number(let gold), .form(let form, let text)):
      if let comma = Quantity(decimalComma: text) { return compare(gold: gold, answer: comma) }
      return compareForms(gold.form, form, steps, base: gold, text)
    case (.form(let form, let text), .number(let answer)):
      if let comma = Quantity(decimalComma: text) { return compare(gold: comma, answer: answer) }
      return compareForms(form, answer.form, steps, base: answer, text)
    default: break
    }
    return .cannotTell("kinds_differ")
  }

  private static func textsMatch(_ a: String, _ b: String, _ steps: Int) -> Comparison {
    guard let a = AnswerValue(a), let b = AnswerValue(b) else { return .cannotTell("not_understood") }
    return compare(gold: a, answer: b, steps: steps)
  }

  /// `1:58` beside `1:58 am` is a time.
  private static func momentOrRatio(_ gold: AnswerValue, _ answer: AnswerValue) -> Comparison {
    func moment(_ value: AnswerValue) -> Moment? {
      switch value {
      case .moment(let moment): moment
      case .form(.ratio, let text): Moment(text, mayBeBare: true)
      default: nil
      }
    }
    guard let a = moment(gold), let b = moment(answer) else { return .cannotTell("kinds_differ") }
    return a.compare(to: b)
  }

  private static func compareForms(_ gold: MathForm, _ answer: MathForm, _ steps: Int, base: Quantity, _ text: String) -> Comparison {
    var relation = checkRounding(gold, answer, FormComparison.compare(gold: gold, answer: answer, budget: MathBudget(steps: steps)))
    // `x = -2` is the solution that `{-2}` holds.
    if relation == .cannotTell("set_or_element"), base.variable != nil { relation = .equal }
    // `1010` for `1010_2`: the base may be left out.
    if relation == .different, let mark = text.firstIndex(of: "_"), base.value.isInteger, text[..<mark] == base.value.description {
      return .cannotTell("base_or_number")
    }
    return relation
  }

  /// A decimal of three or more digits against a value that rounds to it.
  private static func checkRounding(_ gold: MathForm, _ answer: MathForm, _ relation: Comparison) -> Comparison {
    guard relation == .different, case .value(let a) = gold, case .value(let b) = answer else { return relation }
    for (decimal, other) in [(a.value, b.value), (b.value, a.value)] {
      guard case .number(let value) = decimal, let places = value.decimalPlaces, places >= 2, other.symbols.isEmpty else { continue }
      if case .number = other { continue }
      let half = Rational(BigInt(1), over: 2 * BigInt(10).power(places))!
      var evaluator = MathEvaluator(arithmetic: BallArithmetic(bits: 128, budget: MathBudget(steps: 4_000)), point: [:], logIsDecimal: false)
      guard let difference = try? evaluator.value(.difference(other, decimal)), difference.isReal,
        let margin = try? evaluator.arithmetic.add(evaluator.arithmetic.ball(half), difference.re.m.sign == .minus ? difference.re : difference.re.negated)
      else { continue }
      if !margin.isNegative { return .cannotTell("rounded") }
    }
    return relation
  }

  private static func compare(gold: Quantity, answer: Quantity) -> Comparison {
    if let a = gold.variable, let b = answer.variable, a != b { return .cannotTell("variables_differ") }
    // `12 am on the next day` beside a bare 12.
    if let unit = gold.unit ?? answer.unit, gold.unit == nil || answer.unit == nil, unit.hasPrefix("am ") || unit.hasPrefix("pm ") {
      return gold.worth == answer.worth ? .cannotTell("am_or_pm") : .different
    }
    if gold.isCompound != answer.isCompound, gold.unit == nil || answer.unit == nil { return .cannotTell("units_differ") }
    if let a = gold.unit, let b = answer.unit, !sameUnit(a, b) {
      if AnswerWords.areOpposite(a, b), gold.worth != -answer.worth { return .different }
      guard let x = PhysicalUnit(a), let y = PhysicalUnit(b) else { return .cannotTell("units_differ") }
      if x.dimensions == y.dimensions { return gold.worth * x.size == answer.worth * y.size ? .equal : .different }
      return x.isKnown && y.isKnown ? .different : .cannotTell("units_differ")
    }
    switch (gold.unit, answer.unit) {
    case (.some, nil) where gold.unitIsOneLetter, (nil, .some) where answer.unitIsOneLetter:
      return gold.worth == answer.worth ? .cannotTell("unit_or_variable") : .different
    default: break
    }
    if gold.worth == answer.worth { return .equal }
    // `36%` may stand for 36, but not for 36 minutes.
    let bare = gold.isPercent ? answer : gold
    if gold.isPercent != answer.isPercent, gold.value == answer.value, bare.unit == nil { return .cannotTell("percent_or_number") }
    return .different
  }

  /// Equal, or one goes on where the other ends: `apple` and `apple left`.
  private static func sameUnit(_ a: String, _ b: String) -> Bool {
    a == b || a.hasPrefix(b + " ") || b.hasPrefix(a + " ")
  }
}

extension AnswerValue {
  /// A number, or a formula other than the empty set and words.
  fileprivate var isValue: Bool {
    switch self {
    case .number: true
    case .form(.emptySet, _), .form(.text, _): false
    case .form: true
    default: false
    }
  }
}

extension Quantity {
  /// The number as a formula's value.
  var form: MathForm {
    .value(MathMeasure(.number(worth), unit: unitIsOneLetter ? nil : unit.flatMap { PhysicalUnit($0) }))
  }
}

extension Rational {
  /// Digits behind the point, where the value is a decimal that is no whole number.
  var decimalPlaces: Int? {
    guard !isInteger, denominator.magnitude.bitWidth <= 128 else { return nil }
    for places in 1...40 where (BigInt(10).power(places) % denominator).isZero { return places }
    return nil
  }
}

extension MathForm {
  /// The shape's name, for people.
  var kind: String {
    switch self {
    case .value: "value"
    case .relation: "relation"
    case .sequence: "tuple or interval"
    case .set: "set"
    case .list: "list"
    case .union: "union"
    case .builder: "set by condition"
    case .matrix: "matrix"
    case .ratio: "ratio"
    case .reals: "real numbers"
    case .emptySet: "empty set"
    case .text: "words"
    }
  }
}

// Are two values the same? Exactly where that can be decided, else by evaluation with error bounds.

import BigInt

/// Compares values within one budget.
struct ExpressionEquality {
  var budget: MathBudget

  /// Bits kept when a difference is looked for, and when none is found.
  private static let bits = [128, 448]
  /// Numbers of the points at which formulas with variables are compared; the last has negative numbers.
  private static let points = 4
  /// Further points near zero, for formulas with a small domain such as arcsin(3 sin θ).
  private static let smallPoints = 3

  /// - Returns: `equal`, `different`, or why it cannot be told: `log_base`, `sign_of_variables`, `function_or_product`,
  ///   `not_evaluated`.
  mutating func compare(_ gold: MathExpression, _ answer: MathExpression) throws(MathProblem) -> Comparison {
    let relation = try plainly(gold, answer)
    guard relation == .different, gold.symbols != answer.symbols, (gold.symbols.union(answer.symbols)).contains(where: AppliedSymbol.isApplied)
    else { return relation }
    // `I(0)` may be I·0, an I_0 or plain I, and a step function u(t) may be left out.
    for reading in AppliedSymbol.readings {
      if try plainly(gold.replacing(reading), answer.replacing(reading)) != .different { return .cannotTell("function_or_product") }
    }
    return .different
  }

  private mutating func plainly(_ gold: MathExpression, _ answer: MathExpression) throws(MathProblem) -> Comparison {
    if gold == answer { return .equal }
    var normalizer = MathNormalizer(budget: budget)
    let a = try normalizer.normal(gold)
    let b = try normalizer.normal(answer)
    let difference = try normalizer.difference(a, b)
    budget = normalizer.budget
    if difference.isZero { return .equal }
    if let settled = decided(difference, normalizer) { return settled }
    return try evaluated(gold, answer)
  }

  /// Where the normal forms settle it.
  private func decided(_ difference: Polynomial, _ normalizer: MathNormalizer) -> Comparison? {
    if difference.constant != nil || normalizer.atomsAreIndependent { return .different }
    return nil
  }

  // MARK: evaluation

  private mutating func evaluated(_ gold: MathExpression, _ answer: MathExpression) throws(MathProblem) -> Comparison {
    let natural = try evaluated(gold, answer, logIsDecimal: false)
    guard Self.usesLog(gold) || Self.usesLog(answer) else { return natural }
    let decimal = try evaluated(gold, answer, logIsDecimal: true)
    return natural == decimal ? natural : .cannotTell("log_base")
  }

  private static func usesLog(_ expression: MathExpression) -> Bool {
    var found = false
    _ = expression.replacing { part in
      if case .call("log", let arguments) = part, arguments.count == 1 { found = true }
      return nil
    }
    return found
  }

  private mutating func evaluated(
    _ gold: MathExpression, _ answer: MathExpression, logIsDecimal: Bool
  ) throws(MathProblem) -> Comparison {
    let names = gold.symbols.union(answer.symbols).sorted()
    guard names.count <= 24 else { throw .budget }
    if names.isEmpty {
      for bits in Self.bits {
        switch try same(gold, answer, at: [:], bits, logIsDecimal) {
        case false?: return .different
        case nil where bits == Self.bits.last: return .cannotTell("not_evaluated")
        default: break
        }
      }
      return .equal
    }
    var agreed = 0
    var differsBelowZero = false
    for index in 0..<(Self.points + Self.smallPoints) where index < Self.points || agreed < 2 {
      let isNegative = index == Self.points - 1
      let point = Self.point(index, names, isNegative: isNegative)
      switch try same(gold, answer, at: point, Self.bits[0], logIsDecimal) {
      case true?: if !isNegative { agreed += 1 }
      case false?:
        if !isNegative { return .different }
        differsBelowZero = true
      case nil: break
      }
    }
    if agreed < 2 { return .cannotTell("not_evaluated") }
    if !differsBelowZero { return .equal }
    // |x| and x differ on purpose; √(x²) and x only where nobody said that x may be negative.
    let isAbsolute = gold.calls { $0 == "abs" } || answer.calls { $0 == "abs" }
    return isAbsolute ? .different : .cannotTell("sign_of_variables")
  }

  /// Fractions between 1/8 and 2, the same in every run.
  private static func point(_ index: Int, _ names: [String], isNegative: Bool) -> [String: Rational] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 &* UInt64(index + 1)
    var point: [String: Rational] = [:]
    for name in names {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      let value = Rational(Int(state >> 40 % 30_000) % 30_000 + 2_048, index < points ? 16_411 : 164_113)
      point[name] = isNegative ? -value : value
    }
    return point
  }

  /// Whether both have one value at a point: false is certain, true holds to nearly all bits, nil is unknown.
  private mutating func same(
    _ gold: MathExpression, _ answer: MathExpression, at point: [String: Rational], _ bits: Int, _ logIsDecimal: Bool
  ) throws(MathProblem) -> Bool? {
    var evaluator = MathEvaluator(
      arithmetic: BallArithmetic(bits: bits, budget: budget), point: point, logIsDecimal: logIsDecimal)
    guard let a = try evaluator.value(gold), let b = try evaluator.value(answer) else {
      budget = evaluator.arithmetic.budget
      return nil
    }
    let difference = try evaluator.arithmetic.add(a, ComplexBall(b.re.negated, b.im.negated))
    budget = evaluator.arithmetic.budget
    guard difference.containsZero else { return false }
    let error = max(difference.re.errorHeight, difference.im.errorHeight)
    let height = max(a.re.height, a.im.height, b.re.height, b.im.height)
    let bothMayBeZero = a.containsZero && b.containsZero
    return error <= height - bits / 2 || (bothMayBeZero && error <= -bits / 2) ? true : nil
  }
}

extension MathNormalizer {
  /// Zero exactly where the two quotients are the same by their normal forms.
  mutating func difference(_ a: RationalFunction, _ b: RationalFunction) throws(MathProblem) -> Polynomial {
    if a == b { return Polynomial() }
    if a.below == b.below { return try a.above.plus(b.above.scaled(by: Rational(-1)), &budget) }
    let left = try multiply(RationalFunction(a.above), RationalFunction(b.below)).above
    let right = try multiply(RationalFunction(b.above), RationalFunction(a.below)).above
    return try left.plus(right.scaled(by: Rational(-1)), &budget)
  }
}

// The value of a formula at a point, with a bound on the error.

import BigInt

/// Evaluates trees. A result of nil means that nothing certain can be said at this point and precision.
struct MathEvaluator {
  var arithmetic: BallArithmetic
  let point: [String: Rational]
  /// What a `log` without a base means.
  let logIsDecimal: Bool

  mutating func value(_ expression: MathExpression) throws(MathProblem) -> ComplexBall? {
    switch expression {
    case .number(let number): return ComplexBall(arithmetic.ball(number))
    case .symbol(let name): return point[name].map { ComplexBall(arithmetic.ball($0)) }
    case .constant(.pi): return ComplexBall(arithmetic.pi)
    case .constant(.e): return try arithmetic.exponential(Ball(1, 0, 0)).map { ComplexBall($0) }
    case .constant(.i): return ComplexBall(.zero, Ball(1, 0, 0))
    case .constant(.phi): return nil
    case .infinity: return nil
    case .sum(let parts):
      var total = ComplexBall(.zero)
      for part in parts {
        guard let next = try value(part) else { return nil }
        total = try arithmetic.add(total, next)
      }
      return total
    case .product(let parts):
      var total = ComplexBall(Ball(1, 0, 0))
      for part in parts {
        guard let next = try value(part) else { return nil }
        total = try arithmetic.multiply(total, next)
      }
      return total
    case .power(let base, let exponent): return try power(base, exponent)
    case .call(let name, let arguments): return try call(name, arguments)
    }
  }

  private mutating func power(_ base: MathExpression, _ exponent: MathExpression) throws(MathProblem) -> ComplexBall? {
    if base == .constant(.e) { return try value(exponent).flatMap { x throws(MathProblem) in try arithmetic.exponential(x) } }
    guard let number = try value(base) else { return nil }
    let ratio = try Self.ratio(exponent, &arithmetic.budget)
    if let ratio, ratio.isInteger, ratio.numerator.magnitude.bitWidth < 13 {
      return try arithmetic.whole(number, Int(ratio.numerator))
    }
    if let ratio, ratio.denominator == 2, ratio.numerator.magnitude.bitWidth < 13 {
      guard let root = try arithmetic.squareRoot(number) else { return nil }
      return try arithmetic.whole(root, Int(ratio.numerator))
    }
    // An odd root of a negative number is the real one.
    if let ratio, number.isReal, number.re.isNegative, ratio.denominator % 2 != 0 {
      guard let size = try arithmetic.power(ComplexBall(number.re.negated), ComplexBall(arithmetic.ball(ratio))) else { return nil }
      return ratio.numerator % 2 != 0 ? ComplexBall(size.re.negated) : size
    }
    guard let above = try value(exponent) else { return nil }
    return try arithmetic.power(number, above)
  }

  /// The exponent as a fraction, where it is one.
  private static func ratio(_ exponent: MathExpression, _ budget: inout MathBudget) throws(MathProblem) -> Rational? {
    if case .number(let number) = exponent { return number }
    if exponent.symbols.isEmpty {
      var normalizer = MathNormalizer(budget: budget)
      let value = try normalizer.normal(exponent).constant
      budget = normalizer.budget
      return value
    }
    return nil
  }

  // MARK: functions

  private mutating func call(_ name: String, _ expressions: [MathExpression]) throws(MathProblem) -> ComplexBall? {
    if let exact = try Self.ratio(.call(name, expressions), &arithmetic.budget) { return ComplexBall(arithmetic.ball(exact)) }
    var values: [ComplexBall] = []
    for expression in expressions {
      guard let next = try value(expression) else { return nil }
      values.append(next)
    }
    guard let x = values.first else { return nil }
    switch name {
    case "ln", "log": return try logarithm(name, values)
    case "abs":
      if x.isReal { return x.re.isPositive ? x : x.re.isNegative ? ComplexBall(x.re.negated) : nil }
      let norm = try arithmetic.add(try arithmetic.multiply(x.re, x.re), try arithmetic.multiply(x.im, x.im))
      return try arithmetic.squareRoot(norm).map { ComplexBall($0) }
    case "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh": return try circular(name, x)
    case "arctan": return x.isReal ? try arithmetic.arctangent(x.re).map { ComplexBall($0) } : nil
    case "arcsin", "arccos", "arccot": return x.isReal ? try inverseCircular(name, x.re).map { ComplexBall($0) } : nil
    case "sgn": return x.isReal && !x.re.containsZero ? ComplexBall(Ball(x.re.isPositive ? 1 : -1, 0, 0)) : nil
    case "Re": return ComplexBall(x.re)
    case "Im": return ComplexBall(x.im)
    default: return nil
    }
  }

  private mutating func logarithm(_ name: String, _ values: [ComplexBall]) throws(MathProblem) -> ComplexBall? {
    guard let above = try arithmetic.logarithm(values[0]) else { return nil }
    var base: ComplexBall?
    if values.count > 1 { base = values[1] } else if name == "log", logIsDecimal { base = ComplexBall(Ball(10, 0, 0)) }
    guard let base else { return above }
    guard let below = try arithmetic.logarithm(base), let scale = try arithmetic.inverse(below) else { return nil }
    return try arithmetic.multiply(above, scale)
  }

  private mutating func circular(_ name: String, _ x: ComplexBall) throws(MathProblem) -> ComplexBall? {
    guard x.isReal else { return nil }
    if name.hasSuffix("h") {
      guard let up = try arithmetic.exponential(x.re), let down = try arithmetic.inverse(up) else { return nil }
      let sine = try arithmetic.add(up, down.negated)
      let cosine = try arithmetic.add(up, down)
      switch name {
      case "sinh": return ComplexBall(Ball(sine.m, sine.e - 1, sine.r))
      case "cosh": return ComplexBall(Ball(cosine.m, cosine.e - 1, cosine.r))
      default: return try quotient(sine, cosine)
      }
    }
    guard let (sine, cosine) = try arithmetic.sineAndCosine(x.re) else { return nil }
    let one = Ball(1, 0, 0)
    switch name {
    case "sin": return ComplexBall(sine)
    case "cos": return ComplexBall(cosine)
    case "tan": return try quotient(sine, cosine)
    case "cot": return try quotient(cosine, sine)
    case "sec": return try quotient(one, cosine)
    default: return try quotient(one, sine)
    }
  }

  private mutating func quotient(_ above: Ball, _ below: Ball) throws(MathProblem) -> ComplexBall? {
    guard let scale = try arithmetic.inverse(below) else { return nil }
    return ComplexBall(try arithmetic.multiply(above, scale))
  }

  /// Real arguments between -1 and 1 only.
  private mutating func inverseCircular(_ name: String, _ x: Ball) throws(MathProblem) -> Ball? {
    let half = Ball(arithmetic.pi.m, arithmetic.pi.e - 1, arithmetic.pi.r)
    if name == "arccot" {
      guard let angle = try arithmetic.arctangent(x) else { return nil }
      return try arithmetic.add(half, angle.negated)
    }
    let one = Ball(1, 0, 0)
    let room = try arithmetic.add(one, try arithmetic.multiply(x, x).negated)
    var sine: Ball?
    if room.isExactZero {
      sine = x.m.sign == .minus ? half.negated : half
    } else if room.isPositive, let root = try arithmetic.squareRoot(room), let scale = try arithmetic.inverse(root) {
      sine = try arithmetic.arctangent(try arithmetic.multiply(x, scale))
    }
    guard let sine else { return nil }
    return name == "arcsin" ? sine : try arithmetic.add(half, sine.negated)
  }
}

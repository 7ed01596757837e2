// Complex numbers with a bound on their error, and the functions of formulas on them.

import BigInt

struct ComplexBall {
  var re: Ball
  var im: Ball
  init(_ re: Ball, _ im: Ball = .zero) {
    self.re = re
    self.im = im
  }
  var isReal: Bool { im.isExactZero }
  var containsZero: Bool { re.containsZero && im.containsZero }
}

extension BallArithmetic {
  mutating func add(_ a: ComplexBall, _ b: ComplexBall) throws(MathProblem) -> ComplexBall {
    ComplexBall(try add(a.re, b.re), try add(a.im, b.im))
  }

  mutating func multiply(_ a: ComplexBall, _ b: ComplexBall) throws(MathProblem) -> ComplexBall {
    if a.isReal, b.isReal { return ComplexBall(try multiply(a.re, b.re)) }
    let re = try add(try multiply(a.re, b.re), try multiply(a.im, b.im).negated)
    return ComplexBall(re, try add(try multiply(a.re, b.im), try multiply(a.im, b.re)))
  }

  mutating func inverse(_ a: ComplexBall) throws(MathProblem) -> ComplexBall? {
    if a.isReal { return try inverse(a.re).map { ComplexBall($0) } }
    let norm = try add(try multiply(a.re, a.re), try multiply(a.im, a.im))
    guard let scale = try inverse(norm) else { return nil }
    return ComplexBall(try multiply(a.re, scale), try multiply(a.im, scale).negated)
  }

  mutating func exponential(_ a: ComplexBall) throws(MathProblem) -> ComplexBall? {
    guard let size = try exponential(a.re) else { return nil }
    if a.isReal { return ComplexBall(size) }
    guard let (sine, cosine) = try sineAndCosine(a.im) else { return nil }
    return ComplexBall(try multiply(size, cosine), try multiply(size, sine))
  }

  /// The principal logarithm; nil where the ball meets its cut.
  mutating func logarithm(_ a: ComplexBall) throws(MathProblem) -> ComplexBall? {
    if a.isReal {
      if a.re.isPositive { return try logarithm(a.re).map { ComplexBall($0) } }
      guard a.re.isNegative, let size = try logarithm(a.re.negated) else { return nil }
      return ComplexBall(size, pi)
    }
    let norm = try add(try multiply(a.re, a.re), try multiply(a.im, a.im))
    guard let double = try logarithm(norm), let angle = try angle(a) else { return nil }
    return ComplexBall(Ball(double.m, double.e - 1, double.r), angle)
  }

  private mutating func angle(_ a: ComplexBall) throws(MathProblem) -> Ball? {
    if a.re.isPositive {
      guard let scale = try inverse(a.re) else { return nil }
      return try arctangent(try multiply(a.im, scale))
    }
    guard a.im.isPositive || a.im.isNegative, let scale = try inverse(a.im),
      let rest = try arctangent(try multiply(a.re, scale))
    else { return nil }
    let half = Ball(pi.m, pi.e - 1, pi.r)
    return try add(a.im.isPositive ? half : half.negated, rest.negated)
  }

  mutating func power(_ base: ComplexBall, _ exponent: ComplexBall) throws(MathProblem) -> ComplexBall? {
    if base.re.isExactZero, base.im.isExactZero {
      return exponent.isReal && exponent.re.isPositive ? base : nil
    }
    guard let log = try logarithm(base) else { return nil }
    return try exponential(try multiply(log, exponent))
  }

  mutating func whole(_ base: ComplexBall, _ exponent: Int) throws(MathProblem) -> ComplexBall? {
    guard exponent.magnitude <= 4_096 else { throw .budget }
    var result = ComplexBall(Ball(1, 0, 0))
    var square = base
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result = try multiply(result, square) }
      rest >>= 1
      if rest > 0 { square = try multiply(square, square) }
    }
    return exponent < 0 ? try inverse(result) : result
  }

  mutating func squareRoot(_ a: ComplexBall) throws(MathProblem) -> ComplexBall? {
    if a.isReal {
      if a.re.isNegative { return try squareRoot(a.re.negated).map { ComplexBall(.zero, $0) } }
      if let root = try squareRoot(a.re) { return ComplexBall(root) }
      return nil
    }
    return try power(a, ComplexBall(Ball(1, -1, 0)))
  }
}

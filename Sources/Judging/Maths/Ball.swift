// Real numbers with a bound on their error: m·2^e, off by at most r·2^e.

import BigInt

/// A ball that holds a real number. What it says is certain: two balls that do not meet are different numbers.
struct Ball {
  var m: BigInt
  var e: Int
  var r: BigInt

  init(_ m: BigInt, _ e: Int, _ r: BigInt) {
    self.m = m
    self.e = e
    self.r = r
  }

  static let zero = Ball(0, 0, 0)

  var isExactZero: Bool { m.isZero && r.isZero }
  var containsZero: Bool { m.magnitude <= r.magnitude }
  var isPositive: Bool { m > r }
  var isNegative: Bool { -m > r }
  /// The power of two that the middle stays below.
  var height: Int { m.isZero ? Int.min / 2 : e + m.magnitude.bitWidth }
  /// The power of two that the error stays below.
  var errorHeight: Int { r.isZero ? Int.min / 2 : e + r.magnitude.bitWidth }
  /// The power of two that the ball's half, and so every number in it, stays below twice.
  var reach: Int { max(height, errorHeight) }
  var negated: Ball { Ball(-m, e, r) }
}

/// Arithmetic on balls at one precision. Functions return nil where the ball is too wide to say anything, or a number
/// too large to be worth it.
struct BallArithmetic {
  /// Bits that a result keeps.
  let bits: Int
  var budget: MathBudget

  /// Cost of an operation in budget steps.
  private var cost: Int { 1 + bits / 128 }

  func rounded(_ ball: Ball) -> Ball {
    let excess = max(ball.m.magnitude.bitWidth - bits, ball.r.magnitude.bitWidth - 32)
    guard excess > 0 else { return ball }
    return Ball(ball.m >> excess, ball.e + excess, (ball.r >> excess) + 2)
  }

  func ball(_ value: Rational) -> Ball {
    if value.isInteger { return rounded(Ball(value.numerator, 0, 0)) }
    let shift = max(0, bits + value.denominator.magnitude.bitWidth - value.numerator.magnitude.bitWidth + 2)
    return rounded(Ball((value.numerator << shift) / value.denominator, -shift, 1))
  }

  mutating func add(_ a: Ball, _ b: Ball) throws(MathProblem) -> Ball {
    try budget.spend(cost)
    if a.isExactZero { return b }
    if b.isExactZero { return a }
    let (high, low) = a.e >= b.e ? (a, b) : (b, a)
    let gap = high.e - low.e
    if high.m.magnitude.bitWidth + gap <= 2 * bits + 64 {
      return rounded(Ball((high.m << gap) + low.m, low.e, (high.r << gap) + low.r))
    }
    // The low one lies (nearly) wholly below the high one's last place.
    return rounded(Ball(high.m + (low.m >> gap), high.e, high.r + (low.r >> gap) + 2))
  }

  mutating func multiply(_ a: Ball, _ b: Ball) throws(MathProblem) -> Ball {
    try budget.spend(cost)
    guard abs(a.e + b.e) < 1 << 40 else { throw .budget }
    let error = BigInt(a.m.magnitude) * b.r + BigInt(b.m.magnitude) * a.r + a.r * b.r
    return rounded(Ball(a.m * b.m, a.e + b.e, error))
  }

  mutating func inverse(_ a: Ball) throws(MathProblem) -> Ball? {
    try budget.spend(4 * cost)
    guard !a.containsZero else { return nil }
    let width = a.m.magnitude.bitWidth
    let shift = bits + width + 2
    let quotient = (BigInt(1) << shift) / a.m
    // |1/m - 1/(m±r)| ≤ r / (|m| (|m| - r))
    let smallest = BigInt(a.m.magnitude) - a.r
    let error = a.r.isZero ? BigInt(1) : (a.r << shift) / (BigInt(a.m.magnitude) * smallest) + 2
    return rounded(Ball(quotient, -shift - a.e, error))
  }

  /// The square root of a ball that is not below zero.
  mutating func squareRoot(_ a: Ball) throws(MathProblem) -> Ball? {
    try budget.spend(12 * cost)
    if a.isExactZero { return a }
    guard a.isPositive else { return nil }
    var shift = max(0, 2 * bits - a.m.magnitude.bitWidth)
    if (a.e - shift) % 2 != 0 { shift += 1 }
    let root = (a.m << shift).squareRoot()
    // |√(m±r) - √m| ≤ r / √(m - r), and √(m-r) ≥ (m-r)/√m
    let lowest = ((a.m - a.r) << shift).squareRoot()
    let error = (a.r << shift) / max(lowest, 1) + 2
    return rounded(Ball(root, (a.e - shift) / 2, error))
  }

  // MARK: functions, in fixed point

  /// Bits behind the point in the series, and the error that a series may gather in its last places.
  private var fixed: Int { bits + 64 }
  private static let seriesError = BigInt(1) << 28

  /// The ball as a multiple of 2^-places with its error, or nil where it is too large.
  private func fixedPoint(_ a: Ball, _ places: Int) -> (value: BigInt, error: BigInt)? {
    guard a.height < 4_096, a.errorHeight < 0 else { return nil }
    let shift = a.e + places
    return shift >= 0 ? (a.m << shift, a.r << shift) : (a.m >> -shift, (a.r >> -shift) + 2)
  }

  mutating func exponential(_ a: Ball) throws(MathProblem) -> Ball? {
    if a.isExactZero { return Ball(1, 0, 0) }
    guard a.height <= 14 else { return nil }
    let places = fixed + 32
    guard let (x, error) = fixedPoint(a, places) else { return nil }
    let ln2 = BallConstants.ln2(places)
    let turns = x / ln2
    let y = (x - turns * ln2) >> 8
    var term = BigInt(1) << places
    var total = term
    var index = 1
    while !term.isZero {
      try budget.spend(2 * cost)
      term = ((term * y) >> places) / BigInt(index)
      if term == -1 { break }
      total += term
      index += 1
    }
    for _ in 0..<8 { total = (total * total) >> places }
    let spread = ((total * error) >> (places - 2)) + Self.seriesError + BigInt(turns.magnitude) * 512
    return rounded(Ball(total, Int(turns) - places, spread))
  }

  mutating func logarithm(_ a: Ball) throws(MathProblem) -> Ball? {
    guard a.isPositive, abs(a.e) < 1 << 20 else { return nil }
    let places = fixed
    let width = a.m.magnitude.bitWidth
    var y = places >= width ? a.m << (places - width) : a.m >> (width - places)
    var power = a.e + width
    let one = BigInt(1) << places
    if y < (one * 7) / 10 {
      y <<= 1
      power -= 1
    }
    let z = ((y - one) << places) / (y + one)
    let square = (z * z) >> places
    var term = z
    var total = z
    var index = 3
    while term.magnitude.bitWidth > 1 {
      try budget.spend(2 * cost)
      term = (term * square) >> places
      total += term / BigInt(index)
      index += 2
    }
    let value = 2 * total + BigInt(power) * BallConstants.ln2(places)
    let spread = (a.r << places) / (a.m - a.r) + Self.seriesError
    return rounded(Ball(value, -places, spread))
  }

  mutating func sineAndCosine(_ a: Ball) throws(MathProblem) -> (sine: Ball, cosine: Ball)? {
    if a.isExactZero { return (a, Ball(1, 0, 0)) }
    if a.reach < -bits / 3 {
      // sin x = x within x³, cos x = 1 within x²; nobody needs more than twice the precision.
      let cube = max(a.reach * 3, a.errorHeight, a.reach - 2 * bits) + 1
      let shift = max(0, a.e - cube)
      return (
        Ball(a.m << shift, a.e - shift, (a.r << shift) + (BigInt(1) << max(0, cube - a.e + shift)) * 2),
        Ball(BigInt(1) << bits, -bits, BigInt(1) << max(0, 2 * a.reach + bits + 1))
      )
    }
    let places = fixed + max(0, a.height)
    guard a.height < 200, let (x, error) = fixedPoint(a, places) else { return nil }
    let half = BallConstants.pi(places) >> 1
    var turns = x / half
    var y = x - turns * half
    if y > half >> 1 {
      turns += 1
      y -= half
    } else if y < -(half >> 1) {
      turns -= 1
      y += half
    }
    let square = (y * y) >> places
    var (sine, cosine) = (y, BigInt(1) << places)
    var (sineTerm, cosineTerm) = (y, BigInt(1) << places)
    var index = 1
    while cosineTerm.magnitude.bitWidth > 1 {
      try budget.spend(4 * cost)
      cosineTerm = -((cosineTerm * square) >> places) / BigInt(index * (index + 1))
      sineTerm = -((sineTerm * square) >> places) / BigInt((index + 1) * (index + 2))
      cosine += cosineTerm
      sine += sineTerm
      index += 2
    }
    let spread = error + Self.seriesError + BigInt(turns.magnitude) * 2
    let quarter = Int(((turns % 4) + 4) % 4)
    let s = rounded(Ball(sine, -places, spread))
    let c = rounded(Ball(cosine, -places, spread))
    switch quarter {
    case 0: return (s, c)
    case 1: return (c, s.negated)
    case 2: return (s.negated, c.negated)
    default: return (c.negated, s)
    }
  }

  mutating func arctangent(_ a: Ball) throws(MathProblem) -> Ball? {
    if a.isExactZero { return a }
    if a.height > 1 {
      guard let inverse = try inverse(a), let rest = try arctangent(inverse) else { return nil }
      let half = Ball(BallConstants.pi(fixed), -fixed - 1, 4)
      return try add(a.m.sign == .minus ? half.negated : half, rest.negated)
    }
    if a.reach < -bits / 3 {
      let cube = max(a.reach * 3, a.errorHeight, a.reach - 2 * bits) + 1
      let shift = max(0, a.e - cube)
      return Ball(a.m << shift, a.e - shift, (a.r << shift) + (BigInt(1) << max(0, cube - a.e + shift)))
    }
    let places = fixed
    guard var (x, error) = fixedPoint(a, places) else { return nil }
    let one = BigInt(1) << places
    for _ in 0..<3 {  // atan x = 2 atan(x / (1 + √(1 + x²)))
      try budget.spend(16 * cost)
      x = (x << places) / (one + ((one * one) + x * x).squareRoot())
    }
    let square = (x * x) >> places
    var (term, total) = (x, x)
    var index = 3
    while term.magnitude.bitWidth > 1 {
      try budget.spend(2 * cost)
      term = -((term * square) >> places)
      total += term / BigInt(index)
      index += 2
    }
    error += Self.seriesError
    return rounded(Ball(total << 3, -places, error))
  }

  var pi: Ball { Ball(BallConstants.pi(fixed), -fixed, 4) }
}

/// π and ln 2 to a few thousand bits, computed once.
enum BallConstants {
  private static let places = 2_400

  static func pi(_ wanted: Int) -> BigInt { (piDigits >> (places - min(wanted, places))) << max(0, wanted - places) }
  static func ln2(_ wanted: Int) -> BigInt { (ln2Digits >> (places - min(wanted, places))) << max(0, wanted - places) }

  /// Machin: π = 16 atan(1/5) - 4 atan(1/239).
  private static let piDigits: BigInt = {
    (16 * inverseTangent(5, alternating: true) - 4 * inverseTangent(239, alternating: true)) >> 64
  }()
  /// ln 2 = 2 atanh(1/3).
  private static let ln2Digits: BigInt = { (2 * inverseTangent(3, alternating: false)) >> 64 }()

  private static func inverseTangent(_ n: Int, alternating: Bool) -> BigInt {
    var power = (BigInt(1) << (places + 64)) / BigInt(n)
    var total = power
    var index = 3
    var sign = 1
    while !power.isZero {
      power /= BigInt(n * n)
      sign = alternating ? -sign : 1
      total += BigInt(sign) * (power / BigInt(index))
      index += 2
    }
    return total
  }
}

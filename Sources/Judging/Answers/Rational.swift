// Exact fractions: the only numbers that answers are compared as.

import BigInt

/// An exact rational number in lowest terms, with a positive denominator, so that equal values are equal structures.
package struct Rational: Sendable, Hashable {
  package let numerator: BigInt
  package let denominator: BigInt

  /// - Returns: nil when the denominator is zero.
  package init?(_ numerator: BigInt, over denominator: BigInt) {
    guard !denominator.isZero else { return nil }
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = denominator
      return
    }
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  package init(_ integer: BigInt) {
    numerator = integer
    denominator = 1
  }

  package init(_ integer: Int) { self.init(BigInt(integer)) }

  package var isInteger: Bool { denominator == 1 }

  static prefix func - (value: Rational) -> Rational {
    Rational(lowestTerms: -value.numerator, value.denominator)
  }
  static func + (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.denominator + b.numerator * a.denominator, over: a.denominator * b.denominator)!
  }
  static func * (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.numerator, over: a.denominator * b.denominator)!
  }
  /// - Returns: nil when `b` is zero.
  static func / (a: Rational, b: Rational) -> Rational? {
    Rational(a.numerator * b.denominator, over: a.denominator * b.numerator)
  }

  /// The value times ten to the power of `exponent`.
  func scaled(byPowerOfTen exponent: Int) -> Rational {
    let power = BigInt(10).power(abs(exponent))
    return exponent >= 0 ? self * Rational(power) : Rational(numerator, over: denominator * power)!
  }

  private init(lowestTerms numerator: BigInt, _ denominator: BigInt) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A fraction already in lowest terms, whose denominator may be negative but not zero.
  init(lowest numerator: BigInt, _ denominator: BigInt) {
    let isNegative = denominator.sign == .minus
    self.init(lowestTerms: isNegative ? -numerator : numerator, isNegative ? -denominator : denominator)
  }
}

extension Rational: CustomStringConvertible {
  package var description: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

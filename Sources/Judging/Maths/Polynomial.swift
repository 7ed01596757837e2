// Sums of monomials over atoms with rational exponents.

import BigInt

/// A product of atoms (by number) to rational exponents, sorted by atom.
struct Monomial: Hashable {
  var powers: [Power] = []
  struct Power: Hashable {
    var atom: Int
    var exponent: Rational
  }

  /// Steps that merging it with another takes, and finding the result among a polynomial's terms: for each power, and
  /// for the merge at all. Measured: a product of two terms takes about 1.5 µs.
  var cost: Int { 2 * powers.count }
  static let mergeCost = 6

  func times(_ other: Monomial) -> Monomial {
    if powers.isEmpty { return other }
    if other.powers.isEmpty { return self }
    var result: [Power] = []
    var (a, b) = (0, 0)
    while a < powers.count || b < other.powers.count {
      if b == other.powers.count || (a < powers.count && powers[a].atom < other.powers[b].atom) {
        result.append(powers[a])
        a += 1
      } else if a == powers.count || other.powers[b].atom < powers[a].atom {
        result.append(other.powers[b])
        b += 1
      } else {
        let exponent = powers[a].exponent + other.powers[b].exponent
        if exponent.numerator != 0 { result.append(Power(atom: powers[a].atom, exponent: exponent)) }
        a += 1
        b += 1
      }
    }
    return Monomial(powers: result)
  }

  func raised(to exponent: Rational) -> Monomial {
    Monomial(powers: powers.map { Power(atom: $0.atom, exponent: $0.exponent * exponent) })
  }
}

/// A polynomial with rational coefficients; zero terms do not stand in it, so equal polynomials are equal structures.
struct Polynomial: Hashable {
  var terms: [Monomial: Rational] = [:]

  static let maximumTerms = 256

  init() {}
  init(_ value: Rational) { if value.numerator != 0 { terms[Monomial()] = value } }
  init(_ monomial: Monomial, _ coefficient: Rational = Rational(1)) {
    if coefficient.numerator != 0 { terms[monomial] = coefficient }
  }

  var isZero: Bool { terms.isEmpty }
  /// The value of a polynomial without atoms.
  var constant: Rational? {
    if terms.isEmpty { return Rational(0) }
    return terms.count == 1 ? terms[Monomial()] : nil
  }
  var single: (monomial: Monomial, coefficient: Rational)? {
    terms.count == 1 ? terms.first.map { ($0.key, $0.value) } : nil
  }

  mutating func add(_ coefficient: Rational, _ monomial: Monomial) {
    guard let present = terms[monomial] else {
      if coefficient.numerator != 0 { terms[monomial] = coefficient }
      return
    }
    let total = present + coefficient
    terms[monomial] = total.numerator == 0 ? nil : total
  }

  func plus(_ other: Polynomial, _ budget: inout MathBudget) throws(MathProblem) -> Polynomial {
    var result = self
    for (monomial, coefficient) in other.terms {
      try budget.spend(coefficient.cost + monomial.cost)
      result.add(coefficient, monomial)
    }
    guard result.terms.count <= Self.maximumTerms else { throw .budget }
    return result
  }

  func scaled(by factor: Rational) -> Polynomial {
    var result = Polynomial()
    if factor.numerator != 0 { for (monomial, coefficient) in terms { result.terms[monomial] = coefficient * factor } }
    return result
  }
}

extension Rational {
  var isZero: Bool { numerator.isZero }
  var isNegative: Bool { numerator.sign == .minus && !numerator.isZero }
  /// Both parts' length.
  var bits: Int { numerator.magnitude.bitWidth + denominator.magnitude.bitWidth }
  /// Steps that an operation on it takes: greatest common divisors are quadratic in the length.
  var cost: Int {
    let words = bits / 64 + 1
    return isInteger ? words : 1 + words * words / 2
  }
  static func - (a: Rational, b: Rational) -> Rational { a + -b }
  static func < (a: Rational, b: Rational) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  /// The value to a whole power, within the bounds; nil for zero to a power that is not positive.
  func raised(to exponent: BigInt, _ budget: inout MathBudget) throws(MathProblem) -> Rational? {
    if exponent.isZero { return isZero ? nil : Rational(1) }
    if isZero { return exponent > 0 ? self : nil }
    if denominator == 1, numerator.magnitude == 1 { return numerator.sign == .minus && exponent % 2 != 0 ? Rational(-1) : Rational(1) }
    guard exponent.magnitude.bitWidth < 16 else { throw .budget }
    let count = Int(exponent.magnitude)
    guard count * bits <= MathBudget.maximumBits * 2 else { throw .budget }
    try budget.spend(count * bits / 64 + 8)
    let (above, below) = (numerator.power(count), denominator.power(count))
    return exponent > 0 ? Rational(lowest: above, below) : Rational(lowest: below, above)
  }
}

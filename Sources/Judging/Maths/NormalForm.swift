// Values as quotients of polynomials: two values with the same one are the same.

import BigInt

/// A quotient of polynomials over a table's atoms. Denominators of one term are divided out.
struct RationalFunction: Hashable {
  var above: Polynomial
  var below: Polynomial

  init(_ above: Polynomial, _ below: Polynomial = Polynomial(Rational(1))) {
    self.above = above
    self.below = below
  }
  init(_ value: Rational) { self.init(Polynomial(value)) }

  var constant: Rational? {
    guard let above = above.constant, let below = below.constant else { return nil }
    return above / below
  }
}

/// What cannot be taken apart by sums, products and whole powers.
enum MathAtom: Hashable {
  case symbol(String)
  case pi
  case e
  /// Its square is -1.
  case i
  /// A prime (or a number without small factors): its exponents lie between 0 and 1.
  case prime(BigInt)
  /// A base to a power that is a monomial without its coefficient: the `2^x` of `2^{3x}`.
  case exponential(RationalFunction, Monomial)
  /// The base of a root.
  case base(RationalFunction)
  case call(String, [RationalFunction])
}

/// Brings values into normal form. One table serves both sides, so that equal atoms have equal numbers.
struct MathNormalizer {
  var budget: MathBudget
  private(set) var atoms: [MathAtom] = []
  private var numbers: [MathAtom: Int] = [:]
  private var depth = 0

  init(budget: MathBudget) { self.budget = budget }

  private mutating func number(of atom: MathAtom) -> Int {
    if let number = numbers[atom] { return number }
    atoms.append(atom)
    numbers[atom] = atoms.count - 1
    return atoms.count - 1
  }

  private mutating func function(_ atom: MathAtom, _ exponent: Rational = Rational(1)) -> RationalFunction {
    RationalFunction(Polynomial(Monomial(powers: [.init(atom: number(of: atom), exponent: exponent)])))
  }

  /// Whether different normal forms over the atoms met so far are different values: no two of the atoms depend on
  /// each other. Variables, roots of primes, i, and one of π and e are such; functions are not.
  var atomsAreIndependent: Bool {
    var hasPi = false
    var hasE = false
    for atom in atoms {
      switch atom {
      case .symbol, .i, .prime: break
      case .pi: hasPi = true
      case .e: hasE = true
      default: return false
      }
    }
    return !(hasPi && hasE)
  }

  // MARK: normalising

  mutating func normal(_ value: MathExpression) throws(MathProblem) -> RationalFunction {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 3 * MathBudget.maximumDepth else { throw .budget }
    try budget.spend()
    switch value {
    case .number(let number): return RationalFunction(number)
    case .symbol(let name): return function(.symbol(name))
    case .constant(.pi): return function(.pi)
    case .constant(.e): return function(.e)
    case .constant(.i): return function(.i)
    case .constant(.phi): return try normal(.quotient(.sum([.one, .root(.number(Rational(5)), 2)]), .number(Rational(2))))
    case .infinity: return function(.symbol("∞"))
    case .sum(let parts):
      var total = RationalFunction(Polynomial())
      for part in parts { total = try add(total, try normal(part)) }
      return total
    case .product(let parts):
      var total = RationalFunction(Rational(1))
      for part in parts { total = try multiply(total, try normal(part)) }
      return total
    case .power(let base, let exponent): return try power(try normal(base), try normal(exponent))
    case .call(let name, let values): return try call(name, values)
    }
  }

  private mutating func product(_ a: Polynomial, _ b: Polynomial) throws(MathProblem) -> Polynomial {
    guard a.terms.count * b.terms.count <= 4 * Polynomial.maximumTerms else { throw .budget }
    var result = Polynomial()
    for (first, x) in a.terms {
      for (second, y) in b.terms {
        try budget.spend(Monomial.mergeCost + (x.cost + y.cost) / 2 + first.cost + second.cost)
        guard x.bits + y.bits <= 4 * MathBudget.maximumBits else { throw .budget }
        let (monomial, factor) = try reduced(first.times(second))
        result.add(x * y * factor, monomial)
      }
    }
    guard result.terms.count <= Polynomial.maximumTerms else { throw .budget }
    return result
  }

  /// Whole powers of primes and of i taken out of a monomial.
  private mutating func reduced(_ monomial: Monomial) throws(MathProblem) -> (Monomial, Rational) {
    var factor = Rational(1)
    var powers: [Monomial.Power] = []
    for power in monomial.powers {
      switch atoms[power.atom] {
      case .prime(let prime):
        let whole = Self.floor(power.exponent)
        if !whole.isZero {
          guard let value = try Rational(prime).raised(to: whole, &budget) else { throw .notUnderstood }
          factor = factor * value
        }
        let rest = power.exponent - Rational(whole)
        if !rest.isZero { powers.append(.init(atom: power.atom, exponent: rest)) }
      case .i where power.exponent.isInteger:
        let turns = Int(((power.exponent.numerator % 4) + 4) % 4)
        if turns >= 2 { factor = -factor }
        if turns % 2 == 1 { powers.append(.init(atom: power.atom, exponent: Rational(1))) }
      default: powers.append(power)
      }
    }
    return (Monomial(powers: powers), factor)
  }

  private static func floor(_ value: Rational) -> BigInt {
    let (quotient, remainder) = value.numerator.quotientAndRemainder(dividingBy: value.denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  func isOne(_ polynomial: Polynomial) -> Bool { polynomial.constant == Rational(1) }

  private mutating func add(_ a: RationalFunction, _ b: RationalFunction) throws(MathProblem) -> RationalFunction {
    if a.below == b.below { return try tidy(RationalFunction(try a.above.plus(b.above, &budget), a.below)) }
    let above = try product(a.above, b.below).plus(try product(b.above, a.below), &budget)
    return try tidy(RationalFunction(above, try product(a.below, b.below)))
  }

  mutating func multiply(_ a: RationalFunction, _ b: RationalFunction) throws(MathProblem) -> RationalFunction {
    if a.above == b.below { return RationalFunction(b.above, a.below) }
    if b.above == a.below { return RationalFunction(a.above, b.below) }
    return try tidy(RationalFunction(try product(a.above, b.above), try product(a.below, b.below)))
  }

  /// A denominator of one term divided out; another one's leading coefficient is not touched.
  private mutating func tidy(_ value: RationalFunction) throws(MathProblem) -> RationalFunction {
    if isOne(value.below) { return value }
    guard !value.below.isZero else { throw .notUnderstood }
    if value.above.isZero { return RationalFunction(Polynomial()) }
    if value.above == value.below { return RationalFunction(Rational(1)) }
    guard let (monomial, coefficient) = value.below.single, let factor = Rational(1) / coefficient else { return value }
    return RationalFunction(try product(value.above, Polynomial(monomial.raised(to: Rational(-1)), factor)))
  }

  // MARK: powers

  private mutating func power(_ base: RationalFunction, _ exponent: RationalFunction) throws(MathProblem) -> RationalFunction {
    if let exponent = exponent.constant {
      return exponent.isInteger ? try wholePower(base, exponent.numerator) : try root(base, exponent)
    }
    // b^{c·m + d} as (b^m)^c · b^d, so that exponents add.
    guard isOne(exponent.below) else { return function(.call("power", [base, exponent])) }
    var result = RationalFunction(Rational(1))
    for (monomial, coefficient) in exponent.above.terms {
      if monomial.powers.isEmpty {
        result = try multiply(result, try power(base, RationalFunction(coefficient)))
      } else {
        result = try multiply(result, function(.exponential(base, monomial), coefficient))
      }
    }
    return result
  }

  private mutating func wholePower(_ base: RationalFunction, _ exponent: BigInt) throws(MathProblem) -> RationalFunction {
    if let value = base.constant {
      guard let result = try value.raised(to: exponent, &budget) else { throw .notUnderstood }
      return RationalFunction(result)
    }
    guard exponent.magnitude.bitWidth <= 10 else { throw .budget }
    let count = Int(exponent.magnitude)
    var result = RationalFunction(Rational(1))
    if let (monomial, coefficient) = base.above.single, isOne(base.below) {
      guard let factor = try coefficient.raised(to: exponent, &budget) else { throw .notUnderstood }
      let (reducedMonomial, extra) = try reduced(monomial.raised(to: Rational(exponent)))
      return RationalFunction(Polynomial(reducedMonomial, factor * extra))
    }
    guard count <= 32 else { throw .budget }
    for _ in 0..<count { result = RationalFunction(try product(result.above, base.above), try product(result.below, base.below)) }
    if exponent < 0 {
      guard !result.above.isZero else { throw .notUnderstood }
      return try tidy(RationalFunction(result.below, result.above))
    }
    return try tidy(result)
  }

  /// A base to a power that is no whole number: numbers by their primes, single atoms by exponent, else a root's base.
  private mutating func root(_ base: RationalFunction, _ exponent: Rational) throws(MathProblem) -> RationalFunction {
    if let value = base.constant { return try rootOfNumber(value, exponent) }
    guard isOne(base.below), let (monomial, coefficient) = base.above.single else {
      return function(.base(base), exponent)
    }
    // Positive constants may leave the root; variables may not, as their sign is unknown.
    let inside = monomial.powers.filter { power in
      switch atoms[power.atom] {
      case .pi, .e, .prime: false
      default: true
      }
    }
    let outside = Monomial(powers: monomial.powers.filter { !inside.contains($0) })
    let (reducedOutside, extra) = try reduced(outside.raised(to: exponent))
    var result = RationalFunction(Polynomial(reducedOutside, extra))
    let isNegative = coefficient.isNegative
    let magnitude = isNegative ? -coefficient : coefficient
    result = try multiply(result, try rootOfNumber(magnitude, exponent))
    if inside.isEmpty { return isNegative ? try multiply(result, try rootOfNumber(Rational(-1), exponent)) : result }
    if !isNegative, inside.count == 1, inside[0].exponent == Rational(1) {
      return try multiply(result, RationalFunction(Polynomial(Monomial(powers: [.init(atom: inside[0].atom, exponent: exponent)]))))
    }
    let rest = RationalFunction(Polynomial(Monomial(powers: inside), Rational(isNegative ? -1 : 1)))
    return try multiply(result, function(.base(rest), exponent))
  }

  private mutating func rootOfNumber(_ value: Rational, _ exponent: Rational) throws(MathProblem) -> RationalFunction {
    if value.isZero {
      guard !exponent.isNegative else { throw .notUnderstood }
      return RationalFunction(Polynomial())
    }
    guard exponent.denominator.magnitude.bitWidth <= 10, exponent.numerator.magnitude.bitWidth <= 16 else { throw .budget }
    var result = RationalFunction(Rational(1))
    if value.isNegative {
      // An odd root is the real one; a square root is i times; others have no agreed value.
      if exponent.denominator % 2 != 0 {
        if exponent.numerator % 2 != 0 { result = RationalFunction(Rational(-1)) }
      } else if exponent.denominator == 2 {
        result = try wholePower(function(.i), exponent.numerator)
      } else {
        throw .notUnderstood
      }
    }
    for (number, sign) in [(value.numerator.magnitude, 1), (value.denominator.magnitude, -1)] {
      for (prime, count) in try Self.factors(of: BigInt(number), &budget) {
        let (monomial, factor) = try reduced(
          Monomial(powers: [.init(atom: self.number(of: .prime(prime)), exponent: exponent * Rational(sign * count))]))
        result = try multiply(result, RationalFunction(Polynomial(monomial, factor)))
      }
    }
    return result
  }

  /// Prime factors below 1,000, and what is left as one factor (or its square root, where it is a square).
  private static func factors(of value: BigInt, _ budget: inout MathBudget) throws(MathProblem) -> [(BigInt, Int)] {
    guard value.magnitude.bitWidth <= 512 else { throw .budget }
    var rest = value
    var result: [(BigInt, Int)] = []
    if rest.magnitude.bitWidth > 62 { try budget.spend(2_000) }
    for prime in smallPrimes {
      if rest == 1 { break }
      if rest.magnitude.bitWidth <= 62 { break }
      var count = 0
      while true {
        let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: BigInt(prime))
        if !remainder.isZero { break }
        rest = quotient
        count += 1
      }
      if count > 0 { result.append((BigInt(prime), count)) }
    }
    if rest.magnitude.bitWidth <= 62 {
      var small = Int(rest)
      for prime in smallPrimes {
        if prime * prime > small { break }
        var count = 0
        while small % prime == 0 {
          small /= prime
          count += 1
        }
        if count > 0 {
          if let index = result.firstIndex(where: { $0.0 == BigInt(prime) }) { result[index].1 += count } else { result.append((BigInt(prime), count)) }
        }
      }
      rest = BigInt(small)
    }
    if rest > 1 {
      let root = rest.squareRoot()
      result.append(root * root == rest ? (root, 2) : (rest, 1))
    }
    return result
  }

  private static let smallPrimes: [Int] = (2..<1_000).filter { number in
    !(2..<number).prefix(while: { $0 * $0 <= number }).contains { number % $0 == 0 }
  }

  // MARK: functions

  private mutating func call(_ name: String, _ values: [MathExpression]) throws(MathProblem) -> RationalFunction {
    var arguments: [RationalFunction] = []
    for value in values { arguments.append(try normal(value)) }
    if let result = try wholeNumbers(name, arguments.map(\.constant)) { return RationalFunction(result) }
    if name == "abs", arguments.count == 1, let value = arguments[0].constant { return RationalFunction(value.isNegative ? -value : value) }
    if ["ln", "log"].contains(name), arguments.count == 1, arguments[0].constant == Rational(1) { return RationalFunction(Rational(0)) }
    return function(.call(name, arguments))
  }

  /// Functions of whole numbers with whole values.
  private mutating func wholeNumbers(_ name: String, _ values: [Rational?]) throws(MathProblem) -> Rational? {
    guard let first = values.first.flatMap({ $0 }), values.allSatisfy({ $0 != nil }) else { return nil }
    if name == "floor" { return Rational(Self.floor(first)) }
    if name == "ceil" { return Rational(-Self.floor(-first)) }
    guard values.allSatisfy({ $0!.isInteger }) else { return nil }
    let numbers = values.map { $0!.numerator }
    switch name {
    case "factorial":
      guard numbers[0] >= 0 else { throw .notUnderstood }
      guard numbers[0] <= 300 else { throw .budget }
      return try falling(numbers[0], Int(numbers[0]))
    case "choose", "permute":
      guard numbers.count == 2, numbers[0] >= 0, numbers[1] >= 0 else { throw .notUnderstood }
      if numbers[1] > numbers[0] { return Rational(0) }
      guard numbers[0] <= 1_000 else { throw .budget }
      let count = Int(name == "choose" ? min(numbers[1], numbers[0] - numbers[1]) : numbers[1])
      let above = try falling(numbers[0], count)
      return name == "choose" ? Rational(above.numerator / (try falling(BigInt(count), count)).numerator) : above
    case "gcd": return Rational(numbers.reduce(BigInt(0)) { $0.greatestCommonDivisor(with: $1) })
    case "lcm":
      var result = BigInt(1)
      for number in numbers {
        guard !number.isZero, result.magnitude.bitWidth + number.magnitude.bitWidth <= MathBudget.maximumBits else { throw .budget }
        result = result / result.greatestCommonDivisor(with: number) * number
      }
      return Rational(BigInt(result.magnitude))
    case "max": return Rational(numbers.max()!)
    case "min": return Rational(numbers.min()!)
    default: return nil
    }
  }

  private mutating func falling(_ top: BigInt, _ count: Int) throws(MathProblem) -> Rational {
    var result = BigInt(1)
    for index in 0..<count {
      try budget.spend(1)
      result *= top - BigInt(index)
    }
    guard result.magnitude.bitWidth <= 2 * MathBudget.maximumBits else { throw .budget }
    return Rational(result)
  }
}

// The tree of a formula's value.

/// A value: numbers, symbols and what is done with them. Quotients are powers of -1, differences products with -1.
indirect enum MathExpression: Hashable, Sendable {
  case number(Rational)
  /// A variable, or a name that is only equal to itself.
  case symbol(String)
  case constant(MathConstant)
  case infinity
  case sum([MathExpression])
  case product([MathExpression])
  case power(MathExpression, MathExpression)
  /// A function by name: `sin`, `log` with its base second, `apply f`, `choose`, `abs`.
  case call(String, [MathExpression])

  static let zero = MathExpression.number(Rational(0))
  static let one = MathExpression.number(Rational(1))
  static let minusOne = MathExpression.number(Rational(-1))

  static func quotient(_ above: MathExpression, _ below: MathExpression) -> MathExpression {
    .product([above, .power(below, minusOne)])
  }
  static func negative(_ value: MathExpression) -> MathExpression {
    if case .number(let number) = value { return .number(-number) }
    return .product([minusOne, value])
  }
  static func difference(_ a: MathExpression, _ b: MathExpression) -> MathExpression { .sum([a, negative(b)]) }
  static func root(_ value: MathExpression, _ index: Int) -> MathExpression {
    .power(value, .number(Rational(1, index)))
  }

  /// The names of the variables in it.
  var symbols: Set<String> {
    var found: Set<String> = []
    collectSymbols(&found)
    return found
  }

  private func collectSymbols(_ found: inout Set<String>) {
    switch self {
    case .symbol(let name): found.insert(name)
    case .number, .constant, .infinity: break
    case .sum(let parts), .product(let parts), .call(_, let parts): for part in parts { part.collectSymbols(&found) }
    case .power(let base, let exponent):
      base.collectSymbols(&found)
      exponent.collectSymbols(&found)
    }
  }

  /// Whether a function of this name is called anywhere.
  func calls(_ condition: (String) -> Bool) -> Bool {
    switch self {
    case .number, .symbol, .constant, .infinity: false
    case .sum(let parts), .product(let parts): parts.contains { $0.calls(condition) }
    case .call(let name, let parts): condition(name) || parts.contains { $0.calls(condition) }
    case .power(let base, let exponent): base.calls(condition) || exponent.calls(condition)
    }
  }

  /// The tree with each call and symbol replaced.
  func replacing(_ change: (MathExpression) -> MathExpression?) -> MathExpression {
    if let changed = change(self) { return changed }
    return switch self {
    case .number, .symbol, .constant, .infinity: self
    case .sum(let parts): .sum(parts.map { $0.replacing(change) })
    case .product(let parts): .product(parts.map { $0.replacing(change) })
    case .call(let name, let parts): .call(name, parts.map { $0.replacing(change) })
    case .power(let base, let exponent): .power(base.replacing(change), exponent.replacing(change))
    }
  }
}

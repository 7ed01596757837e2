// Points that tell two equations or inequalities apart.

/// Certain differences only: a point that belongs to one of the two and not to the other, found with fractions.
enum FormPoints {
  /// Values for the variables in turn, of both signs and several sizes.
  private static let values: [Rational] = [Rational(3, 5), Rational(-2), Rational(7, 3), Rational(-1, 4), Rational(5), Rational(1, 7)]

  /// Whether two functions of the same variables have opposite signs somewhere: then `f > 0` is not `g > 0`.
  static func signsDiffer(_ f: MathExpression, _ g: MathExpression, _ equality: inout ExpressionEquality) throws(MathProblem) -> Bool {
    guard let names = sharedNames(f, g) else { return false }
    for start in values.indices {
      let point = point(names, start)
      guard let a = try constant(f, at: point, &equality), let b = try constant(g, at: point, &equality) else { continue }
      if a.numerator != 0, b.numerator != 0, a.isNegative != b.isNegative { return true }
    }
    return false
  }

  /// Whether a real point with `f = 0` certainly has not `g = 0`. All variables but one are set to fractions; where f is
  /// at most quadratic in the last, its root is exact, and f is checked to vanish there before g is asked.
  static func pointDiffers(of f: MathExpression, on g: MathExpression, _ equality: inout ExpressionEquality) throws(MathProblem) -> Bool {
    guard let names = sharedNames(f, g) else { return false }
    for name in names {
      for start in values.indices.prefix(3) {
        var point = point(names, start)
        guard let root = try root(of: f, name, point, &equality) else { continue }
        point[name] = root
        guard try equality.compare(replaced(f, point), .zero) == .equal else { continue }
        if try equality.compare(replaced(g, point), .zero) == .different { return true }
      }
    }
    return false
  }

  /// The names of both, where they are the same; names of functions and derivatives may have other spellings.
  private static func sharedNames(_ f: MathExpression, _ g: MathExpression) -> [String]? {
    let names = f.symbols
    guard names == g.symbols, (1...4).contains(names.count), !names.contains(where: { $0.contains(")") || $0.contains("'") }) else { return nil }
    return names.sorted()
  }

  private static func point(_ names: [String], _ start: Int) -> [String: MathExpression] {
    var point: [String: MathExpression] = [:]
    for (index, name) in names.enumerated() { point[name] = .number(values[(start + index) % values.count]) }
    return point
  }

  private static func replaced(_ value: MathExpression, _ point: [String: MathExpression]) -> MathExpression {
    value.replacing { part in if case .symbol(let name) = part { point[name] } else { nil } }
  }

  /// The value at a point, where it is a fraction; nil also where a divisor vanishes.
  private static func constant(
    _ value: MathExpression, at point: [String: MathExpression], _ equality: inout ExpressionEquality
  ) throws(MathProblem) -> Rational? {
    var normalizer = MathNormalizer(budget: equality.budget)
    defer { equality.budget = normalizer.budget }
    do throws(MathProblem) {
      return try normalizer.normal(replaced(value, point)).constant
    } catch .notUnderstood {
      return nil
    }
  }

  /// A real root of `f` in one variable at a point of the others, as if it were quadratic: the caller checks it.
  private static func root(
    of f: MathExpression, _ name: String, _ point: [String: MathExpression], _ equality: inout ExpressionEquality
  ) throws(MathProblem) -> MathExpression? {
    var values: [Rational] = []
    for x in [0, 1, -1] {
      var point = point
      point[name] = .number(Rational(x))
      guard let value = try constant(f, at: point, &equality) else { return nil }
      values.append(value)
    }
    let (half, minusOne) = (Rational(1, 2), Rational(-1))
    let square = (values[1] + values[2]) * half + values[0] * minusOne
    let linear = (values[1] + values[2] * minusOne) * half
    if square.numerator == 0 {
      return linear.numerator == 0 ? nil : (values[0] * minusOne / linear).map { .number($0) }
    }
    let discriminant = linear * linear + Rational(-4) * square * values[0]
    guard !discriminant.isNegative, let scale = half / square else { return nil }
    return .product([.sum([.number(linear * minusOne), .root(.number(discriminant), 2)]), .number(scale)])
  }
}

// Gold against answer, by shape.

/// Compares shapes within one budget. The gold's shape decides what was asked for.
struct FormComparison {
  private var equality: ExpressionEquality

  /// - Parameter budget: steps for both values together.
  static func compare(gold: MathForm, answer: MathForm, budget: MathBudget = MathBudget(steps: MathBudget.standard)) -> Comparison {
    if gold == answer { return .equal }
    var comparison = FormComparison(equality: ExpressionEquality(budget: budget))
    do throws(MathProblem) {
      return try comparison.compare(FormSimplifier.simplified(gold), FormSimplifier.simplified(answer))
    } catch .budget {
      return .cannotTell("budget")
    } catch {
      return .cannotTell("not_understood")
    }
  }

  private init(equality: ExpressionEquality) { self.equality = equality }

  private mutating func compare(_ gold: MathForm, _ answer: MathForm) throws(MathProblem) -> Comparison {
    try equality.budget.spend()
    if gold == answer { return .equal }
    switch (gold, answer) {
    case (.value(let a), .value(let b)): return try measures(a, b)
    case (.matrix(let a), .matrix(let b)):
      guard a.count == b.count, a[0].count == b[0].count else { return .different }
      return try inOrder(Array(a.joined()), Array(b.joined()))
    case (.matrix(let rows), .sequence(_, let elements, _)), (.sequence(_, let elements, _), .matrix(let rows)):
      // A vector may be written as a column, a row or a tuple.
      guard rows.count == 1 || rows[0].count == 1 else { return .different }
      let column = Array(rows.joined())
      if case .matrix = gold { return try inOrder(column, elements) }
      return try inOrder(elements, column)
    case (.ratio(let a), .ratio(let b)): return try ratios(a, b)
    case (.ratio(let a), .value) where a.count == 2:
      guard case .value(let above) = a[0], case .value(let below) = a[1] else { break }
      return try compare(.value(MathMeasure(.quotient(above.value, below.value))), answer)
    case (.value, .ratio(let b)) where b.count == 2:
      guard case .value(let above) = b[0], case .value(let below) = b[1] else { break }
      return try compare(gold, .value(MathMeasure(.quotient(above.value, below.value))))
    case (.sequence(let open, let a, let close), .sequence(let otherOpen, let b, let otherClose)):
      let brackets = open == otherOpen && close == otherClose || Set([open, close, otherOpen, otherClose]).isSubset(of: ["(", "<"])
      guard a.count == b.count else { return .different }
      let relation = try inOrder(a, b)
      return relation == .equal && !brackets ? .different : relation
    case (.set(let a), .set(let b)): return try unordered(a, b, isSet: true)
    case (.set(let a), .list(let b, _)), (.list(let a, _), .set(let b)): return try unordered(a, b, isSet: true)
    case (.set(let a), .value), (.set(let a), .text): return a.count == 1 ? Self.setOrElement(try compare(a[0], answer)) : .different
    case (.value, .set(let b)), (.text, .set(let b)): return b.count == 1 ? Self.setOrElement(try compare(gold, b[0])) : .different
    case (.list(let a, let aUnordered), .list(let b, let bUnordered)): return try lists(a, b, aUnordered || bUnordered)
    case (.list(let a, _), .sequence("(", let b, "(")) where Self.areAssignments(a): return try inOrder(a, b)
    case (.sequence("(", let a, "("), .list(let b, _)) where Self.areAssignments(b): return try inOrder(a, b)
    case (.list, .value), (.value, .list): return .different
    case (.relation(let a, let kinds), .relation(let b, let others)): return try relations(a, kinds, b, others)
    case (.relation(let sides, let kinds), .sequence(let open, let ends, let close)) where kinds.count == 1 && kinds[0].isOrder:
      guard let ray = Self.relation(open, ends, close, like: sides) else { return .cannotTell("kinds_differ") }
      return try relations(sides, kinds, ray.sides, ray.kinds)
    case (.sequence(let open, let ends, let close), .relation(let sides, let kinds)) where kinds.count == 1 && kinds[0].isOrder:
      guard let ray = Self.relation(open, ends, close, like: sides) else { return .cannotTell("kinds_differ") }
      return try relations(ray.sides, ray.kinds, sides, kinds)
    case (.relation(let sides, let kinds), _):
      if let value = Self.assigned(sides, kinds) { return try solution(value, answer) }
      if case .value(let value) = answer { return try relation(sides, kinds, beside: value) }
      return .cannotTell("kinds_differ")
    case (_, .relation(let sides, let kinds)):
      if let value = Self.assigned(sides, kinds) { return try solution(value, gold, isGold: false) }
      if case .value(let value) = gold { return try relation(sides, kinds, beside: value) }
      return .cannotTell("kinds_differ")
    case (.union(let a), .union(let b)): return try unordered(a, b, isSet: true)
    case (.builder(let a, let first), .builder(let b, let second)):
      guard try compare(a, b) == .equal else { return .cannotTell("not_understood") }
      let relation = try compare(first, second)
      return relation == .equal ? .equal : .cannotTell("not_understood")
    case (.builder, _), (_, .builder), (.text, _), (_, .text): return .cannotTell("kinds_differ")
    default: break
    }
    return .different
  }

  /// `-2` and `{-2}` are not one thing, but either is written where the other is meant.
  private static func setOrElement(_ relation: Comparison) -> Comparison {
    relation == .equal ? .cannotTell("set_or_element") : relation
  }

  /// The value of `x = -2` beside a number or the set of solutions `{-2}`.
  private mutating func solution(_ value: MathForm, _ other: MathForm, isGold: Bool = true) throws(MathProblem) -> Comparison {
    if case .set(let elements) = other, elements.count == 1, case .value = value {
      return try isGold ? compare(value, elements[0]) : compare(elements[0], value)
    }
    return try isGold ? compare(value, other) : compare(other, value)
  }

  // MARK: values

  private mutating func measures(_ gold: MathMeasure, _ answer: MathMeasure) throws(MathProblem) -> Comparison {
    guard let a = gold.unit, let b = answer.unit else {
      let relation = try equality.compare(gold.value, answer.value)
      if relation != .different { return relation }
      if let degree = (gold.unit ?? answer.unit)?.dimensions, degree == ["degree": 1] {
        // 90° is π/2.
        let turn = { (measure: MathMeasure) in measure.unit == nil ? measure.value : .product([measure.value, ExpressionParser.degree]) }
        return try equality.compare(turn(gold), turn(answer))
      }
      return try withoutUnitSymbol(gold, answer) ?? .different
    }
    if a.dimensions != b.dimensions {
      return a.isKnown && b.isKnown ? .different : .cannotTell("units_differ")
    }
    return try equality.compare(.product([gold.value, .number(a.size)]), .product([answer.value, .number(b.size)]))
  }

  /// `36 m` against `36`: the m may be a unit or a variable.
  private mutating func withoutUnitSymbol(_ gold: MathMeasure, _ answer: MathMeasure) throws(MathProblem) -> Comparison? {
    for (with, other) in [(gold.value, answer.value), (answer.value, gold.value)] {
      guard case .product(let factors) = with, let last = factors.last else { continue }
      let name: String? =
        switch last {
        case .symbol(let name): name
        case .power(.symbol(let name), .number): name
        default: nil
        }
      guard let name, PhysicalUnit.isName(name), !other.symbols.contains(name) else { continue }
      if try equality.compare(.product(Array(factors.dropLast())), other) == .equal { return .cannotTell("unit_or_variable") }
    }
    return nil
  }

  private mutating func ratios(_ a: [MathForm], _ b: [MathForm]) throws(MathProblem) -> Comparison {
    guard a.count == b.count, case .value(let a0) = a[0], case .value(let b0) = b[0] else { return .different }
    for index in a.indices.dropFirst() {
      guard case .value(let x) = a[index], case .value(let y) = b[index] else { return .cannotTell("not_understood") }
      let relation = try equality.compare(.product([a0.value, y.value]), .product([x.value, b0.value]))
      if relation != .equal { return relation }
    }
    return .equal
  }

  // MARK: several elements

  private mutating func inOrder(_ a: [MathForm], _ b: [MathForm]) throws(MathProblem) -> Comparison {
    guard a.count == b.count else { return .different }
    var doubt: Comparison?
    for (x, y) in zip(a, b) {
      let relation = try compare(x, y)
      if relation == .different { return .different }
      if relation != .equal, doubt == nil { doubt = relation }
    }
    return doubt ?? .equal
  }

  /// Each element of one side finds its own on the other; in sets, equal elements count once.
  private mutating func unordered(_ a: [MathForm], _ b: [MathForm], isSet: Bool) throws(MathProblem) -> Comparison {
    let a = isSet ? try withoutDoubles(a) : a
    let b = isSet ? try withoutDoubles(b) : b
    guard a.count == b.count else { return .different }
    var open = b
    var doubt: Comparison?
    for element in a {
      var match: Int?
      for (index, other) in open.enumerated() {
        let relation = try compare(element, other)
        if relation == .equal {
          match = index
          break
        }
        if relation != .different, doubt == nil { doubt = relation }
      }
      guard let match else { return doubt ?? .different }
      open.remove(at: match)
    }
    return .equal
  }

  private mutating func withoutDoubles(_ elements: [MathForm]) throws(MathProblem) -> [MathForm] {
    var result: [MathForm] = []
    for element in elements {
      var isNew = true
      for other in result {
        let relation = try compare(element, other)
        if relation == .equal {
          isNew = false
          break
        }
      }
      if isNew { result.append(element) }
    }
    return result
  }

  /// Lists without brackets: in order, or in any order where they are solutions; else the order may matter.
  private mutating func lists(_ a: [MathForm], _ b: [MathForm], _ isUnordered: Bool) throws(MathProblem) -> Comparison {
    let ordered = try inOrder(a, b)
    if ordered == .equal { return .equal }
    let relation = try unordered(a, b, isSet: isUnordered)
    if relation == .equal { return isUnordered || Self.areAssignments(a) && Self.areAssignments(b) ? .equal : .cannotTell("order") }
    if relation == .different, ordered != .different { return ordered }
    return relation
  }

  private static func areAssignments(_ elements: [MathForm]) -> Bool {
    elements.allSatisfy { if case .relation(let sides, let kinds) = $0 { assigned(sides, kinds) != nil } else { false } }
  }

  /// The value of `x = 5`, `f(x) = x + 1`, `x ∈ (0, 1)`, `(x, y) = (1, 2)`.
  private static func assigned(_ sides: [MathForm], _ kinds: [MathRelation]) -> MathForm? {
    guard sides.count == 2, kinds == [.equal] || kinds == [.element] else { return nil }
    switch sides[0] {
    case .value(let measure):
      guard case .symbol = measure.value else { return nil }
      return sides[1]
    case .sequence("(", let names, "("):
      let areNames = names.allSatisfy { if case .value(let m) = $0, case .symbol = m.value { true } else { false } }
      return areNames ? sides[1] : nil
    default: return nil
    }
  }

  // MARK: relations

  /// A relation beside a value. No inequality is a value. An equation may stand for one that it gives, holds or is
  /// solved by (`2x = 10` for 5, `x + y = 5` for 5, `y - 2x = 3` for 2x + 3); any other is different.
  private mutating func relation(_ sides: [MathForm], _ kinds: [MathRelation], beside value: MathMeasure) throws(MathProblem) -> Comparison {
    if kinds.contains(where: \.isOrder) { return .different }
    guard kinds == [.equal], sides.count == 2, case .value(let left) = sides[0], case .value(let right) = sides[1] else {
      return .cannotTell("kinds_differ")
    }
    let difference = MathExpression.difference(left.value, right.value)
    let names = difference.symbols
    guard names.count <= 8 else { return .cannotTell("kinds_differ") }
    for candidate in [left.value, right.value, difference, .negative(difference)] {
      if try equality.compare(candidate, value.value) != .different { return .cannotTell("kinds_differ") }
    }
    for name in names.sorted() where !value.value.symbols.contains(name) {
      let solved = difference.replacing { $0 == .symbol(name) ? value.value : nil }
      if try equality.compare(solved, .zero) != .different { return .cannotTell("kinds_differ") }
    }
    return .different
  }

  private mutating func relations(
    _ a: [MathForm], _ kinds: [MathRelation], _ b: [MathForm], _ others: [MathRelation]
  ) throws(MathProblem) -> Comparison {
    if a.count == 2, b.count == 2 {
      if kinds == [.equal], others == [.equal] {
        if case .value(let x) = a[0], case .value(let y) = b[0], case .symbol(let name) = x.value, case .symbol(let other) = y.value {
          let values = try compare(a[1], b[1])
          if name == other { if values == .equal || Self.isFree(of: name, a[1], b[1]) { return values } } else {
            if values == .equal { return .cannotTell("variables_differ") }
          }
        }
        return try equations(a, b)
      }
      if let x = Self.oriented(a, kinds[0]), let y = Self.oriented(b, others[0]) {
        guard x.isStrict == y.isStrict else { return .different }
        let relation = try multiples(x.difference, y.difference, mayFlip: false)
        guard relation == .cannotTell("equations_differ") else { return relation }
        return try FormPoints.signsDiffer(x.difference, y.difference, &equality) ? .different : relation
      }
    }
    guard a.count == b.count else { return .cannotTell("not_understood") }
    if kinds == others { return try inOrder(a, b) }
    // `a < b` is neither `a = b` nor `a ≠ b`.
    if a.count == 2, !(kinds + others).contains(where: { $0 == .approximately || $0 == .element }), try inOrder(a, b) == .equal { return .different }
    if kinds == others.reversed().map(\.flipped) { return try inOrder(a, b.reversed()) }
    return .cannotTell("not_understood")
  }

  /// The ray `(-∞, 3)` as `x < 3`, with the one variable of the other side's relation.
  private static func relation(
    _ open: Character, _ ends: [MathForm], _ close: Character, like sides: [MathForm]
  ) -> (sides: [MathForm], kinds: [MathRelation])? {
    var names: Set<String> = []
    for side in sides { if case .value(let measure) = side { names.formUnion(measure.value.symbols) } else { return nil } }
    guard names.count == 1, let name = names.first, ends.count == 2, case .value(let low) = ends[0], case .value(let high) = ends[1]
    else { return nil }
    let variable = MathForm.value(MathMeasure(.symbol(name)))
    if low.value == .negative(.infinity) { return ([variable, ends[1]], [close == "[" ? .lessOrEqual : .less]) }
    if high.value == .infinity { return ([variable, ends[0]], [open == "[" ? .greaterOrEqual : .greater]) }
    return nil
  }

  private static func isFree(of name: String, _ sides: MathForm...) -> Bool {
    sides.allSatisfy { if case .value(let measure) = $0 { !measure.value.symbols.contains(name) } else { true } }
  }

  private static func oriented(_ sides: [MathForm], _ kind: MathRelation) -> (difference: MathExpression, isStrict: Bool)? {
    guard kind.isOrder, case .value(let x) = sides[0], case .value(let y) = sides[1] else { return nil }
    let isUp = kind == .greater || kind == .greaterOrEqual
    return (isUp ? .difference(x.value, y.value) : .difference(y.value, x.value), kind == .greater || kind == .less)
  }

  private mutating func equations(_ a: [MathForm], _ b: [MathForm]) throws(MathProblem) -> Comparison {
    guard case .value(let a0) = a[0], case .value(let a1) = a[1], case .value(let b0) = b[0], case .value(let b1) = b[1] else {
      let same = try inOrder(a, b)
      return same == .equal ? .equal : .cannotTell("not_understood")
    }
    let (first, second) = (MathExpression.difference(a0.value, a1.value), MathExpression.difference(b0.value, b1.value))
    let relation = try multiples(first, second, mayFlip: true)
    guard relation == .cannotTell("equations_differ") else { return relation }
    if try FormPoints.pointDiffers(of: first, on: second, &equality) { return .different }
    return try FormPoints.pointDiffers(of: second, on: first, &equality) ? .different : relation
  }

  /// Whether two sides' differences are the same up to a constant factor, which must be positive unless `mayFlip`.
  private mutating func multiples(_ a: MathExpression, _ b: MathExpression, mayFlip: Bool) throws(MathProblem) -> Comparison {
    var normalizer = MathNormalizer(budget: equality.budget)
    let x = try normalizer.normal(a).above
    let y = try normalizer.normal(b).above
    equality.budget = normalizer.budget
    if x.isZero || y.isZero { return x.isZero && y.isZero ? .equal : .different }
    if x.terms.count == y.terms.count, let (monomial, coefficient) = x.terms.first, let other = y.terms[monomial],
      let factor = other / coefficient, x.scaled(by: factor) == y
    {
      return mayFlip || !factor.isNegative ? .equal : .different
    }
    // A factor that is no fraction (√2) leaves the quotient constant.
    let relation = try equality.compare(a, b)
    if relation == .equal { return .equal }
    // (x - 1)² = 0 and x - 1 = 0 have other terms and one solution: with the same variables, points decide.
    if normalizer.atomsAreIndependent, x.terms.count != y.terms.count, a.symbols != b.symbols { return .different }
    return relation == .different ? .cannotTell("equations_differ") : relation
  }
}

// Different ways of writing one shape made one: inequalities and set-builders as intervals, chains by their ends.

enum FormSimplifier {
  static func simplified(_ form: MathForm) -> MathForm {
    switch form {
    case .relation(let sides, let kinds): return relation(sides.map(simplified), kinds)
    case .builder(let element, let condition):
      let condition = simplified(condition)
      switch condition {
      case .sequence, .union, .reals, .set: return condition
      default: return .builder(simplified(element), condition)
      }
    case .list(let elements, let isUnordered):
      let simple = elements.map(simplified)
      if isUnordered, simple.allSatisfy(isInterval) { return union(simple) }
      return list(simple, isUnordered)
    case .union(let elements): return union(elements.map(simplified))
    case .sequence(let open, let elements, let close): return .sequence(open: open, elements.map(simplified), close: close)
    case .set(let elements):
      // {±1}
      return .set(elements.flatMap { element -> [MathForm] in
        if case .list(let both, true) = element { both.map(simplified) } else { [simplified(element)] }
      })
    case .matrix(let rows): return .matrix(rows.map { $0.map(simplified) })
    case .reals: return .sequence(open: "(", [minusInfinity, infinity], close: "(")
    default: return form
    }
  }

  /// `x = 1 or x = 2` and `x = 1, x = 2` are solutions; `x = 1, 2` gives x two values.
  private static func list(_ elements: [MathForm], _ isUnordered: Bool) -> MathForm {
    var names: Set<String> = []
    var values: [MathForm] = []
    for (index, element) in elements.enumerated() {
      if case .list(let inner, true) = element, elements.count > 1 {
        values.append(contentsOf: inner)
      } else if case .relation(let sides, [.equal]) = element, sides.count == 2, case .value(let left) = sides[0],
        case .symbol(let name) = left.value
      {
        names.insert(name)
        if case .list(let inner, _) = sides[1] { values.append(contentsOf: inner) } else { values.append(sides[1]) }
      } else if index > 0, !names.isEmpty || isUnordered {
        values.append(element)
      } else {
        if names.isEmpty { values.append(element) } else { return .list(elements, isUnordered: isUnordered) }
      }
    }
    if names.count > 1 { return .list(elements, isUnordered: isUnordered) }
    let hasSolutions = !names.isEmpty || elements.contains { if case .list(_, true) = $0 { true } else { false } }
    return .list(values, isUnordered: isUnordered || hasSolutions)
  }

  private static func union(_ elements: [MathForm]) -> MathForm {
    let flat = elements.flatMap { element -> [MathForm] in if case .union(let inner) = element { inner } else { [element] } }
    return flat.count == 1 ? flat[0] : .union(flat)
  }

  private static func isInterval(_ form: MathForm) -> Bool {
    switch form {
    case .union: true
    case .sequence(let open, let ends, let close):
      ends.count == 2 && "([".contains(open) && "([".contains(close)
        && ends.contains { if case .value(let m) = $0 { m.value == .infinity || m.value == .negative(.infinity) } else { false } }
    default: false
    }
  }

  // MARK: relations

  private static let infinity = MathForm.value(MathMeasure(.infinity))
  private static let minusInfinity = MathForm.value(MathMeasure(.negative(.infinity)))

  private static func symbol(_ form: MathForm) -> String? {
    if case .value(let measure) = form, measure.unit == nil, case .symbol(let name) = measure.value { name } else { nil }
  }

  private static func isConstant(_ form: MathForm) -> Bool {
    if case .value(let measure) = form { measure.value.symbols.isEmpty } else { false }
  }

  private static func relation(_ sides: [MathForm], _ kinds: [MathRelation]) -> MathForm {
    // `x = 1/3 ≈ 0.333`: the exact side is the answer.
    if kinds.last == .approximately {
      if sides.count > 2 || symbol(sides[0]) == nil {
        let exact = Array(sides.dropLast())
        return exact.count == 1 ? exact[0] : relation(exact, Array(kinds.dropLast()))
      }
      return .relation(sides, [.equal])
    }
    // a = b = c: the ends; the middle only explains.
    if sides.count > 2, kinds.allSatisfy({ $0 == .equal }) {
      return symbol(sides[0]) == nil && isConstant(sides[0]) ? sides[sides.count - 1] : .relation([sides[0], sides[sides.count - 1]], [.equal])
    }
    if kinds == [.equal], sides.count == 2, isConstant(sides[0]), isConstant(sides[1]) { return sides[1] }
    if sides.count == 2, let kind = kinds.first {
      if kind == .equal {
        // ± on the right side gives two solutions.
        if symbol(sides[0]) != nil, case .list(let both, true) = sides[1] { return .list(both, isUnordered: true) }
        return .relation(sides, kinds)
      }
      if kind == .element, symbol(sides[0]) != nil { return sides[1] }
      if symbol(sides[0]) != nil, isConstant(sides[1]) { return ray(kind, sides[1]) ?? .relation(sides, kinds) }
      if symbol(sides[1]) != nil, isConstant(sides[0]) { return ray(kind.flipped, sides[0]) ?? .relation(sides, kinds) }
    }
    if sides.count == 3, symbol(sides[1]) != nil, isConstant(sides[0]), isConstant(sides[2]) {
      let isUp = kinds.allSatisfy { $0 == .less || $0 == .lessOrEqual }
      let isDown = kinds.allSatisfy { $0 == .greater || $0 == .greaterOrEqual }
      func bracket(_ kind: MathRelation) -> Character { kind == .less || kind == .greater ? "(" : "[" }
      if isUp { return .sequence(open: bracket(kinds[0]), [sides[0], sides[2]], close: bracket(kinds[1])) }
      if isDown { return .sequence(open: bracket(kinds[1]), [sides[2], sides[0]], close: bracket(kinds[0])) }
    }
    return .relation(sides, kinds)
  }

  private static func ray(_ kind: MathRelation, _ end: MathForm) -> MathForm? {
    switch kind {
    case .less: .sequence(open: "(", [minusInfinity, end], close: "(")
    case .lessOrEqual: .sequence(open: "(", [minusInfinity, end], close: "[")
    case .greater: .sequence(open: "(", [end, infinity], close: "(")
    case .greaterOrEqual: .sequence(open: "[", [end, infinity], close: "(")
    case .notEqual: .union([ray(.less, end)!, ray(.greater, end)!])
    default: nil
    }
  }
}

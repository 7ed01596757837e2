// The shape of an answer: a value, a relation, an interval, a set, a list, a matrix.

/// What an answer's formula is as a whole.
package indirect enum MathForm: Hashable, Sendable {
  case value(MathMeasure)
  /// `y = 2x + 3`, `a < b ≤ c`: one relation fewer than sides.
  case relation([MathForm], [MathRelation])
  /// `(1, 2)`, `[0, 1)`, `⟨1, 2, 3⟩`: a tuple, a point, an interval.
  case sequence(open: Character, [MathForm], close: Character)
  case set([MathForm])
  /// Elements without brackets; `isUnordered` where "or" or ± says so.
  case list([MathForm], isUnordered: Bool)
  case union([MathForm])
  /// `{x | conditions}`.
  case builder(MathForm, MathForm)
  case matrix([[MathForm]])
  case ratio([MathForm])
  case reals
  case emptySet
  case text(String)
}

/// A value with its unit.
package struct MathMeasure: Hashable, Sendable {
  var value: MathExpression
  var unit: PhysicalUnit?
  init(_ value: MathExpression, unit: PhysicalUnit? = nil) {
    self.value = value
    self.unit = unit
  }
}

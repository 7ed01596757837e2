// The pieces of a formula.

/// One piece of a formula, whatever it was spelt as: `\times`, `×` and `*` are the same sign.
enum MathToken: Hashable {
  /// An exact literal; `isDecimal` when it has a point.
  case number(Rational, digits: String, isDecimal: Bool)
  /// A letter, a Greek command, a letter with an accent: `x`, `alpha`, `vec a`.
  case symbol(String)
  /// A run of two or more letters that is no function: a unit, a noun, or a product of variables.
  case word(String)
  /// What stands in `\text{…}` and its like.
  case text(String)
  /// `sin`, `log`, `gcd`, …
  case function(String)
  case constant(MathConstant)
  case fraction
  case root
  case binomial
  /// `\choose` and `\over` between the halves of a group.
  case infix(String)
  /// An accent or a function whose argument follows in braces: `\overline`, `\vec`.
  case accent(String)
  case sign(Character)
  case relation(MathRelation)
  /// `(`, `[`, `{` (grouping), `S` (`\{`), `<` (`\langle`), `|`, `F` (floor), `C` (ceiling).
  case open(Character)
  case close(Character)
  case bar
  case comma
  case semicolon
  case colon
  /// "or", "and".
  case or
  case and
  case union
  case intersection
  case without
  case infinity
  case reals
  case integers(String)
  case emptySet
  case begin(String)
  case end(String)
  case ampersand
  case newRow
  case dots
}

package enum MathConstant: Hashable, Sendable { case pi, e, i, phi }

package enum MathRelation: Hashable, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, approximately, element

  /// The relation seen from the other side.
  var flipped: MathRelation {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
  var isOrder: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}

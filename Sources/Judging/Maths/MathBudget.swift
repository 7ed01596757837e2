// Bounds on the work that one comparison may cost. No clock: the same text costs the same steps everywhere.

/// Why a text could not be read or compared.
enum MathProblem: Error, Hashable {
  /// Not a formula that the reader knows.
  case notUnderstood
  /// Reading or comparing would take more steps than are allowed.
  case budget
}

/// Steps left. A step is about one operation on a number of up to 128 bits (some 100 ns).
package struct MathBudget {
  private(set) var steps: Int

  /// Enough for every gold of the common benchmarks twenty times over, and spent within about 5 ms.
  package static let standard = 24_000
  static let maximumTokens = 1_200
  static let maximumDepth = 48
  /// The longest numerator, denominator or power in bits.
  static let maximumBits = 2_048

  init(steps: Int = standard) { self.steps = steps }

  mutating func spend(_ count: Int = 1) throws(MathProblem) {
    steps -= count
    if steps < 0 { throw .budget }
  }
}

// Comparing a backward pass with central differences.

import Records
import Tensors
import Testing

/// Float32 results against double ones. A forward pass of these sizes keeps six digits; a gradient adds a
/// few cancelling terms.
let forwardTolerance = 2e-5
let gradientTolerance = 1e-4

/// Reproducible numbers in [-1, 1).
func randomValues(_ count: Int, seed: UInt64) -> [Float] {
  var generator = SeededGenerator(seed: seed)
  return (0..<count).map { _ in Float(2 * generator.uniform() - 1) }
}

extension Array where Element == Float {
  var doubles: [Double] { map(Double.init) }
}

/// The largest difference, relative to what is expected's largest element; infinite where a number found is none: `max`
/// would pass over it.
func relativeError(_ found: [Double], _ expected: [Double]) -> Double {
  precondition(found.count == expected.count)
  let size = max(expected.map(abs).max() ?? 0, 1e-3)
  let differences = zip(found, expected).map { abs($0 - $1) }
  return differences.allSatisfy(\.isFinite) ? (differences.max() ?? 0) / size : .infinity
}

/// The gradient of `function` at `point` by central differences.
func centralDifferences(at point: [Double], _ function: ([Double]) -> Double) -> [Double] {
  let step = 1e-5
  return point.indices.map { index in
    var moved = point
    moved[index] = point[index] + step
    let above = function(moved)
    moved[index] = point[index] - step
    return (above - function(moved)) / (2 * step)
  }
}

func dot(_ x: [Double], _ y: [Double]) -> Double { zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } }

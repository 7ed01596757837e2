// The ops in plain double arithmetic, written from their definitions: what forward is compared with and what
// central differences are taken of.

import Foundation

/// A row-major matrix of doubles.
struct DoubleMatrix {
  var rows: Int
  var columns: Int
  var values: [Double]

  init(_ rows: Int, _ columns: Int, _ values: [Double]) {
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  subscript(row: Int, column: Int) -> Double { values[row * columns + column] }
}

enum DoubleReference {
  static func rmsNorm(_ x: DoubleMatrix, weight: [Double], epsilon: Double) -> [Double] {
    (0..<x.rows).flatMap { row in
      let squares = (0..<x.columns).reduce(0) { $0 + x[row, $1] * x[row, $1] }
      let factor = 1 / (squares / Double(x.columns) + epsilon).squareRoot()
      return (0..<x.columns).map { weight[$0] * x[row, $0] * factor }
    }
  }

  static func swiGLU(gate: [Double], up: [Double]) -> [Double] {
    zip(gate, up).map { $0 / (1 + exp(-$0)) * $1 }
  }

  static func rope(_ x: DoubleMatrix, dim: Int, positions: [Int32], inverseFrequencies: [Double]) -> [Double] {
    var out = x.values
    for row in 0..<x.rows {
      for head in stride(from: 0, to: x.columns, by: dim) {
        for index in 0..<dim / 2 {
          let angle = Double(positions[row]) * inverseFrequencies[index]
          let (a, b) = (x[row, head + index], x[row, head + index + dim / 2])
          out[row * x.columns + head + index] = a * cos(angle) - b * sin(angle)
          out[row * x.columns + head + index + dim / 2] = b * cos(angle) + a * sin(angle)
        }
      }
    }
    return out
  }

  /// Causal attention within documents; query head h reads key-value head h / (heads / keyValueHeads).
  static func attention(
    q: DoubleMatrix, k: DoubleMatrix, v: DoubleMatrix, heads: Int, keyValueHeads: Int, documents: [Range<Int>]
  ) -> [Double] {
    let dim = q.columns / heads
    var out = [Double](repeating: 0, count: q.values.count)
    for document in documents {
      for row in document {
        for head in 0..<heads {
          let shared = head / (heads / keyValueHeads)
          let scores = (document.lowerBound...row).map { key in
            (0..<dim).reduce(0) { $0 + q[row, head * dim + $1] * k[key, shared * dim + $1] } / Double(dim).squareRoot()
          }
          let largest = scores.max()!
          let weights = scores.map { exp($0 - largest) }
          let sum = weights.reduce(0, +)
          for index in 0..<dim {
            out[row * q.columns + head * dim + index] = zip(weights, document.lowerBound...row).reduce(0) {
              $0 + $1.0 / sum * v[$1.1, shared * dim + index]
            }
          }
        }
      }
    }
    return out
  }

  /// The weighted sum of the rows' negative log-likelihoods.
  static func crossEntropy(hidden: DoubleMatrix, table: DoubleMatrix, targets: [Int32], weights: [Double]) -> Double {
    (0..<hidden.rows).reduce(0.0) { total, row in
      let logits = (0..<table.rows).map { id in
        (0..<table.columns).reduce(0) { $0 + hidden[row, $1] * table[id, $1] }
      }
      let largest = logits.max()!
      let logSum = largest + log(logits.reduce(0) { $0 + exp($1 - largest) })
      return total + weights[row] * (logSum - logits[Int(targets[row])])
    }
  }
}

/// The nearest bfloat16s, ties to even, kept as float32: by arithmetic that is not the kernels'.
func roundedToBFloat16(_ x: [Float]) -> [Float] {
  x.map { value in
    guard value != 0 else { return 0 }
    let unit = Float(sign: .plus, exponent: value.exponent - 7, significand: 1)
    return (value / unit).rounded(.toNearestOrEven) * unit
  }
}

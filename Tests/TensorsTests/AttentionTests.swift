// Attention over documents longer than a block of queries and a tile of keys, in both precisions.

import Foundation
import Records
import Tensors
import Testing

struct AttentionTests {
  @Test(arguments: [47, 48, 49, 97, 511, 512, 513, 1100])
  func `attention agrees with its definition at lengths around a block of queries and a tile of keys`(length: Int) {
    let case_ = AttentionCase(documents: [0..<3, 3..<3 + length])
    let reference = case_.reference()
    let (out, gradients) = case_.run(.float32)
    #expect(relativeError(out.values.doubles, reference.out) < forwardTolerance)
    #expect(relativeError(gradients.dq.values.doubles, reference.dq) < gradientTolerance)
    #expect(relativeError(gradients.dk.values.doubles, reference.dk) < gradientTolerance)
    #expect(relativeError(gradients.dv.values.doubles, reference.dv) < gradientTolerance)
  }

  /// Factors of 8 bits: single products move by up to 2^-8, sums of many by less.
  @Test(arguments: [BFloat16Multiplier?.none] + BFloat16Multiplier.available, [5, 50, 129, 700])
  func `attention in bfloat16 stays near its definition`(multiplier: BFloat16Multiplier?, length: Int) {
    let case_ = AttentionCase(documents: [0..<3, 3..<3 + length])
    let reference = case_.reference()
    let (out, gradients) = case_.run(.bfloat16, multiplier)
    #expect(relativeError(out.values.doubles, reference.out) < 1e-2)
    #expect(relativeError(gradients.dq.values.doubles, reference.dq) < 2e-2)
    #expect(relativeError(gradients.dk.values.doubles, reference.dk) < 2e-2)
    #expect(relativeError(gradients.dv.values.doubles, reference.dv) < 2e-2)
    #expect(out.values != case_.run(.float32).0.values)
  }

  /// Groups that do not divide a block of lanes, odd head dimensions, and a document of one position.
  @Test(arguments: BFloat16Multiplier.available, [(1, 64), (2, 7), (5, 10), (7, 33), (12, 128)])
  func `attention in bfloat16 serves any group of heads`(multiplier: BFloat16Multiplier, shape: (group: Int, dim: Int)) {
    let case_ = AttentionCase(documents: [0..<1, 1..<80], group: shape.group, headDim: shape.dim)
    let reference = case_.reference()
    let (out, gradients) = case_.run(.bfloat16, multiplier)
    #expect(relativeError(out.values.doubles, reference.out) < 1e-2)
    #expect(relativeError(gradients.dq.values.doubles, reference.dq) < 2e-2)
    #expect(relativeError(gradients.dk.values.doubles, reference.dk) < 2e-2)
    #expect(relativeError(gradients.dv.values.doubles, reference.dv) < 2e-2)
  }
}

/// Random queries, keys, values and gradients: two key-value heads, three query heads for each if not said otherwise.
private struct AttentionCase {
  let shape: AttentionShape
  let documents: [Range<Int>]
  let q: [Float]
  let k: [Float]
  let v: [Float]
  let dout: [Float]

  /// Columns of queries, and of keys and values.
  private var wide: Int { shape.heads * shape.headDim }
  private var narrow: Int { shape.keyValueHeads * shape.headDim }

  init(documents: [Range<Int>], group: Int = 3, headDim: Int = 16) {
    shape = AttentionShape(heads: 2 * group, keyValueHeads: 2, headDim: headDim)
    self.documents = documents
    let rows = documents.last!.upperBound
    let (wide, narrow) = (2 * group * headDim, 2 * headDim)
    q = randomValues(rows * wide, seed: 13).map { 2 * $0 }
    k = randomValues(rows * narrow, seed: 14).map { 2 * $0 }
    v = randomValues(rows * narrow, seed: 15)
    dout = randomValues(rows * wide, seed: 16)
  }

  func run(
    _ precision: MatmulPrecision, _ multiplier: BFloat16Multiplier? = nil
  ) -> (FactorMatrix, (dq: Matrix, dk: Matrix, dv: Matrix)) {
    let rows = documents.last!.upperBound
    let factors = AttentionFactors(shape, tokens: rows, precision)
    factors.keep(q: Matrix(rows, wide, q), k: Matrix(rows, narrow, k), v: Matrix(rows, narrow, v))
    let (out, lse) = (FactorMatrix(rows, wide, precision), Matrix(rows, shape.heads))
    attention(out, lse: lse, factors, documents: documents, multiplier: multiplier ?? .current)
    let gradients = (dq: Matrix(rows, wide), dk: Matrix(rows, narrow), dv: Matrix(rows, narrow))
    attentionBackward(
      dq: gradients.dq, dk: gradients.dk, dv: gradients.dv, Matrix(rows, wide, dout), out: out, lse: lse, factors,
      documents: documents, multiplier: multiplier ?? .current)
    return (out, gradients)
  }

  /// Output and gradients in double, row by row: dS = P ∘ (dP − Σ P dP), P = softmax(q kᵀ / √D).
  func reference() -> (out: [Double], dq: [Double], dk: [Double], dv: [Double]) {
    let dim = shape.headDim
    let (q, k, v, dout) = (q.doubles, k.doubles, v.doubles, dout.doubles)
    var out = [Double](repeating: 0, count: q.count)
    var (dq, dk, dv) = (out, [Double](repeating: 0, count: k.count), [Double](repeating: 0, count: k.count))
    for document in documents {
      for row in document {
        for head in 0..<shape.heads {
          let query = row * wide + head * dim
          let shared = head / (shape.heads / shape.keyValueHeads) * dim
          let keys = (document.lowerBound...row).map { $0 * narrow + shared }
          func dot(_ x: [Double], _ i: Int, _ y: [Double], _ j: Int) -> Double {
            (0..<dim).reduce(0) { $0 + x[i + $1] * y[j + $1] }
          }
          let scores = keys.map { dot(q, query, k, $0) / Double(dim).squareRoot() }
          let largest = scores.max()!
          let exponentials = scores.map { exp($0 - largest) }
          let sum = exponentials.reduce(0, +)
          let p = exponentials.map { $0 / sum }
          let dp = keys.map { dot(dout, query, v, $0) }
          let shift = zip(p, dp).reduce(0) { $0 + $1.0 * $1.1 }
          for (index, key) in keys.enumerated() {
            let ds = p[index] * (dp[index] - shift) / Double(dim).squareRoot()
            for d in 0..<dim {
              out[query + d] += p[index] * v[key + d]
              dv[key + d] += p[index] * dout[query + d]
              dq[query + d] += ds * k[key + d]
              dk[key + d] += ds * q[query + d]
            }
          }
        }
      }
    }
    return (out, dq, dk, dv)
  }
}

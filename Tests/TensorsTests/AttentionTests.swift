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
  @Test(arguments: [5, 50, 700])
  func `attention in bfloat16 stays near its definition`(length: Int) {
    let case_ = AttentionCase(documents: [0..<3, 3..<3 + length])
    let reference = case_.reference()
    let (out, gradients) = case_.run(.bfloat16)
    #expect(relativeError(out.values.doubles, reference.out) < 1e-2)
    #expect(relativeError(gradients.dq.values.doubles, reference.dq) < 2e-2)
    #expect(relativeError(gradients.dk.values.doubles, reference.dk) < 2e-2)
    #expect(relativeError(gradients.dv.values.doubles, reference.dv) < 2e-2)
    #expect((out.values != case_.run(.float32).0.values) == MatmulLibrary.hasBFloat16)
  }
}

/// Random queries, keys, values and gradients: three query heads for each of two key-value heads.
private struct AttentionCase {
  let shape = AttentionShape(heads: 6, keyValueHeads: 2, headDim: 16)
  let documents: [Range<Int>]
  let q: [Float]
  let k: [Float]
  let v: [Float]
  let dout: [Float]

  init(documents: [Range<Int>]) {
    self.documents = documents
    let rows = documents.last!.upperBound
    q = randomValues(rows * 96, seed: 13).map { 2 * $0 }
    k = randomValues(rows * 32, seed: 14).map { 2 * $0 }
    v = randomValues(rows * 32, seed: 15)
    dout = randomValues(rows * 96, seed: 16)
  }

  func run(_ precision: MatmulPrecision) -> (Matrix, (dq: Matrix, dk: Matrix, dv: Matrix)) {
    let rows = documents.last!.upperBound
    let (qm, km, vm) = (Matrix(rows, 96, q), Matrix(rows, 32, k), Matrix(rows, 32, v))
    let (out, lse) = (Matrix(rows, 96), Matrix(rows, 6))
    attention(out, lse: lse, q: qm, k: km, v: vm, documents: documents, shape: shape, precision: precision)
    let gradients = (dq: Matrix(rows, 96), dk: Matrix(rows, 32), dv: Matrix(rows, 32))
    attentionBackward(
      dq: gradients.dq, dk: gradients.dk, dv: gradients.dv, Matrix(rows, 96, dout), out: out, lse: lse, q: qm, k: km,
      v: vm, documents: documents, shape: shape, precision: precision)
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
          let query = row * 96 + head * dim
          let shared = head / 3 * dim
          let keys = (document.lowerBound...row).map { $0 * 32 + shared }
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

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

  /// Documents of 1024 positions a share: of two and three shares, which end within blocks of queries and of lanes.
  @Test(arguments: [1, 5]) func `a long document's gradients are the sums of its shares'`(group: Int) {
    let case_ = AttentionCase(documents: [0..<5, 5..<2105, 2105..<5200], group: group, headDim: 4)
    let reference = case_.reference()
    let multipliers = BFloat16Multiplier.available
    let runs: [(MatmulPrecision, BFloat16Multiplier?)] =
      [(.float32, nil)] + (multipliers.isEmpty ? [(.bfloat16, nil)] : multipliers.map { (.bfloat16, $0) })
    for (precision, multiplier) in runs {
      let (dq, dk, dv) = case_.run(precision, multiplier).1
      ThreadPool.shared.limit(to: 1)
      defer { ThreadPool.shared.limit(to: ThreadPool.shared.threads) }
      let onOne = case_.run(precision, multiplier).1
      #expect([dq, dk, dv].map(\.values) == [onOne.dq, onOne.dk, onOne.dv].map(\.values), "on one thread")
      for (found, expected) in [(dq, reference.dq), (dk, reference.dk), (dv, reference.dv)] {
        // Piece by piece: late rows are far smaller than the first. In bfloat16 they are within 1.3e-2.
        for start in stride(from: 5, to: found.rows, by: 97) {
          let piece = start..<min(start + 97, found.rows)
          let numbers = piece.lowerBound * found.columns..<piece.upperBound * found.columns
          let error = relativeError(found[rows: piece].values.doubles, Array(expected[numbers]))
          #expect(error < (precision == .float32 ? gradientTolerance : 2e-2), "\(precision), rows \(piece)")
        }
      }
    }
  }

  @Test func `shares of a document's queries are whole panels of about equal work`() {
    for (tokens, heads) in [(1, 1), (1024, 3), (2047, 3), (2048, 3), (5000, 2), (32768, 1), (32768, 4), (9001, 13), (9001, 32)] {
      let ends = AttentionShare.ends(tokens: tokens, AttentionShape(heads: 2 * heads, keyValueHeads: heads, headDim: 8))
      #expect(ends.last == tokens)
      #expect(ends.count == max(1, min(tokens / 1024, 24 / heads, 8)))
      #expect(ends.dropLast().allSatisfy { $0 > 0 && $0 % 16 == 0 })
      let work = zip([0] + ends, ends).map { Double($1 * $1 - $0 * $0) }
      #expect(work.max()! < 1.1 * work.min()!, "\(ends)")
    }
  }

  /// Tiles of 390 columns begin and end within the 195 of a head. Whole numbers: their sums are exact in any tile.
  @Test(arguments: [MatmulPrecision.float32, .bfloat16])
  func `an output gradient set by tiles is the one that is kept whole`(precision: MatmulPrecision) {
    let (rows, inner, shape) = (150, 5, AttentionShape(heads: 6, keyValueHeads: 2, headDim: 65))
    let a = Matrix(rows, inner, randomValues(rows * inner, seed: 17).map { (8 * $0).rounded() })
    let b = Matrix(390, inner, randomValues(390 * inner, seed: 18).map { (8 * $0).rounded() })
    let factors = AttentionFactors(shape, tokens: rows, precision)
    let (byTiles, whole, product) = (factors.outputGradient(), factors.outputGradient(), Matrix(rows, 390))
    forEachTile(of: [[MatmulTerm(a, b)]], .nt) { byTiles.set($0) }
    matmul(product, a, b, .nt)
    whole.keep(product)
    #expect(byTiles.values == whole.values)
  }

  /// Groups that do not divide a block of lanes, blocks that begin and end within tiles of keys, odd head dimensions, and
  /// a document of one position.
  @Test(arguments: BFloat16Multiplier.available, [(3, 1), (3, 2), (1, 64), (2, 7), (5, 10), (7, 33), (12, 128)])
  func `attention in bfloat16 serves any group of heads`(multiplier: BFloat16Multiplier, shape: (group: Int, dim: Int)) {
    let case_ = AttentionCase(documents: [0..<1, 1..<300], group: shape.group, headDim: shape.dim)
    let reference = case_.reference()
    multiplier.onEachInstructionSet {
      let (out, gradients) = case_.run(.bfloat16, multiplier)
      #expect(relativeError(out.values.doubles, reference.out) < 1e-2)
      #expect(relativeError(gradients.dq.values.doubles, reference.dq) < 2e-2)
      #expect(relativeError(gradients.dk.values.doubles, reference.dk) < 2e-2)
      #expect(relativeError(gradients.dv.values.doubles, reference.dv) < 2e-2)
    }
  }

  /// Pieces of a prompt, between single tokens of another sequence: whatever the pieces, a row has the same bits.
  @Test(arguments: [(3, 16, 60), (1, 64, 131), (5, 10, 40), (7, 33, 90), (12, 128, 35), (3, 64, 700)])
  func `a prompt's attention over a cache stays near its definition in any pieces`(group: Int, dim: Int, length: Int) {
    let case_ = AttentionCase(documents: [0..<length], group: group, headDim: dim)
    let whole = case_.overCache(pieces: [length])
    #expect(relativeError(whole.values.doubles, case_.reference().out) < 1e-2)
    for pieces in [[1, length - 1], [length - 1, 1], [17, length - 32, 15], [length / 2, length - length / 2]] {
      #expect(case_.overCache(pieces: pieces).values == whole.values, "\(pieces)")
    }
    // The kernels are in use where there are any.
    let asSingleTokens = case_.overCache(pieces: [length], arePrompts: false)
    #expect((whole.values != asSingleTokens.values) == SharedFactor.isPacked(.bfloat16))
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
    let (gradient, dout) = (factors.outputGradient(), Matrix(rows, wide, dout))
    withExtendedLifetime(dout) { gradient.set(SumTile(dout)) }
    attentionBackward(
      dq: gradients.dq, dk: gradients.dk, dv: gradients.dv, gradient, out: out, lse: lse, factors,
      documents: documents, multiplier: multiplier ?? .current)
    return (out, gradients)
  }

  /// The output over a bfloat16 cache, computed piece by piece, each beside a token of another sequence.
  func overCache(pieces: [Int], arePrompts: Bool = true) -> Matrix {
    let rows = documents.last!.upperBound
    let cache = KeyValueCache(layers: 2, slots: 3, length: rows + 40, shape: shape, element: .bfloat16)
    let (q, k, v) = (Matrix(rows, wide, q), Matrix(rows, narrow, k), Matrix(rows, narrow, v))
    let out = Matrix(rows, wide)
    var start = 0
    for (index, count) in pieces.enumerated() {
      // The other sequence's token comes first in every other piece.
      let own = index % 2..<count + index % 2
      let other = index % 2 == 0 ? count : 0
      func batch(_ x: Matrix) -> Matrix {
        let piece = x[rows: start..<start + count].values, first = x[rows: 0..<1].values
        return Matrix(count + 1, x.columns, other == 0 ? first + piece : piece + first)
      }
      var (slots, positions) = ([Int32](repeating: 2, count: count), (start..<start + count).map { Int32($0) })
      slots.insert(1, at: other)
      positions.insert(Int32(index), at: other)
      cache.store(layer: 1, k: batch(k), v: batch(v), slots: slots, positions: positions)
      let found = Matrix(count + 1, wide)
      cache.attention(
        found, layer: 1, q: batch(q), slots: slots, positions: positions, prompts: arePrompts ? [own] : [])
      out[rows: start..<start + count].copy(from: found[rows: own])
      // It has met one key alone, so far `index + 1` times.
      let (dim, shared) = (shape.headDim, shape.heads / shape.keyValueHeads * shape.headDim)
      let value = (0..<wide).map { Double(v[0, $0 / shared * dim + $0 % dim]) }
      #expect(relativeError(found[rows: other..<other + 1].values.doubles, value) < 1e-2)
      start += count
    }
    return out
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

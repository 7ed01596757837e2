// Output projection and cross-entropy in one, in chunks of tokens: the whole logits matrix never exists.

import CKernels

/// Targets whose logits exist at once (about 96 MiB): every chunk reads the whole table.
package func targetsAtOnce(vocabulary: Int) -> Int {
  max(384, min(1024, 25_165_824 / max(1, vocabulary) / 64 * 64))
}

/// The weighted negative log-likelihoods of targets under softmax(hidden · tableᵀ), and their gradients.
///
/// In bfloat16 the gradients have the right mean, but small probabilities are drawn (`SparseGradient`).
///
/// - Parameters:
///   - hidden: [N, C], only the rows that have a target.
///   - table: output weights [V, C], frozen only without `dTable`.
///   - targets: N token ids.
///   - weights: N; a row's share in the loss (1 / number of targets for a mean). The gradient is scaled by it.
///   - dHidden: [N, C], overwritten; nil where no gradient is wanted.
///   - dTable: [V, C], accumulated, or overwritten with `overwritesTable` where there are targets; nil where the output
///     weights do not train.
///   - stepTargets: of all calls whose gradients are added up; nil where this is the one.
/// - Returns: each row's negative log-likelihood in nats, not weighted.
package func crossEntropy(
  hidden: Matrix, table: Weight, targets: [Int32], weights: [Float], dHidden: Matrix? = nil, dTable: Matrix? = nil,
  overwritesTable: Bool = false, stepTargets: Int? = nil, precision: MatmulPrecision = .float32
) -> [Float] {
  let precision = precision.ofOutputWeights
  precondition(hidden.rows == targets.count && targets.count == weights.count && hidden.columns == table.columns)
  precondition(targets.allSatisfy { $0 >= 0 && Int($0) < table.rows }, "a target outside the vocabulary")
  var losses = [Float](repeating: 0, count: targets.count)
  guard !targets.isEmpty else { return losses }
  let projection = OutputProjection(hidden, table, precision)
  let wantsGradients = dHidden != nil || dTable != nil
  let limits =
    wantsGradients && precision != .float32
    ? SparseGradient.Limits(stepTargets: dTable == nil ? nil : stepTargets ?? targets.count, vocabulary: table.rows) : nil
  for part in parts(of: 0..<targets.count, limits?.rowsAtOnce ?? targets.count) {
    let sparse = limits.map { SparseGradient(rows: part.count, $0, vocabulary: table.rows) }
    for range in parts(of: part, projection.tokensAtOnce) {
      let logits = projection.logits(range)
      losses.withUnsafeMutableBufferPointer { losses in
        nonisolated(unsafe) let losses = losses
        ThreadPool.shared.run(range.count) { row in
          let token = range.lowerBound + row
          let (scores, target) = (logits.pointer + row * logits.columns, Int(targets[token]))
          if let sparse {
            losses[token] = sparse.draw(
              row: token - part.lowerBound, logits: scores, target: target, weight: weights[token])
          } else {
            losses[token] = ck_cross_entropy(scores, target, wantsGradients ? weights[token] : 0, table.rows)
            if weights[token] == 0 { scores.update(repeating: 0, count: table.rows) }
          }
        }
      }
      guard sparse == nil else { continue }
      if let dHidden { projection.backward(dHidden[rows: range], dLogits: logits) }
      if let dTable {
        matmul(
          dTable, FactorColumns(logits, 0..<table.rows), hidden[rows: range], .tn,
          accumulate: range.lowerBound > 0 || !overwritesTable)
      }
    }
    if let sparse {
      if let dHidden { sparse.multiply(into: dHidden[rows: part], table) }
      if let dTable {
        sparse.multiplyTransposed(
          into: dTable, hidden[rows: part], accumulate: part.lowerBound > 0 || !overwritesTable)
      }
    }
  }
  return losses
}

private func parts(of range: Range<Int>, _ count: Int) -> [Range<Int>] {
  stride(from: range.lowerBound, to: range.upperBound, by: count).map { $0..<min($0 + count, range.upperBound) }
}

/// The product of hidden states and output weights, some rows at a time.
private struct OutputProjection {
  let tokensAtOnce: Int
  private let hidden: FactorMatrix
  private let table: Weight
  private let precision: MatmulPrecision
  /// The output weights as all chunks read them; nil where that would take too much memory.
  private let shared: (any MatmulFactor)?
  private let logits: Matrix

  init(_ hidden: Matrix, _ table: Weight, _ precision: MatmulPrecision) {
    tokensAtOnce = min(targetsAtOnce(vocabulary: table.rows), hidden.rows)
    logits = Matrix(scratch: tokensAtOnce, spacedColumns(table.rows))
    self.hidden = FactorMatrix(hidden, precision)
    let isSliced = table.isFrozen && table.rows * table.columns > frozenTableAtOnce
    shared = isSliced ? nil : table.shared(precision)
    (self.table, self.precision) = (table, precision)
  }

  /// Some rows' logits, in the first columns of a matrix that the next call overwrites.
  func logits(_ range: Range<Int>) -> Matrix {
    let chunk = logits[rows: 0..<range.count]
    if let shared {
      matmulTogether(
        [MatmulSum(chunk, columns: 0..<table.rows, [MatmulTerm(hidden[rows: range], shared)])], .nt, precision: precision)
    } else {
      table.forward(chunk, SharedFactor(hidden[rows: range], summed: .columns, precision), precision: precision)
    }
    return chunk
  }

  /// dHidden = dLogits · table, in float32.
  func backward(_ dHidden: Matrix, dLogits: Matrix) {
    let dLogits = FactorColumns(dLogits, 0..<table.rows)
    if let shared {
      matmul(dHidden, dLogits, shared, .nn)
    } else {
      table.backward(dx: dHidden, dLogits, precision: .float32, accumulate: false)
    }
  }
}

/// Columns of a matrix whose rows do not all begin at the same places of a cache: those would evict each other from it
/// while a product's tile is being summed.
private func spacedColumns(_ columns: Int) -> Int { columns % 1024 == 0 ? columns + 16 : columns }

/// Copies the rows that `indices` name into out, in order.
package func gatherRows(_ out: Matrix, _ x: Matrix, _ indices: [Int]) {
  precondition(out.rows == indices.count && out.columns == x.columns)
  for (row, index) in indices.enumerated() {
    precondition(index >= 0 && index < x.rows)
    (out.pointer + row * x.columns).update(from: x.pointer + index * x.columns, count: x.columns)
  }
}

/// dx[indices[i]] = d[i]; rows that no index names are left as they are. Indices do not repeat.
package func scatterRows(_ dx: Matrix, _ d: Matrix, _ indices: [Int]) {
  precondition(d.rows == indices.count && d.columns == dx.columns)
  for (row, index) in indices.enumerated() {
    precondition(index >= 0 && index < dx.rows)
    (dx.pointer + index * dx.columns).update(from: d.pointer + row * dx.columns, count: dx.columns)
  }
}

/// Frozen output weights of up to so many numbers are decoded once for all chunks' forward products, larger ones a slice
/// at a time.
package let frozenTableAtOnce = 1 << 25

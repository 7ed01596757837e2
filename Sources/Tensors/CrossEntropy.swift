// Output projection and cross-entropy in one, in chunks of tokens: the whole logits matrix never exists.

import CKernels

/// Targets whose logits exist at once (about 96 MiB): every chunk reads the whole table, and writes its gradient.
package func targetsAtOnce(vocabulary: Int) -> Int {
  max(384, min(1024, 25_165_824 / max(1, vocabulary) / 64 * 64))
}

/// The weighted negative log-likelihoods of targets under softmax(hidden · tableᵀ), and their gradients.
///
/// - Parameters:
///   - hidden: [N, C], only the rows that have a target.
///   - table: output weights [V, C], frozen only without `dTable`.
///   - targets: N token ids.
///   - weights: N; a row's share in the loss (1 / number of targets for a mean). The gradient is scaled by it.
///   - dHidden: [N, C], overwritten; nil where no gradient is wanted.
///   - dTable: [V, C], accumulated, or overwritten with `overwritesTable` where there are targets; nil where the output
///     weights do not train.
/// - Returns: each row's negative log-likelihood in nats, not weighted.
package func crossEntropy(
  hidden: Matrix, table: Weight, targets: [Int32], weights: [Float], dHidden: Matrix? = nil, dTable: Matrix? = nil,
  overwritesTable: Bool = false, precision: MatmulPrecision = .float32
) -> [Float] {
  precondition(hidden.rows == targets.count && targets.count == weights.count && hidden.columns == table.columns)
  precondition(targets.allSatisfy { $0 >= 0 && Int($0) < table.rows }, "a target outside the vocabulary")
  var losses = [Float](repeating: 0, count: targets.count)
  guard !targets.isEmpty else { return losses }
  let tokensAtOnce = targetsAtOnce(vocabulary: table.rows)
  let vocabulary = 0..<table.rows
  let logits = Matrix(scratch: min(tokensAtOnce, targets.count), spacedColumns(vocabulary.count))
  let hidden = FactorMatrix(hidden, precision)
  let shared = SharedTable(table, precision, withBackward: dHidden != nil)
  let wantsGradients = dHidden != nil || dTable != nil
  for start in stride(from: 0, to: targets.count, by: tokensAtOnce) {
    let range = start..<min(start + tokensAtOnce, targets.count)
    let chunk = logits[rows: 0..<range.count]
    if let shared {
      matmulTogether(
        [MatmulSum(chunk, columns: vocabulary, [MatmulTerm(hidden[rows: range], shared.forward)])], .nt,
        precision: precision)
    } else {
      let hidden = SharedFactor(hidden[rows: range], summed: .columns, precision)
      table.forward(chunk, hidden, precision: precision)
    }
    let dLogits = LogitsGradient(
      in: chunk, columns: vocabulary.count, precision,
      summed: (dHidden == nil ? [] : [.columns]) + (dTable == nil ? [] : [.rows]))
    losses.withUnsafeMutableBufferPointer { losses in
      nonisolated(unsafe) let losses = losses
      ThreadPool.shared.run(rows: range.count, rowsAtOnce: FactorMatrix.rowsAtOnce) { rows in
        for row in rows {
          losses[start + row] = ck_cross_entropy(
            chunk.pointer + row * chunk.columns, dLogits.halves(row: row), Int(targets[start + row]),
            wantsGradients ? weights[start + row] : 0, vocabulary.count)
        }
        dLogits.settle(rows: rows)
      }
    }
    if let dHidden {
      if let shared {
        matmul(dHidden[rows: range], dLogits.packed(summed: .columns), shared.backward, .nn, precision: precision)
      } else {
        table.backward(
          dx: dHidden[rows: range], dLogits.packed(summed: .columns), precision: precision, accumulate: false)
      }
    }
    if let dTable {
      matmul(
        dTable, dLogits.packed(summed: .rows), hidden[rows: range], .tn, precision: precision,
        accumulate: start > 0 || !overwritesTable)
    }
  }
  return losses
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

/// Frozen output weights of up to so many numbers are decoded once for all chunks, larger ones a slice at a time.
package let frozenTableAtOnce = 1 << 25

/// The output weights as the products of all chunks read them.
private struct SharedTable {
  let forward: any MatmulFactor
  let backward: any MatmulFactor

  /// Nil where that would take too much memory.
  init?(_ table: Weight, _ precision: MatmulPrecision, withBackward: Bool) {
    if table.isFrozen, table.rows * table.columns > frozenTableAtOnce { return nil }
    forward = table.shared(summed: .columns, precision)
    backward =
      withBackward && SharedFactor.isPacked(precision) ? table.shared(summed: .rows, precision) : forward
  }
}

/// The gradient of a chunk's logits in the logits' own memory; rounded, it fills the first half of each row, and is
/// packed for products that sum over some dimensions.
private struct LogitsGradient: MatmulFactor {
  private let logits: Matrix
  private let packs: [SharedFactor]
  let view: FactorView

  init(in logits: Matrix, columns: Int, _ precision: MatmulPrecision, summed: [SharedFactor.Dimension]) {
    self.logits = logits
    packs =
      SharedFactor.isPacked(precision)
      ? summed.map { SharedFactor(emptyRows: logits.rows, columns, summed: $0) } : []
    let form = FactorForm(precision)
    view = FactorView(
      pointer: logits.pointer, form: form, rows: logits.rows, columns: columns,
      stride: (form == .bfloat16 ? 2 : 1) * logits.columns)
  }

  /// As products that sum over a dimension read it.
  func packed(summed: SharedFactor.Dimension) -> any MatmulFactor { packs.first { $0.summed == summed } ?? self }

  /// Brings rows that the kernel wrote into the forms in which products read them.
  func settle(rows: Range<Int>) {
    if view.form == .roundedFloat32 {
      for row in rows {
        let start = logits.pointer + row * logits.columns
        ck_round_to_bf16(start, start, view.columns)
      }
    }
    for pack in packs {
      pack.view.panels!.fill(
        rows: rows, columns: 0..<view.columns, from: halves(row: rows.lowerBound)!, stride: view.stride)
    }
  }

  func halves(row: Int) -> UnsafeMutablePointer<UInt16>? {
    view.form == .bfloat16 ? view.start(as: UInt16.self) + row * view.stride : nil
  }
}

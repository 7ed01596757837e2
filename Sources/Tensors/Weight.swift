// A linear layer's weights as training reads them: in memory and trainable, or frozen in a smaller form.

import CKernels

/// Weights that do not train, kept in a smaller form and widened a slice at a time.
package protocol FrozenWeights: Sendable {
  var rows: Int { get }
  var columns: Int { get }
  /// Writes rows `range` [range.count, columns] in float32. Pure: several threads may read at once.
  func decode(rows range: Range<Int>, into destination: UnsafeMutablePointer<Float>)
}

/// Weights [out, in].
package enum Weight: Sendable {
  case dense(Matrix)
  case frozen(any FrozenWeights)

  package var rows: Int {
    switch self {
    case .dense(let matrix): matrix.rows
    case .frozen(let weights): weights.rows
    }
  }

  package var columns: Int {
    switch self {
    case .dense(let matrix): matrix.columns
    case .frozen(let weights): weights.columns
    }
  }

  package var isFrozen: Bool { if case .frozen = self { true } else { false } }

  /// The matrix of weights that are in memory.
  package var matrix: Matrix {
    guard case .dense(let matrix) = self else { preconditionFailure("frozen weights are not in memory") }
    return matrix
  }

  /// y [T, out] = x [T, in] · Wᵀ.
  package func forward(_ y: Matrix, _ x: Matrix, precision: MatmulPrecision, shared: SharedFactors? = nil) {
    switch self {
    case .dense(let matrix): matmul(y, x, matrix, .nt, precision: precision, shared: shared)
    case .frozen(let weights):
      eachSlice(of: weights) { rows, slice in
        matmulTogether([(MatrixView(y).columns(rows), MatrixView(x), slice)], .nt, precision: precision)
      }
    }
  }

  /// dx [T, in] = dy [T, out] · W, or added to dx with `accumulate`.
  package func backward(
    dx: Matrix, _ dy: Matrix, precision: MatmulPrecision, accumulate: Bool, shared: SharedFactors? = nil
  ) {
    switch self {
    case .dense(let matrix):
      matmul(dx, dy, matrix, .nn, precision: precision, accumulate: accumulate, shared: shared)
    case .frozen(let weights):
      eachSlice(of: weights) { rows, slice in
        matmulTogether(
          [(MatrixView(dx), MatrixView(dy).columns(rows), slice)], .nn, precision: precision,
          accumulate: accumulate || rows.lowerBound > 0)
      }
    }
  }

  /// out [T, in] = the rows that `ids` name.
  package func embed(_ out: Matrix, ids: [Int32]) {
    switch self {
    case .dense(let matrix): Tensors.embed(out, table: matrix, ids: ids)
    case .frozen(let weights):
      precondition(out.rows == ids.count && out.columns == weights.columns)
      precondition(ids.allSatisfy { $0 >= 0 && Int($0) < weights.rows }, "a token id outside the vocabulary")
      ThreadPool.shared.run(rows: ids.count, rowsAtOnce: 16) { range in
        for row in range {
          let id = Int(ids[row])
          weights.decode(rows: id..<id + 1, into: out.pointer + row * out.columns)
        }
      }
    }
  }
}

/// Frozen weights that are widened at once: 16 MiB in float32.
package let weightsWidenedAtOnce = 1 << 22

/// Widens the weights in slices of whole rows, one after the other, each on all threads.
private func eachSlice(of weights: any FrozenWeights, _ body: (Range<Int>, MatrixView) -> Void) {
  let rowsAtOnce = max(1, min(weights.rows, weightsWidenedAtOnce / max(1, weights.columns) / 64 * 64))
  let scratch = UnsafeMutablePointer<Float>.allocate(capacity: rowsAtOnce * weights.columns)
  defer { scratch.deallocate() }
  for start in stride(from: 0, to: weights.rows, by: rowsAtOnce) {
    let range = start..<min(start + rowsAtOnce, weights.rows)
    ThreadPool.shared.run(rows: range.count, rowsAtOnce: 32) { part in
      weights.decode(
        rows: start + part.lowerBound..<start + part.upperBound, into: scratch + part.lowerBound * weights.columns)
    }
    body(
      range,
      MatrixView(pointer: scratch, rows: range.count, columns: weights.columns, stride: weights.columns))
  }
}

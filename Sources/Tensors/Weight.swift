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

  /// y [T, out] = x [T, in] · Wᵀ. `rounded` may be the matrix of weights in memory as products read it.
  package func forward(
    _ y: Matrix, _ x: some MatmulFactor, precision: MatmulPrecision, rounded: FactorMatrix? = nil
  ) {
    switch self {
    case .dense(let matrix): matmulTogether([(y, x, rounded ?? (matrix as any MatmulFactor))], .nt, precision: precision)
    case .frozen(let weights):
      eachSlice(of: weights, precision) { rows, slice in
        withExtendedLifetime((y, x, slice)) {
          matmulTogether([(MatrixView(y).columns(rows), x.view, slice.view)], .nt, precision: precision)
        }
      }
    }
  }

  /// dx [T, in] = dy [T, out] · W, or added to dx with `accumulate`.
  package func backward(
    dx: Matrix, _ dy: some MatmulFactor, precision: MatmulPrecision, accumulate: Bool, rounded: FactorMatrix? = nil
  ) {
    switch self {
    case .dense(let matrix):
      matmulTogether([(dx, dy, rounded ?? (matrix as any MatmulFactor))], .nn, precision: precision, accumulate: accumulate)
    case .frozen(let weights):
      eachSlice(of: weights, precision) { rows, slice in
        withExtendedLifetime((dx, dy, slice)) {
          matmulTogether(
            [(MatrixView(dx), dy.view.columns(rows), slice.view)], .nn, precision: precision,
            accumulate: accumulate || rows.lowerBound > 0)
        }
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

/// Frozen weights that are decoded at once.
package let weightsDecodedAtOnce = 1 << 22

/// Rows that a task decodes: their float32 stays in a core's cache until it is rounded.
private let rowsDecodedAtOnce = 32

/// Decodes the weights in slices of whole rows, one after the other, each on all threads.
private func eachSlice(
  of weights: any FrozenWeights, _ precision: MatmulPrecision, _ body: (Range<Int>, FactorMatrix) -> Void
) {
  let columns = weights.columns
  let rowsAtOnce = max(1, min(weights.rows, weightsDecodedAtOnce / max(1, columns) / 64 * 64))
  let memory = FactorMatrix(scratch: rowsAtOnce, columns, precision)
  for start in stride(from: 0, to: weights.rows, by: rowsAtOnce) {
    let range = start..<min(start + rowsAtOnce, weights.rows)
    let slice = memory[rows: 0..<range.count]
    ThreadPool.shared.run(rows: range.count, rowsAtOnce: rowsDecodedAtOnce) { part in
      let rows = start + part.lowerBound..<start + part.upperBound
      let elements = part.lowerBound * columns..<part.upperBound * columns
      if let matrix = slice.matrix { return weights.decode(rows: rows, into: matrix.pointer + elements.lowerBound) }
      let decoded = ScratchMemory.take(bytes: 4 * elements.count)
      weights.decode(rows: rows, into: decoded.pointer(to: Float.self))
      slice.set(elements, from: decoded.pointer(to: Float.self))
      decoded.giveBack()
    }
    body(range, slice)
  }
}

// A linear layer's weights as training reads them: in memory and trainable, or frozen in a smaller form.

import CKernels

/// Weights that do not train, kept in a smaller form and widened some rows at a time.
package protocol FrozenWeights: Sendable {
  var rows: Int { get }
  var columns: Int { get }
  /// Writes rows `range` [range.count, columns] in float32. Pure: several threads may read at once.
  func decode(rows range: Range<Int>, into destination: UnsafeMutablePointer<Float>)
}

/// Weights [out, in].
package enum Weight: Sendable {
  /// In memory. Those that train are rounded with a dither where a product rounds them.
  case dense(Matrix, trains: Bool = true)
  /// With copies as products read them, one for each dimension that is summed over, where there is memory for them.
  case frozen(any FrozenWeights, packed: [SharedFactor] = [])

  package var rows: Int {
    switch self {
    case .dense(let matrix, _): matrix.rows
    case .frozen(let weights, _): weights.rows
    }
  }

  package var columns: Int {
    switch self {
    case .dense(let matrix, _): matrix.columns
    case .frozen(let weights, _): weights.columns
    }
  }

  package var isFrozen: Bool { if case .frozen = self { true } else { false } }

  /// Weights in memory as a factor of products; nil where they are frozen.
  package var inMemory: (any MatmulFactor)? {
    guard case .dense(let matrix, let trains) = self else { return nil }
    return trains ? TrainedWeights(matrix) : matrix
  }

  /// The matrix of weights that are in memory.
  package var matrix: Matrix {
    guard case .dense(let matrix, _) = self else { preconditionFailure("frozen weights are not in memory") }
    return matrix
  }

  /// y [T, out] = x [T, in] · Wᵀ, and what `adding` gives for some of the outputs.
  package func forward(
    _ y: Matrix, _ x: any MatmulFactor, precision: MatmulPrecision, adding: (Range<Int>) -> [MatmulTerm] = { _ in [] }
  ) {
    for slice in slices {
      matmulTogether(
        [MatmulSum(y, columns: slice, [MatmulTerm(x, factor(slice, summed: .columns, precision))] + adding(slice))],
        .nt, precision: precision)
    }
  }

  /// dx [T, in] = dy [T, out] · W, or added to dx with `accumulate`.
  package func backward(dx: Matrix, _ dy: any MatmulFactor, precision: MatmulPrecision, accumulate: Bool) {
    for slice in slices {
      matmul(
        dx, FactorColumns(dy, slice), factor(slice, summed: .rows, precision), .nn, precision: precision,
        accumulate: accumulate || slice.lowerBound > 0)
    }
  }

  /// Rows that are multiplied as one: frozen weights are decoded a slice at a time, of whole panels and blocks.
  package var slices: [Range<Int>] {
    guard case .frozen(let weights, _) = self else { return [0..<rows] }
    let unit = Self.rowsOfSlices
    let rowsAtOnce = max(unit, weightsDecodedAtOnce / max(1, weights.columns) / unit * unit)
    return stride(from: 0, to: rows, by: rowsAtOnce).map { $0..<min($0 + rowsAtOnce, rows) }
  }

  /// Whole panels of 16 lanes, and whole blocks of what is summed in any element.
  private static let rowsOfSlices = [Int(CK_INT16_BLOCK), Int(CK_INT8_BLOCK)].max()!

  /// With packed copies that stay, where the weights are frozen and products read such copies.
  package func packed(summed dimensions: [SharedFactor.Dimension], _ precision: MatmulPrecision) -> Weight {
    guard case .frozen(let weights, _) = self, SharedFactor.isPacked(precision) else { return self }
    return .frozen(
      weights,
      packed: dimensions.map { SharedFactor(weights, rows: 0..<rows, summed: $0, precision, stays: true) })
  }

  /// Some rows [range.count, in] in float32: in their own memory, or decoded into scratch memory.
  func decodedRows(_ range: Range<Int>) -> Matrix {
    switch self {
    case .dense(let matrix, _): return matrix[rows: range]
    case .frozen(let weights, _):
      let decoded = Matrix(scratch: range.count, weights.columns)
      SharedFactor.decode(weights, range, into: decoded)
      return decoded
    }
  }

  /// All of it, prepared for several forward products.
  func shared(_ precision: MatmulPrecision) -> any MatmulFactor {
    guard let inMemory else { return factor(0..<rows, summed: .columns, precision) }
    if FactorForm(precision) == .float32 { return inMemory }
    return SharedFactor.isPacked(precision)
      ? SharedFactor(inMemory, summed: .columns, precision) : FactorMatrix(rounding: inMemory, precision)
  }

  /// A slice as a factor of products that sum over a dimension; of weights in memory all rows.
  package func factor(
    _ rows: Range<Int>, summed: SharedFactor.Dimension, _ precision: MatmulPrecision
  ) -> any MatmulFactor {
    switch self {
    case .dense:
      precondition(rows == 0..<self.rows, "some rows of weights in memory")
      return inMemory!
    case .frozen(let weights, let packed):
      if SharedFactor.isPacked(precision), let packed = packed.first(where: { $0.summed == summed }) {
        return packed[rows: rows]
      }
      return SharedFactor(weights, rows: rows, summed: summed, precision)
    }
  }

  /// out [T, in] = the rows that `ids` name.
  package func embed(_ out: Matrix, ids: [Int32]) {
    switch self {
    case .dense(let matrix, _): Tensors.embed(out, table: matrix, ids: ids)
    case .frozen(let weights, _):
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

/// Frozen weights that are decoded at once as a slice (output weights: `frozenTableAtOnce`).
package let weightsDecodedAtOnce = 1 << 22

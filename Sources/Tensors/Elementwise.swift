// Elementwise ops: residual additions and biases.

import CKernels

/// out = x + y, all of one count; `out` may be `x` or `y`.
package func add(_ out: Matrix, _ x: Matrix, _ y: Matrix) {
  precondition(out.count == x.count && x.count == y.count)
  ThreadPool.shared.run(blocks: out.count) { range in
    let start = range.lowerBound
    ck_add(out.pointer + start, x.pointer + start, y.pointer + start, range.count)
  }
}

/// x *= factor.
package func scale(_ x: Matrix, by factor: Float) {
  ThreadPool.shared.run(blocks: x.count) { range in
    ck_scale(x.pointer + range.lowerBound, x.pointer + range.lowerBound, factor, range.count)
  }
}

/// Adds bias [1, columns] to every row of x.
package func addBias(_ x: Matrix, _ bias: Matrix) {
  precondition(bias.count == x.columns)
  ThreadPool.shared.run(rows: x.rows, rowsAtOnce: 32) { range in
    ck_add_bias(x.pointer + range.lowerBound * x.columns, bias.pointer, range.count, x.columns)
  }
}

/// dBias += the sum of d's rows, in row order: the backward pass of `addBias`.
package func addBiasBackward(_ dBias: Matrix, _ d: Matrix) {
  precondition(dBias.count == d.columns)
  ThreadPool.shared.run(rows: d.columns, rowsAtOnce: 64) { range in
    ck_add_column_sums(dBias.pointer, d.pointer, d.rows, d.columns, range.lowerBound, range.upperBound)
  }
}

/// dBias += the sum of the rows of d as products read it.
package func addBiasBackward(_ dBias: Matrix, _ d: FactorMatrix) {
  if let matrix = d.matrix { return addBiasBackward(dBias, matrix) }
  precondition(dBias.count == d.columns)
  ThreadPool.shared.run(rows: d.columns, rowsAtOnce: 64) { range in
    withUnsafeTemporaryAllocation(of: Float.self, capacity: range.count) { row in
      let row = row.baseAddress!
      let sums = dBias.pointer + range.lowerBound
      for index in 0..<d.rows {
        let start = index * d.columns
        d.get(start + range.lowerBound..<start + range.upperBound, into: row)
        ck_add(sums, sums, row, range.count)
      }
    }
  }
}

// Root-mean-square normalisation, forward and backward (Zhang & Sennrich 2019).

import CKernels

/// Rows a task: the partial sums of the weight's gradient are added in this grouping.
private let rowsAtOnce = 32

/// out [T, C] = weight * x / sqrt(mean(x²) + epsilon); rms [1, T] keeps the factor of each row for backward.
package func rmsNorm(_ out: Matrix, rms: Matrix, _ x: Matrix, weight: Matrix, epsilon: Float) {
  precondition(out.count == x.count && weight.count == x.columns && rms.count >= x.rows)
  ThreadPool.shared.run(rows: x.rows, rowsAtOnce: rowsAtOnce) { range in
    let start = range.lowerBound * x.columns
    ck_rmsnorm_forward(
      out.pointer + start, rms.pointer + range.lowerBound, x.pointer + start, weight.pointer, epsilon,
      range.count, x.columns)
  }
}

/// dx += the gradient of x; dWeight += that of the weight, where it is wanted.
package func rmsNormBackward(
  dx: Matrix, dWeight: Matrix?, _ dout: Matrix, x: Matrix, weight: Matrix, rms: Matrix
) {
  precondition(dx.count == x.count && dout.count == x.count && weight.count == x.columns)
  let groups = (x.rows + rowsAtOnce - 1) / rowsAtOnce
  let partial = dWeight.map { _ in Matrix(scratch: groups, x.columns) }
  ThreadPool.shared.run(rows: x.rows, rowsAtOnce: rowsAtOnce) { range in
    let start = range.lowerBound * x.columns
    let sums = partial.map { $0.pointer + range.lowerBound / rowsAtOnce * x.columns }
    sums?.update(repeating: 0, count: x.columns)
    ck_rmsnorm_backward(
      dx.pointer + start, sums,
      dout.pointer + start, x.pointer + start, weight.pointer, rms.pointer + range.lowerBound, range.count,
      x.columns)
  }
  if let dWeight, let partial { addBiasBackward(dWeight, partial) }
}

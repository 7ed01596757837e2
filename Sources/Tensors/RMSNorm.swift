// Root-mean-square normalisation, forward and backward (Zhang & Sennrich 2019).

import CKernels

/// Rows a task at least: the partial sums of the weight's gradient are added in the tasks' grouping.
private let leastRowsOfTask = 32

/// out [T, C] = weight * x / sqrt(mean(x²) + epsilon); rms [1, T] keeps the factor of each row for backward.
package func rmsNorm(_ out: FactorMatrix, rms: Matrix, _ x: Matrix, weight: Matrix, epsilon: Float) {
  precondition(out.rows == x.rows && out.columns == x.columns && weight.count == x.columns && rms.count >= x.rows)
  ThreadPool.shared.run(rows: x.rows, rowsAtOnce: out.rowsAtOnce(atLeast: leastRowsOfTask)) { range in
    let start = range.lowerBound * x.columns
    let (floats, halves) = out.places(at: start)
    ck_rmsnorm_forward(
      floats, halves, rms.pointer + range.lowerBound, x.pointer + start, weight.pointer, epsilon, range.count, x.columns)
    out.settle(rows: range)
  }
}

package func rmsNorm(_ out: Matrix, rms: Matrix, _ x: Matrix, weight: Matrix, epsilon: Float) {
  rmsNorm(FactorMatrix(sharing: out), rms: rms, x, weight: weight, epsilon: epsilon)
}

/// dx += the gradient of x; dWeight += that of the weight, where it is wanted. `factor`, where given, becomes dx as
/// products read it.
package func rmsNormBackward(
  dx: Matrix, asFactor factor: FactorMatrix? = nil, dWeight: Matrix?, _ dout: Matrix, x: Matrix, weight: Matrix, rms: Matrix
) {
  precondition(dx.count == x.count && dout.count == x.count && weight.count == x.columns)
  precondition(factor.map { $0.rows == dx.rows && $0.columns == dx.columns } ?? true)
  let rowsAtOnce = factor?.rowsAtOnce(atLeast: leastRowsOfTask) ?? leastRowsOfTask
  let groups = (x.rows + rowsAtOnce - 1) / rowsAtOnce
  let partial = dWeight.map { _ in Matrix(scratch: groups, x.columns) }
  ThreadPool.shared.run(rows: x.rows, rowsAtOnce: rowsAtOnce) { range in
    let start = range.lowerBound * x.columns
    let sums = partial.map { $0.pointer + range.lowerBound / rowsAtOnce * x.columns }
    sums?.update(repeating: 0, count: x.columns)
    ck_rmsnorm_backward(
      dx.pointer + start, factor?.halves.map { $0 + start }, sums, dout.pointer + start, x.pointer + start,
      weight.pointer, rms.pointer + range.lowerBound, range.count, x.columns)
    guard let factor else { return }
    if factor.form == .roundedFloat32 { factor.set(start..<start + range.count * x.columns, from: dx.pointer + start) }
    factor.settle(rows: range)
  }
  if let dWeight, let partial { addBiasBackward(dWeight, partial) }
}

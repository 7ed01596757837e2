// The gated feed-forward activation, forward and backward (Shazeer 2020).

import CKernels

/// out = silu(gate) * up, elementwise; `out` may be an input.
package func swiGLU(_ out: Matrix, gate: Matrix, up: Matrix) {
  precondition(out.count == gate.count && gate.count == up.count)
  ThreadPool.shared.run(blocks: out.count) { range in
    let start = range.lowerBound
    ck_swiglu_forward(out.pointer + start, gate.pointer + start, up.pointer + start, range.count)
  }
}

/// out = silu(gate) * up, elementwise; keptGate and keptUp become gate and up as `swiGLUBackward` reads them. With
/// float32 products these are gate's and up's own memory.
package func swiGLU(_ out: FactorMatrix, keptGate: FactorMatrix, keptUp: FactorMatrix, gate: Matrix, up: Matrix) {
  for input in [gate, up] { precondition(input.rows == out.rows && input.columns == out.columns) }
  for kept in [keptGate, keptUp] { precondition(kept.rows == out.rows && kept.columns == out.columns) }
  ThreadPool.shared.run(rows: out.rows, rowsAtOnce: FactorMatrix.rowsAtOnce) { rows in
    let (start, count) = (rows.lowerBound * out.columns, rows.count * out.columns)
    if let out = out.halves, let keptGate = keptGate.halves, let keptUp = keptUp.halves {
      ck_swiglu_forward_bf16(
        out + start, keptGate + start, keptUp + start, gate.pointer + start, up.pointer + start, count)
    } else {
      ck_swiglu_forward(out.floats! + start, gate.pointer + start, up.pointer + start, count)
      keptGate.set(start..<start + count, from: gate.pointer + start)
      keptUp.set(start..<start + count, from: up.pointer + start)
    }
    for written in [out, keptGate, keptUp] { written.settle(rows: rows) }
  }
}

/// Overwrites dGate and dUp, and `out` with the output again. Each may be gate's or up's own memory.
package func swiGLUBackward(
  _ out: FactorMatrix, dGate: FactorMatrix, dUp: FactorMatrix, _ dout: Matrix, gate: FactorMatrix, up: FactorMatrix
) {
  precondition(out.rows == dout.rows && out.columns == dout.columns)
  for other in [gate, up, dGate, dUp] { precondition(other.rows == out.rows && other.columns == out.columns) }
  ThreadPool.shared.run(rows: out.rows, rowsAtOnce: FactorMatrix.rowsAtOnce) { rows in
    let (start, count) = (rows.lowerBound * out.columns, rows.count * out.columns)
    if let out = out.halves {
      ck_swiglu_backward_bf16(
        out + start, dGate.halves! + start, dUp.halves! + start, dout.pointer + start, gate.halves! + start,
        up.halves! + start, count)
    } else {
      ck_swiglu_backward(
        out.floats! + start, dGate.floats! + start, dUp.floats! + start, dout.pointer + start, gate.floats! + start,
        up.floats! + start, count)
    }
    for written in [out, dGate, dUp] { written.settle(rows: rows) }
  }
}

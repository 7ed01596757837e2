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
  precondition(out.count == gate.count && gate.count == up.count)
  precondition(keptGate.count == gate.count && keptUp.count == up.count)
  ThreadPool.shared.run(blocks: out.count) { range in
    let start = range.lowerBound
    if let out = out.halves, let keptGate = keptGate.halves, let keptUp = keptUp.halves {
      ck_swiglu_forward_bf16(
        out + start, keptGate + start, keptUp + start, gate.pointer + start, up.pointer + start, range.count)
    } else {
      ck_swiglu_forward(out.floats! + start, gate.pointer + start, up.pointer + start, range.count)
      out.settle(range)
      keptGate.set(range, from: gate.pointer + start)
      keptUp.set(range, from: up.pointer + start)
    }
  }
}

/// Overwrites dGate and dUp, and `out` with the output again. Each may be gate's or up's own memory.
package func swiGLUBackward(
  _ out: FactorMatrix, dGate: FactorMatrix, dUp: FactorMatrix, _ dout: Matrix, gate: FactorMatrix, up: FactorMatrix
) {
  precondition(dout.count == gate.count && gate.count == up.count && dGate.count == gate.count)
  precondition(dUp.count == up.count && out.count == gate.count)
  ThreadPool.shared.run(blocks: dout.count) { range in
    let start = range.lowerBound
    if let out = out.halves {
      ck_swiglu_backward_bf16(
        out + start, dGate.halves! + start, dUp.halves! + start, dout.pointer + start, gate.halves! + start,
        up.halves! + start, range.count)
    } else {
      ck_swiglu_backward(
        out.floats! + start, dGate.floats! + start, dUp.floats! + start, dout.pointer + start, gate.floats! + start,
        up.floats! + start, range.count)
      for written in [out, dGate, dUp] { written.settle(range) }
    }
  }
}

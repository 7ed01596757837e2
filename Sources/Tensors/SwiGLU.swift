// The gated feed-forward activation, forward and backward (Shazeer 2020).

import CKernels

/// out = silu(gate) * up, elementwise.
package func swiGLU(_ out: Matrix, gate: Matrix, up: Matrix) {
  precondition(out.count == gate.count && gate.count == up.count)
  ThreadPool.shared.run(blocks: out.count) { range in
    let start = range.lowerBound
    ck_swiglu_forward(out.pointer + start, gate.pointer + start, up.pointer + start, range.count)
  }
}

/// Overwrites dGate and dUp, which may be gate's and up's own memory.
package func swiGLUBackward(dGate: Matrix, dUp: Matrix, _ dout: Matrix, gate: Matrix, up: Matrix) {
  precondition(dout.count == gate.count && gate.count == up.count && dGate.count == gate.count)
  ThreadPool.shared.run(blocks: dout.count) { range in
    let start = range.lowerBound
    ck_swiglu_backward(
      dGate.pointer + start, dUp.pointer + start, dout.pointer + start, gate.pointer + start,
      up.pointer + start, range.count)
  }
}

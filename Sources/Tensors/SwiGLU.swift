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

/// A tile of out = silu(gate) * up, elementwise, from gate and up; keptGate and keptUp become gate and up as
/// `swiGLUBackward` reads them.
package func swiGLU(_ out: FactorMatrix, keptGate: FactorMatrix, keptUp: FactorMatrix, _ tile: SumTile) {
  let written = [out, keptGate, keptUp]
  check(tile, sums: 2, written)
  let (place, gate, up) = (tile.place, tile.sums[0], tile.sums[1])
  if out.form == .bfloat16 {
    withScratch(3, place.count, of: UInt16.self) { x in
      ck_swiglu_forward_bf16(x[0], x[1], x[2], gate, up, place.count)
      for (matrix, numbers) in zip(written, x) { matrix.set(place, from: numbers) }
    }
  } else {
    for row in 0..<place.rows.count {
      let (offset, element) = (row * place.columns.count, out.start(of: place) + row * out.columns)
      let range = element..<element + place.columns.count
      ck_swiglu_forward(out.floats! + element, gate + offset, up + offset, range.count)
      out.set(range, from: out.floats! + element)
      keptGate.set(range, from: gate + offset)
      keptUp.set(range, from: up + offset)
    }
  }
}

/// Overwrites a tile of dGate and dUp, and of `out` with the output again, from the output's gradient. Each may be gate's
/// or up's own memory.
package func swiGLUBackward(
  _ out: FactorMatrix, dGate: FactorMatrix, dUp: FactorMatrix, _ dout: SumTile, gate: FactorMatrix, up: FactorMatrix
) {
  let written = [out, dGate, dUp]
  check(dout, sums: 1, written + [gate, up])
  let (place, gradient, start) = (dout.place, dout.sums[0], gate.start(of: dout.place))
  if gate.form == .bfloat16 {
    withScratch(3, place.count, of: UInt16.self) { x in
      ck_swiglu_backward_bf16(
        x[0], x[1], x[2], gradient, gate.halves! + start, up.halves! + start, gate.columns, place.rows.count,
        place.columns.count)
      for (matrix, numbers) in zip(written, x) { matrix.set(place, from: numbers) }
    }
  } else {
    for row in 0..<place.rows.count {
      let (offset, element) = (row * place.columns.count, start + row * gate.columns)
      let range = element..<element + place.columns.count
      ck_swiglu_backward(
        out.floats! + element, dGate.floats! + element, dUp.floats! + element, gradient + offset,
        gate.floats! + element, up.floats! + element, range.count)
      for matrix in written { matrix.set(range, from: matrix.floats! + element) }
    }
  }
}

private func check(_ tile: SumTile, sums: Int, _ matrices: [FactorMatrix]) {
  precondition(tile.sums.count == sums)
  let (rows, columns) = (tile.place.rows, tile.place.columns)
  for matrix in matrices {
    precondition(
      matrix.rows >= rows.upperBound && matrix.columns >= columns.upperBound && matrix.columns == matrices[0].columns
        && matrix.form == matrices[0].form,
      "a tile of rows \(rows) and columns \(columns) of [\(matrix.rows), \(matrix.columns)]")
  }
}

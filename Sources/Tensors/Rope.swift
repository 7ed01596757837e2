// Rotary position embedding, forward and backward (Su et al. 2021), in HF's half-split layout.

import CKernels
import Foundation

/// Cosines and sines of every position's angles, [positions, dim / 2].
package struct RopeTable: Sendable {
  package let cosines: Matrix
  package let sines: Matrix
  package let dim: Int

  /// `inverseFrequencies` holds dim / 2 angles per position step, in radians.
  package init(inverseFrequencies: [Double], positions: Int) {
    dim = inverseFrequencies.count * 2
    let half = inverseFrequencies.count
    let cosines = Matrix(positions, half)
    let sines = Matrix(positions, half)
    ThreadPool.shared.run(rows: positions, rowsAtOnce: 64) { range in
      for position in range {
        for index in 0..<half {
          // The angle is rounded to float32 first, as PyTorch's implementations do.
          let angle = Double(Float(position) * Float(inverseFrequencies[index]))
          cosines.pointer[position * half + index] = Float(cos(angle))
          sines.pointer[position * half + index] = Float(sin(angle))
        }
      }
    }
    self.cosines = cosines
    self.sines = sines
  }

  package var positions: Int { cosines.rows }
}

/// out = x [T, heads * dim] rotated by each row's position; `backward` rotates back, which is the gradient.
package func rope(_ out: FactorMatrix, _ x: Matrix, positions: [Int32], table: RopeTable, backward: Bool = false) {
  let heads = x.columns / table.dim
  precondition(heads * table.dim == x.columns && positions.count == x.rows)
  precondition(out.rows == x.rows && out.columns == x.columns)
  table.check(positions)
  ThreadPool.shared.run(rows: x.rows, rowsAtOnce: out.rowsAtOnce()) { range in
    positions.withUnsafeBufferPointer { positions in
      let start = range.lowerBound * x.columns
      let (floats, halves) = out.places(at: start)
      ck_rope(
        floats, halves, x.pointer + start, positions.baseAddress! + range.lowerBound, table.cosines.pointer,
        table.sines.pointer, backward ? -1 : 1, range.count, heads, table.dim)
      out.settle(rows: range)
    }
  }
}

/// In place.
package func rope(_ x: Matrix, positions: [Int32], table: RopeTable, backward: Bool = false) {
  rope(FactorMatrix(sharing: x), x, positions: positions, table: table, backward: backward)
}

extension RopeTable {
  func check(_ positions: [Int32]) {
    precondition(positions.allSatisfy { $0 >= 0 && Int($0) < self.positions }, "a position beyond the RoPE table")
  }
}

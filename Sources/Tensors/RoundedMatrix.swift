// A matrix kept in bfloat16 between the forward and the backward pass: half the memory.

import CKernels

/// bfloat16 [rows, columns], row-major.
package struct RoundedMatrix: Sendable {
  private let storage: Storage
  package let rows: Int
  package let columns: Int

  package init(_ rows: Int, _ columns: Int) {
    storage = Storage(count: (rows * columns + 1) / 2)
    self.rows = rows
    self.columns = columns
  }

  private var pointer: UnsafeMutablePointer<UInt16> {
    UnsafeMutableRawPointer(storage.pointer).assumingMemoryBound(to: UInt16.self)
  }

  /// Keeps x, which has at most as many rows, rounded to the nearest.
  package func round(_ x: Matrix) {
    precondition(x.columns == columns && x.rows <= rows)
    ThreadPool.shared.run(blocks: x.count) { range in
      ck_to_bf16(pointer + range.lowerBound, x.pointer + range.lowerBound, range.count)
    }
  }

  /// Overwrites x with its rows as they were rounded.
  package func widen(_ x: Matrix) {
    precondition(x.columns == columns && x.rows <= rows)
    ThreadPool.shared.run(blocks: x.count) { range in
      ck_from_bf16(x.pointer + range.lowerBound, pointer + range.lowerBound, range.count)
    }
  }
}

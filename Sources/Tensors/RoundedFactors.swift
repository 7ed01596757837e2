// bfloat16 copies of a product's factors.

import CKernels
import Synchronization

/// Rounds each distinct factor once, into memory that is kept for the next product.
struct RoundedFactors {
  private var factors: [MatrixView] = []
  private var buffer: Buffer

  init(_ all: [MatrixView]) {
    for factor in all where !factors.contains(where: { $0.pointer == factor.pointer }) { factors.append(factor) }
    buffer = Buffer.take(count: factors.reduce(0) { $0 + Self.room($1) })
  }

  private static func room(_ factor: MatrixView) -> Int { (factor.rows * factor.columns + 31) / 32 * 32 }

  /// Each factor's copy by the factor's place, contiguous.
  mutating func round() -> [UnsafeMutablePointer<Float>: UnsafeMutablePointer<UInt16>] {
    var copies: [UnsafeMutablePointer<Float>: UnsafeMutablePointer<UInt16>] = [:]
    var next = buffer.pointer
    for factor in factors {
      let copy = next
      // About 2^14 elements a task.
      let rowsAtOnce = max(1, (1 << 14) / max(1, factor.columns))
      ThreadPool.shared.run(rows: factor.rows, rowsAtOnce: rowsAtOnce) { rows in
        for row in rows {
          ck_to_bf16(copy + row * factor.columns, factor.pointer + row * factor.stride, factor.columns)
        }
      }
      copies[factor.pointer] = copy
      next += Self.room(factor)
    }
    return copies
  }

  func release() { buffer.giveBack() }

  /// Memory that is used again: fresh pages cost as much as the rounding.
  private struct Buffer: @unchecked Sendable {
    // Unchecked: owned by whoever took it from the list.
    let pointer: UnsafeMutablePointer<UInt16>
    let count: Int
    private static let free = Mutex<[Buffer]>([])

    static func take(count: Int) -> Buffer {
      let found = free.withLock { free -> Buffer? in
        free.firstIndex { $0.count >= count }.map { free.remove(at: $0) }
      }
      if let found { return found }
      free.withLock { free in
        for small in free { small.pointer.deallocate() }
        free.removeAll()
      }
      let memory = UnsafeMutableRawPointer.allocate(byteCount: 2 * max(count, 1), alignment: 64)
      return Buffer(pointer: memory.bindMemory(to: UInt16.self, capacity: max(count, 1)), count: count)
    }

    func giveBack() { Self.free.withLock { $0.append(self) } }
  }
}

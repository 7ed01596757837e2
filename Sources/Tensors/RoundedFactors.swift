// Copies of a product's factors, rounded to bfloat16.

import CKernels
import Synchronization

/// How a rounded number is kept: as a bfloat16, or as the float32 of the same value.
protocol RoundedElement {
  static func round(_ out: UnsafeMutablePointer<Self>, _ x: UnsafePointer<Float>, count: Int)
}

extension UInt16: RoundedElement {
  static func round(_ out: UnsafeMutablePointer<UInt16>, _ x: UnsafePointer<Float>, count: Int) {
    ck_to_bf16(out, x, count)
  }
}

extension Float: RoundedElement {
  static func round(_ out: UnsafeMutablePointer<Float>, _ x: UnsafePointer<Float>, count: Int) {
    ck_round_to_bf16(out, x, count)
  }
}

/// Each distinct factor rounded once, into memory that is kept for the next product.
struct RoundedFactors<Element: RoundedElement> {
  private let buffer: RoundingBuffer
  private let copies: [UnsafeMutablePointer<Float>: UnsafeMutablePointer<Element>]

  init(_ all: [MatrixView]) {
    var factors: [MatrixView] = []
    for factor in all where !factors.contains(where: { $0.pointer == factor.pointer }) { factors.append(factor) }
    func room(_ factor: MatrixView) -> Int { (factor.rows * factor.columns + 31) / 32 * 32 }
    let count = factors.reduce(0) { $0 + room($1) }
    buffer = RoundingBuffer.take(bytes: max(1, count) * MemoryLayout<Element>.stride)
    var next = buffer.memory.bindMemory(to: Element.self, capacity: max(1, count))
    var copies: [UnsafeMutablePointer<Float>: UnsafeMutablePointer<Element>] = [:]
    for factor in factors {
      let copy = next
      // About 2^14 elements a task.
      let rowsAtOnce = max(1, (1 << 14) / max(1, factor.columns))
      ThreadPool.shared.run(rows: factor.rows, rowsAtOnce: rowsAtOnce) { rows in
        for row in rows {
          Element.round(copy + row * factor.columns, factor.pointer + row * factor.stride, count: factor.columns)
        }
      }
      copies[factor.pointer] = copy
      next += room(factor)
    }
    self.copies = copies
  }

  /// The factor's copy, contiguous.
  subscript(factor: MatrixView) -> UnsafeMutablePointer<Element> { copies[factor.pointer]! }

  func release() { buffer.giveBack() }
}

extension RoundedFactors where Element == Float {
  func view(of factor: MatrixView) -> MatrixView {
    MatrixView(pointer: self[factor], rows: factor.rows, columns: factor.columns, stride: factor.columns)
  }
}

/// Memory that is used again: fresh pages cost as much as the rounding.
private struct RoundingBuffer: @unchecked Sendable {
  // Unchecked: owned by whoever took it from the list.
  let memory: UnsafeMutableRawPointer
  let bytes: Int
  private static let free = Mutex<[RoundingBuffer]>([])

  static func take(bytes: Int) -> RoundingBuffer {
    let found = free.withLock { free -> RoundingBuffer? in
      free.firstIndex { $0.bytes >= bytes }.map { free.remove(at: $0) }
    }
    if let found { return found }
    free.withLock { free in
      for small in free { small.memory.deallocate() }
      free.removeAll()
    }
    return RoundingBuffer(memory: .allocate(byteCount: bytes, alignment: 64), bytes: bytes)
  }

  func giveBack() { Self.free.withLock { $0.append(self) } }
}

// Copies of a product's factors, rounded to bfloat16.

import CKernels

/// How a rounded number is kept: as a bfloat16, or as the float32 of the same value.
protocol RoundedElement: Factor {
  static func round(_ out: UnsafeMutablePointer<Self>, _ x: UnsafePointer<Float>, count: Int)
}

extension UInt16: RoundedElement {
  static func round(_ out: UnsafeMutablePointer<UInt16>, _ x: UnsafePointer<Float>, count: Int) { keep(out, x, count: count) }
}

extension Float: RoundedElement {
  static func round(_ out: UnsafeMutablePointer<Float>, _ x: UnsafePointer<Float>, count: Int) {
    ck_round_to_bf16(out, x, count)
  }
}

/// Factors that several products read, whole, rounded once for all of them; nothing where products are not in bfloat16.
package struct SharedFactors {
  let rounded: RoundedFactors<UInt16>?

  package init(_ matrices: [Matrix], precision: MatmulPrecision) {
    rounded =
      !matrices.isEmpty && precision == .bfloat16 && MatmulLibrary.hasBFloat16
      ? RoundedFactors(matrices.map { MatrixView($0) }) : nil
  }

  /// Must follow the last product.
  package func release() { rounded?.release() }
}

/// Each distinct factor rounded once, into memory that is kept for the next product.
struct RoundedFactors<Element: RoundedElement> {
  private let memory: ScratchMemory
  private let copies: [UnsafeMutablePointer<Float>: UnsafeMutablePointer<Element>]

  init(_ all: [MatrixView]) {
    var factors: [MatrixView] = []
    for factor in all where !factors.contains(where: { $0.pointer == factor.pointer }) { factors.append(factor) }
    func room(_ factor: MatrixView) -> Int { (factor.rows * factor.columns + 31) / 32 * 32 }
    let count = factors.reduce(0) { $0 + room($1) }
    memory = ScratchMemory.take(bytes: count * MemoryLayout<Element>.stride)
    var next = memory.pointer(to: Element.self)
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

  func holds(_ factor: MatrixView) -> Bool { copies[factor.pointer] != nil }

  func release() { memory.giveBack() }
}

extension RoundedFactors where Element == Float {
  func view(of factor: MatrixView) -> MatrixView {
    MatrixView(pointer: self[factor], rows: factor.rows, columns: factor.columns, stride: factor.columns)
  }
}

// Copies of a product's factors, rounded to bfloat16 for this product alone.

import CKernels

/// Each distinct factor rounded once, into memory that is kept for the next product.
struct RoundedFactors {
  private let memory: ScratchMemory?
  private let copies: [FactorView: FactorView]

  /// - Parameter all: in float32, each perhaps several times.
  init(_ all: [FactorView], _ form: FactorForm) {
    guard !all.isEmpty else {
      memory = nil
      copies = [:]
      return
    }
    precondition(form != .float32 && all.allSatisfy { $0.form == .float32 }, "a rounded factor of a float32 product")
    var layout = ScratchLayout()
    var starts: [FactorView: Int] = [:]
    for factor in all where starts[factor] == nil {
      let count = factor.rows * factor.columns
      starts[factor] = form == .bfloat16 ? layout.add(count, of: UInt16.self) : layout.add(count, of: Float.self)
    }
    let memory = ScratchMemory.take(bytes: layout.bytes)
    copies = starts.reduce(into: [:]) { copies, item in
      let factor = item.key
      let start = UnsafeMutableRawPointer(memory.pointer(to: UInt8.self, from: item.value))
      factor.round(into: start, as: form)
      copies[factor] = FactorView(
        pointer: start, form: form, rows: factor.rows, columns: factor.columns, stride: factor.columns)
    }
    self.memory = memory
  }

  /// The factor's copy, or the factor itself where it was in the right form.
  subscript(factor: FactorView) -> FactorView { copies[factor] ?? factor }

  func release() { memory?.giveBack() }
}

extension FactorView {
  /// Rounds float32 rows to contiguous ones of another form.
  func round(into start: UnsafeMutableRawPointer, as form: FactorForm) {
    let source = self.start(as: Float.self)
    // About 2^14 elements a task.
    ThreadPool.shared.run(rows: rows, rowsAtOnce: max(1, (1 << 14) / max(1, columns))) { rows in
      for row in rows {
        let (x, place) = (source + row * stride, row * columns)
        if form == .bfloat16 {
          let target = start.assumingMemoryBound(to: UInt16.self) + place
          if areTrainedWeights { ck_weights_to_bf16(target, x, row, columns) } else { ck_to_bf16(target, x, columns) }
        } else {
          let target = start.assumingMemoryBound(to: Float.self) + place
          if areTrainedWeights {
            ck_round_weights_to_bf16(target, x, row, columns)
          } else {
            ck_round_to_bf16(target, x, columns)
          }
        }
      }
    }
  }
}

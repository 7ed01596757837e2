// Weights laid out for sampling: panels of outputs, in float32, bfloat16, 8 or 4 bits.

import CKernels
import Foundation

/// How packed weights are stored, and with it how they are multiplied.
package enum WeightPacking: String, Sendable, CaseIterable {
  /// float32 products.
  case float32
  /// Stored in bfloat16, multiplied in float32: half the memory traffic.
  case bfloat16
  /// The same weights, multiplied with activations in bfloat16 by the kernels for that, in their layout.
  case bfloat16Pairs
  /// Blocks of 32 in 8 bits with a float16 step, as Q8_0; multiplied with activations in 8 bits.
  case int8
  /// Blocks of 32 in 4 bits with a float16 step and offset, as Q4_1; multiplied with activations in 8 bits.
  case int4

  /// The integer packings cut a row into whole blocks.
  package static let block = Int(CK_BLOCK)

  /// How weights in bfloat16 are multiplied fastest here.
  package static let fastestBFloat16: WeightPacking = SharedFactor.isPacked(.bfloat16) ? .bfloat16Pairs : .bfloat16

  var quantisesActivations: Bool { self == .int8 || self == .int4 }

  /// Bytes of a panel for rows of `inputs` numbers.
  func panelBytes(inputs: Int) -> Int {
    let panel = PackedWeights.panel
    return switch self {
    case .float32: 4 * panel * inputs
    case .bfloat16: 2 * panel * inputs
    case .bfloat16Pairs: 4 * Panels.words(lanes: panel, inner: inputs)
    case .int8: inputs / Self.block * (Self.block * panel + 2 * panel)
    case .int4: inputs / Self.block * (Self.block / 2 * panel + 4 * panel)
    }
  }
}

/// A linear layer's weights [outputs, inputs], read-only once filled.
package final class PackedWeights: @unchecked Sendable {
  // Unchecked: `fill` writes each panel from one task, before anything reads it.
  static let panel = Int(CK_PANEL)

  package let outputs: Int
  package let inputs: Int
  package let packing: WeightPacking
  let panels: Int
  private let panelBytes: Int
  private let memory: UnsafeMutableRawPointer

  /// - Parameters:
  ///   - inputs: a multiple of `WeightPacking.block` for the integer packings.
  package init(_ packing: WeightPacking, outputs: Int, inputs: Int) {
    precondition(outputs > 0 && inputs > 0, "weights [\(outputs), \(inputs)]")
    precondition(!packing.quantisesActivations || inputs % WeightPacking.block == 0)
    self.packing = packing
    self.outputs = outputs
    self.inputs = inputs
    panels = (outputs + Self.panel - 1) / Self.panel
    panelBytes = packing.panelBytes(inputs: inputs)
    memory = Pages.map(bytes: panels * panelBytes)
  }

  deinit { Pages.unmap(memory, bytes: bytes) }

  /// Memory taken.
  package var bytes: Int { panels * panelBytes }

  func pointer(panel: Int) -> UnsafeMutableRawPointer { memory + panel * panelBytes }

  /// Rows of outputs that panel `panel` holds.
  func rows(panel: Int) -> Range<Int> { panel * Self.panel..<min(outputs, (panel + 1) * Self.panel) }

  /// Fills all panels; `read` writes row `row` [inputs] to its pointer and may run on several threads.
  package func fill(_ read: (_ row: Int, _ destination: UnsafeMutablePointer<Float>) -> Void) {
    precondition(packing != .int4, "4-bit weights come with their own steps and offsets")
    if packing == .bfloat16Pairs { return fillPairs(read) }
    ThreadPool.shared.run(panels) { panel in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: inputs) { scratch in
        let row = scratch.baseAddress!
        let target = pointer(panel: panel)
        for output in rows(panel: panel) {
          read(output, row)
          let place = output - panel * Self.panel
          switch packing {
          case .float32: ck_pack_f32(target.assumingMemoryBound(to: Float.self), row, place, inputs)
          case .bfloat16: ck_pack_bf16(target.assumingMemoryBound(to: UInt16.self), row, place, inputs)
          case .int8: ck_pack_int8(target.assumingMemoryBound(to: UInt8.self), row, place, inputs)
          case .int4, .bfloat16Pairs: preconditionFailure("filled otherwise")
          }
        }
      }
    }
  }

  private func fillPairs(_ read: (_ row: Int, _ destination: UnsafeMutablePointer<Float>) -> Void) {
    ThreadPool.shared.run(panels) { panel in
      let rows = rows(panel: panel)
      withUnsafeTemporaryAllocation(of: Float.self, capacity: rows.count * inputs) { scratch in
        let start = scratch.baseAddress!
        for row in rows { read(row, start + (row - rows.lowerBound) * inputs) }
        ck_bf16_pack(
          pointer(panel: panel).assumingMemoryBound(to: UInt32.self), Panels.stride(inner: inputs), start, 0, 0, inputs,
          rows.count, inputs)
      }
    }
  }

  /// Fills all panels of 4-bit weights; `read` writes a row's codes [inputs], 0...15, and its blocks' steps and
  /// offsets [inputs / 32]: weight = step · code + offset.
  package func fill(
    codes read: (
      _ row: Int, _ codes: UnsafeMutablePointer<UInt8>, _ steps: UnsafeMutablePointer<Float>,
      _ offsets: UnsafeMutablePointer<Float>
    ) -> Void
  ) {
    precondition(packing == .int4)
    let blocks = inputs / WeightPacking.block
    ThreadPool.shared.run(panels) { panel in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: inputs) { codes in
        withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * blocks) { numbers in
          let steps = numbers.baseAddress!
          for output in rows(panel: panel) {
            read(output, codes.baseAddress!, steps, steps + blocks)
            ck_pack_int4(
              pointer(panel: panel).assumingMemoryBound(to: UInt8.self), codes.baseAddress!, steps, steps + blocks,
              output - panel * Self.panel, inputs)
          }
        }
      }
    }
  }
}

extension PackedWeights: MatmulFactor {
  /// Of weights packed for the bfloat16 kernels alone: their panels of 16 follow one another.
  package var view: FactorView {
    precondition(packing == .bfloat16Pairs)
    let panels = Panels(
      start: pointer(panel: 0).assumingMemoryBound(to: UInt32.self), stride: Panels.stride(inner: inputs),
      lanesAreColumns: false)
    return FactorView(panels, rows: outputs, columns: inputs)
  }
}

// Factors as the bfloat16 kernels read them, packed once for all tiles by all threads.

import CKernels

/// A packed factor's lanes, in panels of 16 (the layout is described in `bf16_gemm.c`).
struct Panels: Hashable {
  /// The first panel.
  let start: UnsafeMutablePointer<UInt32>
  /// Words from one panel to the next.
  let stride: Int
  /// What is not summed over.
  let lanesAreColumns: Bool

  /// Where a lane's panel begins: a multiple of 16.
  func lane(_ lane: Int) -> UnsafeMutablePointer<UInt32> { start + lane / 16 * stride }

  /// From a number of the summed dimension on: an even one.
  func from(_ index: Int) -> Panels {
    precondition(index % 2 == 0, "a packed factor cut at \(index): two numbers share a word")
    return Panels(start: start + index / 2 * 16, stride: stride, lanesAreColumns: lanesAreColumns)
  }

  /// Words that `lanes` lanes of `inner` numbers take.
  static func words(lanes: Int, inner: Int) -> Int { (lanes + 15) / 16 * stride(inner: inner) }
  static func stride(inner: Int) -> Int { (inner + 1) / 2 * 16 }

  /// Packs a factor's rows or columns.
  func fill(from factor: FactorView) {
    precondition(factor.form != .roundedFloat32 && factor.panels == nil, "only rows can be packed")
    let isHalf = factor.form == .bfloat16
    let (lanes, inner) = factor.lanesAndInner(lanesAreColumns)
    // About 2^15 numbers a task.
    ThreadPool.shared.run(rows: lanes, rowsAtOnce: max(64, (1 << 15) / max(1, inner) / 64 * 64)) { lanes in
      let first = lanes.lowerBound * (lanesAreColumns ? 1 : factor.stride)
      if factor.areTrainedWeights {
        ck_bf16_pack_weights(
          lane(lanes.lowerBound), stride, factor.start(as: Float.self) + first, lanesAreColumns ? 1 : 0, factor.stride,
          lanes.lowerBound, lanes.count, inner)
      } else {
        ck_bf16_pack(
          lane(lanes.lowerBound), stride, factor.pointer + first * (isHalf ? 2 : 4), isHalf ? 1 : 0,
          lanesAreColumns ? 1 : 0, factor.stride, lanes.count, inner)
      }
    }
  }
}

extension FactorView {
  func lanesAndInner(_ lanesAreColumns: Bool) -> (lanes: Int, inner: Int) {
    lanesAreColumns ? (columns, rows) : (rows, columns)
  }
}

/// Each distinct factor of some products, rounded where it is in float32; those packed before as they are.
struct PackedFactors {
  private struct Key: Hashable {
    let factor: FactorView
    let lanesAreColumns: Bool
  }

  private let memory: ScratchMemory
  private let panels: [Key: Panels]
  private let layout: MatmulLayout

  /// Both factors of each product.
  init(_ products: [(a: FactorView, b: FactorView)], _ layout: MatmulLayout) {
    self.layout = layout
    var parts = ScratchLayout()
    var places: [Key: Int] = [:]
    for (a, b) in products {
      for key in [
        Key(factor: a, lanesAreColumns: layout.leftLanesAreColumns),
        Key(factor: b, lanesAreColumns: layout.rightLanesAreColumns),
      ] where places[key] == nil && key.factor.panels == nil {
        let (lanes, inner) = key.factor.lanesAndInner(key.lanesAreColumns)
        places[key] = parts.add(Panels.words(lanes: lanes, inner: inner), of: UInt32.self)
      }
    }
    let memory = ScratchMemory.take(bytes: parts.bytes)
    self.memory = memory
    panels = places.reduce(into: [:]) { panels, item in
      let (key, place) = item
      let packed = Panels(
        start: memory.pointer(to: UInt32.self, from: place),
        stride: Panels.stride(inner: key.factor.lanesAndInner(key.lanesAreColumns).inner),
        lanesAreColumns: key.lanesAreColumns)
      packed.fill(from: key.factor)
      panels[key] = packed
    }
  }

  func left(_ factor: FactorView) -> Panels { panels(of: factor, layout.leftLanesAreColumns) }
  func right(_ factor: FactorView) -> Panels { panels(of: factor, layout.rightLanesAreColumns) }

  private func panels(of factor: FactorView, _ lanesAreColumns: Bool) -> Panels {
    guard let packed = factor.panels else { return panels[Key(factor: factor, lanesAreColumns: lanesAreColumns)]! }
    precondition(packed.lanesAreColumns == lanesAreColumns, "a factor packed for sums over its other dimension")
    return packed
  }

  func release() { memory.giveBack() }
}

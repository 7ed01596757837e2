// Factors as the kernels read them, packed once for all tiles by all threads.

import CKernels

/// A packed factor's lanes, in panels of 16 (the layouts are described in `bf16_gemm_body.h` and `int8_gemm.c`).
struct Panels: Hashable {
  /// The first panel.
  let start: UnsafeMutablePointer<UInt32>
  /// Words from one panel to the next.
  let stride: Int
  /// What is not summed over.
  let lanesAreColumns: Bool
  let element: PackedElement

  init(start: UnsafeMutablePointer<UInt32>, stride: Int, lanesAreColumns: Bool, element: PackedElement = .bfloat16) {
    (self.start, self.stride, self.lanesAreColumns, self.element) = (start, stride, lanesAreColumns, element)
  }

  /// Rows are packed from a multiple of these on: whole panels, or whole blocks of numbers that are summed.
  var rowsTogether: Int { lanesAreColumns ? element.block : 16 }

  /// Where a lane's panel begins: a multiple of 16.
  func lane(_ lane: Int) -> UnsafeMutablePointer<UInt32> { start + lane / 16 * stride }

  /// From a number of the summed dimension on, with which a block begins.
  func from(_ index: Int) -> Panels {
    precondition(index % element.block == 0, "a packed factor cut at \(index): \(element.block) numbers stand together")
    return Panels(
      start: start + index / element.block * element.blockWords * 16, stride: stride, lanesAreColumns: lanesAreColumns,
      element: element)
  }

  /// Words that `lanes` lanes of `inner` bfloat16 numbers take without space between panels.
  static func words(lanes: Int, inner: Int) -> Int { (lanes + 15) / 16 * stride(inner: inner) }
  static func stride(inner: Int) -> Int { lines(inner: inner, .bfloat16) * 16 }

  /// Cache lines of a panel.
  private static func lines(inner: Int, _ element: PackedElement) -> Int {
    (inner + element.block - 1) / element.block * element.blockWords
  }

  /// An odd number of cache lines. Whole powers of two would put all panels' beginnings in one place of a cache, where
  /// they evict each other while rows are packed into all of them.
  static func spacedStride(inner: Int, _ element: PackedElement) -> Int { (lines(inner: inner, element) | 1) * 16 }
  static func spacedWords(lanes: Int, inner: Int, _ element: PackedElement) -> Int {
    (lanes + 15) / 16 * spacedStride(inner: inner, element)
  }

  /// A factor of fewer numbers, unless they are weights, is read from the caches into which it was packed.
  private static let keptInCaches = 1 << 18

  /// Packs a factor.
  func fill(from factor: FactorView) {
    precondition(factor.form != .roundedFloat32 && factor.panels == nil, "only rows can be packed")
    // About 2^16 numbers a task, or 64 rows, of which no more than the first 16 are waited for; of few rows fewer, so that
    // all threads have some.
    let rowsOfThread = (factor.rows / ThreadPool.shared.threads + 15) / 16 * 16
    let wanted = max(16, min(rowsOfThread, max(64, (1 << 16) / max(1, factor.columns) / 16 * 16)))
    let rowsAtOnce = (wanted + rowsTogether - 1) / rowsTogether * rowsTogether
    ThreadPool.shared.run(rows: factor.rows, rowsAtOnce: rowsAtOnce) { rows in
      let (place, lanes, inner) = part(rows, 0..<factor.columns)
      let source = factor.pointer + rows.lowerBound * factor.stride * (factor.form == .bfloat16 ? 2 : 4)
      if factor.areTrainedWeights {
        element.packWeights(
          place, stride, source.assumingMemoryBound(to: Float.self), lanesAreColumns ? 1 : 0, factor.stride,
          rows.lowerBound, lanes, inner)
      } else {
        let pack = factor.rows * factor.columns < Self.keptInCaches ? element.pack : element.packForLater
        pack(
          place, stride, source, factor.form == .bfloat16 ? 1 : 0, lanesAreColumns ? 1 : 0, factor.stride, lanes, inner)
      }
    }
  }

  /// Packs a part of a factor, which starts at `source`, for products that come after other work.
  func fill(rows: Range<Int>, columns: Range<Int>, from source: UnsafePointer<UInt16>, stride sourceStride: Int) {
    let (place, lanes, inner) = part(rows, columns)
    element.packForLater(place, stride, source, 1, lanesAreColumns ? 1 : 0, sourceStride, lanes, inner)
  }

  /// Packs decoded rows of a factor without a gap between them, the first being its row `row`.
  func fill(from decoded: UnsafePointer<Float>, row: Int, rows: Int, columns: Int) {
    let (place, lanes, inner) = part(row..<row + rows, 0..<columns)
    element.packForLater(place, stride, decoded, 0, lanesAreColumns ? 1 : 0, columns, lanes, inner)
  }

  /// Where a part goes: lanes from a multiple of 16 on; of what is summed whole blocks, but at the end.
  private func part(
    _ rows: Range<Int>, _ columns: Range<Int>
  ) -> (UnsafeMutablePointer<UInt32>, lanes: Int, inner: Int) {
    let (lanes, inner) = lanesAreColumns ? (columns, rows) : (rows, columns)
    precondition(lanes.lowerBound % 16 == 0, "a packed factor's panels begin at every 16th lane, not at \(lanes.lowerBound)")
    return (from(inner.lowerBound).lane(lanes.lowerBound), lanes.count, inner.count)
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
  let element: PackedElement

  /// Both factors of each product.
  init(_ products: [(a: FactorView, b: FactorView)], _ layout: MatmulLayout, _ element: PackedElement) {
    (self.layout, self.element) = (layout, element)
    var parts = ScratchLayout()
    var places: [Key: Int] = [:]
    for (a, b) in products {
      for key in [
        Key(factor: a, lanesAreColumns: layout.leftLanesAreColumns),
        Key(factor: b, lanesAreColumns: layout.rightLanesAreColumns),
      ] where places[key] == nil && key.factor.panels == nil {
        let (lanes, inner) = key.factor.lanesAndInner(key.lanesAreColumns)
        places[key] = parts.add(Panels.spacedWords(lanes: lanes, inner: inner, element), of: UInt32.self)
      }
    }
    let memory = ScratchMemory.take(bytes: parts.bytes)
    self.memory = memory
    panels = places.reduce(into: [:]) { panels, item in
      let (key, place) = item
      let packed = Panels(
        start: memory.pointer(to: UInt32.self, from: place),
        stride: Panels.spacedStride(inner: key.factor.lanesAndInner(key.lanesAreColumns).inner, element),
        lanesAreColumns: key.lanesAreColumns, element: element)
      packed.fill(from: key.factor)
      panels[key] = packed
    }
  }

  func left(_ factor: FactorView) -> Panels { panels(of: factor, layout.leftLanesAreColumns) }
  func right(_ factor: FactorView) -> Panels { panels(of: factor, layout.rightLanesAreColumns) }

  private func panels(of factor: FactorView, _ lanesAreColumns: Bool) -> Panels {
    guard let packed = factor.panels else { return panels[Key(factor: factor, lanesAreColumns: lanesAreColumns)]! }
    precondition(packed.lanesAreColumns == lanesAreColumns, "a factor packed for sums over its other dimension")
    precondition(packed.element == element, "a factor packed in \(packed.element) for products in \(element)")
    return packed
  }

  func release() { memory.giveBack() }
}

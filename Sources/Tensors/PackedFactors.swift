// A product's factors as the bfloat16 kernels read them, packed once for all tiles by all threads.

import CKernels

/// Each distinct factor of some products, rounded where it is in float32.
struct PackedFactors {
  /// A factor and what is not summed over: its rows, or its columns.
  private struct Key: Hashable {
    let factor: FactorView
    let lanesAreColumns: Bool

    var lanes: Int { lanesAreColumns ? factor.columns : factor.rows }
    var inner: Int { lanesAreColumns ? factor.rows : factor.columns }
    /// Words of `count` lanes, which a panel of 16 begins.
    func words(_ count: Int) -> Int { (count + 15) / 16 * 16 * ((inner + 1) / 2) }
  }

  private let memory: ScratchMemory
  private let starts: [Key: UnsafeMutablePointer<UInt32>]
  private let layout: MatmulLayout

  /// Both factors of each product.
  init(_ products: [(a: FactorView, b: FactorView)], _ layout: MatmulLayout) {
    self.layout = layout
    let keys = products.flatMap { [Self.key(left: $0.a, layout), Self.key(right: $0.b, layout)] }
    var parts = ScratchLayout()
    var places: [Key: Int] = [:]
    for key in keys where places[key] == nil { places[key] = parts.add(key.words(key.lanes), of: UInt32.self) }
    let memory = ScratchMemory.take(bytes: parts.bytes)
    self.memory = memory
    starts = places.mapValues { memory.pointer(to: UInt32.self, from: $0) }
    for (key, start) in starts {
      precondition(key.factor.form != .roundedFloat32)
      let isHalf = key.factor.form == .bfloat16
      // About 2^15 numbers a task.
      let lanesAtOnce = max(64, (1 << 15) / max(1, key.inner) / 64 * 64)
      ThreadPool.shared.run(rows: key.lanes, rowsAtOnce: lanesAtOnce) { lanes in
        let first = lanes.lowerBound * (key.lanesAreColumns ? 1 : key.factor.stride)
        ck_bf16_pack(
          start + key.words(lanes.lowerBound), key.factor.pointer + first * (isHalf ? 2 : 4), isHalf ? 1 : 0,
          key.lanesAreColumns ? 1 : 0, key.factor.stride, lanes.count, key.inner)
      }
    }
  }

  private static func key(left factor: FactorView, _ layout: MatmulLayout) -> Key {
    Key(factor: factor, lanesAreColumns: layout == .tn)
  }

  private static func key(right factor: FactorView, _ layout: MatmulLayout) -> Key {
    Key(factor: factor, lanesAreColumns: layout != .nt)
  }

  /// Where the lanes of a product's factors begin, from a multiple of 16 on.
  func left(_ factor: FactorView, lane: Int) -> UnsafePointer<UInt32> { place(Self.key(left: factor, layout), lane) }
  func right(_ factor: FactorView, lane: Int) -> UnsafePointer<UInt32> { place(Self.key(right: factor, layout), lane) }

  private func place(_ key: Key, _ lane: Int) -> UnsafePointer<UInt32> {
    UnsafePointer(starts[key]! + key.words(lane))
  }

  func release() { memory.giveBack() }
}

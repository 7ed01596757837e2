// The merges of a byte-pair encoding, and the loop that applies them to one piece.

/// The merges as a hash table from a pair of ids to the merge's rank and result.
///
/// Open addressing with linear probing over flat arrays, at most half full: one look-up is one or two cache
/// lines, and a piece of n bytes needs about 2n look-ups.
struct BytePairMerges: Sendable {
  private var keys: [UInt64]
  private var values: [UInt64]
  private let mask: Int
  /// No pair of ids: ids are not negative.
  private static let empty = UInt64.max

  /// What joining two neighbours gives.
  struct Merge {
    /// Position in the list of merges: the lowest one goes first.
    var rank: UInt32
    /// The joined token's id.
    var id: Int32
  }

  init(minimumCapacity: Int) {
    var size = 16
    while size < 2 * minimumCapacity { size *= 2 }
    keys = Array(repeating: Self.empty, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// Adds a merge; of two for one pair the later one counts, as in Hugging Face's table.
  mutating func insert(left: Int32, right: Int32, rank: Int, id: Int32) {
    let key = Self.key(left, right)
    var slot = Self.slot(key) & mask
    while keys[slot] != Self.empty, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = UInt64(UInt32(rank)) << 32 | UInt64(UInt32(bitPattern: id))
  }

  @inline(__always)
  func merge(_ left: Int32, _ right: Int32) -> Merge? {
    let key = Self.key(left, right)
    var slot = Self.slot(key) & mask
    while true {
      let found = keys[slot]
      if found == key {
        let value = values[slot]
        return Merge(
          rank: UInt32(truncatingIfNeeded: value >> 32), id: Int32(bitPattern: UInt32(truncatingIfNeeded: value)))
      }
      if found == Self.empty { return nil }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  /// Fibonacci hashing: the high bits of a product with 2^64 / golden ratio.
  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

extension BytePairMerges {
  /// Up to this many symbols a scan for the lowest rank beats a heap.
  private static let longestScanned = 48

  /// Joins neighbours in `symbols`, always the pair of lowest rank, of equal ones the leftmost, until no pair of
  /// neighbours has a merge. Words take n² steps of an array scan, long pieces n log n steps with a heap.
  func apply(to symbols: inout [Int32]) {
    if symbols.count <= Self.longestScanned {
      applyByScanning(&symbols)
    } else {
      applyWithHeap(&symbols)
    }
  }

  private func applyByScanning(_ symbols: inout [Int32]) {
    var count = symbols.count
    while count > 1 {
      var best: Merge?
      var at = 0
      for index in 0..<count - 1 {
        guard let merge = merge(symbols[index], symbols[index + 1]) else { continue }
        if best.map({ merge.rank < $0.rank }) ?? true {
          best = merge
          at = index
        }
      }
      guard let best else { break }
      symbols[at] = best.id
      for index in at + 1..<count - 1 { symbols[index] = symbols[index + 1] }
      count -= 1
    }
    symbols.removeSubrange(count...)
  }

  /// A candidate is (rank, position of the left symbol); stale ones, whose pair has changed since, are skipped
  /// when they surface.
  private func applyWithHeap(_ symbols: inout [Int32]) {
    let count = symbols.count
    var following = Array(1...count)
    var preceding = Array(-1..<count - 1)
    var heap = MinimumHeap()
    for index in 0..<count - 1 {
      if let merge = merge(symbols[index], symbols[index + 1]) { heap.push(merge.rank, index) }
    }
    while let (rank, left) = heap.pop() {
      let right = following[left]
      guard symbols[left] >= 0, right < count,
        let merge = merge(symbols[left], symbols[right]), merge.rank == rank
      else { continue }
      symbols[left] = merge.id
      symbols[right] = -1  // gone
      let after = following[right]
      following[left] = after
      if after < count {
        preceding[after] = left
        if let next = self.merge(merge.id, symbols[after]) { heap.push(next.rank, left) }
      }
      let before = preceding[left]
      if before >= 0, let next = self.merge(symbols[before], merge.id) { heap.push(next.rank, before) }
    }
    symbols.removeAll { $0 < 0 }
  }
}

/// A binary heap of (rank, position), the lowest rank first, of equal ranks the lowest position.
private struct MinimumHeap {
  private var items: [UInt64] = []

  mutating func push(_ rank: UInt32, _ position: Int) {
    items.append(UInt64(rank) << 32 | UInt64(UInt32(position)))
    var child = items.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard items[child] < items[parent] else { break }
      items.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> (UInt32, Int)? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    if !items.isEmpty {
      items[0] = last
      sink()
    }
    return (UInt32(first >> 32), Int(first & 0xFFFF_FFFF))
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < items.count else { return }
      if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
      guard items[child] < items[parent] else { return }
      items.swapAt(child, parent)
      parent = child
    }
  }
}

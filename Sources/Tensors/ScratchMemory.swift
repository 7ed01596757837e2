// Memory that is used again from one op to the next: fresh pages cost as much as what is written to them.

import Synchronization

/// Memory of at least the bytes asked for, aligned to 64, with what its last user left in it.
struct ScratchMemory: @unchecked Sendable {
  // Unchecked: owned by whoever took it from the list.
  private let memory: UnsafeMutableRawPointer
  private let bytes: Int
  private static let free = Mutex<[ScratchMemory]>([])

  /// The smallest piece that is free and large enough. Where none is, a new one takes the place of the largest that
  /// is too small.
  static func take(bytes: Int) -> ScratchMemory {
    let (found, outgrown) = free.withLock { free -> (ScratchMemory?, ScratchMemory?) in
      // In rising order of size.
      if let index = free.firstIndex(where: { $0.bytes >= bytes }) { return (free.remove(at: index), nil) }
      return (nil, free.popLast())
    }
    if let outgrown { Pages.unmap(outgrown.memory, bytes: outgrown.bytes) }
    return found ?? ScratchMemory(memory: Pages.map(bytes: bytes), bytes: bytes)
  }

  func giveBack() {
    Self.free.withLock { free in
      free.insert(self, at: free.firstIndex { $0.bytes >= bytes } ?? free.endIndex)
    }
  }

  func pointer<Element>(to: Element.Type, from byte: Int = 0) -> UnsafeMutablePointer<Element> {
    (memory + byte).assumingMemoryBound(to: Element.self)
  }
}

/// Calls `body` with scratch memory for some arrays of `count` elements each.
func withScratch<Element>(
  _ arrays: Int, _ count: Int, of: Element.Type, _ body: ([UnsafeMutablePointer<Element>]) -> Void
) {
  var layout = ScratchLayout()
  let places = (0..<arrays).map { _ in layout.add(count, of: Element.self) }
  let memory = ScratchMemory.take(bytes: layout.bytes)
  body(places.map { memory.pointer(to: Element.self, from: $0) })
  memory.giveBack()
}

/// Cuts one piece of scratch memory into parts, each aligned to 64 bytes.
struct ScratchLayout {
  private(set) var bytes = 64

  /// Where `count` elements are to start.
  mutating func add<Element>(_ count: Int, of: Element.Type) -> Int {
    let start = bytes
    bytes += (count * MemoryLayout<Element>.stride + 63) / 64 * 64
    return start
  }
}

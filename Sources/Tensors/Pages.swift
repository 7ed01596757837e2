// Memory from the operating system itself: what a step works in takes gigabytes, in few pieces.

import Foundation

enum Pages {
  /// Zeros, not resident until they are touched.
  static func map(bytes: Int) -> UnsafeMutableRawPointer {
    let memory = mmap(nil, max(bytes, 1), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory, memory != MAP_FAILED else { preconditionFailure("out of memory: \(bytes) bytes") }
    #if os(Linux)
      // Pages of 2 MiB take less looking up. Neighbouring pieces that are all advised so make one mapping, whose large
      // pages do not stop at the borders of a piece.
      madvise(memory, bytes, MADV_HUGEPAGE)
    #endif
    return memory
  }

  static func unmap(_ memory: UnsafeMutableRawPointer, bytes: Int) { munmap(memory, max(bytes, 1)) }
}

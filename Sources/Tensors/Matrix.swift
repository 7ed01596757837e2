// Float32 memory and the row-major views of it that every op works on.

/// Owned float32 memory, aligned to 64 bytes.
package final class Storage: @unchecked Sendable {
  // Unchecked: ops on one storage never overlap in time; the pool hands out disjoint slices.
  let pointer: UnsafeMutablePointer<Float>
  package let count: Int
  private let scratch: ScratchMemory?

  /// Zeros.
  package init(count: Int) {
    self.count = count
    scratch = nil
    let memory = Pages.map(bytes: Self.bytes(count))
    pointer = memory.bindMemory(to: Float.self, capacity: max(count, 16))
  }

  /// Memory that an op before left, with what is in it.
  init(scratch count: Int) {
    self.count = count
    let scratch = ScratchMemory.take(bytes: Self.bytes(count))
    self.scratch = scratch
    pointer = scratch.pointer(to: Float.self)
  }

  deinit {
    if let scratch { scratch.giveBack() } else { Pages.unmap(pointer, bytes: Self.bytes(count)) }
  }

  /// The memory for numbers of another type of at most 32 bits.
  func start<Element>(as: Element.Type) -> UnsafeMutablePointer<Element> {
    UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: Element.self)
  }

  private static func bytes(_ count: Int) -> Int { max(64, (count * 4 + 63) / 64 * 64) }
}

/// A row-major, contiguous matrix [rows, columns] in some storage. A vector is a matrix of one row.
package struct Matrix: Sendable {
  package let storage: Storage
  package let offset: Int
  package let rows: Int
  package let columns: Int

  /// A new matrix of zeros.
  package init(_ rows: Int, _ columns: Int) {
    self.init(storage: Storage(count: rows * columns), offset: 0, rows: rows, columns: columns)
  }

  /// A matrix for what an op overwrites and soon drops: in memory that was used before, with what is in it.
  package init(scratch rows: Int, _ columns: Int) {
    self.init(storage: Storage(scratch: rows * columns), offset: 0, rows: rows, columns: columns)
  }

  /// A view of `storage` from element `offset` on.
  package init(storage: Storage, offset: Int, rows: Int, columns: Int) {
    precondition(
      rows >= 0 && columns >= 0 && offset >= 0 && offset + rows * columns <= storage.count,
      "a view of [\(rows), \(columns)] at \(offset) leaves its storage of \(storage.count)")
    self.storage = storage
    self.offset = offset
    self.rows = rows
    self.columns = columns
  }

  package init(_ rows: Int, _ columns: Int, _ values: [Float]) {
    precondition(values.count == rows * columns)
    self.init(rows, columns)
    for (index, value) in values.enumerated() { pointer[index] = value }
  }

  package var count: Int { rows * columns }
  var pointer: UnsafeMutablePointer<Float> { storage.pointer + offset }

  package subscript(row: Int, column: Int) -> Float {
    get {
      precondition(row >= 0 && row < rows && column >= 0 && column < columns)
      return pointer[row * columns + column]
    }
    nonmutating set {
      precondition(row >= 0 && row < rows && column >= 0 && column < columns)
      pointer[row * columns + column] = newValue
    }
  }

  /// Rows `range` of this matrix, in the same memory.
  package subscript(rows range: Range<Int>) -> Matrix {
    precondition(range.lowerBound >= 0 && range.upperBound <= rows)
    return Matrix(
      storage: storage, offset: offset + range.lowerBound * columns, rows: range.count, columns: columns)
  }

  package var values: [Float] { Array(UnsafeBufferPointer(start: pointer, count: count)) }

  /// The memory, for reading and writing files. The pointer must not leave the closure.
  package func withMemory<Result>(_ body: (UnsafeMutableBufferPointer<Float>) throws -> Result) rethrows
    -> Result
  { try body(UnsafeMutableBufferPointer(start: pointer, count: count)) }

  package func fill(_ value: Float) {
    ThreadPool.shared.run(blocks: count) { range in
      for index in range { pointer[index] = value }
    }
  }

  /// Overwrites this matrix with another of the same count.
  package func copy(from other: Matrix) {
    precondition(count == other.count)
    ThreadPool.shared.run(blocks: count) { range in
      (pointer + range.lowerBound).update(from: other.pointer + range.lowerBound, count: range.count)
    }
  }

  /// Uniform in [-bound, bound), in element order.
  package func fillUniform(bound: Float, using generator: inout some RandomNumberGenerator) {
    for index in 0..<count {
      let unit = Float(generator.next() >> 40) * 0x1p-24
      pointer[index] = (2 * unit - 1) * bound
    }
  }
}

extension ThreadPool {
  /// Elements a block of an elementwise op: fixed, so that blocks never depend on the number of threads.
  package static let block = 1 << 14

  /// Runs an elementwise op over 0..<count in fixed blocks.
  func run(blocks count: Int, _ body: (Range<Int>) -> Void) {
    run((count + Self.block - 1) / Self.block) { block in
      body(block * Self.block..<min(count, (block + 1) * Self.block))
    }
  }

  /// Runs an op over rows in fixed groups of `rowsAtOnce`.
  func run(rows: Int, rowsAtOnce: Int, _ body: (Range<Int>) -> Void) {
    run((rows + rowsAtOnce - 1) / rowsAtOnce) { group in
      body(group * rowsAtOnce..<min(rows, (group + 1) * rowsAtOnce))
    }
  }
}

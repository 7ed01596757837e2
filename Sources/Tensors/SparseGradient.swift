// The gradient of logits as few numbers, and its products.
//
// Nearly all of a vocabulary's probabilities are so small that a few of them can say what all do. One below a bound is
// kept with the chance p / bound, and then counts as the bound: the gradient's mean is the exact one, and it varies by
// less than rounding probabilities to bfloat16 changes it (docs/numerics.md). Of 49,152 numbers some hundreds are left, in
// float32, so that two of the three products with the output weights are nearly free.

import CKernels

/// Rows of weight * (softmax - onehot).
package struct SparseGradient {
  /// How much is kept, of a step with `targets` rows. AdamW moves a number by its gradient's sign more than by its size:
  /// each row of the output weights is to get its gradient from several tokens, so few targets keep more of it each.
  package struct Bounds: Sendable {
    /// Smaller probabilities are drawn.
    package let least: Float
    /// Numbers that a row may have: where more would be left, it is drawn with twice `least`.
    package let capacity: Int
    /// Rows that are multiplied at once: each such product reads the output weights and writes their gradient.
    package let rowsAtOnce: Int

    package init(targets: Int, vocabulary: Int) {
      least = min(0x1p-14, Float(targets) * 0x1p-25)
      capacity = min(vocabulary, max(2048, vocabulary / 24, 64 * vocabulary / max(1, targets)))
      rowsAtOnce = min(targets, max(64, (1 << 23) / capacity))
    }
  }

  private let rows: Int
  private let kept: Bounds
  /// Parts of the vocabulary whose output weights stay in a core's cache.
  private let blocks: [Range<Int>]
  private let values: Storage
  private let memory: (indices: Storage, bounds: Storage)
  private var indices: UnsafeMutablePointer<Int32> { Self.integers(memory.indices) }
  /// [blocks + 1, rows]: where a row's numbers of a block begin.
  private var bounds: UnsafeMutablePointer<UInt32> { Self.integers(memory.bounds) }

  /// Rows that are to be drawn.
  /// - Parameter dim: columns of the output weights.
  init(rows: Int, _ kept: Bounds, vocabulary: Int, dim: Int) {
    (self.rows, self.kept) = (rows, kept)
    let blockRows = max(32, (1 << 19) / dim / 32 * 32)
    blocks = stride(from: 0, to: vocabulary, by: blockRows).map { $0..<min($0 + blockRows, vocabulary) }
    precondition(rows * kept.capacity <= UInt32.max, "\(rows) rows of \(kept.capacity) numbers at once")
    values = Storage(scratch: rows * kept.capacity)
    memory = (Storage(scratch: rows * kept.capacity), Storage(scratch: (blocks.count + 1) * rows))
  }

  /// Draws one row and returns its negative log-likelihood.
  func draw(row: Int, logits: UnsafeMutablePointer<Float>, target: Int, weight: Float) -> Float {
    var loss: Float = 0
    let (first, vocabulary) = (row * kept.capacity, blocks.last!.upperBound)
    let scratch = ScratchMemory.take(bytes: 4 * vocabulary)
    let count = ck_cross_entropy_drawn(
      indices + first, values.pointer + first, kept.capacity, &loss, scratch.pointer(to: Float.self), logits, target, weight,
      kept.least, vocabulary)
    scratch.giveBack()
    var end = first
    for (number, block) in blocks.enumerated() {
      bounds[number * rows + row] = UInt32(end)
      while end < first + count, indices[end] < block.upperBound { end += 1 }
    }
    bounds[blocks.count * rows + row] = UInt32(end)
    return loss
  }

  /// dHidden [rows, C] = self · table.
  func multiply(into dHidden: Matrix, _ table: Weight) {
    let columns = dHidden.columns
    precondition(dHidden.rows == rows && columns == table.columns && table.rows == blocks.last!.upperBound)
    for (number, block) in blocks.enumerated() {
      let weights = table.rows(block)
      let (begins, ends) = (bounds + number * rows, bounds + (number + 1) * rows)
      ThreadPool.shared.run(rows: rows, rowsAtOnce: 64) { part in
        ck_sparse_multiply(
          dHidden.pointer + part.lowerBound * columns, begins + part.lowerBound, ends + part.lowerBound, indices,
          values.pointer, weights.pointer - block.lowerBound * columns, part.count, columns, number > 0 ? 1 : 0)
      }
    }
  }

  /// dTable [V, C] = selfᵀ · hidden [rows, C], or added to dTable with `accumulate`.
  func multiplyTransposed(into dTable: Matrix, _ hidden: Matrix, accumulate: Bool) {
    let columns = dTable.columns
    precondition(hidden.rows == rows && columns == hidden.columns && dTable.rows == blocks.last!.upperBound)
    ThreadPool.shared.run(blocks.count) { number in
      let block = blocks[number]
      let (begins, ends) = (bounds + number * rows, bounds + (number + 1) * rows)
      let count = (0..<rows).reduce(0) { $0 + Int(ends[$1] - begins[$1]) }
      var layout = ScratchLayout()
      let starts = layout.add(block.count + 1, of: UInt32.self)
      let (tokensStart, numbersStart) = (layout.add(count, of: Int32.self), layout.add(count, of: Float.self))
      let scratch = ScratchMemory.take(bytes: layout.bytes)
      defer { scratch.giveBack() }
      let places = scratch.pointer(to: UInt32.self, from: starts)
      let tokens = scratch.pointer(to: Int32.self, from: tokensStart)
      let numbers = scratch.pointer(to: Float.self, from: numbersStart)
      // Counted, added up, and put in place from the last on, which leaves each place at its first number.
      places.update(repeating: 0, count: block.count + 1)
      for row in 0..<rows {
        for entry in begins[row]..<ends[row] { places[Int(indices[Int(entry)]) - block.lowerBound] += 1 }
      }
      for place in 1...block.count { places[place] += places[place - 1] }
      for row in (0..<rows).reversed() {
        for entry in begins[row]..<ends[row] {
          let place = Int(indices[Int(entry)]) - block.lowerBound
          places[place] -= 1
          tokens[Int(places[place])] = Int32(row)
          numbers[Int(places[place])] = values.pointer[Int(entry)]
        }
      }
      ck_sparse_multiply(
        dTable.pointer + block.lowerBound * columns, places, places + 1, tokens, numbers, hidden.pointer,
        block.count, columns, accumulate ? 1 : 0)
    }
  }

  private static func integers<Element>(_ storage: Storage) -> UnsafeMutablePointer<Element> {
    UnsafeMutableRawPointer(storage.pointer).assumingMemoryBound(to: Element.self)
  }
}

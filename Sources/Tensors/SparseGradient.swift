// The gradient of logits as few numbers, and its products.
//
// Nearly all of a vocabulary's probabilities are so small that a few of them can say what all do. One below a bound is
// kept with the chance p / bound, and then counts as the bound: the gradient's mean is the exact one, and on text it
// varies by one to six thousandths of a row's length (docs/numerics.md). Of 49,152 numbers some hundreds are left, in
// float32, so that two of the three products with the output weights are nearly free.

import CKernels

/// Rows of weight * (softmax - onehot).
package struct SparseGradient {
  /// How much of each row is kept.
  package struct Limits: Sendable {
    /// Smaller probabilities are drawn.
    package let least: Float
    /// Numbers that a row may have: where more would be left, it is drawn with twice `least`.
    package let capacity: Int
    /// Rows that are multiplied at once: each such product reads the output weights and writes their gradient.
    package let rowsAtOnce: Int

    /// AdamW moves a number by how steady its gradient is more than by its size: every row of the output weights is to get
    /// its gradient from several tokens, so that a step of few targets keeps more of each.
    /// - Parameter stepTargets: of the whole optimiser step; nil where the output weights do not train.
    package init(stepTargets: Int?, vocabulary: Int) {
      least = stepTargets.map { min(0x1p-14, Float($0) * 0x1p-25) } ?? 0x1p-14
      capacity = min(vocabulary, max(1536, vocabulary / 32, stepTargets.map { 64 * vocabulary / max(1, $0) } ?? 0))
      let chunk = targetsAtOnce(vocabulary: vocabulary)
      rowsAtOnce = max(1, (1 << 23) / capacity / chunk) * chunk
    }
  }

  private let rows: Int
  private let vocabulary: Int
  private let limits: Limits
  private let values: Storage
  private let indices: Storage
  /// [blocks + 1, rows]: where a row's numbers of a block begin, after the last block where they end.
  private let begins: Storage
  /// Rows of the output weights that are read at once, decoded where they are frozen: some of their columns stay in a
  /// core's cache.
  package static let blockRows = 1024

  /// Memory for rows, each undefined until it is drawn.
  init(rows: Int, _ limits: Limits, vocabulary: Int) {
    (self.rows, self.vocabulary, self.limits) = (rows, vocabulary, limits)
    precondition(rows * limits.capacity <= UInt32.max, "\(rows) rows of \(limits.capacity) numbers at once")
    values = Storage(scratch: rows * limits.capacity)
    indices = Storage(scratch: rows * limits.capacity)
    begins = Storage(scratch: (Self.blocks(of: vocabulary).count + 1) * rows)
  }

  private static func blocks(of vocabulary: Int) -> [Range<Int>] {
    stride(from: 0, to: vocabulary, by: blockRows).map { $0..<min($0 + blockRows, vocabulary) }
  }

  /// Draws one row and returns its negative log-likelihood.
  func draw(row: Int, logits: UnsafePointer<Float>, target: Int, weight: Float) -> Float {
    let (columns, begins) = (indices.start(as: Int32.self), begins.start(as: UInt32.self))
    var loss: Float = 0
    let first = row * limits.capacity
    let scratch = ScratchMemory.take(bytes: 4 * vocabulary)
    let count = ck_cross_entropy_drawn(
      columns + first, values.pointer + first, limits.capacity, &loss, scratch.pointer(to: Float.self), logits, target,
      weight, limits.least, vocabulary)
    scratch.giveBack()
    var (place, next) = (row, first)
    for block in Self.blocks(of: vocabulary) {
      begins[place] = UInt32(next)
      while next < first + count, columns[next] < block.upperBound { next += 1 }
      place += rows
    }
    begins[place] = UInt32(next)
    return loss
  }

  /// dHidden [rows, C] = self · table.
  func multiply(into dHidden: Matrix, _ table: Weight) {
    let columns = dHidden.columns
    precondition(dHidden.rows == rows && columns == table.columns && vocabulary == table.rows)
    let (indices, begins) = (indices.start(as: Int32.self), begins.start(as: UInt32.self))
    // The more rows, the more often weights are read again from the core's cache.
    let rowsOfTask = max(16, min(256, rows / (2 * ThreadPool.shared.threads)))
    for (number, block) in Self.blocks(of: vocabulary).enumerated() {
      let weights = table.decodedRows(block)
      let blockBegins = begins + number * rows
      ThreadPool.shared.run(rows: rows, rowsAtOnce: rowsOfTask) { part in
        ck_sparse_multiply(
          dHidden.pointer + part.lowerBound * columns, blockBegins + part.lowerBound, blockBegins + rows + part.lowerBound,
          indices, values.pointer, weights.pointer, block.lowerBound, part.count, columns, number > 0 ? 1 : 0)
      }
    }
  }

  /// dTable [V, C] = selfᵀ · hidden [rows, C], or added to dTable with `accumulate`.
  func multiplyTransposed(into dTable: Matrix, _ hidden: Matrix, accumulate: Bool) {
    let columns = dTable.columns
    precondition(hidden.rows == rows && columns == hidden.columns && vocabulary == dTable.rows)
    let blocks = Self.blocks(of: vocabulary)
    ThreadPool.shared.run(blocks.count) { number in
      withTransposed(number, of: blocks[number]) { begins, tokens, numbers in
        ck_sparse_multiply(
          dTable.pointer + blocks[number].lowerBound * columns, begins, begins + 1, tokens, numbers, hidden.pointer, 0,
          blocks[number].count, columns, accumulate ? 1 : 0)
      }
    }
  }

  /// Calls `body` with a block's numbers by rows of the vocabulary: where each of these begins, and the last ends; tokens;
  /// values.
  private func withTransposed(
    _ number: Int, of block: Range<Int>,
    _ body: (UnsafePointer<UInt32>, UnsafePointer<Int32>, UnsafePointer<Float>) -> Void
  ) {
    let (indices, values) = (indices.start(as: Int32.self), values.pointer)
    let begins = begins.start(as: UInt32.self) + number * rows
    let ends = begins + rows
    let count = (0..<rows).reduce(0) { $0 + Int(ends[$1] - begins[$1]) }
    var layout = ScratchLayout()
    let placesStart = layout.add(block.count + 1, of: UInt32.self)
    let (tokensStart, numbersStart) = (layout.add(count, of: Int32.self), layout.add(count, of: Float.self))
    let scratch = ScratchMemory.take(bytes: layout.bytes)
    let places = scratch.pointer(to: UInt32.self, from: placesStart)
    let tokens = scratch.pointer(to: Int32.self, from: tokensStart)
    let numbers = scratch.pointer(to: Float.self, from: numbersStart)
    // Counted, added up, and put in place from the last on, which leaves each place at its first number.
    places.update(repeating: 0, count: block.count + 1)
    for row in 0..<rows {
      for entry in Int(begins[row])..<Int(ends[row]) { places[Int(indices[entry]) - block.lowerBound] += 1 }
    }
    for place in 1...block.count { places[place] += places[place - 1] }
    for row in (0..<rows).reversed() {
      for entry in Int(begins[row])..<Int(ends[row]) {
        let place = Int(indices[entry]) - block.lowerBound
        places[place] -= 1
        tokens[Int(places[place])] = Int32(row)
        numbers[Int(places[place])] = values[entry]
      }
    }
    body(places, tokens, numbers)
    scratch.giveBack()
  }
}

// A factor of several products, prepared once for all of them.

import CKernels

/// A factor of products that all sum over the same of its dimensions: a packed copy where our own kernels multiply,
/// else the factor itself.
package struct SharedFactor: MatmulFactor, @unchecked Sendable {
  // Unchecked: as `Storage`, ops on it never overlap in time.
  package enum Dimension: Sendable { case rows, columns }

  private let memory: Any
  package let view: FactorView
  let summed: Dimension

  /// - Parameters:
  ///   - summed: rows for the right factor of `nn` and both of `tn`, else columns.
  package init(_ factor: some MatmulFactor, summed: Dimension, _ precision: MatmulPrecision) {
    let view = factor.view
    if Self.isPacked(precision) {
      self.init(packed: view.rows, view.columns, summed, PackedElement(precision)) { $0.fill(from: view) }
      withExtendedLifetime(factor) {}
    } else {
      self.init(memory: factor, view, summed)
    }
  }

  /// Memory for a packed copy of [rows, columns], to be filled.
  init(emptyRows rows: Int, _ columns: Int, summed: Dimension, _ element: PackedElement) {
    self.init(packed: rows, columns, summed, element) { _ in }
  }

  /// Rows `rows` of frozen weights, decoded: in scratch memory, or where they stay.
  init(
    _ weights: any FrozenWeights, rows: Range<Int>, summed: Dimension, _ precision: MatmulPrecision, stays: Bool = false
  ) {
    let columns = weights.columns
    if Self.isPacked(precision) {
      let element = PackedElement(precision)
      self.init(packed: rows.count, columns, summed, element, stays: stays) { panels in
        Self.decode(weights, rows, atOnce: summed == .rows ? Self.rowsDecoded(element) : Self.panelLanes) { part, decoded in
          panels.fill(from: decoded, row: part.lowerBound, rows: part.count, columns: columns)
        }
      }
    } else {
      let matrix = FactorMatrix(scratch: rows.count, columns, precision)
      Self.decode(weights, rows, into: matrix.matrix) { part, decoded in
        matrix.set(part.lowerBound * columns..<part.upperBound * columns, from: decoded)
      }
      self.init(memory: matrix, matrix.view, summed)
    }
  }

  private init(
    packed rows: Int, _ columns: Int, _ summed: Dimension, _ element: PackedElement, stays: Bool = false,
    fill: (Panels) -> Void
  ) {
    let (lanes, inner) = summed == .columns ? (rows, columns) : (columns, rows)
    let words = Panels.spacedWords(lanes: lanes, inner: inner, element)
    let storage = stays ? Storage(count: words) : Storage(scratch: words)
    let panels = Panels(
      start: storage.start(as: UInt32.self), stride: Panels.spacedStride(inner: inner, element),
      lanesAreColumns: summed == .rows, element: element)
    fill(panels)
    self.init(memory: storage, FactorView(panels, rows: rows, columns: columns), summed)
  }

  /// Rows `range` of a packed copy, in the same memory; they begin with a panel, or where rows are summed with a block.
  subscript(rows range: Range<Int>) -> SharedFactor {
    let panels = view.panels!
    precondition(
      range.lowerBound % panels.rowsTogether == 0 && range.upperBound <= view.rows,
      "rows \(range) of \(view.rows), of which each \(panels.rowsTogether) stand together")
    precondition(
      summed == .columns || range.upperBound % panels.element.block == 0 || range.upperBound == view.rows,
      "rows \(range) cut within a block")
    let part =
      summed == .rows
      ? panels.from(range.lowerBound)
      : Panels(
        start: panels.lane(range.lowerBound), stride: panels.stride, lanesAreColumns: false, element: panels.element)
    return SharedFactor(memory: memory, FactorView(part, rows: range.count, columns: view.columns), summed)
  }

  private init(memory: Any, _ view: FactorView, _ summed: Dimension) {
    self.memory = memory
    self.view = view
    self.summed = summed
  }

  /// Bytes of a packed copy of a linear layer's factor [rows, columns].
  package static func packedBytes(
    _ rows: Int, _ columns: Int, summed: Dimension, _ precision: MatmulPrecision
  ) -> Int {
    let (lanes, inner) = summed == .columns ? (rows, columns) : (columns, rows)
    let words = Panels.spacedWords(lanes: lanes, inner: inner, PackedElement(precision))
    return words * MemoryLayout<UInt32>.stride
  }

  /// Whether a shared factor is a packed copy.
  package static func isPacked(_ precision: MatmulPrecision) -> Bool {
    FactorForm(precision) == .bfloat16 && BFloat16Multiplier.current == .kernels
  }

  private static let panelLanes = 16

  /// Rows that a task decodes where they are summed over: whole blocks, and as few as stay in a core's cache until they are
  /// rounded.
  package static func rowsDecoded(_ precision: MatmulPrecision) -> Int { rowsDecoded(PackedElement(precision)) }
  private static func rowsDecoded(_ element: PackedElement) -> Int { max(panelLanes, element.block) }

  /// Decodes into the matrix where there is one, else hands `body` some rows at a time.
  static func decode(
    _ weights: any FrozenWeights, _ rows: Range<Int>, into matrix: Matrix? = nil, atOnce: Int = panelLanes,
    _ body: (Range<Int>, UnsafeMutablePointer<Float>) -> Void = { _, _ in }
  ) {
    ThreadPool.shared.run(rows: rows.count, rowsAtOnce: atOnce) { part in
      let wanted = rows.lowerBound + part.lowerBound..<rows.lowerBound + part.upperBound
      if let matrix { return weights.decode(rows: wanted, into: matrix.pointer + part.lowerBound * matrix.columns) }
      let decoded = ScratchMemory.take(bytes: 4 * part.count * weights.columns)
      let start = decoded.pointer(to: Float.self)
      weights.decode(rows: wanted, into: start)
      body(part, start)
      decoded.giveBack()
    }
  }
}

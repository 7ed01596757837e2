// A matrix as products read it: in float32, or rounded to bfloat16.
//
// With bfloat16 products, what only products read never exists in float32: the op before leaves it rounded.

import CKernels

/// How a factor's numbers are kept.
enum FactorForm: Sendable {
  case float32
  /// The upper 16 bits, as oneDNN multiplies them.
  case bfloat16
  /// Rounded to bfloat16, but kept as the float32 of the same value: where no library multiplies bfloat16.
  case roundedFloat32

  init(_ precision: MatmulPrecision) {
    self = precision == .float32 ? .float32 : BFloat16Multiplier.current != nil ? .bfloat16 : .roundedFloat32
  }
}

/// [rows, columns], row-major and contiguous, in the form that products of a precision read.
package struct FactorMatrix: Sendable {
  /// Nil where there are packed copies alone.
  private let storage: Storage?
  private static let noRows = "the rows of a matrix that is packed copies alone"
  /// In elements.
  private let offset: Int
  package let rows: Int
  package let columns: Int
  let form: FactorForm
  /// Packed copies, which whoever writes rows writes too.
  private let packs: [SharedFactor]

  private init(
    _ storage: Storage?, offset: Int, _ rows: Int, _ columns: Int, _ form: FactorForm, packs: [SharedFactor] = []
  ) {
    self.packs = packs
    self.storage = storage
    self.offset = offset
    self.rows = rows
    self.columns = columns
    self.form = form
  }

  private static func storageCount(_ rows: Int, _ columns: Int, _ form: FactorForm) -> Int {
    form == .bfloat16 ? (rows * columns + 1) / 2 : rows * columns
  }

  /// Zeros.
  package init(_ rows: Int, _ columns: Int, _ precision: MatmulPrecision) {
    let form = FactorForm(precision)
    self.init(Storage(count: Self.storageCount(rows, columns, form)), offset: 0, rows, columns, form)
  }

  /// For what an op overwrites and soon drops: memory that was used before, with what is in it.
  package init(scratch rows: Int, _ columns: Int, _ precision: MatmulPrecision) {
    let form = FactorForm(precision)
    self.init(Storage(scratch: Self.storageCount(rows, columns, form)), offset: 0, rows, columns, form)
  }

  /// Scratch memory for what products alone read and is written tile by tile: packed copies without rows where products
  /// read those.
  ///
  /// - Parameter summed: what products of this factor sum over, as in `SharedFactor`.
  package init(
    forProducts rows: Int, _ columns: Int, _ precision: MatmulPrecision, packing summed: [SharedFactor.Dimension]
  ) {
    if SharedFactor.isPacked(precision) {
      let packs = Self.packs(rows, columns, summed, precision)
      self.init(nil, offset: 0, rows, columns, FactorForm(precision), packs: packs)
    } else {
      self.init(scratch: rows, columns, precision)
    }
  }

  /// Scratch memory in another's shape and form.
  init(scratchLike other: FactorMatrix) {
    let storage = Storage(scratch: Self.storageCount(other.rows, other.columns, other.form))
    self.init(storage, offset: 0, other.rows, other.columns, other.form)
  }

  /// The matrix rounded, in scratch memory, with packed copies as in `packing`; with float32 products the matrix itself.
  package init(_ matrix: Matrix, _ precision: MatmulPrecision, packing summed: [SharedFactor.Dimension] = []) {
    if precision == .float32 {
      self.init(sharing: matrix)
    } else {
      self = FactorMatrix(scratch: matrix.rows, matrix.columns, precision).packing(summed, for: precision)
      keep(matrix)
    }
  }

  /// A float32 factor rounded, in scratch memory.
  package init(rounding factor: any MatmulFactor, _ precision: MatmulPrecision) {
    let view = factor.view
    precondition(precision != .float32, "nothing to round")
    self.init(scratch: view.rows, view.columns, precision)
    view.round(into: storage!.pointer, as: form)
    withExtendedLifetime(factor) {}
  }

  /// The matrix's own memory, in float32.
  init(sharing matrix: Matrix) {
    self.init(matrix.storage, offset: matrix.offset, matrix.rows, matrix.columns, .float32)
  }

  package var count: Int { rows * columns }

  /// The same memory, with scratch memory for packed copies, undefined until an op overwrites all rows: it packs them
  /// while they are in its core's cache. As it is where products read no packed copies.
  ///
  /// - Parameter summed: what products of this factor sum over, as in `SharedFactor`.
  package func packing(_ summed: [SharedFactor.Dimension], for precision: MatmulPrecision) -> FactorMatrix {
    guard SharedFactor.isPacked(precision) else { return self }
    let packs = Self.packs(rows, columns, summed, precision)
    return FactorMatrix(storage, offset: offset, rows, columns, form, packs: packs)
  }

  private static func packs(
    _ rows: Int, _ columns: Int, _ summed: [SharedFactor.Dimension], _ precision: MatmulPrecision
  ) -> [SharedFactor] {
    summed.map { SharedFactor(emptyRows: rows, columns, summed: $0, PackedElement(precision)) }
  }

  /// A matrix of this shape that is `forProducts`; where products read rows, in this one's own memory.
  package func replacedForProducts(
    packing summed: [SharedFactor.Dimension], _ precision: MatmulPrecision
  ) -> FactorMatrix {
    SharedFactor.isPacked(precision) ? FactorMatrix(forProducts: rows, columns, precision, packing: summed) : self
  }

  /// The packed copy for products that sum over a dimension, where there is one.
  package func packed(summed: SharedFactor.Dimension) -> SharedFactor? { packs.first { $0.summed == summed } }

  /// Rows `range`, in the same memory.
  package subscript(rows range: Range<Int>) -> FactorMatrix {
    precondition(range.lowerBound >= 0 && range.upperBound <= rows)
    return FactorMatrix(storage, offset: offset + range.lowerBound * columns, range.count, columns, form)
  }

  /// The matrix whose memory this is; nil where the numbers are rounded.
  package var matrix: Matrix? {
    form == .float32 ? Matrix(storage: storage!, offset: offset, rows: rows, columns: columns) : nil
  }

  /// The numbers in float32.
  package var values: [Float] {
    [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      get(0..<count, into: buffer.baseAddress!)
      initialized = count
    }
  }

  // MARK: memory

  /// The first number; nil where numbers have 16 bits.
  var floats: UnsafeMutablePointer<Float>? { form == .bfloat16 ? nil : storage!.pointer + offset }
  /// The first number; nil where numbers have 32 bits or are packed alone.
  var halves: UnsafeMutablePointer<UInt16>? {
    guard form == .bfloat16, let storage else { return nil }
    return storage.start(as: UInt16.self) + offset
  }

  /// Where a kernel writes from element `index` on: one of the two.
  func places(at index: Int) -> (floats: UnsafeMutablePointer<Float>?, halves: UnsafeMutablePointer<UInt16>?) {
    precondition(storage != nil, Self.noRows)
    return (floats.map { $0 + index }, halves.map { $0 + index })
  }

  /// Overwrites all of it with a matrix of the same shape, which may be its own memory.
  package func keep(_ matrix: Matrix) {
    precondition(rows == matrix.rows && columns == matrix.columns)
    ThreadPool.shared.run(rows: rows, rowsAtOnce: rowsAtOnce()) { range in
      let start = range.lowerBound * columns
      set(start..<start + range.count * columns, from: matrix.pointer + start)
      settle(rows: range)
    }
  }

  /// Rows of a task that settles them: as few as are whole panels and blocks of the packed copies, so that wide rows stay
  /// in a core's cache.
  func rowsAtOnce(atLeast least: Int = 16) -> Int {
    let unit = packs.map { $0.view.panels!.rowsTogether }.max() ?? 1
    return (least + unit - 1) / unit * unit
  }

  /// Elements `range`, widened.
  func get(_ range: Range<Int>, into out: UnsafeMutablePointer<Float>) {
    precondition(storage != nil, Self.noRows)
    if let halves { ck_from_bf16(out, halves + range.lowerBound, range.count) }
    if let floats { out.update(from: floats + range.lowerBound, count: range.count) }
  }

  /// Overwrites elements `range`, rounding as the form asks.
  func set(_ range: Range<Int>, from x: UnsafePointer<Float>) {
    if let halves { ck_to_bf16(halves + range.lowerBound, x, range.count) }
    if let floats {
      if form == .float32 {
        if floats + range.lowerBound != x { (floats + range.lowerBound).update(from: x, count: range.count) }
      } else {
        ck_round_to_bf16(floats + range.lowerBound, x, range.count)
      }
    }
  }

  /// Brings rows that were written into all forms in which products read them: rounds what a kernel wrote in float32
  /// where it must be, and packs. With packed copies rows are as `rowsAtOnce` cuts them.
  func settle(rows range: Range<Int>) {
    let start = range.lowerBound * columns
    if form == .roundedFloat32, let floats { ck_round_to_bf16(floats + start, floats + start, range.count * columns) }
    for pack in packs {
      pack.view.panels!.fill(rows: range, columns: 0..<columns, from: halves! + start, stride: columns)
    }
  }

  // MARK: tiles

  /// Where a tile begins, in elements.
  func start(of tile: MatmulTiles.Tile) -> Int { tile.rows.lowerBound * columns + tile.columns.lowerBound }

  /// Asks for a tile that is to be read after other work.
  func fetch(_ tile: MatmulTiles.Tile) {
    if let halves { ck_fetch(halves + start(of: tile), columns, tile.rows.count, tile.columns.count) }
  }

  /// Overwrites a tile with numbers that stand without a gap, in all forms in which products will read it.
  func set(_ tile: MatmulTiles.Tile, from x: UnsafePointer<UInt16>) {
    if let halves { ck_copy_past_caches(halves + start(of: tile), columns, x, tile.rows.count, tile.columns.count) }
    for pack in packs {
      pack.view.panels!.fill(rows: tile.rows, columns: tile.columns, from: x, stride: tile.columns.count)
    }
  }

}

/// A factor of a product: a `FactorMatrix`, or a `Matrix`, which is rounded for this product alone where it must be.
package protocol MatmulFactor {
  var view: FactorView { get }
}

extension Matrix: MatmulFactor {
  package var view: FactorView { FactorView(MatrixView(self)) }
}

extension FactorMatrix: MatmulFactor {
  package var view: FactorView {
    FactorView(
      pointer: floats.map(UnsafeMutableRawPointer.init) ?? UnsafeMutableRawPointer(halves!), form: form, rows: rows,
      columns: columns, stride: columns)
  }
}

/// Weights that train, a whole matrix of them, as a factor: rounded with a dither, so that small steps of theirs are not
/// lost (dither.h).
package struct TrainedWeights: MatmulFactor {
  let matrix: Matrix
  package var view: FactorView { FactorView(MatrixView(matrix), areTrainedWeights: true) }

  package init(_ matrix: Matrix) { self.matrix = matrix }
}

/// Some columns of a factor.
package struct FactorColumns: MatmulFactor {
  private let factor: any MatmulFactor
  private let range: Range<Int>
  package var view: FactorView { factor.view.columns(range) }

  package init(_ factor: any MatmulFactor, _ range: Range<Int>) {
    self.factor = factor
    self.range = range
  }
}

/// A factor's memory: a row-major view with a stride between rows, or panels. The memory must outlive it.
package struct FactorView: Hashable {
  let pointer: UnsafeMutableRawPointer
  let form: FactorForm
  let rows: Int
  let columns: Int
  let stride: Int
  /// Float32 that is rounded by each number's place.
  let areTrainedWeights: Bool
  /// Where the factor was packed before, and nothing else is kept of it.
  let panels: Panels?

  init(pointer: UnsafeMutableRawPointer, form: FactorForm, rows: Int, columns: Int, stride: Int) {
    self.pointer = pointer
    self.form = form
    self.rows = rows
    self.columns = columns
    self.stride = stride
    areTrainedWeights = false
    panels = nil
  }

  init(_ view: MatrixView, areTrainedWeights: Bool = false) {
    pointer = UnsafeMutableRawPointer(view.pointer)
    form = .float32
    rows = view.rows
    columns = view.columns
    stride = view.stride
    self.areTrainedWeights = areTrainedWeights
    panels = nil
  }

  init(_ panels: Panels, rows: Int, columns: Int) {
    pointer = UnsafeMutableRawPointer(panels.start)
    form = .bfloat16  // of what is not packed; of panels their element says it
    self.rows = rows
    self.columns = columns
    stride = 0
    areTrainedWeights = false
    self.panels = panels
  }

  func columns(_ range: Range<Int>) -> FactorView {
    precondition(range.lowerBound >= 0 && range.upperBound <= columns)
    precondition(!areTrainedWeights, "some of the weights' columns: they are rounded by their place")
    if let panels {
      precondition(!panels.lanesAreColumns, "columns of a factor whose columns are its lanes")
      precondition(
        range.upperBound % panels.element.block == 0 || range.upperBound == columns, "a packed factor cut within a block")
      return FactorView(panels.from(range.lowerBound), rows: rows, columns: range.count)
    }
    return FactorView(
      pointer: pointer + range.lowerBound * (form == .bfloat16 ? 2 : 4), form: form, rows: rows,
      columns: range.count, stride: stride)
  }

  func start<Element: Factor>(as: Element.Type) -> UnsafeMutablePointer<Element> {
    precondition(panels == nil, "a factor packed for other kernels than those that multiply")
    return pointer.assumingMemoryBound(to: Element.self)
  }
}

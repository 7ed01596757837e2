// Part of a matrix: some of its rows and columns, in the matrix's own memory.

/// A row-major view with a stride between rows. Its matrix must outlive it.
struct MatrixView {
  let pointer: UnsafeMutablePointer<Float>
  let rows: Int
  let columns: Int
  let stride: Int

  init(_ matrix: Matrix) {
    self.init(pointer: matrix.pointer, rows: matrix.rows, columns: matrix.columns, stride: matrix.columns)
  }

  init(pointer: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int) {
    self.pointer = pointer
    self.rows = rows
    self.columns = columns
    self.stride = stride
  }

  func columns(_ range: Range<Int>) -> MatrixView {
    precondition(range.lowerBound >= 0 && range.upperBound <= columns)
    return MatrixView(pointer: pointer + range.lowerBound, rows: rows, columns: range.count, stride: stride)
  }
}

// A tensor of a file as frozen weights: mapped, never whole in memory.

import Tensors

/// Rows of one tensor, decoded as they are needed.
struct StoredWeights: FrozenWeights {
  let name: String
  let rows: Int
  let columns: Int
  private let source: any WeightSource

  init?(_ name: String, in source: any WeightSource) {
    guard let shape = source.shape(of: name), shape.count == 2 else { return nil }
    self.name = name
    rows = shape[0]
    columns = shape[1]
    self.source = source
  }

  func decode(rows range: Range<Int>, into destination: UnsafeMutablePointer<Float>) {
    // The name and shape were checked when the file was opened: reading mapped memory cannot fail.
    unsafe try! source.read(
      name, rows: range, into: UnsafeMutableBufferPointer(start: destination, count: range.count * columns))
  }
}

// A tile of one or several outputs, on its way from products to the op that reads it.

/// A rectangle of several matrices of one shape, each without a gap between its rows.
package struct SumTile {
  let place: MatmulTiles.Tile
  /// Where each one's numbers begin.
  let sums: [UnsafePointer<Float>]

  init(_ place: MatmulTiles.Tile, _ sums: [UnsafePointer<Float>]) {
    self.place = place
    self.sums = sums
  }

  /// Whole matrices, which must outlive it.
  package init(_ matrices: Matrix...) {
    let (rows, columns) = (matrices[0].rows, matrices[0].columns)
    precondition(matrices.allSatisfy { $0.rows == rows && $0.columns == columns })
    self.init(MatmulTiles.Tile(rows: 0..<rows, columns: 0..<columns), matrices.map { UnsafePointer($0.pointer) })
  }

  /// The same numbers as columns that much further right.
  package func shifted(columns count: Int) -> SumTile {
    let columns = place.columns.lowerBound + count..<place.columns.upperBound + count
    return SumTile(MatmulTiles.Tile(rows: place.rows, columns: columns), sums)
  }
}

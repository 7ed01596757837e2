// How a product's output is cut into tiles: by its shape, and where our own kernels write it by how many threads share
// the tiles. They sum each number in the same order in any tile.

/// The tiles of an output, row by row.
struct MatmulTiles {
  struct Tile {
    let rows: Range<Int>
    let columns: Range<Int>

    var count: Int { rows.count * columns.count }
  }

  enum Tiling {
    /// Up to 512 × 512: large enough that a library's packing costs little, small enough to share out.
    case library
    /// Up to 256 × 240, in panels of the packed factors: what a core's second cache holds with its factors' blocks; of
    /// few rows up to 96 columns, and for each thread's part of less than 2^19 numbers up to 128 rows, so that all have some.
    case packed
    /// As packed, but up to 128 × 192, or 96 or 192 rows that are a block: several such tiles stay in that cache until an op
    /// has read them, and has packed them again, in whole blocks both ways.
    case kept(PackedElement)
  }

  let count: Int
  private let rows: Int, columns: Int
  private let rowTile: Int, columnTile: Int
  private let columnTiles: Int

  init(_ rows: Int, _ columns: Int, _ tiling: Tiling) {
    self.rows = rows
    self.columns = columns
    switch tiling {
    case .library:
      rowTile = Self.tile(rows, other: columns)
      columnTile = Self.tile(columns, other: rows)
    case .packed:
      rowTile = Self.equal(rows, atMost: rows * columns < ThreadPool.shared.threads << 19 ? 128 : 256, multipleOf: 16)
      columnTile = Self.equal(columns, atMost: rows > 16 ? 240 : 96, multipleOf: 48)
    case .kept(let element):
      let unit = max(16, element.block)
      rowTile = Self.equal(rows, atMost: max(unit, 128 / unit * unit), multipleOf: unit)
      columnTile = Self.equal(columns, atMost: rows > 16 ? 192 : max(unit, 96), multipleOf: max(unit, 96))
    }
    columnTiles = (columns + columnTile - 1) / columnTile
    count = (rows + rowTile - 1) / rowTile * columnTiles
  }

  private static func tile(_ size: Int, other: Int) -> Int {
    let limit = other >= 256 ? 512 : 1024
    if size <= limit / 2 { return max(size, 1) }
    // At least two of them, in whole registers of every kernel.
    return equal(size, atMost: size <= limit ? (size + 1) / 2 : limit, multipleOf: 16)
  }

  private static func equal(_ size: Int, atMost limit: Int, multipleOf unit: Int) -> Int {
    let tiles = max(1, (size + limit - 1) / limit)
    return max(unit, ((size + tiles - 1) / tiles + unit - 1) / unit * unit)
  }

  subscript(index: Int) -> Tile {
    let row = min(index / columnTiles * rowTile, rows)
    let column = min(index % columnTiles * columnTile, columns)
    return Tile(rows: row..<min(row + rowTile, rows), columns: column..<min(column + columnTile, columns))
  }
}

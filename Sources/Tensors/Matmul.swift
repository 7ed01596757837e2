// Matrix products: tiles of the output, each one single-threaded BLAS call.

import COpenBLAS

/// Which factor is read transposed.
package enum MatmulLayout: Sendable {
  /// out [M, N] = a [M, K] · b [N, K]ᵀ — a linear layer, weights stored [out, in].
  case nt
  /// out [M, N] = a [M, K] · b [K, N] — the gradient of a linear layer's input.
  case nn
  /// out [M, N] = a [K, M]ᵀ · b [K, N] — the gradient of a linear layer's weight.
  case tn
}

/// out = a · b, or out += a · b with `accumulate`; `scale` multiplies the product.
///
/// The output is cut into tiles by its shape alone, and no tile cuts the summed dimension, so the result does
/// not depend on the number of threads.
package func matmul(
  _ out: Matrix, _ a: Matrix, _ b: Matrix, _ layout: MatmulLayout, scale: Float = 1, accumulate: Bool = false
) {
  Matmul(out, a, b, layout, scale: scale, accumulate: accumulate).run()
}

/// One product, cut into tiles.
struct Matmul {
  let out: Matrix, a: Matrix, b: Matrix
  let layout: MatmulLayout
  let scale: Float
  let accumulate: Bool
  let inner: Int
  let rowTile: Int, columnTile: Int
  let rowTiles: Int, columnTiles: Int

  init(
    _ out: Matrix, _ a: Matrix, _ b: Matrix, _ layout: MatmulLayout, scale: Float = 1, accumulate: Bool = false
  ) {
    let (m, k, n, k2) =
      switch layout {
      case .nt: (a.rows, a.columns, b.rows, b.columns)
      case .nn: (a.rows, a.columns, b.columns, b.rows)
      case .tn: (a.columns, a.rows, b.columns, b.rows)
      }
    precondition(
      out.rows == m && out.columns == n && k == k2,
      "matmul \(layout): [\(out.rows), \(out.columns)] from [\(a.rows), \(a.columns)] and [\(b.rows), \(b.columns)]")
    _ = Matmul.singleThreadedBLAS
    self.out = out
    self.a = a
    self.b = b
    self.layout = layout
    self.scale = scale
    self.accumulate = accumulate
    inner = k
    // Tiles of up to 512 × 512: large enough that packing costs little, small enough to share out.
    rowTile = Matmul.tile(m, other: n)
    columnTile = Matmul.tile(n, other: m)
    rowTiles = (m + rowTile - 1) / max(rowTile, 1)
    columnTiles = (n + columnTile - 1) / max(columnTile, 1)
  }

  private static func tile(_ size: Int, other: Int) -> Int {
    let limit = other >= 256 ? 512 : 1024
    if size <= limit / 2 { return max(size, 1) }
    // Equal tiles, in multiples of 16 (whole registers of every kernel), at least two of them.
    let tiles = max(2, (size + limit - 1) / limit)
    return ((size + tiles - 1) / tiles + 15) / 16 * 16
  }

  var tiles: Int { rowTiles * columnTiles }

  func run() {
    guard out.count > 0 else { return }
    ThreadPool.shared.run(tiles) { tile in run(tile: tile) }
  }

  func run(tile: Int) {
    let row = tile / columnTiles * rowTile
    let column = tile % columnTiles * columnTile
    let m = min(rowTile, out.rows - row)
    let n = min(columnTile, out.columns - column)
    guard m > 0, n > 0 else { return }
    let (aTransposed, aStart) =
      layout == .tn ? (CblasTrans, a.pointer + row) : (CblasNoTrans, a.pointer + row * a.columns)
    let (bTransposed, bStart) =
      layout == .nt ? (CblasTrans, b.pointer + column * b.columns) : (CblasNoTrans, b.pointer + column)
    cblas_sgemm(
      CblasRowMajor, aTransposed, bTransposed, Int32(m), Int32(n), Int32(inner), scale, aStart,
      Int32(a.columns), bStart, Int32(b.columns), accumulate ? 1 : 0,
      out.pointer + row * out.columns + column, Int32(out.columns))
  }

  /// BLAS threads would spin beside the pool's: BLAS runs on the calling thread only.
  static let singleThreadedBLAS: Void = openblas_set_num_threads(1)
}

/// Several products as one piece of work for the pool (the query, key and value projections, say).
package func matmulTogether(_ products: [(out: Matrix, a: Matrix, b: Matrix)], _ layout: MatmulLayout) {
  let parts = products.map { Matmul($0.out, $0.a, $0.b, layout) }
  let starts = parts.reduce(into: [0]) { $0.append($0.last! + $1.tiles) }
  ThreadPool.shared.run(starts.last!) { tile in
    let part = starts.lastIndex { $0 <= tile }!
    parts[part].run(tile: tile - starts[part])
  }
}

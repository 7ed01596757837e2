// Matrix products: tiles of the output, each one single-threaded library call.

import CKernels

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
/// not depend on the number of threads. `shared` may hold factors that are rounded already; both factors are whole.
package func matmul(
  _ out: Matrix, _ a: Matrix, _ b: Matrix, _ layout: MatmulLayout, precision: MatmulPrecision = .float32,
  scale: Float = 1, accumulate: Bool = false, shared: SharedFactors? = nil
) {
  matmulTogether(
    [(MatrixView(out), MatrixView(a), MatrixView(b))], layout, precision: precision, scale: scale,
    accumulate: accumulate, shared: shared)
}

/// Several products as one piece of work for the pool (the query, key and value projections, say).
package func matmulTogether(
  _ products: [(out: Matrix, a: Matrix, b: Matrix)], _ layout: MatmulLayout, precision: MatmulPrecision = .float32,
  scale: Float = 1, accumulate: Bool = false
) {
  matmulTogether(
    products.map { (MatrixView($0.out), MatrixView($0.a), MatrixView($0.b)) }, layout, precision: precision,
    scale: scale, accumulate: accumulate)
}

func matmulTogether(
  _ products: [(out: MatrixView, a: MatrixView, b: MatrixView)], _ layout: MatmulLayout,
  precision: MatmulPrecision, scale: Float = 1, accumulate: Bool = false, shared: SharedFactors? = nil
) {
  let products = products.filter { $0.out.rows > 0 && $0.out.columns > 0 }
  let parts = products.map { TiledProduct($0.out, $0.a, $0.b, layout) }
  switch precision {
  case .float32:
    run(parts) { part, tile in part.multiply(tile, scale: scale, accumulate: accumulate) }
  case .bfloat16:
    let factors = products.flatMap { [$0.a, $0.b] }
    if MatmulLibrary.hasBFloat16 {
      let known = shared?.rounded
      let rounded = RoundedFactors<UInt16>(factors.filter { known?.holds($0) != true })
      func copy(_ factor: MatrixView) -> UnsafeMutablePointer<UInt16> {
        if let known, known.holds(factor) { known[factor] } else { rounded[factor] }
      }
      run(parts) { part, tile in
        let (a, b) = (copy(part.a), copy(part.b))
        let (aStart, bStart) = part.factors(tile, strides: (part.a.columns, part.b.columns))
        UInt16.multiply(
          layout == .tn, layout == .nt, tile.rows.count, tile.columns.count, part.inner, alpha: scale, a + aStart,
          part.a.columns, b + bStart, part.b.columns, accumulate ? 1 : 0, part.target(tile), part.out.stride)
      }
      rounded.release()
    } else {
      let rounded = RoundedFactors<Float>(factors)
      run(parts.map { TiledProduct($0.out, rounded.view(of: $0.a), rounded.view(of: $0.b), layout) }) { part, tile in
        part.multiply(tile, scale: scale, accumulate: accumulate)
      }
      rounded.release()
    }
  }
}

private func run(_ parts: [TiledProduct], _ body: (TiledProduct, TiledProduct.Tile) -> Void) {
  let starts = parts.reduce(into: [0]) { $0.append($0.last! + $1.tiles) }
  ThreadPool.shared.run(starts.last!) { tile in
    let part = starts.lastIndex { $0 <= tile }!
    body(parts[part], parts[part].tile(tile - starts[part]))
  }
}

/// One product, cut into tiles.
private struct TiledProduct {
  struct Tile {
    let rows: Range<Int>
    let columns: Range<Int>
  }

  let out: MatrixView, a: MatrixView, b: MatrixView
  let layout: MatmulLayout
  let inner: Int
  let rowTile: Int, columnTile: Int
  let columnTiles: Int
  let tiles: Int

  init(_ out: MatrixView, _ a: MatrixView, _ b: MatrixView, _ layout: MatmulLayout) {
    let (m, k, n, k2) =
      switch layout {
      case .nt: (a.rows, a.columns, b.rows, b.columns)
      case .nn: (a.rows, a.columns, b.columns, b.rows)
      case .tn: (a.columns, a.rows, b.columns, b.rows)
      }
    precondition(
      out.rows == m && out.columns == n && k == k2,
      "matmul \(layout): [\(out.rows), \(out.columns)] from [\(a.rows), \(a.columns)] and [\(b.rows), \(b.columns)]")
    self.out = out
    self.a = a
    self.b = b
    self.layout = layout
    inner = k
    // Tiles of up to 512 × 512: large enough that packing costs little, small enough to share out.
    rowTile = Self.tile(m, other: n)
    columnTile = Self.tile(n, other: m)
    columnTiles = (n + columnTile - 1) / columnTile
    tiles = (m + rowTile - 1) / rowTile * columnTiles
  }

  private static func tile(_ size: Int, other: Int) -> Int {
    let limit = other >= 256 ? 512 : 1024
    if size <= limit / 2 { return max(size, 1) }
    // Equal tiles, in multiples of 16 (whole registers of every kernel), at least two of them.
    let tiles = max(2, (size + limit - 1) / limit)
    return ((size + tiles - 1) / tiles + 15) / 16 * 16
  }

  func tile(_ index: Int) -> Tile {
    let row = min(index / columnTiles * rowTile, out.rows)
    let column = min(index % columnTiles * columnTile, out.columns)
    return Tile(
      rows: row..<min(row + rowTile, out.rows), columns: column..<min(column + columnTile, out.columns))
  }

  /// Where a tile's factors start, in elements.
  func factors(_ tile: Tile, strides: (a: Int, b: Int)? = nil) -> (a: Int, b: Int) {
    (
      layout == .tn ? tile.rows.lowerBound : tile.rows.lowerBound * (strides?.a ?? a.stride),
      layout == .nt ? tile.columns.lowerBound * (strides?.b ?? b.stride) : tile.columns.lowerBound
    )
  }

  func multiply(_ tile: Tile, scale: Float, accumulate: Bool) {
    let (aStart, bStart) = factors(tile)
    gemm(
      layout == .tn, layout == .nt, tile.rows.count, tile.columns.count, inner, alpha: scale, a.pointer + aStart,
      a.stride, b.pointer + bStart, b.stride, accumulate ? 1 : 0, target(tile), out.stride)
  }

  func target(_ tile: Tile) -> UnsafeMutablePointer<Float> {
    out.pointer + tile.rows.lowerBound * out.stride + tile.columns.lowerBound
  }
}

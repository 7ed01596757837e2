// Matrix products: tiles of the output, each one single-threaded call of a library or of the bfloat16 kernels.

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
/// not depend on the number of threads. Factors that are not in the precision's form yet are rounded first.
package func matmul(
  _ out: Matrix, _ a: some MatmulFactor, _ b: some MatmulFactor, _ layout: MatmulLayout,
  precision: MatmulPrecision = .float32, scale: Float = 1, accumulate: Bool = false,
  multiplier: BFloat16Multiplier? = .current
) {
  withExtendedLifetime((out, a, b)) {
    matmulTogether(
      [(MatrixView(out), a.view, b.view)], layout, precision: precision, scale: scale, accumulate: accumulate,
      multiplier: multiplier)
  }
}

/// Several products as one piece of work for the pool (the query, key and value projections, say).
package func matmulTogether(
  _ products: [(out: Matrix, a: any MatmulFactor, b: any MatmulFactor)], _ layout: MatmulLayout,
  precision: MatmulPrecision = .float32, scale: Float = 1, accumulate: Bool = false
) {
  withExtendedLifetime(products) {
    matmulTogether(
      products.map { (MatrixView($0.out), $0.a.view, $0.b.view) }, layout, precision: precision, scale: scale,
      accumulate: accumulate)
  }
}

func matmulTogether(
  _ products: [(out: MatrixView, a: FactorView, b: FactorView)], _ layout: MatmulLayout,
  precision: MatmulPrecision, scale: Float = 1, accumulate: Bool = false,
  multiplier: BFloat16Multiplier? = .current
) {
  let products = products.filter { $0.out.rows > 0 && $0.out.columns > 0 }
  let form = FactorForm(precision)
  if form == .bfloat16, multiplier == .kernels {
    let factors = PackedFactors(products.map { ($0.a, $0.b) }, layout)
    run(products.map { TiledProduct($0.out, $0.a, $0.b, layout, .packed) }) { part, tile in
      ck_bf16_multiply(
        factors.left(part.a, lane: tile.rows.lowerBound), factors.right(part.b, lane: tile.columns.lowerBound),
        tile.rows.count, tile.columns.count, part.inner, scale, accumulate ? 1 : 0, part.target(tile), part.out.stride)
    }
    return factors.release()
  }
  let rounded = RoundedFactors(products.flatMap { [$0.a, $0.b] }.filter { $0.form != form }, form)
  let parts = products.map { TiledProduct($0.out, rounded[$0.a], rounded[$0.b], layout, .library) }
  if form == .bfloat16 {
    run(parts) { part, tile in part.multiply(tile, as: UInt16.self, scale: scale, accumulate: accumulate) }
  } else {
    run(parts) { part, tile in part.multiply(tile, as: Float.self, scale: scale, accumulate: accumulate) }
  }
  rounded.release()
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

  let out: MatrixView, a: FactorView, b: FactorView
  let layout: MatmulLayout
  let inner: Int
  let rowTile: Int, columnTile: Int
  let columnTiles: Int
  let tiles: Int

  enum Tiling {
    /// Up to 512 × 512: large enough that a library's packing costs little, small enough to share out.
    case library
    /// Up to 256 × 240, in panels of the packed factors: what a core's second cache holds with its factors' blocks.
    case packed
  }

  init(_ out: MatrixView, _ a: FactorView, _ b: FactorView, _ layout: MatmulLayout, _ tiling: Tiling) {
    let (m, k, n, k2) =
      switch layout {
      case .nt: (a.rows, a.columns, b.rows, b.columns)
      case .nn: (a.rows, a.columns, b.columns, b.rows)
      case .tn: (a.columns, a.rows, b.columns, b.rows)
      }
    precondition(
      out.rows == m && out.columns == n && k == k2 && k > 0,
      "matmul \(layout): [\(out.rows), \(out.columns)] from [\(a.rows), \(a.columns)] and [\(b.rows), \(b.columns)]")
    self.out = out
    self.a = a
    self.b = b
    self.layout = layout
    inner = k
    switch tiling {
    case .library:
      rowTile = Self.tile(m, other: n)
      columnTile = Self.tile(n, other: m)
    case .packed:
      rowTile = Self.equal(m, atMost: m * n < 1 << 20 ? 128 : 256, multipleOf: 16)
      columnTile = Self.equal(n, atMost: 240, multipleOf: 48)
    }
    columnTiles = (n + columnTile - 1) / columnTile
    tiles = (m + rowTile - 1) / rowTile * columnTiles
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

  func tile(_ index: Int) -> Tile {
    let row = min(index / columnTiles * rowTile, out.rows)
    let column = min(index % columnTiles * columnTile, out.columns)
    return Tile(
      rows: row..<min(row + rowTile, out.rows), columns: column..<min(column + columnTile, out.columns))
  }

  func multiply<Element: Factor>(_ tile: Tile, as: Element.Type, scale: Float, accumulate: Bool) {
    let aStart = layout == .tn ? tile.rows.lowerBound : tile.rows.lowerBound * a.stride
    let bStart = layout == .nt ? tile.columns.lowerBound * b.stride : tile.columns.lowerBound
    Element.multiply(
      layout == .tn, layout == .nt, tile.rows.count, tile.columns.count, inner, alpha: scale,
      a.start(as: Element.self) + aStart, a.stride, b.start(as: Element.self) + bStart, b.stride, accumulate ? 1 : 0,
      target(tile), out.stride)
  }

  func target(_ tile: Tile) -> UnsafeMutablePointer<Float> {
    out.pointer + tile.rows.lowerBound * out.stride + tile.columns.lowerBound
  }
}

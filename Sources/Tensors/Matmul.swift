// Matrix products: tiles of the output, each computed on one thread by a library or by kernels of our own.

/// Which factor is read transposed.
package enum MatmulLayout: Sendable {
  /// out [M, N] = a [M, K] · b [N, K]ᵀ — a linear layer, weights stored [out, in].
  case nt
  /// out [M, N] = a [M, K] · b [K, N] — the gradient of a linear layer's input.
  case nn
  /// out [M, N] = a [K, M]ᵀ · b [K, N] — the gradient of a linear layer's weight.
  case tn

  /// Whether what is not summed over is the factor's columns.
  var leftLanesAreColumns: Bool { self == .tn }
  var rightLanesAreColumns: Bool { self != .nt }
}

/// scale · a · b.
package struct MatmulTerm {
  let a: any MatmulFactor
  let b: any MatmulFactor
  let scale: Float

  package init(_ a: any MatmulFactor, _ b: any MatmulFactor, scale: Float = 1) {
    self.a = a
    self.b = b
    self.scale = scale
  }
}

/// A matrix, or some of its columns, and the products that it is the sum of.
package struct MatmulSum {
  let out: Matrix
  let columns: Range<Int>
  let terms: [MatmulTerm]

  package init(_ out: Matrix, columns: Range<Int>? = nil, _ terms: [MatmulTerm]) {
    self.out = out
    self.columns = columns ?? 0..<out.columns
    self.terms = terms
  }
}

/// out = a · b, or out += a · b with `accumulate`; `scale` multiplies the product.
package func matmul(
  _ out: Matrix, _ a: any MatmulFactor, _ b: any MatmulFactor, _ layout: MatmulLayout,
  precision: MatmulPrecision = .float32, scale: Float = 1, accumulate: Bool = false,
  multiplier: BFloat16Multiplier? = .current
) {
  matmulTogether(
    [MatmulSum(out, [MatmulTerm(a, b, scale: scale)])], layout, precision: precision, accumulate: accumulate,
    multiplier: multiplier)
}

/// Several sums as one piece of work for the pool (the query, key and value projections, say); with `accumulate` they
/// are added to what is there. No two write to the same place.
///
/// No tile of an output cuts the summed dimension, and a library's tiles go by the output's shape alone, so the result does
/// not depend on the number of threads. Factors that are not in the precision's form yet are rounded first.
package func matmulTogether(
  _ sums: [MatmulSum], _ layout: MatmulLayout, precision: MatmulPrecision = .float32, accumulate: Bool = false,
  multiplier: BFloat16Multiplier? = .current
) {
  let sums = sums.filter { $0.out.rows > 0 && !$0.columns.isEmpty }
  let products = TileProducts(sums.map(\.terms), layout, precision, multiplier)
  let outs = sums.map { MatrixView($0.out).columns($0.columns) }
  let tiles = zip(outs, products.shapes).map { out, shape in
    precondition(
      (out.rows, out.columns) == shape, "matmul \(layout): [\(out.rows), \(out.columns)] from factors of \(shape)")
    return MatmulTiles(out.rows, out.columns, products.element == nil ? .library : .packed)
  }
  let starts = tiles.reduce(into: [0]) { $0.append($0.last! + $1.count) }
  ThreadPool.shared.run(starts.last!) { index in
    let sum = starts.lastIndex { $0 <= index }!
    let (tile, out) = (tiles[sum][index - starts[sum]], outs[sum])
    let target = out.pointer + tile.rows.lowerBound * out.stride + tile.columns.lowerBound
    products.multiply(sum, tile, into: target, stride: out.stride, accumulate: accumulate)
  }
  products.release()
  withExtendedLifetime(sums) {}
}

/// Sums of products, all of one shape, that one op reads a tile at a time: whole they are nowhere, and the kernels' tiles
/// are still in the core's cache. `body` is called on the pool's threads, for tiles that together are the whole shape;
/// `read` is what it reads in the same places.
package func forEachTile(
  of sums: [[MatmulTerm]], _ layout: MatmulLayout, precision: MatmulPrecision = .float32,
  multiplier: BFloat16Multiplier? = .current, fetching read: [FactorMatrix] = [], _ body: (SumTile) -> Void
) {
  let products = TileProducts(sums, layout, precision, multiplier)
  let (rows, columns) = products.shapes[0]
  precondition(products.shapes.allSatisfy { $0 == (rows, columns) }, "sums of several shapes: \(products.shapes)")
  let tiles = MatmulTiles(rows, columns, products.element.map { .kept($0) } ?? .library)
  ThreadPool.shared.run(tiles.count) { index in
    let tile = tiles[index]
    for matrix in read { matrix.fetch(tile) }
    withScratch(sums.count, tile.count, of: Float.self) { numbers in
      for (sum, start) in numbers.enumerated() {
        products.multiply(sum, tile, into: start, stride: tile.columns.count, accumulate: false)
      }
      body(SumTile(tile, numbers.map { UnsafePointer($0) }))
    }
  }
  products.release()
  withExtendedLifetime(sums) {}
}

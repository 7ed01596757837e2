// Matrix products: tiles of the output, each computed on one thread by a library or by the bfloat16 kernels.

import CKernels

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
/// An output is cut into tiles by its shape alone, and no tile cuts the summed dimension, so the result does not depend
/// on the number of threads. Factors that are not in the precision's form yet are rounded first.
package func matmulTogether(
  _ sums: [MatmulSum], _ layout: MatmulLayout, precision: MatmulPrecision = .float32, accumulate: Bool = false,
  multiplier: BFloat16Multiplier? = .current
) {
  // Below here are pointers.
  withExtendedLifetime(sums) {
    let form = FactorForm(precision)
    let parts = sums.filter { $0.out.rows > 0 && !$0.columns.isEmpty }.map { TiledSum($0, layout) }
    if form == .bfloat16, multiplier == .kernels {
      multiplyPacked(parts, layout, accumulate: accumulate)
    } else {
      let factors = RoundedFactors(parts.flatMap { $0.terms.flatMap { [$0.a, $0.b] } }.filter { $0.form != form }, form)
      if form == .bfloat16 {
        multiply(parts, layout, factors, as: UInt16.self, accumulate: accumulate)
      } else {
        multiply(parts, layout, factors, as: Float.self, accumulate: accumulate)
      }
      factors.release()
    }
  }
}

private func multiplyPacked(_ sums: [TiledSum], _ layout: MatmulLayout, accumulate: Bool) {
  let factors = PackedFactors(sums.flatMap { $0.terms.map { ($0.a, $0.b) } }, layout)
  let panels = sums.map { $0.terms.map { (left: factors.left($0.a), right: factors.right($0.b)) } }
  run(sums.map { $0.tiles(.packed) }) { part, tile in
    let sum = sums[part]
    for (index, term) in sum.terms.enumerated() {
      let (left, right) = panels[part][index]
      ck_bf16_multiply(
        left.lane(tile.rows.lowerBound), left.stride, right.lane(tile.columns.lowerBound), right.stride,
        tile.rows.count, tile.columns.count, term.inner, term.scale, accumulate || index > 0 ? 1 : 0, sum.target(tile),
        sum.out.stride)
    }
  }
  factors.release()
}

private func multiply<Element: Factor>(
  _ sums: [TiledSum], _ layout: MatmulLayout, _ factors: RoundedFactors, as: Element.Type, accumulate: Bool
) {
  run(sums.map { $0.tiles(.library) }) { part, tile in
    let sum = sums[part]
    for (index, term) in sum.terms.enumerated() {
      let (a, b) = (factors[term.a], factors[term.b])
      let aStart = layout.leftLanesAreColumns ? tile.rows.lowerBound : tile.rows.lowerBound * a.stride
      let bStart = layout.rightLanesAreColumns ? tile.columns.lowerBound : tile.columns.lowerBound * b.stride
      Element.multiply(
        layout.leftLanesAreColumns, !layout.rightLanesAreColumns, tile.rows.count, tile.columns.count, term.inner,
        alpha: term.scale, a.start(as: Element.self) + aStart, a.stride, b.start(as: Element.self) + bStart, b.stride,
        accumulate || index > 0 ? 1 : 0, sum.target(tile), sum.out.stride)
    }
  }
}

private func run(_ parts: [MatmulTiles], _ body: (Int, MatmulTiles.Tile) -> Void) {
  let starts = parts.reduce(into: [0]) { $0.append($0.last! + $1.count) }
  ThreadPool.shared.run(starts.last!) { tile in
    let part = starts.lastIndex { $0 <= tile }!
    body(part, parts[part][tile - starts[part]])
  }
}

/// A sum whose matrices are pointers.
private struct TiledSum {
  struct Term {
    let a: FactorView, b: FactorView
    let scale: Float
    /// The summed dimension.
    let inner: Int
  }

  let out: MatrixView
  let terms: [Term]

  init(_ sum: MatmulSum, _ layout: MatmulLayout) {
    let out = MatrixView(sum.out).columns(sum.columns)
    self.out = out
    terms = sum.terms.map { term in
      let (a, b) = (term.a.view, term.b.view)
      let (m, k) = layout.leftLanesAreColumns ? (a.columns, a.rows) : (a.rows, a.columns)
      let (n, k2) = layout.rightLanesAreColumns ? (b.columns, b.rows) : (b.rows, b.columns)
      precondition(
        out.rows == m && out.columns == n && k == k2 && k > 0,
        "matmul \(layout): [\(out.rows), \(out.columns)] from [\(a.rows), \(a.columns)] and [\(b.rows), \(b.columns)]")
      return Term(a: a, b: b, scale: term.scale, inner: k)
    }
    precondition(!terms.isEmpty, "a sum of no products")
  }

  func tiles(_ tiling: MatmulTiles.Tiling) -> MatmulTiles { MatmulTiles(out.rows, out.columns, tiling) }

  func target(_ tile: MatmulTiles.Tile) -> UnsafeMutablePointer<Float> {
    out.pointer + tile.rows.lowerBound * out.stride + tile.columns.lowerBound
  }
}

// What a product's tiles are computed from, by a library or by kernels of our own.

import CKernels

/// Sums of products whose factors are in the form that the multiplying library or kernels read.
struct TileProducts {
  private struct Term {
    let a: FactorView, b: FactorView
    let scale: Float
    /// The summed dimension.
    let inner: Int

    init(_ term: MatmulTerm, _ layout: MatmulLayout) {
      let (a, b) = (term.a.view, term.b.view)
      let inner = layout.leftLanesAreColumns ? a.rows : a.columns
      precondition(
        inner == (layout.rightLanesAreColumns ? b.rows : b.columns) && inner > 0,
        "matmul \(layout): [\(a.rows), \(a.columns)] with [\(b.rows), \(b.columns)]")
      (self.a, self.b, self.scale, self.inner) = (a, b, term.scale, inner)
    }

    func shape(_ layout: MatmulLayout) -> (Int, Int) {
      (layout.leftLanesAreColumns ? a.columns : a.rows, layout.rightLanesAreColumns ? b.columns : b.rows)
    }
  }

  private enum Factors {
    case packed(PackedFactors, panels: [[(left: Panels, right: Panels)]])
    case bfloat16(RoundedFactors)
    case float32(RoundedFactors)
  }

  /// Each sum's rows and columns.
  let shapes: [(Int, Int)]
  /// In what the kernels' factors are kept; nil where a library multiplies.
  let element: PackedElement?
  private let layout: MatmulLayout
  private let sums: [[Term]]
  private let factors: Factors

  init(_ all: [[MatmulTerm]], _ layout: MatmulLayout, _ precision: MatmulPrecision, _ multiplier: BFloat16Multiplier?) {
    self.layout = layout
    let sums = all.map { terms in
      precondition(!terms.isEmpty, "a sum of no products")
      return terms.map { Term($0, layout) }
    }
    self.sums = sums
    shapes = sums.map { terms in
      let shape = terms[0].shape(layout)
      precondition(terms.allSatisfy { $0.shape(layout) == shape }, "a sum of products of several shapes")
      return shape
    }
    precondition(precision.isAvailable(multiplier), "factors in \(precision) without the kernels that multiply them")
    let form = FactorForm(precision)
    if form == .bfloat16, multiplier == .kernels {
      let packed = PackedFactors(sums.flatMap { $0.map { ($0.a, $0.b) } }, layout, PackedElement(precision))
      factors = .packed(packed, panels: sums.map { $0.map { (packed.left($0.a), packed.right($0.b)) } })
      element = packed.element
    } else {
      let rounded = RoundedFactors(sums.flatMap { $0.flatMap { [$0.a, $0.b] } }.filter { $0.form != form }, form)
      factors = form == .bfloat16 ? .bfloat16(rounded) : .float32(rounded)
      element = nil
    }
  }

  /// A tile of a sum, whose first number is at `target`; with `accumulate` it is added to what is there.
  func multiply(
    _ sum: Int, _ tile: MatmulTiles.Tile, into target: UnsafeMutablePointer<Float>, stride: Int, accumulate: Bool
  ) {
    for (index, term) in sums[sum].enumerated() {
      let accumulate = accumulate || index > 0
      switch factors {
      case .packed(let packed, let panels):
        let (left, right) = panels[sum][index]
        packed.element.multiply(
          left.lane(tile.rows.lowerBound), left.stride, right.lane(tile.columns.lowerBound), right.stride,
          tile.rows.count, tile.columns.count, term.inner, term.scale, accumulate ? 1 : 0, target, stride)
      case .bfloat16(let rounded): multiply(term, rounded, tile, accumulate, target, stride, as: UInt16.self)
      case .float32(let rounded): multiply(term, rounded, tile, accumulate, target, stride, as: Float.self)
      }
    }
  }

  private func multiply<Element: Factor>(
    _ term: Term, _ rounded: RoundedFactors, _ tile: MatmulTiles.Tile, _ accumulate: Bool,
    _ target: UnsafeMutablePointer<Float>, _ stride: Int, as: Element.Type
  ) {
    let (a, b) = (rounded[term.a], rounded[term.b])
    let aStart = layout.leftLanesAreColumns ? tile.rows.lowerBound : tile.rows.lowerBound * a.stride
    let bStart = layout.rightLanesAreColumns ? tile.columns.lowerBound : tile.columns.lowerBound * b.stride
    Element.multiply(
      layout.leftLanesAreColumns, !layout.rightLanesAreColumns, tile.rows.count, tile.columns.count, term.inner,
      alpha: term.scale, a.start(as: Element.self) + aStart, a.stride, b.start(as: Element.self) + bStart, b.stride,
      accumulate ? 1 : 0, target, stride)
  }

  func release() {
    switch factors {
    case .packed(let packed, _): packed.release()
    case .bfloat16(let rounded), .float32(let rounded): rounded.release()
    }
  }
}

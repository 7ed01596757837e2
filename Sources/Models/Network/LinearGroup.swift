// Linear layers that read one input, forward and backward: what they share is prepared once, and what meets in one
// matrix is summed in one go.

import Tensors

/// Layers of one input x [T, in]. With adapters there is a matrix `inner` [T, sum of all ranks] between all A and all B;
/// a layer without adapters has no columns of it.
struct LinearGroup {
  private let layers: [Linear<Weight>]
  private let settings: LinearSettings
  private let innerColumns: [Range<Int>]

  init(_ layers: [Linear<Weight>], _ settings: LinearSettings) {
    self.layers = layers
    self.settings = settings
    innerColumns = layers.reduce(into: []) { columns, layer in
      let start = columns.last?.upperBound ?? 0
      columns.append(start..<start + (layer.adapterA?.rows ?? 0))
    }
  }

  private var precision: MatmulPrecision { settings.precision }
  private var innerWidth: Int { innerColumns.last?.upperBound ?? 0 }
  /// Whether more than one piece of work reads an input, or a layer's gradient.
  private var readsAgain: Bool { innerWidth > 0 || layers.contains(where: \.weight.isFrozen) }

  /// Overwrites each layer's y [T, out], and `inner`.
  func forward(_ ys: [Matrix], _ x: FactorMatrix, inner: FactorMatrix) {
    let x = shared(x)
    fillInner(inner, x)
    var sums: [MatmulSum] = []
    for (index, layer) in layers.enumerated() {
      if let weight = layer.weight.inMemory {
        let rows = 0..<layer.weight.rows
        sums.append(MatmulSum(ys[index], [MatmulTerm(x, weight)] + fromAdapter(index, rows, inner)))
      } else {
        layer.weight.forward(ys[index], x, precision: precision) { fromAdapter(index, $0, inner) }
      }
    }
    matmulTogether(sums, .nt, precision: precision)
    for (layer, y) in zip(layers, ys) {
      if let bias = layer.bias { addBias(y, bias) }
    }
  }

  /// Calls `body` with every tile of all layers' y, which have one shape and no bias; overwrites `inner`.
  func forwardTiles(_ x: FactorMatrix, inner: FactorMatrix, _ body: (SumTile) -> Void) {
    precondition(layers.allSatisfy { $0.bias == nil }, "a bias is added to whole outputs only")
    let x = shared(x)
    fillInner(inner, x)
    let slices = layers[0].weight.slices
    precondition(layers.allSatisfy { $0.weight.slices == slices }, "layers that are decoded in different slices")
    for slice in slices {
      let sums = layers.indices.map { layer in
        let weight = layers[layer].weight.factor(slice, summed: .columns, precision)
        return [MatmulTerm(x, weight)] + fromAdapter(layer, slice, inner)
      }
      forEachTile(of: sums, .nt, precision: precision) { body($0.shifted(columns: slice.lowerBound)) }
    }
  }

  /// What a layer's adapter adds to some outputs.
  private func fromAdapter(_ layer: Int, _ rows: Range<Int>, _ inner: FactorMatrix) -> [MatmulTerm] {
    guard let adapterB = layers[layer].adapterB else { return [] }
    let inner = FactorColumns(inner, innerColumns[layer])
    return [MatmulTerm(inner, adapterB[rows: rows], scale: settings.adapterScale)]
  }

  /// Overwrites `inner` alone, with the same bits as `forward`.
  func forwardInner(_ x: FactorMatrix, inner: FactorMatrix) {
    guard innerWidth > 0 else { return }
    let x = shared(x)
    fillInner(inner, x)
  }

  /// Overwrites dx [T, in] from each layer's dy [T, out]. Returns the gradient of `inner`.
  func backwardInput(dx: Matrix, _ dys: [FactorMatrix]) -> FactorMatrix {
    let dys = dys.map(shared)
    let dInner = dInner(dys, rows: dx.rows)
    var terms = fromAdapters(dInner)
    for (index, layer) in layers.enumerated() {
      if let weight = layer.weight.inMemory { terms.append(MatmulTerm(dys[index], weight)) }
    }
    if !terms.isEmpty { matmulTogether([MatmulSum(dx, terms)], .nn, precision: precision) }
    var isFirst = terms.isEmpty
    for (index, layer) in layers.enumerated() where layer.weight.isFrozen {
      layer.weight.backward(dx: dx, dys[index], precision: precision, accumulate: !isFirst)
      isFirst = false
    }
    return dInner
  }

  /// Calls `body` with every tile of dx [T, in] instead; frozen weights are decoded whole for that.
  func backwardInputTiles(
    _ dys: [FactorMatrix], fetching read: [FactorMatrix], _ body: (SumTile) -> Void
  ) -> FactorMatrix {
    let rows = dys[0].rows
    let dys = dys.map(shared)
    let dInner = dInner(dys, rows: rows)
    let terms = fromAdapters(dInner) + layers.indices.map { layer in
      let weight = layers[layer].weight
      return MatmulTerm(dys[layer], weight.factor(0..<weight.rows, summed: .rows, precision))
    }
    forEachTile(of: [terms], .nn, precision: precision, fetching: read, body)
    return dInner
  }

  private func fillInner(_ inner: FactorMatrix, _ x: any MatmulFactor) {
    fill(inner, .nt) { layer in layers[layer].adapterA.map { MatmulTerm(x, $0) } }
  }

  /// The gradient of `inner`.
  private func dInner(_ dys: [any MatmulFactor], rows: Int) -> FactorMatrix {
    let dInner = FactorMatrix(scratch: rows, innerWidth, precision)
    fill(dInner, .nn) { layer in
      layers[layer].adapterB.map { MatmulTerm(dys[layer], $0, scale: settings.adapterScale) }
    }
    return dInner
  }

  /// What adapters add to dx.
  private func fromAdapters(_ dInner: FactorMatrix) -> [MatmulTerm] {
    layers.indices.compactMap { layer in
      layers[layer].adapterA.map { MatmulTerm(FactorColumns(dInner, innerColumns[layer]), $0) }
    }
  }

  /// Adds to the places of the layers' gradients; with `overwrites` those of weights and adapters are overwritten.
  func backwardWeights(
    _ gradients: [Linear<Matrix?>], _ dys: [FactorMatrix], x: FactorMatrix, inner: FactorMatrix, dInner: FactorMatrix,
    overwrites: Bool
  ) {
    var sums: [MatmulSum] = []
    let x: any MatmulFactor = x.packed(summed: .rows) ?? x
    for (index, gradient) in gradients.enumerated() {
      let dy: any MatmulFactor = dys[index].packed(summed: .rows) ?? dys[index]
      if let dWeight = gradient.weight { sums.append(MatmulSum(dWeight, [MatmulTerm(dy, x)])) }
      if let dBias = gradient.bias { addBiasBackward(dBias, dys[index]) }
      let columns = innerColumns[index]
      if let dA = gradient.adapterA { sums.append(MatmulSum(dA, [MatmulTerm(FactorColumns(dInner, columns), x)])) }
      if let dB = gradient.adapterB {
        sums.append(MatmulSum(dB, [MatmulTerm(dy, FactorColumns(inner, columns), scale: settings.adapterScale)]))
      }
    }
    matmulTogether(sums, .tn, precision: precision, accumulate: !overwrites)
  }

  /// Both.
  func backward(
    _ gradients: [Linear<Matrix?>], dx: Matrix, _ dys: [FactorMatrix], x: FactorMatrix, inner: FactorMatrix,
    overwrites: Bool
  ) {
    let dInner = backwardInput(dx: dx, dys)
    backwardWeights(gradients, dys, x: x, inner: inner, dInner: dInner, overwrites: overwrites)
  }

  /// As products that sum over columns read it.
  private func shared(_ factor: FactorMatrix) -> any MatmulFactor {
    if let packed = factor.packed(summed: .columns) { return packed }
    return readsAgain ? SharedFactor(factor, summed: .columns, precision) : factor
  }

  /// Overwrites `inner`, or its gradient, with one product for each layer that has adapters.
  private func fill(_ inner: FactorMatrix, _ layout: MatmulLayout, _ term: (Int) -> MatmulTerm?) {
    guard innerWidth > 0 else { return }
    let out = inner.matrix ?? Matrix(scratch: inner.rows, inner.columns)
    let sums = layers.indices.compactMap { layer in
      term(layer).map { MatmulSum(out, columns: innerColumns[layer], [$0]) }
    }
    matmulTogether(sums, layout, precision: precision)
    if inner.matrix == nil { inner.keep(out) }
  }
}

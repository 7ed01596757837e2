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
    fill(inner, .nt) { layer in layers[layer].adapterA.map { MatmulTerm(x, $0) } }
    func fromInner(_ layer: Int, _ rows: Range<Int>) -> [MatmulTerm] {
      guard let adapterB = layers[layer].adapterB else { return [] }
      let inner = FactorColumns(inner, innerColumns[layer])
      return [MatmulTerm(inner, adapterB[rows: rows], scale: settings.adapterScale)]
    }
    var sums: [MatmulSum] = []
    for (index, layer) in layers.enumerated() {
      if let weight = layer.weight.inMemory {
        sums.append(MatmulSum(ys[index], [MatmulTerm(x, weight)] + fromInner(index, 0..<layer.weight.rows)))
      } else {
        layer.weight.forward(ys[index], x, precision: precision) { fromInner(index, $0) }
      }
    }
    matmulTogether(sums, .nt, precision: precision)
    for (layer, y) in zip(layers, ys) {
      if let bias = layer.bias { addBias(y, bias) }
    }
  }

  /// Overwrites `inner` alone, with the same bits as `forward`.
  func forwardInner(_ x: FactorMatrix, inner: FactorMatrix) {
    guard innerWidth > 0 else { return }
    let x = shared(x)
    fill(inner, .nt) { layer in layers[layer].adapterA.map { MatmulTerm(x, $0) } }
  }

  /// Overwrites dx [T, in] from each layer's dy [T, out]. Returns the gradient of `inner`.
  func backwardInput(dx: Matrix, _ dys: [FactorMatrix]) -> FactorMatrix {
    let dys = dys.map(shared)
    let dInner = FactorMatrix(scratch: dx.rows, innerWidth, precision)
    fill(dInner, .nn) { layer in
      layers[layer].adapterB.map { MatmulTerm(dys[layer], $0, scale: settings.adapterScale) }
    }
    var terms: [MatmulTerm] = []
    for (index, layer) in layers.enumerated() {
      if let adapterA = layer.adapterA { terms.append(MatmulTerm(FactorColumns(dInner, innerColumns[index]), adapterA)) }
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

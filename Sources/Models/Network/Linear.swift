// A linear layer with an optional bias and an optional low-rank addition, forward and backward.

import Tensors

/// y = x Wᵀ (+ bias) (+ scale · (x Aᵀ) Bᵀ). The same struct over a gradient set holds the gradients' places;
/// a place that is nil does not train.
struct Linear<Place: Sendable>: Sendable {
  var weight: Place
  var bias: Matrix?
  /// [rank, in] and [out, rank].
  var adapterA: Matrix?
  var adapterB: Matrix?
}

/// How a network's linear layers are computed.
struct LinearSettings: Sendable {
  /// alpha / rank of the adapters.
  var adapterScale: Float
  var precision: MatmulPrecision
}

extension Linear where Place == Weight {
  /// Overwrites y [T, out] from x [T, in].
  func forward(_ y: Matrix, _ x: FactorMatrix, _ settings: LinearSettings) {
    weight.forward(y, x, precision: settings.precision)
    addSmallParts(y, x, settings)
  }

  /// What comes on top of x Wᵀ.
  func addSmallParts(_ y: Matrix, _ x: FactorMatrix, _ settings: LinearSettings) {
    if let adapterA, let adapterB {
      let inner = Matrix(scratch: x.rows, adapterA.rows)
      matmul(inner, x, adapterA, .nt, precision: settings.precision)
      matmul(y, inner, adapterB, .nt, precision: settings.precision, scale: settings.adapterScale, accumulate: true)
    }
    if let bias { addBias(y, bias) }
  }

  /// From dy [T, out]: overwrites dx, or adds to it with `accumulate`. Returns the gradient [T, rank] between the
  /// adapters, if there are any.
  func backwardInput(dx: Matrix, accumulate: Bool, _ dy: FactorMatrix, _ settings: LinearSettings) -> FactorMatrix? {
    weight.backward(dx: dx, dy, precision: settings.precision, accumulate: accumulate)
    guard let adapterA, let adapterB else { return nil }
    let inner = Matrix(scratch: dy.rows, adapterA.rows)
    matmul(inner, dy, adapterB, .nn, precision: settings.precision, scale: settings.adapterScale)
    let dInner = FactorMatrix(inner, settings.precision)
    matmul(dx, dInner, adapterA, .nn, precision: settings.precision, accumulate: true)
    return dInner
  }
}

/// Layers that read one input, with the places of their gradients and the gradients of their outputs.
struct LinearBackward {
  let layer: Linear<Weight>
  let gradient: Linear<Matrix?>
  let dy: FactorMatrix

  /// Overwrites dx [T, in] with the gradient of the layers' one input x, and adds to the gradients' places.
  static func run(_ parts: [LinearBackward], dx: Matrix, x: FactorMatrix, _ settings: LinearSettings) {
    let dInner = parts.enumerated().map { index, part in
      part.layer.backwardInput(dx: dx, accumulate: index > 0, part.dy, settings)
    }
    weights(parts, dInner: dInner, x: x, settings)
  }

  /// The part of it that reads x: one piece of work for all layers.
  static func weights(
    _ parts: [LinearBackward], dInner: [FactorMatrix?], x: FactorMatrix, _ settings: LinearSettings
  ) {
    let precision = settings.precision
    var products: [(out: Matrix, a: any MatmulFactor, b: any MatmulFactor)] = []
    for (part, dInner) in zip(parts, dInner) {
      if let dWeight = part.gradient.weight { products.append((dWeight, part.dy, x)) }
      if let dBias = part.gradient.bias { addBiasBackward(dBias, part.dy) }
      guard let dInner, let adapterA = part.layer.adapterA else { continue }
      if let dA = part.gradient.adapterA { products.append((dA, dInner, x)) }
      if let dB = part.gradient.adapterB {
        let inner = Matrix(scratch: x.rows, adapterA.rows)
        matmul(inner, x, adapterA, .nt, precision: precision)
        matmul(dB, part.dy, inner, .tn, precision: precision, scale: settings.adapterScale, accumulate: true)
      }
    }
    matmulTogether(products, .tn, precision: precision, accumulate: true)
  }
}

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
  /// Of the products with the weights; the adapters' own, small ones are float32.
  var precision: MatmulPrecision
}

extension Linear where Place == Weight {
  /// Overwrites y [T, out] from x [T, in].
  func forward(_ y: Matrix, _ x: Matrix, _ settings: LinearSettings) {
    weight.forward(y, x, precision: settings.precision)
    addSmallParts(y, x, settings)
  }

  /// What comes on top of x Wᵀ.
  func addSmallParts(_ y: Matrix, _ x: Matrix, _ settings: LinearSettings) {
    if let adapterA, let adapterB {
      let inner = Matrix(scratch: x.rows, adapterA.rows)
      matmul(inner, x, adapterA, .nt)
      matmul(y, inner, adapterB, .nt, scale: settings.adapterScale, accumulate: true)
    }
    if let bias { addBias(y, bias) }
  }

  /// From dy [T, out]: overwrites dx, or adds to it with `accumulate`; adds to the gradients' places.
  func backward(
    dx: Matrix, accumulate: Bool, gradient: Linear<Matrix?>, _ dy: Matrix, x: Matrix, _ settings: LinearSettings
  ) {
    let once = SharedFactors(gradient.weight == nil ? [] : [dy], precision: settings.precision)
    weight.backward(dx: dx, dy, precision: settings.precision, accumulate: accumulate, shared: once)
    if let dWeight = gradient.weight {
      matmul(dWeight, dy, x, .tn, precision: settings.precision, accumulate: true, shared: once)
    }
    once.release()
    if let dBias = gradient.bias { addBiasBackward(dBias, dy) }
    if let adapterA, let adapterB {
      let inner = Matrix(scratch: x.rows, adapterA.rows)
      let dInner = Matrix(scratch: x.rows, adapterA.rows)
      matmul(dInner, dy, adapterB, .nn, scale: settings.adapterScale)
      if let dA = gradient.adapterA { matmul(dA, dInner, x, .tn, accumulate: true) }
      if let dB = gradient.adapterB {
        matmul(inner, x, adapterA, .nt)
        matmul(dB, dy, inner, .tn, scale: settings.adapterScale, accumulate: true)
      }
      matmul(dx, dInner, adapterA, .nn, accumulate: true)
    }
  }
}

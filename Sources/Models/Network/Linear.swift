// A linear layer with an optional bias and an optional low-rank addition.

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

// What a training step multiplies, counted.

import Models
import Tensors
import Training

/// Floating-point operations of a step's products: two for each number of a factor that a row meets. Norms, activations,
/// softmax and the optimiser are not counted, nor what is left of the output weights' backward products in bfloat16
/// (`SparseGradient`).
package struct TrainingWork {
  package let operations: Double
  /// Of these the ones whose factors are whole numbers (`int16`, `int8`).
  package let operationsInWholeNumbers: Double

  /// - Parameters:
  ///   - documents: each of `documentTokens` tokens; `targets` of all of them.
  ///   - recomputedLayers: whose forward products, but for the last one, are computed again.
  ///   - precision: of the products with the weights.
  package init(
    _ config: ModelConfig, _ options: TrainingOptions, documents: Int, documentTokens: Int, targets: Int,
    recomputedLayers: Int, precision: MatmulPrecision
  ) {
    let isLowRank = options.method == .lora
    let adapters = isLowRank ? options.lowRank.shapes(for: config) : []
    func numbers(_ table: [(name: String, shape: [Int])], where isCounted: (String) -> Bool) -> Double {
      table.reduce(0) { $0 + (isCounted($1.name) ? Double($1.shape.reduce(1, *)) : 0) }
    }
    let matrices = config.parameterShapes.filter { $0.shape.count == 2 && $0.name.contains(".layers.") }
    let weights = numbers(matrices) { _ in true }
    let adapterWeights = numbers(adapters) { _ in true }
    // Forward, the gradient of the input and, where it is wanted, that of the weights.
    let passes: Double = isLowRank ? 4 : 6
    let head = (precision == .float32 ? passes : 2) * Double(config.vocabulary * config.dim) * Double(targets)
    let perToken = passes * weights + 6 * adapterWeights
    let again = numbers(matrices) { !$0.hasSuffix("down_proj.weight") }
      + numbers(adapters) { !$0.hasSuffix("down_proj.lora_B.weight") }
    let recomputed = Double(recomputedLayers) / Double(config.layers)
    // A query meets the keys before it and its own: two products forward, five backward.
    let pairs = Double(documents * documentTokens * (documentTokens + 1) / 2 * config.layers)
    let attention = 2 * pairs * Double(config.queryDim) * (7 + 2 * recomputed)
    let tokens = Double(documents * documentTokens)
    let linear = tokens * (perToken + 2 * recomputed * again)
    operations = linear + head + attention
    operationsInWholeNumbers =
      switch precision {
      case .float32, .bfloat16: 0
      case .int16: linear + head
      case .int8: linear
      }
  }
}

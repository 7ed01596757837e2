// AdamW over a parameter set: moments, clipping and the update.

import Models
import Tensors

/// AdamW with global-norm clipping (Loshchilov & Hutter 2019; Pascanu et al. 2013).
package struct Optimizer: Sendable {
  package let first: ParameterSet
  package let second: ParameterSet
  /// Steps taken.
  package var step = 0
  private let options: TrainingOptions

  package init(for trainable: ParameterSet, options: TrainingOptions) {
    first = trainable.zeros()
    second = trainable.zeros()
    self.options = options
  }

  /// Takes one step and returns the gradient's norm before it was cut. A norm that is not finite changes
  /// nothing: the caller must stop.
  package mutating func update(_ parameters: ParameterSet, gradients: ParameterSet, learningRate: Double) -> Double {
    let norm = sumOfSquares(gradients.arena).squareRoot()
    guard norm.isFinite else { return norm }
    step += 1
    let maximum = options.maximumGradientNorm
    let update = AdamWStep(
      learningRate: Float(learningRate), beta1: Float(options.beta1), beta2: Float(options.beta2),
      epsilon: Float(options.epsilon), step: step,
      gradientScale: maximum > 0 ? Float(min(1, maximum / (norm + 1e-6))) : 1)
    for (index, parameter) in parameters.entries.enumerated() {
      update.apply(
        to: parameter.matrix, first: first.entries[index].matrix, second: second.entries[index].matrix,
        gradient: gradients.entries[index].matrix,
        weightDecay: parameter.shape.count >= 2 ? Float(options.weightDecay) : 0)
    }
    return norm
  }
}

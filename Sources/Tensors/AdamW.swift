// The optimiser's step and the gradient's norm, as loops over flat memory.

import CKernels
import Foundation

/// AdamW's constants for one step (Loshchilov & Hutter 2019, algorithm 2).
package struct AdamWStep: Sendable {
  package var learningRate: Float
  package var beta1: Float
  package var beta2: Float
  package var epsilon: Float
  /// Counts from 1; the moments are corrected for their start at zero.
  package var step: Int
  /// Multiplies every gradient first (1 / norm where the norm is clipped).
  package var gradientScale: Float

  package init(
    learningRate: Float, beta1: Float, beta2: Float, epsilon: Float, step: Int, gradientScale: Float
  ) {
    self.learningRate = learningRate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.step = step
    self.gradientScale = gradientScale
  }

  /// parameter ← parameter − lr · (m̂ / (√v̂ + ε) + weightDecay · parameter), all of one count.
  package func apply(
    to parameter: Matrix, first: Matrix, second: Matrix, gradient: Matrix, weightDecay: Float
  ) {
    precondition(
      parameter.count == gradient.count && first.count == gradient.count && second.count == gradient.count)
    let options = ck_adamw_options(
      learning_rate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weight_decay: weightDecay,
      gradient_scale: gradientScale, bias_correction1: Float(1 - pow(Double(beta1), Double(step))),
      bias_correction2: Float(1 - pow(Double(beta2), Double(step))))
    ThreadPool.shared.run(blocks: parameter.count) { range in
      let start = range.lowerBound
      ck_adamw(
        parameter.pointer + start, first.pointer + start, second.pointer + start, gradient.pointer + start,
        options, range.count)
    }
  }
}

/// The sum of squares in double, summed in fixed blocks and in their order.
package func sumOfSquares(_ x: Matrix) -> Double {
  let blocks = (x.count + ThreadPool.block - 1) / ThreadPool.block
  var sums = [Double](repeating: 0, count: blocks)
  sums.withUnsafeMutableBufferPointer { sums in
    nonisolated(unsafe) let sums = sums
    ThreadPool.shared.run(blocks: x.count) { range in
      sums[range.lowerBound / ThreadPool.block] = ck_sum_of_squares(x.pointer + range.lowerBound, range.count)
    }
  }
  return sums.reduce(0, +)
}

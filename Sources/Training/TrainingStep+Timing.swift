// How long passes and updates take on this machine, measured with a run's own data.

import Models
import Tensors

extension TrainingStep {
  /// A short measurement.
  package struct Timing: Sendable, Equatable {
    /// Passes that were timed, their tokens and seconds.
    package var batches = 0
    package var tokens = 0
    package var seconds = 0.0
    /// Seconds of one optimiser update.
    package var updateSeconds = 0.0

    package init() {}
    package var tokensPerSecond: Double { Double(tokens) / max(seconds, 1e-9) }
  }

  /// Times forward and backward passes, and an update at a learning rate of 0.
  ///
  /// The first pass and the first update, in which memory is touched for the first time, are not counted. Passes
  /// end after the last of `batches` or once they took `limit` seconds, but not before one is counted.
  package func time(
    _ batches: [PackedBatch], limit: Double, now: () -> Double, shouldStop: () -> Bool = { false }
  ) throws -> Timing {
    var timing = Timing()
    guard let first = batches.first else { return timing }
    var isWarm = false
    for batch in [first] + (batches.count > 1 ? Array(batches.dropFirst()) : [first]) {
      if shouldStop() { throw CancellationError() }
      let started = now()
      _ = transformer.lossAndGradients(
        batch, stepTargets: batch.targets.count, gradients: gradients, overwrites: true,
        workspace: workspace)
      if !isWarm {
        isWarm = true
        continue
      }
      timing.batches += 1
      timing.tokens += batch.tokens
      timing.seconds += now() - started
      if timing.seconds > limit { break }
    }
    for _ in 0..<2 {
      let started = now()
      _ = optimizer.update(transformer.trainable, gradients: gradients, learningRate: 0)
      timing.updateSeconds = now() - started
    }
    return timing
  }
}

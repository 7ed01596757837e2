// One optimiser step over a batch of documents, however it is split into passes.

import Models
import Tensors
import Tokens

/// A student, its optimiser and the memory they work in.
package final class TrainingStep {
  package let transformer: Transformer
  package var optimizer: Optimizer
  private let options: TrainingOptions
  let gradients: ParameterSet
  let workspace: TrainingWorkspace

  /// - Parameters:
  ///   - optimizer: a checkpoint's; a fresh one where nil.
  ///   - workspaceTokens: tokens of the largest pass; nil makes room for what the options allow.
  package init(
    transformer: Transformer, options: TrainingOptions, optimizer: Optimizer? = nil, workspaceTokens: Int? = nil
  ) {
    self.transformer = transformer
    self.options = options
    self.optimizer = optimizer ?? Optimizer(for: transformer.trainable, options: options)
    gradients = transformer.trainable.zeros()
    workspace = TrainingWorkspace(
      for: transformer, tokens: workspaceTokens ?? max(options.microBatchTokens, options.maxLength),
      heldLayers: options.heldLayers ?? transformer.config.layers, packedParts: options.packedParts ?? 0)
  }

  /// What one step did.
  package struct Result: Sendable, Equatable {
    /// Mean negative log-likelihood over all targets of the step, in nats.
    package var loss: Double
    /// The gradient's norm before it was cut.
    package var gradientNorm: Double
    package var tokens: Int
    package var targets: Int
  }

  /// Computes the mean loss over all targets of `examples`, its gradient, and updates the student.
  /// - Throws: `TrainingError.notFinite` when the loss or the gradient overflowed; the student is unchanged.
  package func run(_ examples: [TrainingExample], learningRate: Double) throws -> Result {
    let (sum, targets, tokens) = accumulateGradients(examples)
    let loss = sum / Double(max(targets, 1))
    let norm =
      loss.isFinite
      ? optimizer.update(transformer.trainable, gradients: gradients, learningRate: learningRate) : .nan
    guard loss.isFinite, norm.isFinite else {
      throw TrainingError.notFinite(step: optimizer.step + 1, loss: loss, gradientNorm: norm)
    }
    return Result(loss: loss, gradientNorm: norm, tokens: tokens, targets: targets)
  }

  /// Overwrites the gradients with those of the mean loss over all targets of `examples`.
  private func accumulateGradients(_ examples: [TrainingExample]) -> (sum: Double, targets: Int, tokens: Int) {
    let batches = Self.pack(examples, tokens: options.microBatchTokens)
    let targets = batches.reduce(0) { $0 + $1.targets.count }
    if targets == 0 { gradients.arena.fill(0) }
    var (sum, isFirst) = (0.0, true)
    for batch in batches where !batch.targets.isEmpty {
      let losses = transformer.lossAndGradients(
        batch, stepTargets: targets, gradients: gradients, overwrites: isFirst, workspace: workspace)
      sum += losses.reduce(0) { $0 + Double($1) }
      isFirst = false
    }
    return (sum, targets, batches.reduce(0) { $0 + $1.tokens })
  }

  /// Examples end to end in batches of at most `tokens` rows, in order; a longer example stands alone.
  package static func pack(_ examples: [TrainingExample], tokens: Int) -> [PackedBatch] {
    var batches: [PackedBatch] = []
    var current = PackedBatch()
    for example in examples {
      if current.tokens > 0, current.tokens + example.ids.count > tokens {
        batches.append(current)
        current = PackedBatch()
      }
      current.append(ids: example.ids, isTarget: example.isTarget)
    }
    if current.tokens > 0 { batches.append(current) }
    return batches
  }
}

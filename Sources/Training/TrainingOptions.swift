// Everything that decides what a training run does: plain data, written beside its results.

import Models

/// How a student is fine-tuned.
package struct TrainingOptions: Sendable, Equatable, Codable {
  /// What trains: every parameter, or low-rank additions to frozen ones.
  package enum Method: String, Sendable, Equatable, Codable, CaseIterable {
    case full, lora
  }

  package var method: Method = .full
  /// The additions' size; used with `lora` alone.
  package var lowRank = LowRankAdaptation()
  /// Passes over the data.
  package var epochs = 2
  /// Traces an optimiser step. More is steadier, and slower to learn from little data.
  package var batchSize = 8
  /// Tokens computed at once: a step is split into passes of at most this many (or one longer trace). Changes
  /// memory and speed, not the result.
  package var microBatchTokens = 2048
  /// The longest trace, template included. A run with a longer one is refused, unless `allowTruncation` is set.
  package var maxLength = 4096
  /// Leaves out and counts traces that are longer than `maxLength` or that their teacher's token limit cut, instead of
  /// refusing the run. No trace is ever trained on without its end.
  package var allowTruncation = false
  /// Peak learning rate.
  package var learningRate = 2e-5
  package var schedule = LearningRateSchedule.Shape.cosine
  /// The share of all steps in which the learning rate rises linearly from 0.
  package var warmupRatio = 0.03
  /// The learning rate's end, as a share of the peak (cosine and linear).
  package var minimumRatio = 0.1
  package var beta1 = 0.9
  package var beta2 = 0.95
  package var epsilon = 1e-8
  /// On matrices alone; norms and biases are not decayed.
  package var weightDecay = 0.0
  /// The gradient's norm over all parameters is cut to this; 0 never cuts.
  package var maximumGradientNorm = 1.0
  package var seed: UInt64 = 0
  /// Steps between checkpoints.
  package var checkpointEvery = 100
  /// Older checkpoints are deleted.
  package var keepCheckpoints = 2
  /// How many layers' activations are held for the backward pass, the last ones; those of the others are computed
  /// again. Nil holds all. Fewer take less memory and up to a third more arithmetic; the result is the same bits.
  package var heldLayers: Int?

  package init() {}

  /// Every value that cannot be used, as sentences.
  package var problems: [String] {
    var problems: [String] = []
    func check(_ name: String, _ value: Double, _ holds: Bool, _ expected: String) {
      if !holds { problems.append("\(name) is \(value.formattedBriefly), expected \(expected)") }
    }
    check("epochs", Double(epochs), epochs >= 1, "at least 1")
    check("batch_size", Double(batchSize), batchSize >= 1, "at least 1")
    check("micro_batch_tokens", Double(microBatchTokens), microBatchTokens >= 1, "at least 1")
    check("max_length", Double(maxLength), maxLength >= 2, "at least 2")
    check("learning_rate", learningRate, learningRate > 0 && learningRate < 1, "above 0 and below 1")
    check("warmup_ratio", warmupRatio, (0...1).contains(warmupRatio), "0 to 1")
    check("minimum_ratio", minimumRatio, (0...1).contains(minimumRatio), "0 to 1")
    check("beta1", beta1, (0..<1).contains(beta1), "at least 0 and below 1")
    check("beta2", beta2, (0..<1).contains(beta2), "at least 0 and below 1")
    check("epsilon", epsilon, epsilon > 0, "above 0")
    check("weight_decay", weightDecay, weightDecay >= 0 && weightDecay < 1, "at least 0 and below 1")
    check("maximum_gradient_norm", maximumGradientNorm, maximumGradientNorm >= 0, "at least 0")
    check("checkpoint_every", Double(checkpointEvery), checkpointEvery >= 1, "at least 1")
    check("keep_checkpoints", Double(keepCheckpoints), keepCheckpoints >= 1, "at least 1")
    if method == .lora {
      check("lora rank", Double(lowRank.rank), lowRank.rank >= 1, "at least 1")
      check("lora alpha", lowRank.alpha, lowRank.alpha > 0, "above 0")
      for target in lowRank.targets where !LowRankAdaptation.allTargets.contains(target) {
        problems.append(
          "lora target '\(target)' is no projection, expected some of "
            + LowRankAdaptation.allTargets.joined(separator: ", "))
      }
      if lowRank.targets.isEmpty { problems.append("lora targets are empty, expected at least one projection") }
    }
    return problems
  }
}

extension Double {
  fileprivate var formattedBriefly: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}

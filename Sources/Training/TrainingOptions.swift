// Everything that decides what a training run does: plain data, written beside its results.

import Models
import Records

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
  /// memory and speed, not the result but for its rounding (docs/numerics.md).
  package var microBatchTokens = 2048
  /// The longest trace, template included. A run with a longer one is refused, unless `allowTruncation` is set.
  package var maxLength = 4096
  /// Leaves out and counts traces that are longer than `maxLength` or that their teacher's token limit cut, instead of
  /// refusing the run. No trace is ever trained on without its end.
  package var allowTruncation = false
  /// Peak learning rate.
  package var learningRate = 3e-5
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
  package var checkpointEvery = 50
  /// Older checkpoints are deleted.
  package var keepCheckpoints = 2
  /// How many layers' activations are held for the backward pass, the last ones; those of the others are computed
  /// again. Nil holds all. Fewer take less memory and up to a third more arithmetic; the result is the same bits.
  package var heldLayers: Int?
  /// How many parts of the frozen weights stay packed as products read them: the output weights, then the layers. Nil packs
  /// none; more take less time, above all with short passes, and memory. The result is the same bits.
  package var packedParts: Int?

  package init() {}

  /// Every value that cannot be used, as sentences that name the command line's options.
  package var problems: [String] {
    var problems: [String] = []
    func check(_ option: String, _ value: some Any, _ holds: Bool, _ expected: String) {
      if !holds { problems.append("--\(option) is '\(value)'; expected \(expected).") }
    }
    check("epochs", epochs, epochs >= 1, "1 or more")
    check("batch-size", batchSize, batchSize >= 1, "1 or more")
    check("micro-batch", microBatchTokens, microBatchTokens >= 1, "1 or more")
    check("max-length", maxLength, maxLength >= 2, "2 or more")
    check("learning-rate", learningRate, learningRate > 0 && learningRate < 1, "more than 0 and less than 1")
    check("warmup-ratio", warmupRatio, (0...1).contains(warmupRatio), "a share from 0 to 1")
    check("minimum-ratio", minimumRatio, (0...1).contains(minimumRatio), "a share from 0 to 1")
    check("beta1", beta1, (0..<1).contains(beta1), "0 or more and less than 1")
    check("beta2", beta2, (0..<1).contains(beta2), "0 or more and less than 1")
    check("epsilon", epsilon, epsilon > 0, "more than 0")
    check("weight-decay", weightDecay, weightDecay >= 0 && weightDecay < 1, "0 or more and less than 1")
    check("clip", maximumGradientNorm, maximumGradientNorm >= 0, "0 (no clipping) or more")
    check("checkpoint-every", checkpointEvery, checkpointEvery >= 1, "1 or more")
    check("keep-checkpoints", keepCheckpoints, keepCheckpoints >= 1, "1 or more")
    check("rank", lowRank.rank, lowRank.rank >= 1, "1 or more")
    check("alpha", lowRank.alpha, lowRank.alpha > 0 && lowRank.alpha.isFinite, "more than 0")
    check("targets", "", !lowRank.targets.isEmpty, "at least one projection")
    problems += lowRank.targets.compactMap(LowRankAdaptation.problem(ofTarget:)).map { "--targets: \($0)" }
    return problems
  }

  /// - Throws: `TrainingError.options` with every value that cannot be used.
  package func validate() throws(TrainingError) {
    let problems = problems
    guard problems.isEmpty else { throw .options(problems) }
  }
}

extension LowRankAdaptation {
  /// What is wrong with a target's name, the nearest known one suggested; nil where it is a projection's.
  package static func problem(ofTarget name: String) -> String? {
    guard !allTargets.contains(name) else { return nil }
    let advice = nearMiss(to: name, among: allTargets).map { "did you mean '\($0)'?" }
    return "unknown projection '\(name)'; " + (advice ?? "known: \(allTargets.joined(separator: ", "))")
  }
}

// What `train` is asked to do.

import Foundation
import Records

/// Options of the train stage.
package struct TrainOptions: Sendable {
  package enum Method: String, Sendable, CaseIterable { case full, lora }
  package enum Schedule: String, Sendable, CaseIterable { case cosine, linear, constant }

  /// The student as the person named it.
  package var student: String
  /// A folder of shards.
  package var data: URL
  package var out: URL
  package var overwrite = false
  /// `full` trains every weight; `lora` trains low-rank additions: less memory, nearly the same quality on small data.
  package var method: Method = .full
  /// LoRA's rank: larger learns more and costs more memory.
  package var rank = 16
  /// LoRA's scale is alpha / rank.
  package var alpha = 32.0
  /// The projections that LoRA adds to.
  package var targets = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
  /// The peak; larger learns faster and forgets faster.
  package var learningRate = 3e-5
  package var schedule: Schedule = .cosine
  /// The share of all steps over which the rate rises from 0.
  package var warmupRatio = 0.03
  /// The rate at the end, as a share of the peak.
  package var minimumRatio = 0.1
  package var epochs = 2
  /// Traces an optimiser step; larger is steadier and takes fewer steps.
  package var batchSize = 8
  /// Tokens packed into one forward pass: decides memory and speed, not the result.
  package var microBatch = 2048
  /// A run with a longer trace is refused, unless `allowTruncation` is set (a cut trace teaches not to end).
  package var maxLength = 4096
  /// Leaves out and counts traces that are too long, or cut by their teacher, instead of refusing the run.
  package var allowTruncation = false
  /// Bytes that the run may have; nil takes three quarters of the machine's. Less computes more layers' activations
  /// again in the backward pass; the result is the same.
  package var memory: Int?
  package var weightDecay = 0.0
  /// The gradient's global norm is clipped to this; 0 does not clip.
  package var clip = 1.0
  package var seed: UInt64 = 0
  /// Optimiser steps between checkpoints.
  package var checkpointEvery = 50
  /// The newest checkpoints that are kept.
  package var keepCheckpoints = 2

  package init(student: String, data: URL, out: URL) {
    self.student = student
    self.data = data
    self.out = out
  }

  /// All that decides the weights; the data go in by their manifest's hash.
  func arguments(dataHash: String) -> JSONObject {
    JSONObject([
      ("student", .string(student)), ("data_sha256", .string(dataHash)), ("method", .string(method.rawValue)),
      ("rank", method == .lora ? .int(rank) : .null), ("alpha", method == .lora ? .double(alpha) : .null),
      ("targets", method == .lora ? .array(targets.map(JSON.string)) : .null),
      ("learning_rate", .double(learningRate)), ("schedule", .string(schedule.rawValue)),
      ("warmup_ratio", .double(warmupRatio)), ("minimum_ratio", .double(minimumRatio)),
      ("epochs", .int(epochs)), ("batch_size", .int(batchSize)), ("micro_batch", .int(microBatch)),
      ("max_length", .int(maxLength)), ("weight_decay", .double(weightDecay)), ("clip", .double(clip)),
      ("seed", .number(String(seed))),
    ])
  }

  /// Checks every number's range.
  package func validate() throws {
    func check(_ holds: Bool, _ name: String, _ value: Any, _ expected: String) throws {
      guard holds else { throw PipelineError.invalidOption(name: "--" + name, value: "\(value)", expected: expected) }
    }
    try check(rank >= 1, "rank", rank, "1 or more")
    try check(alpha > 0 && alpha.isFinite, "alpha", alpha, "more than 0")
    try check(learningRate > 0 && learningRate.isFinite, "learning-rate", learningRate, "more than 0")
    try check((0...1).contains(warmupRatio), "warmup-ratio", warmupRatio, "a share from 0 to 1")
    try check((0...1).contains(minimumRatio), "minimum-ratio", minimumRatio, "a share from 0 to 1")
    try check(epochs >= 1, "epochs", epochs, "1 or more")
    try check(batchSize >= 1, "batch-size", batchSize, "1 or more")
    try check(microBatch >= 1, "micro-batch", microBatch, "1 or more")
    try check(maxLength >= 2, "max-length", maxLength, "2 or more")
    try check(weightDecay >= 0 && weightDecay.isFinite, "weight-decay", weightDecay, "0 or more")
    try check(clip >= 0 && clip.isFinite, "clip", clip, "0 (no clipping) or more")
    try check(checkpointEvery >= 1, "checkpoint-every", checkpointEvery, "1 or more")
    try check(keepCheckpoints >= 1, "keep-checkpoints", keepCheckpoints, "1 or more")
    for target in targets {
      let known = TrainOptions.knownTargets
      guard known.contains(target) else { throw PipelineError.unknownName(kind: "LoRA target", given: target, known: known) }
    }
    try check((memory ?? 1) >= 1, "memory", memory ?? 0, "1 byte or more")
    try check(!targets.isEmpty, "targets", "", "at least one projection")
  }

  package static let knownTargets = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
}

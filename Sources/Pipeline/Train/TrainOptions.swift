// What `train` is asked to do.

import Foundation
import Records
import Tensors
import Training

extension MatmulPrecision {
  /// - Throws: `invalidOption` where this machine cannot multiply so.
  func requireAvailable() throws {
    guard !isAvailable else { return }
    throw PipelineError.invalidOption(
      name: "--precision", value: rawValue,
      expected: (self == .int8 && MatmulPrecision.int16.isAvailable ? "float32, bfloat16 or int16: " : "float32 or bfloat16: ")
        + "\(rawValue) takes our own kernels, which need a processor with \(self == .int8 ? "AVX-512 BF16" : "AVX2"), and which "
        + "oneDNN stands in for on one with AMX, or where DISTILL_BLAS or DISTILL_ISA say so")
  }
}

/// Options of the train stage.
package struct TrainOptions: Sendable {
  package typealias Method = TrainingOptions.Method
  package typealias Schedule = LearningRateSchedule.Shape

  /// The student as the person named it.
  package var student: String
  /// A folder of shards.
  package var data: URL
  package var out: URL
  package var overwrite = false
  /// Bytes that the run may have; nil takes three quarters of the machine's. Less computes more layers' activations
  /// again in the backward pass; the result is the same.
  package var memory: Int?
  /// Of the products with the weights; sums, norms, softmax and the optimiser are float32 always.
  package var precision = MatmulPrecision.best
  /// How the student is trained.
  package var training = TrainingOptions()

  package init(student: String, data: URL, out: URL) {
    self.student = student
    self.data = data
    self.out = out
  }

  /// All that decides the weights; the data go in by their manifest's hash.
  func arguments(dataHash: String) -> JSONObject {
    let lowRank = training.method == .lora ? training.lowRank : nil
    return JSONObject([
      ("student", .string(student)), ("data_sha256", .string(dataHash)),
      ("method", .string(training.method.rawValue)), ("rank", lowRank.map { .int($0.rank) } ?? .null),
      ("alpha", lowRank.map { .double($0.alpha) } ?? .null),
      ("targets", lowRank.map { .array($0.targets.map(JSON.string)) } ?? .null),
      ("learning_rate", .double(training.learningRate)), ("schedule", .string(training.schedule.rawValue)),
      ("warmup_ratio", .double(training.warmupRatio)), ("minimum_ratio", .double(training.minimumRatio)),
      ("epochs", .int(training.epochs)), ("batch_size", .int(training.batchSize)),
      ("micro_batch", .int(training.microBatchTokens)), ("max_length", .int(training.maxLength)),
      ("weight_decay", .double(training.weightDecay)), ("clip", .double(training.maximumGradientNorm)),
      ("seed", .number(String(training.seed))), ("precision", .string(precision.rawValue)),
    ])
  }
}

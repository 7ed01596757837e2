// The plan of a training run: reads everything, times a few passes, writes nothing.

import Foundation
import Records
import Training

extension TrainStage {
  /// Passes are timed for this long at most, the one under way ended.
  private static let timingSeconds = 30.0

  /// - Parameter model: where the student's weights are.
  /// - Throws: what the run itself would throw before its first step, but for traces that would be cut: those the
  ///   plan tells.
  package static func plan(
    _ options: TrainOptions, model: () throws -> URL, machine: MachineMemory = .current(), context: StageContext
  ) async throws -> TrainPlan {
    try options.training.validate()
    try options.precision.requireAvailable()
    let weights = try model()
    let data = try ShardFolder(options.data)
    try data.requireComplete()
    return try await ComputeThread.run { stop in
      let prepared = try PreparedTraining(
        options, weights: weights, data: data, machine: machine, context: context, shouldStop: { stop.isSet })
      let step = TrainingStep(
        transformer: prepared.model.transformer, options: prepared.options,
        workspaceTokens: prepared.survey.largestBatch.tokens)
      let timing = try step.time(
        prepared.survey.firstBatches, limit: timingSeconds, now: context.now, shouldStop: { stop.isSet })
      return TrainPlan(prepared, student: options.student, data: options.data.relativePath, timing: timing)
    }
  }
}

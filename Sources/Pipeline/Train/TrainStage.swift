// The third stage: supervised fine-tuning of a student on kept traces.

import Foundation
import Models
import Records
import Tensors
import Training

/// Fine-tunes a student. OUT holds `metrics.jsonl`, `checkpoints/`, and at the end `model/`.
package enum TrainStage {
  /// - Parameter model: where the student's weights are, looked up only when there is something to train.
  /// - Throws: `stopped` when the task is cancelled: a checkpoint is written first.
  package static func run(
    _ options: TrainOptions, model: () throws -> URL, machine: MachineMemory = .current(), context: StageContext
  ) async throws -> TrainReport {
    try options.training.validate()
    let weights = try model()
    let data = try ShardFolder(options.data)
    try data.requireComplete()
    let arguments = options.arguments(dataHash: try manifestHash(options.data))
    @Sendable func folder() throws -> OutputFolder {
      try OutputFolder(options.out, command: "train", arguments: arguments, overwrite: options.overwrite)
    }
    // A folder that is there is compared at once; a new one is made when the run has been found good.
    let begun = options.overwrite || !OutputFolder.isBegun(options.out, command: "train") ? nil : try folder()
    if let closing = begun?.report(), let report = TrainReport(json: closing, folder: options.out) {
      context.note("\(options.out.path) is complete already")
      return report
    }
    try options.precision.requireAvailable()
    return try await ComputeThread.run { stop in
      let prepared = try PreparedTraining(
        options, weights: weights, data: data, machine: machine, context: context, shouldStop: { stop.isSet })
      try prepared.survey.requireWholeTraces()
      let output = try begun ?? folder()
      let report = try train(options, prepared, stop: stop, context: context)
      try output.close(with: report.json)
      return report
    }
  }

  private static func train(
    _ options: TrainOptions, _ prepared: PreparedTraining, stop: ComputeThread.StopFlag, context: StageContext
  ) throws -> TrainReport {
    let trainer = try Trainer(
      model: prepared.model, options: prepared.options, data: prepared.data, folder: options.out,
      survey: prepared.survey)
    if trainer.resumedStep > 0 { context.note("train: going on after step \(trainer.resumedStep)") }
    let memory = prepared.memory
    if memory.recomputedLayers > 0 {
      context.note(
        "train: the activations of \(memory.recomputedLayers) of \(memory.layers) layers are computed again, to stay within "
          + "\(ByteCount.text(prepared.budget)) (\(prepared.budgetName))")
    }
    var tokens = 0
    var seconds = 0.0
    let end = try trainer.run(now: context.now, shouldStop: { stop.isSet }) { metrics in
      tokens += metrics.result.tokens
      seconds += metrics.seconds
      let rate = Int(Double(tokens) / max(seconds, 1e-9))
      context.progress(
        StageProgress(
          stage: "train", done: metrics.step, total: trainer.steps, before: trainer.resumedStep, unit: "steps",
          detail: "loss \(rounded(metrics.result.loss)), \(rate) tokens/s"))
    }
    switch end {
    case .stopped(let step):
      throw PipelineError.stopped(done: "step \(step) of \(trainer.steps) is saved in \(options.out.path)")
    case .finished(let totals):
      var report = report(totals, options: options, steps: trainer.steps, traces: prepared.data.manifest.traces)
      report.plannedMemory = memory.peak
      report.peakMemory = PeakMemory.bytes
      return report
    }
  }

  private static func report(
    _ totals: TrainingTotals, options: TrainOptions, steps: Int, traces: Int
  ) -> TrainReport {
    let losses = totals.losses.filter(\.isFinite)
    let tenth = max(1, losses.count / 10)
    func mean(_ values: ArraySlice<Double>) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }
    return TrainReport(
      model: options.out.appending(path: Trainer.modelName), steps: steps, traces: traces,
      tooLong: totals.tooLong / options.training.epochs, unfinished: totals.unfinished / options.training.epochs,
      tokens: totals.tokens, targetTokens: totals.targetTokens,
      firstLoss: mean(losses.prefix(tenth)), lastLoss: mean(losses.suffix(tenth)))
  }

  /// Step and loss of each line of the metrics.
  static func lossPoints(in folder: URL) -> [(step: Int, loss: Double)] {
    guard let lines = try? JSONLines(folder.appending(path: Trainer.metricsName)) else { return [] }
    return lines.compactMap { _, line in
      guard case .success(let object) = line, let step = object["step"]?.int, let loss = object["loss"]?.double
      else { return nil }
      return (step, loss)
    }
  }
}

// A whole training run: epochs of seeded order, steps, metrics, checkpoints, and the trained model at the end.

import Foundation
import Models
import Records
import Tokens

/// Fine-tunes a student on a folder of traces.
///
/// Run folder: `metrics.jsonl` (a line a step), `checkpoints/`, and at the end `model/` (an HF folder). A run
/// that was stopped or killed goes on from its last checkpoint and ends with the same bytes as one that was not.
package final class Trainer {
  package static let metricsName = "metrics.jsonl"
  package static let modelName = "model"

  /// One step's figures, as `metrics.jsonl` has them.
  package struct Metrics: Sendable, Equatable {
    package var step: Int
    package var epoch: Double
    package var result: TrainingStep.Result
    package var learningRate: Double
    package var seconds: Double

    package var json: JSON {
      [
        "step": .int(step), "epoch": .double((epoch * 1e4).rounded() / 1e4), "loss": .double(result.loss),
        "gradient_norm": .double(result.gradientNorm), "learning_rate": .double(learningRate),
        "tokens": .int(result.tokens), "target_tokens": .int(result.targets),
        "seconds": .double((seconds * 1e3).rounded() / 1e3),
        "tokens_per_second": .double((Double(result.tokens) / max(seconds, 1e-9) * 10).rounded() / 10),
      ]
    }
  }

  package enum End: Sendable, Equatable {
    case finished(TrainingTotals)
    /// Stopped as asked, with a checkpoint of this step.
    case stopped(step: Int)
  }

  /// Optimiser steps of the whole run.
  package let steps: Int
  /// Steps that an earlier run had done.
  package let resumedStep: Int
  private let model: LanguageModel
  private let options: TrainingOptions
  private let data: ShardFolder
  private let folder: URL
  private let stepsPerEpoch: Int
  /// Nil once the run has begun.
  private var step: TrainingStep?
  private var totals = TrainingTotals()

  /// Prepares a run, or takes an earlier one up from its newest checkpoint.
  /// - Parameters:
  ///   - model: loaded with fresh adapters where the method is LoRA.
  ///   - data: a complete folder of traces.
  ///   - survey: what reading `data` with these options found; nil reads it here.
  /// - Throws: `truncated` where traces are longer than `maxLength`, or cut by their teacher, and not allowed to be.
  package init(
    model: LanguageModel, options: TrainingOptions, data: ShardFolder, folder: URL, survey: DataSurvey? = nil
  ) throws {
    try options.validate()
    self.model = model
    self.options = options
    self.data = data
    self.folder = folder
    let survey = try survey ?? DataSurvey(data, model: model, options: options)
    try survey.requireWholeTraces()
    stepsPerEpoch = (data.manifest.traces + options.batchSize - 1) / options.batchSize
    steps = stepsPerEpoch * options.epochs
    let step = TrainingStep(
      transformer: model.transformer, options: options, workspaceTokens: survey.largestBatch.tokens)
    self.step = step
    if let checkpoint = Checkpoint.all(in: folder).last {
      totals = try checkpoint.restore(model.transformer.trainable, &step.optimizer)
      resumedStep = checkpoint.step
    } else {
      resumedStep = 0
    }
  }

  /// Trains to the end, or until `shouldStop` says so between two steps.
  package func run(
    now: () -> Double, shouldStop: () -> Bool = { false }, onStep: (Metrics) -> Void = { _ in }
  ) throws -> End {
    if let stopped = try run(step.take(), now: now, shouldStop: shouldStop, onStep: onStep) {
      return .stopped(step: stopped)
    }
    try model.export(to: folder.appending(path: Self.modelName), dataType: .f32)
    return .finished(totals)
  }

  /// Takes all steps and returns nil, or where it was asked to stop the step that it saved. A call of its own, so
  /// that gradients, moments and activations are let go of when it returns.
  @inline(never) private func run(
    _ step: TrainingStep?, now: () -> Double, shouldStop: () -> Bool, onStep: (Metrics) -> Void
  ) throws -> Int? {
    guard let step else { preconditionFailure("a trainer runs once") }
    let schedule = LearningRateSchedule(options, steps: steps)
    let metrics = try MetricsFile(folder.appending(path: Self.metricsName), keepingStepsTo: resumedStep)
    var done = resumedStep
    while done < steps {
      let epoch = done / stepsPerEpoch
      var traces = data.shuffled(seed: options.seed, epoch: epoch).makeIterator()
      traces.skip(done % stepsPerEpoch * options.batchSize)
      while done < (epoch + 1) * stepsPerEpoch {
        if shouldStop() {
          try saveCheckpoint(step)
          return done
        }
        let started = now()
        let rate = schedule.learningRate(step: done + 1)
        let examples = try nextExamples(&traces)
        done += 1
        let result =
          examples.isEmpty
          ? TrainingStep.Result(loss: .nan, gradientNorm: 0, tokens: 0, targets: 0)
          : try step.run(examples, learningRate: rate)
        if examples.isEmpty { step.optimizer.step = done }
        totals.tokens += result.tokens
        totals.targetTokens += result.targets
        totals.losses.append(result.loss)
        let line = Metrics(
          step: done, epoch: Double(done) / Double(stepsPerEpoch), result: result, learningRate: rate,
          seconds: now() - started)
        try metrics.append(line.json)
        onStep(line)
        if done % options.checkpointEvery == 0, done < steps { try saveCheckpoint(step) }
      }
    }
    return nil
  }

  private func saveCheckpoint(_ step: TrainingStep) throws {
    try Checkpoint.write(
      folder, parameters: model.transformer.trainable, optimizer: step.optimizer, totals: totals,
      keep: options.keepCheckpoints)
  }

  /// The next step's examples; traces without their end are counted instead.
  private func nextExamples(_ traces: inout ShuffledTraces.Iterator) throws -> [TrainingExample] {
    var examples: [TrainingExample] = []
    for _ in 0..<options.batchSize {
      guard let next = traces.next() else { break }
      let trace = try next.get()
      if trace.isUnfinished {
        totals.unfinished += 1
        continue
      }
      let example = try model.template.trainingExample(
        messages: trace.messages, completion: trace.completion, tokenizer: model.tokenizer)
      if example.ids.count > options.maxLength { totals.tooLong += 1 } else { examples.append(example) }
    }
    return examples
  }
}

// A training run before its first step: everything is read and checked, nothing is written.

import Foundation
import Models
import Records
import Tensors
import Training

/// What `train` and `train --plan` share.
struct PreparedTraining {
  let model: LanguageModel
  let data: ShardFolder
  let survey: DataSurvey
  let memory: MemoryPlan
  let budget: Int
  let budgetName: String
  /// With as many layers held, and frozen weights packed, as the budget allows.
  let options: TrainingOptions

  /// Reads the student and all traces.
  /// - Throws: the first record that cannot be trained on; `tooLittleMemory`.
  init(
    _ asked: TrainOptions, weights: URL, data: ShardFolder, machine: MachineMemory, context: StageContext,
    shouldStop: () -> Bool
  ) throws {
    var options = asked.training
    let model = try LanguageModel.load(
      at: weights, lowRank: options.method == .lora ? options.lowRank : nil, seed: options.seed, frozen: true,
      precision: asked.precision)
    survey = try DataSurvey(data, model: model, options: options, shouldStop: shouldStop) { traces in
      guard traces % Self.readProgressEvery == 0 else { return }
      context.progress(
        StageProgress(stage: "read", done: traces, total: data.manifest.traces, unit: "traces"))
    }
    let positions = model.transformer.config.contextLength
    if survey.longestTrained > positions {
      context.note(
        "the longest trace to train on has \(survey.longestTrained) tokens, the student a context of \(positions): it has not "
          + "learned positions beyond, and whoever samples it stops there. Raise max_position_embeddings in its config.json, "
          + "with a rope_theta for such lengths, or train with --max-length \(positions) and what fits")
    }
    let inputs = MemoryPlan.Inputs(
      config: model.transformer.config, options: options, largestBatch: survey.largestBatch,
      longest: survey.longestTrained, modelFileBytes: Self.bytes(ofModel: weights),
      dataBytes: data.manifest.uncompressedBytes, precision: asked.precision, threads: ThreadPool.shared.threads)
    budget = asked.memory ?? machine.defaultBudget
    budgetName = asked.memory == nil ? machine.budgetName : "--memory"
    memory = try MemoryPlan(inputs, budget: budget, budgetName: budgetName)
    options.heldLayers = memory.heldLayers
    options.packedParts = memory.packedParts
    self.options = options
    self.model = model
    self.data = data
  }

  /// Traces between two reports of the reading: seconds; a small data set is read in silence.
  private static let readProgressEvery = 16_384

  /// Optimiser steps of the whole run.
  var steps: Int { (data.manifest.traces + options.batchSize - 1) / options.batchSize * options.epochs }

  /// A GGUF file's size, or that of a folder's safetensors.
  static func bytes(ofModel url: URL) -> Int {
    func size(_ url: URL) -> Int { (try? url.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0 }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    guard !names.isEmpty else { return size(url.resolvingSymlinksInPath()) }
    return names.filter { $0.hasSuffix(".safetensors") }
      .reduce(0) { $0 + size(url.appending(path: $1).resolvingSymlinksInPath()) }
  }
}

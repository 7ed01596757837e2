// A training step that is to be measured: in which memory, and how much work.

import Models
import Records
import Tensors
import Training

/// One method's step, planned as `train` would plan it.
struct TrainingMeasurement {
  let training: TrainingOptions
  let heldLayers: Int
  let work: TrainingWork

  /// - Throws: `invalidOption` where the step does not fit the memory.
  init(_ method: TrainingOptions.Method, _ options: BenchOptions, _ config: ModelConfig, _ model: BenchModel) throws {
    var training = TrainingOptions()
    training.method = method
    training.lowRank.rank = options.rank
    training.microBatchTokens = options.documents * options.documentTokens
    training.maxLength = training.microBatchTokens
    let targets = training.microBatchTokens - options.documents
    let size = DataSurvey.BatchSize(tokens: training.microBatchTokens, targets: targets)
    let plan = try options.recompute ? nil : Self.plan(options, training, config, model, size)
    heldLayers = plan?.heldLayers ?? 1
    training.heldLayers = heldLayers
    training.packedParts = plan?.packedParts
    self.training = training
    work = TrainingWork(
      config, training, documents: options.documents, documentTokens: options.documentTokens, targets: targets,
      recomputedLayers: config.layers - heldLayers, precision: options.training)
  }

  private static func plan(
    _ options: BenchOptions, _ training: TrainingOptions, _ config: ModelConfig, _ model: BenchModel,
    _ size: DataSurvey.BatchSize
  ) throws -> MemoryPlan {
    let machine = MachineMemory.current()
    let inputs = MemoryPlan.Inputs(
      config: config, options: training, largestBatch: size, longest: options.documentTokens,
      modelFileBytes: model.bytes, dataBytes: 0, precision: options.training, threads: ThreadPool.shared.threads)
    // Random weights stay in memory beside those that train; the plan counts a file, which does not.
    let besides = if case .random = model, training.method == .full { model.bytes } else { 0 }
    let budget = options.memory ?? machine.defaultBudget
    let name = options.memory == nil ? machine.budgetName : "--memory"
    do {
      return try MemoryPlan(inputs, budget: budget - besides, budgetName: name)
    } catch TrainingError.tooLittleMemory(let shortage) {
      throw PipelineError.invalidOption(
        name: "--parts", value: training.method.rawValue,
        expected: "what fits the memory: this needs \(ByteCount.text(shortage.needed + besides)) and may have "
          + "\(ByteCount.text(budget)) (\(name)); leave it out, or take fewer --documents or --document-tokens")
    }
  }
}

extension BenchOptions {
  func measures(_ method: TrainingOptions.Method) -> Bool { parts.contains(method == .full ? .full : .lora) }
}

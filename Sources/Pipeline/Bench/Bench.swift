// The machine's speed with a model: products, prefill, decode and training, each beside the machine's roof.

import Foundation
import Models
import Records
import Tensors
import Tokens
import Training

/// Measures this machine.
package enum Bench {
  package static func run(_ options: BenchOptions, model: BenchModel, context: StageContext) async throws -> BenchResult {
    try options.validate()
    let soaked = try options.parts.contains(.soak) ? model.withTokenizer : nil
    let (config, weights) = try model.open()
    let steps = try [TrainingOptions.Method.full, .lora].filter { options.measures($0) }
      .map { try TrainingMeasurement($0, options, config, model) }
    var result = BenchResult()
    result.facts = [
      ("instructions", "\(InstructionSet.current)"), ("threads", "\(ThreadPool.shared.threads)"),
      ("matmul", MatmulLibrary.oneDNNVersion.map { "oneDNN \($0)" } ?? BLASLibrary.description),
      ("matmul_bfloat16", BFloat16Multiplier.current?.rawValue ?? "none"),
      ("training_precision", options.training.rawValue), ("sampling_precision", options.sampling.rawValue),
    ]
    let roofs = options.parts.contains(.roof) ? Roofs(context) : nil
    if let roofs { result.figures += roofs.figures }
    if options.parts.contains(.prefill) || options.parts.contains(.decode) {
      try sampling(options, config, weights, roofs, context, &result)
    }
    for step in steps { try training(options, step, config, weights, roofs, context, &result) }
    if let soaked { try await soak(options, soaked, config, weights, &result) }
    return result
  }

  /// The best of `repeats` runs, in seconds.
  static func best(_ repeats: Int, _ context: StageContext, _ body: () -> Void) -> Double {
    (0..<max(1, repeats)).reduce(Double.infinity) { best, _ in
      let start = context.now()
      body()
      return min(best, context.now() - start)
    }
  }

  private static func training(
    _ options: BenchOptions, _ measurement: TrainingMeasurement, _ config: ModelConfig, _ weights: any WeightSource,
    _ roofs: Roofs?, _ context: StageContext, _ result: inout BenchResult
  ) throws {
    PeakMemory.reset()
    let training = measurement.training
    let transformer = try Transformer(
      config: config, weights: weights, lowRank: training.method == .lora ? training.lowRank : nil,
      frozen: true, precision: options.training)
    let step = TrainingStep(transformer: transformer, options: training)
    let examples = (0..<options.documents).map { document in
      TrainingExample(
        ids: (0..<options.documentTokens).map { Int32(($0 * 7919 + document * 31 + 1) % config.vocabulary) },
        isTarget: (0..<options.documentTokens).map { $0 > 0 })
    }
    var failure: (any Error)?
    let seconds = best(options.repeats, context) {
      do { _ = try step.run(examples, learningRate: 1e-6) } catch { failure = error }
    }
    if let failure { throw failure }
    let name = "train_\(training.method.rawValue)"
    result.figures.append((name + "_tps", Double(training.microBatchTokens) / seconds))
    result.figures.append((name + "_held_layers", Double(measurement.heldLayers)))
    if let parts = training.packedParts, training.method == .lora {
      result.figures.append((name + "_packed_parts", Double(parts)))
    }
    let work = measurement.work
    result.figures.append((name + "_gflops", 1e-9 * work.operations / seconds))
    if work.operationsInWholeNumbers > 0 {
      result.figures.append((name + "_gflops_\(options.training)", 1e-9 * work.operationsInWholeNumbers / seconds))
    }
    if let least = roofs?.seconds(work, options.training) {
      result.figures.append((name + "_share_of_roof", least / seconds))
    }
    result.addPeak(name)
  }
}

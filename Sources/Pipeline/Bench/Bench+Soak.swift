// Whether memory stays as it is over many batches and many steps.

import Foundation
import Models
import Records
import Tensors
import Tokens
import Training

extension Bench {
  /// Samples `rounds` batches of 8 short completions as `generate` does, then takes `rounds` steps of LoRA and of full
  /// fine-tuning on 8 to 16 tokens, and notes what is resident twenty times on the way of each.
  static func soak(
    _ options: BenchOptions, _ model: URL, _ config: ModelConfig, _ weights: any WeightSource, _ result: inout BenchResult
  ) async throws {
    try await soakSampling(options, try SamplingModel.load(at: model, precision: options.sampling), &result)
    for method in [TrainingOptions.Method.lora, .full] {
      var training = TrainingOptions()
      training.method = method
      training.microBatchTokens = 16
      training.maxLength = 16
      let transformer = try Transformer(
        config: config, weights: weights, lowRank: method == .lora ? training.lowRank : nil, frozen: true,
        precision: options.training)
      let step = TrainingStep(transformer: transformer, options: training)
      var watch = MemoryWatch(rounds: options.rounds)
      for round in 1...options.rounds {
        let ids = (0..<8 + round % 9).map { Int32(($0 * 13 + round) % config.vocabulary) }
        _ = try step.run([TrainingExample(ids: ids, isTarget: ids.map { _ in true })], learningRate: 1e-6)
        watch.note(round)
      }
      result.residentMiB.append(("resident_mib_training_\(method.rawValue)", watch.residentMiB))
    }
  }

  /// Prompts of changing lengths, 8 samples of each, of up to 4 tokens.
  private static func soakSampling(_ options: BenchOptions, _ model: SamplingModel, _ result: inout BenchResult) async throws {
    let engine = SamplingEngine(
      network: model.network, tokenizer: model.tokenizer, endIDs: model.endIDs, slots: 8, contextLength: 64)
    var sampling = Sampling()
    sampling.maxTokens = 4
    var watch = MemoryWatch(rounds: options.rounds)
    for round in 1...options.rounds {
      let prompt = (0..<8 + round % 48).map { Int32(($0 * 7 + round) % model.network.config.vocabulary) }
      let completions = try engine.completions(
        promptID: "\(round)", promptIDs: prompt, samples: Array(0..<8), sampling: sampling, startsInThinking: false,
        wantsTokens: true)
      for try await _ in completions {}
      watch.note(round)
    }
    result.residentMiB.append(("resident_mib_generating", watch.residentMiB))
  }
}

/// What is resident, twenty times in some rounds.
private struct MemoryWatch {
  private let every: Int
  private(set) var residentMiB: [Int] = []

  init(rounds: Int) { every = max(1, rounds / 20) }

  mutating func note(_ round: Int) {
    if round % every == 0 { residentMiB.append((PeakMemory.residentBytes ?? 0) >> 20) }
  }
}

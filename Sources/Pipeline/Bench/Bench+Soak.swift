// Whether memory stays as it is over many batches and many steps.

import Models
import Records
import Tensors
import Tokens
import Training

extension Bench {
  /// Computes `rounds` batches of 8 short completions with the sampling network (whose logits nothing is drawn from) and
  /// takes `rounds` LoRA steps on 16 tokens, and notes what is resident twenty times on the way.
  static func soak(
    _ options: BenchOptions, _ config: ModelConfig, _ weights: any WeightSource, _ context: StageContext,
    _ result: inout BenchResult
  ) throws {
    let every = max(1, options.rounds / 20)
    func watch(_ name: String, _ body: (Int) throws -> Void) rethrows {
      var values: [Int] = []
      for round in 1...max(1, options.rounds) {
        try body(round)
        if round % every == 0 { values.append((PeakMemory.residentBytes ?? 0) >> 20) }
      }
      result.residentMiB.append((name, values))
    }
    do {
      let network = try SamplingNetwork(config: config, weights: weights, precision: options.sampling)
      let cache = network.makeCache(slots: 8, length: 64)
      let workspace = SamplingWorkspace(config: config, rows: 512, logitRows: 8)
      watch("resident_mib_generating") { round in
        // Prompts of changing lengths, then three tokens each.
        for step in 0..<4 {
          var batch = CachedBatch()
          for slot in 0..<8 {
            let length = 8 + (round + slot) % 48
            let ids = step == 0 ? (0..<length).map { Int32(($0 * 7 + round) % config.vocabulary) } : [Int32(step)]
            batch.append(
              ids, slot: slot, position: step == 0 ? 0 : length + step - 1, promptTokens: ids.count - 1,
              wantsLogits: true)
          }
          _ = network.logits(batch, cache: cache, workspace: workspace)
        }
      }
    }
    var training = TrainingOptions()
    training.method = .lora
    training.microBatchTokens = 16
    training.maxLength = 16
    let transformer = try Transformer(
      config: config, weights: weights, lowRank: training.lowRank, frozen: true, precision: options.training)
    let step = TrainingStep(transformer: transformer, options: training)
    try watch("resident_mib_training") { round in
      let ids = (0..<8 + round % 9).map { Int32(($0 * 13 + round) % config.vocabulary) }
      _ = try step.run([TrainingExample(ids: ids, isTarget: ids.map { _ in true })], learningRate: 1e-6)
    }
  }
}

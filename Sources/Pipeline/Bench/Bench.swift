// The machine's speed with a model: products, prefill, decode and training, each beside the machine's roof.

import Foundation
import Models
import Records
import Tensors
import Tokens
import Training

/// Figures of one run, by their field's name: tokens/s, GFLOP/s, GiB.
package struct BenchResult: Sendable {
  package fileprivate(set) var figures: [(name: String, value: Double)] = []
  package fileprivate(set) var facts: [(name: String, value: String)] = []
  /// Resident memory over the rounds of `soak`, in MiB, twenty times each.
  package internal(set) var residentMiB: [(name: String, values: [Int])] = []

  package subscript(name: String) -> Double? { figures.first { $0.name == name }?.value }

  package var json: JSON {
    .object(
      JSONObject(
        facts.map { ($0.name, .string($0.value)) }
          + figures.map { ($0.name, .double(($0.value * 1000).rounded() / 1000)) }
          + residentMiB.map { ($0.name, .array($0.values.map(JSON.int))) }))
  }

  package var summary: String {
    (facts.map { ($0.name, $0.value) }
      + figures.map { ($0.name, $0.value >= 100 ? "\(Int($0.value.rounded()))" : "\(($0.value * 100).rounded() / 100)") }
      + residentMiB.map { ($0.name, $0.values.map(String.init).joined(separator: " ")) })
      .map { $0 + String(repeating: " ", count: max(1, 34 - $0.count)) + $1 }.joined(separator: "\n")
  }
}

/// Measures this machine.
package enum Bench {
  package static func run(_ options: BenchOptions, model: BenchModel, context: StageContext) throws -> BenchResult {
    try options.validate()
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
    if options.parts.contains(.roof) {
      result.figures.append(("roof_gflops_f32", roof(.float32, context)))
      if BFloat16Multiplier.current != nil { result.figures.append(("roof_gflops_bf16", roof(.bfloat16, context))) }
    }
    if options.parts.contains(.prefill) || options.parts.contains(.decode) {
      try sampling(options, config, weights, context, &result)
    }
    for step in steps { try training(options, step, config, weights, context, &result) }
    if options.parts.contains(.soak) { try soak(options, config, weights, context, &result) }
    return result
  }

  /// The best of `repeats` runs, in seconds.
  private static func best(_ repeats: Int, _ context: StageContext, _ body: () -> Void) -> Double {
    (0..<max(1, repeats)).reduce(Double.infinity) { best, _ in
      let start = context.now()
      body()
      return min(best, context.now() - start)
    }
  }

  /// GFLOP/s of a product of [1024, 2048] and [2048, 2048] on all threads.
  private static func roof(_ precision: MatmulPrecision, _ context: StageContext) -> Double {
    let (out, a, b) = (Matrix(1024, 2048), Matrix(1024, 2048), Matrix(2048, 2048))
    a.fill(0.5)
    b.fill(0.25)
    let seconds = best(10, context) { matmul(out, a, b, .nt, precision: precision) }
    return 2e-9 * 1024 * 2048 * 2048 / seconds
  }

  private static func sampling(
    _ options: BenchOptions, _ config: ModelConfig, _ weights: any WeightSource, _ context: StageContext,
    _ result: inout BenchResult
  ) throws {
    PeakMemory.reset()
    let network = try SamplingNetwork(config: config, weights: weights, precision: options.sampling)
    // A token costs two operations a weight; attention's share is left out, as the roof's users do.
    let flops = 2e-9 * Double(config.parameterCount)
    let batches = options.parts.contains(.decode) ? options.batches : [1]
    for sequences in batches {
      let cache = network.makeCache(slots: sequences, length: options.promptTokens + options.newTokens)
      let rows = max(512, options.promptTokens)
      let workspace = SamplingWorkspace(config: config, rows: max(rows, sequences), logitRows: sequences)
      let together = rows / options.promptTokens
      let prefill = best(options.repeats, context) {
        for start in stride(from: 0, to: sequences, by: together) {
          var batch = CachedBatch()
          for slot in start..<min(start + together, sequences) {
            let ids = (0..<options.promptTokens).map { Int32(($0 * 7919 + slot * 31 + 1) % config.vocabulary) }
            batch.append(ids, slot: slot, position: 0, promptTokens: ids.count - 1, wantsLogits: true)
          }
          _ = network.logits(batch, cache: cache, workspace: workspace)
        }
      }
      if options.parts.contains(.prefill) {
        let name = sequences == 1 ? "prefill_tps" : "prefill_tps_\(sequences)"
        result.figures.append((name, Double(sequences * options.promptTokens) / prefill))
        // Products in 8 bits are faster than the float32 roof: a share of it would mean nothing.
        if sequences == 1, options.sampling == .float32 {
          result.share("prefill", Double(options.promptTokens) / prefill * flops, .float32)
        }
      }
      guard options.parts.contains(.decode) else { continue }
      let decode = best(options.repeats, context) {
        for step in 0..<options.newTokens {
          var batch = CachedBatch()
          for slot in 0..<sequences {
            let id = Int32((step * 104_729 + slot * 17) % config.vocabulary)
            batch.append([id], slot: slot, position: options.promptTokens + step, wantsLogits: true)
          }
          _ = network.logits(batch, cache: cache, workspace: workspace)
        }
      }
      result.figures.append(("decode_tps_\(sequences)", Double(sequences * options.newTokens) / decode))
    }
    result.figures.append(("sampling_weights_gib", Double(network.weightBytes) / Double(1 << 30)))
    result.addPeak("sampling")
  }

  private static func training(
    _ options: BenchOptions, _ measurement: TrainingMeasurement, _ config: ModelConfig, _ weights: any WeightSource,
    _ context: StageContext, _ result: inout BenchResult
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
    result.share(name, 1e-9 * measurement.work.operations / seconds, options.training)
    result.addPeak(name)
  }
}

extension BenchResult {
  /// GFLOP/s as a share of the measured roof.
  fileprivate mutating func share(_ name: String, _ gigaflops: Double, _ precision: MatmulPrecision) {
    let roof = self[precision == .bfloat16 ? "roof_gflops_bf16" : "roof_gflops_f32"]
    figures.append((name + "_gflops", gigaflops))
    if let roof { figures.append((name + "_share_of_roof", gigaflops / roof)) }
  }

  fileprivate mutating func addPeak(_ name: String) {
    guard let bytes = PeakMemory.bytes else { return }
    figures.append((name + "_peak_rss_gib", Double(bytes) / Double(1 << 30)))
    figures.removeAll { $0.name == "peak_rss_gib" }
    let peaks = figures.filter { $0.name.hasSuffix("_peak_rss_gib") }.map(\.value)
    figures.append(("peak_rss_gib", peaks.max() ?? 0))
  }
}

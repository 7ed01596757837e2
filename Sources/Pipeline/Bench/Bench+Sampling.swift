// Prefill and decode, of one sequence and of many together.

import Models
import Tensors

extension Bench {
  /// A peak is of a batch's prefill and, for decode, of both; the first one's is of packing the weights, too.
  static func sampling(
    _ options: BenchOptions, _ config: ModelConfig, _ weights: any WeightSource, _ roofs: Roofs?, _ context: StageContext,
    _ result: inout BenchResult
  ) throws {
    PeakMemory.reset()
    let network = try SamplingNetwork(config: config, weights: weights, precision: options.sampling)
    result.figures.append(("sampling_weights_gib", Double(network.weightBytes) / Double(1 << 30)))
    for sequences in options.parts.contains(.decode) ? options.batches : [1] {
      defer { PeakMemory.reset() }
      let cache = network.makeCache(slots: sequences, length: options.promptTokens + options.newTokens)
      let rows = max(512, options.promptTokens)
      let workspace = SamplingWorkspace(config: config, rows: max(rows, sequences), logitRows: sequences)
      let together = rows / options.promptTokens
      let starts = stride(from: 0, to: sequences, by: together)
      let prefill = best(options.repeats, context) {
        for start in starts {
          var batch = CachedBatch()
          for slot in start..<min(start + together, sequences) {
            let ids = (0..<options.promptTokens).map { Int32(($0 * 7919 + slot * 31 + 1) % config.vocabulary) }
            batch.append(ids, slot: slot, position: 0, promptTokens: ids.count - 1, wantsLogits: true)
          }
          _ = network.logits(batch, cache: cache, workspace: workspace)
        }
      }
      if options.parts.contains(.prefill) {
        let suffix = sequences == 1 ? "" : "_\(sequences)"
        result.figures.append(("prefill_tps" + suffix, Double(sequences * options.promptTokens) / prefill))
        result.share(
          "prefill" + suffix, roofs, options.sampling, prefill,
          .prefill(
            config, sequences: sequences, tokens: options.promptTokens, passes: Array(starts).count,
            weightBytes: network.weightBytes, precision: options.sampling))
        result.addPeak("prefill" + suffix)
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
      result.share(
        "decode_\(sequences)", roofs, options.sampling, decode,
        .decode(
          config, sequences: sequences, prompt: options.promptTokens, tokens: options.newTokens,
          weightBytes: network.weightBytes, precision: options.sampling))
      result.addPeak("decode_\(sequences)")
    }
  }
}

extension BenchResult {
  /// The time that the roofs allow, as a share of the time that was taken.
  fileprivate mutating func share(
    _ name: String, _ roofs: Roofs?, _ precision: SamplingPrecision, _ seconds: Double, _ work: SamplingWork
  ) {
    guard let roofs else { return }
    let atRoof = work.seconds(
      products: roofs.gigaflops(precision), attention: roofs.attention(precision), memory: roofs.memory)
    figures.append((name + "_share_of_roof", atRoof / seconds))
  }
}

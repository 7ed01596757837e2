// What a sampled token multiplies and reads, counted.

import Models
import Tensors

/// Work of some passes of a `SamplingNetwork`.
package struct SamplingWork: Sendable {
  /// Floating-point operations of the products with weights: two for each weight that a row meets.
  package let operations: Double
  /// Those of scores, and of the sums of the values that they weigh, which are never in 8 bits.
  package let attentionOperations: Double
  /// Read from memory: the weights once in a pass, each sequence's keys and values, those that are written included.
  package let bytes: Double

  /// `sequences` prompts of `tokens` tokens, the logits of each one's last, in `passes` passes.
  package static func prefill(
    _ config: ModelConfig, sequences: Int, tokens: Int, passes: Int, weightBytes: Int, precision: SamplingPrecision
  ) -> SamplingWork {
    SamplingWork(
      config, rows: sequences * tokens, logitRows: sequences, pairs: sequences * tokens * (tokens + 1) / 2,
      keys: sequences * tokens, passes: passes, weightBytes: weightBytes, precision: precision)
  }

  /// `tokens` tokens one after the other for each of `sequences`, behind `prompt` tokens in the cache.
  package static func decode(
    _ config: ModelConfig, sequences: Int, prompt: Int, tokens: Int, weightBytes: Int, precision: SamplingPrecision
  ) -> SamplingWork {
    let keys = sequences * (tokens * prompt + tokens * (tokens + 1) / 2)
    return SamplingWork(
      config, rows: sequences * tokens, logitRows: sequences * tokens, pairs: keys, keys: keys, passes: tokens,
      weightBytes: weightBytes, precision: precision)
  }

  /// - Parameters:
  ///   - pairs: of a query and a key, in each layer and head.
  ///   - keys: read in all passes, of each layer.
  private init(
    _ config: ModelConfig, rows: Int, logitRows: Int, pairs: Int, keys: Int, passes: Int, weightBytes: Int,
    precision: SamplingPrecision
  ) {
    let head = Double(config.vocabulary * config.dim)
    let layers = config.parameterShapes.filter { $0.shape.count == 2 && $0.name.contains(".layers.") }
      .reduce(0) { $0 + Double($1.shape.reduce(1, *)) }
    operations = 2 * (Double(rows) * layers + Double(logitRows) * head)
    attentionOperations = 4 * Double(pairs * config.layers * config.queryDim)
    let keyBytes = 2 * config.layers * config.keyValueDim * precision.cacheElement.bytes
    bytes = Double(passes * weightBytes) + Double(keys * keyBytes)
  }

  /// Seconds at these limits (GFLOP/s, GB/s): the longer of computing and reading.
  package func seconds(products: Double, attention: Double, memory: Double) -> Double {
    max(operations / (1e9 * products) + attentionOperations / (1e9 * attention), bytes / (1e9 * memory))
  }
}

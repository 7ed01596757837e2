// What `bench` says a sampled token multiplies and reads, counted by hand.

import Models
import Pipeline
import Tensors
import Testing

@Suite struct SamplingWorkTests {
  /// Two layers of 84 weights (`TrainingWorkTests`), output weights of 40, keys and values of 2 numbers a layer.
  private static let config = ModelConfig(
    architecture: .llama, layers: 2, dim: 4, heads: 2, keyValueHeads: 1, headDim: 2, feedForwardDim: 3,
    vocabulary: 10, contextLength: 64, tiedEmbeddings: true)

  /// A query of 4 numbers meets a key and weighs a value: 16 operations in each of two layers.
  private let pair = 16.0 * 2

  @Test func `a prompt multiplies the output weights for its last token`() {
    let work = SamplingWork.prefill(
      Self.config, sequences: 3, tokens: 5, passes: 2, weightBytes: 1000, precision: .float32)
    #expect(work.operations == 2 * (15 * 2 * 84 + 3 * 40))
    #expect(work.attentionOperations == 3 * 15 * pair)
    // Keys and values in float32: 16 bytes a layer and token.
    #expect(work.bytes == 2 * 1000 + 15 * 2 * 16)
  }

  /// Behind 7 tokens the first new one sees 8 keys, the second 9.
  @Test func `each new token multiplies all weights and reads them with the keys before it`() {
    let work = SamplingWork.decode(
      Self.config, sequences: 3, prompt: 7, tokens: 2, weightBytes: 1000, precision: .quantised)
    #expect(work.operations == 2 * 6 * (2 * 84 + 40))
    #expect(work.attentionOperations == 3 * 17 * pair)
    // In bfloat16.
    #expect(work.bytes == 2 * 1000 + 3 * 17 * 2 * 8)
  }

  @Test func `the limit that is reached first decides`() {
    let work = SamplingWork.decode(
      Self.config, sequences: 1, prompt: 7, tokens: 1, weightBytes: 1_000_000, precision: .float32)
    #expect(work.seconds(products: 1e9, attention: 1e9, memory: 1) == work.bytes / 1e9)
    #expect(work.seconds(products: 1, attention: 2, memory: 1e9) == work.operations / 1e9 + work.attentionOperations / 2e9)
  }
}

// What `bench` says a step multiplies, counted by hand.

import Models
import Pipeline
import Tensors
import Testing
import Training

@Suite struct TrainingWorkTests {
  /// A layer: query and output 4 x 4, key and value 2 x 4, gate, up and down 3 x 4: 16 + 16 + 8 + 8 + 36 = 84 weights.
  private static let config = ModelConfig(
    architecture: .llama, layers: 2, dim: 4, heads: 2, keyValueHeads: 1, headDim: 2, feedForwardDim: 3,
    vocabulary: 10, contextLength: 64, tiedEmbeddings: true)

  /// Three documents of 5 tokens, 4 of them targets: 15 pairs of a query and a key in each document, layer and head.
  private static func work(
    _ method: TrainingOptions.Method, recomputedLayers: Int = 0, precision: MatmulPrecision = .float32
  ) -> TrainingWork {
    var options = TrainingOptions()
    options.method = method
    options.lowRank.rank = 1
    return TrainingWork(
      config, options, documents: 3, documentTokens: 5, targets: 12, recomputedLayers: recomputedLayers, precision: precision)
  }

  private static func operations(
    _ method: TrainingOptions.Method, recomputedLayers: Int = 0, precision: MatmulPrecision = .float32
  ) -> Double { work(method, recomputedLayers: recomputedLayers, precision: precision).operations }

  /// Seven products of 2 x 2 numbers for each pair: scores and sums forward, five backward.
  private let attention = 2.0 * 7 * 3 * 15 * 2 * 4

  @Test func `full fine-tuning multiplies every weight three times`() {
    #expect(Self.operations(.full) == 6 * (15 * 2 * 84 + 12 * 40) + attention)
  }

  /// A rank's adapter has in + out numbers: 8 + 8 + 6 + 6 + 7 + 7 + 7 = 49 a layer.
  @Test func `LoRA leaves the gradients of frozen weights out`() {
    #expect(Self.operations(.lora) == 4 * (15 * 2 * 84 + 12 * 40) + 6 * 15 * 2 * 49 + attention)
  }

  @Test func `in bfloat16 the output weights are multiplied forward alone`() {
    #expect(Self.operations(.full, precision: .bfloat16) == 6 * 15 * 2 * 84 + 2 * 12 * 40 + attention)
    #expect(Self.operations(.lora, precision: .bfloat16) == 4 * 15 * 2 * 84 + 2 * 12 * 40 + 6 * 15 * 2 * 49 + attention)
  }

  @Test func `in 8 bits are all products with weights and adapters and for their gradients`() {
    for (method, adapters) in [(TrainingOptions.Method.full, 0.0), (.lora, 49)] {
      let work = Self.work(method, recomputedLayers: 1, precision: .int8)
      #expect(work.operations == Self.operations(method, recomputedLayers: 1, precision: .bfloat16))
      let again = 2 * 15 * (84 - 12 + (method == .lora ? 49 - 4.0 : 0))
      #expect(work.operationsInWholeNumbers == 15 * 2 * ((method == .lora ? 4 : 6) * 84 + 6 * adapters) + again)
      let withOutputWeights = Self.work(method, recomputedLayers: 1, precision: .int16).operationsInWholeNumbers
      #expect(withOutputWeights == work.operationsInWholeNumbers + 2 * 12 * 40)
      #expect(Self.work(method, precision: .bfloat16).operationsInWholeNumbers == 0)
    }
  }

  @Test func `a layer computed again leaves its last product out`() {
    #expect(Self.operations(.full, recomputedLayers: 1) - Self.operations(.full) == 2 * 15 * (84 - 12) + attention / 2 * 2 / 7)
    #expect(
      Self.operations(.lora, recomputedLayers: 2) - Self.operations(.lora)
        == 2 * 15 * 2 * (84 - 12 + 49 - 4) + attention * 2 / 7)
  }
}

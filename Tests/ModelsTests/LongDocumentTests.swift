// A document of 32,768 tokens, trained on and sampled from.

import Foundation
import Models
import Records
import Tensors
import Testing

@Suite struct LongDocumentTests {
  /// One head, of as many numbers as the kernels take at once: for speed.
  private static let config = ModelConfig(
    architecture: .llama, layers: 2, dim: 16, heads: 1, keyValueHeads: 1, headDim: 32, feedForwardDim: 24,
    vocabulary: 19, contextLength: 32_768, tiedEmbeddings: true)
  private static let ids: [Int32] = {
    var generator = SeededGenerator(seed: 4)
    return (0..<32_768).map { _ in Int32(generator.uniform() * 19) }
  }()
  private static let targets = 32_700..<32_768

  private let parameters: ParameterSet

  init() {
    parameters = ParameterSet(shapes: Self.config.parameterShapes)
    var generator = SeededGenerator(seed: 21)
    for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.6, using: &generator) }
  }

  /// Mean loss of the last tokens, and its gradient.
  private func train() -> (loss: Double, gradients: ParameterSet) {
    let transformer = Transformer(config: Self.config, parameters: parameters, precision: .float32)
    let workspace = TrainingWorkspace(for: transformer, tokens: Self.ids.count, heldLayers: 1)
    let gradients = transformer.trainable.zeros()
    var batch = PackedBatch()
    batch.append(ids: Self.ids, isTarget: Self.ids.indices.map { Self.targets.contains($0) })
    let losses = transformer.lossAndGradients(
      batch, stepTargets: Self.targets.count, gradients: gradients, workspace: workspace)
    return (losses.reduce(0) { $0 + Double($1) } / Double(Self.targets.count), gradients)
  }

  @Test func `its loss is what the sampling network says, and its gradient the loss's slope`() throws {
    let (loss, gradients) = train()

    // The cache is filled in pieces, and attended to by other code than training's.
    let network = try SamplingNetwork(
      config: Self.config,
      weights: Transformer(config: Self.config, parameters: parameters, precision: .float32).mergedWeights,
      precision: .float32)
    let cache = network.makeCache(slots: 1, length: Self.ids.count)
    let workspace = SamplingWorkspace(config: Self.config, rows: 512, logitRows: Self.targets.count)
    var sampled = 0.0
    for start in stride(from: 0, to: Self.ids.count, by: 512) {
      var batch = CachedBatch()
      let wanted = (start..<start + 512).filter { Self.targets.contains($0 + 1) }
      for position in start..<start + 512 {
        batch.append([Self.ids[position]], slot: 0, position: position, wantsLogits: wanted.contains(position))
      }
      let logits = network.logits(batch, cache: cache, workspace: workspace).values.map(Double.init)
      for (row, position) in wanted.enumerated() {
        let values = logits[row * 19..<(row + 1) * 19]
        sampled += log(values.reduce(0) { $0 + exp($1) }) - values[values.startIndex + Int(Self.ids[position + 1])]
      }
    }
    sampled /= Double(Self.targets.count)
    // Float32 sums of 32,768 values in two orders.
    #expect(abs(loss - sampled) < 1e-6 * loss, "\(loss), \(sampled)")

    // Along the gradient the loss rises by the gradient's length, to the loss's rounding over twice the step.
    let slopes = gradients.arena.values
    let length = slopes.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    let step = 3e-3
    func moved(_ sign: Double) -> Double {
      let before = parameters.arena.values
      func set(_ values: [Float]) { parameters.arena.copy(from: Matrix(1, values.count, values)) }
      set(zip(before, slopes).map { $0 + Float(sign * step / length) * $1 })
      defer { set(before) }
      return train().loss
    }
    let slope = (moved(1) - moved(-1)) / (2 * step)
    #expect(abs(slope - length) < 5e-4 * length, "\(slope), \(length)")
  }
}

// Memory changes no bit: neither how many layers' activations are held, nor how many frozen weights stay packed.

import Models
import Records
import Tensors
import Testing

@Suite struct RecomputeTests {
  private static let config = ModelConfig(
    architecture: .qwen2, layers: 5, dim: 12, heads: 4, keyValueHeads: 2, headDim: 6, feedForwardDim: 20,
    vocabulary: 17, contextLength: 64, tiedEmbeddings: true)

  private static func gradients(
    lora: Bool, _ precision: MatmulPrecision, heldLayers: Int
  ) -> (losses: [Float], gradients: [Float]) {
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 21)
    for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.5, using: &generator) }
    let lowRank = lora ? LowRankAdaptation(rank: 3, alpha: 6) : nil
    let adapters = lowRank?.adapters(for: config, seed: 5)
    for entry in adapters?.entries ?? [] { entry.matrix.fillUniform(bound: 0.5, using: &generator) }
    let transformer = Transformer(
      config: config, parameters: parameters, lowRank: lowRank, adapters: adapters, precision: precision)
    let workspace = TrainingWorkspace(for: transformer, tokens: 16, heldLayers: heldLayers)
    let gradients = transformer.trainable.zeros()
    var losses: [Float] = []
    // Two passes in one workspace: what the first leaves behind must not reach the second.
    for ids in [[3, 1, 4, 1, 5, 9, 2, 6], [2, 7, 1, 8, 2]] as [[Int32]] {
      var batch = PackedBatch()
      batch.append(ids: ids, isTarget: ids.map { _ in true })
      losses += transformer.lossAndGradients(batch, stepTargets: 10, gradients: gradients, workspace: workspace)
    }
    return (losses, gradients.arena.values)
  }

  @Test(arguments: [false, true], MatmulPrecision.allCases.filter(\.isAvailable))
  func `losses and gradients are the same bits with 1 to 5 of 5 layers held`(lora: Bool, precision: MatmulPrecision) {
    let all = Self.gradients(lora: lora, precision, heldLayers: 5)
    #expect(all.gradients.contains { $0 != 0 })
    for held in 1..<5 {
      let some = Self.gradients(lora: lora, precision, heldLayers: held)
      #expect(some.losses == all.losses, "\(held) held")
      #expect(some.gradients == all.gradients, "\(held) held")
    }
  }

  /// Gate and up of the wide layer are decoded in two slices.
  @Test(arguments: [(layers: 3, dim: 12, wide: 20), (1, 480, 9000)], MatmulPrecision.allCases.filter(\.isAvailable))
  func `losses and gradients are the same bits with any parts of frozen weights packed`(
    shape: (layers: Int, dim: Int, wide: Int), precision: MatmulPrecision
  ) throws {
    let config = ModelConfig(
      architecture: .qwen2, layers: shape.layers, dim: shape.dim, heads: 4, keyValueHeads: 2, headDim: 6,
      feedForwardDim: shape.wide, vocabulary: 37, contextLength: 64, tiedEmbeddings: shape.layers == 3)
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 22)
    for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.1, using: &generator) }
    let transformer = try Transformer(
      config: config, weights: MemoryWeights(parameters.entries.map { ($0.name, $0.shape, $0.matrix.values) }),
      lowRank: LowRankAdaptation(rank: 3, alpha: 6), frozen: true, precision: precision)
    for entry in transformer.trainable.entries { entry.matrix.fillUniform(bound: 0.1, using: &generator) }
    let results = (0...shape.layers + 1).map { parts in
      let workspace = TrainingWorkspace(for: transformer, tokens: 16, heldLayers: 1, packedParts: parts)
      let gradients = transformer.trainable.zeros()
      var losses: [Float] = []
      for ids in [[3, 1, 4, 1, 5, 9, 2, 6], [36, 7, 1]] as [[Int32]] {
        var batch = PackedBatch()
        batch.append(ids: ids, isTarget: ids.map { _ in true })
        losses += transformer.lossAndGradients(batch, stepTargets: 9, gradients: gradients, workspace: workspace)
      }
      return losses + gradients.arena.values
    }
    #expect(results[0].allSatisfy(\.isFinite) && results[0].suffix(100).contains { $0 != 0 })
    for parts in results.indices { #expect(results[parts] == results[0], "\(parts) parts packed") }
  }
}

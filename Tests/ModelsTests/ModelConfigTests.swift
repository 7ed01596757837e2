import Models
import Testing

@Suite struct ModelConfigTests {
  @Test func aTiedLlamaLayerHasNineTensorsAndNoOutputProjection() {
    let table = TinyModel.config().parameterShapes
    #expect(
      table.map { "\($0.name) \($0.shape)" } == [
        "model.embed_tokens.weight [8, 32]",
        "model.layers.0.input_layernorm.weight [32]",
        "model.layers.0.self_attn.q_proj.weight [64, 32]",
        "model.layers.0.self_attn.k_proj.weight [32, 32]",
        "model.layers.0.self_attn.v_proj.weight [32, 32]",
        "model.layers.0.self_attn.o_proj.weight [32, 64]",
        "model.layers.0.post_attention_layernorm.weight [32]",
        "model.layers.0.mlp.gate_proj.weight [64, 32]",
        "model.layers.0.mlp.up_proj.weight [64, 32]",
        "model.layers.0.mlp.down_proj.weight [32, 64]",
        "model.norm.weight [32]",
      ])
  }

  @Test func anUntiedQwen2AddsThreeBiasesALayerAndTheOutputProjection() {
    let llama = Set(TinyModel.config(.llama, tied: true).parameterShapes.map(\.name))
    let qwen = TinyModel.config(.qwen2, tied: false).parameterShapes.filter { !llama.contains($0.name) }
    #expect(
      qwen.map { "\($0.name) \($0.shape)" } == [
        "model.layers.0.self_attn.q_proj.bias [64]", "model.layers.0.self_attn.k_proj.bias [32]",
        "model.layers.0.self_attn.v_proj.bias [32]", "lm_head.weight [8, 32]",
      ])
  }

  @Test func theParametersOfKnownModelsAreCountedRight() {
    let smol = ModelConfig(
      architecture: .llama, layers: 30, dim: 576, heads: 9, keyValueHeads: 3, feedForwardDim: 1536, vocabulary: 49152,
      contextLength: 8192, ropeTheta: 100_000, tiedEmbeddings: true)
    #expect(smol.parameterCount == 134_515_008)
    let qwen = ModelConfig(
      architecture: .qwen2, layers: 28, dim: 3584, heads: 28, keyValueHeads: 4, feedForwardDim: 18944,
      vocabulary: 152_064, contextLength: 4096, tiedEmbeddings: false)
    #expect(qwen.parameterCount == 7_615_616_512)
  }

  @Test func everyWrongNumberIsNamedAtOnce() {
    var config = TinyModel.config()
    config.layers = 0
    config.keyValueHeads = 3
    config.headDim = 7
    config.vocabulary = 1 << 40
    config.ropeTheta = .nan
    config.normEpsilon = -1
    config.ropeScaling = RopeScaling(
      factor: 0.5, lowFrequencyFactor: 4, highFrequencyFactor: 1, originalContextLength: 0)
    #expect(
      config.problems == [
        "layers is 0, expected 1 to 4096",
        "vocabulary is 1099511627776, expected 1 to 16777216",
        "headDim is 7, expected an even number",
        "heads (4) is not a multiple of keyValueHeads (3)",
        "ropeTheta is nan, expected a finite number of at least 1",
        "normEpsilon is -1.0, expected at least 0 and less than 1",
        "ropeScaling.factor is 0.5, expected a finite number of at least 1",
        "ropeScaling's frequency factors are 4.0 and 1.0, expected 0 < low < high",
        "ropeScaling.originalContextLength is 0, expected 1 to 1073741824",
      ])
    #expect(TinyModel.config().problems == [])
  }

  /// Llama 3.1 8B: the first pairs stay, the last are eight times slower, those between are in between.
  @Test func llama31ScalingLeavesShortWavelengthsAndStretchesLongOnes() {
    let factors = RopeScaling(factor: 8).frequencyFactors(headDim: 128, theta: 500_000)
    #expect(factors.count == 64)
    #expect(factors.prefix(29).allSatisfy { $0 == 1 })
    #expect(factors.suffix(28).allSatisfy { $0 == 8 })
    #expect(zip(factors, factors.dropFirst()).allSatisfy { $0 <= $1 })
    var config = TinyModel.config(ropeScaling: RopeScaling(factor: 8, originalContextLength: 64))
    let scaled = config.ropeFrequencies
    config.ropeScaling = nil
    #expect(scaled.first == config.ropeFrequencies.first)
    #expect(scaled.last == config.ropeFrequencies.last.map { $0 / 8 })
  }
}

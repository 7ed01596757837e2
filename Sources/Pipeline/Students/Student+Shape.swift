// The students' shapes, so that a machine can be measured before the weights are there.

import Models

extension Student {
  /// The numbers of the model's `config.json`, for the students that fit one machine; nil for the others.
  package var shape: ModelConfig? {
    switch name {
    case "smollm2-135m":
      ModelConfig(
        architecture: .llama, layers: 30, dim: 576, heads: 9, keyValueHeads: 3, feedForwardDim: 1536,
        vocabulary: 49152, contextLength: 8192, ropeTheta: 100_000, tiedEmbeddings: true)
    case "1.5b":
      ModelConfig(
        architecture: .qwen2, layers: 28, dim: 1536, heads: 12, keyValueHeads: 2, feedForwardDim: 8960,
        vocabulary: 151_936, contextLength: 4096, ropeTheta: 10_000, normEpsilon: 1e-6, tiedEmbeddings: true)
    case "7b":
      ModelConfig(
        architecture: .qwen2, layers: 28, dim: 3584, heads: 28, keyValueHeads: 4, feedForwardDim: 18944,
        vocabulary: 152_064, contextLength: 4096, ropeTheta: 10_000, normEpsilon: 1e-6, tiedEmbeddings: false)
    case "8b":
      ModelConfig(
        architecture: .llama, layers: 32, dim: 4096, heads: 32, keyValueHeads: 8, feedForwardDim: 14336,
        vocabulary: 128_256, contextLength: 131_072, ropeTheta: 500_000, ropeScaling: RopeScaling(factor: 8),
        tiedEmbeddings: false)
    case "14b":
      ModelConfig(
        architecture: .qwen2, layers: 48, dim: 5120, heads: 40, keyValueHeads: 8, feedForwardDim: 13824,
        vocabulary: 152_064, contextLength: 131_072, ropeTheta: 1_000_000, tiedEmbeddings: false)
    default: nil
    }
  }
}

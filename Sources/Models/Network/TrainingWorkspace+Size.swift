// How large a training workspace is, without making one.

import Tensors

extension TrainingWorkspace {
  /// Bytes a token of one layer's activations: the matrices of `LayerActivations` but its input and what layers share.
  package static func layerBytesPerToken(_ config: ModelConfig, _ precision: MatmulPrecision) -> Int {
    4 * (config.dim + 2 * config.queryDim + 2 * config.keyValueDim + config.heads + 2)
      + (precision == .bfloat16 ? 2 : 4) * 2 * config.feedForwardDim
  }

  /// Bytes a token of the residual stream: every layer's input and the last one's output.
  package static func streamBytesPerToken(_ config: ModelConfig) -> Int { 4 * (config.layers + 1) * config.dim }

  /// Bytes a token of what one layer's backward pass works in, of what layers share, and of the last norm.
  package static func backwardBytesPerToken(_ config: ModelConfig, _ precision: MatmulPrecision) -> Int {
    let shared = precision == .bfloat16 ? 4 : 2
    return 4 * (5 * config.dim + 2 * config.queryDim + 2 * config.keyValueDim + shared * config.feedForwardDim + 1)
  }
}

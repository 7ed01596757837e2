// How large a training workspace is, without making one.

import Tensors

extension TrainingWorkspace {
  /// Bytes a token of one layer's activations: the matrices of `LayerActivations` but its input.
  package static func layerBytesPerToken(
    _ config: ModelConfig, _ lowRank: LowRankAdaptation?, _ precision: MatmulPrecision
  ) -> Int {
    let factors = 2 * (config.queryDim + config.keyValueDim + config.feedForwardDim)
    let inner = lowRank?.innerColumns(of: LowRankAdaptation.allTargets) ?? 0
    return 4 * (config.dim + config.heads + 2) + precision.factorBytes * (factors + inner)
  }

  /// Bytes a token of the residual stream: every layer's input and the last one's output.
  package static func streamBytesPerToken(_ config: ModelConfig) -> Int { 4 * (config.layers + 1) * config.dim }

  /// Bytes a token of `LayerScratch`, of the stream's gradient and of the last norm.
  package static func scratchBytesPerToken(_ config: ModelConfig, _ precision: MatmulPrecision) -> Int {
    let (dim, wide, factor) = (config.dim, config.feedForwardDim, precision.factorBytes)
    let numbers = 3 * dim + config.queryDim + 2 * config.keyValueDim + 1
    let factors = (precision == .float32 ? 1 : 2) * dim + (SharedFactor.isPacked(precision) ? 0 : wide)
    return 4 * numbers + factor * factors
  }
}

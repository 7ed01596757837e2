// The memory that a sampling pass works in, allocated once.

import Tensors

/// Activations of up to `rows` tokens, one block at a time, and the logits of up to `logitRows` of them.
package final class SamplingWorkspace: Sendable {
  package let rows: Int
  package let logitRows: Int
  let streams: [Matrix]
  let activations: LayerActivations
  let normRMS: Matrix
  let hidden: Matrix
  let logits: Matrix

  /// Rows are padded to this: BLAS kernels may round the rows of a ragged edge otherwise, and a token's
  /// logits must not depend on what else is in the batch.
  static let rowMultiple = 16

  package init(config: ModelConfig, rows: Int, logitRows: Int) {
    let padded = Self.padded(rows)
    self.rows = padded
    self.logitRows = Self.padded(logitRows)
    streams = [Matrix(padded, config.dim), Matrix(padded, config.dim)]
    activations = LayerActivations(config: config, tokens: padded, input: streams[0])
    normRMS = Matrix(1, self.logitRows)
    hidden = Matrix(self.logitRows, config.dim)
    logits = Matrix(self.logitRows, config.vocabulary)
  }

  static func padded(_ rows: Int) -> Int { (rows + rowMultiple - 1) / rowMultiple * rowMultiple }
}

// The memory that a training pass works in, allocated once.

import Tensors

/// Activations and gradients of up to `tokens` rows.
package final class TrainingWorkspace: Sendable {
  package let tokens: Int
  /// Recompute: one block's activations at a time, computed again in the backward pass. Costs a third more
  /// arithmetic, saves all activations but each block's input.
  package let recompute: Bool
  /// The input of every block and, last, the output of the last one: [L + 1] of [tokens, C].
  let stream: [Matrix]
  /// One for each block, or a single one with `recompute`.
  let layers: [LayerActivations]
  let normed: Matrix
  let normRMS: Matrix
  // Gradients: of the residual stream, of a normed input, and of a block's inner matrices.
  let dStream: Matrix
  let dNormed: Matrix
  let dQuery: Matrix
  let dKey: Matrix
  let dValue: Matrix
  let dAttended: Matrix
  let dActivated: Matrix

  package init(config: ModelConfig, tokens: Int, recompute: Bool) {
    self.tokens = tokens
    self.recompute = recompute
    let stream = (0...config.layers).map { _ in Matrix(tokens, config.dim) }
    self.stream = stream
    let first = LayerActivations(config: config, tokens: tokens, input: stream[0])
    layers =
      [first]
      + (1..<(recompute ? 1 : config.layers)).map {
        LayerActivations(config: config, tokens: tokens, input: stream[$0], sharing: first)
      }
    normed = Matrix(tokens, config.dim)
    normRMS = Matrix(1, tokens)
    dStream = Matrix(tokens, config.dim)
    dNormed = Matrix(tokens, config.dim)
    dQuery = Matrix(tokens, config.queryDim)
    dKey = Matrix(tokens, config.keyValueDim)
    dValue = Matrix(tokens, config.keyValueDim)
    dAttended = Matrix(tokens, config.queryDim)
    dActivated = Matrix(tokens, config.feedForwardDim)
  }

  func activations(layer: Int, rows: Int) -> LayerActivations {
    layers[recompute ? 0 : layer].first(rows, input: stream[layer][rows: 0..<rows])
  }
}

// The memory that a training pass works in, allocated once.

import Tensors

/// Activations and gradients of up to `tokens` rows.
package final class TrainingWorkspace: Sendable {
  package let tokens: Int
  /// How many blocks have memory for their activations: the last ones. Those before them share the first of these
  /// memories, and all but the last that used it are computed again in the backward pass: fewer cost up to a third
  /// more arithmetic and save all of a block's activations but its input. Results are the same bits.
  package let heldLayers: Int
  /// The input of every block and, last, the output of the last one: [L + 1] of [tokens, C].
  let stream: [Matrix]
  /// One for each of the last `heldLayers` blocks.
  let layers: [LayerActivations]
  let normed: Matrix
  let normRMS: Matrix
  /// The gradient of the residual stream.
  let dStream: Matrix
  let scratch: LayerScratch
  /// The network's weights, with the packed copies of frozen ones.
  let table: TransformerTable<Weight>

  /// - Parameter recompute: holds one block's activations, or all.
  package convenience init(for transformer: Transformer, tokens: Int, recompute: Bool) {
    self.init(for: transformer, tokens: tokens, heldLayers: recompute ? 1 : transformer.config.layers)
  }

  /// - Parameters:
  ///   - heldLayers: 1 to all.
  ///   - packedParts: of frozen weights, how many parts are decoded once for all passes, into packed copies: first the output
  ///     weights, then the blocks. Results are the same bits.
  package init(for transformer: Transformer, tokens: Int, heldLayers: Int, packedParts: Int = 0) {
    let (config, precision) = (transformer.config, transformer.precision)
    precondition((1...config.layers).contains(heldLayers), "\(heldLayers) of \(config.layers) layers held")
    table = transformer.table.packed(packedParts, precision)
    self.tokens = tokens
    self.heldLayers = heldLayers
    let stream = (0...config.layers).map { _ in Matrix(tokens, config.dim) }
    self.stream = stream
    layers = (0..<heldLayers).map {
      LayerActivations(
        config: config, lowRank: transformer.lowRank, tokens: tokens, precision: precision, input: stream[$0])
    }
    normed = Matrix(tokens, config.dim)
    normRMS = Matrix(1, tokens)
    dStream = Matrix(tokens, config.dim)
    scratch = LayerScratch(config: config, tokens: tokens, precision: precision, dStream: dStream)
  }

  func activations(layer: Int, rows: Int) -> LayerActivations {
    layers[max(0, layer - firstHeld)].first(rows, input: stream[layer])
  }

  /// Whether a layer's activations are still there when its backward pass begins.
  func holds(_ layer: Int) -> Bool { layer >= firstHeld }

  private var firstHeld: Int { stream.count - 1 - heldLayers }
}

// One transformer block, forward: as training computes it.

import Tensors

/// What one block computes for T rows and its backward pass reads: what products read alone is kept as they read it.
struct LayerActivations: Sendable {
  /// The block's input [T, C]; its output is the next block's input.
  let input: Matrix
  let inputRMS: Matrix
  /// Rotated queries and keys, and values.
  let heads: AttentionFactors
  /// Attention's log-sum-exp [T, H] and output [T, H·D].
  let lse: Matrix
  let attended: FactorMatrix
  /// The residual stream between the two halves [T, C].
  let middle: Matrix
  let middleRMS: Matrix
  /// [T, F].
  let gate: FactorMatrix
  let up: FactorMatrix

  init(config: ModelConfig, tokens: Int, precision: MatmulPrecision, input: Matrix) {
    self.input = input
    inputRMS = Matrix(1, tokens)
    heads = AttentionFactors(config.attentionShape, tokens: tokens, precision)
    lse = Matrix(tokens, config.heads)
    attended = FactorMatrix(tokens, config.queryDim, precision)
    middle = Matrix(tokens, config.dim)
    middleRMS = Matrix(1, tokens)
    gate = FactorMatrix(tokens, config.feedForwardDim, precision)
    up = FactorMatrix(tokens, config.feedForwardDim, precision)
  }

  private init(_ other: LayerActivations, rows: Int, input: Matrix) {
    self.input = input[rows: 0..<rows]
    inputRMS = other.inputRMS
    heads = other.heads.first(rows)
    lse = other.lse[rows: 0..<rows]
    attended = other.attended[rows: 0..<rows]
    middle = other.middle[rows: 0..<rows]
    middleRMS = other.middleRMS
    gate = other.gate[rows: 0..<rows]
    up = other.up[rows: 0..<rows]
  }

  /// Views of the first `rows` rows, over another block's input.
  func first(_ rows: Int, input: Matrix) -> LayerActivations { LayerActivations(self, rows: rows, input: input) }
}

/// What every block works in for T rows, forward and backward, and nothing keeps.
struct LayerScratch: Sendable {
  /// A normed input [T, C], and the output of the gated activation [T, F].
  let normed: FactorMatrix
  let activated: FactorMatrix
  /// Of the projections: [T, H·D], [T, KV·D], and, where they are not kept as they are, [T, F]. Backward: the
  /// gradients of the same.
  let query: Matrix
  let key: Matrix
  let value: Matrix
  private let gate: Matrix?
  private let up: Matrix?
  /// The gradient of the block's output as products read it [T, C].
  let dOutput: FactorMatrix
  let dNormed: Matrix
  let dAttended: Matrix
  let dActivated: Matrix

  /// - Parameter dStream: the gradient of the residual stream, which `dOutput` is where products read float32.
  init(config: ModelConfig, tokens: Int, precision: MatmulPrecision, dStream: Matrix) {
    let isKept = precision == .float32
    normed = FactorMatrix(tokens, config.dim, precision)
    activated = FactorMatrix(tokens, config.feedForwardDim, precision)
    query = Matrix(tokens, config.queryDim)
    key = Matrix(tokens, config.keyValueDim)
    value = Matrix(tokens, config.keyValueDim)
    gate = isKept ? nil : Matrix(tokens, config.feedForwardDim)
    up = isKept ? nil : Matrix(tokens, config.feedForwardDim)
    dOutput = isKept ? FactorMatrix(dStream, precision) : FactorMatrix(tokens, config.dim, precision)
    dNormed = Matrix(tokens, config.dim)
    dAttended = Matrix(tokens, config.queryDim)
    dActivated = Matrix(tokens, config.feedForwardDim)
  }

  private init(_ other: LayerScratch, rows: Int) {
    normed = other.normed[rows: 0..<rows]
    activated = other.activated[rows: 0..<rows]
    query = other.query[rows: 0..<rows]
    key = other.key[rows: 0..<rows]
    value = other.value[rows: 0..<rows]
    gate = other.gate?[rows: 0..<rows]
    up = other.up?[rows: 0..<rows]
    dOutput = other.dOutput[rows: 0..<rows]
    dNormed = other.dNormed[rows: 0..<rows]
    dAttended = other.dAttended[rows: 0..<rows]
    dActivated = other.dActivated[rows: 0..<rows]
  }

  func first(_ rows: Int) -> LayerScratch { LayerScratch(self, rows: rows) }

  /// Where the gate's and the up projection's products go: where they are kept, if that is in float32.
  func wide(_ activations: LayerActivations) -> (gate: Matrix, up: Matrix) {
    (gate ?? activations.gate.matrix!, up ?? activations.up.matrix!)
  }
}

extension Transformer {
  /// Overwrites `output` [T, C] and the activations from `activations.input`.
  func layerForward(
    _ layer: TransformerTable<Weight>.Layer, _ activations: LayerActivations, _ scratch: LayerScratch,
    output: Matrix, _ batch: PackedBatch, rope table: RopeTable
  ) {
    let (a, s) = (activations, scratch)
    rmsNorm(s.normed, rms: a.inputRMS, a.input, weight: layer.inputNorm.matrix, epsilon: config.normEpsilon)
    project([(layer.query, s.query), (layer.key, s.key), (layer.value, s.value)], from: s.normed)
    a.heads.keep(q: s.query, k: s.key, v: s.value, rotation: (batch.positions, table))
    attention(a.attended, lse: a.lse, a.heads, documents: batch.documents)
    layer.output.forward(a.middle, a.attended, linearSettings)
    add(a.middle, a.middle, a.input)

    rmsNorm(s.normed, rms: a.middleRMS, a.middle, weight: layer.feedForwardNorm.matrix, epsilon: config.normEpsilon)
    let (gate, up) = s.wide(a)
    project([(layer.gate, gate), (layer.up, up)], from: s.normed)
    swiGLU(s.activated, keptGate: a.gate, keptUp: a.up, gate: gate, up: up)
    layer.down.forward(output, s.activated, linearSettings)
    add(output, output, a.middle)
  }

  /// Several projections of one input as one piece of work.
  private func project(_ projections: [(Linear<Weight>, Matrix)], from x: FactorMatrix) {
    let dense = projections.filter { !$0.0.weight.isFrozen }
    matmulTogether(dense.map { ($0.1, x, $0.0.weight.matrix) }, .nt, precision: precision)
    for (linear, y) in projections {
      if linear.weight.isFrozen { linear.weight.forward(y, x, precision: precision) }
      linear.addSmallParts(y, x, linearSettings)
    }
  }
}

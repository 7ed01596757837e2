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
  let inner: AdapterActivations

  init(
    config: ModelConfig, lowRank: LowRankAdaptation?, tokens: Int, precision: MatmulPrecision, input: Matrix
  ) {
    self.input = input
    inputRMS = Matrix(1, tokens)
    heads = AttentionFactors(config.attentionShape, tokens: tokens, precision)
    lse = Matrix(tokens, config.heads)
    attended = FactorMatrix(tokens, config.queryDim, precision)
    middle = Matrix(tokens, config.dim)
    middleRMS = Matrix(1, tokens)
    gate = FactorMatrix(tokens, config.feedForwardDim, precision)
    up = FactorMatrix(tokens, config.feedForwardDim, precision)
    inner = AdapterActivations(lowRank, tokens: tokens, precision)
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
    inner = other.inner.first(rows)
  }

  /// Views of the first `rows` rows, over another block's input.
  func first(_ rows: Int, input: Matrix) -> LayerActivations { LayerActivations(self, rows: rows, input: input) }
}

/// What lies between the adapters of a block's projections of one input [T, sum of their ranks]; without adapters, no
/// columns.
struct AdapterActivations: Sendable {
  let attention: FactorMatrix
  let output: FactorMatrix
  let feedForward: FactorMatrix
  let down: FactorMatrix

  init(_ lowRank: LowRankAdaptation?, tokens: Int, _ precision: MatmulPrecision) {
    func matrix(_ names: String...) -> FactorMatrix {
      FactorMatrix(tokens, lowRank?.innerColumns(of: names) ?? 0, precision)
    }
    attention = matrix("q_proj", "k_proj", "v_proj")
    output = matrix("o_proj")
    feedForward = matrix("gate_proj", "up_proj")
    down = matrix("down_proj")
  }

  private init(_ other: AdapterActivations, rows: Range<Int>) {
    attention = other.attention[rows: rows]
    output = other.output[rows: rows]
    feedForward = other.feedForward[rows: rows]
    down = other.down[rows: rows]
  }

  func first(_ rows: Int) -> AdapterActivations { AdapterActivations(self, rows: 0..<rows) }
}

/// What every block works in for T rows, forward and backward, and nothing keeps.
struct LayerScratch: Sendable {
  /// A normed input [T, C].
  let normed: FactorMatrix
  /// Of the projections [T, H·D], [T, KV·D], and backward the gradients of the same.
  let query: Matrix
  let key: Matrix
  let value: Matrix
  /// The gradient of the block's output as products read it [T, C].
  let dOutput: FactorMatrix
  let dNormed: Matrix

  /// - Parameter dStream: the gradient of the residual stream, which `dOutput` is where products read float32.
  init(config: ModelConfig, tokens: Int, precision: MatmulPrecision, dStream: Matrix) {
    normed = FactorMatrix(tokens, config.dim, precision)
    query = Matrix(tokens, config.queryDim)
    key = Matrix(tokens, config.keyValueDim)
    value = Matrix(tokens, config.keyValueDim)
    dOutput = precision == .float32 ? FactorMatrix(dStream, precision) : FactorMatrix(tokens, config.dim, precision)
    dNormed = Matrix(tokens, config.dim)
  }

  private init(_ other: LayerScratch, rows: Int) {
    normed = other.normed[rows: 0..<rows]
    query = other.query[rows: 0..<rows]
    key = other.key[rows: 0..<rows]
    value = other.value[rows: 0..<rows]
    dOutput = other.dOutput[rows: 0..<rows]
    dNormed = other.dNormed[rows: 0..<rows]
  }

  func first(_ rows: Int) -> LayerScratch { LayerScratch(self, rows: rows) }
}

extension Transformer {
  /// Overwrites `output` [T, C], where it is wanted, and the activations from `activations.input`.
  func layerForward(
    _ layer: TransformerTable<Weight>.Layer, _ activations: LayerActivations, _ scratch: LayerScratch,
    output: Matrix?, _ batch: PackedBatch, rope table: RopeTable
  ) {
    let (a, s) = (activations, scratch)
    let normed = s.normed.packing([.columns], for: precision)
    rmsNorm(normed, rms: a.inputRMS, a.input, weight: layer.inputNorm.matrix, epsilon: config.normEpsilon)
    layer.attentionGroup(linearSettings).forward([s.query, s.key, s.value], normed, inner: a.inner.attention)
    a.heads.keep(q: s.query, k: s.key, v: s.value, rotation: (batch.positions, table))
    attention(a.attended, lse: a.lse, a.heads, documents: batch.documents)
    layer.outputGroup(linearSettings).forward([a.middle], a.attended, inner: a.inner.output)
    add(a.middle, a.middle, a.input)

    rmsNorm(normed, rms: a.middleRMS, a.middle, weight: layer.feedForwardNorm.matrix, epsilon: config.normEpsilon)
    // A layer that is computed again has no product that reads this, unless the last projection has an adapter.
    let isRead = output != nil || a.inner.down.columns > 0
    let activated = FactorMatrix(
      forProducts: batch.tokens, config.feedForwardDim, precision, packing: isRead ? [.columns] : [])
    layer.feedForwardGroup(linearSettings).forwardTiles(normed, inner: a.inner.feedForward) { tile in
      swiGLU(activated, keptGate: a.gate, keptUp: a.up, tile)
    }
    let down = layer.downGroup(linearSettings)
    guard let output else { return down.forwardInner(activated, inner: a.inner.down) }
    down.forward([output], activated, inner: a.inner.down)
    add(output, output, a.middle)
  }
}

extension TransformerTable<Weight>.Layer {
  func attentionGroup(_ settings: LinearSettings) -> LinearGroup { LinearGroup([query, key, value], settings) }
  func outputGroup(_ settings: LinearSettings) -> LinearGroup { LinearGroup([output], settings) }
  func feedForwardGroup(_ settings: LinearSettings) -> LinearGroup { LinearGroup([gate, up], settings) }
  func downGroup(_ settings: LinearSettings) -> LinearGroup { LinearGroup([down], settings) }
}

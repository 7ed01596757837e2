// One transformer block, forward: as training computes it.

import Tensors

/// What one block computes for T rows, kept for its backward pass. `inputNormed`, `middleNormed` and `activated` may
/// be shared by all blocks: the backward pass computes them again from what is kept, in a fraction of the time that
/// their products take.
struct LayerActivations: Sendable {
  /// The block's input [T, C]; its output is the next block's input.
  let input: Matrix
  let inputNormed: Matrix
  let inputRMS: Matrix
  /// [T, H·D], [T, KV·D]: rotated queries and keys.
  let query: Matrix
  let key: Matrix
  let value: Matrix
  /// Attention's log-sum-exp [T, H] and output [T, H·D].
  let lse: Matrix
  let attended: Matrix
  /// The residual stream between the two halves [T, C].
  let middle: Matrix
  let middleNormed: Matrix
  let middleRMS: Matrix
  /// [T, F]. With `keptGate` and `keptUp` they may be shared too.
  let gate: Matrix
  let up: Matrix
  let activated: Matrix
  /// Training in bfloat16 keeps the widest activations so: a third less memory for all of them.
  let keptGate: RoundedMatrix?
  let keptUp: RoundedMatrix?

  /// - Parameter sharing: another block's activations whose shared matrices this one uses too.
  init(
    config: ModelConfig, tokens: Int, precision: MatmulPrecision, input: Matrix? = nil,
    sharing other: LayerActivations? = nil
  ) {
    self.input = input ?? Matrix(tokens, config.dim)
    inputNormed = other?.inputNormed ?? Matrix(tokens, config.dim)
    inputRMS = Matrix(1, tokens)
    query = Matrix(tokens, config.queryDim)
    key = Matrix(tokens, config.keyValueDim)
    value = Matrix(tokens, config.keyValueDim)
    lse = Matrix(tokens, config.heads)
    attended = Matrix(tokens, config.queryDim)
    middle = Matrix(tokens, config.dim)
    middleNormed = other?.middleNormed ?? Matrix(tokens, config.dim)
    middleRMS = Matrix(1, tokens)
    let wide = config.feedForwardDim
    let isRounded = precision == .bfloat16
    gate = isRounded ? other?.gate ?? Matrix(tokens, wide) : Matrix(tokens, wide)
    up = isRounded ? other?.up ?? Matrix(tokens, wide) : Matrix(tokens, wide)
    keptGate = isRounded ? RoundedMatrix(tokens, wide) : nil
    keptUp = isRounded ? RoundedMatrix(tokens, wide) : nil
    activated = other?.activated ?? Matrix(tokens, wide)
  }

  private init(_ other: LayerActivations, rows: Int, input: Matrix) {
    func first(_ matrix: Matrix) -> Matrix { matrix[rows: 0..<rows] }
    self.input = input
    inputNormed = first(other.inputNormed)
    inputRMS = other.inputRMS
    query = first(other.query)
    key = first(other.key)
    value = first(other.value)
    lse = first(other.lse)
    attended = first(other.attended)
    middle = first(other.middle)
    middleNormed = first(other.middleNormed)
    middleRMS = other.middleRMS
    gate = first(other.gate)
    up = first(other.up)
    activated = first(other.activated)
    keptGate = other.keptGate
    keptUp = other.keptUp
  }

  /// Views of the first `rows` rows, over another input if one is given.
  func first(_ rows: Int, input: Matrix? = nil) -> LayerActivations {
    LayerActivations(self, rows: rows, input: input ?? self.input[rows: 0..<rows])
  }
}

extension Transformer {
  /// Overwrites `output` [T, C] and the activations from `activations.input`. `attend` fills
  /// `activations.attended` from the rotated query and key, and the value.
  func layerForward(
    _ layer: TransformerTable<Weight>.Layer, _ activations: LayerActivations, output: Matrix,
    positions: [Int32], rope table: RopeTable, attend: (LayerActivations) -> Void
  ) {
    let a = activations
    rmsNorm(a.inputNormed, rms: a.inputRMS, a.input, weight: layer.inputNorm.matrix, epsilon: config.normEpsilon)
    project(
      [(layer.query, a.query), (layer.key, a.key), (layer.value, a.value)], from: a.inputNormed)
    rope(a.query, positions: positions, table: table)
    rope(a.key, positions: positions, table: table)
    attend(a)
    layer.output.forward(a.middle, a.attended, linearSettings)
    add(a.middle, a.middle, a.input)

    rmsNorm(a.middleNormed, rms: a.middleRMS, a.middle, weight: layer.feedForwardNorm.matrix, epsilon: config.normEpsilon)
    project([(layer.gate, a.gate), (layer.up, a.up)], from: a.middleNormed)
    swiGLU(a.activated, gate: a.gate, up: a.up)
    a.keptGate?.round(a.gate)
    a.keptUp?.round(a.up)
    layer.down.forward(output, a.activated, linearSettings)
    add(output, output, a.middle)
  }

  /// Several projections of one input as one piece of work.
  private func project(_ projections: [(Linear<Weight>, Matrix)], from x: Matrix) {
    let dense = projections.filter { !$0.0.weight.isFrozen }
    matmulTogether(dense.map { ($0.1, x, $0.0.weight.matrix) }, .nt, precision: precision)
    for (linear, y) in projections {
      if linear.weight.isFrozen { linear.weight.forward(y, x, precision: precision) }
      linear.addSmallParts(y, x, linearSettings)
    }
  }
}

// Loss and gradients of a packed batch: the forward pass, and the backward pass by hand.

import Tensors

extension Transformer {
  /// The batch's loss and, where asked for, its gradients.
  ///
  /// - Parameters:
  ///   - batch: at most `workspace.tokens` rows.
  ///   - stepTargets: all targets of the optimiser step, however it is split: the loss is the mean over them.
  ///   - gradients: a set like `trainable`; the gradients of `sum(nll) / stepTargets` are added to it.
  ///   - overwrites: they take the place of what is in the set instead, which then need not be zeroed.
  /// - Returns: each target's negative log-likelihood in nats, in the order of `batch.targets`.
  package func lossAndGradients(
    _ batch: PackedBatch, stepTargets: Int, gradients: ParameterSet?, overwrites: Bool = false,
    workspace: TrainingWorkspace
  ) -> [Float] {
    precondition(batch.tokens <= workspace.tokens, "\(batch.tokens) tokens in a workspace of \(workspace.tokens)")
    let rows = batch.tokens
    let rope = angles(positions: batch.longestDocument)
    let scratch = workspace.scratch.first(rows)
    // Taken first: what is held through the backward pass would later get pieces of scratch memory that are much larger.
    let dOutput = scratch.dOutput.packing([.columns, .rows], for: precision)
    table.embedding.embed(workspace.stream[0][rows: 0..<rows], ids: batch.ids)
    for layer in 0..<config.layers {
      forward(layer, output: workspace.stream[layer + 1][rows: 0..<rows], batch, rope, workspace)
    }
    let output = workspace.stream[config.layers][rows: 0..<rows]
    let normed = workspace.normed[rows: 0..<rows]
    rmsNorm(normed, rms: workspace.normRMS, output, weight: table.norm.matrix, epsilon: config.normEpsilon)

    let hidden = Matrix(scratch: batch.targetRows.count, config.dim)
    gatherRows(hidden, normed, batch.targetRows)
    let weights = [Float](repeating: 1 / Float(max(1, stepTargets)), count: batch.targets.count)
    guard let gradients else {
      return crossEntropy(
        hidden: hidden, table: workspace.table.head, targets: batch.targets, weights: weights, precision: precision)
    }
    if overwrites { clearSums(in: gradients, hasTargets: !batch.targets.isEmpty) }
    let places = TransformerTable<Matrix?>(
      config: config, required: { gradients[$0] }, optional: { gradients[$0] })
    let dHidden = Matrix(scratch: hidden.rows, config.dim)
    let losses = crossEntropy(
      hidden: hidden, table: workspace.table.head, targets: batch.targets, weights: weights, dHidden: dHidden,
      dTable: places.head, overwritesTable: overwrites, stepTargets: stepTargets, precision: precision)

    scratch.dNormed.fill(0)
    scatterRows(scratch.dNormed, dHidden, batch.targetRows)
    let dStream = workspace.dStream[rows: 0..<rows]
    dStream.fill(0)
    rmsNormBackward(
      dx: dStream, asFactor: dOutput, dWeight: places.norm, scratch.dNormed, x: output,
      weight: table.norm.matrix, rms: workspace.normRMS)
    for layer in (0..<config.layers).reversed() {
      // The next block's input is still there: the last product need not be computed again.
      if !workspace.holds(layer) { forward(layer, output: nil, batch, rope, workspace) }
      backward(layer, dOutput, batch, rope, places.layers[layer], overwrites: overwrites, workspace)
    }
    if let dEmbedding = places.embedding { embedBackward(dEmbedding, dStream, ids: batch.ids) }
    return losses
  }

  /// Zeroes the gradients that are not overwritten by a product: those of norms, biases and of an embedding that is not
  /// the output weights too; without targets, those of the output weights.
  private func clearSums(in gradients: ParameterSet, hasTargets: Bool) {
    let embedding = "model.embed_tokens.weight"
    let head = config.tiedEmbeddings ? embedding : "lm_head.weight"
    for entry in gradients.entries {
      let isProduct = entry.shape.count == 2 && (entry.name == head ? hasTargets : entry.name != embedding)
      if !isProduct { entry.matrix.fill(0) }
    }
  }

  private func forward(
    _ layer: Int, output: Matrix?, _ batch: PackedBatch, _ rope: RopeTable, _ workspace: TrainingWorkspace
  ) {
    layerForward(
      workspace.table.layers[layer], workspace.activations(layer: layer, rows: batch.tokens),
      workspace.scratch.first(batch.tokens), output: output, batch, rope: rope)
  }

  /// Turns `workspace.dStream`, and `dOutput`, which is the same as products read it, from the gradient of the block's
  /// output into that of its input.
  private func backward(
    _ index: Int, _ dOutput: FactorMatrix, _ batch: PackedBatch, _ table: RopeTable,
    _ gradient: TransformerTable<Matrix?>.Layer, overwrites: Bool, _ workspace: TrainingWorkspace
  ) {
    let rows = batch.tokens
    let layer = workspace.table.layers[index]
    let a = workspace.activations(layer: index, rows: rows)
    let s = workspace.scratch.first(rows)
    let dStream = workspace.dStream[rows: 0..<rows]
    let settings = linearSettings

    // output = middle + down(swiglu(gate(n), up(n))), n = norm(middle)
    let down = layer.downGroup(settings)
    let activated = FactorMatrix(forProducts: rows, config.feedForwardDim, precision, packing: [.rows])
    let dGate = a.gate.replacedForProducts(packing: [.columns, .rows], precision)
    let dUp = a.up.replacedForProducts(packing: [.columns, .rows], precision)
    let dInner = down.backwardInputTiles([dOutput], fetching: [a.gate, a.up]) { dActivated in
      swiGLUBackward(activated, dGate: dGate, dUp: dUp, dActivated, gate: a.gate, up: a.up)
    }
    down.backwardWeights(
      [gradient.down], [dOutput], x: activated, inner: a.inner.down, dInner: dInner, overwrites: overwrites)
    let normed = s.normed.packing([.rows], for: precision)
    rmsNorm(normed, rms: a.middleRMS, a.middle, weight: layer.feedForwardNorm.matrix, epsilon: config.normEpsilon)
    layer.feedForwardGroup(settings).backward(
      [gradient.gate, gradient.up], dx: s.dNormed, [dGate, dUp], x: normed, inner: a.inner.feedForward,
      overwrites: overwrites)
    rmsNormBackward(
      dx: dStream, asFactor: dOutput, dWeight: gradient.feedForwardNorm, s.dNormed, x: a.middle,
      weight: layer.feedForwardNorm.matrix, rms: a.middleRMS)

    // middle = input + output(attention(q(n), k(n), v(n))), n = norm(input)
    let output = layer.outputGroup(settings)
    let dAttended = a.heads.outputGradient()
    let dOutputInner = output.backwardInputTiles([dOutput], fetching: []) { dAttended.set($0) }
    output.backwardWeights(
      [gradient.output], [dOutput], x: a.attended, inner: a.inner.output, dInner: dOutputInner, overwrites: overwrites)
    attentionBackward(
      dq: s.query, dk: s.key, dv: s.value, dAttended, out: a.attended, lse: a.lse, a.heads, documents: batch.documents)
    rmsNorm(normed, rms: a.inputRMS, a.input, weight: layer.inputNorm.matrix, epsilon: config.normEpsilon)
    func factor(_ columns: Int) -> FactorMatrix {
      FactorMatrix(scratch: rows, columns, precision).packing([.columns, .rows], for: precision)
    }
    let (dQuery, dKey) = (factor(s.query.columns), factor(s.key.columns))
    let dValue = FactorMatrix(s.value, precision, packing: [.columns, .rows])
    rope(dQuery, s.query, positions: batch.positions, table: table, backward: true)
    rope(dKey, s.key, positions: batch.positions, table: table, backward: true)
    layer.attentionGroup(settings).backward(
      [gradient.query, gradient.key, gradient.value], dx: s.dNormed, [dQuery, dKey, dValue],
      x: normed, inner: a.inner.attention, overwrites: overwrites)
    rmsNormBackward(
      dx: dStream, asFactor: dOutput, dWeight: gradient.inputNorm, s.dNormed, x: a.input,
      weight: layer.inputNorm.matrix, rms: a.inputRMS)
  }
}

// Loss and gradients of a packed batch: the forward pass, and the backward pass by hand.

import Tensors

extension Transformer {
  /// The batch's loss and, where asked for, its gradients.
  ///
  /// - Parameters:
  ///   - batch: at most `workspace.tokens` rows.
  ///   - targetWeight: each target's share in the loss: 1 / all targets of the optimiser step for a mean,
  ///     however the step is split.
  ///   - gradients: a set like `trainable`; the gradients of `targetWeight * sum(nll)` are added to it.
  /// - Returns: each target's negative log-likelihood in nats, in the order of `batch.targets`.
  package func lossAndGradients(
    _ batch: PackedBatch, targetWeight: Float, gradients: ParameterSet?, workspace: TrainingWorkspace
  ) -> [Float] {
    precondition(batch.tokens <= workspace.tokens, "\(batch.tokens) tokens in a workspace of \(workspace.tokens)")
    let rows = batch.tokens
    let rope = angles(positions: batch.longestDocument)
    table.embedding.embed(workspace.stream[0][rows: 0..<rows], ids: batch.ids)
    for layer in 0..<config.layers { forward(layer, batch, rope, workspace) }
    let output = workspace.stream[config.layers][rows: 0..<rows]
    let normed = workspace.normed[rows: 0..<rows]
    rmsNorm(normed, rms: workspace.normRMS, output, weight: table.norm.matrix, epsilon: config.normEpsilon)

    let hidden = Matrix(scratch: batch.targetRows.count, config.dim)
    gatherRows(hidden, normed, batch.targetRows)
    let weights = [Float](repeating: targetWeight, count: batch.targets.count)
    guard let gradients else {
      return crossEntropy(hidden: hidden, table: table.head, targets: batch.targets, weights: weights, precision: precision)
    }
    let places = TransformerTable<Matrix?>(
      config: config, required: { gradients[$0] }, optional: { gradients[$0] })
    let dHidden = Matrix(scratch: hidden.rows, config.dim)
    let losses = crossEntropy(
      hidden: hidden, table: table.head, targets: batch.targets, weights: weights, dHidden: dHidden,
      dTable: places.head, precision: precision)

    let dNormed = workspace.dNormed[rows: 0..<rows]
    dNormed.fill(0)
    scatterRows(dNormed, dHidden, batch.targetRows)
    let dStream = workspace.dStream[rows: 0..<rows]
    dStream.fill(0)
    rmsNormBackward(
      dx: dStream, dWeight: places.norm, dNormed, x: output, weight: table.norm.matrix, rms: workspace.normRMS)
    for layer in (0..<config.layers).reversed() {
      if !workspace.holds(layer) { forward(layer, batch, rope, workspace) }
      backward(layer, batch, rope, places.layers[layer], workspace)
    }
    if let dEmbedding = places.embedding { embedBackward(dEmbedding, dStream, ids: batch.ids) }
    return losses
  }

  private func forward(_ layer: Int, _ batch: PackedBatch, _ rope: RopeTable, _ workspace: TrainingWorkspace) {
    let rows = batch.tokens
    layerForward(
      table.layers[layer], workspace.activations(layer: layer, rows: rows),
      output: workspace.stream[layer + 1][rows: 0..<rows], positions: batch.positions, rope: rope
    ) { a in
      attention(
        a.attended, lse: a.lse, q: a.query, k: a.key, v: a.value, documents: batch.documents, shape: config.attentionShape,
        precision: precision)
    }
  }

  /// Turns `workspace.dStream` from the gradient of the block's output into that of its input.
  private func backward(
    _ index: Int, _ batch: PackedBatch, _ table: RopeTable, _ gradient: TransformerTable<Matrix?>.Layer,
    _ workspace: TrainingWorkspace
  ) {
    let rows = 0..<batch.tokens
    let layer = self.table.layers[index]
    let a = workspace.activations(layer: index, rows: batch.tokens)
    let dStream = workspace.dStream[rows: rows]
    let dNormed = workspace.dNormed[rows: rows]

    // output = middle + down(swiglu(gate(n), up(n))), n = norm(middle)
    let dActivated = workspace.dActivated[rows: rows]
    a.keptGate?.widen(a.gate)
    a.keptUp?.widen(a.up)
    swiGLU(a.activated, gate: a.gate, up: a.up)
    layer.down.backward(
      dx: dActivated, accumulate: false, gradient: gradient.down, dStream, x: a.activated, linearSettings)
    swiGLUBackward(dGate: a.gate, dUp: a.up, dActivated, gate: a.gate, up: a.up)
    rmsNorm(a.middleNormed, rms: a.middleRMS, a.middle, weight: layer.feedForwardNorm.matrix, epsilon: config.normEpsilon)
    layer.gate.backward(
      dx: dNormed, accumulate: false, gradient: gradient.gate, a.gate, x: a.middleNormed, linearSettings)
    layer.up.backward(
      dx: dNormed, accumulate: true, gradient: gradient.up, a.up, x: a.middleNormed, linearSettings)
    rmsNormBackward(
      dx: dStream, dWeight: gradient.feedForwardNorm, dNormed, x: a.middle, weight: layer.feedForwardNorm.matrix,
      rms: a.middleRMS)

    // middle = input + output(attention(q(n), k(n), v(n))), n = norm(input)
    let dAttended = workspace.dAttended[rows: rows]
    layer.output.backward(
      dx: dAttended, accumulate: false, gradient: gradient.output, dStream, x: a.attended, linearSettings)
    let (dQuery, dKey, dValue) =
      (workspace.dQuery[rows: rows], workspace.dKey[rows: rows], workspace.dValue[rows: rows])
    attentionBackward(
      dq: dQuery, dk: dKey, dv: dValue, dAttended, out: a.attended, lse: a.lse, q: a.query, k: a.key, v: a.value,
      documents: batch.documents, shape: config.attentionShape, precision: precision)
    rope(dQuery, positions: batch.positions, table: table, backward: true)
    rope(dKey, positions: batch.positions, table: table, backward: true)
    rmsNorm(a.inputNormed, rms: a.inputRMS, a.input, weight: layer.inputNorm.matrix, epsilon: config.normEpsilon)
    layer.query.backward(
      dx: dNormed, accumulate: false, gradient: gradient.query, dQuery, x: a.inputNormed, linearSettings)
    layer.key.backward(
      dx: dNormed, accumulate: true, gradient: gradient.key, dKey, x: a.inputNormed, linearSettings)
    layer.value.backward(
      dx: dNormed, accumulate: true, gradient: gradient.value, dValue, x: a.inputNormed, linearSettings)
    rmsNormBackward(
      dx: dStream, dWeight: gradient.inputNorm, dNormed, x: a.input, weight: layer.inputNorm.matrix, rms: a.inputRMS)
  }
}

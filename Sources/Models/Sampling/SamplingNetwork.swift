// A decoder laid out for sampling: read-only packed weights and the forward pass over a key-value cache.

import Synchronization
import Tensors

/// A transformer's weights, packed once from a file or from trained parameters.
package final class SamplingNetwork: Sendable {
  struct Layer: Sendable {
    let inputNorm: Matrix
    let query: PackedLinear
    let key: PackedLinear
    let value: PackedLinear
    let output: PackedLinear
    let feedForwardNorm: Matrix
    let gate: PackedLinear
    let up: PackedLinear
    let down: PackedLinear
  }

  package let config: ModelConfig
  package let precision: SamplingPrecision
  let layers: [Layer]
  let norm: Matrix
  let head: PackedLinear
  /// Rows of the embedding table are read where they are stored, as tokens need them.
  private let weights: any WeightSource
  private let ropeTable: Mutex<RopeTable>

  /// - Parameter weights: must not change while this is in use; they hold exactly the parameters of `config`.
  package init(config: ModelConfig, weights: any WeightSource, precision: SamplingPrecision) throws {
    func vector(_ name: String) throws -> Matrix {
      let values = try weights.array(name)
      return Matrix(1, values.count, values)
    }
    func linear(_ name: String) throws -> PackedLinear {
      try PackedLinear(name, weights: weights, precision: precision)
    }
    layers = try (0..<config.layers).map { layer in
      let prefix = "model.layers.\(layer)."
      return Layer(
        inputNorm: try vector(prefix + "input_layernorm.weight"), query: try linear(prefix + "self_attn.q_proj"),
        key: try linear(prefix + "self_attn.k_proj"), value: try linear(prefix + "self_attn.v_proj"),
        output: try linear(prefix + "self_attn.o_proj"),
        feedForwardNorm: try vector(prefix + "post_attention_layernorm.weight"),
        gate: try linear(prefix + "mlp.gate_proj"), up: try linear(prefix + "mlp.up_proj"),
        down: try linear(prefix + "mlp.down_proj"))
    }
    norm = try vector("model.norm.weight")
    head = try linear(config.tiedEmbeddings ? "model.embed_tokens" : "lm_head")
    self.config = config
    self.weights = weights
    self.precision = precision
    ropeTable = Mutex(RopeTable(inverseFrequencies: config.ropeFrequencies, positions: 256))
  }

  /// Bytes of the packed weights.
  package var weightBytes: Int {
    layers.reduce(head.weights.bytes) { sum, layer in
      sum + [layer.query, layer.key, layer.value, layer.output, layer.gate, layer.up, layer.down]
        .reduce(0) { $0 + $1.weights.bytes }
    }
  }

  package func makeCache(slots: Int, length: Int) -> KeyValueCache {
    KeyValueCache(
      layers: config.layers, slots: slots, length: length, shape: config.attentionShape, element: precision.cacheElement)
  }

  /// Computes the batch, leaving its keys and values in the cache. A row's logits depend on its own
  /// sequence alone, and on which of its tokens are a prompt's.
  /// - Returns: logits [wanted rows, V], in the workspace's memory: valid until the next call.
  package func logits(_ batch: CachedBatch, cache: KeyValueCache, workspace: SamplingWorkspace) -> Matrix {
    precondition(batch.rows <= workspace.rows && batch.logitRows.count <= workspace.logitRows)
    let rows = 0..<batch.rows
    let rope = angles(positions: Int(batch.positions.max() ?? 0) + 1)
    let x = workspace.stream[rows: rows]
    embed(x, ids: batch.ids)
    for index in layers.indices {
      forward(index, x, batch, cache, rope, workspace)
    }
    let wanted = 0..<batch.logitRows.count
    let hidden = workspace.hidden[rows: wanted]
    gatherRows(hidden, x, batch.logitRows)
    rmsNorm(hidden, rms: workspace.rms, hidden, weight: norm, epsilon: config.normEpsilon)
    let logits = workspace.logits[rows: wanted]
    packedMatmul([(logits, head.weights)], hidden, scratch: workspace.quantised)
    return logits
  }

  private func forward(
    _ index: Int, _ x: Matrix, _ batch: CachedBatch, _ cache: KeyValueCache, _ table: RopeTable,
    _ workspace: SamplingWorkspace
  ) {
    let (layer, rows) = (layers[index], 0..<batch.rows)
    let scratch = workspace.quantised
    let normed = workspace.normed[rows: rows]
    let (query, key, value) = (workspace.query[rows: rows], workspace.key[rows: rows], workspace.value[rows: rows])
    rmsNorm(normed, rms: workspace.rms, x, weight: layer.inputNorm, epsilon: config.normEpsilon)
    project([(query, layer.query), (key, layer.key), (value, layer.value)], normed, scratch)
    rope(query, positions: batch.positions, table: table)
    rope(key, positions: batch.positions, table: table)
    cache.store(layer: index, k: key, v: value, slots: batch.slots, positions: batch.positions)
    let attended = workspace.attended[rows: rows]
    cache.attention(
      attended, layer: index, q: query, slots: batch.slots, positions: batch.positions, prompts: batch.prompts)
    project([(normed, layer.output)], attended, scratch)
    add(x, x, normed)

    rmsNorm(normed, rms: workspace.rms, x, weight: layer.feedForwardNorm, epsilon: config.normEpsilon)
    let (gate, up) = (workspace.gate[rows: rows], workspace.up[rows: rows])
    project([(gate, layer.gate), (up, layer.up)], normed, scratch)
    swiGLU(gate, gate: gate, up: up)
    project([(normed, layer.down)], gate, scratch)
    add(x, x, normed)
  }

  private func project(_ outputs: [(y: Matrix, linear: PackedLinear)], _ x: Matrix, _ scratch: QuantisedRows) {
    packedMatmul(outputs.map { ($0.y, $0.linear.weights) }, x, scratch: scratch)
    for (y, linear) in outputs { if let bias = linear.bias { addBias(y, bias) } }
  }

  private func embed(_ out: Matrix, ids: [Int32]) {
    for (row, id) in ids.enumerated() {
      precondition(id >= 0 && Int(id) < config.vocabulary, "a token id outside the vocabulary")
      unsafe out[rows: row..<row + 1].withMemory { memory in
        // The weights were read whole when they were packed: a row cannot fail now.
        unsafe try! weights.read("model.embed_tokens.weight", rows: Int(id)..<Int(id) + 1, into: memory)
      }
    }
  }

  /// Angles for at least `positions` positions; the table doubles when it is outgrown.
  private func angles(positions: Int) -> RopeTable {
    ropeTable.withLock { table in
      if table.positions < positions {
        table = RopeTable(
          inverseFrequencies: config.ropeFrequencies, positions: max(positions, 2 * table.positions))
      }
      return table
    }
  }
}

// The forward pass over a key-value cache: prompts and single next tokens alike, mixed in one batch.

import Tensors

/// Tokens to be computed, each with its sequence's slot in the cache and its position there.
package struct CachedBatch: Sendable {
  package private(set) var ids: [Int32] = []
  package private(set) var slots: [Int32] = []
  package private(set) var positions: [Int32] = []
  /// Rows whose logits are wanted.
  package private(set) var logitRows: [Int] = []

  package init() {}

  /// Appends tokens of one sequence, which must follow on what its slot holds.
  package mutating func append(_ newIDs: some Collection<Int32>, slot: Int, position: Int, wantsLogits: Bool) {
    for (offset, id) in newIDs.enumerated() {
      ids.append(id)
      slots.append(Int32(slot))
      positions.append(Int32(position + offset))
    }
    if wantsLogits { logitRows.append(ids.count - 1) }
  }

  /// The same, with the logits of every token.
  package mutating func appendWantingAll(_ newIDs: some Collection<Int32>, slot: Int) {
    for (offset, id) in newIDs.enumerated() { append([id], slot: slot, position: offset, wantsLogits: true) }
  }

  package var rows: Int { ids.count }
}

extension Transformer {
  package func makeCache(slots: Int, length: Int) -> KeyValueCache {
    KeyValueCache(layers: config.layers, slots: slots, length: length, shape: attentionShape)
  }

  /// Computes the batch, leaving its keys and values in the cache.
  /// - Returns: logits [wanted rows, V], in the workspace's memory: valid until the next call.
  package func logits(_ batch: CachedBatch, cache: KeyValueCache, workspace: SamplingWorkspace) -> Matrix {
    precondition(batch.rows <= workspace.rows && batch.logitRows.count <= workspace.logitRows)
    let rows = SamplingWorkspace.padded(batch.rows)
    let padding = rows - batch.rows
    let positions = batch.positions + [Int32](repeating: 0, count: padding)
    let rope = angles(positions: Int(batch.positions.max() ?? 0) + 1)
    var (x, next) = (workspace.streams[0][rows: 0..<rows], workspace.streams[1][rows: 0..<rows])
    embed(x, table: table.embedding, ids: batch.ids + [Int32](repeating: 0, count: padding))
    for (index, layer) in table.layers.enumerated() {
      let activations = workspace.activations.first(rows, input: x)
      layerForward(layer, activations, output: next, positions: positions, rope: rope) { a in
        let real = 0..<batch.rows
        cache.store(
          layer: index, k: a.key[rows: real], v: a.value[rows: real], slots: batch.slots, positions: batch.positions)
        cache.attention(
          a.attended[rows: real], layer: index, q: a.query[rows: real], slots: batch.slots,
          positions: batch.positions)
      }
      swap(&x, &next)
    }
    let wanted = batch.logitRows.count
    let hidden = workspace.hidden[rows: 0..<SamplingWorkspace.padded(wanted)]
    gatherRows(hidden[rows: 0..<wanted], x, batch.logitRows)
    rmsNorm(hidden, rms: workspace.normRMS, hidden, weight: table.norm, epsilon: config.normEpsilon)
    let logits = workspace.logits[rows: 0..<hidden.rows]
    matmul(logits, hidden, table.head, .nt)
    return logits[rows: 0..<wanted]
  }
}

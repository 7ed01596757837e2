// Keys and values of sequences under way, and attention over them: the sampling side of attention.

import CKernels

/// Keys and values of up to `slots` sequences of up to `length` tokens, for every layer.
package struct KeyValueCache: Sendable {
  package let slots: Int
  package let length: Int
  private let shape: AttentionShape
  private let keys: [Matrix]
  private let values: [Matrix]

  package init(layers: Int, slots: Int, length: Int, shape: AttentionShape) {
    self.slots = slots
    self.length = length
    self.shape = shape
    let columns = shape.keyValueHeads * shape.headDim
    keys = (0..<layers).map { _ in Matrix(slots * length, columns) }
    values = (0..<layers).map { _ in Matrix(slots * length, columns) }
  }

  /// Copies the first `count` tokens of one slot to another: a prompt computed once for its samples.
  package func copy(from source: Int, to target: Int, count: Int) {
    precondition(count <= length && source < slots && target < slots)
    ThreadPool.shared.run(keys.count) { layer in
      for matrix in [keys[layer], values[layer]] {
        (matrix.pointer + target * length * matrix.columns).update(
          from: matrix.pointer + source * length * matrix.columns, count: count * matrix.columns)
      }
    }
  }

  /// Writes rows k, v [rows, KV·D] of one layer to their slots and positions.
  package func store(layer: Int, k: Matrix, v: Matrix, slots: [Int32], positions: [Int32]) {
    for row in 0..<k.rows {
      precondition(Int(positions[row]) < length, "a position beyond the cache")
      let target = (Int(slots[row]) * length + Int(positions[row])) * k.columns
      (keys[layer].pointer + target).update(from: k.pointer + row * k.columns, count: k.columns)
      (values[layer].pointer + target).update(from: v.pointer + row * v.columns, count: v.columns)
    }
  }

  /// out [rows, H·D]: each row of q attends to its slot's tokens up to its own position.
  package func attention(_ out: Matrix, layer: Int, q: Matrix, slots: [Int32], positions: [Int32]) {
    let groupColumns = shape.group * shape.headDim
    ThreadPool.shared.run(q.rows * shape.keyValueHeads) { task in
      let (row, head) = (task / shape.keyValueHeads, task % shape.keyValueHeads)
      let visible = Int(positions[row]) + 1
      let stride = shape.keyValueHeads * shape.headDim
      let start = Int(slots[row]) * length * stride + head * shape.headDim
      withUnsafeTemporaryAllocation(of: Float.self, capacity: shape.group * visible) { scratch in
        ck_cached_attention(
          out.pointer + row * out.columns + head * groupColumns,
          q.pointer + row * q.columns + head * groupColumns, keys[layer].pointer + start,
          values[layer].pointer + start, scratch.baseAddress!, shape.scale, shape.group, shape.headDim, visible,
          stride)
      }
    }
  }
}

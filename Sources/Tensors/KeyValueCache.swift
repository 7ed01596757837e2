// Keys and values of sequences under way: the sampling side of attention.

import CKernels
import Foundation

/// Keys and values of up to `slots` sequences of up to `length` tokens, for every layer.
///
/// Keys stand in blocks of 32 positions, turned so that a block's scores are whole vectors. Memory is taken as
/// sequences grow.
package final class KeyValueCache: @unchecked Sendable {
  // Unchecked: used by one sampling thread; the pool's tasks write disjoint parts.
  package enum Element: Sendable {
    case float32, bfloat16

    package var bytes: Int { self == .float32 ? 4 : 2 }
  }

  package let slots: Int
  package let length: Int
  package let element: Element
  let shape: AttentionShape
  private let layers: Int
  private let bytes: Int
  private let memory: UnsafeMutableRawPointer
  /// Elements of one slot's keys (or values) for one head.
  private let headElements: Int

  package init(layers: Int, slots: Int, length: Int, shape: AttentionShape, element: Element = .float32) {
    self.layers = layers
    self.slots = slots
    self.length = (length + Int(CK_PANEL) - 1) / Int(CK_PANEL) * Int(CK_PANEL)
    self.element = element
    self.shape = shape
    headElements = self.length * shape.headDim
    bytes = max(64, 2 * layers * slots * shape.keyValueHeads * headElements * element.bytes)
    let mapped = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | Int32(MAP_NORESERVE), -1, 0)
    precondition(mapped != MAP_FAILED, "out of memory: \(bytes) bytes")
    memory = mapped!
  }

  deinit { munmap(memory, bytes) }

  private var elementBytes: Int { element.bytes }

  private func keys(_ layer: Int, _ slot: Int, _ head: Int) -> UnsafeMutableRawPointer {
    memory + ((layer * slots + slot) * shape.keyValueHeads + head) * 2 * headElements * elementBytes
  }

  private func values(_ layer: Int, _ slot: Int, _ head: Int) -> UnsafeMutableRawPointer {
    keys(layer, slot, head) + headElements * elementBytes
  }

  /// A head's keys and values of one slot from a position on, which is a multiple of a block's.
  func read(layer: Int, slot: Int, head: Int, from position: Int) -> (keys: UnsafeRawPointer, values: UnsafeRawPointer) {
    precondition(position % Int(CK_PANEL) == 0)
    let bytes = position * shape.headDim * elementBytes
    return (UnsafeRawPointer(keys(layer, slot, head) + bytes), UnsafeRawPointer(values(layer, slot, head) + bytes))
  }

  /// Copies the first `count` tokens of one slot to another: a prompt computed once for its samples.
  package func copy(from source: Int, to target: Int, count: Int) {
    precondition(count <= length && source < slots && target < slots)
    let blocks = (count + Int(CK_PANEL) - 1) / Int(CK_PANEL) * Int(CK_PANEL)
    ThreadPool.shared.run(layers) { layer in
      for head in 0..<shape.keyValueHeads {
        memcpy(keys(layer, target, head), keys(layer, source, head), blocks * shape.headDim * elementBytes)
        memcpy(values(layer, target, head), values(layer, source, head), count * shape.headDim * elementBytes)
      }
    }
  }

  /// Writes rows k, v [rows, KV·D] of one layer to their slots and positions, of which no two are the same.
  package func store(layer: Int, k: Matrix, v: Matrix, slots: [Int32], positions: [Int32]) {
    // Neighbours of one prompt write to the same lines: not too few rows on one thread.
    let rowsAtOnce = max(2, min(Int(CK_PANEL), k.rows / (4 * ThreadPool.shared.threads)))
    ThreadPool.shared.run(rows: k.rows, rowsAtOnce: rowsAtOnce) { rows in
      for row in rows { store(layer, row, k, v, slot: Int(slots[row]), position: Int(positions[row])) }
    }
  }

  private func store(_ layer: Int, _ row: Int, _ k: Matrix, _ v: Matrix, slot: Int, position: Int) {
    precondition(position < length && slot < slots, "a position or slot beyond the cache")
    let panel = Int(CK_PANEL)
    let block = position / panel * shape.headDim * panel + position % panel
    for head in 0..<shape.keyValueHeads {
      let from = row * k.columns + head * shape.headDim
      let (keys, values) = (keys(layer, slot, head), values(layer, slot, head))
      switch element {
      case .float32:
        let (keys, values) = (keys.assumingMemoryBound(to: Float.self), values.assumingMemoryBound(to: Float.self))
        for d in 0..<shape.headDim { keys[block + d * panel] = k.pointer[from + d] }
        (values + position * shape.headDim).update(from: v.pointer + from, count: shape.headDim)
      case .bfloat16:
        let (keys, values) = (keys.assumingMemoryBound(to: UInt16.self), values.assumingMemoryBound(to: UInt16.self))
        let target = values + position * shape.headDim
        // By way of the values' place: the keys' own is not contiguous.
        ck_to_bf16(target, k.pointer + from, shape.headDim)
        for d in 0..<shape.headDim { keys[block + d * panel] = target[d] }
        ck_to_bf16(target, v.pointer + from, shape.headDim)
      }
    }
  }

  /// A head's keys of one slot's first `tokens` positions as the bfloat16 kernels read them: packed by rows.
  func packKeys(_ target: UnsafeMutablePointer<UInt32>, layer: Int, slot: Int, head: Int, tokens: Int) {
    let (panel, dim, stride) = (Int(CK_PANEL), shape.headDim, Panels.stride(inner: shape.headDim))
    let blocks = keys(layer, slot, head).assumingMemoryBound(to: UInt16.self)
    for first in Swift.stride(from: 0, to: tokens, by: panel) {
      ck_bf16_pack(
        target + first / 16 * stride, stride, blocks + first * dim, 1, 1, panel, min(panel, tokens - first), dim)
    }
  }

  /// The values, packed by columns.
  func packValues(_ target: UnsafeMutablePointer<UInt32>, layer: Int, slot: Int, head: Int, tokens: Int) {
    let dim = shape.headDim
    ck_bf16_pack(target, Panels.stride(inner: tokens), values(layer, slot, head), 1, 1, dim, dim, tokens)
  }

  /// out [rows, H·D]: each row of q attends to its slot's tokens up to its own position.
  /// - Parameter prompts: rows, of one slot at consecutive positions, whose queries and probabilities may be rounded to
  ///   the cache's precision: the kernels for many queries are faster then.
  package func attention(
    _ out: Matrix, layer: Int, q: Matrix, slots: [Int32], positions: [Int32], prompts: [Range<Int>] = []
  ) {
    let prompts = PromptAttention.serves(element) ? prompts : []
    if !prompts.isEmpty {
      PromptAttention(self, layer: layer, prompts, slots: slots, positions: positions).run(out, q: q)
    }
    CachedAttention(self, layer: layer, slots: slots, positions: positions, without: prompts).run(out, q: q)
  }
}

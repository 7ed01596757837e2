// Attention of a prompt's tokens over the key-value cache, by the bfloat16 kernels.
//
// Many queries read the same keys: those are packed anew for each piece of a prompt, which costs little beside it. A
// query's output depends on its own sequence alone, whatever the pieces: tiles of keys begin at the first one always.

import CKernels

/// One pass over pieces of prompts: rows of one slot each, at consecutive positions.
struct PromptAttention {
  private struct Part {
    let rows: Range<Int>
    let slot: Int
    let head: Int
    let firstPosition: Int
    /// Of the packed factors in scratch memory.
    let query: Int, key: Int, value: Int
    var tokens: Int { firstPosition + rows.count }
  }

  private let cache: KeyValueCache
  private let layer: Int
  private let parts: [Part]
  private let memoryLayout: ScratchLayout
  private var shape: AttentionShape { cache.shape }

  /// Whether prompts in a cache are computed this way.
  static func serves(_ element: KeyValueCache.Element) -> Bool {
    element == .bfloat16 && SharedFactor.isPacked(.bfloat16)
  }

  init(_ cache: KeyValueCache, layer: Int, _ prompts: [Range<Int>], slots: [Int32], positions: [Int32]) {
    self.cache = cache
    self.layer = layer
    let shape = cache.shape
    var layout = ScratchLayout()
    parts = prompts.flatMap { rows in
      (0..<shape.keyValueHeads).map { head in
        let (first, last) = (Int(positions[rows.lowerBound]), rows.upperBound - 1)
        precondition(
          slots[last] == slots[rows.lowerBound] && Int(positions[last]) == first + rows.count - 1,
          "a prompt's rows are of one slot, at consecutive positions")
        let (lanes, tokens) = (rows.count * shape.group, first + rows.count)
        return Part(
          rows: rows, slot: Int(slots[rows.lowerBound]), head: head, firstPosition: first,
          query: layout.add(Panels.words(lanes: lanes, inner: shape.headDim), of: UInt32.self),
          key: layout.add(Panels.words(lanes: tokens, inner: shape.headDim), of: UInt32.self),
          value: layout.add(Panels.words(lanes: shape.headDim, inner: tokens), of: UInt32.self))
      }
    }
    memoryLayout = layout
  }

  /// Overwrites the prompts' rows of out [rows, H·D].
  func run(_ out: Matrix, q: Matrix) {
    defer { withExtendedLifetime((out, q)) {} }
    let memory = ScratchMemory.take(bytes: memoryLayout.bytes)
    func packed(_ place: Int) -> UnsafeMutablePointer<UInt32> { memory.pointer(to: UInt32.self, from: place) }
    ThreadPool.shared.run(3 * parts.count) { task in
      let part = parts[task / 3]
      switch task % 3 {
      case 0: packQueries(part, q, packed(part.query))
      case 1: cache.packKeys(packed(part.key), layer: layer, slot: part.slot, head: part.head, tokens: part.tokens)
      default: cache.packValues(packed(part.value), layer: layer, slot: part.slot, head: part.head, tokens: part.tokens)
      }
    }
    // Those that see the most keys start first, or they would end last.
    let blocks = parts.indices
      .flatMap { index in
        let part = parts[index]
        return shape.blocks(queries: part.rows.count, from: part.firstPosition, tokens: part.tokens)
          .map { (part: index, block: $0) }
      }
      .sorted { keysSeen($0.block) > keysSeen($1.block) }
    let (group, dim) = (shape.group, shape.headDim)
    ThreadPool.shared.run(blocks.count) { task in
      var block = blocks[task].block
      let part = parts[blocks[task].part]
      let scratch = AttentionScratch(dim: dim)
      ck_bf16_attention(
        out.pointer + part.rows.lowerBound * out.columns + part.head * group * dim, nil, out.columns, nil,
        packed(part.query), packed(part.key), packed(part.value), &block, scratch.kernel)
      scratch.giveBack()
    }
    memory.giveBack()
  }

  private func keysSeen(_ block: ck_bf16_attention_block) -> Int {
    block.first_position + (block.first_lane + block.lanes - 1) / block.group
  }

  private func packQueries(_ part: Part, _ q: Matrix, _ start: UnsafeMutablePointer<UInt32>) {
    let (width, dim) = (shape.group * shape.headDim, shape.headDim)
    let gathered = ScratchMemory.take(bytes: 4 * part.rows.count * width)
    let queries = gathered.pointer(to: Float.self)
    for (index, row) in part.rows.enumerated() {
      (queries + index * width).update(from: q.pointer + row * q.columns + part.head * width, count: width)
    }
    ck_bf16_pack(start, Panels.stride(inner: dim), queries, 0, 0, dim, part.rows.count * shape.group, dim)
    gathered.giveBack()
  }
}

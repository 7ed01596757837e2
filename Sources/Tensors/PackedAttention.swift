// Attention by the bfloat16 kernels: each document's queries, keys and values packed once for each key-value head.

import CKernels

/// One pass over packed documents.
struct PackedAttention {
  /// A document and a key-value head.
  private struct Part {
    let document: Range<Int>
    let head: Int
  }

  private let factors: AttentionFactors
  private let parts: [Part]
  private var shape: AttentionShape { factors.shape }

  init(_ factors: AttentionFactors, _ documents: [Range<Int>]) {
    self.factors = factors
    // The long documents first: they end last otherwise.
    parts = documents.sorted { $0.count > $1.count }.flatMap { document in
      (0..<factors.shape.keyValueHeads).map { Part(document: document, head: $0) }
    }
  }

  func forward(_ out: FactorMatrix, _ lse: Matrix) {
    // What pointers are taken from must live to the end.
    defer { withExtendedLifetime((out, lse)) {} }
    var layout = ScratchLayout()
    let places = parts.map { part in
      let lanes = part.document.count * shape.group
      return (
        query: layout.add(words(rows: lanes), of: UInt32.self),
        key: layout.add(words(rows: part.document.count), of: UInt32.self),
        value: layout.add(words(columns: part.document.count), of: UInt32.self)
      )
    }
    let memory = ScratchMemory.take(bytes: layout.bytes)
    func packed(_ place: Int) -> UnsafeMutablePointer<UInt32> { memory.pointer(to: UInt32.self, from: place) }
    ThreadPool.shared.run(parts.count) { index in
      let (part, place) = (parts[index], places[index])
      pack(packed(place.query), factors.query, part, byColumns: false)
      pack(packed(place.key), factors.key, part, byColumns: false)
      pack(packed(place.value), factors.value, part, byColumns: true)
    }
    // The long blocks first, for the same reason.
    let blocks = parts.indices.flatMap { index in self.blocks(of: parts[index]).map { (part: index, block: $0) } }
      .sorted { $0.block.first_lane > $1.block.first_lane }
    let (group, target, columns) = (shape.group, out.halves!, out.columns)
    ThreadPool.shared.run(blocks.count) { task in
      var block = blocks[task].block
      let (part, place) = (parts[blocks[task].part], places[blocks[task].part])
      let scratch = AttentionScratch(dim: shape.headDim)
      ck_bf16_attention(
        nil, target + firstLane(of: part, columns: columns), columns,
        lse.pointer + (part.head * out.rows + part.document.lowerBound) * group + block.first_lane,
        packed(place.query), packed(place.key), packed(place.value), &block, scratch.kernel)
      scratch.giveBack()
    }
    memory.giveBack()
  }

  func backward(_ gradients: (dq: Matrix, dk: Matrix, dv: Matrix), _ dout: HeadMajor, _ out: FactorMatrix, _ lse: Matrix) {
    let (dq, dk, dv) = gradients
    defer { withExtendedLifetime((dq, dk, dv, dout, out, lse)) {} }
    let (group, dim) = (shape.group, shape.headDim)
    let (queryGradient, keyGradient, valueGradient) = (dq.pointer, dk.pointer, dv.pointer)
    let (columns, keyColumns) = (dq.columns, dk.columns)
    // A task owns one key-value head of one document: its sums run over blocks in order.
    ThreadPool.shared.run(parts.count) { task in
      let part = parts[task]
      let (tokens, lanes) = (part.document.count, part.document.count * group)
      let firstLane = firstLane(of: part, columns: columns)
      var layout = ScratchLayout()
      let places = [
        words(rows: lanes), words(columns: lanes), words(rows: tokens), words(columns: tokens), words(rows: tokens),
        words(rows: lanes), words(columns: lanes),
      ].map { layout.add($0, of: UInt32.self) }
      let deltaPlace = layout.add(lanes, of: Float.self)
      let memory = ScratchMemory.take(bytes: layout.bytes)
      func packed(_ place: Int, _ matrix: HeadMajor, byColumns: Bool) -> UnsafePointer<UInt32> {
        let start = memory.pointer(to: UInt32.self, from: place)
        pack(start, matrix, part, byColumns: byColumns)
        return UnsafePointer(start)
      }
      var packs = ck_bf16_attention_factors(
        query_rows: packed(places[0], factors.query, byColumns: false),
        query_columns: packed(places[1], factors.query, byColumns: true),
        key_rows: packed(places[2], factors.key, byColumns: false),
        key_columns: packed(places[3], factors.key, byColumns: true),
        value_rows: packed(places[4], factors.value, byColumns: false),
        dout_rows: packed(places[5], dout, byColumns: false),
        dout_columns: packed(places[6], dout, byColumns: true))
      let scratch = AttentionScratch(dim: dim)
      // delta = dout · out: what the softmax's gradient subtracts from each row.
      let delta = memory.pointer(to: Float.self, from: deltaPlace)
      headDots(into: delta, dout, out, rows: part.document, head: part.head, shape)
      let first = part.document.lowerBound * keyColumns + part.head * dim
      for row in 0..<tokens {
        (keyGradient + first + row * keyColumns).update(repeating: 0, count: dim)
        (valueGradient + first + row * keyColumns).update(repeating: 0, count: dim)
      }
      let lse = lse.pointer + (part.head * out.rows + part.document.lowerBound) * group
      for var block in blocks(of: part) {
        ck_bf16_attention_backward(
          queryGradient + firstLane, columns, keyGradient + first, valueGradient + first, keyColumns, &packs,
          lse + block.first_lane, delta + block.first_lane, &block, scratch.kernel)
      }
      scratch.giveBack()
      memory.giveBack()
    }
  }

  // MARK: parts

  /// Where the numbers of a part's first lane begin in a [T, H·D] matrix.
  private func firstLane(of part: Part, columns: Int) -> Int {
    part.document.lowerBound * columns + part.head * shape.group * shape.headDim
  }

  private func blocks(of part: Part) -> [ck_bf16_attention_block] {
    shape.blocks(queries: part.document.count, from: 0, tokens: part.document.count)
  }

  /// Words of a packed [count, D] matrix.
  private func words(rows count: Int) -> Int { Panels.words(lanes: count, inner: shape.headDim) }
  private func words(columns count: Int) -> Int { Panels.words(lanes: shape.headDim, inner: count) }

  /// Packs a document's part of a matrix, whose rows are the head's lanes or positions.
  private func pack(_ start: UnsafeMutablePointer<UInt32>, _ matrix: HeadMajor, _ part: Part, byColumns: Bool) {
    let dim = shape.headDim
    let rows = part.document.count * (matrix.width / dim)
    let source = matrix.rows(part.head, from: part.document.lowerBound, as: UInt16.self)
    let (lanes, inner) = byColumns ? (dim, rows) : (rows, dim)
    ck_bf16_pack(start, Panels.stride(inner: inner), source, 1, byColumns ? 1 : 0, dim, lanes, inner)
  }
}

extension AttentionShape {
  /// The blocks in which the kernels meet `queries` queries, the first at `position`, with `tokens` keys.
  func blocks(queries: Int, from position: Int, tokens: Int) -> [ck_bf16_attention_block] {
    let (lanes, most) = (queries * group, Int(CK_BF16_ATTENTION_LANES))
    return stride(from: 0, to: lanes, by: most).map { first in
      ck_bf16_attention_block(
        group: group, dim: headDim, tokens: tokens, first_position: position, first_lane: first,
        lanes: min(most, lanes - first), scale: scale)
    }
  }
}

/// What the kernels work in.
struct AttentionScratch {
  let kernel: UnsafeMutablePointer<Float>
  private let memory: ScratchMemory

  init(dim: Int) {
    memory = ScratchMemory.take(bytes: ck_bf16_attention_scratch(dim))
    kernel = memory.pointer(to: Float.self)
  }

  func giveBack() { memory.giveBack() }
}

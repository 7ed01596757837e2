// Attention by the bfloat16 kernels: queries, keys and values packed once for each document and key-value head, backward
// for each share.

import CKernels

/// One pass over packed documents.
struct PackedAttention {
  /// A document and a key-value head.
  private struct Part {
    let document: Range<Int>
    let head: Int
  }

  private let factors: AttentionFactors
  private let documents: [Range<Int>]
  private var shape: AttentionShape { factors.shape }

  init(_ factors: AttentionFactors, _ documents: [Range<Int>]) {
    self.factors = factors
    self.documents = documents
  }

  func forward(_ out: FactorMatrix, _ lse: Matrix) {
    // What pointers are taken from must live to the end.
    defer { withExtendedLifetime((out, lse)) {} }
    let parts = documents.flatMap { document in
      (0..<shape.keyValueHeads).map { Part(document: document, head: $0) }
    }
    var layout = ScratchLayout()
    let places = parts.map { part in
      (
        query: layout.add(words(of: factors.query, part.document, byColumns: false), of: UInt32.self),
        key: layout.add(words(of: factors.key, part.document, byColumns: false), of: UInt32.self),
        value: layout.add(words(of: factors.value, part.document, byColumns: true), of: UInt32.self)
      )
    }
    let memory = ScratchMemory.take(bytes: layout.bytes)
    func packed(_ place: Int) -> UnsafeMutablePointer<UInt32> { memory.pointer(to: UInt32.self, from: place) }
    ThreadPool.shared.run(parts.count) { index in
      let (part, place) = (parts[index], places[index])
      pack(packed(place.query), factors.query, part.document, head: part.head, byColumns: false)
      pack(packed(place.key), factors.key, part.document, head: part.head, byColumns: false)
      pack(packed(place.value), factors.value, part.document, head: part.head, byColumns: true)
    }
    // The long blocks first: they end last otherwise.
    let blocks = parts.indices.flatMap { index in self.blocks(of: parts[index]).map { (part: index, block: $0) } }
      .sorted { $0.block.first_lane > $1.block.first_lane }
    let (group, target, columns) = (shape.group, out.halves!, out.columns)
    ThreadPool.shared.run(blocks.count) { task in
      var block = blocks[task].block
      let (part, place) = (parts[blocks[task].part], places[blocks[task].part])
      let scratch = AttentionScratch(dim: shape.headDim)
      ck_bf16_attention(
        nil, target + firstLane(row: part.document.lowerBound, head: part.head, columns: columns), columns,
        lse.pointer + (part.head * out.rows + part.document.lowerBound) * group + block.first_lane,
        packed(place.query), packed(place.key), packed(place.value), &block, scratch.kernel)
      scratch.giveBack()
    }
    memory.giveBack()
  }

  func backward(_ gradients: (dq: Matrix, dk: Matrix, dv: Matrix), _ dout: HeadMajor, _ out: FactorMatrix, _ lse: Matrix) {
    let (dq, dk, dv) = gradients
    defer { withExtendedLifetime((dq, dk, dv, dout, out, lse)) {} }
    let (group, queryGradient, columns) = (shape.group, dq.pointer, dq.columns)
    sumKeyGradients(dk: dk, dv: dv, shape, documents: documents) { share, sums in
      let queries = share.firstRow..<share.document.lowerBound + share.keys
      let keys = share.document.lowerBound..<share.document.lowerBound + share.keys
      let packings: [(matrix: HeadMajor, rows: Range<Int>, byColumns: Bool)] = [
        (factors.query, queries, false), (factors.query, queries, true), (factors.key, keys, false),
        (factors.key, keys, true), (factors.value, keys, false), (dout, queries, false), (dout, queries, true),
      ]
      var layout = ScratchLayout()
      let places = packings.map { layout.add(words(of: $0.matrix, $0.rows, byColumns: $0.byColumns), of: UInt32.self) }
      let deltaPlace = layout.add(queries.count * group, of: Float.self)
      let memory = ScratchMemory.take(bytes: layout.bytes)
      let packed = zip(packings, places).map { packing, place in
        let start = memory.pointer(to: UInt32.self, from: place)
        pack(start, packing.matrix, packing.rows, head: share.head, byColumns: packing.byColumns)
        return UnsafePointer(start)
      }
      var packs = ck_bf16_attention_factors(
        query_rows: packed[0], query_columns: packed[1], key_rows: packed[2], key_columns: packed[3],
        value_rows: packed[4], dout_rows: packed[5], dout_columns: packed[6], lanes: queries.count * group)
      let scratch = AttentionScratch(dim: shape.headDim)
      // delta = dout · out: what the softmax's gradient subtracts from each row.
      let delta = memory.pointer(to: Float.self, from: deltaPlace)
      headDots(into: delta, dout, out, rows: queries, head: share.head, shape)
      let lse = lse.pointer + (share.head * out.rows + share.firstRow) * group
      let target = queryGradient + firstLane(row: share.firstRow, head: share.head, columns: columns)
      for var block in shape.blocks(queries: queries.count, from: share.queries.lowerBound, tokens: share.keys) {
        ck_bf16_attention_backward(
          target, columns, sums.dk, sums.dv, sums.stride, &packs, lse + block.first_lane, delta + block.first_lane,
          &block, scratch.kernel)
      }
      scratch.giveBack()
      memory.giveBack()
    }
  }

  // MARK: parts

  /// Where the numbers of a row's first lane begin in a [T, H·D] matrix.
  private func firstLane(row: Int, head: Int, columns: Int) -> Int {
    row * columns + head * shape.group * shape.headDim
  }

  private func blocks(of part: Part) -> [ck_bf16_attention_block] {
    shape.blocks(queries: part.document.count, from: 0, tokens: part.document.count)
  }

  /// Lanes, or keys, of some rows of a matrix.
  private func lanes(of matrix: HeadMajor, _ rows: Range<Int>) -> Int { rows.count * (matrix.width / shape.headDim) }

  /// Words of some rows of a matrix, packed.
  private func words(of matrix: HeadMajor, _ rows: Range<Int>, byColumns: Bool) -> Int {
    let (lanes, dim) = (lanes(of: matrix, rows), shape.headDim)
    return byColumns ? Panels.words(lanes: dim, inner: lanes) : Panels.words(lanes: lanes, inner: dim)
  }

  /// Packs a head's part of some rows of a matrix.
  private func pack(
    _ start: UnsafeMutablePointer<UInt32>, _ matrix: HeadMajor, _ rows: Range<Int>, head: Int, byColumns: Bool
  ) {
    let dim = shape.headDim
    let source = matrix.rows(head, from: rows.lowerBound, as: UInt16.self)
    let all = lanes(of: matrix, rows)
    let (lanes, inner) = byColumns ? (dim, all) : (all, dim)
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

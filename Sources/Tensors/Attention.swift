// Causal attention over packed documents, forward and backward, never holding a [T, T] matrix.
//
// Rows are packed: documents end to end, each row attends to its own document only, up to itself. A block of queries
// meets a tile of its document's keys at a time; the softmax is taken tile by tile, and backward scores the tiles
// again from the kept log-sum-exp (Dao et al. 2022). The query heads that share a key-value head are scored together.

import CKernels
import Foundation

/// How attention is cut into heads. Query heads share key-value heads in groups.
package struct AttentionShape: Sendable {
  package let heads: Int
  package let keyValueHeads: Int
  package let headDim: Int
  package init(heads: Int, keyValueHeads: Int, headDim: Int) {
    self.heads = heads
    self.keyValueHeads = keyValueHeads
    self.headDim = headDim
  }
  var group: Int { heads / keyValueHeads }
  var scale: Float { 1 / Float(headDim).squareRoot() }

  /// Queries scored at once: about 96 rows of scores, so that a tile and what is made of it stay in a core's cache.
  var queriesAtOnce: Int { max(8, 96 / group) }
}

/// Keys that a block of queries is scored against at once.
private let keysAtOnce = 512

/// out [T, H·D] = softmax(q kᵀ / √D) v within each document.
///
/// - Parameters:
///   - lse: T · H numbers, each score row's log-sum-exp; ordered as the backward pass reads them: [KV, T, H / KV].
///   - factors: of T rows; their form says in which precision products are computed.
///   - documents: the rows of each document, in order, covering all rows.
package func attention(
  _ out: FactorMatrix, lse: Matrix, _ factors: AttentionFactors, documents: [Range<Int>],
  multiplier: BFloat16Multiplier? = .current
) {
  factors.check(documents, rows: out.rows)
  if factors.query.form == .bfloat16, multiplier == .kernels {
    PackedAttention(factors, documents).forward(out, lse)
  } else if factors.query.form == .bfloat16 {
    forward(out, lse, factors, documents, as: UInt16.self)
  } else {
    forward(out, lse, factors, documents, as: Float.self)
  }
}

/// Overwrites dq [T, H·D], dk and dv [T, KV·D] with the gradients of the rotated query and key and of the value; dout is
/// an `outputGradient` of the factors.
package func attentionBackward(
  dq: Matrix, dk: Matrix, dv: Matrix, _ dout: HeadMajor, out: FactorMatrix, lse: Matrix, _ factors: AttentionFactors,
  documents: [Range<Int>], multiplier: BFloat16Multiplier? = .current
) {
  factors.check(documents, rows: out.rows)
  precondition(
    dout.tokens == out.rows && dout.width == factors.query.width && dout.form == factors.query.form,
    "dout is not an output gradient of these factors")
  let (wide, narrow) = (factors.shape.heads * factors.shape.headDim, factors.shape.keyValueHeads * factors.shape.headDim)
  precondition(
    dq.rows == out.rows && dq.columns == wide && out.columns == wide
      && [dk, dv].allSatisfy { $0.rows == out.rows && $0.columns == narrow },
    "gradients of other shapes than the query, the key and the value")
  let gradients = (dq: dq, dk: dk, dv: dv)
  if factors.query.form == .bfloat16, multiplier == .kernels {
    PackedAttention(factors, documents).backward(gradients, dout, out, lse)
  } else if factors.query.form == .bfloat16 {
    backward(gradients, dout, out, lse, factors, documents, as: UInt16.self)
  } else {
    backward(gradients, dout, out, lse, factors, documents, as: Float.self)
  }
}

private func forward<Element: Factor>(
  _ out: FactorMatrix, _ lse: Matrix, _ factors: AttentionFactors, _ documents: [Range<Int>], as: Element.Type
) {
  let shape = factors.shape
  let (group, dim) = (shape.group, shape.headDim)
  // The long blocks first: they end last otherwise.
  let blocks = documents.flatMap { QueryBlock.all(of: $0, queries: 0..<$0.count, shape) }.reversed().map { $0 }
  ThreadPool.shared.run(blocks.count * shape.keyValueHeads) { task in
    let block = blocks[task / shape.keyValueHeads]
    let head = task % shape.keyValueHeads
    let rows = block.queries.count * group
    let tile = TileMemory<Element>(rows: rows, dim: dim)
    defer { tile.giveBack() }
    tile.maxima.update(repeating: -.greatestFiniteMagnitude, count: rows)
    tile.sums.update(repeating: 0, count: rows)
    tile.output.update(repeating: 0, count: rows * dim)
    let queries = factors.query.rows(head, from: block.queries.lowerBound, as: Element.self)
    for keys in block.keyTiles {
      Element.multiply(
        false, true, rows, keys.count, dim, queries, dim,
        factors.key.rows(head, from: keys.lowerBound, as: Element.self), dim, 0, tile.scores, keys.count)
      ck_online_softmax(
        tile.scores, tile.roundedScores, tile.maxima, tile.sums, tile.output, shape.scale, rows, keys.count,
        block.firstVisible(in: keys), group, dim)
      Element.multiply(
        false, false, rows, dim, keys.count, tile.scoresAsFactor, keys.count,
        factors.value.rows(head, from: keys.lowerBound, as: Element.self), dim, 1, tile.output, dim)
    }
    let rowLSE = lse.pointer + (head * out.rows + block.queries.lowerBound) * group
    for row in 0..<rows {
      let source = tile.output + row * dim
      rowLSE[row] = tile.maxima[row] + log(tile.sums[row])
      ck_scale(source, source, 1 / tile.sums[row], dim)
    }
    for (index, row) in block.queries.enumerated() {
      let target = row * out.columns + head * group * dim
      out.set(target..<target + group * dim, from: tile.output + index * group * dim)
    }
  }
}

private func backward<Element: Factor>(
  _ gradients: (dq: Matrix, dk: Matrix, dv: Matrix), _ dout: HeadMajor, _ out: FactorMatrix, _ lse: Matrix,
  _ factors: AttentionFactors, _ documents: [Range<Int>], as: Element.Type
) {
  let (dq, dk, dv) = gradients
  let shape = factors.shape
  let (group, dim) = (shape.group, shape.headDim)
  sumKeyGradients(dk: dk, dv: dv, shape, documents: documents) { share, sums in
    let head = share.head
    let blocks = QueryBlock.all(of: share.document, queries: share.queries, shape)
    let tile = TileMemory<Element>(rows: blocks[0].queries.count * group, dim: dim)
    defer { tile.giveBack() }
    for block in blocks {
      let rows = block.queries.count * group
      let queries = factors.query.rows(head, from: block.queries.lowerBound, as: Element.self)
      let dOutput = dout.rows(head, from: block.queries.lowerBound, as: Element.self)
      let rowLSE = lse.pointer + (head * out.rows + block.queries.lowerBound) * group
      // delta = dout · out: what the softmax's gradient subtracts from each row.
      let delta = tile.sums
      headDots(into: delta, dout, out, rows: block.queries, head: head, shape)
      for (index, keys) in block.keyTiles.enumerated() {
        let columns = keys.count
        let keyRows = factors.key.rows(head, from: keys.lowerBound, as: Element.self)
        let valueRows = factors.value.rows(head, from: keys.lowerBound, as: Element.self)
        let keyStart = (keys.lowerBound - share.document.lowerBound) * sums.stride
        Element.multiply(
          false, true, rows, columns, dim, queries, dim, keyRows, dim, 0, tile.scores, columns)
        ck_softmax_again(
          tile.scores, tile.roundedScores, rowLSE, shape.scale, rows, columns, block.firstVisible(in: keys), group)
        // dv += Pᵀ dout;  dP = dout vᵀ;  dS = scale · P ∘ (dP − delta);  dq = dS k;  dk += dSᵀ q
        Element.multiply(
          true, false, columns, dim, rows, tile.scoresAsFactor, columns, dOutput, dim, 1, sums.dv + keyStart,
          sums.stride)
        Element.multiply(
          false, true, rows, columns, dim, dOutput, dim, valueRows, dim, 0, tile.dScores, columns)
        ck_softmax_backward(
          tile.dScores, tile.roundedDScores, tile.scores, delta, shape.scale, rows, columns)
        Element.multiply(
          false, false, rows, dim, columns, tile.dScoresAsFactor, columns, keyRows, dim, index == 0 ? 0 : 1,
          tile.output, dim)
        Element.multiply(
          true, false, columns, dim, rows, tile.dScoresAsFactor, columns, queries, dim, 1, sums.dk + keyStart,
          sums.stride)
      }
      for row in 0..<rows {
        let target =
          dq.pointer + (block.queries.lowerBound + row / group) * dq.columns + (head * group + row % group) * dim
        target.update(from: tile.output + row * dim, count: dim)
      }
    }
  }
}

/// delta [rows, H / KV] = the products of x and y [T, H·D] for the query heads that share a key-value head, summed by head.
package func headDots(
  into delta: UnsafeMutablePointer<Float>, _ x: HeadMajor, _ y: FactorMatrix, rows: Range<Int>, head: Int,
  _ shape: AttentionShape
) {
  precondition(x.tokens == y.rows && x.form == y.form && x.width == shape.group * shape.headDim)
  precondition(y.columns == shape.heads * shape.headDim)
  func sum<Element: Factor>(as: Element.Type) {
    let other = UnsafePointer(y.view.start(as: Element.self)) + rows.lowerBound * y.columns + head * x.width
    ck_head_dots(
      delta, x.rows(head, from: rows.lowerBound, as: Element.self), x.width, other, y.columns,
      Element.self == UInt16.self ? 1 : 0, rows.count, shape.group, shape.headDim)
  }
  x.form == .bfloat16 ? sum(as: UInt16.self) : sum(as: Float.self)
  withExtendedLifetime((x, y)) {}
}

/// What attention over `tokens` rows of documents of up to `longest` works in, in bytes: the output's gradient by head, packed
/// factors, the sums of shares, and what a block of each thread takes.
package func attentionScratchBytes(
  _ shape: AttentionShape, tokens: Int, longest: Int, precision: MatmulPrecision, threads: Int
) -> Int {
  let isHalf = FactorForm(precision) == .bfloat16
  let longest = max(1, min(longest, tokens))
  let documents = (tokens + longest - 1) / longest
  let copy = tokens * shape.heads * shape.headDim * (isHalf ? 2 : 4)
  let sums = documents * AttentionShare.bytes(tokens: longest, shape)
  if SharedFactor.isPacked(precision) {
    // Forward has all heads packed at once, backward each thread a share.
    let forward = shape.keyValueHeads * tokens * (shape.group + 2) * shape.headDim * 2
    let shares = documents * shape.keyValueHeads * AttentionShare.ends(tokens: longest, shape).count
    let packed = min(threads, shares) * AttentionShare.packedBytes(longest: longest, shape)
    return max(forward, copy + sums + packed) + threads * ck_bf16_attention_scratch(shape.headDim)
  }
  let rows = shape.queriesAtOnce * shape.group
  return copy + sums + threads * rows * (keysAtOnce * (isHalf ? 12 : 8) + 4 * shape.headDim)
}

/// Some queries of a document that are scored at once.
private struct QueryBlock {
  let document: Range<Int>
  let queries: Range<Int>

  /// - Parameter queries: counted from the document's first.
  static func all(of document: Range<Int>, queries: Range<Int>, _ shape: AttentionShape) -> [QueryBlock] {
    let (first, end) = (document.lowerBound + queries.lowerBound, document.lowerBound + queries.upperBound)
    return stride(from: first, to: end, by: shape.queriesAtOnce).map {
      QueryBlock(document: document, queries: $0..<min($0 + shape.queriesAtOnce, end))
    }
  }

  /// The document's keys up to the last query, in tiles.
  var keyTiles: [Range<Int>] {
    stride(from: document.lowerBound, to: queries.upperBound, by: keysAtOnce).map {
      $0..<min($0 + keysAtOnce, queries.upperBound)
    }
  }

  /// How many keys of a tile the first query sees; less than 1 where it sees none.
  func firstVisible(in keys: Range<Int>) -> Int { queries.lowerBound - keys.lowerBound + 1 }
}

/// What a task computes in: scores and their gradients, as numbers and as factors.
private struct TileMemory<Element: Factor> {
  let scores: UnsafeMutablePointer<Float>
  let dScores: UnsafeMutablePointer<Float>
  private let factors: (scores: UnsafeMutablePointer<Element>, dScores: UnsafeMutablePointer<Element>)?
  let output: UnsafeMutablePointer<Float>
  let maxima: UnsafeMutablePointer<Float>
  let sums: UnsafeMutablePointer<Float>
  private let memory: ScratchMemory

  init(rows: Int, dim: Int) {
    var layout = ScratchLayout()
    let count = rows * keysAtOnce
    let (scores, dScores) = (layout.add(count, of: Float.self), layout.add(count, of: Float.self))
    let (output, maxima, sums) = (
      layout.add(rows * dim, of: Float.self), layout.add(rows, of: Float.self), layout.add(rows, of: Float.self)
    )
    let isRounded = Element.self != Float.self
    let factors = isRounded ? (layout.add(count, of: Element.self), layout.add(count, of: Element.self)) : nil
    memory = ScratchMemory.take(bytes: layout.bytes)
    self.scores = memory.pointer(to: Float.self, from: scores)
    self.dScores = memory.pointer(to: Float.self, from: dScores)
    self.output = memory.pointer(to: Float.self, from: output)
    self.maxima = memory.pointer(to: Float.self, from: maxima)
    self.sums = memory.pointer(to: Float.self, from: sums)
    let memory = memory
    self.factors = factors.map {
      (memory.pointer(to: Element.self, from: $0.0), memory.pointer(to: Element.self, from: $0.1))
    }
  }

  var scoresAsFactor: UnsafeMutablePointer<Element> {
    factors?.scores ?? UnsafeMutableRawPointer(scores).assumingMemoryBound(to: Element.self)
  }
  var dScoresAsFactor: UnsafeMutablePointer<Element> {
    factors?.dScores ?? UnsafeMutableRawPointer(dScores).assumingMemoryBound(to: Element.self)
  }
  /// Where the kernels are to leave the factors; nil where the numbers are the factors.
  var roundedScores: UnsafeMutablePointer<UInt16>? { factors.map { rounded($0.scores) } }
  var roundedDScores: UnsafeMutablePointer<UInt16>? { factors.map { rounded($0.dScores) } }

  private func rounded(_ pointer: UnsafeMutablePointer<Element>) -> UnsafeMutablePointer<UInt16> {
    UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: UInt16.self)
  }

  func giveBack() { memory.giveBack() }
}

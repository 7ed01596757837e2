// Causal attention over packed documents, forward and backward, never holding a [T, T] matrix.
//
// Rows are packed: documents end to end, each row attends to its own document only, up to itself. A block of
// queries is scored against its document's keys at a time; backward scores them again from the kept
// log-sum-exp (Dao et al. 2022, without the online rescaling, since a block's row of scores fits in memory).

import CKernels

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
}

/// Queries scored at once.
private let queryBlock = 64

/// out [T, H·D] = softmax(q kᵀ / √D) v within each document; lse [T, H] keeps each row's log-sum-exp.
///
/// - Parameters:
///   - q: [T, H·D]; k, v: [T, KV·D], rotated already.
///   - documents: the rows of each document, in order, covering all rows.
package func attention(
  _ out: Matrix, lse: Matrix, q: Matrix, k: Matrix, v: Matrix, documents: [Range<Int>], shape: AttentionShape
) {
  checkShapes(q, k, v, documents, shape)
  // The long blocks first: they end last otherwise.
  let blocks = documents.flatMap { document in
    stride(from: document.lowerBound, to: document.upperBound, by: queryBlock).map {
      (document: document, queries: $0..<min($0 + queryBlock, document.upperBound))
    }
  }.reversed().map { $0 }
  ThreadPool.shared.run(blocks.count * shape.heads) { task in
    let (document, queries) = blocks[task / shape.heads]
    let head = task % shape.heads
    let block = ScoreBlock(document: document, queries: queries, head: head, shape: shape)
    withScratch(block.rows * block.columns) { scores in
      block.score(into: scores, q, k)
      ck_causal_softmax(
        scores, lse.pointer + queries.lowerBound * shape.heads + head, shape.scale, block.rows, block.columns,
        block.columns, block.firstVisible, shape.heads)
      // out = P v
      gemm(
        false, false, block.rows, shape.headDim, block.columns, scores, block.columns,
        block.keys(of: v), v.columns, 0, block.queryRows(of: out), out.columns)
    }
  }
}

/// Overwrites dq, dk and dv with the gradients.
package func attentionBackward(
  dq: Matrix, dk: Matrix, dv: Matrix, _ dout: Matrix, out: Matrix, lse: Matrix, q: Matrix, k: Matrix, v: Matrix,
  documents: [Range<Int>], shape: AttentionShape
) {
  checkShapes(q, k, v, documents, shape)
  // delta[t, h] = dout · out: what the softmax's gradient subtracts from each row.
  let delta = Matrix(q.rows, shape.heads)
  ThreadPool.shared.run(rows: q.rows, rowsAtOnce: 64) { range in
    for row in range {
      ck_head_dots(
        delta.pointer + row * shape.heads, dout.pointer + row * dout.columns, out.pointer + row * out.columns,
        shape.heads, shape.headDim)
    }
  }
  // A task owns one key-value head of one document: its sums run over blocks in order.
  let tasks = documents.sorted { $0.count > $1.count }
  ThreadPool.shared.run(tasks.count * shape.keyValueHeads) { task in
    let document = tasks[task / shape.keyValueHeads]
    let keyValueHead = task % shape.keyValueHeads
    for row in document {
      (dk.pointer + row * dk.columns + keyValueHead * shape.headDim).update(repeating: 0, count: shape.headDim)
      (dv.pointer + row * dv.columns + keyValueHead * shape.headDim).update(repeating: 0, count: shape.headDim)
    }
    withScratch(2 * queryBlock * document.count) { scratch in
      let (p, dp) = (scratch, scratch + queryBlock * document.count)
      for head in keyValueHead * shape.group..<(keyValueHead + 1) * shape.group {
        for start in stride(from: document.lowerBound, to: document.upperBound, by: queryBlock) {
          let queries = start..<min(start + queryBlock, document.upperBound)
          let block = ScoreBlock(document: document, queries: queries, head: head, shape: shape)
          let (rows, columns, dim) = (block.rows, block.columns, shape.headDim)
          let rowOfHeads = queries.lowerBound * shape.heads + head
          block.score(into: p, q, k)
          ck_causal_softmax_again(
            p, lse.pointer + rowOfHeads, shape.scale, rows, columns, columns, block.firstVisible, shape.heads)
          // dv += Pᵀ dout;  dP = dout vᵀ;  dS = scale · P ∘ (dP − delta);  dq = dS k;  dk += dSᵀ q
          gemm(
            true, false, columns, dim, rows, p, columns, block.queryRows(of: dout), dout.columns, 1,
            block.keys(of: dv), dv.columns)
          gemm(
            false, true, rows, columns, dim, block.queryRows(of: dout), dout.columns, block.keys(of: v),
            v.columns, 0, dp, columns)
          ck_softmax_backward(
            dp, p, delta.pointer + rowOfHeads, shape.scale, rows, columns, columns, shape.heads)
          gemm(
            false, false, rows, dim, columns, dp, columns, block.keys(of: k), k.columns, 0,
            block.queryRows(of: dq), dq.columns)
          gemm(
            true, false, columns, dim, rows, dp, columns, block.queryRows(of: q), q.columns, 1,
            block.keys(of: dk), dk.columns)
        }
      }
    }
  }
}

/// A block of one head's queries against its document's keys up to the last of them.
private struct ScoreBlock {
  let document: Range<Int>
  let queries: Range<Int>
  let head: Int
  let shape: AttentionShape

  var rows: Int { queries.count }
  var columns: Int { queries.upperBound - document.lowerBound }
  /// How many keys the first query sees.
  var firstVisible: Int { queries.lowerBound - document.lowerBound + 1 }

  func queryRows(of x: Matrix) -> UnsafeMutablePointer<Float> {
    x.pointer + queries.lowerBound * x.columns + head * shape.headDim
  }

  func keys(of x: Matrix) -> UnsafeMutablePointer<Float> {
    x.pointer + document.lowerBound * x.columns + head / shape.group * shape.headDim
  }

  func score(into scores: UnsafeMutablePointer<Float>, _ q: Matrix, _ k: Matrix) {
    gemm(
      false, true, rows, columns, shape.headDim, queryRows(of: q), q.columns, keys(of: k), k.columns, 0, scores,
      columns)
  }
}

private func withScratch(_ count: Int, _ body: (UnsafeMutablePointer<Float>) -> Void) {
  let scratch = UnsafeMutablePointer<Float>.allocate(capacity: count)
  defer { scratch.deallocate() }
  body(scratch)
}

private func checkShapes(
  _ q: Matrix, _ k: Matrix, _ v: Matrix, _ documents: [Range<Int>], _ shape: AttentionShape
) {
  precondition(q.columns == shape.heads * shape.headDim && k.columns == shape.keyValueHeads * shape.headDim)
  precondition(k.count == v.count && q.rows == k.rows && shape.heads % shape.keyValueHeads == 0)
  var row = 0
  for document in documents {
    precondition(document.lowerBound == row && !document.isEmpty, "documents must cover all rows in order")
    row = document.upperBound
  }
  precondition(row == q.rows, "documents must cover all rows in order")
}

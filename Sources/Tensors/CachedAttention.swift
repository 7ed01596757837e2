// Attention of sampled tokens over the key-value cache.
//
// A sequence's keys are cut into pieces, each attended to by itself, and a query's output is the mean of what its pieces
// give, weighted by their sums of exponentials: so one long sequence keeps all threads busy. Pieces begin at fixed
// positions: a query's output depends on its own sequence alone, whatever else is in the batch and however many threads
// there are.

import CKernels
import Foundation

/// One pass over rows that are not prompts'.
struct CachedAttention {
  /// Rows of one slot at consecutive positions share what is read of the cache: they see the same pieces.
  private struct Run {
    let rows: Range<Int>
    let slot: Int
    let firstPosition: Int
    var pieces: Int { firstPosition / CachedAttention.keysAtOnce + 1 }
  }

  /// The queries of a run that share a key-value head.
  private struct Part {
    let run: Run
    let head: Int
    let queries: Int
    let dim: Int

    /// What each piece gives: [queries, dim] means of values, then each query's log-sum-exp.
    var pieceCount: Int { queries * (dim + 1) }
    var count: Int { run.pieces * pieceCount }
  }

  private let cache: KeyValueCache
  private let layer: Int
  private let parts: [Part]
  private static let keysAtOnce = 512

  /// - Parameter prompts: rows that are left out.
  init(_ cache: KeyValueCache, layer: Int, slots: [Int32], positions: [Int32], without prompts: [Range<Int>]) {
    self.cache = cache
    self.layer = layer
    let shape = cache.shape
    // Those that see the most keys start first, or they would end last.
    parts = Self.runs(slots, positions, without: prompts).sorted { $0.firstPosition > $1.firstPosition }.flatMap { run in
      (0..<shape.keyValueHeads).map { head in
        Part(run: run, head: head, queries: run.rows.count * shape.group, dim: shape.headDim)
      }
    }
  }

  /// Overwrites the rows of out [rows, H·D] that are not prompts'.
  func run(_ out: Matrix, q: Matrix) {
    defer { withExtendedLifetime((out, q)) {} }
    let longest = parts.first?.run.pieces ?? 0
    let all = parts.reduce(0) { $0 + $1.run.pieces }
    if longest > 1, all < 4 * ThreadPool.shared.threads * longest {
      sharePieces(out, q)
    } else {
      ThreadPool.shared.run(parts.count) { index in
        let part = parts[index]
        withUnsafeTemporaryAllocation(of: Float.self, capacity: part.count) { results in
          for piece in 0..<part.run.pieces { attend(part, piece, q, results.baseAddress!) }
          combine(part, results.baseAddress!, out)
        }
      }
    }
  }

  /// A piece is a task where parts would be too few or too unequal.
  private func sharePieces(_ out: Matrix, _ q: Matrix) {
    let starts = parts.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    // Whole pieces come before the shorter last ones.
    let tasks = parts.indices.flatMap { part in (0..<parts[part].run.pieces).map { (part: part, piece: $0) } }
      .sorted { !isLast($0) && isLast($1) }
    let memory = ScratchMemory.take(bytes: 4 * starts.last!)
    let results = memory.pointer(to: Float.self)
    ThreadPool.shared.run(tasks.count) { index in
      let (part, piece) = tasks[index]
      attend(parts[part], piece, q, results + starts[part])
    }
    ThreadPool.shared.run(parts.count) { part in combine(parts[part], results + starts[part], out) }
    memory.giveBack()
  }

  private func isLast(_ task: (part: Int, piece: Int)) -> Bool { task.piece == parts[task.part].run.pieces - 1 }

  private func attend(_ part: Part, _ piece: Int, _ q: Matrix, _ results: UnsafeMutablePointer<Float>) {
    let (run, shape) = (part.run, cache.shape)
    let width = shape.group * shape.headDim
    let first = piece * Self.keysAtOnce
    let isLast = piece == run.pieces - 1
    // Of the last piece a row's queries see one position more than those of the row before, of the others all see all.
    let (visible, sharing) = isLast ? (run.firstPosition + 1 - first, shape.group) : (Self.keysAtOnce, part.queries)
    let longest = visible + (part.queries - 1) / sharing
    let stride = (longest + Int(CK_PANEL) - 1) / Int(CK_PANEL) * Int(CK_PANEL)
    let (keys, values) = cache.read(layer: layer, slot: run.slot, head: part.head, from: first)
    let result = results + piece * part.pieceCount
    withUnsafeTemporaryAllocation(of: Float.self, capacity: run.rows.count * width + min(part.queries, 8) * stride) {
      let query = $0.baseAddress!
      for (index, row) in run.rows.enumerated() {
        (query + index * width).update(from: q.pointer + row * q.columns + part.head * width, count: width)
      }
      ck_cached_attention(
        result, result + part.queries * part.dim, query, keys, values, cache.element == .bfloat16 ? 1 : 0,
        query + run.rows.count * width, shape.scale, sharing, part.dim, visible, part.queries)
    }
  }

  /// Writes the mean of the pieces' results, weighted by their sums of exponentials.
  private func combine(_ part: Part, _ results: UnsafePointer<Float>, _ out: Matrix) {
    let (run, group, dim) = (part.run, cache.shape.group, part.dim)
    for query in 0..<part.queries {
      let row = run.rows.lowerBound + query / group
      let target = out.pointer + row * out.columns + (part.head * group + query % group) * dim
      let first = results + query * dim
      target.update(from: first, count: dim)
      guard run.pieces > 1 else { continue }
      let lse = results + part.queries * dim + query
      var (largest, sum) = (lse[0], Float(1))
      for piece in 1..<run.pieces {
        let (next, values) = (lse[piece * part.pieceCount], first + piece * part.pieceCount)
        let higher = max(largest, next)
        let (before, share) = (exp(largest - higher) * sum, exp(next - higher))
        (largest, sum) = (higher, before + share)
        // A piece without a share may be one of infinite scores, and its mean no number.
        if share == 0 { continue }
        if before == 0 {
          target.update(from: values, count: dim)
          continue
        }
        let (keep, add) = (before / sum, share / sum)
        for d in 0..<dim { target[d] = target[d] * keep + values[d] * add }
      }
    }
  }

  /// Of at most 16 rows, to share out the work.
  private static func runs(_ slots: [Int32], _ positions: [Int32], without prompts: [Range<Int>]) -> [Run] {
    var runs: [Run] = []
    var rest = prompts[...]
    var row = 0
    while row < slots.count {
      if let prompt = rest.first, prompt.lowerBound == row {
        rest.removeFirst()
        row = prompt.upperBound
        continue
      }
      let start = row
      let end = min(start + 16, rest.first?.lowerBound ?? slots.count)
      repeat { row += 1 }
      while row < end && slots[row] == slots[row - 1] && positions[row] == positions[row - 1] + 1
        && Int(positions[row]) % keysAtOnce != 0
      runs.append(Run(rows: start..<row, slot: Int(slots[start]), firstPosition: Int(positions[start])))
    }
    return runs
  }
}

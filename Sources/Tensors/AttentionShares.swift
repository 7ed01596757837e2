// The backward pass of attention, shared out: pieces of a document's queries, each with one key-value head.
//
// All queries of a document add to the gradients of its keys and values. The pieces sum them in memory of their own, which
// is then added up in order. How many pieces there are goes by the document's length and the heads, never by the threads:
// neither do the bits of the result.

import CKernels

/// Some queries of a document, with one key-value head.
package struct AttentionShare {
  let document: Range<Int>
  let head: Int
  /// Counted from the document's first.
  let queries: Range<Int>
  /// How many of the document's keys they see.
  var keys: Int { queries.upperBound }
  /// The first query's row.
  var firstRow: Int { document.lowerBound + queries.lowerBound }

  /// Each key-value head's shares in order, of about equal work. A head's last one sees all keys.
  static func all(of document: Range<Int>, _ shape: AttentionShape) -> [[AttentionShare]] {
    let ends = ends(tokens: document.count, shape)
    return (0..<shape.keyValueHeads).map { head in
      zip([0] + ends, ends).map { AttentionShare(document: document, head: head, queries: $0..<$1) }
    }
  }

  /// What the sums of a document of so many tokens take beside dk and dv, in bytes: up to five times as much.
  static func bytes(tokens: Int, _ shape: AttentionShape) -> Int {
    shape.keyValueHeads * ends(tokens: tokens, shape).dropLast().reduce(0, +) * 2 * shape.headDim * MemoryLayout<Float>.stride
  }

  /// At most what a share of documents of up to so many tokens makes a thread pack, in bytes: its queries and output
  /// gradients twice, the keys that they see twice and their values, and a number for each query of a head.
  static func packedBytes(longest: Int, _ shape: AttentionShape) -> Int {
    // A document that is just too short for another share has the largest ones.
    let lengths = (1..<ends(tokens: longest, shape).count + 1).map { min(longest, leastTokens * ($0 + 1) - 1) } + [longest]
    return lengths.flatMap { all(of: 0..<$0, shape)[0] }.map { share in
      let lanes = shape.group * share.queries.count
      return (4 * lanes + 3 * share.keys) * shape.headDim * MemoryLayout<UInt16>.stride + 4 * lanes
    }.max()!
  }

  private static let leastTokens = 1024

  /// Where a head's shares end in a document of so many tokens. A long one has up to 8 for a head, and 24 for all heads if
  /// these are no more: enough for many cores. A query's work grows with its position, and that of all before it with the
  /// square.
  package static func ends(tokens: Int, _ shape: AttentionShape) -> [Int] {
    let unit = 16
    let count = max(1, min(tokens / leastTokens, 24 / shape.keyValueHeads, 8))
    return (1...count).map { number in
      let share = (Double(number) / Double(count)).squareRoot()
      return number == count ? tokens : Int(share * Double(tokens)) / unit * unit
    }
  }
}

/// A place for the gradients of some keys and values of one head: rows of D numbers, `stride` apart.
struct KeyGradients {
  let dk: UnsafeMutablePointer<Float>
  let dv: UnsafeMutablePointer<Float>
  let stride: Int

  func fillWithZeros(keys: Int, dim: Int) {
    for key in 0..<keys {
      (dk + key * stride).update(repeating: 0, count: dim)
      (dv + key * stride).update(repeating: 0, count: dim)
    }
  }

  func add(_ other: KeyGradients, keys: Range<Int>, dim: Int) {
    for key in keys {
      ck_add(dk + key * stride, dk + key * stride, other.dk + key * other.stride, dim)
      ck_add(dv + key * stride, dv + key * stride, other.dv + key * other.stride, dim)
    }
  }
}

/// Overwrites dk and dv [T, KV·D] with what `body` adds to zeros for every share of all documents, on the pool's threads.
func sumKeyGradients(
  dk: Matrix, dv: Matrix, _ shape: AttentionShape, documents: [Range<Int>],
  _ body: (AttentionShare, KeyGradients) -> Void
) {
  let (dim, columns) = (shape.headDim, dk.columns)
  let heads = documents.sorted { $0.count > $1.count }.flatMap { AttentionShare.all(of: $0, shape) }
  // The last share's sums are where the others are added.
  var layout = ScratchLayout()
  let places = heads.map { $0.dropLast().map { layout.add(2 * $0.keys * dim, of: Float.self) } }
  let memory = ScratchMemory.take(bytes: layout.bytes)
  let (firstKey, firstValue) = (dk.pointer, dv.pointer)
  let sums = zip(heads, places).map { shares, places in
    let start = shares[0].document.lowerBound * columns + shares[0].head * dim
    let total = KeyGradients(dk: firstKey + start, dv: firstValue + start, stride: columns)
    return zip(shares, places).map { share, place in
      let first = memory.pointer(to: Float.self, from: place)
      return KeyGradients(dk: first, dv: first + share.keys * dim, stride: dim)
    } + [total]
  }
  let tasks = zip(heads, sums).flatMap { zip($0, $1).map { (share: $0, sums: $1) } }
  ThreadPool.shared.run(tasks.count) { task in
    let (share, sums) = tasks[task]
    sums.fillWithZeros(keys: share.keys, dim: dim)
    body(share, sums)
  }
  let keysAtOnce = 64
  let additions = heads.indices.filter { heads[$0].count > 1 }.flatMap { head in
    stride(from: 0, to: heads[head].last!.keys, by: keysAtOnce).map { (head: head, keys: $0..<$0 + keysAtOnce) }
  }
  ThreadPool.shared.run(additions.count) { task in
    let (head, keys) = additions[task]
    for (share, some) in zip(heads[head], sums[head]).dropLast() {
      sums[head].last!.add(some, keys: keys.clamped(to: 0..<share.keys), dim: dim)
    }
  }
  memory.giveBack()
  withExtendedLifetime((dk, dv)) {}
}

// Queries, keys and values as attention's products read them, forward and backward: by key-value head.

import CKernels

/// Rotated queries [KV, T, H / KV · D] and keys, and values [KV, T, D].
package struct AttentionFactors: Sendable {
  let shape: AttentionShape
  let query: HeadMajor
  let key: HeadMajor
  let value: HeadMajor

  /// For up to `tokens` rows.
  package init(_ shape: AttentionShape, tokens: Int, _ precision: MatmulPrecision) {
    self.shape = shape
    let heads = shape.keyValueHeads
    query = HeadMajor(heads: heads, tokens: tokens, width: shape.group * shape.headDim, precision)
    key = HeadMajor(heads: heads, tokens: tokens, width: shape.headDim, precision)
    value = HeadMajor(heads: heads, tokens: tokens, width: shape.headDim, precision)
  }

  private init(_ other: AttentionFactors, tokens: Int) {
    shape = other.shape
    query = other.query.first(tokens)
    key = other.key.first(tokens)
    value = other.value.first(tokens)
  }

  /// For `tokens` rows in the same memory.
  package func first(_ tokens: Int) -> AttentionFactors { AttentionFactors(self, tokens: tokens) }

  /// Keeps q [T, H·D] and k [T, KV·D], rotated by each row's position where a table is given, and v [T, KV·D].
  package func keep(q: Matrix, k: Matrix, v: Matrix, rotation: (positions: [Int32], table: RopeTable)? = nil) {
    query.keep(q, rotation: rotation)
    key.keep(k, rotation: rotation)
    value.keep(v)
  }

  /// Scratch memory for the gradient of the output [T, H·D], as the backward pass reads it.
  package func outputGradient() -> HeadMajor { HeadMajor(like: query) }

  func check(_ documents: [Range<Int>], rows: Int) {
    precondition(query.tokens == rows && shape.heads % shape.keyValueHeads == 0)
    var row = 0
    for document in documents {
      precondition(document.lowerBound == row && !document.isEmpty, "documents must cover all rows in order")
      row = document.upperBound
    }
    precondition(row == rows, "documents must cover all rows in order")
  }
}

/// A [T, heads · width] matrix as [heads, T, width]: the rows that meet one key-value head are a matrix.
package struct HeadMajor: Sendable {
  private let memory: FactorMatrix
  private let heads: Int
  let width: Int
  let tokens: Int

  private init(_ memory: FactorMatrix, heads: Int, tokens: Int, width: Int) {
    self.memory = memory
    self.heads = heads
    self.tokens = tokens
    self.width = width
  }

  init(heads: Int, tokens: Int, width: Int, _ precision: MatmulPrecision) {
    self.init(FactorMatrix(heads * tokens, width, precision), heads: heads, tokens: tokens, width: width)
  }

  /// Scratch memory for a matrix of another's shape.
  init(like other: HeadMajor) {
    self.init(
      FactorMatrix(scratchLike: other.memory), heads: other.heads, tokens: other.tokens, width: other.width)
  }

  /// For `tokens` rows in the same memory.
  func first(_ tokens: Int) -> HeadMajor {
    HeadMajor(memory[rows: 0..<heads * tokens], heads: heads, tokens: tokens, width: width)
  }

  var form: FactorForm { memory.form }

  /// Overwrites this with x [T, heads · width], its parts of the table's width rotated by each row's position.
  package func keep(_ x: Matrix, rotation: (positions: [Int32], table: RopeTable)? = nil) {
    precondition(x.rows == tokens && x.columns == heads * width)
    if let rotation { rotation.table.check(rotation.positions) }
    // Pointers are taken once: the loops below are short. What they point into must live to the end.
    defer { withExtendedLifetime((x, rotation)) {} }
    let (floats, halves, source) = (memory.floats, memory.halves, x.pointer)
    let (cosines, sines, dim) = (rotation?.table.cosines.pointer, rotation?.table.sines.pointer, rotation?.table.dim ?? 0)
    let (tokens, heads, width) = (self.tokens, self.heads, self.width)
    (rotation?.positions ?? []).withUnsafeBufferPointer { positions in
      ThreadPool.shared.run(rows: tokens, rowsAtOnce: 64) { rows in
        // In the order of x: its rows come from memory in one stream.
        for row in rows {
          for head in 0..<heads {
            let place = (head * tokens + row) * width
            let from = source + row * heads * width + head * width
            let (float, half) = (floats.map { $0 + place }, halves.map { $0 + place })
            if let cosines, let sines {
              ck_rope(float, half, from, positions.baseAddress! + row, cosines, sines, 1, 1, width / dim, dim)
            } else if let half {
              ck_to_bf16(half, from, width)
            } else {
              float!.update(from: from, count: width)
            }
          }
        }
        for head in 0..<heads {
          memory.settle(rows: head * tokens + rows.lowerBound..<head * tokens + rows.upperBound)
        }
      }
    }
  }

  /// Overwrites the tile's part of this, a tile of [T, heads · width].
  package func set(_ tile: SumTile) {
    let (rows, columns) = (tile.place.rows, tile.place.columns)
    precondition(
      tile.sums.count == 1 && !columns.isEmpty && rows.upperBound <= tokens && columns.upperBound <= heads * width,
      "a tile of rows \(rows) and columns \(columns) of [\(tokens), \(heads * width)]")
    for head in columns.lowerBound / width...(columns.upperBound - 1) / width {
      let part = columns.clamped(to: head * width..<(head + 1) * width)
      let source = tile.sums[0] + part.lowerBound - columns.lowerBound
      for (index, row) in rows.enumerated() {
        let start = (head * tokens + row) * width + part.lowerBound - head * width
        memory.set(start..<start + part.count, from: source + index * columns.count)
      }
    }
  }

  /// [heads, T, width]
  package var values: [Float] { memory.values }

  /// Where a head's rows begin. Whoever reads them keeps this alive.
  func rows<Element: Factor>(_ head: Int, from row: Int, as: Element.Type) -> UnsafePointer<Element> {
    UnsafePointer(memory.view.start(as: Element.self)) + (head * tokens + row) * width
  }
}

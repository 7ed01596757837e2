// Attention of sampled tokens to long sequences, whose keys are attended to in pieces.

import Foundation
import Tensors
import Testing

@Suite struct CachedAttentionTests {
  private static let shape = AttentionShape(heads: 6, keyValueHeads: 2, headDim: 24)
  private static let length = 1300
  private let q = Matrix(Self.length, 144, randomValues(Self.length * 144, seed: 31))
  private let k = Matrix(Self.length, 48, randomValues(Self.length * 48, seed: 32))
  private let v = Matrix(Self.length, 48, randomValues(Self.length * 48, seed: 33))

  /// The sequence in slot `slot`; the others hold its first token.
  private func cache(_ element: KeyValueCache.Element, slots: Int = 1, slot: Int = 0) -> KeyValueCache {
    let cache = KeyValueCache(layers: 1, slots: slots, length: Self.length, shape: Self.shape, element: element)
    let rows = [Int32](repeating: Int32(slot), count: Self.length)
    cache.store(layer: 0, k: k, v: v, slots: rows, positions: (0..<Int32(Self.length)).map { $0 })
    for other in 0..<slots where other != slot { cache.copy(from: slot, to: other, count: 1) }
    return cache
  }

  private func attention(_ cache: KeyValueCache, rows: Range<Int>, slot: Int32 = 0) -> Matrix {
    let out = Matrix(rows.count, q.columns)
    cache.attention(
      out, layer: 0, q: q[rows: rows], slots: rows.map { _ in slot }, positions: rows.map { Int32($0) })
    return out
  }

  /// In double: a row's softmax over the keys up to its own.
  private func definition(_ row: Int) -> [Double] {
    let (dim, group) = (Self.shape.headDim, Self.shape.heads / Self.shape.keyValueHeads)
    return (0..<Self.shape.heads).flatMap { head -> [Double] in
      let shared = head / group * dim
      let scores = (0...row).map { key in
        (0..<dim).reduce(0) { $0 + Double(q[row, head * dim + $1]) * Double(k[key, shared + $1]) } / Double(dim).squareRoot()
      }
      let largest = scores.max()!
      let exponentials = scores.map { exp($0 - largest) }
      let sum = exponentials.reduce(0, +)
      return (0..<dim).map { d in
        (0...row).reduce(0) { $0 + exponentials[$1] / sum * Double(v[$1, shared + d]) }
      }
    }
  }

  @Test(arguments: instructionSets, [0, 511, 512, 1023, 1024, 1299])
  func `a token attends to all before it, at pieces' borders too`(isa: InstructionSet, row: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let expected = definition(row)
    let exact = attention(cache(.float32), rows: row..<row + 1)
    #expect(relativeError(exact.values.doubles, expected) < forwardTolerance)
    #expect(relativeError(attention(cache(.bfloat16), rows: row..<row + 1).values.doubles, expected) < 2e-2)
  }

  @Test(arguments: instructionSets, [KeyValueCache.Element.float32, .bfloat16])
  func `a token's bits do not depend on its neighbours`(isa: InstructionSet, element: KeyValueCache.Element) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let row = 1024
    let alone = attention(cache(element), rows: row..<row + 1).values
    // Among rows of its own sequence, over the border of two pieces.
    let rows = row - 5..<row + 11
    #expect(attention(cache(element), rows: rows)[rows: 5..<6].values == alone)
    // Among so many other sequences that none needs to be shared out.
    let count = 4 * ThreadPool.shared.threads
    let many = cache(element, slots: count, slot: count - 1)
    let rowOfSlot = [Int](repeating: 0, count: count - 1) + [row]
    let out = Matrix(count, q.columns)
    many.attention(
      out, layer: 0, q: Matrix(count, q.columns, rowOfSlot.flatMap { q[rows: $0..<$0 + 1].values }),
      slots: (0..<Int32(count)).map { $0 }, positions: rowOfSlot.map { Int32($0) })
    #expect(out[rows: count - 1..<count].values == alone)
    #expect(relativeError(out[rows: 0..<1].values.doubles, definition(0)) < (element == .float32 ? 1e-6 : 1e-2))
  }
}

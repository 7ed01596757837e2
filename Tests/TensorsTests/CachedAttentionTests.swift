// Attention of sampled tokens to long sequences, whose keys are attended to in pieces.

import Foundation
import Tensors
import Testing

@Suite struct CachedAttentionTests {
  private static let shape = AttentionShape(heads: 6, keyValueHeads: 2, headDim: 40)
  private static let length = 1300
  /// Every other row scores up to some hundreds, so that one key decides: in whichever piece it is.
  private let q = Matrix(
    Self.length, 240, randomValues(Self.length * 240, seed: 31).enumerated().map { $1 * ($0 / 240 % 2 == 1 ? 1000 : 1) })
  private let k = Matrix(Self.length, 80, randomValues(Self.length * 80, seed: 32))
  private let v = Matrix(Self.length, 80, randomValues(Self.length * 80, seed: 33))

  /// The sequence in slot `slot`; the others hold its first tokens.
  private func cache(
    _ element: KeyValueCache.Element, slots: Int = 1, slot: Int = 0, copied: Int = 0
  ) -> KeyValueCache {
    let cache = KeyValueCache(layers: 1, slots: slots, length: Self.length, shape: Self.shape, element: element)
    let rows = [Int32](repeating: Int32(slot), count: Self.length)
    cache.store(layer: 0, k: k, v: v, slots: rows, positions: (0..<Int32(Self.length)).map { $0 })
    for other in 0..<slots where other != slot { cache.copy(from: slot, to: other, count: copied) }
    return cache
  }

  private func attention(_ cache: KeyValueCache, rows: Range<Int>) -> Matrix {
    let out = Matrix(rows.count, q.columns)
    cache.attention(
      out, layer: 0, q: q[rows: rows], slots: rows.map { _ in 0 }, positions: rows.map { Int32($0) })
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

  @Test(arguments: instructionSets, [0, 1, 511, 512, 1023, 1024, 1298, 1299])
  func `a token attends to all before it, at pieces' borders too`(isa: InstructionSet, row: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let expected = definition(row)
    let exact = attention(cache(.float32), rows: row..<row + 1)
    #expect(relativeError(exact.values.doubles, expected) < forwardTolerance)
    // Scores of some hundreds, as odd rows have, keys of 8 bits move by more than tells two of them apart.
    if row % 2 == 0 {
      let nearby = attention(cache(.bfloat16), rows: row..<row + 1).values.doubles
      #expect(relativeError(nearby, expected) < 2e-2)
    }
  }

  /// Infinite keys in the first piece, or in the last, of which no query has a score but minus infinity.
  @Test(arguments: instructionSets, [100, 1100])
  func `a piece of infinitely low scores counts for nothing`(isa: InstructionSet, place: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let row = 1200
    let piece = place / 512 * 512..<min(place / 512 * 512 + 512, row + 1)
    let (ones, low) = (Matrix(Self.length, 240), Matrix(Self.length, 80))
    ones.fill(1)
    for key in piece { for column in 0..<80 { low[key, column] = -.infinity } }
    let cache = KeyValueCache(layers: 1, slots: 1, length: Self.length, shape: Self.shape)
    let slots = [Int32](repeating: 0, count: Self.length)
    cache.store(layer: 0, k: low, v: v, slots: slots, positions: (0..<Int32(Self.length)).map { $0 })
    let out = Matrix(1, 240)
    cache.attention(out, layer: 0, q: ones[rows: row..<row + 1], slots: [0], positions: [Int32(row)])
    let others = (0...row).filter { !piece.contains($0) }
    let mean = (0..<240).map { column in
      others.reduce(0) { $0 + Double(v[$1, column / 120 * 40 + column % 40]) } / Double(others.count)
    }
    #expect(relativeError(out.values.doubles, mean) < forwardTolerance)
  }

  @Test(arguments: instructionSets, [1024, 1027, 1200])
  func `a token's bits do not depend on its neighbours`(isa: InstructionSet, row: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    for element in [KeyValueCache.Element.float32, .bfloat16] { compareNeighbours(of: row, element) }
  }

  private func compareNeighbours(of row: Int, _ element: KeyValueCache.Element) {
    let alone = attention(cache(element), rows: row..<row + 1).values
    // Among rows of its own sequence, over the border of two pieces.
    let rows = row - 5..<row + 11
    #expect(attention(cache(element), rows: rows)[rows: 5..<6].values == alone)
    // Among so many other sequences of its length that pieces are no tasks; and among some short ones.
    for (count, length) in [(4 * ThreadPool.shared.threads, row), (3, 0)] {
      let many = cache(element, slots: count, slot: count - 1, copied: length + 1)
      let rowOfSlot = [Int](repeating: length, count: count - 1) + [row]
      let out = Matrix(count, q.columns)
      many.attention(
        out, layer: 0, q: Matrix(count, q.columns, rowOfSlot.flatMap { q[rows: $0..<$0 + 1].values }),
        slots: (0..<Int32(count)).map { $0 }, positions: rowOfSlot.map { Int32($0) })
      #expect(out[rows: count - 1..<count].values == alone)
      #expect(out[rows: 0..<1].values == attention(many, rows: length..<length + 1).values)
    }
  }
}

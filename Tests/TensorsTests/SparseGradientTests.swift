// In bfloat16 the gradient of logits has few numbers: those that it has are right, and their mean is.

import Foundation
import Records
import Tensors
import Testing

@Suite struct SparseGradientTests {
  /// Logits of few bits, so that products in bfloat16 are exact: hidden states are rows of the identity, so that the
  /// table's columns are the logits and its gradient is theirs, transposed.
  private struct Case {
    let tokens: Int
    let vocabulary: Int
    let table: Matrix
    let targets: [Int32]
    let weights: [Float]

    init(tokens: Int, vocabulary: Int, spread: Float) {
      (self.tokens, self.vocabulary) = (tokens, vocabulary)
      table = Matrix(
        vocabulary, tokens,
        randomValues(vocabulary * tokens, seed: UInt64(vocabulary)).map { ($0 * spread * 16).rounded() / 16 })
      targets = (0..<tokens).map { Int32(($0 * 7 + vocabulary - 1) % vocabulary) }
      weights = (0..<tokens).map { $0 % 3 == 1 ? -0.25 : 0.5 }
    }

    /// Rows of weight * (softmax - onehot) as they were drawn, and the losses.
    func drawn() -> (losses: [Float], gradient: [[Float]]) {
      let hidden = Matrix(tokens, tokens, (0..<tokens * tokens).map { $0 % (tokens + 1) == 0 ? 1 : 0 })
      let dTable = Matrix(vocabulary, tokens)
      let losses = crossEntropy(
        hidden: hidden, table: .dense(table), targets: targets, weights: weights, dTable: dTable, precision: .bfloat16)
      return (losses, (0..<tokens).map { token in (0..<vocabulary).map { dTable[$0, token] } })
    }

    func probabilities() -> [[Double]] {
      let columns = (0..<tokens).map { token in (0..<vocabulary).map { Double(table[$0, token]) } }
      return columns.map { logits in
        let largest = logits.max()!
        let exponentials = logits.map { exp($0 - largest) }
        let sum = exponentials.reduce(0, +)
        return exponentials.map { $0 / sum }
      }
    }
  }

  @Test(arguments: instructionSets, [1, 2, 31, 33, 255, 2100])
  func `numbers from the bound on are exact, others nothing or the bound`(isa: InstructionSet, vocabulary: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let work = Case(tokens: 5, vocabulary: vocabulary, spread: 12)
    let least = Double(SparseGradient.Bounds(targets: 5, vocabulary: vocabulary).least)
    let (losses, gradient) = work.drawn()
    for (token, probabilities) in work.probabilities().enumerated() {
      let (weight, target) = (Double(work.weights[token]), Int(work.targets[token]))
      #expect(abs(Double(losses[token]) + log(probabilities[target])) < 1e-5)
      for (index, p) in probabilities.enumerated() {
        let share = Double(gradient[token][index]) / weight
        if index == target {
          #expect(abs(share - (p - 1)) < 1e-6)
        } else if p > least * 1.0001 {
          #expect(abs(share / p - 1) < 1e-5)
        } else {
          #expect(share == 0 || abs(share / max(p, least) - 1) < 1e-5)
        }
      }
    }
  }

  /// Within five standard deviations of independent draws, over all, over each row and over each column.
  @Test(arguments: instructionSets)
  func `the mean is the exact gradient`(isa: InstructionSet) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let work = Case(tokens: 192, vocabulary: 1999, spread: 16)
    let least = Double(SparseGradient.Bounds(targets: work.tokens, vocabulary: work.vocabulary).least)
    let gradient = work.drawn().gradient
    var (overRows, overColumns) = (
      [(excess: Double, variance: Double)](repeating: (0, 0), count: work.tokens),
      [(excess: Double, variance: Double)](repeating: (0, 0), count: work.vocabulary))
    var drawn = 0
    for (token, probabilities) in work.probabilities().enumerated() {
      for (index, p) in probabilities.enumerated() where p < least && index != Int(work.targets[token]) {
        let excess = Double(gradient[token][index]) / Double(work.weights[token]) - p
        let variance = p * (least - p)
        overRows[token] = (overRows[token].excess + excess, overRows[token].variance + variance)
        overColumns[index] = (overColumns[index].excess + excess, overColumns[index].variance + variance)
        drawn += 1
      }
    }
    // The test is of small numbers: nearly all are.
    #expect(drawn > work.tokens * work.vocabulary * 3 / 4)
    let all = overRows.reduce((0, 0)) { ($0.0 + $1.excess, $0.1 + $1.variance) }
    #expect(abs(all.0) < 5 * all.1.squareRoot())
    for sums in [overRows, overColumns] {
      #expect(sums.allSatisfy { abs($0.excess) < 6 * $0.variance.squareRoot() + 1e-6 })
      // Nor do rows or columns agree more than chance: the mean square of their deviations is 1.
      let spread = sums.reduce(0) { $0 + $1.excess * $1.excess / $1.variance } / Double(sums.count)
      #expect(abs(spread - 1) < 6 * (2 / Double(sums.count)).squareRoot(), "\(spread)")
    }
  }

  @Test(arguments: [(1, 16), (40, 96), (130, 37), (200, 576)], [false, true])
  func `gradients of hidden states and table are the drawn numbers' products`(
    shape: (tokens: Int, dim: Int), frozen: Bool
  ) {
    let (tokens, dim, vocabulary) = (shape.tokens, shape.dim, 2500)
    func numbers(_ count: Int, _ seed: UInt64) -> [Float] { randomValues(count, seed: seed).map { ($0 * 8).rounded() / 8 } }
    let (hidden, table) = (Matrix(tokens, dim, numbers(tokens * dim, 1)), Matrix(vocabulary, dim, numbers(vocabulary * dim, 2)))
    let targets = (0..<tokens).map { Int32($0 * 31 % vocabulary) }
    let weights = (0..<tokens).map { 1 / Float($0 + 2) }
    func gradients(_ weight: Weight, dTable: Matrix?) -> Matrix {
      let dHidden = Matrix(tokens, dim)
      _ = crossEntropy(
        hidden: hidden, table: weight, targets: targets, weights: weights, dHidden: dHidden, dTable: dTable,
        precision: .bfloat16)
      return dHidden
    }
    // The same logits are drawn alike: sums of other columns than `dim` show the drawn numbers themselves.
    let dTable = Matrix(vocabulary, dim)
    dTable.fill(2)
    let dHidden = gradients(.dense(table, trains: false), dTable: dTable)
    let again = gradients(
      frozen ? .frozen(FrozenTable(matrix: table)) : .dense(table, trains: false), dTable: nil)
    #expect(again.values == dHidden.values)
    // What both gradients say of the drawn G: tr(dHidden · hiddenᵀ) = tr(G · table · hiddenᵀ) = tr(tableᵀ · dTable).
    let ofHidden = zip(dHidden.values.doubles, hidden.values.doubles).reduce(0) { $0 + $1.0 * $1.1 }
    let ofTable = zip(dTable.values.doubles, table.values.doubles).reduce(0) { $0 + ($1.0 - 2) * $1.1 }
    #expect(abs(ofHidden - ofTable) < 1e-4 * abs(ofHidden))
    // And both are near the exact ones, which float32 computes.
    let (exactHidden, exactTable) = (Matrix(tokens, dim), Matrix(vocabulary, dim))
    _ = crossEntropy(
      hidden: hidden, table: .dense(table), targets: targets, weights: weights, dHidden: exactHidden, dTable: exactTable)
    #expect(relativeError(dHidden.values.doubles, exactHidden.values.doubles) < 1e-2)
    #expect(relativeError(dTable.values.doubles.map { $0 - 2 }, exactTable.values.doubles) < 1e-2)
  }

  /// Of 100,000 equal logits 2¹⁴ would be kept with the smallest bound, for which no row has room.
  @Test func `a row that would keep too much is drawn with twice the bound`() {
    let (tokens, vocabulary) = (2048, 100_000)
    let kept = SparseGradient.Bounds(targets: tokens, vocabulary: vocabulary)
    #expect(kept.least == 0x1p-14 && kept.capacity == 100_000 / 24)
    let dTable = Matrix(vocabulary, 1)
    let hidden = Matrix(tokens, 1, [Float](repeating: 1, count: tokens))
    let targets = (0..<tokens).map { Int32($0) }
    _ = crossEntropy(
      hidden: hidden, table: .dense(Matrix(vocabulary, 1)), targets: targets,
      weights: [Float](repeating: 1, count: tokens), dTable: dTable, precision: .bfloat16)
    // A bound of 2⁻¹² keeps 4,096, which is too near the room of 4,166; each number is a sum of 2⁻¹¹.
    let others = dTable.values[tokens...].map { Double($0) * 0x1p11 }
    #expect(others.allSatisfy { $0 == $0.rounded() })
    let mean = others.reduce(0, +) / Double(others.count)
    let expected = Double(tokens) * 0x1p11 / Double(vocabulary)
    #expect(abs(mean - expected) < 5 * (expected / Double(others.count)).squareRoot())
  }

  @Test func `few targets keep more, and no row more than there is`() {
    let few = SparseGradient.Bounds(targets: 128, vocabulary: 49_152)
    #expect(few.least == 0x1p-18 && few.capacity == 49_152 / 2 && few.rowsAtOnce == 128)
    let one = SparseGradient.Bounds(targets: 1, vocabulary: 49_152)
    #expect(one.least == 0x1p-25 && one.capacity == 49_152)
    let many = SparseGradient.Bounds(targets: 100_000, vocabulary: 49_152)
    #expect(many.least == 0x1p-14 && many.capacity == 2048 && many.rowsAtOnce == 4096)
    #expect(SparseGradient.Bounds(targets: 100_000, vocabulary: 300).capacity == 300)
  }

  @Test(arguments: instructionSets)
  func `logits without a number give a gradient without one`(isa: InstructionSet) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let hidden = Matrix(2, 2, [1, 0, .nan, 1])
    let (dHidden, dTable) = (Matrix(2, 2), Matrix(5000, 2))
    let losses = crossEntropy(
      hidden: hidden, table: .dense(Matrix(5000, 2, randomValues(10_000, seed: 3))), targets: [7, 9], weights: [1, 1],
      dHidden: dHidden, dTable: dTable, precision: .bfloat16)
    #expect(losses[0].isFinite && losses[1].isNaN)
    #expect(dHidden.values[0..<2].allSatisfy(\.isFinite) && dHidden.values[2..<4].allSatisfy(\.isNaN))
    #expect(dTable[9, 0].isNaN && dTable[8, 0].isFinite)
  }
}

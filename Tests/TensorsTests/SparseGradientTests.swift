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

    /// Rows of weight * (softmax - onehot) as they were drawn, their product with the table, and the losses.
    func drawn() -> (losses: [Float], gradient: [[Float]], dHidden: [Double]) {
      let hidden = Matrix(tokens, tokens, (0..<tokens * tokens).map { $0 % (tokens + 1) == 0 ? 1 : 0 })
      let (dTable, dHidden) = (Matrix(vocabulary, tokens), Matrix(tokens, tokens))
      let losses = crossEntropy(
        hidden: hidden, table: .dense(table, trains: false), targets: targets, weights: weights, dHidden: dHidden,
        dTable: dTable, precision: .bfloat16)
      let gradient = (0..<tokens).map { token in (0..<vocabulary).map { dTable[$0, token] } }
      return (losses, gradient, dHidden.values.doubles)
    }

    var limits: SparseGradient.Limits { SparseGradient.Limits(stepTargets: tokens, vocabulary: vocabulary) }

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

  @Test(arguments: instructionSets, [(5, 1), (5, 2), (5, 31), (1, 33), (5, 255), (5, 2100), (250, 20_001)])
  func `numbers from the bound on are exact, others nothing or the bound`(
    isa: InstructionSet, shape: (tokens: Int, vocabulary: Int)
  ) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let work = Case(tokens: shape.tokens, vocabulary: shape.vocabulary, spread: 12)
    let limits = work.limits
    let (losses, gradient, dHidden) = work.drawn()
    var expected = [Double](repeating: 0, count: dHidden.count)
    for (token, probabilities) in work.probabilities().enumerated() {
      let (weight, target) = (Double(work.weights[token]), Int(work.targets[token]))
      #expect(abs(Double(losses[token]) + log(probabilities[target])) < 1e-5)
      var (least, room) = (Double(limits.least), Double(limits.capacity))
      if limits.capacity < work.vocabulary { room -= 8 * room.squareRoot() }
      while probabilities.reduce(0, { $0 + min(1, $1 / least) }) > room { least *= 2 }
      var wrong = 0
      for (index, p) in probabilities.enumerated() {
        let share = Double(gradient[token][index]) / weight
        let isRight =
          index == target
          ? abs(share - (p - 1)) < 1e-6
          : p > least * 1.0001 ? abs(share / p - 1) < 1e-5 : share == 0 || abs(share / max(p, least) - 1) < 1e-5
        if !isRight { wrong += 1 }
        if gradient[token][index] != 0 {
          for column in 0..<work.tokens {
            expected[token * work.tokens + column] += Double(gradient[token][index]) * Double(work.table[index, column])
          }
        }
      }
      #expect(wrong == 0, "token \(token)")
      #expect(gradient[token].count { $0 != 0 } <= limits.capacity)
    }
    // Some thousand float32 sums beside the target's, which is a million times the smallest number.
    #expect(relativeError(dHidden, expected) < 5e-5)
  }

  /// Within five standard deviations of independent draws over all, within six over each row and each column.
  @Test(arguments: instructionSets)
  func `the mean is the exact gradient`(isa: InstructionSet) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let work = Case(tokens: 192, vocabulary: 1999, spread: 16)
    let least = Double(work.limits.least)
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

  /// Odd widths; several chunks of logits; 5,200 rows, which are multiplied in two parts.
  @Test(arguments: [(1, 16, 2500), (40, 96, 2500), (130, 37, 2500), (600, 576, 2500), (5200, 4, 20_000)])
  func `gradients of hidden states and table are the drawn numbers' products`(
    tokens: Int, dim: Int, vocabulary: Int
  ) {
    func numbers(_ count: Int, _ seed: UInt64) -> [Float] { randomValues(count, seed: seed).map { ($0 * 8).rounded() / 8 } }
    // Narrow hidden states are larger: else their logits would all be alike.
    let hidden = Matrix(tokens, dim, numbers(tokens * dim, 1).map { $0 * (dim < 16 ? 8 : 1) })
    let table = Matrix(vocabulary, dim, numbers(vocabulary * dim, 2))
    let targets = (0..<tokens).map { Int32($0 * 31 % vocabulary) }
    let weights = (0..<tokens).map { 1 / Float($0 % 40 + 2) }
    func gradients(_ weight: Weight, dTable: Matrix?, _ precision: MatmulPrecision = .bfloat16) -> Matrix {
      let dHidden = Matrix(tokens, dim)
      _ = crossEntropy(
        hidden: hidden, table: weight, targets: targets, weights: weights, dHidden: dHidden, dTable: dTable,
        precision: precision)
      return dHidden
    }
    let exactTable = Matrix(vocabulary, dim)
    let exactHidden = gradients(.dense(table), dTable: exactTable, .float32)
    let limits = SparseGradient.Limits(stepTargets: tokens, vocabulary: vocabulary)
    #expect((tokens > limits.rowsAtOnce) == (tokens == 5200))
    let variance = varianceOfDrawing(hidden, table, targets, weights, limits)
    let (dTable, again) = (Matrix(vocabulary, dim), Matrix(vocabulary, dim))
    for isa in instructionSets {
      #expect(isa.force())
      defer { _ = InstructionSet.best.force() }
      dTable.fill(2)
      again.fill(2)
      let dHidden = gradients(.dense(table, trains: false), dTable: dTable)
      // What both gradients say of the drawn G: tr(dHidden · hiddenᵀ) = tr(G · table · hiddenᵀ) = tr(tableᵀ · dTable).
      let ofHidden = zip(dHidden.values.doubles, hidden.values.doubles).reduce(0) { $0 + $1.0 * $1.1 }
      let ofTable = zip(dTable.values.doubles, table.values.doubles).reduce(0) { $0 + ($1.0 - 2) * $1.1 }
      #expect(abs(ofHidden - ofTable) < 1e-4 * abs(ofHidden), "\(isa)")
      // Both are as near the exact ones, which float32 computes, as independent draws are: of few tokens few numbers
      // are drawn at all.
      let shares = [
        distance(dHidden.values, exactHidden, expected: variance.ofHidden.squareRoot()),
        distance(dTable.values.map { $0 - 2 }, exactTable, expected: variance.ofTable.squareRoot()),
      ]
      #expect(shares.allSatisfy { tokens < 100 ? $0 < 2 : $0 > 0.75 && $0 < 1.15 }, "\(isa): \(shares)")
      // The same bits again, on one thread.
      ThreadPool.shared.limit(to: 1)
      defer { ThreadPool.shared.limit(to: ThreadPool.shared.threads) }
      #expect(gradients(.dense(table, trains: false), dTable: again).values == dHidden.values, "\(isa)")
      #expect(again.values == dTable.values, "\(isa)")
      // Of weights that do not train, in memory or frozen, the same numbers are kept.
      #expect(
        gradients(.frozen(FrozenTable(matrix: table)), dTable: nil).values
          == gradients(.dense(table, trains: false), dTable: nil).values, "\(isa)")
    }
  }

  /// How far a gradient is from the exact one, as a share of what is expected, and a hundred thousandth for rounding.
  private func distance(_ gradient: [Float], _ exact: Matrix, expected: Double) -> Double {
    func length(_ numbers: [Double]) -> Double { numbers.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    let exact = exact.values.doubles
    return length(zip(gradient.doubles, exact).map { $0 - $1 }) / (expected + 1e-5 * length(exact))
  }

  /// The expected square of what drawing adds to the lengths of both gradients.
  private func varianceOfDrawing(
    _ hidden: Matrix, _ table: Matrix, _ targets: [Int32], _ weights: [Float], _ limits: SparseGradient.Limits
  ) -> (ofHidden: Double, ofTable: Double) {
    let (states, rows, dim) = (hidden.values, table.values, table.columns)
    func squares(_ values: [Float], _ row: Int) -> Float {
      values[row * dim..<(row + 1) * dim].reduce(0) { $0 + $1 * $1 }
    }
    let lengths = (0..<table.rows).map { squares(rows, $0) }
    var variance = (ofHidden: 0.0, ofTable: 0.0)
    var probabilities = [Float](repeating: 0, count: table.rows)
    for (token, target) in targets.enumerated() {
      for row in 0..<table.rows {
        var logit: Float = 0
        for column in 0..<dim { logit += states[token * dim + column] * rows[row * dim + column] }
        probabilities[row] = logit
      }
      let largest = probabilities.max()!
      for row in 0..<table.rows { probabilities[row] = exp(probabilities[row] - largest) }
      let sum = probabilities.reduce(0, +)
      for row in 0..<table.rows { probabilities[row] /= sum }
      var (least, room) = (limits.least, Float(limits.capacity))
      if limits.capacity < table.rows { room -= 8 * room.squareRoot() }
      while probabilities.reduce(0, { $0 + min(1, $1 / least) }) > room { least *= 2 }
      var (ofRow, all): (Float, Float) = (0, 0)
      for row in 0..<table.rows where probabilities[row] < least && row != Int(target) {
        let drawn = probabilities[row] * (least - probabilities[row])
        ofRow += drawn * lengths[row]
        all += drawn
      }
      let weight = Double(weights[token] * weights[token])
      variance.ofHidden += weight * Double(ofRow)
      variance.ofTable += weight * Double(all * squares(states, token))
    }
    return variance
  }

  /// Of 100,000 equal logits 2¹⁴ would be kept with the smallest bound, for which no row has room.
  @Test func `a row that would keep too much is drawn with a larger bound`() {
    let (tokens, vocabulary) = (2048, 100_000)
    let limits = SparseGradient.Limits(stepTargets: tokens, vocabulary: vocabulary)
    #expect(limits.least == 0x1p-14 && limits.capacity == 100_000 / 32)
    let dTable = Matrix(vocabulary, 1)
    let hidden = Matrix(tokens, 1, [Float](repeating: 1, count: tokens))
    let targets = (0..<tokens).map { Int32($0) }
    _ = crossEntropy(
      hidden: hidden, table: .dense(Matrix(vocabulary, 1)), targets: targets,
      weights: [Float](repeating: 1, count: tokens), dTable: dTable, precision: .bfloat16)
    // A bound of 2⁻¹² keeps 4,096, more than the 2,678 that a room of 3,125 allows; each number is a sum of 2⁻¹¹.
    let others = dTable.values[tokens...].map { Double($0) * 0x1p11 }
    #expect(others.allSatisfy { $0 == $0.rounded() })
    let mean = others.reduce(0, +) / Double(others.count)
    let expected = Double(tokens) * 0x1p11 / Double(vocabulary)
    #expect(abs(mean - expected) < 5 * (expected / Double(others.count)).squareRoot())
  }

  @Test func `few targets keep more, and no row more than there is`() {
    func limits(_ targets: Int?, _ vocabulary: Int = 49_152) -> SparseGradient.Limits {
      SparseGradient.Limits(stepTargets: targets, vocabulary: vocabulary)
    }
    #expect(limits(128).least == 0x1p-18 && limits(128).capacity == 49_152 / 2 && limits(128).rowsAtOnce == 512)
    #expect(limits(1).least == 0x1p-25 && limits(1).capacity == 49_152)
    #expect(limits(100_000).least == 0x1p-14 && limits(100_000).capacity == 1536 && limits(100_000).rowsAtOnce == 5120)
    #expect(limits(nil).least == 0x1p-14 && limits(nil).capacity == 1536)
    #expect(limits(nil, 300).capacity == 300)
    #expect(limits(nil, 152_064).capacity == 4752 && limits(nil, 152_064).rowsAtOnce == 4 * 384)
  }

  @Test func `a step in several passes draws as it would in one`() {
    let (tokens, vocabulary) = (64, 3000)
    // Sixteenths, whose products are exact in any order: a library sums a row as its tile lies, other rows another way, and
    // the draw is a hash of the logits' bits.
    func sixteenths(_ count: Int, seed: UInt64) -> [Float] {
      randomValues(count, seed: seed).map { ($0 * 16).rounded() / 16 }
    }
    let hidden = Matrix(tokens, 8, sixteenths(tokens * 8, seed: 5))
    let table = Weight.dense(Matrix(vocabulary, 8, sixteenths(vocabulary * 8, seed: 6)), trains: false)
    let weights = [Float](repeating: 1, count: tokens)
    let targets = (0..<tokens).map { Int32($0 * 11) }
    let (whole, parts) = (Matrix(tokens, 8), Matrix(tokens, 8))
    let (dWhole, dParts) = (Matrix(vocabulary, 8), Matrix(vocabulary, 8))
    _ = crossEntropy(
      hidden: hidden, table: table, targets: targets, weights: weights, dHidden: whole, dTable: dWhole,
      precision: .bfloat16)
    for part in [0..<13, 13..<64] {
      _ = crossEntropy(
        hidden: hidden[rows: part], table: table, targets: Array(targets[part]), weights: Array(weights[part]),
        dHidden: parts[rows: part], dTable: dParts, stepTargets: tokens, precision: .bfloat16)
    }
    #expect(parts.values == whole.values)
    #expect(relativeError(dParts.values.doubles, dWhole.values.doubles) < 1e-6)
  }

  /// With fewer columns than a row has room for, and with more.
  @Test(arguments: instructionSets, [500, 20_000])
  func `logits that are no numbers give a gradient that is none`(isa: InstructionSet, vocabulary: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let tokens = 512
    var values = [Float](repeating: 1, count: tokens)
    values[1] = .nan
    values[2] = -.infinity
    values[3] = .infinity
    let (dHidden, dTable) = (Matrix(tokens, 1), Matrix(vocabulary, 1))
    let losses = crossEntropy(
      hidden: Matrix(tokens, 1, values), table: .dense(Matrix(vocabulary, 1, [Float](repeating: 1, count: vocabulary))),
      targets: (0..<tokens).map { Int32($0 % 400) }, weights: [Float](repeating: 1, count: tokens), dHidden: dHidden,
      dTable: dTable, precision: .bfloat16)
    for token in 0..<tokens {
      let isNumber = !(1...3).contains(token)
      #expect(losses[token].isFinite == isNumber && dHidden[token, 0].isFinite == isNumber)
      if token < 400 { #expect(dTable[token, 0].isFinite == isNumber) }
    }
  }
}

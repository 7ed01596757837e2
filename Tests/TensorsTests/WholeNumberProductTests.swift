// Products of factors in whole numbers against double arithmetic of the same numbers.

import Tensors
import Testing

/// What a precision's factors are cut into, and how many steps a block's largest number has.
struct WholeNumbers: CustomTestStringConvertible, Sendable {
  let precision: MatmulPrecision
  let block: Int
  let largest: Float

  var testDescription: String { precision.rawValue }

  static let available = [
    WholeNumbers(precision: .int16, block: 192, largest: 3343), WholeNumbers(precision: .int8, block: 96, largest: 127),
  ].filter(\.precision.isAvailable)
}

@Suite(.enabled(if: SharedFactor.isPacked(.bfloat16))) struct WholeNumberProductTests {
  /// Relative to the largest output: float32 sums of whole numbers, block by block.
  private static let tolerance = 2e-6

  /// Rows of whole numbers and their steps, each row cut into blocks.
  private struct Rounded {
    let codes: [[Float]]
    let steps: [[Float]]
    private let block: Int

    init(_ rows: [[Float]], _ kind: WholeNumbers) {
      let block = kind.block
      self.block = block
      steps = rows.map { row in
        stride(from: 0, to: row.count, by: block).map { start in
          row[start..<min(start + block, row.count)].reduce(0) { max($0, abs($1)) } * (1 / kind.largest)
        }
      }
      codes = rows.map { row in
        row.indices.map { index in
          let start = index / block * block
          let largest = row[start..<min(start + block, row.count)].reduce(0) { max($0, abs($1)) }
          let inverse = min(kind.largest / largest, Float.greatestFiniteMagnitude)
          return (row[index] * inverse).rounded(.toNearestOrEven)
        }
      }
    }

    func product(_ row: Int, _ other: Rounded, _ otherRow: Int) -> Double {
      steps[row].indices.reduce(0.0) { sum, number in
        let part = number * block..<min((number + 1) * block, codes[row].count)
        let whole = part.reduce(0.0) { $0 + Double(codes[row][$1]) * Double(other.codes[otherRow][$1]) }
        return sum + whole * Double(steps[row][number]) * Double(other.steps[otherRow][number])
      }
    }
  }

  private static func rows(_ matrix: Matrix, transposed: Bool) -> [[Float]] {
    transposed
      ? (0..<matrix.columns).map { column in (0..<matrix.rows).map { matrix[$0, column] } }
      : (0..<matrix.rows).map { row in (0..<matrix.columns).map { matrix[row, $0] } }
  }

  /// Rows of unlike sizes, so that a step taken from elsewhere shows; some blocks are zero.
  private static func factor(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
    let values = randomValues(rows * columns, seed: seed)
    return Matrix(
      rows, columns,
      values.enumerated().map { index, value in
        let (row, column) = (index / columns, index % columns)
        return row % 7 == 3 && column / 50 % 3 == 1 ? 0 : value * Float(1 + (row + column / 40) % 5)
      })
  }

  @Test(arguments: WholeNumbers.available, [MatmulLayout.nt, .nn, .tn])
  func `products are those of the rounded factors`(kind: WholeNumbers, layout: MatmulLayout) {
    for shape in [
      (1, 1, 1), (2, 49, 3), (9, 48, 96), (17, 255, 97), (255, 33, 8), (126, 110, 576), (33, 70, 1537), (40, 64, 193),
      (21, 50, 191), (11, 17, 95),
    ] { expectProduct(of: shape, kind, layout) }
  }

  private func expectProduct(of shape: (m: Int, n: Int, k: Int), _ kind: WholeNumbers, _ layout: MatmulLayout) {
    let a = layout == .tn ? Self.factor(shape.k, shape.m, seed: 1) : Self.factor(shape.m, shape.k, seed: 1)
    let b = layout == .nt ? Self.factor(shape.n, shape.k, seed: 2) : Self.factor(shape.k, shape.n, seed: 2)
    let left = Rounded(Self.rows(a, transposed: layout == .tn), kind)
    let right = Rounded(Self.rows(b, transposed: layout != .nt), kind)
    for (scale, accumulate) in [(1, false), (0.5, true), (1, true), (0.5, false)] as [(Float, Bool)] {
      let out = Matrix(shape.m, shape.n)
      out.fill(3)
      matmul(out, a, b, layout, precision: kind.precision, scale: scale, accumulate: accumulate)
      let expected = (0..<shape.m * shape.n).map { index in
        (accumulate ? 3 : 0) + Double(scale) * left.product(index / shape.n, right, index % shape.n)
      }
      #expect(relativeError(out.values.doubles, expected) < Self.tolerance, "\(shape), scale \(scale), accumulate \(accumulate)")
    }
  }

  /// Those that ops pack: FactorMatrixTests.
  @Test(arguments: WholeNumbers.available) func `factors in any form give the same bits`(kind: WholeNumbers) {
    let (m, n, k) = (70, 100, 400)
    let a = Matrix(m, k, roundedToBFloat16(Self.factor(m, k, seed: 3).values))
    let b = Self.factor(n, k, seed: 4)
    let expected = Matrix(m, n)
    matmul(expected, a, b, .nt, precision: kind.precision)
    let rows = FactorMatrix(a, kind.precision)
    let packed = FactorMatrix(a, kind.precision, packing: [.columns]).packed(summed: .columns)!
    let forms: [any MatmulFactor] = [
      rows, packed, SharedFactor(a, summed: .columns, kind.precision),
      FactorColumns(FactorMatrix(beside(a), kind.precision), 5..<5 + k),
    ]
    for (index, form) in forms.enumerated() {
      let found = Matrix(m, n)
      matmul(found, form, SharedFactor(b, summed: .columns, kind.precision), .nt, precision: kind.precision)
      #expect(found.values == expected.values, "form \(index)")
    }
    // Cut where a block begins two products make one.
    let cut = Matrix(m, n)
    let shared = SharedFactor(a, summed: .columns, kind.precision)
    for part in [0..<192, 192..<k] {
      let columns = Matrix(n, part.count, (0..<n).flatMap { row in part.map { b[row, $0] } })
      matmul(cut, FactorColumns(shared, part), columns, .nt, precision: kind.precision, accumulate: true)
    }
    #expect(cut.values == expected.values)
  }

  @Test(arguments: WholeNumbers.available)
  func `factors whose rows are summed give the same bits in any form`(kind: WholeNumbers) {
    let (m, n, k) = (70, 100, 400)
    let a = Matrix(k, m, roundedToBFloat16(Self.factor(k, m, seed: 3).values))
    let b = Self.factor(k, n, seed: 4)
    let (left, right) = (Matrix(m, n), Matrix(n, m))
    matmul(left, a, b, .tn, precision: kind.precision)
    matmul(right, b, a, .tn, precision: kind.precision)
    let forms: [any MatmulFactor] = [
      FactorMatrix(a, kind.precision), FactorMatrix(a, kind.precision, packing: [.rows]).packed(summed: .rows)!,
      SharedFactor(a, summed: .rows, kind.precision), FactorColumns(FactorMatrix(beside(a), kind.precision), 5..<5 + m),
      FactorColumns(beside(a), 5..<5 + m),
    ]
    for (index, form) in forms.enumerated() {
      let (foundLeft, foundRight) = (Matrix(m, n), Matrix(n, m))
      matmul(foundLeft, form, SharedFactor(b, summed: .rows, kind.precision), .tn, precision: kind.precision)
      matmul(foundRight, b, form, .tn, precision: kind.precision)
      #expect(foundLeft.values == left.values && foundRight.values == right.values, "form \(index)")
    }
  }

  private func identity(_ size: Int) -> Matrix { Matrix(size, size, (0..<size * size).map { $0 % (size + 1) == 0 ? 1 : 0 }) }

  /// The matrix between other columns.
  private func beside(_ matrix: Matrix) -> Matrix {
    let wide = Matrix(matrix.rows, matrix.columns + 9)
    wide.fill(1000)
    for row in 0..<matrix.rows { for column in 0..<matrix.columns { wide[row, column + 5] = matrix[row, column] } }
    return wide
  }

  @Test(arguments: WholeNumbers.available, [Float.infinity, -.infinity, .nan])
  func `what is not finite is seen in its row alone`(kind: WholeNumbers, value: Float) {
    for place in [0, 100, 203] { expectOnlyItsRow(not: value, at: place, kind) }
  }

  private func expectOnlyItsRow(not value: Float, at place: Int, _ kind: WholeNumbers) {
    let (a, b, right) = (Self.factor(20, 204, seed: 7), Self.factor(30, 204, seed: 8), Self.factor(204, 20, seed: 9))
    let (out, other) = (Matrix(20, 30), Matrix(30, 20))
    a[4, place] = value
    matmul(out, a, b, .nt, precision: kind.precision)
    #expect(out.values.indices.allSatisfy { out.values[$0].isFinite == ($0 / 30 != 4) })
    for weights in [a as any MatmulFactor, TrainedWeights(a)] {
      matmul(other, b, weights, .nt, precision: kind.precision)
      #expect(other.values.indices.allSatisfy { other.values[$0].isFinite == ($0 % 20 != 4) })
    }
    right[place, 4] = value
    for weights in [right as any MatmulFactor, TrainedWeights(right)] {
      matmul(other, b, weights, .nn, precision: kind.precision)
      #expect(other.values.indices.allSatisfy { other.values[$0].isFinite == ($0 % 20 != 4) })
    }
  }

  /// Steps below 2^-126 have fewer bits, and their inverse is cut: what is left is of the right size.
  @Test(arguments: WholeNumbers.available) func `tiny numbers stay tiny`(kind: WholeNumbers) {
    let tiny = Matrix(3, 100, (0..<300).map { [1e-36, 1e-38, 1e-40][$0 / 100] })
    let (out, ones) = (Matrix(3, 1), Matrix(1, 100))
    ones.fill(1)
    matmul(out, tiny, ones, .nt, precision: kind.precision)
    #expect(abs(out[0, 0] - 1e-34) < 1e-36)
    #expect(out[1, 0] >= 0 && out[1, 0] < 1.1e-36 && out[2, 0] >= 0 && out[2, 0] < 1.1e-38)
  }

  /// More numbers than are packed into the caches, and than a task packs.
  @Test(arguments: WholeNumbers.available) func `large factors are those of the rounded numbers, too`(kind: WholeNumbers) {
    let (m, n, k) = (700, 3, 801)
    let (a, b) = (Self.factor(m, k, seed: 10), Self.factor(k, n, seed: 11))
    let (left, right) = (Rounded(Self.rows(a, transposed: false), kind), Rounded(Self.rows(b, transposed: true), kind))
    let expected = (0..<m * n).map { left.product($0 / n, right, $0 % n) }
    let found = Matrix(m, n)
    matmul(found, a, b, .nn, precision: kind.precision)
    #expect(relativeError(found.values.doubles, expected) < Self.tolerance)
    // As a right factor whose rows are summed: its transpose, packed column by column.
    let (wide, turned) = (Matrix(k, m, Self.rows(a, transposed: true).flatMap(\.self)), Matrix(n, m))
    matmul(turned, Matrix(n, k, Self.rows(b, transposed: true).flatMap(\.self)), wide, .nn, precision: kind.precision)
    #expect(relativeError((0..<m * n).map { Double(turned[$0 % n, $0 / n]) }, expected) < Self.tolerance)
    // The same two, both column by column.
    let summedRows = Matrix(m, n)
    matmul(summedRows, wide, b, .tn, precision: kind.precision)
    #expect(relativeError(summedRows.values.doubles, expected) < Self.tolerance)
  }

  /// One number of a block is the largest, whose step is 1; the others lie between two whole numbers of steps.
  @Test(arguments: WholeNumbers.available, [MatmulLayout.nt, .nn])
  func `trained weights are rounded up as often as is right`(kind: WholeNumbers, layout: MatmulLayout) {
    for part in [0.01, 0.25, 0.5, 0.9] as [Float] { expectRounding(of: part, kind, layout) }
  }

  private func expectRounding(of part: Float, _ kind: WholeNumbers, _ layout: MatmulLayout) {
    let size = 2 * kind.block
    let weights = Matrix(
      size, size,
      (0..<size * size).map { ($0 / size) % kind.block == ($0 % size) % kind.block ? kind.largest : 40 + part })
    let out = Matrix(size, size)
    matmul(out, identity(size), TrainedWeights(weights), layout, precision: kind.precision)
    let found = out.values.filter { $0 < 100 }
    let others = found.map { $0.rounded() }
    #expect(others.count == size * (size - 2))
    #expect(Set(others) == [40, 41] && zip(found, others).allSatisfy { abs($0 - $1) < 1e-4 })
    let share = Double(others.count { $0 == 41 }) / Double(others.count)
    let deviation = (Double(part) * Double(1 - part) / Double(others.count)).squareRoot()
    #expect(abs(share - Double(part)) < 4 * deviation)
    // Frozen weights go to the nearest.
    matmul(out, identity(size), weights, layout, precision: kind.precision)
    let nearest: Float = part > 0.5 ? 41 : 40
    #expect(out.values.allSatisfy { abs($0 / ($0 > 100 ? kind.largest : nearest) - 1) < 3e-6 })
  }

  /// Of either sign, along rows and along columns: at most a step is lost, where the dither is near 0 or 1.
  @Test(arguments: WholeNumbers.available, [MatmulLayout.nt, .nn])
  func `the largest trained weight of a block stays itself`(kind: WholeNumbers, layout: MatmulLayout) {
    let size = kind.block
    for start in 0..<20 {
      for sign in [1, -1] as [Float] {
        let weights = Matrix(size, size)
        weights.fill(0.001)
        for row in 0..<size { weights[row, (row + start) % size] = sign * 0.37 * Float(1 + (row * 7 + start) % 11) }
        let out = Matrix(size, size)
        matmul(out, identity(size), TrainedWeights(weights), layout, precision: kind.precision)
        let errors = (0..<size).map { row in
          let column = (row + start) % size
          return abs((layout == .nt ? out[column, row] : out[row, column]) / weights[row, column] - 1)
        }
        #expect(
          errors.allSatisfy { $0 < 1.01 / kind.largest } && errors.count { $0 < 1e-5 } >= size - 2,
          "\(sign) from column \(start)")
      }
    }
  }

  /// All of them, of like signs: a block's sum is as large as it may be, and one step more where a dither adds it.
  @Test(arguments: WholeNumbers.available)
  func `sums of largest numbers do not overflow`(kind: WholeNumbers) {
    let (a, weights, out) = (Matrix(6, 2 * kind.block), Matrix(16, 2 * kind.block), Matrix(6, 16))
    a.fill(-0.7)
    weights.fill(-0.3)
    matmul(out, a, TrainedWeights(weights), .nt, precision: kind.precision)
    let expected = 0.21 * Float(2 * kind.block)
    #expect(out.values.allSatisfy { abs($0 / expected - 1) < 1.01 / kind.largest })
  }
}

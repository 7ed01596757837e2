// Products of factors in 8 bits against double arithmetic of the same whole numbers.

import Tensors
import Testing

@Suite(.enabled(if: MatmulPrecision.int8.isAvailable)) struct Int8ProductTests {
  /// Relative to the largest output: float32 sums of whole numbers, block by block.
  private static let tolerance = 2e-6
  private static let block = 96

  /// Rows of whole numbers and their steps, each row cut into blocks.
  private struct Rounded {
    let codes: [[Float]]
    let steps: [[Float]]

    init(_ rows: [[Float]]) {
      steps = rows.map { row in
        stride(from: 0, to: row.count, by: block).map { start in
          row[start..<min(start + block, row.count)].reduce(0) { max($0, abs($1)) } * (1 / 127)
        }
      }
      codes = rows.map { row in
        row.indices.map { index in
          let start = index / block * block
          let largest = row[start..<min(start + block, row.count)].reduce(0) { max($0, abs($1)) }
          let inverse = min(127 / largest, Float.greatestFiniteMagnitude)
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

  @Test(
    arguments: [
      (1, 1, 1), (2, 49, 3), (9, 48, 96), (17, 255, 97), (255, 33, 8), (126, 110, 576), (33, 70, 1537), (40, 64, 193),
    ], [MatmulLayout.nt, .nn, .tn])
  func `products are those of the rounded factors`(shape: (m: Int, n: Int, k: Int), layout: MatmulLayout) {
    let a = layout == .tn ? Self.factor(shape.k, shape.m, seed: 1) : Self.factor(shape.m, shape.k, seed: 1)
    let b = layout == .nt ? Self.factor(shape.n, shape.k, seed: 2) : Self.factor(shape.k, shape.n, seed: 2)
    let left = Rounded(Self.rows(a, transposed: layout == .tn))
    let right = Rounded(Self.rows(b, transposed: layout != .nt))
    for (scale, accumulate) in [(1, false), (0.5, true)] as [(Float, Bool)] {
      let out = Matrix(shape.m, shape.n)
      out.fill(3)
      matmul(out, a, b, layout, precision: .int8, scale: scale, accumulate: accumulate)
      let expected = (0..<shape.m * shape.n).map { index in
        (accumulate ? 3 : 0) + Double(scale) * left.product(index / shape.n, right, index % shape.n)
      }
      #expect(relativeError(out.values.doubles, expected) < Self.tolerance, "scale \(scale), accumulate \(accumulate)")
    }
  }

  /// Those that ops pack: FactorMatrixTests.
  @Test func `factors in any form give the same bits`() {
    let (m, n, k) = (70, 100, 400)
    let a = Matrix(m, k, roundedToBFloat16(Self.factor(m, k, seed: 3).values))
    let b = Self.factor(n, k, seed: 4)
    let expected = Matrix(m, n)
    matmul(expected, a, b, .nt, precision: .int8)
    let rows = FactorMatrix(a, .int8)
    let packed = FactorMatrix(a, .int8, packing: [.columns]).packed(summed: .columns)!
    let forms: [any MatmulFactor] = [
      rows, packed, SharedFactor(a, summed: .columns, .int8),
      FactorColumns(FactorMatrix(beside(a), .int8), 5..<5 + k),
    ]
    for (index, form) in forms.enumerated() {
      let found = Matrix(m, n)
      matmul(found, form, SharedFactor(b, summed: .columns, .int8), .nt, precision: .int8)
      #expect(found.values == expected.values, "form \(index)")
    }
    // Cut where a block begins two products make one.
    let cut = Matrix(m, n)
    let shared = SharedFactor(a, summed: .columns, .int8)
    for part in [0..<192, 192..<k] {
      let columns = Matrix(n, part.count, (0..<n).flatMap { row in part.map { b[row, $0] } })
      matmul(cut, FactorColumns(shared, part), columns, .nt, precision: .int8, accumulate: true)
    }
    #expect(cut.values == expected.values)
  }

  @Test func `factors whose rows are summed give the same bits in any form`() {
    let (m, n, k) = (70, 100, 400)
    let a = Matrix(k, m, roundedToBFloat16(Self.factor(k, m, seed: 3).values))
    let b = Self.factor(k, n, seed: 4)
    let (left, right) = (Matrix(m, n), Matrix(n, m))
    matmul(left, a, b, .tn, precision: .int8)
    matmul(right, b, a, .tn, precision: .int8)
    let forms: [any MatmulFactor] = [
      FactorMatrix(a, .int8), FactorMatrix(a, .int8, packing: [.rows]).packed(summed: .rows)!,
      SharedFactor(a, summed: .rows, .int8), FactorColumns(FactorMatrix(beside(a), .int8), 5..<5 + m),
      FactorColumns(beside(a), 5..<5 + m),
    ]
    for (index, form) in forms.enumerated() {
      let (foundLeft, foundRight) = (Matrix(m, n), Matrix(n, m))
      matmul(foundLeft, form, SharedFactor(b, summed: .rows, .int8), .tn, precision: .int8)
      matmul(foundRight, b, form, .tn, precision: .int8)
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

  @Test(arguments: [Float.infinity, -.infinity, .nan], [0, 100, 203])
  func `what is not finite is seen in its row alone`(value: Float, place: Int) {
    let (a, b, right) = (Self.factor(20, 204, seed: 7), Self.factor(30, 204, seed: 8), Self.factor(204, 20, seed: 9))
    let (out, other) = (Matrix(20, 30), Matrix(30, 20))
    a[4, place] = value
    matmul(out, a, b, .nt, precision: .int8)
    #expect(out.values.indices.allSatisfy { out.values[$0].isFinite == ($0 / 30 != 4) })
    for weights in [a as any MatmulFactor, TrainedWeights(a)] {
      matmul(other, b, weights, .nt, precision: .int8)
      #expect(other.values.indices.allSatisfy { other.values[$0].isFinite == ($0 % 20 != 4) })
    }
    right[place, 4] = value
    for weights in [right as any MatmulFactor, TrainedWeights(right)] {
      matmul(other, b, weights, .nn, precision: .int8)
      #expect(other.values.indices.allSatisfy { other.values[$0].isFinite == ($0 % 20 != 4) })
    }
  }

  /// Steps below 2^-126 have fewer bits, and their inverse is cut: what is left is of the right size.
  @Test func `tiny numbers stay tiny`() {
    let tiny = Matrix(3, 100, (0..<300).map { [1e-36, 1e-38, 1e-40][$0 / 100] })
    let (out, ones) = (Matrix(3, 1), Matrix(1, 100))
    ones.fill(1)
    matmul(out, tiny, ones, .nt, precision: .int8)
    #expect(abs(out[0, 0] - 1e-34) < 1e-36)
    #expect(out[1, 0] >= 0 && out[1, 0] < 1.1e-36 && out[2, 0] >= 0 && out[2, 0] < 1.1e-38)
  }

  /// More numbers than are packed into the caches, and than a task packs.
  @Test func `large factors are those of the rounded numbers, too`() {
    let (m, n, k) = (700, 3, 801)
    let (a, b) = (Self.factor(m, k, seed: 10), Self.factor(k, n, seed: 11))
    let (left, right) = (Rounded(Self.rows(a, transposed: false)), Rounded(Self.rows(b, transposed: true)))
    let expected = (0..<m * n).map { left.product($0 / n, right, $0 % n) }
    let found = Matrix(m, n)
    matmul(found, a, b, .nn, precision: .int8)
    #expect(relativeError(found.values.doubles, expected) < Self.tolerance)
    // As a right factor whose rows are summed: its transpose, packed column by column.
    let (wide, turned) = (Matrix(k, m, Self.rows(a, transposed: true).flatMap(\.self)), Matrix(n, m))
    matmul(turned, Matrix(n, k, Self.rows(b, transposed: true).flatMap(\.self)), wide, .nn, precision: .int8)
    #expect(relativeError((0..<m * n).map { Double(turned[$0 % n, $0 / n]) }, expected) < Self.tolerance)
    // The same two, both column by column.
    let summedRows = Matrix(m, n)
    matmul(summedRows, wide, b, .tn, precision: .int8)
    #expect(relativeError(summedRows.values.doubles, expected) < Self.tolerance)
  }

  /// One number of a block is the largest, 127 steps; the others lie between two whole numbers of steps.
  @Test(arguments: [0.01, 0.25, 0.5, 0.9] as [Float], [MatmulLayout.nt, .nn])
  func `trained weights are rounded up as often as is right`(part: Float, layout: MatmulLayout) {
    let size = 2 * Self.block
    let weights = Matrix(
      size, size, (0..<size * size).map { ($0 / size) % Self.block == ($0 % size) % Self.block ? 127 : 40 + part })
    let out = Matrix(size, size)
    matmul(out, identity(size), TrainedWeights(weights), layout, precision: .int8)
    let others = out.values.filter { $0 < 100 }.map { $0.rounded() }
    #expect(others.count == size * (size - 2))
    #expect(Set(others) == [40, 41] && zip(out.values.filter { $0 < 100 }, others).allSatisfy { abs($0 - $1) < 1e-4 })
    let share = Double(others.count { $0 == 41 }) / Double(others.count)
    let deviation = (Double(part) * Double(1 - part) / Double(others.count)).squareRoot()
    #expect(abs(share - Double(part)) < 4 * deviation)
    // Frozen weights go to the nearest.
    matmul(out, identity(size), weights, layout, precision: .int8)
    let nearest: Float = part > 0.5 ? 41 : 40
    #expect(out.values.allSatisfy { abs($0 - ($0 > 100 ? 127 : nearest)) < 1e-4 })
  }

  /// Of either sign, along rows and along columns: at most a step is lost, where the dither is near 0 or 1.
  @Test(arguments: [MatmulLayout.nt, .nn], [1, -1] as [Float])
  func `the largest trained weight of a block stays itself`(layout: MatmulLayout, sign: Float) {
    let size = Self.block
    for start in 0..<20 {
      let weights = Matrix(size, size)
      weights.fill(0.001)
      for row in 0..<size { weights[row, (row + start) % size] = sign * 0.37 * Float(1 + (row * 7 + start) % 11) }
      let out = Matrix(size, size)
      matmul(out, identity(size), TrainedWeights(weights), layout, precision: .int8)
      let errors = (0..<size).map { row in
        let column = (row + start) % size
        return abs((layout == .nt ? out[column, row] : out[row, column]) / weights[row, column] - 1)
      }
      #expect(errors.allSatisfy { $0 < 1.01 / 127 } && errors.count { $0 < 1e-5 } >= size - 2, "from column \(start)")
    }
  }
}

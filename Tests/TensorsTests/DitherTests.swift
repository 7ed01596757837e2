// Trained weights in bfloat16: rounded by their place, the same in every product, and right on average.

import Tensors
import Testing

@Suite struct DitherTests {
  private let rows = 96
  private let columns = 512

  private func rounded(_ values: [Float], rows: Int, columns: Int) -> [Float] {
    FactorMatrix(rounding: TrainedWeights(Matrix(rows, columns, values)), .bfloat16).values
  }

  @Test func `a number that bfloat16 has stays what it is`() {
    let exact = roundedToBFloat16(randomValues(rows * columns, seed: 1)) + [0, -0.0, 1, -3, .infinity, -.infinity]
    #expect(rounded(exact, rows: 1, columns: exact.count) == exact)
    let none = rounded([.nan, -.nan, Float(bitPattern: 0x7F80_0001)], rows: 1, columns: 3)
    #expect(none.allSatisfy { $0.isNaN })
  }

  @Test(arguments: instructionSets, [1, 7, 15, 17, 31, 33, 255])
  func `every instruction set rounds alike`(isa: InstructionSet, columns: Int) {
    let values = randomValues(3 * columns - 1, seed: 3) + [.nan]
    #expect(InstructionSet.scalar.force())
    defer { _ = InstructionSet.best.force() }
    let expected = rounded(values, rows: 3, columns: columns)
    #expect(isa.force())
    #expect(rounded(values, rows: 3, columns: columns).map(\.bitPattern) == expected.map(\.bitPattern))
  }

  /// From 1 to 2 bfloat16 has steps of 1/128: of numbers in between, as many go up as is right.
  @Test(arguments: [0.01, 0.25, 0.5, 0.9] as [Float])
  func `the mean of many is kept`(part: Float) {
    let values = rounded(Array(repeating: 1 + part / 128, count: rows * columns), rows: rows, columns: columns)
    #expect(Set(values) == Set<Float>([1, 1.0078125]))
    func share(_ values: some Collection<Float>) -> Double {
      Double(values.count { $0 > 1 }) / Double(values.count)
    }
    // Four standard deviations of independent draws, over all and over each row and column.
    func bound(_ count: Int) -> Double { 4 * (Double(part) * Double(1 - part) / Double(count)).squareRoot() }
    #expect(abs(share(values) - Double(part)) < bound(values.count))
    let byRow = (0..<rows).map { share(values[$0 * columns..<($0 + 1) * columns]) }
    let byColumn = (0..<columns).map { column in share((0..<rows).map { values[$0 * columns + column] }) }
    let farRows = byRow.filter { abs($0 - Double(part)) > bound(columns) }
    let farColumns = byColumn.filter { abs($0 - Double(part)) > bound(rows) }
    #expect(farRows.count <= 1 && farColumns.count <= 3)
    #expect(Set(byRow).count > 1 && Set(byColumn).count > 1)
  }

  @Test(arguments: [BFloat16Multiplier?.none] + BFloat16Multiplier.available, [(1, 1), (37, 70), (130, 33), (200, 161)])
  func `every product reads the same rounded weights`(multiplier: BFloat16Multiplier?, shape: (rows: Int, columns: Int)) {
    let (rows, columns) = shape
    let weights = Matrix(rows, columns, randomValues(rows * columns, seed: 2))
    let expected = rounded(weights.values, rows: rows, columns: columns)
    #expect(expected != roundedToBFloat16(weights.values) || rows == 1)
    func identity(_ size: Int) -> Matrix { Matrix(size, size, (0..<size * size).map { $0 % (size + 1) == 0 ? 1 : 0 }) }
    let forward = Matrix(columns, rows)
    matmul(forward, identity(columns), TrainedWeights(weights), .nt, precision: .bfloat16, multiplier: multiplier ?? .current)
    let backward = Matrix(rows, columns)
    matmul(backward, identity(rows), TrainedWeights(weights), .nn, precision: .bfloat16, multiplier: multiplier ?? .current)
    #expect(backward.values == expected)
    let transposed = (0..<rows).flatMap { row in (0..<columns).map { forward[$0, row] } }
    #expect(transposed == expected)
    if multiplier == .current {
      let shared = SharedFactor(TrainedWeights(weights), summed: .columns, .bfloat16)
      matmul(forward, identity(columns), shared, .nt, precision: .bfloat16)
      #expect(forward.values == (0..<columns).flatMap { column in (0..<rows).map { expected[$0 * columns + column] } })
    }
    // In float32 nothing is rounded.
    matmul(backward, identity(rows), TrainedWeights(weights), .nn)
    #expect(backward.values == weights.values)
  }
}

// Products with packed weights, on every instruction set of this machine and at odd sizes.

import Foundation
import Records
import Synchronization
import Tensors
import Testing

/// Relative to the largest output: float32 sums of up to 160 terms in another order than the reference's.
private let tolerance = 2e-6

/// Whole numbers times a power of two, one of ±127 in each block of 32, at another place each time: 8 bits hold them exactly.
private func exactInBytes(_ rows: Int, _ columns: Int, step: Float, seed: UInt64) -> [Float] {
  var generator = SeededGenerator(seed: seed)
  return (0..<rows * columns).map { index in
    let block = index / 32
    let code = index % 32 == block * 5 % 32 ? (block % 2 == 0 ? 127 : -127) : Int(generator.uniform() * 253) - 126
    return Float(code) * step
  }
}

private func product(_ x: [Float], _ w: [Float], rows: Int, outputs: Int, inputs: Int) -> [Double] {
  (0..<rows * outputs).map { index in
    (0..<inputs).reduce(0.0) {
      $0 + Double(x[index / outputs * inputs + $1]) * Double(w[index % outputs * inputs + $1])
    }
  }
}

@Suite(.serialized) struct PackedMatmulTests {
  private static let sizes: [(rows: Int, outputs: Int, inputs: Int)] = [
    (1, 1, 32), (1, 70, 96), (2, 33, 64), (5, 31, 160), (7, 64, 32), (13, 45, 96), (27, 32, 64),
  ]

  private func packed(
    _ packing: WeightPacking, _ weights: [Float], outputs: Int, inputs: Int
  ) -> PackedWeights {
    let packed = PackedWeights(packing, outputs: outputs, inputs: inputs)
    packed.fill { row, destination in
      for column in 0..<inputs { destination[column] = weights[row * inputs + column] }
    }
    return packed
  }

  private func multiply(_ weights: PackedWeights, _ x: [Float], rows: Int) -> [Float] {
    let out = Matrix(rows, weights.outputs)
    packedMatmul(
      [(out, weights)], Matrix(rows, weights.inputs, x), scratch: QuantisedRows(rows: rows, columns: weights.inputs))
    return out.values
  }

  @Test(arguments: instructionSets, sizes)
  func `float32 weights give the product`(isa: InstructionSet, size: (rows: Int, outputs: Int, inputs: Int)) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let inputs = size.inputs + 5  // float packings need no whole blocks
    let x = randomValues(size.rows * inputs, seed: 1)
    let w = randomValues(size.outputs * inputs, seed: 2)
    let found = multiply(packed(.float32, w, outputs: size.outputs, inputs: inputs), x, rows: size.rows)
    let expected = product(x, w, rows: size.rows, outputs: size.outputs, inputs: inputs)
    #expect(relativeError(found.doubles, expected) < tolerance)
  }

  @Test(arguments: instructionSets, sizes)
  func `bfloat16 weights give the product of the rounded weights`(
    isa: InstructionSet, size: (rows: Int, outputs: Int, inputs: Int)
  ) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let inputs = size.inputs + 3
    let x = randomValues(size.rows * inputs, seed: 3)
    let w = randomValues(size.outputs * inputs, seed: 4)
    let rounded = roundedToBFloat16(w)
    let found = multiply(packed(.bfloat16, w, outputs: size.outputs, inputs: inputs), x, rows: size.rows)
    let expected = product(x, rounded, rows: size.rows, outputs: size.outputs, inputs: inputs)
    #expect(relativeError(found.doubles, expected) < tolerance)
    // Activations that rounding leaves as they are: then both ways to multiply bfloat16 weights give the same.
    let coarse = x.map { ($0 * 128).rounded() / 128 }
    let fastest = multiply(packed(.fastestBFloat16, w, outputs: size.outputs, inputs: inputs), coarse, rows: size.rows)
    let same = product(coarse, rounded, rows: size.rows, outputs: size.outputs, inputs: inputs)
    #expect(relativeError(fastest.doubles, same) < tolerance)
  }

  @Test(arguments: instructionSets, sizes)
  func `8-bit weights and activations that lose nothing give the product`(
    isa: InstructionSet, size: (rows: Int, outputs: Int, inputs: Int)
  ) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let x = exactInBytes(size.rows, size.inputs, step: 0.25, seed: 5)
    let w = exactInBytes(size.outputs, size.inputs, step: 0x1p-9, seed: 6)
    let found = multiply(packed(.int8, w, outputs: size.outputs, inputs: size.inputs), x, rows: size.rows)
    let expected = product(x, w, rows: size.rows, outputs: size.outputs, inputs: size.inputs)
    #expect(relativeError(found.doubles, expected) < tolerance)
  }

  @Test(arguments: instructionSets, sizes)
  func `4-bit weights with steps and offsets give the product`(
    isa: InstructionSet, size: (rows: Int, outputs: Int, inputs: Int)
  ) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (outputs, inputs) = (size.outputs, size.inputs)
    let (weights, w) = Self.fourBit(outputs: outputs, inputs: inputs)
    let x = exactInBytes(size.rows, inputs, step: 0.5, seed: 8)
    let found = multiply(weights, x, rows: size.rows)
    #expect(
      relativeError(found.doubles, product(x, w, rows: size.rows, outputs: outputs, inputs: inputs)) < tolerance)
  }

  @Test(arguments: instructionSets, [Float.nan, .infinity, -.infinity])
  func `a number that is not finite makes its row's outputs NaN, and no other row's`(isa: InstructionSet, bad: Float) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (rows, outputs, inputs) = (7, 33, 96)
    let eight = packed(.int8, exactInBytes(outputs, inputs, step: 0x1p-9, seed: 6), outputs: outputs, inputs: inputs)
    for weights in [eight, Self.fourBit(outputs: outputs, inputs: inputs).weights] {
      let x = randomValues(rows * inputs, seed: 9)
      var spoilt = x
      spoilt[4 * inputs + 40] = bad
      let (found, whole) = (multiply(weights, spoilt, rows: rows), multiply(weights, x, rows: rows))
      for row in 0..<rows {
        let part = row * outputs..<(row + 1) * outputs
        if row == 4 {
          #expect(found[part].allSatisfy { $0.isNaN })
        } else {
          #expect(found[part] == whole[part])
        }
      }
    }
  }

  /// More blocks than are multiplied at once.
  @Test(arguments: instructionSets, [1, 2, 6])
  func `4-bit products of very long rows`(isa: InstructionSet, rows: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (outputs, inputs) = (33, 32 * 2051)
    let (weights, w) = Self.fourBit(outputs: outputs, inputs: inputs)
    let x = exactInBytes(rows, inputs, step: 0.5, seed: 8)
    let expected = product(x, w, rows: rows, outputs: outputs, inputs: inputs)
    // Two thousand blocks are added in float32.
    #expect(relativeError(multiply(weights, x, rows: rows).doubles, expected) < 10 * tolerance)
  }

  /// Weights of random codes, and what they stand for.
  private static func fourBit(outputs: Int, inputs: Int) -> (weights: PackedWeights, values: [Float]) {
    let blocks = inputs / 32
    var generator = SeededGenerator(seed: 7)
    let codes = (0..<outputs * inputs).map { _ in UInt8(generator.uniform() * 16) }
    let steps = (0..<outputs * blocks).map { Float([0x1p-6, 0x1p-4, 0.75][$0 % 3]) }
    let offsets = (0..<outputs * blocks).map { Float([-0.5, 0.125, 0][$0 % 3]) }
    let weights = PackedWeights(.int4, outputs: outputs, inputs: inputs)
    weights.fill(codes: { row, rowCodes, rowSteps, rowOffsets in
      for column in 0..<inputs { rowCodes[column] = codes[row * inputs + column] }
      for block in 0..<blocks {
        rowSteps[block] = steps[row * blocks + block]
        rowOffsets[block] = offsets[row * blocks + block]
      }
    })
    return (weights, (0..<outputs * inputs).map { steps[$0 / 32] * Float(codes[$0]) + offsets[$0 / 32] })
  }

  @Test(arguments: instructionSets)
  func `a row's product has the same bits alone and in company`(isa: InstructionSet) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (rows, outputs, inputs) = (29, 70, 96)
    let x = randomValues(rows * inputs, seed: 9)
    let w = randomValues(outputs * inputs, seed: 10)
    let all = [WeightPacking.float32, .bfloat16, .fastestBFloat16, .int8].map { packed($0, w, outputs: outputs, inputs: inputs) }
    for weights in all + [Self.fourBit(outputs: outputs, inputs: inputs).weights] {
      let together = multiply(weights, x, rows: rows)
      for row in 0..<rows {
        let alone = multiply(weights, Array(x[row * inputs..<(row + 1) * inputs]), rows: 1)
        #expect(alone == Array(together[row * outputs..<(row + 1) * outputs]), "\(weights.packing), row \(row)")
      }
      // Kernels take so many rows at once, and of two, or of one, more outputs with each.
      for few in 2...5 {
        let first = multiply(weights, Array(x[..<(few * inputs)]), rows: few)
        #expect(first == Array(together[..<(few * outputs)]), "\(weights.packing), \(few) rows")
      }
    }
  }

  @Test func `every instruction set sums the same whole numbers`() {
    let x = exactInBytes(9, 160, step: 1, seed: 11)
    let w = exactInBytes(40, 160, step: 0x1p-3, seed: 12)
    let weights = packed(.int8, w, outputs: 40, inputs: 160)
    defer { _ = InstructionSet.best.force() }
    let results = instructionSets.map { isa -> [Float] in
      #expect(isa.force())
      return multiply(weights, x, rows: 9)
    }
    for result in results { #expect(result == results[0]) }
  }
}

@Suite struct MatmulLibraryTests {
  private let m = 37
  private let n = 29
  private let k = 53

  @Test(arguments: MatmulLibrary.allCases, [(false, false), (true, false), (false, true)])
  func `each library gives the product`(library: MatmulLibrary, transposed: (a: Bool, b: Bool)) throws {
    try #require(MatmulLibrary.installed.contains(library), "install libdnnl-dev: oneDNN is tested beside OpenBLAS")
    let (a, b) = (randomValues(m * k, seed: 1), randomValues(k * n, seed: 2))
    var c = [Float](repeating: 1, count: m * n)
    gemm(
      transposed.a, transposed.b, m, n, k, alpha: 0.5, a, transposed.a ? m : k, b, transposed.b ? k : n, 2, &c, n,
      library: library)
    var expected: [Double] = []
    for row in 0..<m {
      for column in 0..<n {
        var sum = 0.0
        for inner in 0..<k {
          let x = a[transposed.a ? inner * m + row : row * k + inner]
          let y = b[transposed.b ? column * k + inner : inner * n + column]
          sum += Double(x) * Double(y)
        }
        expected.append(2 + 0.5 * sum)
      }
    }
    #expect(relativeError(c.doubles, expected) < tolerance)
  }

  /// Where there is no multiplier the rounded factors are multiplied in float32: the test holds all the same.
  @Test(
    arguments: BFloat16Multiplier.available.map(Optional.some) + [nil],
    [(126, 1100, 576), (300, 7, 1000), (1, 1, 1), (2, 49, 3), (9, 48, 33), (17, 255, 31), (255, 33, 8), (21, 50, 641), (7, 17, 1282)])
  func `bfloat16 products sum as float32 products of rounded factors do`(
    multiplier: BFloat16Multiplier?, shape: (m: Int, n: Int, k: Int)
  ) {
    for layout in [MatmulLayout.nt, .nn, .tn] {
      for accumulate in [false, true] {
        // Sums that are not scaled go on from what they are added to.
        for scale: Float in [1, 0.5] {
          guard let multiplier else {
            check(nil, shape, layout, scale: scale, accumulate: accumulate)
            continue
          }
          multiplier.onEachInstructionSet { check(multiplier, shape, layout, scale: scale, accumulate: accumulate) }
        }
      }
    }
  }

  private func check(
    _ multiplier: BFloat16Multiplier?, _ shape: (m: Int, n: Int, k: Int), _ layout: MatmulLayout, scale: Float,
    accumulate: Bool
  ) {
    let (m, n, k) = shape
    // Multiples of 1/128 below 1 have at most 7 bits: rounding changes nothing.
    func factor(_ rows: Int, _ columns: Int, _ seed: UInt64) -> Matrix {
      Matrix(rows, columns, randomValues(rows * columns, seed: seed).map { ($0 * 128).rounded() / 128 })
    }
    let a = layout == .tn ? factor(k, m, 1) : factor(m, k, 1)
    let b = layout == .nt ? factor(n, k, 2) : factor(k, n, 2)
    let (found, expected) = (Matrix(m, n), Matrix(m, n))
    found.fill(3)
    expected.fill(3)
    matmul(
      found, a, FactorMatrix(b, .bfloat16), layout, precision: .bfloat16, scale: scale, accumulate: accumulate,
      multiplier: multiplier ?? .current)
    matmul(expected, a, b, layout, scale: scale, accumulate: accumulate)
    #expect(
      relativeError(found.values.doubles, expected.values.doubles) < tolerance,
      "\(layout) \(shape) \(scale) \(accumulate)")
  }

  @Test(arguments: [MatmulLayout.nt, .nn, .tn])
  func `bfloat16 products are those of the rounded factors`(layout: MatmulLayout) throws {
    // Whole numbers below 256 are exact in bfloat16; their sums are exact in float32.
    func whole(_ rows: Int, _ columns: Int, _ seed: UInt64) -> Matrix {
      Matrix(rows, columns, randomValues(rows * columns, seed: seed).map { ($0 * 200).rounded() })
    }
    let a = layout == .tn ? whole(k, m, 1) : whole(m, k, 1)
    let b = layout == .nt ? whole(n, k, 2) : whole(k, n, 2)
    let (found, expected) = (Matrix(m, n), Matrix(m, n))
    matmul(found, a, b, layout, precision: .bfloat16)
    matmul(expected, a, b, layout)
    #expect(found.values == expected.values)
    // A number between two bfloat16s goes to the nearer one.
    let one = Matrix(1, 1, [1.00390625 + 0.001])
    let unit = Matrix(1, 1)
    matmul(unit, one, Matrix(1, 1, [1]), .nt, precision: .bfloat16)
    #expect(unit[0, 0] == 1.0078125)
  }

  @Test(arguments: [MatmulPrecision.float32, .bfloat16], [MatmulLayout.nt, .nn, .tn])
  func `a sum of products is theirs, with factors shared and cut`(precision: MatmulPrecision, layout: MatmulLayout) {
    // Whole numbers, as above: any order of sums gives the same.
    func whole(_ rows: Int, _ columns: Int, _ seed: UInt64) -> Matrix {
      Matrix(rows, columns, randomValues(rows * columns, seed: seed).map { ($0 * 200).rounded() })
    }
    let isLeftTransposed = layout == .tn
    func left(_ inner: Int, _ seed: UInt64) -> Matrix { isLeftTransposed ? whole(inner, m, seed) : whole(m, inner, seed) }
    func right(_ inner: Int, _ seed: UInt64) -> Matrix { layout == .nt ? whole(n, inner, seed) : whole(inner, n, seed) }
    let inner = 15
    let (a, b, c) = (left(k, 1), right(k, 2), right(k, 3))
    let (wide, narrow) = (left(inner, 4), right(inner, 5))
    let out = Matrix(m, 2 * n)
    out.fill(1)
    let shared = SharedFactor(a, summed: isLeftTransposed ? .rows : .columns, precision)
    matmulTogether(
      [
        MatmulSum(out, columns: 0..<n, [MatmulTerm(shared, b), MatmulTerm(wide, narrow, scale: 0.5)]),
        MatmulSum(out, columns: n..<2 * n, [MatmulTerm(shared, c, scale: 2)]),
      ], layout, precision: precision, accumulate: true)
    let (first, second) = (Matrix(m, n), Matrix(m, n))
    for sum in [first, second] { sum.fill(1) }
    matmul(first, a, b, layout, accumulate: true)
    matmul(first, wide, narrow, layout, scale: 0.5, accumulate: true)
    matmul(second, a, c, layout, scale: 2, accumulate: true)
    for row in 0..<m {
      #expect(Array(out.values[row * 2 * n..<row * 2 * n + n]) == Array(first.values[row * n..<row * n + n]))
      #expect(Array(out.values[row * 2 * n + n..<(row + 1) * 2 * n]) == Array(second.values[row * n..<row * n + n]))
    }
    guard !isLeftTransposed else { return }
    // The summed dimension cut between two words of a shared factor: the products of its parts add up to the whole.
    let (whole, parts) = (Matrix(m, n), Matrix(m, n))
    matmul(whole, a, b, layout)
    for range in [0..<30, 30..<k] {
      let part: any MatmulFactor = layout == .nt ? FactorColumns(b, range) : b[rows: range]
      matmul(parts, FactorColumns(shared, range), part, layout, precision: precision, accumulate: true)
    }
    #expect(parts.values == whole.values)
  }
}

@Suite struct SumTileTests {
  /// One shape has several tiles in both directions, whatever multiplies.
  @Test(arguments: [(1, 1, 2), (37, 70, 5), (1100, 1050, 9)], [MatmulLayout.nt, .nn])
  func `tiles together are the sums`(shape: (rows: Int, columns: Int, inner: Int), layout: MatmulLayout) {
    let (rows, columns, inner) = shape
    let a = Matrix(rows, inner, randomValues(rows * inner, seed: 1))
    func term(_ seed: UInt64, scale: Float) -> MatmulTerm {
      let numbers = randomValues(columns * inner, seed: seed)
      return MatmulTerm(a, layout == .nt ? Matrix(columns, inner, numbers) : Matrix(inner, columns, numbers), scale: scale)
    }
    let sums = [[term(2, scale: 1)], [term(3, scale: 1), term(4, scale: 0.5)]]
    let multipliers = BFloat16Multiplier.available.map(Optional.some)
    let runs = (multipliers.isEmpty ? [nil] : multipliers).map { (MatmulPrecision.bfloat16, $0) } + [(.float32, nil)]
    for (precision, multiplier) in runs {
      // An op that keeps both sums as they are.
      let (out, first, second) = (Matrix(rows, columns), Matrix(rows, columns), Matrix(rows, columns))
      for matrix in [out, first, second] { matrix.fill(.nan) }
      let kept = [out, first, second].map { FactorMatrix($0, .float32) }
      forEachTile(of: sums, layout, precision: precision, multiplier: multiplier) { tile in
        swiGLU(kept[0], keptGate: kept[1], keptUp: kept[2], tile)
      }
      for (found, terms) in zip([first, second], sums) {
        let whole = Matrix(rows, columns)
        matmulTogether([MatmulSum(whole, terms)], layout, precision: precision, multiplier: multiplier)
        #expect(found.values == whole.values, "\(precision), \(multiplier as Any)")
      }
      swiGLU(first, gate: first, up: second)
      #expect(out.values == first.values, "\(precision), \(multiplier as Any)")
    }
  }
}

/// A table in memory that says it is frozen.
struct FrozenTable: FrozenWeights {
  let matrix: Matrix
  var rows: Int { matrix.rows }
  var columns: Int { matrix.columns }
  func decode(rows range: Range<Int>, into destination: UnsafeMutablePointer<Float>) {
    matrix[rows: range].withMemory { memory in
      for index in memory.indices { destination[index] = memory[index] }
    }
  }
}

@Suite struct WeightTests {
  @Test(arguments: [(70_000, 64), (333, 77)], [MatmulPrecision.float32, .bfloat16])
  func `frozen weights give the products of weights in memory, slice by slice`(
    shape: (rows: Int, columns: Int), precision: MatmulPrecision
  ) {
    // The first has more than one slice of 2^22 elements.
    let (rows, columns, tokens, rank) = (shape.rows, shape.columns, 3, 5)
    let table = Matrix(rows, columns, randomValues(rows * columns, seed: 1))
    let (dense, frozen) = (Weight.dense(table, trains: false), Weight.frozen(FrozenTable(matrix: table)))
    let x = Matrix(tokens, columns, randomValues(tokens * columns, seed: 2))
    let dy = Matrix(tokens, rows, randomValues(tokens * rows, seed: 3))
    let inner = Matrix(tokens, rank, randomValues(tokens * rank, seed: 4))
    let adapterB = Matrix(rows, rank, randomValues(rows * rank, seed: 5))
    func results(_ weight: Weight, isShared: Bool) -> (y: [Double], dx: [Double], embedded: [Float]) {
      let (y, dx, embedded) = (Matrix(tokens, rows), Matrix(tokens, columns), Matrix(2, columns))
      dx.fill(1)
      let (x, dy): (any MatmulFactor, any MatmulFactor) =
        isShared ? (SharedFactor(x, summed: .columns, precision), SharedFactor(dy, summed: .columns, precision)) : (x, dy)
      weight.forward(y, x, precision: precision) { [MatmulTerm(inner, adapterB[rows: $0], scale: 3)] }
      weight.backward(dx: dx, dy, precision: precision, accumulate: true)
      weight.embed(embedded, ids: [Int32(rows) - 1, 3])
      return (y.values.doubles, dx.values.doubles, embedded.values)
    }
    let (found, expected) = (results(frozen, isShared: true), results(dense, isShared: false))
    #expect(relativeError(found.y, expected.y) < 1e-6)
    #expect(relativeError(found.dx, expected.dx) < 1e-5)
    #expect(found.embedded == expected.embedded)
  }
}

extension WeightTests {
  /// A frozen table that counts the rows that were decoded.
  private final class CountingTable: FrozenWeights {
    let table: FrozenTable
    let decoded = Mutex(0)
    var rows: Int { table.rows }
    var columns: Int { table.columns }
    init(_ matrix: Matrix) { table = FrozenTable(matrix: matrix) }
    func decode(rows range: Range<Int>, into destination: UnsafeMutablePointer<Float>) {
      decoded.withLock { $0 += range.count }
      table.decode(rows: range, into: destination)
    }
  }

  @Test(arguments: [MatmulPrecision.float32, .bfloat16])
  func `packed copies of frozen weights are decoded once for all products`(precision: MatmulPrecision) {
    let (rows, columns, tokens) = (70_000, 64, 5)
    let counting = CountingTable(Matrix(rows, columns, randomValues(rows * columns, seed: 6)))
    let weight = Weight.frozen(counting)
    let packed = weight.packed(summed: [.columns, .rows], precision)
    let decodedToPack = counting.decoded.withLock { $0 }
    #expect(decodedToPack == (SharedFactor.isPacked(precision) ? 2 * rows : 0))
    let x = SharedFactor(Matrix(tokens, columns, randomValues(tokens * columns, seed: 7)), summed: .columns, precision)
    let dy = SharedFactor(Matrix(tokens, rows, randomValues(tokens * rows, seed: 8)), summed: .columns, precision)
    func products(_ weight: Weight) -> [Float] {
      let (y, dx) = (Matrix(tokens, rows), Matrix(tokens, columns))
      weight.forward(y, x, precision: precision)
      weight.backward(dx: dx, dy, precision: precision, accumulate: false)
      return y.values + dx.values
    }
    let found = [products(packed), products(packed)]
    let decodedByProducts = counting.decoded.withLock { $0 } - decodedToPack
    #expect(decodedByProducts == (SharedFactor.isPacked(precision) ? 0 : 4 * rows))
    let expected = products(weight)
    #expect(found[0] == expected && found[1] == expected)
  }
}

extension BFloat16Multiplier {
  /// What this machine can run.
  static var available: [BFloat16Multiplier] { allCases.filter(\.isAvailable) }

  /// Runs the body once, by the kernels on each instruction set of this machine that they are written for.
  func onEachInstructionSet(_ body: () -> Void) {
    let all = self == .kernels ? [InstructionSet.avx2, .avx512BF16].filter { $0 <= .best } : [.best]
    defer { _ = InstructionSet.best.force() }
    for instructions in all {
      #expect(instructions.force())
      body()
    }
  }
}

// Every op against the double reference, forward and backward, on every instruction set of this machine.

import Foundation
import Records
import Tensors
import Testing

/// Lengths around the widths of registers and unrolled loops.
private let oddLengths = [2, 4, 6, 16, 30, 34, 66, 130]
let instructionSets = InstructionSet.allCases.filter { $0.rawValue <= InstructionSet.best.rawValue }

@Suite(.serialized) struct OpsTests {
  init() { _ = InstructionSet.best.force() }

  @Test(arguments: instructionSets, [1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 33, 255])
  func `RMSNorm agrees with its definition, and its backward with central differences`(
    isa: InstructionSet, columns: Int
  ) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let rows = 3
    let x = randomValues(rows * columns, seed: 1)
    let weight = randomValues(columns, seed: 2)
    let dout = randomValues(rows * columns, seed: 3)
    let (out, rms) = (Matrix(rows, columns), Matrix(1, rows))
    let (xm, wm) = (Matrix(rows, columns, x), Matrix(1, columns, weight))
    rmsNorm(out, rms: rms, xm, weight: wm, epsilon: 1e-5)
    func reference(_ x: [Double], _ weight: [Double]) -> [Double] {
      DoubleReference.rmsNorm(DoubleMatrix(rows, columns, x), weight: weight, epsilon: 1e-5)
    }
    #expect(relativeError(out.values.doubles, reference(x.doubles, weight.doubles)) < forwardTolerance)

    let (dx, dw) = (Matrix(rows, columns, Array(repeating: 1, count: rows * columns)), Matrix(1, columns))
    rmsNormBackward(dx: dx, dWeight: dw, Matrix(rows, columns, dout), x: xm, weight: wm, rms: rms)
    let expected = centralDifferences(at: x.doubles) { dot(reference($0, weight.doubles), dout.doubles) }
    #expect(relativeError(dx.values.doubles.map { $0 - 1 }, expected) < gradientTolerance)
    let expectedW = centralDifferences(at: weight.doubles) { dot(reference(x.doubles, $0), dout.doubles) }
    #expect(relativeError(dw.values.doubles, expectedW) < gradientTolerance)
  }

  /// One at a time, which is the rest of a chunk, and together: the same bits.
  @Test(arguments: instructionSets)
  func `SwiGLU's sigmoid is exact to a few bits, far from 0 too`(isa: InstructionSet) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    func swiGLU(_ gates: [Float]) -> [Float] {
      let out = Matrix(1, gates.count)
      Tensors.swiGLU(out, gate: Matrix(1, gates.count, gates), up: Matrix(1, gates.count, gates.map { _ in 1 }))
      return out.values
    }
    let gates = (-870...870).map { Float($0) / 10 } + (1...20).map { Float($0) * 1e-9 }
    let found = swiGLU(gates)
    #expect(gates.map { swiGLU([$0])[0] } == found)
    let wrong = zip(gates, found).filter { gate, value in
      let expected = Double(gate) / (1 + exp(-Double(gate)))
      return abs(Double(value) - expected) > 4e-7 * abs(expected)
    }
    #expect(wrong.isEmpty)
    let extremes = swiGLU([-1000, -89, 89, 1000, .infinity, .nan])
    #expect(extremes[0...1].allSatisfy { $0 <= 0 && $0 > -1e-35 })
    #expect(extremes[2...4] == [89, 1000, .infinity] && extremes[5].isNaN)
  }

  @Test(arguments: instructionSets, [1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 33, 255])
  func `SwiGLU agrees with its definition, and its backward with central differences`(
    isa: InstructionSet, count: Int
  ) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let gate = randomValues(count, seed: 4).map { $0 * 8 }
    let up = randomValues(count, seed: 5)
    let dout = randomValues(count, seed: 6)
    let (out, doutMatrix) = (Matrix(1, count), Matrix(1, count, dout))
    swiGLU(out, gate: Matrix(1, count, gate), up: Matrix(1, count, up))
    #expect(
      relativeError(out.values.doubles, DoubleReference.swiGLU(gate: gate.doubles, up: up.doubles)) < forwardTolerance)
    let (again, dGate, dUp) = (
      FactorMatrix(1, count, .float32), FactorMatrix(1, count, .float32), FactorMatrix(1, count, .float32)
    )
    swiGLUBackward(
      again, dGate: dGate, dUp: dUp, SumTile(doutMatrix), gate: FactorMatrix(Matrix(1, count, gate), .float32),
      up: FactorMatrix(Matrix(1, count, up), .float32))
    withExtendedLifetime(doutMatrix) {}
    #expect(again.values == out.values)
    let expectedGate = centralDifferences(at: gate.doubles) {
      dot(DoubleReference.swiGLU(gate: $0, up: up.doubles), dout.doubles)
    }
    let expectedUp = centralDifferences(at: up.doubles) {
      dot(DoubleReference.swiGLU(gate: gate.doubles, up: $0), dout.doubles)
    }
    #expect(relativeError(dGate.values.doubles, expectedGate) < gradientTolerance)
    #expect(relativeError(dUp.values.doubles, expectedUp) < gradientTolerance)
  }

  @Test(arguments: instructionSets, oddLengths)
  func `RoPE agrees with its definition, and its backward is its transpose`(isa: InstructionSet, dim: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (rows, heads) = (5, 3)
    let positions: [Int32] = [0, 1, 2, 17, 300]
    let frequencies = (0..<dim / 2).map { 1 / Double($0 + 1) }
    let table = RopeTable(inverseFrequencies: frequencies, positions: 512)
    let x = randomValues(rows * heads * dim, seed: 7)
    let rotated = Matrix(rows, heads * dim, x)
    rope(rotated, positions: positions, table: table)
    let expected = DoubleReference.rope(
      DoubleMatrix(rows, heads * dim, x.doubles), dim: dim, positions: positions, inverseFrequencies: frequencies)
    #expect(relativeError(rotated.values.doubles, expected) < forwardTolerance)

    let dout = randomValues(rows * heads * dim, seed: 8)
    let dx = Matrix(rows, heads * dim, dout)
    rope(dx, positions: positions, table: table, backward: true)
    let gradient = centralDifferences(at: x.doubles) {
      dot(
        DoubleReference.rope(
          DoubleMatrix(rows, heads * dim, $0), dim: dim, positions: positions, inverseFrequencies: frequencies),
        dout.doubles)
    }
    #expect(relativeError(dx.values.doubles, gradient) < gradientTolerance)
  }

  @Test(arguments: instructionSets)
  func `packed attention agrees with its definition, and its backward with central differences`(
    isa: InstructionSet
  ) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (heads, keyValueHeads, dim) = (4, 2, 6)
    let documents = [0..<1, 1..<8, 8..<11]
    let rows = 11
    let (q, k, v) = (
      randomValues(rows * heads * dim, seed: 9), randomValues(rows * keyValueHeads * dim, seed: 10),
      randomValues(rows * keyValueHeads * dim, seed: 11)
    )
    func reference(_ q: [Double], _ k: [Double], _ v: [Double]) -> [Double] {
      DoubleReference.attention(
        q: DoubleMatrix(rows, heads * dim, q), k: DoubleMatrix(rows, keyValueHeads * dim, k),
        v: DoubleMatrix(rows, keyValueHeads * dim, v), heads: heads, keyValueHeads: keyValueHeads,
        documents: documents)
    }
    let shape = AttentionShape(heads: heads, keyValueHeads: keyValueHeads, headDim: dim)
    let factors = AttentionFactors(shape, tokens: rows, .float32)
    factors.keep(
      q: Matrix(rows, heads * dim, q), k: Matrix(rows, keyValueHeads * dim, k), v: Matrix(rows, keyValueHeads * dim, v))
    let (out, lse) = (FactorMatrix(rows, heads * dim, .float32), Matrix(rows, heads))
    attention(out, lse: lse, factors, documents: documents)
    #expect(relativeError(out.values.doubles, reference(q.doubles, k.doubles, v.doubles)) < forwardTolerance)

    let dout = randomValues(rows * heads * dim, seed: 12)
    let (dq, dk, dv) = (
      Matrix(rows, heads * dim), Matrix(rows, keyValueHeads * dim), Matrix(rows, keyValueHeads * dim)
    )
    let gradient = factors.outputGradient()
    gradient.keep(Matrix(rows, heads * dim, dout))
    attentionBackward(
      dq: dq, dk: dk, dv: dv, gradient, out: out, lse: lse, factors, documents: documents)
    let weights = dout.doubles
    let (qd, kd, vd) = (q.doubles, k.doubles, v.doubles)
    #expect(
      relativeError(dq.values.doubles, centralDifferences(at: qd) { dot(reference($0, kd, vd), weights) })
        < gradientTolerance)
    #expect(
      relativeError(dk.values.doubles, centralDifferences(at: kd) { dot(reference(qd, $0, vd), weights) })
        < gradientTolerance)
    #expect(
      relativeError(dv.values.doubles, centralDifferences(at: vd) { dot(reference(qd, kd, $0), weights) })
        < gradientTolerance)
  }

  @Test(arguments: instructionSets)
  func `attention over a cache agrees with packed attention`(isa: InstructionSet) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let shape = AttentionShape(heads: 6, keyValueHeads: 2, headDim: 10)
    let length = 21
    let (q, k, v) = (
      Matrix(length, 60, randomValues(length * 60, seed: 16)), Matrix(length, 20, randomValues(length * 20, seed: 17)),
      Matrix(length, 20, randomValues(length * 20, seed: 18))
    )
    let (expected, lse) = (FactorMatrix(length, 60, .float32), Matrix(length, 6))
    let factors = AttentionFactors(shape, tokens: length, .float32)
    factors.keep(q: q, k: k, v: v)
    attention(expected, lse: lse, factors, documents: [0..<length])
    let cache = KeyValueCache(layers: 2, slots: 3, length: 32, shape: shape)
    let positions = (0..<Int32(length)).map { $0 }
    let slots = [Int32](repeating: 2, count: length)
    cache.store(layer: 1, k: k, v: v, slots: slots, positions: positions)
    cache.copy(from: 2, to: 0, count: length)
    let out = Matrix(length, 60)
    cache.attention(out, layer: 1, q: q, slots: slots.map { _ in 0 }, positions: positions)
    #expect(relativeError(out.values.doubles, expected.values.doubles) < forwardTolerance)
    // In bfloat16 keys and values keep 8 bits: scores of up to 10 terms below 1 move by less than 4 %.
    let rounded = KeyValueCache(layers: 1, slots: 1, length: 32, shape: shape, element: .bfloat16)
    rounded.store(layer: 0, k: k, v: v, slots: slots.map { _ in 0 }, positions: positions)
    let nearby = Matrix(length, 60)
    rounded.attention(nearby, layer: 0, q: q, slots: slots.map { _ in 0 }, positions: positions)
    #expect(relativeError(nearby.values.doubles, expected.values.doubles) < 2e-2)
    #expect(nearby.values != out.values)
    // A row alone has the bits that it has among its neighbours.
    for row in [0, 7, 20] {
      let alone = Matrix(1, 60)
      cache.attention(alone, layer: 1, q: q[rows: row..<row + 1], slots: [0], positions: [Int32(row)])
      #expect(alone.values == out[rows: row..<row + 1].values)
    }
  }

  @Test(arguments: instructionSets, [1, 5, 130])
  func `cross-entropy agrees with its definition, and its gradients with central differences`(
    isa: InstructionSet, rows: Int
  ) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (dim, vocabulary) = (5, 37)
    let hidden = randomValues(rows * dim, seed: 19)
    let table = randomValues(vocabulary * dim, seed: 20)
    let targets = (0..<rows).map { Int32($0 * 7 % vocabulary) }
    let weights = (0..<rows).map { 1 / Float($0 + 2) }
    let (dHidden, dTable) = (Matrix(rows, dim), Matrix(vocabulary, dim))
    let losses = crossEntropy(
      hidden: Matrix(rows, dim, hidden), table: .dense(Matrix(vocabulary, dim, table)), targets: targets,
      weights: weights, dHidden: dHidden, dTable: dTable)
    func reference(_ hidden: [Double], _ table: [Double]) -> Double {
      DoubleReference.crossEntropy(
        hidden: DoubleMatrix(rows, dim, hidden), table: DoubleMatrix(vocabulary, dim, table), targets: targets,
        weights: weights.doubles)
    }
    let total = zip(losses, weights).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    let expected = reference(hidden.doubles, table.doubles)
    #expect(abs(total - expected) < forwardTolerance * abs(expected))
    #expect(
      relativeError(
        dHidden.values.doubles, centralDifferences(at: hidden.doubles) { reference($0, table.doubles) })
        < gradientTolerance)
    #expect(
      relativeError(dTable.values.doubles, centralDifferences(at: table.doubles) { reference(hidden.doubles, $0) })
        < gradientTolerance)
  }

  @Test(arguments: [MatmulPrecision.float32, .bfloat16])
  func `a target without weight has a loss and no gradient`(precision: MatmulPrecision) {
    let (hidden, table) = (Matrix(2, 5, randomValues(10, seed: 19)), Matrix(37, 5, randomValues(37 * 5, seed: 20)))
    let (dHidden, dTable) = (Matrix(2, 5), Matrix(37, 5))
    let losses = crossEntropy(
      hidden: hidden, table: .dense(table), targets: [3, 36], weights: [0, 0], dHidden: dHidden, dTable: dTable,
      precision: precision)
    #expect(losses.allSatisfy { $0 > 0 })
    #expect(dHidden.values.allSatisfy { $0 == 0 } && dTable.values.allSatisfy { $0 == 0 })
  }

  @Test(arguments: [MatmulPrecision.float32, .bfloat16], [false, true])
  func `cross-entropy over several chunks is that of each, and overwrites the table's gradient once`(
    precision: MatmulPrecision, frozen: Bool
  ) {
    let (rows, dim, vocabulary) = (1100, 5, 37)
    let first = targetsAtOnce(vocabulary: vocabulary)
    #expect(first < rows)
    let hidden = Matrix(rows, dim, randomValues(rows * dim, seed: 19))
    let matrix = Matrix(vocabulary, dim, randomValues(vocabulary * dim, seed: 20))
    let table = frozen ? Weight.frozen(FrozenTable(matrix: matrix)) : .dense(matrix, trains: true)
    let targets = (0..<rows).map { Int32($0 * 7 % vocabulary) }
    let weights = (0..<rows).map { 1 / Float($0 + 2) }
    let (dHidden, dTable) = (Matrix(rows, dim), Matrix(vocabulary, dim))
    dTable.fill(.nan)
    let losses = crossEntropy(
      hidden: hidden, table: table, targets: targets, weights: weights, dHidden: dHidden,
      dTable: frozen ? nil : dTable, overwritesTable: true, precision: precision)
    let (dHiddenOfParts, dTableOfParts) = (Matrix(rows, dim), Matrix(vocabulary, dim))
    var lossesOfParts: [Float] = []
    for part in [0..<first, first..<rows] {
      lossesOfParts += crossEntropy(
        hidden: hidden[rows: part], table: .dense(matrix, trains: !frozen), targets: Array(targets[part]), weights: Array(weights[part]),
        dHidden: dHiddenOfParts[rows: part], dTable: dTableOfParts, stepTargets: rows, precision: precision)
    }
    #expect(losses == lossesOfParts)
    #expect(dHidden.values == dHiddenOfParts.values)
    if !frozen { #expect(dTable.values == dTableOfParts.values) }
  }

  @Test(arguments: [(1, 1, 1), (3, 5, 7), (64, 576, 192), (600, 33, 700), (2, 64, 1100)])
  func `matmul agrees with its definition in every layout`(m: Int, k: Int, n: Int) {
    let (a, b) = (randomValues(m * k, seed: 21), randomValues(k * n, seed: 22))
    func transposed(_ x: [Float], _ rows: Int, _ columns: Int) -> [Float] {
      (0..<columns).flatMap { column in (0..<rows).map { x[$0 * columns + column] } }
    }
    var expected = [Double](repeating: 0, count: m * n)
    for i in 0..<m {
      for p in 0..<k { for j in 0..<n { expected[i * n + j] += Double(a[i * k + p]) * Double(b[p * n + j]) } }
    }
    let out = Matrix(m, n)
    matmul(out, Matrix(m, k, a), Matrix(k, n, b), .nn)
    #expect(relativeError(out.values.doubles, expected) < forwardTolerance)
    matmul(out, Matrix(m, k, a), Matrix(n, k, transposed(b, k, n)), .nt)
    #expect(relativeError(out.values.doubles, expected) < forwardTolerance)
    matmul(out, Matrix(k, m, transposed(a, m, k)), Matrix(k, n, b), .tn, scale: 2, accumulate: true)
    #expect(relativeError(out.values.doubles, expected.map { 3 * $0 }) < forwardTolerance)
  }

  @Test func `embedding gathers rows, and its backward adds repeated ids up`() {
    let table = Matrix(4, 2, [0, 1, 10, 11, 20, 21, 30, 31])
    let out = Matrix(3, 2)
    embed(out, table: table, ids: [2, 0, 2])
    #expect(out.values == [20, 21, 0, 1, 20, 21])
    let dTable = Matrix(4, 2, [1, 1, 1, 1, 1, 1, 1, 1])
    embedBackward(dTable, Matrix(3, 2, [1, 2, 3, 4, 5, 6]), ids: [2, 0, 2])
    #expect(dTable.values == [4, 5, 1, 1, 7, 9, 1, 1])
  }

  @Test(arguments: instructionSets, [1, 3, 15, 17, 33, 255])
  func `a bias is added to every row, and its backward sums them`(isa: InstructionSet, columns: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    // Small whole numbers, whose sums float32 has.
    let (first, second) = ((0..<columns).map { Float($0 % 9) }, (0..<columns).map { Float($0 % 7) - 3 })
    let bias = (0..<columns).map { Float(10 * ($0 % 5)) }
    let x = Matrix(2, columns, first + second)
    addBias(x, Matrix(1, columns, bias))
    let sums = (zip(first, bias).map(+), zip(second, bias).map(+))
    #expect(x.values == sums.0 + sums.1)
    let dBias = Matrix(1, columns)
    dBias.fill(1)
    addBiasBackward(dBias, x)
    #expect(dBias.values == zip(sums.0, sums.1).map { 1 + $0 + $1 })
  }

  @Test(arguments: instructionSets, [1, 7, 15, 17, 31, 33, 255])
  func `AdamW agrees with its definition over three steps`(isa: InstructionSet, count: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let parameter = Matrix(1, count, randomValues(count, seed: 23))
    let (first, second) = (Matrix(1, count), Matrix(1, count))
    var expected = parameter.values.doubles
    var (m, v) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    for step in 1...3 {
      let gradient = randomValues(count, seed: UInt64(100 + step))
      AdamWStep(
        learningRate: 0.01, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, step: step, gradientScale: 0.5
      ).apply(
        to: parameter, first: first, second: second, gradient: Matrix(1, count, gradient), weightDecay: 0.1)
      for index in 0..<count {
        let g = Double(gradient[index]) * 0.5
        m[index] = 0.9 * m[index] + 0.1 * g
        v[index] = 0.95 * v[index] + 0.05 * g * g
        let mean = m[index] / (1 - power(0.9, step))
        let variance = v[index] / (1 - power(0.95, step))
        expected[index] = expected[index] * (1 - 0.01 * 0.1) - 0.01 * mean / (variance.squareRoot() + 1e-8)
      }
    }
    #expect(relativeError(parameter.values.doubles, expected) < forwardTolerance)
  }

  @Test(arguments: instructionSets, [1, 7, 15, 17, 31, 33, 255, 70_001])
  func `the sum of squares is exact where doubles are`(isa: InstructionSet, count: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let values = (0..<count).map { Float($0 % 11 - 5) }
    #expect(sumOfSquares(Matrix(1, count, values)) == values.reduce(0) { $0 + Double($1) * Double($1) })
  }

  private func power(_ base: Double, _ exponent: Int) -> Double { (0..<exponent).reduce(1) { value, _ in value * base } }
}

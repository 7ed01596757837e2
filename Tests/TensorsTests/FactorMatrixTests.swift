// Ops that leave bfloat16 leave what rounding their float32 output gives, in every instruction set and at odd lengths.

import Foundation
import Records
import Tensors
import Testing

private let lengths = [1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 33, 255]

@Suite struct FactorMatrixTests {
  private let rows = 3

  private func matrix(_ columns: Int, seed: UInt64, times scale: Float = 1) -> Matrix {
    Matrix(rows, columns, randomValues(rows * columns, seed: seed).map { scale * $0 })
  }

  private func factor(_ columns: Int) -> FactorMatrix { FactorMatrix(rows, columns, .bfloat16) }

  @Test(arguments: instructionSets, lengths)
  func `a rounded matrix holds the nearest bfloat16`(isa: InstructionSet, columns: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let x = matrix(columns, seed: 1)
    let y = FactorMatrix(x, .bfloat16)
    #expect(y.values == roundedToBFloat16(x.values))
    #expect(y.matrix == nil && y[rows: 1..<3].values == Array(roundedToBFloat16(x.values)[columns...]))
    #expect(FactorMatrix(x, .float32).values == x.values)
  }

  @Test(arguments: instructionSets, lengths)
  func `RMSNorm, forward and backward`(isa: InstructionSet, columns: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (x, dout) = (matrix(columns, seed: 2), matrix(columns, seed: 3))
    let weight = Matrix(1, columns, randomValues(columns, seed: 4))
    let (out, found, rms) = (Matrix(rows, columns), factor(columns), Matrix(1, rows))
    rmsNorm(out, rms: rms, x, weight: weight, epsilon: 1e-5)
    rmsNorm(found, rms: rms, x, weight: weight, epsilon: 1e-5)
    #expect(found.values == roundedToBFloat16(out.values))
    let (dx, dFound) = (matrix(columns, seed: 5), factor(columns))
    rmsNormBackward(dx: dx, asFactor: dFound, dWeight: nil, dout, x: x, weight: weight, rms: rms)
    #expect(dFound.values == roundedToBFloat16(dx.values))
  }

  @Test(arguments: [16, 96, 97, 200], [MatmulPrecision.bfloat16, .int16, .int8].filter(\.isAvailable))
  func `a norm's gradient is the same whatever its rows are packed for`(rows: Int, precision: MatmulPrecision) {
    let columns = 40
    func values(_ seed: UInt64) -> Matrix { Matrix(rows, columns, randomValues(rows * columns, seed: seed)) }
    let (x, dout, rms) = (values(2), values(3), Matrix(1, rows))
    let weight = Matrix(1, columns, randomValues(columns, seed: 4))
    rmsNorm(values(5), rms: rms, x, weight: weight, epsilon: 1e-5)
    let packing = FactorMatrix(rows, columns, .bfloat16).packing([.columns, .rows], for: precision)
    let sums = [packing, nil].map { factor in
      let dWeight = Matrix(1, columns)
      rmsNormBackward(dx: values(5), asFactor: factor, dWeight: dWeight, dout, x: x, weight: weight, rms: rms)
      return dWeight.values.doubles
    }
    #expect(relativeError(sums[0], sums[1]) < 1e-6)
  }

  @Test(arguments: instructionSets, [2, 6, 14, 32, 34, 66])
  func `RoPE, forward and backward`(isa: InstructionSet, dim: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let table = RopeTable(inverseFrequencies: (0..<dim / 2).map { 1 / Double($0 + 1) }, positions: 9)
    let positions: [Int32] = [8, 0, 3]
    for backward in [false, true] {
      let (x, found) = (matrix(2 * dim, seed: 6), factor(2 * dim))
      rope(found, x, positions: positions, table: table, backward: backward)
      rope(x, positions: positions, table: table, backward: backward)
      #expect(found.values == roundedToBFloat16(x.values))
    }
  }

  @Test(arguments: instructionSets, lengths)
  func `sums by head read rounded rows as their values`(isa: InstructionSet, dim: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let shape = AttentionShape(heads: 4, keyValueHeads: 2, headDim: dim)
    let sums = UnsafeMutableBufferPointer<Float>.allocate(capacity: 4)
    defer { sums.deallocate() }
    for precision in [MatmulPrecision.bfloat16, .float32] {
      let (x, y) = (FactorMatrix(matrix(4 * dim, seed: 7), precision), FactorMatrix(matrix(4 * dim, seed: 8), precision))
      let byHead = AttentionFactors(shape, tokens: rows, precision).outputGradient()
      byHead.keep(matrix(4 * dim, seed: 7))
      headDots(into: sums.baseAddress!, byHead, y, rows: 1..<3, head: 1, shape)
      let (a, b) = (x.values.doubles, y.values.doubles)
      for (index, start) in [6 * dim, 7 * dim, 10 * dim, 11 * dim].enumerated() {
        let products = (start..<start + dim).map { a[$0] * b[$0] }
        let scale = products.reduce(0) { $0 + abs($1) }
        #expect(abs(Double(sums[index]) - products.reduce(0, +)) < 1e-6 * scale, "\(precision) \(index)")
      }
    }
  }

  @Test(arguments: instructionSets, lengths)
  func `SwiGLU, forward and backward`(isa: InstructionSet, columns: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    // The first gates are beyond where e^x and e^-x end.
    let far: [Float] = [-1000, -88.5, 88.5, 1000].suffix(rows * columns)
    let gate = Matrix(rows, columns, far + matrix(columns, seed: 7, times: 8).values.dropFirst(far.count))
    let (up, dout) = (matrix(columns, seed: 8), matrix(columns, seed: 9))
    let out = Matrix(rows, columns)
    swiGLU(out, gate: gate, up: up)
    let (found, keptGate, keptUp) = (factor(columns), factor(columns), factor(columns))
    swiGLU(found, keptGate: keptGate, keptUp: keptUp, SumTile(gate, up))
    #expect(found.values == roundedToBFloat16(out.values))
    #expect(keptGate.values == roundedToBFloat16(gate.values) && keptUp.values == roundedToBFloat16(up.values))

    // The float32 backward pass of what was kept, in place.
    func plain(_ values: [Float]) -> FactorMatrix { FactorMatrix(Matrix(rows, columns, values), .float32) }
    let (again, dGate, dUp) = (plain(out.values), plain(keptGate.values), plain(keptUp.values))
    swiGLUBackward(again, dGate: dGate, dUp: dUp, SumTile(dout), gate: dGate, up: dUp)
    swiGLUBackward(found, dGate: keptGate, dUp: keptUp, SumTile(dout), gate: keptGate, up: keptUp)
    #expect(found.values == roundedToBFloat16(again.values))
    #expect(keptGate.values == roundedToBFloat16(dGate.values) && keptUp.values == roundedToBFloat16(dUp.values))
  }

  @Test(
    arguments: [(1, 2), (5, 34), (16, 48), (37, 70), (130, 66), (150, 420)],
    [MatmulPrecision.bfloat16, .int16, .int8].filter(\.isAvailable))
  func `what an op packs beside its rows multiplies as they do`(shape: (rows: Int, columns: Int), precision: MatmulPrecision) {
    let (rows, columns) = shape
    func values(_ seed: UInt64) -> Matrix { Matrix(rows, columns, randomValues(rows * columns, seed: seed)) }
    func empty() -> FactorMatrix { FactorMatrix(rows, columns, .bfloat16) }
    let (x, y, rms, weight) = (values(1), values(2), Matrix(1, rows), Matrix(1, columns, randomValues(columns, seed: 3)))
    let (gate, up) = (FactorMatrix(x, .bfloat16), FactorMatrix(y, .bfloat16))
    rms.fill(0.5)
    let table = RopeTable(inverseFrequencies: [1], positions: rows)
    // Of gate and up; the gradient is one of them.
    let narrow = Matrix(rows, 8, randomValues(rows * 8, seed: 7))
    let sums = (8..<10).map { [MatmulTerm(narrow, Matrix(columns, 8, randomValues(columns * 8, seed: $0)))] }
    func tiles(_ sums: [[MatmulTerm]], _ body: (SumTile) -> Void) {
      forEachTile(of: sums, .nt, precision: precision, fetching: [gate, up], body)
    }
    let ops: [(String, (FactorMatrix) -> Void)] = [
      ("keep", { $0.keep(x) }),
      ("norm", { rmsNorm($0, rms: rms, x, weight: weight, epsilon: 1e-5) }),
      ("norm, backward",
        { rmsNormBackward(dx: values(4), asFactor: $0, dWeight: nil, y, x: x, weight: weight, rms: rms) }),
      ("SwiGLU", { swiGLU($0, keptGate: empty(), keptUp: empty(), SumTile(x, y)) }),
      ("SwiGLU, again", { swiGLUBackward($0, dGate: empty(), dUp: empty(), SumTile(y), gate: gate, up: up) }),
      ("SwiGLU, gate", { swiGLUBackward(empty(), dGate: $0, dUp: empty(), SumTile(y), gate: gate, up: up) }),
      ("SwiGLU, up", { swiGLUBackward(empty(), dGate: empty(), dUp: $0, SumTile(y), gate: gate, up: up) }),
      ("SwiGLU, in tiles", { out in
        let (keptGate, keptUp) = (empty(), empty())
        tiles(sums) { swiGLU(out, keptGate: keptGate, keptUp: keptUp, $0) }
      }),
      ("SwiGLU's gate, in tiles", { out in
        let (again, dUp) = (empty(), empty())
        tiles([sums[0]]) { swiGLUBackward(again, dGate: out, dUp: dUp, $0, gate: gate, up: up) }
      }),
      ("RoPE", { rope($0, x, positions: (0..<rows).map(Int32.init), table: table) }),
    ]
    for (name, write) in ops {
      let (plain, packing) = (empty(), empty().packing([.columns, .rows], for: precision))
      write(plain)
      // Copies of numbers that were there before do not stay.
      packing.keep(values(6))
      write(packing)
      #expect(packing.values == plain.values, "\(name)")
      for (summed, layout) in [(SharedFactor.Dimension.columns, MatmulLayout.nt), (.rows, .tn)] {
        let packed = packing.packed(summed: summed)
        #expect((packed != nil) == SharedFactor.isPacked(.bfloat16), "\(name)")
        let (lanes, inner) = summed == .columns ? (rows, columns) : (columns, rows)
        let numbers = randomValues(5 * inner, seed: 5)
        let other = summed == .columns ? Matrix(5, inner, numbers) : Matrix(inner, 5, numbers)
        let (expected, found) = (Matrix(lanes, 5), Matrix(lanes, 5))
        matmul(expected, plain, other, layout, precision: precision)
        matmul(found, packed ?? packing, other, layout, precision: precision)
        #expect(found.values == expected.values, "\(name), summed over \(summed)")
        guard SharedFactor.isPacked(.bfloat16), name.hasPrefix("SwiGLU") else { continue }
        let alone = FactorMatrix(forProducts: rows, columns, precision, packing: [summed])
        write(alone)
        matmul(found, alone.packed(summed: summed)!, other, layout, precision: precision)
        #expect(found.values == expected.values, "\(name), packed only, summed over \(summed)")
      }
    }
  }

  @Test(arguments: lengths)
  func `a bias's gradient sums the rows as they are rounded`(columns: Int) {
    let d = matrix(columns, seed: 11)
    let (found, expected) = (Matrix(1, columns), Matrix(1, columns))
    addBiasBackward(found, FactorMatrix(d, .bfloat16))
    addBiasBackward(expected, Matrix(rows, columns, roundedToBFloat16(d.values)))
    #expect(found.values == expected.values)
  }
}

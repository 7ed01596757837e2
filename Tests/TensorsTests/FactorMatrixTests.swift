// Ops that leave bfloat16 leave what rounding their float32 output gives, in every instruction set and at odd lengths.

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
  func `SwiGLU, forward and backward`(isa: InstructionSet, columns: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let (gate, up, dout) = (matrix(columns, seed: 7, times: 8), matrix(columns, seed: 8), matrix(columns, seed: 9))
    let out = Matrix(rows, columns)
    swiGLU(out, gate: gate, up: up)
    let (found, keptGate, keptUp) = (factor(columns), factor(columns), factor(columns))
    swiGLU(found, keptGate: keptGate, keptUp: keptUp, gate: gate, up: up)
    #expect(found.values == roundedToBFloat16(out.values))
    #expect(keptGate.values == roundedToBFloat16(gate.values) && keptUp.values == roundedToBFloat16(up.values))

    // The float32 backward pass of what was kept, in place.
    func plain(_ values: [Float]) -> FactorMatrix { FactorMatrix(Matrix(rows, columns, values), .float32) }
    let (again, dGate, dUp) = (plain(out.values), plain(keptGate.values), plain(keptUp.values))
    swiGLUBackward(again, dGate: dGate, dUp: dUp, dout, gate: dGate, up: dUp)
    swiGLUBackward(found, dGate: keptGate, dUp: keptUp, dout, gate: keptGate, up: keptUp)
    #expect(found.values == roundedToBFloat16(again.values))
    #expect(keptGate.values == roundedToBFloat16(dGate.values) && keptUp.values == roundedToBFloat16(dUp.values))
  }

  /// With few numbers of few bits in hidden states and table, their products are exact in both precisions; what is left
  /// is the rounding of the logits' gradient, which lies in the logits' own memory.
  @Test(arguments: instructionSets, lengths)
  func `cross-entropy's gradient is that of rounded logits' gradients`(isa: InstructionSet, vocabulary: Int) {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let tokens = 2
    // Hidden states that are rows of the identity: the table's gradient is the logits' gradient, transposed.
    let hidden = Matrix(tokens, tokens, [1, 0, 0, 1])
    let weights = randomValues(vocabulary * tokens, seed: 10).map { ($0 * 128).rounded() / 32 }
    let table = Matrix(vocabulary, tokens, weights)
    let targets = [Int32(vocabulary - 1), Int32(vocabulary / 2)]
    func gradient(_ precision: MatmulPrecision) -> (losses: [Float], dTable: [Float]) {
      let dTable = Matrix(vocabulary, tokens)
      let losses = crossEntropy(
        hidden: hidden, table: .dense(table), targets: targets, weights: [0.5, 0.25], dTable: dTable, precision: precision)
      return (losses, dTable.values)
    }
    let (exact, found) = (gradient(.float32), gradient(.bfloat16))
    #expect(found.losses == exact.losses)
    #expect(found.dTable == roundedToBFloat16(exact.dTable))
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

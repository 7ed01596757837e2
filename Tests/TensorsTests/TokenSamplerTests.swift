import Foundation
import Records
import Tensors
import Testing

@Suite struct TokenSamplerTests {
  private let logits: [Float] = [1, 3, 2, -1, 3, 0]

  private func draws(_ sampler: TokenSampler, count: Int = 20_000) -> [Double] {
    var generator = SeededGenerator(seed: 5)
    var counts = [Double](repeating: 0, count: logits.count)
    for _ in 0..<count {
      let id = sampler.draw(from: Matrix(1, logits.count, logits), row: 0, uniform: generator.uniform())
      counts[Int(id!)] += 1 / Double(count)
    }
    return counts
  }

  /// The share of each kept token, by definition.
  private func shares(kept: Set<Int>) -> [Double] {
    let weights = logits.enumerated().map { kept.contains($0) ? exp(Double($1)) : 0 }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  @Test func `temperature 0 takes the first of the most probable tokens`() {
    let sampler = TokenSampler(temperature: 0, topK: 0, minP: 0, topP: 1)
    #expect(draws(sampler, count: 100)[1] > 0.999)
  }

  // At temperature 1 the weights are 1, 1, 0.37, 0.14, 0.05, 0.02: two tokens hold 78 %, three 92 %.
  private static let cuts: [(topK: Int, minP: Double, topP: Double, kept: Set<Int>)] = [
    (0, 0.0, 1.0, Set(0..<6)), (3, 0.0, 1.0, [1, 4, 2]), (0, 0.3, 1.0, [1, 4, 2]), (0, 0.0, 0.8, [1, 4, 2]),
    (0, 0.0, 0.7, [1, 4]), (2, 0.0, 0.9, [1, 4]), (0, 0.3, 0.5, [1, 4]), (5, 0.0, 1.0, [0, 1, 2, 4, 5]),
  ]

  @Test(arguments: cuts)
  func `frequencies follow the cut distribution`(topK: Int, minP: Double, topP: Double, kept: Set<Int>) {
    let found = draws(TokenSampler(temperature: 1, topK: topK, minP: minP, topP: topP))
    // Four standard deviations of 20,000 draws at a share of one half.
    let tolerance = 4 * (0.25 / 20_000).squareRoot()
    for (share, expected) in zip(found, shares(kept: kept)) {
      #expect(abs(share - expected) < tolerance)
      if expected == 0 { #expect(share == 0) }
    }
  }

  @Test(arguments: cuts, [0.0, 0.7])
  func `logits that are no distribution draw nothing`(cut: (topK: Int, minP: Double, topP: Double, kept: Set<Int>), temperature: Double) {
    let sampler = TokenSampler(temperature: temperature, topK: cut.topK, minP: cut.minP, topP: cut.topP)
    for bad in [[Float](repeating: .nan, count: 6), [1, 2, .infinity, 0, 1, 2], [Float](repeating: -.infinity, count: 6)] {
      #expect(sampler.draw(from: Matrix(1, 6, bad), row: 0, uniform: 0.5) == nil, "\(bad)")
    }
    if temperature > 0 { #expect(sampler.draw(from: Matrix(1, 6, [1, 2, 3, .nan, 1, 2]), row: 0, uniform: 0.5) == nil) }
  }

  @Test func `a log-probability agrees with its definition`() {
    let row = Matrix(1, logits.count, logits)
    let sum = log(logits.reduce(0) { $0 + exp(Double($1)) })
    #expect(abs(Double(logProbability(of: 2, in: row, row: 0)) - (2 - sum)) < 1e-6)
    #expect(row.values == logits)
  }

  /// Widths around those of registers and of a block of sums.
  @Test(arguments: instructionSets, [1, 15, 17, 31, 33, 63, 65, 255, 4097])
  func `every instruction set draws by the definition`(isa: InstructionSet, width: Int) throws {
    #expect(isa.force())
    defer { _ = InstructionSet.best.force() }
    let values = randomValues(width, seed: UInt64(width)).map { $0 * 6 }
    let row = Matrix(1, width, values)
    let most = values.firstIndex(of: values.max()!)!
    #expect(TokenSampler(temperature: 0, topK: 0, minP: 0, topP: 1).draw(from: row, row: 0, uniform: 0.5) == Int32(most))
    let weights = values.map { exp(Double($0 - values.max()!) / 0.7) }
    let sum = weights.reduce(0, +)
    var (kept, mass) = ([Int](), 0.0)
    for token in weights.indices.sorted(by: { weights[$0] > weights[$1] }) where mass < 0.8 * sum {
      kept.append(token)
      mass += weights[token]
    }
    /// Whether `id` is where `uniform` falls in the tokens one after the other, but for float32's rounding.
    func agrees(_ id: Int32, _ order: some Sequence<Int>, _ uniform: Double, of total: Double) -> Bool {
      var before = 0.0
      for token in order {
        if token == Int(id) {
          return before - 1e-5 * total <= uniform * total && uniform * total <= before + weights[token] + 1e-5 * total
        }
        before += weights[token]
      }
      return false
    }
    for step in 0..<50 {
      let uniform = (Double(step) + 0.37) / 50
      let whole = try #require(TokenSampler(temperature: 0.7, topK: 0, minP: 0, topP: 1).draw(from: row, row: 0, uniform: uniform))
      #expect(agrees(whole, weights.indices, uniform, of: sum))
      let cut = try #require(TokenSampler(temperature: 0.7, topK: 0, minP: 0, topP: 0.8).draw(from: row, row: 0, uniform: uniform))
      #expect(agrees(cut, kept, uniform, of: mass))
    }
    let exponentials = values.reduce(0) { $0 + exp(Double($1)) }
    let expected = Double(values[width / 2]) - log(exponentials)
    #expect(abs(Double(logProbability(of: Int32(width / 2), in: row, row: 0)) - expected) < 1e-5 * max(1, abs(expected)))
  }
}

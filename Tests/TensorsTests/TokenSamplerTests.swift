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
      counts[Int(id)] += 1 / Double(count)
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

  @Test func `a log-probability agrees with its definition`() {
    let row = Matrix(1, logits.count, logits)
    let sum = log(logits.reduce(0) { $0 + exp(Double($1)) })
    #expect(abs(Double(logProbability(of: 2, in: row, row: 0)) - (2 - sum)) < 1e-6)
    #expect(row.values == logits)
  }
}

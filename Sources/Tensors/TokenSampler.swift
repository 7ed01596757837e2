// Drawing the next token from a row of logits.

import CKernels
import Foundation

/// What is cut from the distribution before a token is drawn, in this order: temperature, top-k, min-p, top-p.
package struct TokenSampler: Sendable {
  package var temperature: Double
  package var topK: Int
  package var minP: Double
  package var topP: Double

  package init(temperature: Double, topK: Int, minP: Double, topP: Double) {
    self.temperature = temperature
    self.topK = topK
    self.minP = minP
    self.topP = topP
  }

  /// The token that the uniform number `uniform` in [0, 1) draws from row `row` of the logits, which are left as
  /// they are. Temperature 0 takes the first of the most probable tokens. Nil where the logits are no distribution: NaN or
  /// infinite.
  package func draw(from logits: Matrix, row: Int, uniform: Double) -> Int32? {
    let weights = TokenWeights(logits.pointer + row * logits.columns, logits.columns, temperature: temperature)
    guard temperature > 0 else {
      let id = ck_argmax(weights.logits, weights.count)
      return weights.logits[Int(id)].isFinite ? Int32(id) : nil
    }
    let sums = weights.blockSums()
    let sum = sums.reduce(0, +)
    guard sum > 0, sum.isFinite else { return nil }
    guard topK > 0 || minP > 0 || topP < 1 else { return weights.draw(uniform, blockSums: sums) }

    // Tokens that no rule can keep never need sorting.
    var kept: [(weight: Float, id: Int32)]
    if minP > 0 {
      kept = weights.reaching(minP)  // the largest weight is 1
    } else if topK > 0 {
      var floor = 1e-3
      repeat {
        kept = weights.reaching(floor)
        floor *= 1e-3
      } while kept.count < min(topK, weights.count) && floor > 1e-30
    } else {
      // All tokens below a share (1 - p) / V of the whole weigh less than 1 - p together, so the nucleus
      // closes before them; the factor covers the division's rounding.
      kept = weights.reaching(sum * (1 - topP) / Double(weights.count) * 0.999)
    }
    kept.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }
    if topK > 0, kept.count > topK { kept.removeLast(kept.count - topK) }
    if minP > 0 { while kept.count > 1, Double(kept.last!.weight) < minP { kept.removeLast() } }
    // The nucleus is measured against what top-k and min-p left.
    var total = topK > 0 || minP > 0 ? kept.reduce(0) { $0 + Double($1.weight) } : sum
    if topP < 1 {
      var mass = 0.0
      var size = 0
      while size < kept.count, mass < topP * total || size == 0 {
        mass += Double(kept[size].weight)
        size += 1
      }
      kept.removeLast(kept.count - size)
      total = mass
    }
    var rest = uniform * total
    for candidate in kept {
      rest -= Double(candidate.weight)
      if rest < 0 { return candidate.id }
    }
    return kept.last!.id
  }
}

/// A row of logits as weights e^((logit - largest) / temperature): the largest weight is 1.
private struct TokenWeights {
  static let block = 4096
  let logits: UnsafeMutablePointer<Float>
  let count: Int
  let temperature: Double
  let largest: Float

  init(_ logits: UnsafeMutablePointer<Float>, _ count: Int, temperature: Double) {
    self.logits = logits
    self.count = count
    self.temperature = temperature
    largest = temperature > 0 ? ck_largest(logits, count) : 0
  }

  private var inverseTemperature: Float { Float(1 / temperature) }

  /// The sum of each block of weights.
  func blockSums() -> [Double] {
    stride(from: 0, to: count, by: Self.block).map {
      ck_exponentials_total(logits + $0, inverseTemperature, largest, min(Self.block, count - $0))
    }
  }

  /// The tokens whose weight reaches `floor`, or comes within rounding of it.
  func reaching(_ floor: Double) -> [(weight: Float, id: Int32)] {
    let lowest = floor > 0 ? largest + Float(temperature * log(floor)) - 1e-4 * abs(largest) - 1e-4 : -.infinity
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { ids in
      let found = ck_collect_at_least(ids.baseAddress!, logits, lowest, count)
      return ids[..<found].map { id in
        var weight: Float = 0
        _ = ck_exponentials(&weight, logits + Int(id), inverseTemperature, largest, 1)
        return (weight, id)
      }
    }
  }

  /// A token drawn from all of them: first its block, then its place there.
  func draw(_ uniform: Double, blockSums sums: [Double]) -> Int32 {
    var rest = uniform * sums.reduce(0, +)
    var block = 0
    while block < sums.count - 1, rest >= sums[block] {
      rest -= sums[block]
      block += 1
    }
    let start = block * Self.block
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.block) { weights in
      let size = min(Self.block, count - start)
      _ = ck_exponentials(weights.baseAddress!, logits + start, inverseTemperature, largest, size)
      var last = 0
      for index in 0..<size where weights[index] > 0 {
        rest -= Double(weights[index])
        last = index
        if rest < 0 { break }
      }
      return Int32(start + last)
    }
  }
}

/// Log-probability of `target` under row `row` of logits, which are left as they are.
package func logProbability(of target: Int32, in logits: Matrix, row: Int) -> Float {
  -ck_cross_entropy(logits.pointer + row * logits.columns, Int(target), 0, logits.columns)
}

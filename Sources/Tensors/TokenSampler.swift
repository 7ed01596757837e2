// Drawing the next token from a row of logits.

import CKernels

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

  /// The token that the uniform number `uniform` in [0, 1) draws from row `row` of the logits, which are
  /// overwritten. Temperature 0 takes the first of the most probable tokens.
  package func draw(from logits: Matrix, row: Int, uniform: Double) -> Int32 {
    let pointer = logits.pointer + row * logits.columns
    let count = logits.columns
    guard temperature > 0 else { return Int32(ck_argmax(pointer, count)) }
    let sum = ck_exponentials(pointer, pointer, Float(1 / temperature), count)
    guard topK > 0 || minP > 0 || topP < 1 else { return draw(pointer, count, total: sum, uniform) }

    // Tokens that no rule can keep never need sorting.
    let floor: Float
    if minP > 0 {
      floor = Float(minP)  // the largest weight is 1
    } else if topK > 0 {
      floor = Self.floor(keeping: topK, pointer, count)
    } else {
      // All tokens below a share (1 - p) / V of the whole weigh less than 1 - p together, so the nucleus
      // closes before them; the factor covers the division's rounding.
      floor = Float(sum * (1 - topP) / Double(count)) * 0.999
    }
    var kept: [(weight: Float, id: Int32)] = []
    for id in 0..<count where pointer[id] >= floor { kept.append((pointer[id], Int32(id))) }
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

  /// A weight that at least `wanted` tokens reach, or 0.
  private static func floor(keeping wanted: Int, _ weights: UnsafeMutablePointer<Float>, _ count: Int) -> Float {
    var floor: Float = 1e-3
    while floor > 1e-30 {
      var reached = 0
      for id in 0..<count where weights[id] >= floor { reached += 1 }
      if reached >= wanted { return floor }
      floor *= 1e-3
    }
    return 0
  }

  private func draw(_ weights: UnsafeMutablePointer<Float>, _ count: Int, total: Double, _ uniform: Double)
    -> Int32
  {
    var rest = uniform * total
    var last = 0
    for id in 0..<count where weights[id] > 0 {
      rest -= Double(weights[id])
      last = id
      if rest < 0 { break }
    }
    return Int32(last)
  }
}

/// Log-probability of `target` under row `row` of logits, which are left as they are.
package func logProbability(of target: Int32, in logits: Matrix, row: Int) -> Float {
  -ck_cross_entropy(logits.pointer + row * logits.columns, Int(target), 0, logits.columns)
}

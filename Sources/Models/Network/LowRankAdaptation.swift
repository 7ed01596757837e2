// LoRA: low-rank additions to frozen projections (Hu et al. 2021).

import Foundation
import Records
import Tensors

/// Which projections get a low-rank addition, and of what size.
package struct LowRankAdaptation: Sendable, Equatable, Codable {
  /// The projections of a layer, under the names that PEFT uses.
  package static let allTargets = [
    "q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj",
  ]

  /// Inner dimension r of the two factors: more learns more and costs more.
  package var rank: Int
  /// The addition is scaled by alpha / rank.
  package var alpha: Double
  /// The projections that get one.
  package var targets: [String]

  package init(rank: Int = 16, alpha: Double = 32, targets: [String] = Self.allTargets) {
    self.rank = rank
    self.alpha = alpha
    self.targets = targets
  }

  package var scale: Float { Float(alpha / Double(rank)) }

  /// The ranks of the targets among some projections together.
  func innerColumns(of projections: [String]) -> Int { rank * projections.count(where: targets.contains) }

  /// Both factors of every target: `lora_A` [rank, in] and `lora_B` [out, rank].
  package func shapes(for config: ModelConfig) -> [(name: String, shape: [Int])] {
    config.parameterShapes.flatMap { name, shape -> [(name: String, shape: [Int])] in
      guard shape.count == 2, targets.contains(where: { name.hasSuffix(".\($0).weight") }) else { return [] }
      let stem = name.dropLast(".weight".count)
      return [("\(stem).lora_A.weight", [rank, shape[1]]), ("\(stem).lora_B.weight", [shape[0], rank])]
    }
  }

  /// Fresh adapters: A uniform in ±1/√in (Kaiming with a = √5, as PEFT does), B zero, so that training starts
  /// from the model as it is.
  package func adapters(for config: ModelConfig, seed: UInt64) -> ParameterSet {
    let set = ParameterSet(shapes: shapes(for: config))
    for entry in set.entries where entry.name.hasSuffix("lora_A.weight") {
      var generator = SeededGenerator(seed: seed, for: entry.name)
      entry.matrix.fillUniform(bound: 1 / Float(entry.shape[1]).squareRoot(), using: &generator)
    }
    return set
  }
}

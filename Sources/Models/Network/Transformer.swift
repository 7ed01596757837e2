// A decoder-only transformer (Llama, Qwen2): its parameters and what every pass over them shares.

import Synchronization
import Tensors

/// A decoder with float32 parameters and, for LoRA, adapters over them.
package final class Transformer: Sendable {
  package let config: ModelConfig
  package let parameters: ParameterSet
  package let lowRank: LowRankAdaptation?
  package let adapters: ParameterSet?
  let table: TransformerTable<Matrix>
  private let ropeTable: Mutex<RopeTable>

  /// - Parameter adapters: the set that `lowRank.adapters` made; both or neither.
  package init(
    config: ModelConfig, parameters: ParameterSet, lowRank: LowRankAdaptation? = nil, adapters: ParameterSet? = nil
  ) {
    precondition((lowRank == nil) == (adapters == nil))
    self.config = config
    self.parameters = parameters
    self.lowRank = lowRank
    self.adapters = adapters
    table = TransformerTable(
      config: config, required: { parameters[$0]! }, optional: { parameters[$0] ?? adapters?[$0] })
    ropeTable = Mutex(RopeTable(inverseFrequencies: config.ropeFrequencies, positions: 256))
  }

  /// The parameters that training changes: the adapters where there are any, else all.
  package var trainable: ParameterSet { adapters ?? parameters }

  var adapterScale: Float { lowRank?.scale ?? 1 }

  package var attentionShape: AttentionShape {
    AttentionShape(heads: config.heads, keyValueHeads: config.keyValueHeads, headDim: config.headDim)
  }

  /// Angles for at least `positions` positions; the table doubles when it is outgrown.
  func angles(positions: Int) -> RopeTable {
    ropeTable.withLock { table in
      if table.positions < positions {
        table = RopeTable(
          inverseFrequencies: config.ropeFrequencies, positions: max(positions, 2 * table.positions))
      }
      return table
    }
  }

  /// The parameters with the adapters added into their projections: what is exported after LoRA.
  package func mergedParameters() -> ParameterSet {
    guard let adapters, let lowRank else { return parameters }
    let merged = parameters.zeros()
    merged.arena.copy(from: parameters.arena)
    for entry in adapters.entries where entry.name.hasSuffix(".lora_A.weight") {
      let stem = String(entry.name.dropLast(".lora_A.weight".count))
      let b = adapters[stem + ".lora_B.weight"]!
      matmul(merged[stem + ".weight"]!, b, entry.matrix, .nn, scale: lowRank.scale, accumulate: true)
    }
    return merged
  }
}

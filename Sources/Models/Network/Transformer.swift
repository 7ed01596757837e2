// A decoder-only transformer (Llama, Qwen2): its parameters and what every pass over them shares.

import Synchronization
import Tensors

/// A decoder with float32 parameters; for LoRA with adapters over them, and the projections frozen or not.
package final class Transformer: Sendable {
  package let config: ModelConfig
  package let parameters: ParameterSet
  package let lowRank: LowRankAdaptation?
  package let adapters: ParameterSet?
  /// Weights that are not among the parameters, by HF name: frozen, in the form they are stored in.
  package let frozen: [String: any FrozenWeights]
  /// Of the products with the weights, forward and backward; all else is float32.
  package let precision: MatmulPrecision
  let table: TransformerTable<Weight>
  private let ropeTable: Mutex<RopeTable>

  /// - Parameter adapters: the set that `lowRank.adapters` made; both or neither.
  package init(
    config: ModelConfig, parameters: ParameterSet, frozen: [String: any FrozenWeights] = [:],
    lowRank: LowRankAdaptation? = nil, adapters: ParameterSet? = nil, precision: MatmulPrecision = .float32
  ) {
    precondition((lowRank == nil) == (adapters == nil) && (frozen.isEmpty || adapters != nil))
    self.frozen = frozen
    self.precision = precision
    self.config = config
    self.parameters = parameters
    self.lowRank = lowRank
    self.adapters = adapters
    table = TransformerTable(
      config: config,
      required: { name in frozen[name].map { .frozen($0) } ?? .dense(parameters[name]!, trains: adapters == nil) },
      optional: { parameters[$0] ?? adapters?[$0] })
    ropeTable = Mutex(RopeTable(inverseFrequencies: config.ropeFrequencies, positions: 256))
  }

  /// The parameters that training changes: the adapters where there are any, else all.
  package var trainable: ParameterSet { adapters ?? parameters }

  var linearSettings: LinearSettings { LinearSettings(adapterScale: lowRank?.scale ?? 1, precision: precision) }

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

  /// Every weight by its HF name, the adapters added into their projections: what is exported.
  package var mergedWeights: any WeightSource { MergedWeights(self) }
}

extension ModelConfig {
  package var attentionShape: AttentionShape {
    AttentionShape(heads: heads, keyValueHeads: keyValueHeads, headDim: headDim)
  }
}

// What a training run will hold in memory, as a list of named terms, and how many layers' activations fit a budget.
//
// A term says how many bytes it has and in which phases of the run it is there; the peak is the largest phase's sum.
// Whatever comes to hold memory in training gets a term here. docs/training-memory.md compares the sum with what the
// process really took; `MemoryTests` holds it to 15 %.

import Models
import Tensors

/// A run's memory.
package struct MemoryPlan: Sendable, Equatable {
  package enum Phase: String, Sendable, CaseIterable {
    /// Weights are read from the model's file.
    case loading
    /// Steps, and checkpoints between them.
    case training
    /// The trained model is written.
    case saving
  }

  package struct Term: Sendable, Equatable {
    package let name: String
    package let bytes: Int
    package let phases: Set<Phase>
    /// Pages of a file that the system drops when it needs them: resident, but never in the way.
    package var isReclaimable = false
  }

  /// What a plan is made from.
  package struct Inputs: Sendable {
    package var config: ModelConfig
    package var options: TrainingOptions
    /// The largest pass, and the longest trace.
    package var largestBatch: DataSurvey.BatchSize
    package var longest: Int
    /// The model's weight files.
    package var modelFileBytes: Int
    /// The traces as JSON lines.
    package var dataBytes: Int
    /// Of the products with the weights.
    package var precision: MatmulPrecision
    package var threads: Int

    package init(
      config: ModelConfig, options: TrainingOptions, largestBatch: DataSurvey.BatchSize, longest: Int,
      modelFileBytes: Int, dataBytes: Int, precision: MatmulPrecision = .float32, threads: Int
    ) {
      self.config = config
      self.options = options
      self.largestBatch = largestBatch
      self.longest = longest
      self.modelFileBytes = modelFileBytes
      self.dataBytes = dataBytes
      self.precision = precision
      self.threads = threads
    }
  }

  package let terms: [Term]
  package let layers: Int
  /// Layers whose activations are held for the backward pass; the others' are computed again.
  package let heldLayers: Int
  /// Parts of the frozen weights that stay packed as products read them: the output weights, then the layers from the first on.
  package let packedParts: Int
  /// Numbers in the model, and those of them (or of the adapters) that train.
  package let parameters: Int
  package let trainedParameters: Int

  /// The memory of a run with `heldLayers` layers held, and packed copies of as many parts of the frozen weights.
  package init(_ inputs: Inputs, heldLayers: Int, packedParts: Int = 0) {
    let (config, options) = (inputs.config, inputs.options)
    let isLowRank = options.method == .lora
    let adapterShapes = isLowRank ? options.lowRank.shapes(for: config) : []
    let dense = isLowRank ? config.parameterShapes.filter { $0.shape.count != 2 } : config.parameterShapes
    let weights = Self.arenaBytes(dense)
    let trained = isLowRank ? Self.arenaBytes(adapterShapes) : weights
    let (tokens, targets) = (inputs.largestBatch.tokens, inputs.largestBatch.targets)
    let rank = isLowRank ? options.lowRank.rank : 0
    let factorBytes = inputs.precision.factorBytes
    let isPacked = SharedFactor.isPacked(inputs.precision)
    let attention = attentionScratchBytes(
      config.attentionShape, tokens: tokens, longest: inputs.longest, precision: inputs.precision,
      threads: inputs.threads)
    let projections = factorBytes * (config.queryDim + 2 * config.keyValueDim) + 3 * (4 + factorBytes) * rank
    let chunk = min(targetsAtOnce(vocabulary: config.vocabulary), targets)
    let whole = Set(Phase.allCases)
    var terms = [Term(name: "weights", bytes: weights, phases: whole)]
    if isLowRank {
      terms += [
        Term(name: "frozen weights", bytes: inputs.modelFileBytes, phases: whole),
        Term(name: "adapters", bytes: trained, phases: whole),
        Term(
          name: "decoded weights",
          bytes: max(
            Self.decodedBytes(config, inputs, packedParts: packedParts),
            inputs.precision != .float32 ? 4 * min(SparseGradient.blockRows, config.vocabulary) * config.dim : 0),
          phases: [.training]),
      ]
    }
    terms += [
      Term(name: "gradients", bytes: trained, phases: [.training]),
      Term(name: "optimizer moments", bytes: 2 * trained, phases: [.training]),
      Term(
        name: "activations",
        bytes: tokens
          * (heldLayers * TrainingWorkspace.layerBytesPerToken(config, isLowRank ? options.lowRank : nil, inputs.precision) + TrainingWorkspace.streamBytesPerToken(config)),
        phases: [.training]),
      Term(
        name: "backward pass",
        bytes: tokens * (TrainingWorkspace.scratchBytesPerToken(config, inputs.precision) + projections) + attention,
        phases: [.training]),
      Term(name: "logits chunk", bytes: 4 * chunk * config.vocabulary, phases: [.training]),
      Term(
        name: "hidden states of targets",
        bytes: (2 * 4 + (inputs.precision != .float32 ? factorBytes : 0)) * targets * config.dim, phases: [.training]),
    ]
    if inputs.precision != .float32 {
      let limits = SparseGradient.Limits(stepTargets: isLowRank ? nil : targets, vocabulary: config.vocabulary)
      terms.append(
        Term(
          name: "logits' gradient",
          bytes: 8 * min(targets, limits.rowsAtOnce) * limits.capacity + 4 * inputs.threads * config.vocabulary, phases: [.training]))
    }
    if packedParts > 0 {
      precondition(isPacked && isLowRank && packedParts <= config.layers + 1, "\(packedParts) packed parts")
      let bytes = Self.packedWeightBytes(config, parts: packedParts, inputs.precision)
      terms.append(Term(name: "packed frozen weights", bytes: bytes, phases: [.training]))
    }
    if isPacked {
      if !isLowRank {
        let outputWeights = config.vocabulary * config.dim
        terms.append(Term(name: "packed weights", bytes: factorBytes * outputWeights, phases: [.training]))
      }
      let factors = Self.packedFactorBytes(config, tokens: tokens, isFrozen: isLowRank, inputs.precision)
      terms.append(Term(name: "packed factors", bytes: factors, phases: [.training]))
    } else if inputs.precision != .float32, !isLowRank {
      terms.append(
        Term(name: "rounded weights", bytes: factorBytes * Self.largestWeights(config), phases: [.training]))
    }
    terms += [
      Term(name: "traces", bytes: min(inputs.dataBytes, Self.shufflePoolBytes), phases: [.training, .saving]),
      Term(name: "tokenizer", bytes: config.vocabulary * Self.tokenizerBytesPerToken, phases: whole),
      Term(
        name: "program", bytes: Self.programBytes + inputs.threads * Self.threadBytes + Self.fileBufferBytes, phases: whole),
    ]
    if !isLowRank {
      terms.append(
        Term(name: "model file", bytes: inputs.modelFileBytes, phases: [.loading], isReclaimable: true))
    }
    self.terms = terms
    layers = config.layers
    self.heldLayers = heldLayers
    self.packedParts = packedParts
    parameters = config.parameterCount
    trainedParameters = isLowRank ? adapterShapes.reduce(0) { $0 + $1.shape.reduce(1, *) } : parameters
  }

  /// The plan that holds as many layers' activations as the budget allows and, where it allows all, keeps as many parts of
  /// frozen weights packed. More than one layer leaves a fiftieth free: measured peaks lie that far above planned ones at
  /// most (docs/training-memory.md).
  /// - Throws: `tooLittleMemory` where it does not even allow one.
  package init(_ inputs: Inputs, budget: Int, budgetName: String) throws {
    let plans = (1...inputs.config.layers).reversed().lazy.map { MemoryPlan(inputs, heldLayers: $0) }
    let room = budget - budget / 50
    guard let plan = plans.first(where: { $0.needed <= ($0.heldLayers == 1 ? budget : room) }) else {
      throw TrainingError.tooLittleMemory(MemoryShortage(inputs, budget: budget, budgetName: budgetName))
    }
    let parts = plan.recomputedLayers == 0 ? Self.mostPackedParts(inputs) : 0
    let packed = (0...parts).reversed().lazy.map { MemoryPlan(inputs, heldLayers: plan.heldLayers, packedParts: $0) }
    self = packed.first { $0.packedParts == 0 || $0.needed <= room }!
  }

  package func bytes(in phase: Phase, reclaimable: Bool = true) -> Int {
    terms.reduce(0) { $0 + ($1.phases.contains(phase) && (reclaimable || !$1.isReclaimable) ? $1.bytes : 0) }
  }

  /// The most that is resident at once.
  package var peak: Int { Phase.allCases.map { bytes(in: $0) }.max()! }
  /// The most that is needed at once: the peak without what the system can drop.
  package var needed: Int { Phase.allCases.map { bytes(in: $0, reclaimable: false) }.max()! }
  package var peakPhase: Phase { Phase.allCases.max { bytes(in: $0) < bytes(in: $1) }! }

  package subscript(name: String) -> Int? { terms.first { $0.name == name }?.bytes }
  /// Layers whose activations are computed again in the backward pass.
  package var recomputedLayers: Int { layers - heldLayers }

  /// As `ParameterSet` lays parameters out: each at a multiple of 16 elements.
  private static func arenaBytes(_ shapes: [(name: String, shape: [Int])]) -> Int {
    shapes.reduce(0) { $0 + ($1.shape.reduce(1, *) + 15) / 16 * 16 * 4 }
  }
}

// What does not follow from shapes: measured with models of a few layers on Debian 12 (docs/training-memory.md).
extension MemoryPlan {
  /// Numbers of the largest weights that one piece of work reads: the vocabulary's, or gate and up.
  private static func largestWeights(_ config: ModelConfig) -> Int {
    config.dim * max(config.vocabulary, 2 * config.feedForwardDim)
  }

  /// Of the frozen weights that are decoded at once, where they have no packed copy: the vocabulary's, or a slice of them;
  /// or the whole of a block's down or output projection and a slice of gate or up. In whole numbers each thread's rows in
  /// float32 besides, else too few to count.
  private static func decodedBytes(_ config: ModelConfig, _ inputs: Inputs, packedParts: Int) -> Int {
    let (outputWeights, wide) = (config.vocabulary * config.dim, config.dim * config.feedForwardDim)
    let layer = max(wide, config.dim * config.queryDim) + min(weightsDecodedAtOnce, wide)
    let head = outputWeights > frozenTableAtOnce ? weightsDecodedAtOnce : outputWeights
    let rows = 4 * inputs.threads * SharedFactor.rowsDecoded(inputs.precision) * max(config.dim, config.feedForwardDim)
    return max(
      packedParts > config.layers ? 0 : inputs.precision.linearFactorBytes(layer),
      packedParts > 0 ? 0 : inputs.precision.ofOutputWeights.linearFactorBytes(head))
      + ([.int16, .int8].contains(inputs.precision) ? rows : 0)
  }

  /// All parts of frozen weights where products read packed copies of them.
  private static func mostPackedParts(_ inputs: Inputs) -> Int {
    inputs.options.method == .lora && SharedFactor.isPacked(inputs.precision) ? inputs.config.layers + 1 : 0
  }

  /// Of packed copies: the output weights one way, a layer's projections both ways.
  private static func packedWeightBytes(_ config: ModelConfig, parts: Int, _ precision: MatmulPrecision) -> Int {
    let (dim, query, key, wide) = (config.dim, config.queryDim, config.keyValueDim, config.feedForwardDim)
    let shapes = [(query, dim), (key, dim), (key, dim), (dim, query), (wide, dim), (wide, dim), (dim, wide)]
    let layer = shapes.reduce(0) { bytes, shape in
      bytes + [SharedFactor.Dimension.columns, .rows].reduce(0) {
        $0 + SharedFactor.packedBytes(shape.0, shape.1, summed: $1, precision)
      }
    }
    let head = SharedFactor.packedBytes(config.vocabulary, dim, summed: .columns, precision.ofOutputWeights)
    return head + (parts - 1) * layer
  }

  /// Of the factors that the kernels read packed at once beside the output weights: in a block's feed-forward half the
  /// gradients of gate, up and the block's output for both directions, both projections' inputs, and weights that are not
  /// frozen.
  private static func packedFactorBytes(
    _ config: ModelConfig, tokens: Int, isFrozen: Bool, _ precision: MatmulPrecision
  ) -> Int {
    let (dim, wide) = (config.dim, config.feedForwardDim)
    return precision.linearFactorBytes(tokens * (5 * wide + 3 * dim) + (isFrozen ? 0 : 2 * wide * dim))
  }

  /// Lines of traces that wait to be drawn (`ShardFolder.shuffled`).
  private static let shufflePoolBytes = 64 << 20
  /// The token's text, its entries in the tables, its merge.
  private static let tokenizerBytesPerToken = 320
  /// Code, libraries and the standard library's tables.
  private static let programBytes = 32 << 20
  /// A thread's stack and BLAS's packed blocks.
  private static let threadBytes = 4 << 20
  /// Pieces of a tensor on its way into a file.
  private static let fileBufferBytes = 8 << 20
}

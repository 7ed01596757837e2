// Gradients of whole small models: against central differences, and over every way to split the same batch.

import Models
import Records
import Tensors
import Testing

/// Of a gradient tensor's largest element: float32 through two layers, against double.
private let differenceTolerance = 1e-3
/// Of a gradient tensor's largest element: the same sums in another order.
private let splitTolerance = 1e-5
/// Of the loss and of a gradient tensor's largest element: the same products of factors that are prepared otherwise. Rounded
/// ones are sums in another order before they are rounded, so single numbers fall to the other side.
private let roundings: [(precision: MatmulPrecision, ofLoss: Double, ofGradients: Double)] = [
  (MatmulPrecision.float32, 1e-6, splitTolerance), (.bfloat16, 1e-3, 1e-2), (.int16, 1e-3, 1e-2), (.int8, 1e-3, 1e-2),
].filter(\.0.isAvailable)

@Suite struct ModelGradientTests {
  private typealias Document = (ids: [Int32], isTarget: [Bool])

  private static let documents: [Document] = [
    ([3, 1, 4, 1, 5, 9, 2], [false, false, true, true, true, false, true]),
    ([2, 7, 1, 8], [false, true, true, true]),
    ([1, 6], [false, true]),
  ]

  private static func transformer(
    _ architecture: Architecture, tied: Bool, lora: Bool, targets: [String] = LowRankAdaptation.allTargets,
    precision: MatmulPrecision = .float32
  ) -> Transformer {
    let config = ModelConfig(
      architecture: architecture, layers: 2, dim: 12, heads: 4, keyValueHeads: 2, headDim: 6, feedForwardDim: 20,
      vocabulary: 17, contextLength: 64,
      ropeScaling: architecture == .llama
        ? RopeScaling(factor: 8, lowFrequencyFactor: 1, highFrequencyFactor: 4, originalContextLength: 32) : nil,
      tiedEmbeddings: tied)
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 11)
    for entry in parameters.entries {
      entry.matrix.fillUniform(bound: 0.5, using: &generator)
      if entry.name.hasSuffix("norm.weight") { for i in 0..<entry.matrix.count { entry.matrix[0, i] += 1 } }
    }
    guard lora else { return Transformer(config: config, parameters: parameters, precision: precision) }
    let lowRank = LowRankAdaptation(rank: 3, alpha: 6, targets: targets)
    let adapters = lowRank.adapters(for: config, seed: 5)
    // B starts at zero, where A's gradient vanishes: move it.
    for entry in adapters.entries { entry.matrix.fillUniform(bound: 0.5, using: &generator) }
    return Transformer(
      config: config, parameters: parameters, lowRank: lowRank, adapters: adapters, precision: precision)
  }

  private static func gradients(
    _ transformer: Transformer, batches: [[Document]], recompute: Bool = false
  ) -> (loss: Double, gradients: ParameterSet) {
    let packed = batches.map { documents in
      documents.reduce(into: PackedBatch()) { $0.append(ids: $1.ids, isTarget: $1.isTarget) }
    }
    let targets = packed.reduce(0) { $0 + $1.targets.count }
    let workspace = TrainingWorkspace(for: transformer, tokens: 32, recompute: recompute)
    let gradients = transformer.trainable.zeros()
    for entry in gradients.entries { entry.matrix.fill(.nan) }
    var sum = 0.0
    for (index, batch) in packed.enumerated() {
      sum += transformer.lossAndGradients(
        batch, stepTargets: targets, gradients: gradients, overwrites: index == 0, workspace: workspace
      ).reduce(0) { $0 + Double($1) }
    }
    return (sum / Double(targets), gradients)
  }

  /// Adapters on none, one or both of the projections of an input.
  private static let someTargets = ["k_proj", "up_proj", "down_proj"]

  @Test(
    arguments: [Architecture.llama, .qwen2],
    [
      (true, false, []), (false, false, []), (true, true, LowRankAdaptation.allTargets),
      (false, true, LowRankAdaptation.allTargets), (true, true, someTargets),
    ])
  func `loss and gradients agree with a double model and its central differences`(
    architecture: Architecture, variant: (tied: Bool, lora: Bool, targets: [String])
  ) {
    let transformer = Self.transformer(
      architecture, tied: variant.tied, lora: variant.lora, targets: variant.targets)
    var reference = ReferenceTransformer(
      config: transformer.config, parameters: [:], adapterScale: Double(transformer.lowRank?.scale ?? 1))
    for entry in transformer.parameters.entries + (transformer.adapters?.entries ?? []) {
      reference.parameters[entry.name] = entry.matrix.values.map(Double.init)
    }
    let targets = Double(Self.documents.reduce(0) { $0 + $1.isTarget.dropFirst().count { $0 } })
    func loss() -> Double {
      Self.documents.reduce(0) { $0 + reference.loss(ids: $1.ids, isTarget: $1.isTarget) } / targets
    }
    let (found, gradients) = Self.gradients(transformer, batches: [Self.documents])
    #expect(abs(found - loss()) < 1e-5 * loss())

    let step = 1e-5
    for entry in gradients.entries {
      let values = entry.matrix.values
      let size = Double(values.reduce(0) { max($0, abs($1)) })
      #expect(size > 0, "\(entry.name) has no gradient")
      // The largest element, and two more spread over the tensor.
      let largest = values.indices.max { abs(values[$0]) < abs(values[$1]) }!
      for index in Set([largest, values.count / 3, values.count - 1]) {
        let kept = reference.parameters[entry.name]![index]
        reference.parameters[entry.name]![index] = kept + step
        let above = loss()
        reference.parameters[entry.name]![index] = kept - step
        let difference = (above - loss()) / (2 * step)
        reference.parameters[entry.name]![index] = kept
        #expect(abs(Double(values[index]) - difference) < differenceTolerance * size, "\(entry.name)[\(index)]")
      }
    }
  }

  @Test(arguments: [Architecture.llama, .qwen2], [false, true])
  func `gradients do not depend on micro-batches, packing, order or recompute`(
    architecture: Architecture, lora: Bool
  ) {
    let transformer = Self.transformer(architecture, tied: true, lora: lora)
    let (a, b, c) = (Self.documents[0], Self.documents[1], Self.documents[2])
    let (loss, expected) = Self.gradients(transformer, batches: [[a, b, c]])
    let others: [(batches: [[Document]], recompute: Bool)] = [
      ([[a], [b], [c]], false), ([[c, a], [b]], false), ([[c, b, a]], false), ([[a, b, c]], true),
    ]
    for (batches, recompute) in others {
      let (otherLoss, found) = Self.gradients(transformer, batches: batches, recompute: recompute)
      #expect(abs(otherLoss - loss) < splitTolerance * loss)
      for (x, y) in zip(found.entries, expected.entries) {
        let size = y.matrix.values.reduce(0) { max($0, abs($1)) }
        let difference = largestDifference(x.matrix.values, y.matrix.values)
        #expect(Double(difference) <= splitTolerance * Double(size), "\(x.name)")
      }
    }
  }

  @Test(arguments: [Architecture.llama, .qwen2], [(true, false), (false, false), (true, true)])
  func `gradients that overwrite are the same bits as those added to zeros`(
    architecture: Architecture, variant: (tied: Bool, lora: Bool)
  ) {
    let transformer = Self.transformer(architecture, tied: variant.tied, lora: variant.lora)
    let workspace = TrainingWorkspace(for: transformer, tokens: 32, recompute: false)
    for hasTargets in [true, false] {
      let batch = Self.documents.reduce(into: PackedBatch()) { batch, document in
        batch.append(ids: document.ids, isTarget: document.isTarget.map { $0 && hasTargets })
      }
      let (added, overwritten) = (transformer.trainable.zeros(), transformer.trainable.zeros())
      for entry in overwritten.entries { entry.matrix.fill(.nan) }
      for (set, overwrites) in [(added, false), (overwritten, true)] {
        _ = transformer.lossAndGradients(
          batch, stepTargets: 10, gradients: set, overwrites: overwrites, workspace: workspace)
      }
      for (x, y) in zip(overwritten.entries, added.entries) {
        #expect(x.matrix.values == y.matrix.values, "\(x.name)")
        #expect(y.matrix.values.contains { $0 != 0 } == hasTargets, "\(x.name)")
      }
    }
  }

  @Test func `merged adapters give the same logits as adapters beside the weights`() throws {
    let transformer = Self.transformer(.qwen2, tied: true, lora: true)
    let merged = try Transformer(config: transformer.config, weights: transformer.mergedWeights)
    let apart = Self.gradients(transformer, batches: [Self.documents]).loss
    let together = Self.gradients(merged, batches: [Self.documents]).loss
    #expect(abs(apart - together) < 1e-5 * apart)
    let plain = Transformer(config: transformer.config, parameters: transformer.parameters)
    #expect(abs(Self.gradients(plain, batches: [Self.documents]).loss - apart) > 1e-3)
  }

  @Test(
    arguments: [
      (false, [], MatmulPrecision.bfloat16), (true, LowRankAdaptation.allTargets, .bfloat16), (true, someTargets, .bfloat16),
      (false, [], .int16), (true, LowRankAdaptation.allTargets, .int16), (true, someTargets, .int16),
      (false, [], .int8), (true, LowRankAdaptation.allTargets, .int8), (true, someTargets, .int8),
    ].filter(\.2.isAvailable), [Architecture.llama, .qwen2])
  func `gradients in fewer bits are near those in float32`(
    variant: (lora: Bool, targets: [String], precision: MatmulPrecision), architecture: Architecture
  ) {
    let precision = variant.precision
    let results = [MatmulPrecision.float32, precision].map { precision in
      Self.gradients(
        Self.transformer(architecture, tied: true, lora: variant.lora, targets: variant.targets, precision: precision),
        batches: [[Self.documents[0], Self.documents[1]], [Self.documents[2]]])
    }
    #expect(abs(results[0].loss - results[1].loss) < 2e-2 * results[0].loss)
    #expect(results[0].loss != results[1].loss)
    for (x, y) in zip(results[1].gradients.entries, results[0].gradients.entries) {
      func norm(_ values: [Float]) -> Double { values.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot() }
      let difference = norm(zip(x.matrix.values, y.matrix.values).map { $0 - $1 })
      // Keys' gradients are small sums of large terms: rounding moves them by up to 7 % (in 8 bits 18), a term that is
      // missing by far more.
      #expect(difference < (precision == .int8 ? 0.25 : 0.1) * norm(y.matrix.values), "\(x.name)")
    }
  }

  @Test(arguments: roundings)
  func `weights left as they are stored give the same gradients as weights in memory`(
    precision: MatmulPrecision, lossTolerance: Double, tolerance: Double
  ) throws {
    let transformer = Self.transformer(.llama, tied: false, lora: true, precision: precision)
    let stored = MemoryWeights(
      transformer.parameters.entries.map { ($0.name, $0.shape, $0.matrix.values) })
    let frozen = try Transformer(
      config: transformer.config, weights: stored, lowRank: transformer.lowRank, frozen: true, precision: precision)
    frozen.adapters!.arena.copy(from: transformer.adapters!.arena)
    #expect(frozen.parameters.entries.allSatisfy { $0.shape.count == 1 }, "only vectors are in memory")
    let (loss, expected) = Self.gradients(transformer, batches: [Self.documents])
    let (frozenLoss, found) = Self.gradients(frozen, batches: [Self.documents])
    #expect(abs(frozenLoss - loss) < lossTolerance * loss)
    for (x, y) in zip(found.entries, expected.entries) {
      let size = y.matrix.values.reduce(0) { max($0, abs($1)) }
      let difference = largestDifference(x.matrix.values, y.matrix.values)
      #expect(Double(difference) <= tolerance * Double(size), "\(x.name)")
    }
  }

  @Test(
    arguments: [DataType.bf16, .q8_0, .q4_0, .q4_1, .q4_k],
    roundings)
  func `adapters over a stored type have the gradients of the same numbers in memory`(
    type: DataType, bounds: (precision: MatmulPrecision, ofLoss: Double, ofGradients: Double)
  ) throws {
    let config = ModelConfig(
      architecture: .llama, layers: 1, dim: 256, heads: 4, keyValueHeads: 2, headDim: 64, feedForwardDim: 512,
      vocabulary: 17, contextLength: 64, tiedEmbeddings: true)
    let lowRank = LowRankAdaptation(rank: 3, alpha: 6, targets: LowRankAdaptation.allTargets)
    let stored = RandomBlocks(config, type)
    let frozen = try Transformer(
      config: config, weights: stored, lowRank: lowRank, frozen: true, precision: bounds.precision)
    let inMemory = try Transformer(config: config, weights: stored, lowRank: lowRank, precision: bounds.precision)
    #expect(frozen.parameters.entries.allSatisfy { $0.shape.count == 1 } && inMemory.frozen.isEmpty)
    var generator = SeededGenerator(seed: 4)
    for entry in frozen.adapters!.entries { entry.matrix.fillUniform(bound: 0.1, using: &generator) }
    inMemory.adapters!.arena.copy(from: frozen.adapters!.arena)
    let (loss, expected) = Self.gradients(inMemory, batches: [Self.documents])
    let (frozenLoss, found) = Self.gradients(frozen, batches: [Self.documents])
    #expect(abs(frozenLoss - loss) < bounds.ofLoss * loss)
    for (x, y) in zip(found.entries, expected.entries) {
      let size = y.matrix.values.reduce(0) { max($0, abs($1)) }
      let difference = largestDifference(x.matrix.values, y.matrix.values)
      #expect(size > 0 && Double(difference) <= bounds.ofGradients * Double(size), "\(x.name)")
    }
  }
}

/// Matrices of random blocks, of a size as weights have it; vectors are ones.
private struct RandomBlocks: WeightSource {
  let names: [String]
  private let type: DataType
  private let shapes: [String: [Int]]
  private let blocks: [String: [UInt8]]

  init(_ config: ModelConfig, _ type: DataType) {
    self.type = type
    names = config.parameterShapes.map(\.name)
    shapes = Dictionary(uniqueKeysWithValues: config.parameterShapes.map { ($0.name, $0.shape) })
    var generator = SeededGenerator(seed: 9)
    func half(_ value: Float16) -> [UInt8] { withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) } }
    func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(generator.uniform() * 256) } }
    func block() -> [UInt8] {
      switch type {
      case .q8_0: half(0.001) + random(32)
      case .q4_0: half(0.02) + random(16)
      case .q4_1: half(0.02) + half(-0.15) + random(16)
      case .q4_k: half(0.0005) + half(0.004) + random(12) + random(128)
      default: [UInt8(generator.uniform() * 256), UInt8(0x3D + (generator.uniform() < 0.5 ? 0x80 : 0))]
      }
    }
    blocks = shapes.filter { $0.value.count == 2 }.mapValues { shape in
      (0..<shape[0] * shape[1] / type.blockLength).flatMap { _ in block() }
    }
  }

  func shape(of name: String) -> [Int]? { shapes[name] }
  func dataType(of name: String) -> DataType? { blocks[name] == nil ? .f32 : type }

  func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws {
    guard let bytes = blocks[name] else { return destination.update(repeating: 1) }
    let rowBytes = type.byteCount(of: shapes[name]![1])
    bytes.withUnsafeBytes { bytes in
      type.decode(
        UnsafeRawBufferPointer(rebasing: bytes[rows.lowerBound * rowBytes..<rows.upperBound * rowBytes]), into: destination)
    }
  }
}

// The memory model's terms against sums by hand, and what a budget makes of it.

import Models
import Records
import Tensors
import Testing
import Tokens
import Training

@Suite struct MemoryPlanTests {
  private static func inputs(_ method: TrainingOptions.Method) -> MemoryPlan.Inputs {
    var options = TrainingOptions()
    options.method = method
    options.lowRank = LowRankAdaptation(rank: 2, alpha: 4)
    return MemoryPlan.Inputs(
      config: ModelConfig(
        architecture: .llama, layers: 4, dim: 64, heads: 4, keyValueHeads: 2, headDim: 16, feedForwardDim: 128,
        vocabulary: 300, contextLength: 512, tiedEmbeddings: true),
      options: options, largestBatch: .init(tokens: 100, targets: 40), longest: 50, modelFileBytes: 1_000_000,
      dataBytes: 5000, threads: 2)
  }

  /// Embedding 300·64; a layer: norms 2·64, q and o 64·64 each, k and v 32·64 each, three of 128·64; last norm 64.
  private static let parameters = 19_200 + 4 * (128 + 2 * 4096 + 2 * 2048 + 3 * 8192) + 64
  /// A layer: q and o (64 + 64)·2, k and v (64 + 32)·2, three of (64 + 128)·2.
  private static let adapters = 4 * (2 * 256 + 2 * 192 + 3 * 384)

  @Test func `full training holds weights four times, and what 100 tokens leave in four layers`() {
    let plan = MemoryPlan(Self.inputs(.full), heldLayers: 4)
    #expect(plan.parameters == Self.parameters)
    #expect(plan.trainedParameters == Self.parameters)
    #expect(plan["weights"] == 4 * Self.parameters)
    #expect(plan["gradients"] == 4 * Self.parameters)
    #expect(plan["optimizer moments"] == 8 * Self.parameters)
    #expect(plan["adapters"] == nil)
    #expect(plan["frozen weights"] == nil)
    for term in ["rounded weights", "packed weights", "packed factors"] { #expect(plan[term] == nil, "in float32") }
    // A token and layer: middle 64, q and attended 2·64, k and v 2·32, log-sum-exp 4, gate and up 2·128, two RMS. The
    // stream: five times 64.
    #expect(plan["activations"] == 100 * 4 * (4 * (64 + 128 + 64 + 4 + 256 + 2) + 5 * 64))
    #expect(plan["logits chunk"] == 4 * 40 * 300)
    #expect(plan["hidden states of targets"] == 2 * 4 * 40 * 64)
    #expect(plan["traces"] == 5000)
    #expect(plan.peak == plan.bytes(in: .training))
    #expect(plan.peakPhase == .training)
  }

  @Test func `LoRA holds gradients and moments of the adapters alone, and the other weights in their file`() {
    let plan = MemoryPlan(Self.inputs(.lora), heldLayers: 4)
    #expect(plan.parameters == Self.parameters)
    #expect(plan.trainedParameters == Self.adapters)
    #expect(plan["weights"] == 4 * (4 * 2 * 64 + 64), "the norms")
    #expect(plan["frozen weights"] == 1_000_000)
    #expect(plan["decoded weights"] == 4 * 300 * 64)
    #expect(plan["model file"] == nil)
    #expect(plan["adapters"] == 4 * Self.adapters)
    #expect(plan["gradients"] == 4 * Self.adapters)
    #expect(plan["optimizer moments"] == 8 * Self.adapters)
  }

  @Test func `with bfloat16 products weights are rounded or packed, and activations kept rounded`() {
    var inputs = Self.inputs(.full)
    inputs.precision = .bfloat16
    let bytes = BFloat16Multiplier.current != nil ? 2 : 4
    let plan = MemoryPlan(inputs, heldLayers: 4)
    let isPacked = BFloat16Multiplier.current == .kernels
    #expect(plan["rounded weights"] == (isPacked ? nil : bytes * 300 * 64), "the vocabulary's; gate and up have 2·128·64")
    #expect(plan["packed weights"] == (isPacked ? 2 * 300 * 64 : nil))
    #expect(plan["packed factors"] == (isPacked ? 2 * (100 * (5 * 128 + 3 * 64) + 64 * 256) : nil))
    #expect(plan["logits' gradient"] == 8 * 40 * 300 + 4 * inputs.threads * 300, "a small vocabulary may be kept whole")
    #expect(plan["hidden states of targets"] == (2 * 4 + bytes) * 40 * 64)
    #expect(plan["activations"] == 100 * (4 * (4 * (64 + 4 + 2) + bytes * (128 + 64 + 256)) + 4 * 5 * 64))
    inputs.options.method = .lora
    let lowRank = MemoryPlan(inputs, heldLayers: 4)
    #expect(lowRank["rounded weights"] == nil)
    #expect(lowRank["packed weights"] == nil)
    #expect(lowRank["decoded weights"] == 4 * 300 * 64, "in float32 for the drawn gradient")
    #expect(lowRank["packed factors"] == (isPacked ? 2 * 100 * (5 * 128 + 3 * 64) : nil))
    // And 7 ranks of 2 a token and layer.
    #expect(lowRank["activations"] == 100 * (4 * (4 * (64 + 4 + 2) + bytes * (128 + 64 + 256 + 14)) + 4 * 5 * 64))
  }

  /// A block of 96 numbers takes 26 words: 13 bytes for 12 numbers.
  @Test(.enabled(if: MatmulPrecision.int8.isAvailable))
  func `with products in 8 bits the packed factors of linear layers are about half as large`() {
    var inputs = Self.inputs(.full)
    inputs.precision = .int8
    let plan = MemoryPlan(inputs, heldLayers: 4)
    #expect(plan["packed factors"] == ((100 * (5 * 128 + 3 * 64) + 64 * 256) * 13 + 11) / 12)
    #expect(plan["packed weights"] == 2 * 300 * 64, "the vocabulary's stay in bfloat16")
    inputs.options.method = .lora
    inputs.modelFileBytes = 1000
    let packed = MemoryPlan(inputs, heldLayers: 4, packedParts: 5)
    // As in bfloat16, but a panel of 64 or 32 numbers is one block, of 128 two: 27 and 53 lines of 64 bytes.
    let attention = (4 * 4 * 27 + 2 * (2 * 27 + 4 * 27)) * 64
    let feedForward = (2 * (8 * 27 + 4 * 53) + 4 * 53 + 8 * 27) * 64
    #expect(packed["packed frozen weights"] == 19 * 16 * 33 * 4 + 4 * (attention + feedForward))
  }

  /// A block of 192 numbers takes 97 words: 97 bytes for 48 numbers.
  @Test(.enabled(if: MatmulPrecision.int16.isAvailable))
  func `with products in 16-bit whole numbers the steps are added`() {
    var inputs = Self.inputs(.full)
    inputs.precision = .int16
    let plan = MemoryPlan(inputs, heldLayers: 4)
    #expect(plan["packed factors"] == ((100 * (5 * 128 + 3 * 64) + 64 * 256) * 97 + 47) / 48)
    inputs.options.method = .lora
    inputs.modelFileBytes = 1000
    let packed = MemoryPlan(inputs, heldLayers: 4, packedParts: 5)
    // Each panel of up to 128 numbers is one block: 97 lines of 64 bytes, an odd number.
    let attention = (4 * 4 + 2 * (2 + 4)) * 97 * 64
    let feedForward = (2 * (8 + 4) + 4 + 8) * 97 * 64
    #expect(packed["packed frozen weights"] == 19 * 97 * 64 + 4 * (attention + feedForward))
  }

  @Test func `the model's mapped file counts in the peak, not in what is needed`() {
    var inputs = Self.inputs(.full)
    inputs.modelFileBytes = 1 << 30
    let plan = MemoryPlan(inputs, heldLayers: 4)
    #expect(plan.peakPhase == .loading)
    #expect(plan.peak == plan.bytes(in: .loading))
    #expect(plan.needed == plan.bytes(in: .training))
    #expect(plan.peak > plan.needed + 900 << 20)
  }

  @Test func `a budget holds as many layers' activations as it has room for`() throws {
    let inputs = Self.inputs(.full)
    func held(_ budget: Int) throws -> Int { try MemoryPlan(inputs, budget: budget, budgetName: "--memory").heldLayers }
    /// More than one layer leaves a fiftieth of the budget free.
    func least(_ layers: Int) -> Int {
      let needed = MemoryPlan(inputs, heldLayers: layers).needed
      return layers == 1 ? needed : needed + (needed + 48) / 49
    }
    for layers in 1...4 {
      #expect(try held(least(layers)) == layers)
      if layers > 1 { #expect(try held(least(layers) - 2) == layers - 1) }
    }
    #expect(try held(1 << 40) == 4)
    let plan = try MemoryPlan(inputs, budget: least(3), budgetName: "--memory")
    #expect(plan.recomputedLayers == 1)
    #expect(plan.needed == MemoryPlan(inputs, heldLayers: 4).needed - 100 * 4 * (64 + 128 + 64 + 4 + 256 + 2))
  }

  /// Two key-value heads of two queries each, 16 numbers a head.
  @Test func `attention's memory goes by the longest document`() {
    let shape = AttentionShape(heads: 4, keyValueHeads: 2, headDim: 16)
    func bytes(_ tokens: Int, _ longest: Int, _ precision: MatmulPrecision, threads: Int = 2) -> Int {
      attentionScratchBytes(shape, tokens: tokens, longest: longest, precision: precision, threads: threads)
    }
    // In float32 shares add their sums alone: of one document of 2,100 the 1,472 keys that its first half sees.
    let sums = 2 * 1472 * 2 * 16 * 4
    #expect(bytes(2100, 2100, .float32) == bytes(2100, 2047, .float32) + sums)
    #expect(bytes(4200, 2100, .float32) == bytes(4200, 2047, .float32) + 2 * sums)
    #expect(bytes(4200, 50, .float32) == bytes(4200, 2047, .float32))
    guard SharedFactor.isPacked(.bfloat16) else { return }
    // Two shares of one token occupy two threads: a third has its block's memory alone.
    let block = bytes(1, 1, .bfloat16, threads: 3) - bytes(1, 1, .bfloat16, threads: 2)
    #expect(block > 0)
    // A document of 2,047 tokens is one share, of which a thread packs more than of 2,100 tokens' two.
    for (longest, queries) in [(50, 50), (2047, 2047), (2100, 2047)] {
      let second = bytes(longest, longest, .bfloat16, threads: 2) - bytes(longest, longest, .bfloat16, threads: 1)
      #expect(second == (4 * 2 * queries + 3 * queries) * 16 * 2 + 4 * 2 * queries + block, "\(longest)")
    }
  }

  @Test func `what a budget leaves beside all activations keeps frozen weights packed`() throws {
    var inputs = Self.inputs(.lora)
    inputs.precision = .bfloat16
    inputs.modelFileBytes = 1000
    let most = SharedFactor.isPacked(.bfloat16) ? 5 : 0
    func plan(_ budget: Int) throws -> MemoryPlan { try MemoryPlan(inputs, budget: budget, budgetName: "--memory") }
    let whole = try plan(1 << 40)
    #expect(whole.packedParts == most && whole.heldLayers == 4)
    // Output weights 300·64; a layer both ways: q and o 64·64, k and v 32·64, three of 128·64.
    // Panels of 16 lanes, an odd number of pairs of numbers in each: 33 of 64, 17 of 32, 65 of 128.
    let outputWeights = 19 * 16 * 33 * 4
    let attention = (4 * 4 * 33 + 2 * (2 * 33 + 4 * 17)) * 64
    let feedForward = (2 * (8 * 33 + 4 * 65) + 4 * 65 + 8 * 33) * 64
    func packed(_ parts: Int) -> Int { outputWeights + (parts - 1) * (attention + feedForward) }
    #expect(whole["packed frozen weights"] == (most == 0 ? nil : packed(5)))
    if most > 0 { #expect(whole["decoded weights"] == 4 * 300 * 64, "still, for the drawn gradient") }
    for parts in 0..<most {
      let needed = MemoryPlan(inputs, heldLayers: 4, packedParts: parts).needed
      let found = try plan(needed + (needed + 48) / 49)
      #expect(found.packedParts == parts && found.needed == needed)
      #expect(found["packed frozen weights"] == (parts == 0 ? nil : packed(parts)))
    }
    let least = MemoryPlan(inputs, heldLayers: 4).needed
    #expect(try plan(least - 1).packedParts == 0, "activations come first")
    inputs.options.method = .full
    #expect(try plan(1 << 40).packedParts == 0)
    inputs.options.method = .lora
    inputs.precision = .float32
    #expect(try plan(1 << 40).packedParts == 0)
  }

  @Test func `a budget that is too small is an error with the bytes and what would fit`() {
    let inputs = Self.inputs(.full)
    let least = MemoryPlan(inputs, heldLayers: 1)
    var shorter = inputs
    shorter.largestBatch = .init(tokens: 50, targets: 40)
    var lora = inputs
    lora.options.method = .lora
    let error = #expect(throws: TrainingError.self) {
      _ = try MemoryPlan(inputs, budget: least.needed - 1, budgetName: "--memory")
    }
    #expect(error?.exitStatus == .usage)
    func text(_ name: String) -> String { ByteCount.text(least[name]!) }
    #expect(error?.description == """
      training needs at least \(least.needed) bytes (\(ByteCount.text(least.needed))), with the activations of all layers \
      but one computed again; it may have \(least.needed - 1) (\(ByteCount.text(least.needed - 1)), --memory):
        weights 653.3 KiB, gradients 653.3 KiB, optimizer moments 1.3 MiB, activations 327.3 KiB, \
      backward pass \(text("backward pass")), logits chunk 46.9 KiB, hidden states of targets 20.0 KiB, traces 4.9 KiB, \
      tokenizer \(text("tokenizer")), program \(text("program"))
        with --micro-batch 50 (the longest trace): \(ByteCount.text(MemoryPlan(shorter, heldLayers: 1).needed))
        with --method lora: \(ByteCount.text(MemoryPlan(lora, heldLayers: 1).needed))
      Change these, take a shorter --max-length, or give more --memory.
      """)
  }
}

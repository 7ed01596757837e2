// The shape of a decoder-only transformer: the numbers that its maths and its parameter table are built from.

import Foundation

/// The families of models that distill computes. Both are pre-norm decoders with RMSNorm, rotary positions,
/// grouped-query attention and a SwiGLU feed-forward part; they differ in one thing.
package enum Architecture: String, Sendable, CaseIterable, Codable {
  /// Llama 2, 3, 3.1, 3.2, 3.3, SmolLM2: no biases.
  case llama
  /// Qwen2, Qwen2.5, Qwen2.5-Math: the query, key and value projections have biases.
  case qwen2

  /// `architectures[0]` in an HF folder's `config.json`.
  package var huggingFaceName: String {
    switch self {
    case .llama: "LlamaForCausalLM"
    case .qwen2: "Qwen2ForCausalLM"
    }
  }

  package var hasAttentionBiases: Bool { self == .qwen2 }
}

/// Llama 3.1's stretching of the rotary wavelengths: those longer than `originalContextLength / lowFrequencyFactor`
/// tokens become `factor` times longer, those shorter than `originalContextLength / highFrequencyFactor` stay, those
/// between go smoothly from one to the other.
package struct RopeScaling: Sendable, Equatable, Codable {
  package var factor: Double
  package var lowFrequencyFactor: Double
  package var highFrequencyFactor: Double
  package var originalContextLength: Int

  package init(
    factor: Double, lowFrequencyFactor: Double = 1, highFrequencyFactor: Double = 4, originalContextLength: Int = 8192
  ) {
    self.factor = factor
    self.lowFrequencyFactor = lowFrequencyFactor
    self.highFrequencyFactor = highFrequencyFactor
    self.originalContextLength = originalContextLength
  }

  /// What each rotary frequency is divided by, `[headDim / 2]`, as `rope_freqs.weight` of a GGUF file holds it.
  /// Source: the Llama 3.1 reference code (`apply_scaling`), in the form 1 / ((1 − s) / factor + s).
  package func frequencyFactors(headDim: Int, theta: Double) -> [Double] {
    let context = Double(originalContextLength)
    return (0..<headDim / 2).map { pair in
      let wavelength = 2 * Double.pi * pow(theta, Double(2 * pair) / Double(headDim))
      if wavelength < context / highFrequencyFactor { return 1 }
      if wavelength > context / lowFrequencyFactor { return factor }
      let smooth = (context / wavelength - lowFrequencyFactor) / (highFrequencyFactor - lowFrequencyFactor)
      return 1 / ((1 - smooth) / factor + smooth)
    }
  }
}

/// One model's numbers, under the names that distill uses for them.
package struct ModelConfig: Sendable, Equatable, Codable {
  package var architecture: Architecture
  /// Transformer blocks (L).
  package var layers: Int
  /// Width of the residual stream (C).
  package var dim: Int
  /// Query heads (H).
  package var heads: Int
  /// Key and value heads; each serves `heads / keyValueHeads` query heads.
  package var keyValueHeads: Int
  /// Width of one head (D); even, because rotary positions turn pairs. `heads * headDim` need not be `dim`.
  package var headDim: Int
  /// Inner width of the feed-forward part.
  package var feedForwardDim: Int
  /// Rows of the embedding table (V); may be more than the tokenizer has tokens.
  package var vocabulary: Int
  /// Longest sequence that the model was made for, in tokens.
  package var contextLength: Int
  /// Base of the rotary frequencies: pair i turns by theta^(−2i / headDim) a token.
  package var ropeTheta: Double
  package var ropeScaling: RopeScaling?
  /// Added to the mean square in RMSNorm.
  package var normEpsilon: Float
  /// The output projection is the embedding table itself; there is no `lm_head.weight`.
  package var tiedEmbeddings: Bool

  package init(
    architecture: Architecture, layers: Int, dim: Int, heads: Int, keyValueHeads: Int, headDim: Int? = nil,
    feedForwardDim: Int, vocabulary: Int, contextLength: Int, ropeTheta: Double = 10_000,
    ropeScaling: RopeScaling? = nil, normEpsilon: Float = 1e-5, tiedEmbeddings: Bool
  ) {
    self.architecture = architecture
    self.layers = layers
    self.dim = dim
    self.heads = heads
    self.keyValueHeads = keyValueHeads
    self.headDim = headDim ?? (heads > 0 ? dim / heads : 0)
    self.feedForwardDim = feedForwardDim
    self.vocabulary = vocabulary
    self.contextLength = contextLength
    self.ropeTheta = ropeTheta
    self.ropeScaling = ropeScaling
    self.normEpsilon = normEpsilon
    self.tiedEmbeddings = tiedEmbeddings
  }
}

extension ModelConfig {
  /// Width of all query heads together.
  package var queryDim: Int { heads * headDim }
  /// Width of all key (or value) heads together.
  package var keyValueDim: Int { keyValueHeads * headDim }

  /// The turning frequency of each rotary pair in radians a token, `[headDim / 2]`, scaling included.
  package var ropeFrequencies: [Double] {
    let factors = ropeScaling?.frequencyFactors(headDim: headDim, theta: ropeTheta)
    return (0..<headDim / 2).map { pair in
      pow(ropeTheta, -Double(2 * pair) / Double(headDim)) / (factors?[pair] ?? 1)
    }
  }

  /// Every parameter under its HF name with its shape (`[out, in]` for matrices), in the order of the forward pass.
  package var parameterShapes: [(name: String, shape: [Int])] {
    var table: [(name: String, shape: [Int])] = [("model.embed_tokens.weight", [vocabulary, dim])]
    for layer in 0..<layers {
      let prefix = "model.layers.\(layer)."
      func add(_ name: String, _ shape: [Int]) { table.append((prefix + name, shape)) }
      add("input_layernorm.weight", [dim])
      for (projection, width) in [("q", queryDim), ("k", keyValueDim), ("v", keyValueDim)] {
        add("self_attn.\(projection)_proj.weight", [width, dim])
        if architecture.hasAttentionBiases { add("self_attn.\(projection)_proj.bias", [width]) }
      }
      add("self_attn.o_proj.weight", [dim, queryDim])
      add("post_attention_layernorm.weight", [dim])
      add("mlp.gate_proj.weight", [feedForwardDim, dim])
      add("mlp.up_proj.weight", [feedForwardDim, dim])
      add("mlp.down_proj.weight", [dim, feedForwardDim])
    }
    table.append(("model.norm.weight", [dim]))
    if !tiedEmbeddings { table.append(("lm_head.weight", [vocabulary, dim])) }
    return table
  }

  /// Numbers in the model, a tied table counted once.
  package var parameterCount: Int { parameterShapes.reduce(0) { $0 + $1.shape.reduce(1, *) } }

  /// What is wrong with these numbers, each as a sentence; empty for a model that can be built. The upper bounds
  /// keep every product of two of them far from overflow; no known model comes near.
  package var problems: [String] {
    var problems: [String] = []
    func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) {
      if !range.contains(value) {
        problems.append("\(name) is \(value), expected \(range.lowerBound) to \(range.upperBound)")
      }
    }
    check("layers", layers, 1...4096)
    check("dim", dim, 1...(1 << 20))
    check("heads", heads, 1...(1 << 14))
    check("keyValueHeads", keyValueHeads, 1...(1 << 14))
    check("headDim", headDim, 2...(1 << 14))
    check("feedForwardDim", feedForwardDim, 1...(1 << 22))
    check("vocabulary", vocabulary, 1...(1 << 24))
    check("contextLength", contextLength, 1...(1 << 30))
    if headDim > 0, headDim % 2 != 0 { problems.append("headDim is \(headDim), expected an even number") }
    if heads > 0, keyValueHeads > 0, heads % keyValueHeads != 0 {
      problems.append("heads (\(heads)) is not a multiple of keyValueHeads (\(keyValueHeads))")
    }
    if !(ropeTheta.isFinite && ropeTheta >= 1) {
      problems.append("ropeTheta is \(ropeTheta), expected a finite number of at least 1")
    }
    if !(normEpsilon.isFinite && normEpsilon >= 0 && normEpsilon < 1) {
      problems.append("normEpsilon is \(normEpsilon), expected at least 0 and less than 1")
    }
    if let ropeScaling { problems += ropeScaling.problems }
    return problems
  }
}

extension RopeScaling {
  fileprivate var problems: [String] {
    var problems: [String] = []
    if !(factor.isFinite && factor >= 1) {
      problems.append("ropeScaling.factor is \(factor), expected a finite number of at least 1")
    }
    if !(lowFrequencyFactor > 0 && highFrequencyFactor > lowFrequencyFactor && highFrequencyFactor.isFinite) {
      problems.append(
        "ropeScaling's frequency factors are \(lowFrequencyFactor) and \(highFrequencyFactor), "
          + "expected 0 < low < high")
    }
    if !(1...(1 << 30)).contains(originalContextLength) {
      problems.append("ropeScaling.originalContextLength is \(originalContextLength), expected 1 to \(1 << 30)")
    }
    return problems
  }
}

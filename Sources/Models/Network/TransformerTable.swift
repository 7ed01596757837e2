// A transformer's parameters by their place in the network instead of by name.

import Tensors

/// Places for every parameter of a decoder: `Matrix` for the parameters, `Matrix?` for gradients.
struct TransformerTable<Place: Sendable>: Sendable {
  struct Layer: Sendable {
    var inputNorm: Place
    var query: Linear<Place>
    var key: Linear<Place>
    var value: Linear<Place>
    var output: Linear<Place>
    var feedForwardNorm: Place
    var gate: Linear<Place>
    var up: Linear<Place>
    var down: Linear<Place>
  }

  var embedding: Place
  var layers: [Layer]
  var norm: Place
  /// The embedding itself where the two are tied.
  var head: Place
}

extension TransformerTable {
  /// Looks every place up by its HF name: `required` for weights, `optional` for biases and adapters.
  init(config: ModelConfig, required: (String) -> Place, optional: (String) -> Matrix?) {
    embedding = required("model.embed_tokens.weight")
    layers = (0..<config.layers).map { layer in
      let prefix = "model.layers.\(layer)."
      func linear(_ name: String) -> Linear<Place> {
        let stem = prefix + name
        return Linear(
          weight: required(stem + ".weight"), bias: optional(stem + ".bias"),
          adapterA: optional(stem + ".lora_A.weight"), adapterB: optional(stem + ".lora_B.weight"))
      }
      return Layer(
        inputNorm: required(prefix + "input_layernorm.weight"), query: linear("self_attn.q_proj"),
        key: linear("self_attn.k_proj"), value: linear("self_attn.v_proj"), output: linear("self_attn.o_proj"),
        feedForwardNorm: required(prefix + "post_attention_layernorm.weight"), gate: linear("mlp.gate_proj"),
        up: linear("mlp.up_proj"), down: linear("mlp.down_proj"))
    }
    norm = required("model.norm.weight")
    head = required(config.tiedEmbeddings ? "model.embed_tokens.weight" : "lm_head.weight")
  }
}

extension TransformerTable<Weight> {
  /// With packed copies of frozen weights in the first `count` parts: the output weights, which products read forward, and
  /// the blocks, both ways.
  func packed(_ count: Int, _ precision: MatmulPrecision) -> TransformerTable {
    guard count > 0 else { return self }
    var table = self
    table.head = head.packed(summed: [.columns], precision.ofOutputWeights)
    for layer in 0..<min(count - 1, layers.count) {
      for projection in Layer.projections {
        table.layers[layer][keyPath: projection].weight = layers[layer][keyPath: projection].weight.packed(
          summed: [.columns, .rows], precision)
      }
    }
    return table
  }
}

extension TransformerTable<Weight>.Layer {
  static var projections: [WritableKeyPath<Self, Linear<Weight>>] {
    [\.query, \.key, \.value, \.output, \.gate, \.up, \.down]
  }
}

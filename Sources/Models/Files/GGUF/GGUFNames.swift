// llama.cpp's tensor names and their HF names: one table for reading and writing.

enum GGUFNames {
  static let ropeFactors = "rope_freqs.weight"

  private static let outside = [
    "model.embed_tokens.weight": "token_embd.weight",
    "model.norm.weight": "output_norm.weight",
    "lm_head.weight": "output.weight",
  ]

  /// What follows `model.layers.N.` and `blk.N.`.
  private static let inLayer = [
    "input_layernorm.weight": "attn_norm.weight",
    "self_attn.q_proj.weight": "attn_q.weight",
    "self_attn.q_proj.bias": "attn_q.bias",
    "self_attn.k_proj.weight": "attn_k.weight",
    "self_attn.k_proj.bias": "attn_k.bias",
    "self_attn.v_proj.weight": "attn_v.weight",
    "self_attn.v_proj.bias": "attn_v.bias",
    "self_attn.o_proj.weight": "attn_output.weight",
    "post_attention_layernorm.weight": "ffn_norm.weight",
    "mlp.gate_proj.weight": "ffn_gate.weight",
    "mlp.up_proj.weight": "ffn_up.weight",
    "mlp.down_proj.weight": "ffn_down.weight",
  ]

  /// The GGUF name of an HF parameter of `ModelConfig.parameterShapes`.
  static func gguf(_ name: String) -> String? {
    if let name = outside[name] { return name }
    let parts = name.split(separator: ".", maxSplits: 3)
    guard parts.count == 4, parts[0] == "model", parts[1] == "layers", let role = inLayer[String(parts[3])] else {
      return nil
    }
    return "blk.\(parts[2]).\(role)"
  }

  /// The query or key heads whose rows a GGUF file of this architecture holds interleaved; nil for other tensors.
  static func interleavedHeads(_ name: String, config: ModelConfig) -> Int? {
    guard config.architecture == .llama else { return nil }
    if name.hasSuffix(".self_attn.q_proj.weight") { return config.heads }
    if name.hasSuffix(".self_attn.k_proj.weight") { return config.keyValueHeads }
    return nil
  }

  /// The row of the GGUF tensor that is row `row` of the HF one. HF keeps a head's rotary pair (i, i + D/2) half a
  /// head apart; llama.cpp's converter puts Llama's pairs side by side, at 2i and 2i + 1.
  static func interleaved(_ row: Int, headDim: Int) -> Int {
    let (head, inHead) = row.quotientAndRemainder(dividingBy: headDim)
    let (half, pair) = inHead.quotientAndRemainder(dividingBy: headDim / 2)
    return head * headDim + 2 * pair + half
  }

  /// The inverse of `interleaved`: the HF row that is row `row` of the GGUF tensor.
  static func deinterleaved(_ row: Int, headDim: Int) -> Int {
    let (head, inHead) = row.quotientAndRemainder(dividingBy: headDim)
    return head * headDim + inHead % 2 * (headDim / 2) + inHead / 2
  }
}

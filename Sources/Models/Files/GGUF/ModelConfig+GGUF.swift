// A model's numbers and tokenizer as the metadata that llama.cpp reads.

import Tokens

extension ModelConfig {
  func ggufMetadata(
    _ tokenizer: TokenizerSpec, dataType: ExportType, name: String?, license: String?
  ) -> [(key: String, value: GGUFValue)] {
    let prefix = architecture.rawValue
    var metadata: [(key: String, value: GGUFValue)] = [
      ("general.architecture", .text(prefix)),
      ("general.type", .text("model")),
    ]
    if let name { metadata.append(("general.name", .text(name))) }
    if let license { metadata.append(("general.license", .text(license))) }
    func count(_ key: String, _ value: Int) { metadata.append(("\(prefix).\(key)", .integer(Int64(value)))) }
    count("block_count", layers)
    count("context_length", contextLength)
    count("embedding_length", dim)
    count("feed_forward_length", feedForwardDim)
    count("attention.head_count", heads)
    count("attention.head_count_kv", keyValueHeads)
    count("attention.key_length", headDim)
    count("attention.value_length", headDim)
    count("rope.dimension_count", headDim)
    count("vocab_size", vocabulary)
    metadata.append(("\(prefix).rope.freq_base", .float(ropeTheta)))
    metadata.append(("\(prefix).attention.layer_norm_rms_epsilon", .float(Double(normEpsilon))))
    if let ropeScaling { count("rope.scaling.original_context_length", ropeScaling.originalContextLength) }
    // llama.cpp's file types: what most matrices are.
    let fileType: Int64 = switch dataType {
    case .f32: 0
    case .q8_0: 7
    case .bf16: 32
    }
    metadata.append(("general.file_type", .integer(fileType)))
    metadata.append(("general.quantization_version", .integer(2)))
    metadata += tokenizer.ggufMetadata(vocabulary: vocabulary)
    return metadata
  }
}

extension TokenizerSpec {
  /// llama.cpp takes the number of tokens for the embedding table's rows, so ids without a token get one that stands
  /// for nothing.
  fileprivate func ggufMetadata(vocabulary: Int) -> [(key: String, value: GGUFValue)] {
    var metadata: [(key: String, value: GGUFValue)] = []
    func add(_ key: String, _ value: GGUFValue?) {
      if let value { metadata.append(("tokenizer." + key, value)) }
    }
    let texts = (0..<vocabulary).map { id in
      id < tokens.count && !tokens[id].isEmpty ? tokens[id] : GGUFFile.filler(id)
    }
    let types = (0..<vocabulary).map { id in Int64((id < self.types.count ? self.types[id] : .unused).rawValue) }
    func id(_ value: Int?) -> GGUFValue? { value.map { .integer(Int64($0)) } }
    add("ggml.model", .text("gpt2"))
    add("ggml.pre", .text(preTokenizer.ggufName))
    add("ggml.tokens", .texts(texts))
    add("ggml.token_type", .integers(types))
    add("ggml.merges", .texts(merges))
    add("ggml.bos_token_id", id(bosID))
    add("ggml.eos_token_id", id(eosID))
    add("ggml.padding_token_id", id(padID))
    add("ggml.unknown_token_id", id(unknownID))
    add("ggml.add_bos_token", .bool(addBOS))
    add("ggml.add_space_prefix", .bool(false))
    add("chat_template", chatTemplate.map { .text($0) })
    return metadata
  }
}

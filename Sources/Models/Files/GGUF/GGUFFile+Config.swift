// A GGUF file's metadata as a `ModelConfig`.

extension GGUFFile {
  func config() throws -> ModelConfig {
    let found = try required("general.architecture", text("general.architecture"))
    guard let architecture = Architecture(rawValue: found) else {
      throw ModelFileError.unsupported(
        path: path, what: "general.architecture", found: found,
        known: Architecture.allCases.map(\.rawValue).joined(separator: ", "))
    }
    func key(_ name: String) -> String { "\(found).\(name)" }
    func count(_ name: String) throws -> Int { try required(key(name), integer(key(name))) }
    try refuseUnsupported(key)

    let embedding = try required("token_embd.weight", tensor("token_embd.weight"), kind: "tensor")
    let heads = try count("attention.head_count")
    var config = ModelConfig(
      architecture: architecture, layers: try count("block_count"), dim: try count("embedding_length"), heads: heads,
      keyValueHeads: try integer(key("attention.head_count_kv")) ?? heads,
      headDim: try integer(key("attention.key_length")),
      feedForwardDim: try count("feed_forward_length"), vocabulary: embedding.shape[0],
      contextLength: try count("context_length"), ropeTheta: try float(key("rope.freq_base")) ?? 10_000,
      normEpsilon: Float(
        try required(key("attention.layer_norm_rms_epsilon"), float(key("attention.layer_norm_rms_epsilon")))),
      tiedEmbeddings: tensor("output.weight") == nil)
    var problems = config.problems
    func agree(_ name: String, _ expected: Int) throws {
      guard let value = try integer(key(name)), value != expected else { return }
      problems.append("\(key(name)) is \(value), expected \(expected)")
    }
    try agree("attention.value_length", config.headDim)
    try agree("rope.dimension_count", config.headDim)
    try agree("vocab_size", config.vocabulary)
    guard problems.isEmpty else { throw ModelFileError.badConfig(path: path, problems: problems) }
    config.ropeScaling = try ropeScaling(config, contextKey: key("rope.scaling.original_context_length"))
    return config
  }

  private func required<T>(_ name: String, _ value: T?, kind: String) throws -> T {
    guard let value else { throw ModelFileError.missingTensors(path: path, names: [name]) }
    return value
  }

  /// What would change the model's maths in a way that distill does not compute.
  private func refuseUnsupported(_ key: (String) -> String) throws {
    if let kind = try text(key("rope.scaling.type")), kind != "none" {
      throw ModelFileError.unsupported(
        path: path, what: key("rope.scaling.type"), found: kind,
        known: "none, and Llama 3.1's scaling as the tensor \(GGUFNames.ropeFactors)")
    }
    for name in ["expert_count", "attention.sliding_window"] {
      if let value = try integer(key(name)), value != 0 {
        throw ModelFileError.unsupported(path: path, what: key(name), found: "\(value)", known: "0")
      }
    }
  }

  /// The scaling whose factors the file holds; nil without them.
  private func ropeScaling(_ config: ModelConfig, contextKey: String) throws -> RopeScaling? {
    guard let tensor = tensor(GGUFNames.ropeFactors) else { return nil }
    guard tensor.shape == [config.headDim / 2] else {
      throw ModelFileError.wrongShape(
        path: path, tensor: tensor.name, expected: [config.headDim / 2], found: tensor.shape)
    }
    var factors = [Float](repeating: 0, count: config.headDim / 2)
    unsafe factors.withUnsafeMutableBufferPointer { buffer in
      unsafe tensor.dataType.decode(
        UnsafeRawBufferPointer(rebasing: file.bytes[tensor.offset..<tensor.offset + tensor.byteCount]), into: buffer)
    }
    let context = try integer(contextKey)
    if factors.allSatisfy({ $0 == 1 }) { return nil }
    guard
      let scaling = RopeScaling(
        frequencyFactors: factors, headDim: config.headDim, theta: config.ropeTheta, originalContextLength: context)
    else {
      throw ModelFileError.malformed(
        path: path, what: "tensor \(tensor.name)", expected: "the factors of Llama 3.1's RoPE scaling",
        found: "\(factors)")
    }
    return scaling
  }
}

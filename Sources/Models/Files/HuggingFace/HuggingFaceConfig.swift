// `config.json` of an HF folder ↔ `ModelConfig`. The snake_case of the file stays in here.

import Foundation
import Records

struct HuggingFaceConfig {
  let path: String
  private let json: JSON

  init(_ url: URL) throws {
    path = url.path
    json = try readJSON(url)
  }

  func config() throws -> ModelConfig {
    let architecture = try architecture()
    try refuseUnsupported(architecture)
    let heads = try integer("num_attention_heads")
    let dim = try integer("hidden_size")
    let headDim = try optionalInteger("head_dim")
    let rope = try rope()
    let config = ModelConfig(
      architecture: architecture, layers: try integer("num_hidden_layers"), dim: dim, heads: heads,
      keyValueHeads: try optionalInteger("num_key_value_heads") ?? heads, headDim: headDim,
      feedForwardDim: try integer("intermediate_size"), vocabulary: try integer("vocab_size"),
      contextLength: try integer("max_position_embeddings"), ropeTheta: rope.theta, ropeScaling: rope.scaling,
      normEpsilon: Float(try number("rms_norm_eps", in: json) ?? 1e-6),
      tiedEmbeddings: try boolean("tie_word_embeddings") ?? false)
    var problems = config.problems
    if headDim == nil, heads > 0, dim % heads != 0 {
      problems.append("dim (\(dim)) is not a multiple of heads (\(heads)) and there is no head_dim")
    }
    guard problems.isEmpty else { throw ModelFileError.badConfig(path: path, problems: problems) }
    return config
  }

  private func architecture() throws -> Architecture {
    let known = Architecture.allCases.map(\.huggingFaceName).joined(separator: ", ")
    let found = json["architectures"]?.array?.first?.string
    if let found {
      guard let architecture = Architecture.allCases.first(where: { $0.huggingFaceName == found }) else {
        throw ModelFileError.unsupported(path: path, what: "the architecture", found: found, known: known)
      }
      return architecture
    }
    let type = json["model_type"]?.string ?? "none"
    guard let architecture = Architecture(rawValue: type) else {
      throw ModelFileError.unsupported(path: path, what: "the model_type", found: type, known: "llama, qwen2")
    }
    return architecture
  }

  /// What would change the model's maths in a way that distill does not compute.
  private func refuseUnsupported(_ architecture: Architecture) throws {
    func refuse(_ name: String, _ found: JSON, known: String) -> ModelFileError {
      .unsupported(path: path, what: name, found: found.text, known: known)
    }
    if let activation = json["hidden_act"], activation.string != "silu" {
      throw refuse("hidden_act", activation, known: "\"silu\"")
    }
    let flags = architecture == .llama ? ["attention_bias", "mlp_bias"] : ["use_sliding_window"]
    for name in flags where try boolean(name) == true { throw refuse(name, true, known: "false") }
    if let layers = json["layer_types"]?.array,
      let other = layers.first(where: { $0.string != "full_attention" })
    {
      throw refuse("layer_types", other, known: "\"full_attention\"")
    }
    if let quantisation = json["quantization_config"], quantisation != .null {
      throw refuse(
        "quantization_config", quantisation["quant_method"] ?? quantisation, known: "none (F32, F16, BF16 weights)")
    }
  }

  /// The rotary numbers: in `rope_theta` and `rope_scaling` as ever, or in `rope_parameters` as transformers 5 writes.
  private func rope() throws -> (theta: Double, scaling: RopeScaling?) {
    let parameters = json["rope_parameters"] ?? .null
    let table = parameters == .null ? json["rope_scaling"] ?? .null : parameters
    let theta = try number("rope_theta", in: parameters) ?? number("rope_theta", in: json) ?? 10_000
    for place in [table, json] {
      if let share = try number("partial_rotary_factor", in: place), share != 1 {
        throw ModelFileError.unsupported(path: path, what: "partial_rotary_factor", found: "\(share)", known: "1")
      }
    }
    guard table != .null else { return (theta, nil) }
    let kind = (table["rope_type"] ?? table["type"])?.string ?? "default"
    switch kind {
    case "default": return (theta, nil)
    case "llama3":
      func required(_ name: String) throws -> Double {
        guard let value = try number(name, in: table) else { throw expected("a number", at: name, nil) }
        return value
      }
      let context = try required("original_max_position_embeddings")
      guard let context = Int(exactly: context) else {
        throw expected("an integer", at: "original_max_position_embeddings", .double(context))
      }
      return (
        theta,
        RopeScaling(
          factor: try required("factor"), lowFrequencyFactor: try required("low_freq_factor"),
          highFrequencyFactor: try required("high_freq_factor"), originalContextLength: context)
      )
    default:
      throw ModelFileError.unsupported(path: path, what: "rope_type", found: kind, known: "default, llama3")
    }
  }

  private func expected(_ kind: String, at name: String, _ found: JSON?) -> ModelFileError {
    .malformed(path: path, what: name, expected: kind, found: found?.text ?? "none")
  }

  private func integer(_ name: String) throws -> Int {
    guard let value = try optionalInteger(name) else { throw expected("an integer", at: name, json[name]) }
    return value
  }

  private func optionalInteger(_ name: String) throws -> Int? {
    guard let value = json[name], value != .null else { return nil }
    guard let integer = value.int else { throw expected("an integer", at: name, value) }
    return integer
  }

  private func number(_ name: String, in place: JSON) throws -> Double? {
    guard let value = place[name], value != .null else { return nil }
    guard let number = value.double else { throw expected("a number", at: name, value) }
    return number
  }

  private func boolean(_ name: String) throws -> Bool? {
    guard let value = json[name], value != .null else { return nil }
    guard let bool = value.bool else { throw expected("true or false", at: name, value) }
    return bool
  }
}

/// A small JSON file of a model folder.
func readJSON(_ url: URL) throws -> JSON {
  let file = try MappedFile(url)
  do {
    return unsafe try JSON(parsing: file.bytes)
  } catch {
    throw ModelFileError.malformed(path: url.path, what: "the text", expected: "JSON", found: "\(error)")
  }
}

extension ModelConfig {
  /// `config.json` with the fields where transformers has had them since Llama 3.1; its version 5 still reads them
  /// there. `tokens` are the ids of the begin, end and padding token.
  func huggingFaceJSON(dataType: DataType, tokens: (bos: Int?, eos: Int?, pad: Int?)) -> JSON {
    func id(_ value: Int?) -> JSON { value.map { .int($0) } ?? .null }
    // transformers warns of rotary numbers that are spelt without a point.
    func decimal(_ value: Double) -> JSON { .number(value.description) }
    var json: JSONObject = [
      "architectures": [.string(architecture.huggingFaceName)],
      "model_type": .string(architecture.rawValue),
      "hidden_size": .int(dim),
      "intermediate_size": .int(feedForwardDim),
      "num_hidden_layers": .int(layers),
      "num_attention_heads": .int(heads),
      "num_key_value_heads": .int(keyValueHeads),
      "head_dim": .int(headDim),
      "hidden_act": "silu",
      "max_position_embeddings": .int(contextLength),
      "rms_norm_eps": .float(normEpsilon),
      "rope_theta": decimal(ropeTheta),
      "rope_scaling": .null,
      "tie_word_embeddings": .bool(tiedEmbeddings),
      "vocab_size": .int(vocabulary),
      "attention_dropout": 0,
      "initializer_range": 0.02,
      "use_cache": true,
      "bos_token_id": id(tokens.bos),
      "eos_token_id": id(tokens.eos),
      "pad_token_id": id(tokens.pad),
      "torch_dtype": .string(dataType == .f32 ? "float32" : "bfloat16"),
    ]
    if let ropeScaling {
      json["rope_scaling"] = [
        "rope_type": "llama3",
        "factor": decimal(ropeScaling.factor),
        "low_freq_factor": decimal(ropeScaling.lowFrequencyFactor),
        "high_freq_factor": decimal(ropeScaling.highFrequencyFactor),
        "original_max_position_embeddings": .int(ropeScaling.originalContextLength),
      ]
    }
    switch architecture {
    case .llama:
      json["attention_bias"] = false
      json["mlp_bias"] = false
    case .qwen2:
      json["use_sliding_window"] = false
    }
    return .object(json)
  }
}

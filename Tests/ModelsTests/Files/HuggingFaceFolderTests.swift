import Foundation
import Models
import Records
import Testing
import Tokens

@Suite struct HuggingFaceFolderTests {
  /// A folder of a tiny model, and its config.json to be changed.
  private func written(_ config: ModelConfig, as type: ExportType = .f32) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try HuggingFaceWriter.write(
      config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: folder.url, dataType: type
    )
    return folder
  }

  private func change(_ folder: TemporaryFolder, _ change: (inout JSONObject) -> Void) throws {
    let json = try JSON(parsing: Data(contentsOf: folder.file("config.json")))
    var object = try #require(json.object)
    change(&object)
    try folder.write(Array(JSON.object(object).text.utf8), to: "config.json")
  }

  /// The message of opening a tiny model's folder after a change to its config.json.
  private func error(_ architecture: Architecture = .llama, _ change: (inout JSONObject) -> Void) throws -> String? {
    let folder = try written(TinyModel.config(architecture))
    try self.change(folder, change)
    return message(in: folder) { _ = try ModelFiles.open(folder.url) }
  }

  @Test(arguments: [Architecture.llama, .qwen2], [true, false])
  func aModelWrittenInF32ReadsBackTheSame(_ architecture: Architecture, tied: Bool) throws {
    let scaling = RopeScaling(
      factor: 32, lowFrequencyFactor: 1.5, highFrequencyFactor: 5, originalContextLength: 4096)
    let config = TinyModel.config(architecture, tied: tied, ropeScaling: architecture == .llama ? scaling : nil)
    let folder = try written(config)
    let model = try ModelFiles.open(folder.url)
    let weights = TinyModel.weights(config)
    #expect(model.config == config)
    #expect(model.format == .huggingFace)
    #expect(model.tokenizer.tokens == TinyModel.tokenizer.tokens)
    #expect(model.tokenizer.merges == TinyModel.tokenizer.merges)
    #expect(model.tokenizer.eosID == 1 && model.tokenizer.chatTemplate == "{{ messages }}")
    #expect(model.weights.names == config.parameterShapes.map(\.name))
    for name in weights.names { #expect(try model.weights.array(name) == weights.array(name), "\(name)") }
  }

  @Test func bf16RoundsEveryTensorByHalfItsLastBit() throws {
    let config = TinyModel.config()
    let folder = try written(config, as: .bf16)
    let model = try ModelFiles.open(folder.url)
    let weights = TinyModel.weights(config)
    for name in weights.names {
      let pairs = zip(try model.weights.array(name), try weights.array(name))
      #expect(model.weights.dataType(of: name) == .bf16)
      #expect(pairs.allSatisfy { abs($0 - $1) <= abs($1) * 0x1p-8 }, "\(name)")
    }
  }

  @Test func safetensorsHasNoQ8() throws {
    let folder = try TemporaryFolder()
    let config = TinyModel.config()
    let error = message(in: folder) {
      try HuggingFaceWriter.write(
        config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: folder.url,
        dataType: .q8_0)
    }
    #expect(error == "FOLDER: the data type Q8_0 is not supported; known: F32, BF16 in safetensors")
  }

  @Test func rotaryNumbersAreReadWhereTransformers5WritesThem() throws {
    let folder = try written(TinyModel.config())
    try change(folder) {
      $0["rope_theta"] = nil
      $0["rope_scaling"] = nil
      $0["rope_parameters"] = [
        "rope_type": "llama3", "rope_theta": 500000.0, "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
      ]
    }
    let config = try ModelFiles.open(folder.url).config
    #expect(config.ropeTheta == 500_000)
    #expect(config.ropeScaling == RopeScaling(factor: 8))
    try change(folder) { $0["rope_parameters"] = ["rope_type": "default", "rope_theta": 1e6] }
    let plain = try ModelFiles.open(folder.url).config
    #expect(plain.ropeTheta == 1_000_000 && plain.ropeScaling == nil)
  }

  @Test func aWidthOfHeadsThatIsNotGivenFollowsFromTheWidthOfTheModel() throws {
    var config = TinyModel.config()
    config.headDim = 8
    let folder = try written(config)
    try change(folder) {
      $0["head_dim"] = nil
      $0["num_key_value_heads"] = 2
    }
    #expect(try ModelFiles.open(folder.url).config == config)
  }

  @Test func anotherArchitectureIsRefusedWithTheKnownOnes() throws {
    #expect(
      try error { $0["architectures"] = ["MixtralForCausalLM"] }
        == "FOLDER/config.json: the architecture MixtralForCausalLM is not supported; "
        + "known: LlamaForCausalLM, Qwen2ForCausalLM")
    #expect(
      try error {
        $0["architectures"] = nil
        $0["model_type"] = "gemma"
      } == "FOLDER/config.json: the model_type gemma is not supported; known: llama, qwen2")
  }

  @Test func whatWouldChangeTheMathsIsRefused() throws {
    #expect(
      try error { $0["attention_bias"] = true }
        == "FOLDER/config.json: attention_bias true is not supported; known: false")
    #expect(
      try error { $0["mlp_bias"] = true } == "FOLDER/config.json: mlp_bias true is not supported; known: false")
    #expect(
      try error(.qwen2) { $0["use_sliding_window"] = true }
        == "FOLDER/config.json: use_sliding_window true is not supported; known: false")
    #expect(
      try error { $0["hidden_act"] = "gelu" }
        == "FOLDER/config.json: hidden_act \"gelu\" is not supported; known: \"silu\"")
    #expect(
      try error { $0["layer_types"] = ["full_attention", "sliding_attention"] }
        == "FOLDER/config.json: layer_types \"sliding_attention\" is not supported; known: \"full_attention\"")
    #expect(
      try error { $0["quantization_config"] = ["quant_method": "gptq", "bits": 4] }
        == "FOLDER/config.json: quantization_config \"gptq\" is not supported; known: none (F32, F16, BF16 weights)")
    #expect(
      try error { $0["rope_scaling"] = ["type": "yarn", "factor": 4.0] }
        == "FOLDER/config.json: rope_type yarn is not supported; known: default, llama3")
    #expect(
      try error { $0["partial_rotary_factor"] = 0.5 }
        == "FOLDER/config.json: partial_rotary_factor 0.5 is not supported; known: 1")
  }

  @Test func wrongNumbersAreNamed() throws {
    #expect(
      try error { $0["hidden_size"] = "wide" }
        == "FOLDER/config.json: hidden_size: expected an integer, found \"wide\"")
    #expect(
      try error { $0["num_hidden_layers"] = nil }
        == "FOLDER/config.json: num_hidden_layers: expected an integer, found none")
    #expect(
      try error { $0["tie_word_embeddings"] = 1 }
        == "FOLDER/config.json: tie_word_embeddings: expected true or false, found 1")
    #expect(
      try error {
        $0["head_dim"] = nil
        $0["hidden_size"] = 33
        $0["vocab_size"] = 0
      }
        == "FOLDER/config.json: these numbers make no model: vocabulary is 0, expected 1 to 16777216; "
        + "dim (33) is not a multiple of heads (4) and there is no head_dim")
    #expect(
      try error { $0["rope_scaling"] = ["rope_type": "llama3", "factor": 8] }
        == "FOLDER/config.json: original_max_position_embeddings: expected a number, found none")
  }

  @Test func aConfigurationThatIsNotJSONIsRefusedWithThePlace() throws {
    let folder = try written(TinyModel.config())
    try folder.write(Array("{\"a\": }".utf8), to: "config.json")
    #expect(
      message(in: folder) { _ = try ModelFiles.open(folder.url) }
        == "FOLDER/config.json: the text: expected JSON, found not JSON at byte 6: expected a value, found '}'")
  }

  @Test func aFolderThatLacksAFileIsRefused() throws {
    let folder = try written(TinyModel.config())
    try FileManager.default.removeItem(at: folder.file("model.safetensors"))
    #expect(
      message(in: folder) { _ = try ModelFiles.open(folder.url) }
        == "FOLDER: the folder: expected model.safetensors or model.safetensors.index.json, found neither")
    try FileManager.default.removeItem(at: folder.file("config.json"))
    let error = #expect(throws: ModelFileError.self) { try ModelFiles.open(folder.url) }
    #expect(error == .notFound(path: folder.file("config.json").path))
    #expect(error?.exitStatus == .noInput)
  }

  @Test func theWeightsMustFitTheConfiguration() throws {
    #expect(
      try error { $0["intermediate_size"] = 96 }
        == "FOLDER: tensor model.layers.0.mlp.gate_proj.weight: expected shape [96, 32] by the configuration, "
        + "found [64, 32]")
    #expect(
      try error { $0["tie_word_embeddings"] = false }
        == "FOLDER: missing tensor lm_head.weight, which the configuration asks for")
    #expect(
      try error { $0["num_hidden_layers"] = 2 }
        == "FOLDER: missing tensors model.layers.1.input_layernorm.weight, model.layers.1.self_attn.q_proj.weight, "
        + "model.layers.1.self_attn.k_proj.weight, model.layers.1.self_attn.v_proj.weight and 5 more, "
        + "which the configuration asks for")
    #expect(
      try error(.qwen2) { $0["architectures"] = ["LlamaForCausalLM"] }
        == "FOLDER: has tensors model.layers.0.self_attn.q_proj.bias, model.layers.0.self_attn.k_proj.bias, "
        + "model.layers.0.self_attn.v_proj.bias, which no llama model of this configuration uses")
  }

  @Test func theLicenceIsTakenFromTheReadme() throws {
    let folder = try written(TinyModel.config())
    #expect(try ModelFiles.open(folder.url).license == nil)
    try folder.write(Array("---\nlanguage: en\nlicense: apache-2.0\n---\n# Model\nlicense: other\n".utf8), to: "README.md")
    #expect(try ModelFiles.open(folder.url).license == "apache-2.0")
  }

  /// Splits the one file of `folder` into two shards, cut after the embedding table.
  private func shard(_ folder: TemporaryFolder) throws -> JSONObject {
    let whole = try SafetensorsFile(folder.file("model.safetensors"))
    let bytes = [UInt8](try Data(contentsOf: folder.file("model.safetensors")))
    var map = JSONObject()
    for (number, part) in [whole.tensors[..<1], whole.tensors[1...]].enumerated() {
      let name = "model-0000\(number + 1)-of-00002.safetensors"
      var header = JSONObject()
      var data: [UInt8] = []
      for tensor in part {
        let end = data.count + tensor.byteCount
        header[tensor.name] = [
          "dtype": .string(tensor.dataType.name), "shape": .array(tensor.shape.map { .int($0) }),
          "data_offsets": [.int(data.count), .int(end)],
        ]
        data += bytes[tensor.offset..<tensor.offset + tensor.byteCount]
        map[tensor.name] = .string(name)
      }
      try folder.write(safetensors(.object(header), data), to: name)
    }
    try FileManager.default.removeItem(at: folder.file("model.safetensors"))
    try write(map, to: folder)
    return map
  }

  private func write(_ map: JSONObject, to folder: TemporaryFolder) throws {
    let index: JSON = ["metadata": [:], "weight_map": .object(map)]
    try folder.write(Array(index.text.utf8), to: "model.safetensors.index.json")
  }

  @Test func shardsReadAsOneFileDoes() throws {
    let config = TinyModel.config(.qwen2, tied: false)
    let folder = try written(config)
    _ = try shard(folder)
    let model = try ModelFiles.open(folder.url)
    let weights = TinyModel.weights(config)
    #expect(Set(model.weights.names) == Set(weights.names))
    for name in weights.names { #expect(try model.weights.array(name) == weights.array(name), "\(name)") }
  }

  @Test func anIndexThatDoesNotFitItsShardsIsRefused() throws {
    let folder = try written(TinyModel.config())
    let map = try shard(folder)
    func error(_ change: (inout JSONObject) -> Void) throws -> String? {
      var changed = map
      change(&changed)
      try write(changed, to: folder)
      return message(in: folder) { _ = try ModelFiles.open(folder.url) }
    }
    #expect(
      try error { $0["model.norm.weight"] = "model-00001-of-00002.safetensors" }
        == "FOLDER/model.safetensors.index.json: weight_map of model.norm.weight: "
        + "expected the tensor in model-00001-of-00002.safetensors, found none of that name there")
    #expect(
      try error { $0["model.norm.weight"] = nil }
        == "FOLDER/model.safetensors.index.json: weight_map: expected an entry for model.norm.weight, "
        + "which model-00002-of-00002.safetensors holds, found none")
    #expect(
      try error { $0["model.norm.weight"] = "../x.safetensors" }
        == "FOLDER/model.safetensors.index.json: weight_map of model.norm.weight: "
        + "expected the name of a .safetensors file in the folder, found \"../x.safetensors\"")
    #expect(
      try error { for key in $0.keys.dropFirst() { $0[key] = "other.safetensors" } }
        == "FOLDER/other.safetensors: no such file or folder; give a GGUF file or a Hugging Face folder")
    try folder.write(Array("{\"weight_map\": 1}".utf8), to: "model.safetensors.index.json")
    #expect(
      message(in: folder) { _ = try ModelFiles.open(folder.url) }
        == "FOLDER/model.safetensors.index.json: weight_map: expected an object of tensor names and file names, found 1")
  }
}

/// The bytes of a safetensors file.
func safetensors(_ header: JSON, _ data: [UInt8]) -> [UInt8] {
  bytes(UInt64(header.text.utf8.count)) + Array(header.text.utf8) + data
}

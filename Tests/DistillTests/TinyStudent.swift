// A model small enough to train for hundreds of steps in a test: two random layers, the tokenizer of the fixtures.

import Foundation
import Records

enum TinyStudent {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")
  private static let (vocabulary, dim, feedForward, headDim) = (407, 16, 32, 8)
  /// ChatML, as Qwen2's tokenizers have it.
  private static let template =
    #"{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>'"#
    + #" + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"#

  /// Writes a Hugging Face folder of a Qwen2 model with one key-value head for its two heads.
  static func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tokenizer = fixtures.appending(path: "tokens/tiny-qwen2")
    try FileManager.default.copyItem(
      at: tokenizer.appending(path: "tokenizer.json"), to: folder.appending(path: "tokenizer.json"))
    var config = try JSON(parsing: Data(contentsOf: tokenizer.appending(path: "tokenizer_config.json"))).object ?? [:]
    config["chat_template"] = .string(template)
    try write(.object(config), to: folder.appending(path: "tokenizer_config.json"))
    try write(
      [
        "architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "hidden_size": .int(dim),
        "intermediate_size": .int(feedForward), "num_hidden_layers": 2, "num_attention_heads": 2,
        "num_key_value_heads": 1, "vocab_size": .int(vocabulary), "max_position_embeddings": 512,
        "rms_norm_eps": 1e-6, "rope_theta": 10000.0, "tie_word_embeddings": true,
      ], to: folder.appending(path: "config.json"))
    try safetensors().write(to: folder.appending(path: "model.safetensors"))
  }

  private static func write(_ json: JSON, to url: URL) throws { try Data(json.text.utf8).write(to: url) }

  private static var shapes: [(name: String, shape: [Int])] {
    let layers = (0..<2).flatMap { layer -> [(String, [Int])] in
      let named: [(String, [Int])] = [
        ("input_layernorm.weight", [dim]), ("post_attention_layernorm.weight", [dim]),
        ("self_attn.q_proj.weight", [dim, dim]), ("self_attn.q_proj.bias", [dim]),
        ("self_attn.k_proj.weight", [headDim, dim]), ("self_attn.k_proj.bias", [headDim]),
        ("self_attn.v_proj.weight", [headDim, dim]), ("self_attn.v_proj.bias", [headDim]),
        ("self_attn.o_proj.weight", [dim, dim]), ("mlp.gate_proj.weight", [feedForward, dim]),
        ("mlp.up_proj.weight", [feedForward, dim]), ("mlp.down_proj.weight", [dim, feedForward]),
      ]
      return named.map { ("model.layers.\(layer).\($0.0)", $0.1) }
    }
    return [("model.embed_tokens.weight", [vocabulary, dim]), ("model.norm.weight", [dim])] + layers
  }

  /// Eight bytes of length, the header, float32 numbers from −0.3 to 0.3.
  private static func safetensors() -> Data {
    var header: JSONObject = [:]
    var numbers = Data()
    for (name, shape) in shapes {
      var generator = SeededGenerator(seed: 5, for: name)
      let start = numbers.count
      for _ in 0..<shape.reduce(1, *) {
        append(Float(generator.uniform() * 0.6 - 0.3).bitPattern, to: &numbers)
      }
      header[name] = [
        "dtype": "F32", "shape": .array(shape.map(JSON.int)), "data_offsets": [.int(start), .int(numbers.count)],
      ]
    }
    let text = Data(JSON.object(header).text.utf8)
    var file = Data()
    append(UInt64(text.count), to: &file)
    return file + text + numbers
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to data: inout Data) {
    withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
  }
}

extension TemporaryFolder {
  /// Imports `count` short right traces as the folder `data`, and writes a student as the folder `tiny`.
  func prepareTraining(count: Int) throws {
    try TinyStudent.write(to: url.appending(path: "tiny"))
    let lines = (0..<count).map { number in
      #"{"id":"p\#(number)","problem":"Add \#(number) to itself.","answer":"\#(2 * number)","#
        + #""completion":"\#(number) and \#(number) are \#(2 * number)."}"# + "\n"
    }
    try write("traces.jsonl", lines.joined())
    let imported = try Binary.run("data", "import", "traces.jsonl", "--out", "data", in: url)
    guard imported.status == 0 else { throw Unprepared(error: imported.error) }
  }

  struct Unprepared: Error { var error: String }
}

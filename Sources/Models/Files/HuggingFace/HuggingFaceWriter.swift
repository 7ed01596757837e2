// A model as a Hugging Face folder that transformers loads.

import Foundation
import Records
import Tokens

package enum HuggingFaceWriter {
  /// Writes `weights`, which hold every parameter of `config`, as F32 or BF16. Every file appears whole or not at all,
  /// and `config.json`, without which nothing opens the folder, last.
  package static func write(
    config: ModelConfig, weights: any WeightSource, tokenizer: TokenizerSpec, to folder: URL, dataType: ExportType
  ) throws {
    guard dataType != .q8_0 else {
      throw ModelFileError.unsupported(
        path: folder.path, what: "the data type", found: dataType.dataType.name, known: "F32, BF16 in safetensors")
    }
    try config.check(path: folder.path)
    try config.check(tokenizer, path: folder.path)
    try weights.checkShapes(of: config, path: folder.path)
    try AtomicFile.createFolder(folder)
    let closing = folder.appendingPathComponent("config.json")
    if FileManager.default.fileExists(atPath: closing.path), unsafe unlink(closing.path) != 0 {
      throw RecordsError.cannotWrite(path: closing.path, action: "delete", code: errno)
    }
    try SafetensorsWriter.write(
      weights, config: config, type: dataType, to: folder.appendingPathComponent("model.safetensors"))
    for file in HuggingFaceTokenizerWriter(tokenizer).files(contextLength: config.contextLength) {
      try AtomicFile.write(file.bytes, to: folder.appendingPathComponent(file.name))
    }
    let tokens = (bos: tokenizer.bosID, eos: tokenizer.eosID, pad: tokenizer.padID)
    try write(generationConfig(tokens), to: folder.appendingPathComponent("generation_config.json"))
    try write(config.huggingFaceJSON(dataType: dataType.dataType, tokens: tokens), to: closing)
  }

  private static func generationConfig(_ tokens: (bos: Int?, eos: Int?, pad: Int?)) -> JSON {
    var json: JSONObject = ["_from_model_config": true]
    json["bos_token_id"] = tokens.bos.map { .int($0) }
    json["eos_token_id"] = tokens.eos.map { .int($0) }
    json["pad_token_id"] = tokens.pad.map { .int($0) }
    return .object(json)
  }

  private static func write(_ json: JSON, to url: URL) throws { try AtomicFile.write(json.prettyText + "\n", to: url) }
}

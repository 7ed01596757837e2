// A folder as the Hugging Face hub lays a model out: config.json, safetensors, tokenizer files, a README.

import Foundation
import Records

struct HuggingFaceFolder {
  let url: URL
  let config: ModelConfig
  let weights: SafetensorsWeights

  init(_ url: URL) throws {
    self.url = url
    config = try HuggingFaceConfig(url.appendingPathComponent("config.json")).config()
    weights = try SafetensorsWeights(Self.files(in: url), config: config, folder: url.path)
  }

  /// `model.safetensors`, or the shards that `model.safetensors.index.json` names.
  private static func files(in url: URL) throws -> [SafetensorsFile] {
    let whole = url.appendingPathComponent("model.safetensors")
    let index = url.appendingPathComponent("model.safetensors.index.json")
    if FileManager.default.fileExists(atPath: whole.path) { return [try SafetensorsFile(whole)] }
    guard FileManager.default.fileExists(atPath: index.path) else {
      throw ModelFileError.malformed(
        path: url.path, what: "the folder", expected: "model.safetensors or model.safetensors.index.json",
        found: "neither")
    }
    return try shards(index)
  }

  /// The index is `{"weight_map": {tensor: file name}}`; each file must have the tensors that it is said to have, and
  /// no others.
  private static func shards(_ index: URL) throws -> [SafetensorsFile] {
    func malformed(_ what: String, _ expected: String, _ found: String) -> ModelFileError {
      .malformed(path: index.path, what: what, expected: expected, found: found)
    }
    let json = try readJSON(index)
    guard let map = json["weight_map"]?.object else {
      throw malformed("weight_map", "an object of tensor names and file names", json["weight_map"]?.text ?? "none")
    }
    var tensors: [String: Set<String>] = [:]
    for member in map.members {
      guard let name = member.value.string, !name.contains("/"), name.hasSuffix(".safetensors") else {
        throw malformed(
          "weight_map of \(member.key)", "the name of a .safetensors file in the folder", member.value.text)
      }
      tensors[name, default: []].insert(member.key)
    }
    return try tensors.sorted { $0.key < $1.key }.map { name, promised in
      let file = try SafetensorsFile(index.deletingLastPathComponent().appendingPathComponent(name))
      let held = Set(file.tensors.map(\.name))
      if let missing = promised.subtracting(held).min() {
        throw malformed("weight_map of \(missing)", "the tensor in \(name)", "none of that name there")
      }
      if let extra = held.subtracting(promised).min() {
        throw malformed("weight_map", "an entry for \(extra), which \(name) holds", "none")
      }
      return file
    }
  }

  /// `license:` of the YAML at the head of README.md, if there is one.
  var license: String? {
    guard let text = try? String(contentsOf: url.appendingPathComponent("README.md"), encoding: .utf8) else {
      return nil
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---" else { return nil }
    for line in lines.dropFirst().prefix(while: { $0 != "---" }) where line.hasPrefix("license:") {
      return line.dropFirst("license:".count).trimmingCharacters(in: .whitespaces)
    }
    return nil
  }
}

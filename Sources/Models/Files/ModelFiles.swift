// A model on disk, whatever its format: its numbers, weights and tokenizer.

import Foundation
import Tokens

/// A GGUF file or a Hugging Face folder, opened and checked: `weights` hold exactly the parameters of `config`, under
/// HF names and in HF layout, mapped and not yet read.
package struct ModelFiles: Sendable {
  package enum Format: String, Sendable {
    case gguf
    case huggingFace
  }

  package let url: URL
  package let format: Format
  package let config: ModelConfig
  package let weights: any WeightSource
  package let tokenizer: TokenizerSpec
  /// What the model calls itself, or else the name of its file or folder.
  package let name: String
  /// The licence's short name where the files tell it: `apache-2.0`.
  package let license: String?

  package static func open(_ url: URL) throws -> ModelFiles {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw ModelFileError.notFound(path: url.path)
    }
    if isFolder.boolValue { return try ModelFiles(folder: url) }
    guard url.pathExtension != "safetensors" else {
      throw ModelFileError.malformed(
        path: url.path, what: "the model", expected: "a GGUF file or a Hugging Face folder",
        found: "one file of a folder; give the folder")
    }
    return try ModelFiles(gguf: url)
  }

  private init(folder url: URL) throws {
    let folder = try HuggingFaceFolder(url)
    tokenizer = try TokenizerSpec(huggingFaceFolder: url)
    try folder.config.check(tokenizer, path: url.path)
    self.url = url
    format = .huggingFace
    config = folder.config
    weights = folder.weights
    name = url.standardizedFileURL.lastPathComponent
    license = folder.license
  }

  private init(gguf url: URL) throws {
    let gguf = try GGUFFile(url)
    config = try gguf.config()
    weights = try GGUFWeights(gguf, config: config)
    tokenizer = try gguf.tokenizer()
    try config.check(tokenizer, path: url.path)
    self.url = url
    format = .gguf
    name = try gguf.text("general.name") ?? url.deletingPathExtension().lastPathComponent
    license = try gguf.text("general.license")
  }
}

// A model in another format.

import Foundation
import Models
import Records

/// Formats that models are written in.
package enum ModelFormat: String, Sendable, CaseIterable {
  /// One file for llama.cpp.
  case gguf
  /// A folder for transformers.
  case hf
}

/// How exported weights are stored.
package typealias WeightType = ExportType

/// Writes models.
package enum ExportModel {
  /// - Throws: `CannotCreate` when `out` is there already; errors of the files.
  package static func run(_ model: URL, to out: URL, format: ModelFormat, dataType: ExportType, overwrite: Bool) throws {
    if format == .hf, dataType == .q8_0 {
      throw PipelineError.invalidOption(
        name: "--type", value: dataType.rawValue, expected: "f32 or bf16 for a Hugging Face folder; q8_0 is for GGUF")
    }
    if !overwrite, FileManager.default.fileExists(atPath: out.path) {
      throw CannotCreate(path: out.relativePath, reason: "it is there already; choose another --out or use --overwrite")
    }
    let files = try ModelFiles.open(model)
    switch format {
    case .gguf:
      try GGUFWriter.write(
        config: files.config, weights: files.weights, tokenizer: files.tokenizer, to: out, dataType: dataType,
        name: files.name, license: files.license)
    case .hf:
      try HuggingFaceWriter.write(
        config: files.config, weights: files.weights, tokenizer: files.tokenizer, to: out, dataType: dataType)
    }
  }
}

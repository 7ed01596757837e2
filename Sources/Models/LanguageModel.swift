// A model ready for use: network, tokenizer and chat template from one place on disk.

import Foundation
import Records
import Tensors
import Tokens

/// A transformer with the tokenizer and the chat template that belong to it.
package final class LanguageModel: Sendable {
  /// The file's or folder's name.
  package let name: String
  package let transformer: Transformer
  package let tokenizer: Tokenizer
  package let template: ChatTemplate
  package let tokenizerSpec: TokenizerSpec

  package init(name: String, transformer: Transformer, tokenizerSpec: TokenizerSpec, template: ChatTemplate) throws {
    self.name = name
    self.transformer = transformer
    self.tokenizerSpec = tokenizerSpec
    tokenizer = try Tokenizer(tokenizerSpec)
    self.template = template
  }

  /// Reads a GGUF file or an HF folder for training: into float32 memory, or, for LoRA, with the large weights
  /// left in the file and widened as they are needed.
  ///
  /// - Parameters:
  ///   - template: the chat template's name, where the model's own is not to be used.
  ///   - lowRank: adds fresh adapters for LoRA.
  ///   - frozen: with `lowRank`, leaves the weights that do not train as they are stored.
  package static func load(
    at url: URL, template templateName: String? = nil, lowRank: LowRankAdaptation? = nil, seed: UInt64 = 0,
    frozen: Bool = false, precision: MatmulPrecision = .float32
  ) throws -> LanguageModel {
    let files = try ModelFiles.open(url)
    let tokenizer = try Tokenizer(files.tokenizer)
    let template =
      try templateName.map { try ChatTemplate.named($0, tokenizer: tokenizer) }
      ?? ChatTemplate.recognise(files.tokenizer.chatTemplate, tokenizer: tokenizer)
    return try LanguageModel(
      name: url.deletingPathExtension().lastPathComponent,
      transformer: try Transformer(
        config: files.config, weights: files.weights, lowRank: lowRank, seed: seed, frozen: frozen,
        precision: precision),
      tokenizerSpec: files.tokenizer, template: template)
  }

  /// Writes the model, adapters merged, as an HF folder that `transformers` and `load` read.
  package func export(to folder: URL, dataType: ExportType) throws {
    try HuggingFaceWriter.write(
      config: transformer.config, weights: transformer.mergedWeights,
      tokenizer: tokenizerSpec, to: folder, dataType: dataType)
  }

  /// Tokens that end the assistant's turn.
  package var endIDs: Set<Int32> { tokenizer.endIDs.union([template.endOfTurnID]) }

  /// The log-probability of each token given those before it, in nats: ids.count − 1 numbers.
  package func logProbabilities(of ids: [Int32]) throws -> [Float] {
    for id in ids where id < 0 || Int(id) >= transformer.config.vocabulary {
      throw ModelError.tokenOutsideVocabulary(id: id, vocabulary: transformer.config.vocabulary)
    }
    guard ids.count > 1 else { return [] }
    var batch = PackedBatch()
    batch.append(ids: ids, isTarget: Array(repeating: true, count: ids.count))
    let workspace = TrainingWorkspace(for: transformer, tokens: ids.count, recompute: true)
    return transformer.lossAndGradients(batch, stepTargets: batch.targets.count, gradients: nil, workspace: workspace).map { -$0 }
  }
}

extension Transformer {
  /// A transformer with the weights of a source, which is kept where some are frozen.
  package convenience init(
    config: ModelConfig, weights: any WeightSource, lowRank: LowRankAdaptation? = nil, seed: UInt64 = 0,
    frozen: Bool = false, precision: MatmulPrecision = .float32
  ) throws {
    var stored: [String: any FrozenWeights] = [:]
    if frozen, lowRank != nil {
      for (name, _) in config.parameterShapes { stored[name] = StoredWeights(name, in: weights) }
    }
    self.init(
      config: config,
      parameters: try ParameterSet(
        reading: weights, shapes: config.parameterShapes.filter { stored[$0.name] == nil }),
      frozen: stored, lowRank: lowRank, adapters: lowRank?.adapters(for: config, seed: seed), precision: precision)
  }
}

extension ParameterSet {
  /// Reads the parameters of these names and shapes, a tensor a thread at a time.
  package init(reading weights: any WeightSource, shapes: [(name: String, shape: [Int])]) throws {
    self.init(shapes: shapes)
    let failures = FirstError()
    let entries = entries
    ThreadPool.shared.run(entries.count) { index in
      do {
        try unsafe entries[index].matrix.withMemory { memory in
          try unsafe weights.read(entries[index].name, into: memory)
        }
      } catch {
        failures.record(error, at: index)
      }
    }
    if let error = failures.first { throw error }
  }
}

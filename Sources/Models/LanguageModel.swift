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

  /// Reads a GGUF file or an HF folder into float32 memory.
  ///
  /// - Parameters:
  ///   - template: the chat template's name, where the model's own is not to be used.
  ///   - lowRank: adds fresh adapters for LoRA.
  package static func load(
    at url: URL, template templateName: String? = nil, lowRank: LowRankAdaptation? = nil, seed: UInt64 = 0
  ) throws -> LanguageModel {
    let files = try ModelFiles.open(url)
    let parameters = try ParameterSet(reading: files.weights, for: files.config)
    let tokenizer = try Tokenizer(files.tokenizer)
    let template =
      try templateName.map { try ChatTemplate.named($0, tokenizer: tokenizer) }
      ?? ChatTemplate.recognise(files.tokenizer.chatTemplate, tokenizer: tokenizer)
    let transformer = Transformer(
      config: files.config, parameters: parameters, lowRank: lowRank,
      adapters: lowRank?.adapters(for: files.config, seed: seed))
    return try LanguageModel(
      name: url.deletingPathExtension().lastPathComponent, transformer: transformer,
      tokenizerSpec: files.tokenizer, template: template)
  }

  /// Writes the model, adapters merged, as an HF folder that `transformers` and `load` read.
  package func export(to folder: URL, dataType: ExportType) throws {
    try HuggingFaceWriter.write(
      config: transformer.config, weights: ParameterWeights(transformer.mergedParameters()),
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
    let workspace = TrainingWorkspace(config: transformer.config, tokens: ids.count, recompute: true)
    return transformer.lossAndGradients(batch, targetWeight: 0, gradients: nil, workspace: workspace).map { -$0 }
  }
}

extension ParameterSet {
  /// Reads every parameter of `config`, a tensor a thread at a time.
  package init(reading weights: any WeightSource, for config: ModelConfig) throws {
    self.init(shapes: config.parameterShapes)
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

// A model ready to sample: packed network, tokenizer and chat template.

import Foundation
import Tokens

/// What `LocalModelSource` answers with.
package struct SamplingModel: Sendable {
  package let name: String
  package let network: SamplingNetwork
  package let tokenizer: Tokenizer
  package let template: ChatTemplate

  /// Reads a GGUF file or an HF folder and packs its weights; a file's 4-bit weights are never widened.
  ///
  /// - Parameter template: the chat template's name, where the model's own is not to be used.
  package static func load(
    at url: URL, precision: SamplingPrecision, template templateName: String? = nil
  ) throws -> SamplingModel {
    let files = try ModelFiles.open(url)
    let tokenizer = try Tokenizer(files.tokenizer)
    return SamplingModel(
      name: url.deletingPathExtension().lastPathComponent,
      network: try SamplingNetwork(config: files.config, weights: files.weights, precision: precision),
      tokenizer: tokenizer,
      template: try templateName.map { try ChatTemplate.named($0, tokenizer: tokenizer) }
        ?? ChatTemplate.recognise(files.tokenizer.chatTemplate, tokenizer: tokenizer))
  }

  /// Packs a model's parameters as they are now, adapters merged.
  package init(_ model: LanguageModel, precision: SamplingPrecision) throws {
    self.init(
      name: model.name,
      network: try SamplingNetwork(
        config: model.transformer.config, weights: model.transformer.mergedWeights,
        precision: precision),
      tokenizer: model.tokenizer, template: model.template)
  }

  private init(name: String, network: SamplingNetwork, tokenizer: Tokenizer, template: ChatTemplate) {
    self.name = name
    self.network = network
    self.tokenizer = tokenizer
    self.template = template
  }

  /// Tokens that end the assistant's turn.
  package var endIDs: Set<Int32> { tokenizer.endIDs.union([template.endOfTurnID]) }
}

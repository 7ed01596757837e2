// A model of this machine as a source of completions.

import Records
import Tokens

/// Answers prompts with a local model.
package final class LocalModelSource: CompletionSource {
  package let name: String
  private let model: SamplingModel
  private let engine: SamplingEngine

  /// - Parameters:
  ///   - slots: samples that advance together: more is faster in all, slower for each, and takes memory.
  ///   - contextLength: tokens of the longest prompt with its answer; the model's own where nil.
  package init(model: SamplingModel, slots: Int = 64, contextLength: Int? = nil) {
    name = model.name
    self.model = model
    engine = SamplingEngine(
      network: model.network, tokenizer: model.tokenizer, endIDs: model.endIDs, slots: slots,
      contextLength: min(contextLength ?? .max, model.network.config.contextLength))
  }

  /// Twice the slots, so that the next samples wait at the door.
  package var preferredConcurrency: Int { 2 * engine.slots }

  package func complete(
    _ request: CompletionRequest, deliver: @Sendable (Completion) async throws -> Void
  ) async throws {
    let completions = try engine.completions(
      promptID: request.promptID, promptIDs: model.template.promptIDs(request.messages, tokenizer: model.tokenizer),
      samples: request.samples, sampling: request.sampling, startsInThinking: model.template.opensThinking)
    for try await completion in completions { try await deliver(completion) }
    try Task.checkCancellation()
  }
}

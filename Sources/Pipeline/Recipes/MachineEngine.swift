// This machine's engine: local models, endpoints and the trainer.

import Foundation
import Models
import OpenAIAPI
import Records

/// Opens models by name on this machine or behind HTTP, and trains here.
package struct MachineEngine: RecipeEngine {
  package let locator: ModelLocator
  /// Never shown, never written.
  let apiKey: String?
  /// The environment variable that the key came from, for messages.
  let apiKeyVariable: String
  /// Requests in flight at an endpoint, or sequences at a time in a local model; nil takes the engine's own.
  let concurrency: Int?

  package init(
    locator: ModelLocator, apiKey: String? = nil, apiKeyVariable: String = "OPENAI_API_KEY", concurrency: Int? = nil
  ) {
    self.locator = locator
    self.apiKey = apiKey
    self.apiKeyVariable = apiKeyVariable
    self.concurrency = concurrency
  }

  package func open(
    _ names: [String], model: String?, longest: Int, precision: SamplingPrecision
  ) async throws -> OpenedSource {
    let urls = names.filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    if urls.isEmpty, names.count == 1 { return try await openLocal(names[0], longest: longest, precision: precision) }
    guard urls.count == names.count else {
      throw PipelineError.invalidOption(
        name: "the teacher", value: names.joined(separator: " "),
        expected: "one model, or base URLs alone (http://… or https://…)")
    }
    var options = EndpointOptions(apiKeyHint: "set the environment variable \(apiKeyVariable)")
    if let concurrency { options.concurrency = max(1, concurrency / urls.count) }
    let endpoint = try OpenAIEndpoint(baseURLs: urls, model: model, apiKey: apiKey, options: options)
    do {
      try await endpoint.prepare()
    } catch {
      try? await endpoint.shutdown()
      throw error
    }
    return OpenedSource(endpoint) { try? await endpoint.shutdown() }
  }

  private func openLocal(
    _ name: String, longest: Int, precision: SamplingPrecision
  ) async throws -> OpenedSource {
    let url = try locator.locate(name, kind: "model")
    let slots = concurrency ?? MachineEngine.slots
    return try await ComputeThread.run { _ in
      OpenedSource(LocalModelSource(
          model: try SamplingModel.load(at: url, precision: precision), slots: slots, contextLength: longest))
    }
  }

  /// Sequences that a local model advances together: more is faster in all and takes more memory for their keys
  /// and values.
  package static let slots = 64

  package func plan(_ options: TrainOptions, context: StageContext) async throws -> TrainPlan {
    try await TrainStage.plan(options, model: { try locator.locate(options.student) }, context: context)
  }

  package func train(_ options: TrainOptions, context: StageContext) async throws -> TrainReport {
    try await TrainStage.run(options, model: { try locator.locate(options.student) }, context: context)
  }
}

// What a recipe needs from the machine: models that answer, and training.

import Foundation
import Models
import Records

/// A source that must be closed after use.
package struct OpenedSource: Sendable {
  package var source: any CompletionSource
  package var close: @Sendable () async -> Void

  package init(_ source: any CompletionSource, close: @escaping @Sendable () async -> Void = {}) {
    self.source = source
    self.close = close
  }
}

/// Opens teachers and trains students. The machine's own engine is one, tests bring another.
package protocol RecipeEngine: Sendable {
  /// Opens a model by name or path, or endpoints by their base URLs.
  /// - Parameters:
  ///   - model: the model's name at the endpoints, where they serve several.
  ///   - longest: tokens of the longest prompt with its completion, from above: memory is set aside for it.
  ///   - precision: in which a local model samples.
  func open(
    _ names: [String], model: String?, longest: Int, precision: SamplingPrecision
  ) async throws -> OpenedSource
  /// - Returns: the trained model's folder or file.
  func train(_ options: TrainOptions, context: StageContext) async throws -> TrainReport
}

extension RecipeEngine {
  /// Opens a source, hands it to `body`, and closes it however `body` ends.
  package func withSource<Result: Sendable>(
    _ names: [String], model: String?, longest: Int, precision: SamplingPrecision,
    _ body: (any CompletionSource) async throws -> Result
  ) async throws -> Result {
    let opened = try await open(names, model: model, longest: longest, precision: precision)
    do {
      let result = try await body(opened.source)
      await opened.close()
      return result
    } catch {
      await opened.close()
      throw error
    }
  }
}

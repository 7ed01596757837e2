// Log-probabilities of texts: `distill model score`.

import Foundation
import Models
import Records
import Tokens

/// Adds `ids` and `logprobs` to JSON lines `{"text": …}`.
package struct ScoreLines: Sendable {
  private let model: LanguageModel

  package init(model: URL) throws { self.model = try LanguageModel.load(at: model) }

  /// `logprobs[i]` is the natural logarithm of the probability of `ids[i + 1]` given `ids[0...i]`, so there is one
  /// less than there are ids.
  ///
  /// - Parameter special: special tokens written in the text become their ids.
  /// - Throws: `RecordProblem` where there is no text, or none that the model can read.
  package func line(_ line: JSON, special: Bool, file: String, number: Int) throws -> JSON {
    guard var object = line.object, let text = object["text"]?.string else {
      throw RecordProblem(file: file, line: number, what: "expected an object with a text member \"text\"")
    }
    let ids = model.tokenizer.encode(text, parseSpecial: special)
    let limit = model.transformer.config.contextLength
    guard ids.count <= limit else {
      throw RecordProblem(
        file: file, line: number, what: "expected at most \(limit) tokens, the model's context, found \(ids.count)")
    }
    object["ids"] = .array(ids.map { .int(Int($0)) })
    object["logprobs"] = .array(try model.logProbabilities(of: ids).map(JSON.float))
    return .object(object)
  }
}

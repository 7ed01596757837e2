// How a model is asked: what `generate` and `eval` have in common.

import Foundation
import Records

/// How a file's prompts are framed, and how often and by which settings each is answered.
package struct Asking: Sendable {
  /// Other names of the file's members, as `--map` takes them, or nil.
  package var map: String?
  /// Text set before the conversation as a system message, or nil.
  package var system: String?
  /// Text put after the last user message, such as "Think step by step.", or nil.
  package var suffix: String?
  /// At most this many prompts, from the file's start; nil takes all.
  package var limit: Int?
  /// Samples a prompt.
  package var samples: Int
  /// Samples in flight; nil asks the source. Decides speed, not the result.
  package var concurrency: Int?
  package var sampling: Sampling

  package init(
    map: String? = nil, system: String? = nil, suffix: String? = nil, limit: Int? = nil, samples: Int,
    concurrency: Int? = nil, sampling: Sampling = Sampling()
  ) {
    self.map = map
    self.system = system
    self.suffix = suffix
    self.limit = limit
    self.samples = samples
    self.concurrency = concurrency
    self.sampling = sampling
  }

  func validate() throws {
    try sampling.validate()
    for (name, value) in [("--samples", samples), ("--limit", limit), ("--concurrency", concurrency)] {
      if let value, value < 1 {
        throw PipelineError.invalidOption(name: name, value: "\(value)", expected: "1 or more")
      }
    }
  }

  /// All of it that decides the samples, as an output folder's arguments file holds it.
  var arguments: [(String, JSON)] {
    func text(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
    return [
      ("map", text(map)), ("system", text(system)), ("suffix", text(suffix)),
      ("limit", limit.map(JSON.int) ?? .null), ("samples", .int(samples)),
    ] + sampling.arguments
  }
}

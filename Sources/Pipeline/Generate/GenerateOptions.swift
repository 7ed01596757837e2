// What `generate` is asked to do.

import Foundation
import Records

/// Options of the generate stage.
package struct GenerateOptions: Sendable {
  /// The teacher as the person named it: for the arguments file.
  package var teacher: String
  /// The prompt file.
  package var prompts: URL
  /// Other names of the file's members, as `--map` takes them, or nil.
  package var map: String?
  /// Text set before the conversation as a system message, or nil.
  package var system: String?
  /// Text put after the last user message, such as "Think step by step.", or nil.
  package var suffix: String?
  /// At most this many prompts, from the file's start (before `part`); nil takes all.
  package var limit: Int?
  package var part: Part?
  /// Samples a prompt.
  package var samples: Int
  package var sampling: Sampling
  /// Samples in flight; nil asks the source.
  package var concurrency: Int?
  package var flush: FlushPolicy
  package var out: URL
  package var overwrite: Bool

  package init(
    teacher: String, prompts: URL, map: String? = nil, system: String? = nil,
    suffix: String? = nil, limit: Int? = nil, part: Part? = nil, samples: Int = 1,
    sampling: Sampling = Sampling(), concurrency: Int? = nil, flush: FlushPolicy = FlushPolicy(), out: URL,
    overwrite: Bool = false
  ) {
    self.teacher = teacher
    self.prompts = prompts
    self.map = map
    self.system = system
    self.suffix = suffix
    self.limit = limit
    self.part = part
    self.samples = samples
    self.sampling = sampling
    self.concurrency = concurrency
    self.flush = flush
    self.out = out
    self.overwrite = overwrite
  }

  func validate() throws {
    try sampling.validate()
    guard samples >= 1 else {
      throw PipelineError.invalidOption(name: "--samples", value: "\(samples)", expected: "1 or more")
    }
    guard limit.map({ $0 >= 1 }) ?? true else {
      throw PipelineError.invalidOption(name: "--limit", value: "\(limit ?? 0)", expected: "1 or more")
    }
    guard concurrency.map({ $0 >= 1 }) ?? true else {
      throw PipelineError.invalidOption(
        name: "--concurrency", value: "\(concurrency ?? 0)", expected: "1 or more")
    }
  }

  /// All that decides which samples the folder ends with; the prompt file goes in by its content's hash.
  func arguments(promptsHash: String) -> JSONObject {
    JSONObject(
      [
        ("teacher", .string(teacher)), ("prompts", .string(prompts.lastPathComponent)),
        ("prompts_sha256", .string(promptsHash)), ("map", map.map(JSON.string) ?? .null),
        ("system", system.map(JSON.string) ?? .null), ("suffix", suffix.map(JSON.string) ?? .null),
        ("limit", limit.map(JSON.int) ?? .null), ("part", .string((part?.description) ?? "1/1")),
        ("samples", .int(samples)),
      ] + sampling.arguments)
  }
}

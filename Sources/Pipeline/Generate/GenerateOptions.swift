// What `generate` is asked to do.

import Foundation
import Records

/// Options of the generate stage.
package struct GenerateOptions: Sendable {
  /// The teacher as the person named it: for the arguments file.
  package var teacher: String
  /// The prompt file.
  package var prompts: URL
  /// The part of the prompts that this run samples, after `asking.limit`; nil takes all.
  package var part: Part?
  package var asking: Asking
  package var flush: FlushPolicy
  package var out: URL
  package var overwrite: Bool

  package init(
    teacher: String, prompts: URL, part: Part? = nil, asking: Asking = Asking(samples: 1),
    flush: FlushPolicy = FlushPolicy(), out: URL, overwrite: Bool = false
  ) {
    self.teacher = teacher
    self.prompts = prompts
    self.part = part
    self.asking = asking
    self.flush = flush
    self.out = out
    self.overwrite = overwrite
  }

  /// All that decides which samples the folder ends with; the prompt file goes in by its content's hash.
  func arguments(promptsHash: String) -> JSONObject {
    JSONObject(
      [
        ("teacher", .string(teacher)), ("prompts", .string(prompts.lastPathComponent)),
        ("prompts_sha256", .string(promptsHash)), ("part", .string(part?.description ?? "1/1")),
      ] + asking.arguments)
  }
}

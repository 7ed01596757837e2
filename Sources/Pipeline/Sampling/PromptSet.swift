// The prompts a stage works on: read, framed, limited, and one part of them taken.

import Foundation
import Records

/// Prompts of a file, ready to be asked.
package struct PromptSet: Sendable {
  package var prompts: [Prompt]
  /// The file's lines that are not prompts. The stage goes on without them and says so.
  package var problems: [RecordProblem]
  /// The file's SHA-256.
  package var hash: String

  /// - Throws: `noSuchInput`, or `emptyInput` when not one line is a prompt.
  package init(reading url: URL, asking: Asking, part: Part? = nil) throws {
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw PipelineError.noSuchInput(
        what: "prompt file", path: url.relativePath,
        hint: "Expected JSON lines with a problem|question|prompt|input|messages member each.")
    }
    let read = try PromptFile.read(url, fields: try asking.map.map { try PromptFields(parsing: $0) } ?? PromptFields())
    guard !read.prompts.isEmpty else {
      throw PipelineError.emptyInput(
        what: "prompt", path: url.relativePath,
        hint: read.problems.first.map { "The first problem: \($0)" }
          ?? "Expected JSON lines with a problem|question|prompt|input|messages member each.")
    }
    var prompts = Array(read.prompts.prefix(asking.limit ?? .max))
    if let part { prompts = part.select(from: prompts) }
    self.prompts = prompts.map { $0.framed(system: asking.system, suffix: asking.suffix) }
    problems = read.problems
    hash = try sha256(of: url)
  }
}

extension PromptSet {
  /// Tokens of the longest prompt, from above: a byte-level token is at least one byte, and no known template
  /// adds more than 128 tokens to a conversation and 8 to a turn.
  package var longestPrompt: Int {
    prompts.map { prompt in
      128 + prompt.messages.reduce(0) { $0 + $1.content.utf8.count + 8 }
    }.max() ?? 128
  }
}

extension Prompt {
  /// The prompt with a system message before it, and a text after its last user message on a line of its own.
  func framed(system: String?, suffix: String?) -> Prompt {
    var framed = self
    if let suffix, let last = framed.messages.lastIndex(where: { $0.role == .user }) {
      framed.messages[last].content += "\n" + suffix
    }
    if let system { framed.messages.insert(.system(system), at: 0) }
    return framed
  }
}

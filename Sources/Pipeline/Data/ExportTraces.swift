// Traces as JSON lines for other tools.

import Foundation
import Records

/// What a line of an export holds.
package enum ExportFormat: String, Sendable, CaseIterable {
  /// All that is known of a trace.
  case trace
  /// `{"messages": […]}`, the completion as the last turn.
  case chat
  /// `{"prompt": […], "completion": […]}`.
  case pair

  func line(_ trace: Trace) -> JSON {
    func turns(_ messages: [Message]) -> JSON {
      .array(messages.map { ["role": .string($0.role.rawValue), "content": .string($0.content)] })
    }
    let answer = [Message.assistant(trace.completion)]
    switch self {
    case .trace: return trace.json
    case .chat: return ["messages": turns(trace.messages + answer)]
    case .pair: return ["prompt": turns(trace.messages), "completion": turns(answer)]
    }
  }
}

/// Writes exports.
package enum ExportTraces {
  /// - Returns: how many traces were written.
  /// - Throws: the first line that cannot be read: an export that lost something would not show it.
  package static func run(_ folder: ShardFolder, format: ExportFormat, to file: URL) throws -> Int {
    var count = 0
    try AtomicFile.write(to: file) { output in
      for line in folder.traces() {
        try output.write(Array((format.line(try line.get()).text + "\n").utf8))
        count += 1
      }
    }
    return count
  }
}

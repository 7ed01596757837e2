// How many traces would be trained on without their end, and the sentences that say so.

import Records

/// Traces of a data set that have no end, or would lose it to the maximum length.
package struct TruncationCounts: Sendable, Equatable {
  /// Traces in all.
  package var traces = 0
  /// Traces with more tokens than the maximum length, which would be cut before their end token,
  package var tooLong = 0
  /// and those of them that would be cut before `</think>`.
  package var beforeThinkingEnd = 0
  /// Tokens of the longest trace, template included.
  package var longest = 0
  /// Traces that their teacher's token limit or content filter cut.
  package var unfinished = 0

  package var isEmpty: Bool { tooLong == 0 && unfinished == 0 }

  package init() {}

  /// What is wrong, and what would hold all.
  package func sentences(maxLength: Int, endOfTurn: String) -> String {
    var lines: [String] = []
    if tooLong > 0 {
      let thinking = beforeThinkingEnd > 0 ? "\(beforeThinkingEnd) of them before </think> and all" : "all of them"
      lines.append(
        "\(share(tooLong)) are longer than --max-length \(maxLength) tokens and would be cut, \(thinking) before the end "
          + "token \(endOfTurn). The longest has \(longest): --max-length \(longest) holds all.")
    }
    if unfinished > 0 {
      lines.append(
        "\(share(unfinished)) were cut by their teacher (token limit or content filter) and have no end. "
          + "'distill filter' takes them out unless it is told to keep them.")
    }
    return lines.joined(separator: "\n")
  }

  /// Of all traces, those that the maximum length would cut.
  package var cutShare: Double { Double(tooLong) / Double(max(traces, 1)) }

  private func share(_ count: Int) -> String {
    let tenths = (Double(count) / Double(max(traces, 1)) * 1000).rounded() / 10
    return "\(count) of \(traces) traces (\(tenths) %)"
  }
}

extension Trace {
  /// Whether the trace has no end: its teacher's limit came before it.
  package var isUnfinished: Bool { finishReason != .stop || thinking == .cutInThinking || thinking == .cutInAnswer }
}

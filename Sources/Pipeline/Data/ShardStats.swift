// What is in a folder of shards, in numbers.

import Foundation
import Records

/// Counts over a folder's traces, in one pass and constant memory but for the prompts' ids.
package struct ShardStats: Sendable {
  package private(set) var traces = 0
  package private(set) var prompts: Set<String> = []
  package private(set) var finish: [String: Int] = [:]
  package private(set) var thinking: [String: Int] = [:]
  package private(set) var teachers: [String: Int] = [:]
  package private(set) var domains: [String: Int] = [:]
  package private(set) var reasons: [String: Int] = [:]
  package private(set) var completionTokens = 0
  package private(set) var textBytes = 0
  package private(set) var problems: [RecordProblem] = []

  package init(_ folder: ShardFolder) {
    for line in folder.traces() {
      switch line {
      case .failure(let problem): problems.append(problem)
      case .success(let trace): add(trace)
      }
    }
  }

  private mutating func add(_ trace: Trace) {
    traces += 1
    prompts.insert(trace.promptID)
    finish[trace.finishReason.rawValue, default: 0] += 1
    thinking[trace.thinking.rawValue, default: 0] += 1
    teachers[trace.teacher, default: 0] += 1
    domains[trace.domain ?? "none", default: 0] += 1
    for verdict in trace.verdicts where verdict.outcome != .pass {
      reasons["\(verdict.judge): \(verdict.reason)", default: 0] += 1
    }
    completionTokens += trace.usage?.completionTokens ?? 0
    textBytes += trace.completion.utf8.count
  }

  package var json: JSON {
    func counts(_ table: [String: Int]) -> JSON {
      .object(JSONObject(ranked(table).map { ($0.key, .int($0.value)) }))
    }
    return [
      "traces": .int(traces), "prompts": .int(prompts.count), "completion_tokens": .int(completionTokens),
      "completion_bytes": .int(textBytes), "finish_reason": counts(finish), "thinking": counts(thinking),
      "teacher": counts(teachers), "domain": counts(domains), "rejected_for": counts(reasons),
      "unreadable": .array(problems.map { .string($0.description) }),
    ]
  }

  package var summary: String {
    var lines = ["\(traces) traces of \(prompts.count) prompts, \(textBytes) bytes of text, \(completionTokens) completion tokens"]
    func add(_ title: String, _ table: [String: Int]) {
      guard !table.isEmpty else { return }
      lines.append(title)
      lines += ranked(table).map { "  \(String($0.value).leftPadded(to: 9))  \($0.key)" }
    }
    add("finish reason", finish)
    add("thinking", thinking)
    add("teacher", teachers)
    add("domain", domains)
    add("rejected for", reasons)
    return lines.joined(separator: "\n")
  }

  private func ranked(_ table: [String: Int]) -> [(key: String, value: Int)] {
    table.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
  }
}

extension String {
  func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

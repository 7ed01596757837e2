// What `distill data stats` counts.

/// Counts over traces.
package struct DataStatistics: Sendable {
  package private(set) var traces = 0
  package private(set) var prompts: Set<String> = []
  package private(set) var byThinking: [String: Int] = [:]
  package private(set) var byFinishReason: [String: Int] = [:]
  package private(set) var byTeacher: [String: Int] = [:]
  package private(set) var byDomain: [String: Int] = [:]
  /// `judge/outcome/reason` → how many verdicts.
  package private(set) var byVerdict: [String: Int] = [:]
  package private(set) var withGold = 0
  /// Sums over the traces that say their usage.
  package private(set) var promptTokens = 0
  package private(set) var completionTokens = 0
  private var completionLengths: [Int32] = []
  private var reasoningBytes: [Int32] = []
  private var answerBytes: [Int32] = []
  package private(set) var problems: [RecordProblem] = []

  package init() {}

  /// Counts a folder's traces; a line that is no trace is counted as a problem.
  package init(of folder: ShardFolder) {
    for result in folder.traces() {
      switch result {
      case .success(let trace): add(trace)
      case .failure(let problem): problems.append(problem)
      }
    }
  }

  package mutating func add(_ trace: Trace) {
    traces += 1
    prompts.insert(trace.promptID)
    byThinking[trace.thinking.rawValue, default: 0] += 1
    byFinishReason[trace.finishReason.rawValue, default: 0] += 1
    byTeacher[trace.teacher, default: 0] += 1
    byDomain[trace.domain ?? "", default: 0] += 1
    for verdict in trace.verdicts {
      byVerdict["\(verdict.judge)/\(verdict.outcome.rawValue)/\(verdict.reason)", default: 0] += 1
    }
    if trace.gold != nil { withGold += 1 }
    if let usage = trace.usage {
      promptTokens += usage.promptTokens
      completionTokens += usage.completionTokens
      completionLengths.append(Int32(clamping: usage.completionTokens))
    }
    if let reasoning = trace.reasoning { reasoningBytes.append(Int32(clamping: reasoning.utf8.count)) }
    answerBytes.append(Int32(clamping: trace.answer.utf8.count))
  }

  package var json: JSON {
    [
      "traces": .int(traces), "prompts": .int(prompts.count), "with_gold": .int(withGold),
      "thinking": Self.counts(byThinking), "finish_reasons": Self.counts(byFinishReason),
      "teachers": Self.counts(byTeacher), "domains": Self.counts(byDomain),
      "verdicts": Self.counts(byVerdict),
      "prompt_tokens": .int(promptTokens), "completion_tokens": .int(completionTokens),
      "completion_tokens_per_trace": Self.quantiles(completionLengths),
      "reasoning_bytes": Self.quantiles(reasoningBytes), "answer_bytes": Self.quantiles(answerBytes),
      "problems": .int(problems.count),
    ]
  }

  /// The most frequent first, equals by name.
  private static func counts(_ counts: [String: Int]) -> JSON {
    var object = JSONObject()
    for (key, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      object.members.append(.init(key: key, value: .int(count)))
    }
    return .object(object)
  }

  /// Nearest-rank quantiles; null where there is nothing to rank.
  private static func quantiles(_ values: [Int32]) -> JSON {
    guard !values.isEmpty else { return .null }
    let sorted = values.sorted()
    func rank(_ share: Double) -> JSON {
      .int(Int(sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))]))
    }
    return ["min": rank(0), "median": rank(0.5), "p90": rank(0.9), "p99": rank(0.99), "max": rank(1)]
  }
}

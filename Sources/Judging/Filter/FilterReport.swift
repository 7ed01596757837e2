// What a filter did, in numbers.

import Records

/// Counts of a filter run; its folder's closing file.
package struct FilterReport: Sendable, Hashable {
  /// Traces that were read and judged.
  package var judged = 0
  package var kept = 0
  /// Traces not kept, by the judge and the reason that kept them out first: `answer: wrong`, `selection: duplicate`.
  package var rejections: [String: Int] = [:]
  /// All verdicts by judge, outcome and reason: a trace counts once for every judge.
  package var verdicts: [String: [String: [String: Int]]] = [:]
  /// Per prompt: traces, right answers (passes of the answer rule, the tests or the model) and kept traces.
  package var prompts: [String: PromptCount] = [:]
  /// Lines of the input that were no traces.
  package var unreadable: [String] = []

  /// Counts by domain, teacher and length, examples, and the ablation: what the report's page shows.
  package var breakdown: JSON?

  package struct PromptCount: Sendable, Hashable {
    package var traces = 0
    package var right = 0
    package var kept = 0

    package init(traces: Int = 0, right: Int = 0, kept: Int = 0) {
      self.traces = traces
      self.right = right
      self.kept = kept
    }
  }

  package init() {}

  package var rejected: Int { rejections.values.reduce(0, +) }
  package var promptsKept: Int { prompts.values.count { $0.kept > 0 } }
  /// Kept traces a judged trace, 0 to 1.
  package var yield: Double { judged == 0 ? 0 : Double(kept) / Double(judged) }

  /// Reasons with their counts, the most frequent first.
  package var reasonsByCount: [(reason: String, count: Int)] {
    rejections.map { (reason: $0.key, count: $0.value) }.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }

  /// Counts one judged trace.
  ///
  /// - Parameter rejection: the verdict that keeps it out, or nil when it passes; its selection is counted later, by
  ///   `add(_:promptID:)`.
  package mutating func add(verdicts: [Verdict], rejection: Verdict?, promptID: String) {
    judged += 1
    for verdict in verdicts {
      self.verdicts[verdict.judge, default: [:]][verdict.outcome.rawValue, default: [:]][verdict.reason, default: 0] += 1
    }
    prompts[promptID, default: PromptCount()].traces += 1
    if verdicts.contains(where: { [AnswerJudge.name, "code", "model"].contains($0.judge) && $0.outcome == .pass }) {
      prompts[promptID]!.right += 1
    }
    if let rejection { rejections["\(rejection.judge): \(rejection.reason)", default: 0] += 1 }
  }

  /// Adds the counts of another part of the same input.
  package mutating func merge(_ other: FilterReport) {
    judged += other.judged
    kept += other.kept
    rejections.merge(other.rejections, uniquingKeysWith: +)
    for (judge, outcomes) in other.verdicts {
      for (outcome, reasons) in outcomes {
        verdicts[judge, default: [:]][outcome, default: [:]].merge(reasons, uniquingKeysWith: +)
      }
    }
    for (id, count) in other.prompts {
      prompts[id, default: PromptCount()].traces += count.traces
      prompts[id]!.right += count.right
      prompts[id]!.kept += count.kept
    }
    unreadable += other.unreadable
  }

  /// Counts the selection of one passing trace.
  package mutating func add(_ decision: FilterRules.Decision, promptID: String) {
    if decision == .kept {
      kept += 1
      prompts[promptID, default: PromptCount()].kept += 1
    } else {
      rejections["selection: \(decision.rawValue)", default: 0] += 1
    }
  }

  /// Prompts by the share of their traces that are right: none, then ten steps of a tenth (`0.3–0.4` holds 0.4 but
  /// not 0.3), all of them in the last only when every trace is right.
  package var passRates: [(label: String, prompts: Int)] {
    var counts = [Int](repeating: 0, count: 12)
    for count in prompts.values where count.traces > 0 {
      // In whole numbers, so that 3 of 10 is in one step on every machine.
      let step = count.right == 0 ? 0 : count.right == count.traces ? 11 : (count.right * 10 + count.traces - 1) / count.traces
      counts[step] += 1
    }
    return counts.enumerated().map { step, prompts in
      let label = step == 0 ? "0" : step == 11 ? "1" : "\(Self.tenths(step - 1))-\(Self.tenths(step))"
      return (label, prompts)
    }
  }

  private static func tenths(_ value: Int) -> String { value == 10 ? "1" : value == 0 ? "0" : "0.\(value)" }
}

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
    /// Traces found right or wrong; 0 where nobody knows the prompt's pass rate.
    package var graded = 0

    /// - Parameter graded: nil for all traces.
    package init(traces: Int = 0, right: Int = 0, kept: Int = 0, graded: Int? = nil) {
      self.traces = traces
      self.right = right
      self.kept = kept
      self.graded = graded ?? traces
    }

    /// The prompts' pass rates in quarters, each with its upper end.
    package static let difficulties = ["0-0.25", "0.25-0.5", "0.5-0.75", "0.75-1"]

    /// The quarter in which the share of right answers lies, or nil where nobody knows it. In whole numbers, so that
    /// 1 of 4 is in one band on every machine.
    package var difficulty: Int? { graded == 0 || traces == 0 ? nil : max(0, right * 4 - 1) / traces }
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
    let grades = verdicts.filter { [AnswerJudge.name, "code", "model"].contains($0.judge) && $0.outcome != .cannotJudge }
    if !grades.isEmpty { prompts[promptID]!.graded += 1 }
    if grades.contains(where: { $0.outcome == .pass }) { prompts[promptID]!.right += 1 }
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
      prompts[id]!.graded += count.graded
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
  /// not 0.3), all of them in the last only when every trace is right; behind these the prompts of which nobody knows.
  package var passRates: [(label: String, prompts: Int)] {
    var counts = [Int](repeating: 0, count: 13)
    for count in prompts.values where count.traces > 0 {
      if count.graded == 0 {
        counts[12] += 1
        continue
      }
      // In whole numbers, so that 3 of 10 is in one step on every machine.
      let step = count.right == 0 ? 0 : count.right == count.traces ? 11 : (count.right * 10 + count.traces - 1) / count.traces
      counts[step] += 1
    }
    return counts.enumerated().map { step, prompts in
      let label = step == 0 ? "0" : step == 11 ? "1" : step == 12 ? "unknown" : "\(Self.tenths(step - 1))-\(Self.tenths(step))"
      return (label, prompts)
    }
  }

  private static func tenths(_ value: Int) -> String { value == 10 ? "1" : value == 0 ? "0" : "0.\(value)" }
}

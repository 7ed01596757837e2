// Graders side by side: `distill audit`.

import Foundation
import Judging
import Records

/// How often graders disagree, and where.
package struct AuditGraders {
  package private(set) var pairs = 0
  /// Counts by the outcomes of each grader, in the order of `Grader.allCases`, and of the model last; nil where it was
  /// not asked.
  package private(set) var counts: [[Verdict.Outcome?]: Int] = [:]
  private var examples: [[Verdict.Outcome?]: [JSON]] = [:]
  private let maximumExamples: Int

  package init(examples: Int = 3) { maximumExamples = examples }

  /// - Parameter model: what a model said of the answer, where one was asked (`distill judge --model`).
  package mutating func add(gold: String, answer: String, model: Verdict.Outcome? = nil) {
    let outcomes = Grader.allCases.map { $0.outcome(gold: gold, answer: answer) } + [model]
    pairs += 1
    counts[outcomes, default: 0] += 1
    guard Set(outcomes.compactMap { $0 }).count > 1, examples[outcomes, default: []].count < maximumExamples else { return }
    let found = verification(gold: gold, answer: answer)
    examples[outcomes, default: []].append([
      "gold": .string(found.gold), "answer": .string(found.answer ?? String(answer.suffix(80))),
      "reason": .string(found.verdict.reason),
    ])
  }

  package mutating func add(_ trace: Trace) {
    guard let gold = trace.gold else { return }
    add(gold: gold, answer: trace.answer, model: trace.verdicts.last { $0.judge == ModelJudge.name }?.outcome)
  }

  private static func name(_ outcome: Verdict.Outcome?) -> String {
    switch outcome {
    case .pass: "correct"
    case .fail: "wrong"
    case .cannotJudge: "cannot_judge"
    case nil: "not_asked"
    }
  }

  /// The model's column only where it was asked.
  private var graders: [String] {
    Grader.allCases.map(\.rawValue) + (counts.keys.contains { $0.last != .some(nil) } ? [ModelJudge.name] : [])
  }

  /// Rows from the commonest; those where graders disagree carry examples.
  private var rows: [(outcomes: [Verdict.Outcome?], count: Int)] {
    counts.sorted { ($1.value, $0.key.map(Self.name).joined()) < ($0.value, $1.key.map(Self.name).joined()) }.map { ($0.key, $0.value) }
  }

  package var json: JSON {
    let rows = rows.map { row -> JSON in
      var members = JSONObject()
      for (grader, outcome) in zip(graders, row.outcomes) { members[grader] = .string(Self.name(outcome)) }
      members["count"] = .int(row.count)
      members["examples"] = .array(examples[row.outcomes] ?? [])
      return .object(members)
    }
    return ["pairs": .int(pairs), "rows": .array(rows)]
  }

  package var text: String {
    func line(_ cells: [String], _ last: String) -> String {
      "  " + cells.map { $0.padding(toLength: 14, withPad: " ", startingAt: 0) }.joined() + last
    }
    var lines = ["\(pairs) \(pairs == 1 ? "pair" : "pairs")", line(graders, "count")]
    for row in rows {
      lines.append(line(zip(graders, row.outcomes).map { Self.name($1) }, "\(row.count)"))
      for example in examples[row.outcomes] ?? [] {
        lines.append("      gold \(example["gold"]?.string ?? "")  answer \(example["answer"]?.string ?? "")  \(example["reason"]?.string ?? "")")
      }
    }
    return lines.joined(separator: "\n")
  }
}

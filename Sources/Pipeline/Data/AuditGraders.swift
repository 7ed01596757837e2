// Graders side by side: `distill audit`.

import Foundation
import Judging
import Records

/// How often graders disagree, and where.
package struct AuditGraders {
  package private(set) var pairs = 0
  /// Counts by the outcomes of each grader, in the order of `Grader.allCases`.
  package private(set) var counts: [[Verdict.Outcome]: Int] = [:]
  private var examples: [[Verdict.Outcome]: [JSON]] = [:]
  private let maximumExamples: Int

  package init(examples: Int = 3) { maximumExamples = examples }

  package mutating func add(gold: String, answer: String) {
    let outcomes = Grader.allCases.map { $0.outcome(gold: gold, answer: answer) }
    pairs += 1
    counts[outcomes, default: 0] += 1
    guard Set(outcomes).count > 1, examples[outcomes, default: []].count < maximumExamples else { return }
    let found = verification(gold: gold, answer: answer)
    examples[outcomes, default: []].append([
      "gold": .string(found.gold), "answer": .string(found.answer ?? String(answer.suffix(80))),
      "reason": .string(found.verdict.reason),
    ])
  }

  private static func name(_ outcome: Verdict.Outcome) -> String {
    switch outcome {
    case .pass: "correct"
    case .fail: "wrong"
    case .cannotJudge: "cannot_judge"
    }
  }

  /// Rows from the commonest; those where graders disagree carry examples.
  private var rows: [(outcomes: [Verdict.Outcome], count: Int)] {
    counts.sorted { ($1.value, $0.key.map(Self.name).joined()) < ($0.value, $1.key.map(Self.name).joined()) }.map { ($0.key, $0.value) }
  }

  package var json: JSON {
    let rows = rows.map { row -> JSON in
      var object: [(String, JSON)] = zip(Grader.allCases, row.outcomes).map { ($0.rawValue, .string(Self.name($1))) }
      object.append(("count", .int(row.count)))
      object.append(("examples", .array(examples[row.outcomes] ?? [])))
      var members = JSONObject()
      for (name, value) in object { members[name] = value }
      return .object(members)
    }
    return ["pairs": .int(pairs), "rows": .array(rows)]
  }

  package var text: String {
    var lines = ["\(pairs) pairs", "  string        numeric       full          count"]
    for row in rows {
      lines.append("  " + row.outcomes.map { Self.name($0).padding(toLength: 14, withPad: " ", startingAt: 0) }.joined() + "\(row.count)")
      for example in examples[row.outcomes] ?? [] {
        lines.append("      gold \(example["gold"]?.string ?? "")  answer \(example["answer"]?.string ?? "")  \(example["reason"]?.string ?? "")")
      }
    }
    return lines.joined(separator: "\n")
  }
}

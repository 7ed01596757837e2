// What `judge` found, in numbers.

import Records

/// The judge stage's result, and its folder's closing file.
package struct JudgeReport: Sendable, Equatable {
  package var traces = 0
  /// Traces that no impure judge had anything to say of: a rule judges them, or none can.
  package var untouched = 0
  /// Verdicts by judge, outcome and reason: `code.fail.wrong_output`.
  package var counts: [String: Int] = [:]
  /// Lines of the input that are no traces.
  package var unreadable: [String] = []

  mutating func add(_ trace: Trace) {
    traces += 1
    let verdicts = trace.verdicts.filter { JudgeStage.judges.contains($0.judge) }
    if verdicts.isEmpty { untouched += 1 }
    for verdict in verdicts { counts["\(verdict.judge).\(verdict.outcome.rawValue).\(verdict.reason)", default: 0] += 1 }
  }

  package var json: JSON {
    let counts = counts.sorted { $0.key < $1.key }
    return [
      "traces": .int(traces), "untouched": .int(untouched),
      "verdicts": .object(JSONObject(counts.map { ($0.key, JSON.int($0.value)) })),
      "unreadable": .array(unreadable.map(JSON.string)),
    ]
  }

  init() {}

  /// Reads a closing file.
  init(json: JSON) {
    traces = json["traces"]?.int ?? 0
    untouched = json["untouched"]?.int ?? 0
    unreadable = json["unreadable"]?.array?.compactMap(\.string) ?? []
    for member in json["verdicts"]?.object?.members ?? [] { counts[member.key] = member.value.int }
  }

  private func total(_ judge: String, _ outcome: Verdict.Outcome) -> Int {
    counts.filter { $0.key.hasPrefix("\(judge).\(outcome.rawValue).") }.values.reduce(0, +)
  }

  /// A sentence a judge, for people.
  package var summary: String {
    var lines: [String] = []
    for judge in JudgeStage.judges {
      let (pass, fail, open) = (total(judge, .pass), total(judge, .fail), total(judge, .cannotJudge))
      guard pass + fail + open > 0 else { continue }
      let reasons = counts.filter { $0.key.hasPrefix("\(judge).") && !$0.key.hasPrefix("\(judge).pass.") }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .prefix(4).map { "\($0.key.split(separator: ".").last ?? "") (\($0.value))" }.joined(separator: ", ")
      lines.append(
        "\(judge): \(pass) right, \(fail) wrong, \(open) cannot be judged" + (reasons.isEmpty ? "" : "; \(reasons)"))
    }
    if untouched > 0 { lines.append("\(untouched) of \(traces) traces are left to the rules") }
    return lines.joined(separator: "\n")
  }
}

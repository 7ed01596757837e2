// A trace as text for people.

import Records

extension Trace {
  /// The conversation, the completion and the verdicts, with a line of facts on top.
  package var readable: String {
    var facts = ["── \(id)", teacher, "finish \(finishReason.rawValue)", "thinking \(thinking.rawValue)"]
    if let gold { facts.append("gold \(gold)") }
    var lines = [facts.joined(separator: " · ")]
    lines += messages.map { "[\($0.role.rawValue)] \($0.content)" }
    lines.append("[assistant] \(completion)")
    for verdict in verdicts {
      let detail = verdict.detail.map { " — \($0)" } ?? ""
      lines.append("  \(verdict.judge): \(verdict.outcome.rawValue) (\(verdict.reason))\(detail)")
    }
    return lines.joined(separator: "\n")
  }
}

// Each judge's verdict on one trace with what it read: `distill explain`.

import Foundation
import Judging
import Records

package enum ExplainTrace {
  /// - Returns: the trace's id and, for each judge of the rules, its input, verdict, reason and detail; the answer's
  ///   judge also with both parses.
  package static func explain(_ trace: Trace, rules: FilterRules = FilterRules()) -> JSON {
    let judges = rules.judges().map { judge -> JSON in
      let verdict = judge.judge(trace)
      var object = JSONObject()
      object["judge"] = .string(judge.name)
      object["outcome"] = .string(verdict.outcome.rawValue)
      object["reason"] = .string(verdict.reason)
      if let detail = verdict.detail { object["detail"] = .string(detail) }
      if let judge = judge as? AnswerJudge, let result = judge.verification(of: trace) {
        object["gold"] = .string(result.gold)
        for (name, value) in VerifyAnswers.members(of: result) where name != "detail" && name != "reason" { object[name] = value }
      }
      return .object(object)
    }
    return ["id": .string(trace.id), "judges": .array(judges)]
  }

  package static func text(_ explanation: JSON) -> String {
    var lines = [explanation["id"]?.string ?? ""]
    for judge in explanation["judges"]?.array ?? [] {
      lines.append("  \(judge["judge"]?.string ?? ""): \(judge["outcome"]?.string ?? ""), \(judge["reason"]?.string ?? "")")
      for name in ["detail", "gold", "gold_parse", "answer_found", "found_by", "answer_parse"] {
        if let value = judge[name]?.string { lines.append("    \(name): \(value)") }
      }
    }
    return lines.joined(separator: "\n")
  }
}

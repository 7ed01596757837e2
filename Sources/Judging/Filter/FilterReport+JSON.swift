// A filter's report as a file.

import Records

/// A report file that is not one.
package struct FilterReportError: DistillError, Hashable {
  package var member: String
  package var exitStatus: ExitStatus { .badInput }
  package var description: String {
    "the filter's report has no valid '\(member)'; it was not written by 'distill filter' or is damaged. Filter again with --overwrite."
  }
}

extension FilterReport {
  package var json: JSON {
    var members: JSONObject = [
      "judged": .int(judged), "kept": .int(kept), "rejected": .int(rejected), "yield": .double(yield),
      "prompts": .int(prompts.count), "prompts_kept": .int(promptsKept),
    ]
    members["rejections"] = Self.counts(reasonsByCount.map { ($0.reason, $0.count) })
    members["verdicts"] = Self.object(verdicts) { Self.object($0) { Self.object($0, JSON.int) } }
    members["pass_rates"] = Self.counts(passRates.map { ($0.label, $0.prompts) })
    // A list: objects with as many members as there are prompts are slow to read.
    members["by_prompt"] = .array(
      prompts.sorted { $0.key < $1.key }.map { [.string($0.key), .int($0.value.traces), .int($0.value.right), .int($0.value.kept), .int($0.value.graded)] })
    if let breakdown { members["breakdown"] = breakdown }
    members["unreadable"] = .array(unreadable.map(JSON.string))
    return .object(members)
  }

  private static func counts(_ counts: [(String, Int)]) -> JSON {
    var object = JSONObject()
    for (name, count) in counts { object[name] = .int(count) }
    return .object(object)
  }

  private static func object<Value>(_ values: [String: Value], _ json: (Value) -> JSON) -> JSON {
    var object = JSONObject()
    for (key, value) in values.sorted(by: { $0.key < $1.key }) { object[key] = json(value) }
    return .object(object)
  }

  /// - Throws: `FilterReportError` naming the first member that is missing or of another kind.
  package init(json: JSON) throws(FilterReportError) {
    self.init()
    judged = try Self.member("judged", json["judged"]?.int)
    kept = try Self.member("kept", json["kept"]?.int)
    for member in try Self.member("rejections", json["rejections"]?.object).members {
      rejections[member.key] = try Self.member("rejections", member.value.int)
    }
    for judge in try Self.member("verdicts", json["verdicts"]?.object).members {
      for outcome in try Self.member("verdicts", judge.value.object).members {
        for reason in try Self.member("verdicts", outcome.value.object).members {
          verdicts[judge.key, default: [:]][outcome.key, default: [:]][reason.key] =
            try Self.member("verdicts", reason.value.int)
        }
      }
    }
    for row in try Self.member("by_prompt", json["by_prompt"]?.array) {
      let counts = row.array?.compactMap(\.int) ?? []
      guard counts.count == 4, let id = row.array?.first?.string else { throw FilterReportError(member: "by_prompt") }
      prompts[id] = PromptCount(traces: counts[0], right: counts[1], kept: counts[2], graded: counts[3])
    }
    breakdown = json["breakdown"]
    unreadable = try Self.member("unreadable", json["unreadable"]?.array).compactMap(\.string)
  }

  private static func member<Value>(_ name: String, _ value: Value?) throws(FilterReportError) -> Value {
    guard let value else { throw FilterReportError(member: name) }
    return value
  }
}

// A trace as JSON: one line of a shard.
//
// Members in this order: id, prompt_id, sample, messages, reasoning, answer, thinking, finish_reason, teacher,
// sampling {temperature, top_p, top_k, min_p, max_tokens, stop, seed}, usage {prompt_tokens,
// completion_tokens}, gold, domain, verdicts [{judge, outcome, reason, detail}], then the unknown ones as they
// were read. `id` stands first so that a line's id can be read without the rest.

extension Trace {
  static let memberNames = [
    "id", "prompt_id", "sample", "messages", "reasoning", "answer", "thinking", "finish_reason", "teacher",
    "sampling", "usage", "gold", "domain", "verdicts",
  ]

  /// An unknown member whose name this version uses itself is written as `source_NAME`.
  package var json: JSON {
    var object: JSONObject = [:]
    object["id"] = .string(id)
    object["prompt_id"] = .string(promptID)
    object["sample"] = .int(sample)
    object["messages"] = .array(messages.map(\.json))
    object["reasoning"] = reasoning.map(JSON.string) ?? .null
    object["answer"] = .string(answer)
    object["thinking"] = .string(thinking.rawValue)
    object["finish_reason"] = .string(finishReason.rawValue)
    object["teacher"] = .string(teacher)
    object["sampling"] = sampling.json
    object["usage"] = usage?.json ?? .null
    object["gold"] = gold.map(JSON.string) ?? .null
    object["domain"] = domain.map(JSON.string) ?? .null
    object["verdicts"] = .array(verdicts.map(\.json))
    object.append(extra, besides: Self.memberNames)
    return .object(object)
  }

  /// Reads a trace. `reasoning`, `usage`, `gold`, `domain` and `verdicts` may be missing or null, every other
  /// member must be there; `id`, where given, must be `prompt_id#sample`.
  package init(json: JSON) throws(RecordsError) {
    var members = try MemberReader(json)
    let id = try members.takeOptional("id", "a string") { $0.string }
    self.init(
      promptID: try members.string("prompt_id"), sample: try members.int("sample"),
      messages: try messageList(members.take("messages"), at: "messages"),
      reasoning: try members.takeOptional("reasoning", "a string") { $0.string },
      answer: try members.string("answer"),
      thinking: try members.choice("thinking", ThinkingState.self),
      finishReason: try members.choice("finish_reason", FinishReason.self),
      teacher: try members.string("teacher"),
      sampling: try Sampling(json: members.take("sampling"), at: "sampling"),
      usage: try members.take("usage").map { json throws(RecordsError) in try Usage(json: json, at: "usage")
      },
      gold: try members.takeOptional("gold", "a string") { $0.string },
      domain: try members.takeOptional("domain", "a string") { $0.string },
      verdicts: try verdictList(members.take("verdicts")))
    extra = members.rest
    guard id == nil || id == self.id else {
      throw .badMember(
        member: "id", expected: kind(of: .string(self.id)) + " (prompt_id#sample)",
        found: kind(of: id.map(JSON.string)))
    }
  }

  /// The id of a line as `json` writes it, without reading the rest; nil where the line starts otherwise.
  package static func id(ofLine line: ArraySlice<UInt8>) -> String? {
    let start = Array("{\"id\":\"".utf8)
    guard line.starts(with: start) else { return nil }
    let value = line.dropFirst(start.count - 1)
    var end = value.startIndex + 1
    while end < value.endIndex, value[end] != UInt8(ascii: "\"") {
      end += value[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < value.endIndex else { return nil }
    return try? JSON(parsing: value[...end]).string
  }
}

extension JSONObject {
  /// Appends another's members; one whose name is in `taken` or there already is renamed `source_NAME`.
  mutating func append(_ others: JSONObject, besides taken: [String]) {
    for member in others.members {
      var key = member.key
      while taken.contains(key) || self[key] != nil { key = "source_" + key }
      self[key] = member.value
    }
  }
}

extension Message {
  package var json: JSON { ["role": .string(role.rawValue), "content": .string(content)] }

  package init(json: JSON, at path: String) throws(RecordsError) {
    var members = try MemberReader(json, at: path)
    self.init(role: try members.choice("role", Role.self), content: try members.string("content"))
    try members.end()
  }
}

/// A list of messages that must be there.
private func messageList(_ json: JSON?, at path: String) throws(RecordsError) -> [Message] {
  guard let elements = json?.array else {
    throw .badMember(member: path, expected: "an array of messages", found: kind(of: json))
  }
  var messages: [Message] = []
  for (index, element) in elements.enumerated() {
    messages.append(try Message(json: element, at: "\(path)[\(index)]"))
  }
  return messages
}

private func verdictList(_ json: JSON?) throws(RecordsError) -> [Verdict] {
  guard let json else { return [] }
  guard let elements = json.array else {
    throw .badMember(member: "verdicts", expected: "an array of verdicts", found: kind(of: json))
  }
  var verdicts: [Verdict] = []
  for (index, element) in elements.enumerated() {
    verdicts.append(try Verdict(json: element, at: "verdicts[\(index)]"))
  }
  return verdicts
}

extension Verdict {
  package var json: JSON {
    [
      "judge": .string(judge), "outcome": .string(outcome.rawValue), "reason": .string(reason),
      "detail": detail.map(JSON.string) ?? .null,
    ]
  }

  package init(json: JSON, at path: String = "") throws(RecordsError) {
    var members = try MemberReader(json, at: path)
    self.init(
      judge: try members.string("judge"), outcome: try members.choice("outcome", Outcome.self),
      reason: try members.string("reason"),
      detail: try members.takeOptional("detail", "a string") { $0.string })
    try members.end()
  }
}

extension Sampling {
  package var json: JSON {
    [
      "temperature": .double(temperature), "top_p": .double(topP), "top_k": .int(topK),
      "min_p": .double(minP),
      "max_tokens": .int(maxTokens), "stop": .array(stop.map(JSON.string)), "seed": .number(String(seed)),
    ]
  }

  package init(json: JSON?, at path: String = "") throws(RecordsError) {
    var members = try MemberReader(json, at: path)
    self.init(
      temperature: try members.double("temperature"), topP: try members.double("top_p"),
      topK: try members.int("top_k"), minP: try members.double("min_p"),
      maxTokens: try members.int("max_tokens"),
      stop: try members.take("stop", "an array of strings", strings),
      seed: try members.take("seed", "an integer of at least 0") { json in
        guard case .number(let literal) = json else { return nil }
        return UInt64(literal)
      })
    try members.end()
  }
}

/// The elements of an array of strings.
func strings(_ json: JSON) -> [String]? {
  guard let elements = json.array else { return nil }
  let texts = elements.compactMap(\.string)
  return texts.count == elements.count ? texts : nil
}

extension Trace.Usage {
  package var json: JSON {
    ["prompt_tokens": .int(promptTokens), "completion_tokens": .int(completionTokens)]
  }

  package init(json: JSON, at path: String = "") throws(RecordsError) {
    var members = try MemberReader(json, at: path)
    self.init(
      promptTokens: try members.int("prompt_tokens"),
      completionTokens: try members.int("completion_tokens"))
    try members.end()
  }
}

// Prompts from JSON lines of any common field naming.
//
// A prompt's id is the file's own, or else the first 16 hexadecimal digits of the SHA-256 of its messages (as
// JSON), so it stays when lines move. An id of the file's own that comes twice is a problem of the second
// line. The same question twice in a file without ids is two prompts: the second one's id ends in `-2`.

import Foundation

package enum PromptFile {
  /// Reads `.jsonl` or `.jsonl.zst`. Throws when the file cannot be opened; a line that is no prompt is a
  /// problem, and the others are read.
  package static func read(
    _ url: URL, fields: PromptFields = PromptFields()
  ) throws(RecordsError) -> (prompts: [Prompt], problems: [RecordProblem]) {
    var prompts: [Prompt] = []
    var problems: [RecordProblem] = []
    var lines: [String: Int] = [:]
    for (line, value) in try JSONLines(url) {
      do {
        var (prompt, hasOwnID) = try Prompt.read(try value.get(), fields: fields)
        if let first = lines[prompt.id] {
          guard !hasOwnID else {
            throw RecordsError.badMember(
              member: "id", expected: "an id of its own",
              found: "\(kind(of: .string(prompt.id))), which is on line \(first) too")
          }
          prompt.id = firstFree("\(prompt.id)", in: lines)
        }
        lines[prompt.id] = line
        prompts.append(prompt)
      } catch let problem as RecordProblem {
        problems.append(problem)
      } catch {
        problems.append(RecordProblem(file: url.relativePath, line: line, what: "\(error)"))
      }
    }
    return (prompts, problems)
  }

  private static func firstFree(_ id: String, in taken: [String: Int]) -> String {
    var number = 2
    while taken["\(id)-\(number)"] != nil { number += 1 }
    return "\(id)-\(number)"
  }
}

extension Prompt {
  static let memberNames = ["id", "messages", "gold", "domain"]

  /// One line of a prompt file; `PromptFile.read` gives the same prompt back.
  package var json: JSON {
    var object: JSONObject = [:]
    object["id"] = .string(id)
    object["messages"] = .array(messages.map(\.json))
    if let gold { object["gold"] = .string(gold) }
    if let domain { object["domain"] = .string(domain) }
    object.append(extra, besides: Self.memberNames)
    return .object(object)
  }

  /// An id made from what is asked.
  package static func id(of messages: [Message]) -> String {
    String(sha256(JSON.array(messages.map(\.json)).text.utf8).prefix(16))
  }

  /// Reads a prompt of any common field naming; `hasOwnID` is false where the id was made.
  package static func read(_ json: JSON, fields: PromptFields) throws(RecordsError) -> (
    prompt: Prompt, hasOwnID: Bool
  ) {
    guard let record = json.object else {
      throw .badMember(member: "the line", expected: "an object", found: kind(of: json))
    }
    var reader = PromptReader(record: record, fields: fields)
    return try reader.read()
  }
}

/// Makes one prompt of one record. The members that it used are taken away, but for the choices; the others
/// become the prompt's `extra`.
private struct PromptReader {
  let record: JSONObject
  let fields: PromptFields
  /// The members that the prompt was made of.
  var used: [String] = []

  init(record: JSONObject, fields: PromptFields) {
    self.record = record
    self.fields = fields
  }

  mutating func read() throws(RecordsError) -> (prompt: Prompt, hasOwnID: Bool) {
    let problem = try find(.problem)
    var messages: [Message]
    var choices: MultipleChoice?
    switch problem {
    case (let member, .array(let turns))?:
      messages = try conversation(turns, at: member)
    case (let member, .string(let text))?:
      guard text.utf8.contains(where: { !isJSONSpace($0) }) else { throw noText(member, .string(text)) }
      choices = try find(.choices, taking: false).map { member, json throws(RecordsError) in
        try MultipleChoice(json, member: member)
      }
      messages = [.user(choices?.text(question: text) ?? text)]
    case (let member, let json)?: throw noText(member, json)
    case nil: throw noText(PromptFields.Part.problem.commonNames.joined(separator: ", "), nil)
    }
    let gold = try gold(choices)
    let id = try scalar(.id)
    let domain = try scalar(.domain)
    let prompt = Prompt(
      id: id ?? Prompt.id(of: messages), messages: messages, gold: gold, domain: domain,
      extra: record.without(used))
    return (prompt, id != nil)
  }

  private func noText(_ member: String, _ json: JSON?) -> RecordsError {
    let members = record.keys.isEmpty ? "no members" : "the members \(record.keys.joined(separator: ", "))"
    let found = json.map { kind(of: $0) } ?? "\(members) (name others with --map problem=MEMBER)"
    return .badMember(
      member: "a prompt without text: \(member)", expected: "the question's text", found: found)
  }

  /// The member that holds a part. Mapped members must be there; several are joined with a space.
  private mutating func find(
    _ part: PromptFields.Part, taking: Bool = true
  ) throws(RecordsError) -> (member: String, value: JSON)? {
    guard let mapped = fields.mapped[part] else {
      for name in names(for: part) {
        guard let value = record[name], value != .null else { continue }
        if name == "messages", isAnswered(value),
          names(for: part).contains(where: { $0 != name && record[$0] != nil })
        {
          continue
        }
        if taking { used.append(name) }
        return (name, value)
      }
      return nil
    }
    var values: [JSON] = []
    for name in mapped {
      guard let value = record[name] else {
        throw .badMember(
          member: name, expected: "the \(part.rawValue) (--map)",
          found: "only the members \(record.keys.joined(separator: ", "))")
      }
      if taking { used.append(name) }
      values.append(value)
    }
    let name = mapped.joined(separator: "+")
    if values.count == 1 { return values[0] == .null ? nil : (name, values[0]) }
    let texts = values.compactMap { $0.string ?? $0.numberLiteral }
    guard texts.count == values.count else {
      throw .badMember(
        member: name, expected: "strings to join",
        found: values.map { kind(of: $0) }.joined(separator: " and "))
    }
    return (name, .string(texts.joined(separator: " ")))
  }

  /// True for a conversation that ends with the assistant's turn: beside a question's text it is the answered
  /// form of the same question, as training sets have it.
  private func isAnswered(_ messages: JSON) -> Bool { messages.array?.last?["role"] == "assistant" }

  /// `correct` and `label` are a gold answer only beside choices.
  private func names(for part: PromptFields.Part) -> [String] {
    guard part == .answer, PromptFields.Part.choices.commonNames.contains(where: { record[$0] != nil }) else {
      return part.commonNames
    }
    return ["gold", "answer", "correct", "label", "target", "solution"]
  }

  /// A string, or a number as it was spelt; an empty string is none.
  private mutating func scalar(_ part: PromptFields.Part) throws(RecordsError) -> String? {
    guard let (member, value) = try find(part) else { return nil }
    guard let text = value.string ?? value.numberLiteral ?? value.bool.map({ "\($0)" }) else {
      throw .badMember(member: member, expected: "a string or a number", found: kind(of: value))
    }
    return text.isEmpty ? nil : text
  }

  private mutating func gold(_ choices: MultipleChoice?) throws(RecordsError) -> String? {
    guard let choices else { return try scalar(.answer) }
    guard let (member, value) = try find(.answer) else { return nil }
    return try choices.gold(value, member: member)
  }

  /// A list of messages that ends with what is to be answered. A content may be a list of text parts; other
  /// members of a message (`name`) are not part of a prompt.
  private func conversation(_ turns: [JSON], at member: String) throws(RecordsError) -> [Message] {
    var messages: [Message] = []
    for (index, turn) in turns.enumerated() {
      let path = "\(member)[\(index)]"
      var reader = try MemberReader(turn, at: path)
      let role = try reader.choice("role", Role.self)
      let content = try reader.take("content", "a string or text parts") { json in
        json.string
          ?? json.array.flatMap { parts in
            let texts = parts.compactMap { $0["text"]?.string }
            return texts.count == parts.count ? texts.joined() : nil
          }
      }
      messages.append(Message(role: role, content: content))
    }
    guard messages.contains(where: { $0.role == .user && $0.content.utf8.contains { !isJSONSpace($0) } })
    else {
      throw noText(member, .array(turns))
    }
    guard let last = messages.last, last.role != .assistant else {
      throw .badMember(
        member: member, expected: "the user's turn at the end",
        found: "the assistant's, which is to be sampled")
    }
    return messages
  }
}

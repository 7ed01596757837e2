// A line from elsewhere as a trace.

import OpenAIAPI
import Records

/// Turns one line into a trace: one of our own, a chat whose last turn is the assistant's, or a prompt with a completion.
struct ImportedLine {
  let file: String
  let number: Int
  let fields: PromptFields
  let teacher: String

  func trace(_ line: JSON) throws(RecordProblem) -> Trace {
    if line["prompt_id"] != nil {
      do { return try Trace(json: line) } catch { throw problem("\(error)") }
    }
    guard var object = line.object else { throw problem("expected an object") }
    nameTurns(of: &object)
    let choice = try takeCompletion(from: &object)
    let prompt: Prompt
    do {
      prompt = try Prompt.read(.object(object), fields: fields).prompt
    } catch {
      throw problem("\(error)")
    }
    return Trace(
      Completion(sample: 0, text: choice.text, reasoning: choice.reasoning, finishReason: choice.finishReason),
      of: prompt, teacher: object["teacher"]?.string ?? teacher, sampling: Sampling())
  }

  private func problem(_ what: String) -> RecordProblem { RecordProblem(file: file, line: number, what: what) }

  /// ShareGPT's `conversations` of `from` and `value`, which OpenThoughts has as well, become `messages`; a `system` prompt
  /// beside them is their first.
  private func nameTurns(of object: inout JSONObject) {
    guard object["messages"] == nil, let turns = object["conversations"]?.array else { return }
    let system = object["system"]?.string.map { [JSON.object(["role": "system", "content": .string($0)])] } ?? []
    object["messages"] = .array(system + turns.map { turn in
      guard var named = turn.object, let role = named["from"]?.string else { return turn }
      named["role"] = .string(["human": "user", "gpt": "assistant"][role] ?? role)
      named["content"] = named["value"]
      return .object(named)
    })
    object["conversations"] = nil
    if !system.isEmpty { object["system"] = nil }
  }

  /// Takes the completion out of the line: what stays is the prompt. A turn reads as an endpoint's answer does.
  private func takeCompletion(from object: inout JSONObject) throws(RecordProblem) -> ChatChoice {
    let finish = object["finish_reason"] ?? .null
    let turn = try takeTurn(from: &object)
    switch ChatChoice.read(["message": .object(turn), "finish_reason": finish == .null ? "stop" : finish]) {
    case .success(let choice): return choice
    case .failure(let defect): throw problem("the completion is \(defect.what)")
    }
  }

  /// A completion member as the assistant's turn, or the last of `messages`.
  private func takeTurn(from object: inout JSONObject) throws(RecordProblem) -> JSONObject {
    if let value = try take(.completion, from: &object) {
      if let turn = assistantTurn(endOf: value) { return turn }
      guard value.string != nil else {
        throw problem("expected the completion to be text or to end with the assistant's turn")
      }
      var turn: JSONObject = ["role": "assistant", "content": value]
      if let reasoning = try take(.reasoning, from: &object) { turn["reasoning_content"] = reasoning }
      return turn
    }
    if let messages = object["messages"], let turn = assistantTurn(endOf: messages) {
      object["messages"] = .array(messages.array!.dropLast())
      return turn
    }
    throw problem(
      "expected a trace, messages or conversations whose last turn is the assistant's, or one of "
        + PromptFields.Part.completion.commonNames.joined(separator: ", ") + " (name others with --map completion=MEMBER)")
  }

  private func assistantTurn(endOf turns: JSON) -> JSONObject? {
    guard let turn = turns.array?.last?.object, turn["role"]?.string == "assistant" else { return nil }
    return turn
  }

  /// The member that holds a part, null being none: the mapped ones, joined with a space, else the first of the usual names
  /// that is text or turns.
  private func take(_ part: PromptFields.Part, from object: inout JSONObject) throws(RecordProblem) -> JSON? {
    guard let mapped = fields.mapped[part] else {
      for name in part.commonNames {
        guard let value = object[name], value.string != nil || assistantTurn(endOf: value) != nil else { continue }
        object[name] = nil
        return value
      }
      return nil
    }
    let values = mapped.compactMap { object[$0] }.filter { $0 != .null }
    guard values.count == mapped.count else {
      if part == .reasoning { return nil }
      throw problem("expected the members \(mapped.joined(separator: ", ")), which --map names as the \(part.rawValue)")
    }
    for name in mapped { object[name] = nil }
    let texts = values.compactMap(\.string)
    if texts.count == values.count { return .string(texts.joined(separator: " ")) }
    guard values.count == 1 else { throw problem("expected text in each of \(mapped.joined(separator: ", "))") }
    return values[0]
  }
}

// One of the choices of an answer.

import Records

/// One of the choices of an answer.
package struct ChatChoice: Sendable, Hashable {
  package var text: String
  /// `reasoning_content` (DeepSeek, vLLM, SGLang, llama.cpp), `reasoning` (newer vLLM, OpenRouter, Ollama) or `thinking`
  /// (Ollama's own interface, gpt-oss).
  package var reasoning: String?
  package var finishReason: Trace.FinishReason

  /// Why a choice is not an answer.
  package struct Defect: Error, Sendable, Hashable {
    package var what: String
    package init(what: String) { self.what = what }
  }

  package init(text: String, reasoning: String? = nil, finishReason: Trace.FinishReason) {
    self.text = text
    self.reasoning = reasoning
    self.finishReason = finishReason
  }

  /// Reads a choice.
  ///
  /// - `content` null with reasoning is an answer that was cut in its thinking: its text is empty.
  /// - `content` null with a `refusal`, or with the finish reason `content_filter`, was withheld.
  /// - `content` null otherwise is no answer.
  /// - `content` in parts: the text parts are joined; parts of the type `thinking` are reasoning (Mistral).
  /// - A finish reason that is unknown or missing is no answer: whether the text is whole cannot be known, and
  ///   taking it for `stop` would train on torn-off ends.
  package static func read(_ json: JSON) -> Result<ChatChoice, Defect> {
    guard let message = json["message"]?.object else {
      return .failure(Defect(what: "a choice without a message"))
    }
    let finish: Trace.FinishReason
    switch json["finish_reason"] {
    case .string(let word):
      guard let known = finishReason(word) else {
        let detail = ErrorBody(json).map { ", \"\($0.message)\"" } ?? ""
        return .failure(
          Defect(what: "a choice with the finish reason '\(Cleaning.line(word, limit: 40))'" + detail))
      }
      finish = known
    default: return .failure(Defect(what: "a choice without a finish reason"))
    }
    var reasoning = PromptFields.Part.reasoning.commonNames.lazy.compactMap { message[$0]?.string.nonEmpty }.first
    switch message["content"] {
    case .string(let text):
      return .success(ChatChoice(text: text, reasoning: reasoning, finishReason: finish))
    case .array(let parts):
      var text = ""
      for part in parts {
        switch part["type"]?.string {
        case "text": text += part["text"]?.string ?? ""
        case "thinking": reasoning = (reasoning ?? "") + joinedText(part["thinking"])
        default: return .failure(Defect(what: "a choice with a part that is not text"))
        }
      }
      return .success(ChatChoice(text: text, reasoning: reasoning, finishReason: finish))
    case .null, nil:
      if let refusal = message["refusal"]?.string.nonEmpty {
        return .success(ChatChoice(text: refusal, reasoning: reasoning, finishReason: .contentFilter))
      }
      guard reasoning != nil || finish == .contentFilter else {
        return .failure(Defect(what: "a choice whose content is null"))
      }
      return .success(ChatChoice(text: "", reasoning: reasoning, finishReason: finish))
    default: return .failure(Defect(what: "a choice whose content is not text"))
    }
  }

  /// The finish reasons of OpenAI, and the words that other servers have for the same.
  private static func finishReason(_ word: String) -> Trace.FinishReason? {
    switch word.lowercased() {
    case "stop", "eos", "eos_token", "end_turn", "stop_sequence": .stop
    case "length", "max_tokens", "model_length": .length
    case "content_filter", "refusal", "safety": .contentFilter
    default: nil
    }
  }

  private static func joinedText(_ json: JSON?) -> String {
    if let text = json?.string { return text }
    return (json?.array ?? []).compactMap { $0["text"]?.string }.joined()
  }
}

extension Optional where Wrapped == String {
  fileprivate var nonEmpty: String? { self == "" ? nil : self }
}

// Conversations as the text that a model was trained on.

import Records

/// A known chat template: writes a conversation as the model's own Jinja template would.
///
/// Templates are recognised, not interpreted: see `recognise`. Tool calls are not written.
package struct ChatTemplate: Sendable, Hashable {
  /// How a family of templates writes turns.
  enum Layout: Sendable, Hashable {
    /// `<|im_start|>role\ncontent<|im_end|>\n`; a system turn goes first, this one if the conversation has none.
    case chatML(defaultSystem: String?)
    /// `<|start_header_id|>role<|end_header_id|>\n\ncontent<|eot_id|>`, contents trimmed.
    case llama3
    /// The same, with a system turn always, which begins with the knowledge and today's dates.
    case llama31
    /// `<｜User｜>content<｜Assistant｜>content<｜end▁of▁sentence｜>`; thinking of earlier turns is left out.
    case deepSeekR1Distill(opensThinking: Bool)
  }

  /// The name among the known templates.
  package let name: String
  let layout: Layout
  /// The text of the BOS token where the template writes it; empty where the model has none.
  let bos: String
  /// The token that ends an assistant's turn.
  package let endOfTurn: String
  package let endOfTurnID: Int32

  /// Whether the generation prompt already opens the thinking with `<think>\n`.
  package var opensThinking: Bool { layout == .deepSeekR1Distill(opensThinking: true) }

  init(name: String, layout: Layout, tokenizer: Tokenizer) throws {
    self.name = name
    self.layout = layout
    bos = tokenizer.spec.bosID.map { tokenizer.spec.tokens[$0] } ?? ""
    endOfTurn =
      switch layout {
      case .chatML: "<|im_end|>"
      case .llama3, .llama31: "<|eot_id|>"
      case .deepSeekR1Distill: "<｜end▁of▁sentence｜>"
      }
    guard let id = tokenizer.id(of: endOfTurn) else {
      throw TokensError.missingToken(token: endOfTurn, template: name)
    }
    endOfTurnID = id
  }

  /// The conversation as text; with `addGenerationPrompt`, up to where the assistant's next turn begins.
  package func render(_ messages: [Message], addGenerationPrompt: Bool) -> String {
    switch layout {
    case .chatML(let system): renderChatML(messages, defaultSystem: system, addGenerationPrompt)
    case .llama3: renderLlama3(messages, addGenerationPrompt)
    case .llama31: renderLlama31(messages, addGenerationPrompt)
    case .deepSeekR1Distill(let opens): renderDeepSeek(messages, opensThinking: opens, addGenerationPrompt)
    }
  }

  private func renderChatML(_ messages: [Message], defaultSystem: String?, _ addGenerationPrompt: Bool) -> String {
    func turn(_ role: Role, _ content: String) -> String { "<|im_start|>\(role.rawValue)\n\(content)<|im_end|>\n" }
    var text = ""
    if let defaultSystem, let first = messages.first, first.role != .system { text += turn(.system, defaultSystem) }
    for message in messages { text += turn(message.role, message.content) }
    return addGenerationPrompt ? text + "<|im_start|>assistant\n" : text
  }

  private static func llama3Header(_ role: Role) -> String {
    "<|start_header_id|>\(role.rawValue)<|end_header_id|>\n\n"
  }

  private func renderLlama3(_ messages: [Message], _ addGenerationPrompt: Bool) -> String {
    var text = messages.isEmpty ? "" : bos
    for message in messages { text += Self.llama3Header(message.role) + message.content.pythonStripped + endOfTurn }
    return addGenerationPrompt ? text + Self.llama3Header(.assistant) : text
  }

  /// The dates are the template's own defaults: Llama 3.1's and 3.3's are fixed, and so is what Llama 3.2's falls
  /// back to where there is no clock. Results must not depend on the day.
  private func renderLlama31(_ messages: [Message], _ addGenerationPrompt: Bool) -> String {
    let system = messages.first.flatMap { $0.role == .system ? $0.content.pythonStripped : nil }
    var text = bos + Self.llama3Header(.system)
    text += "Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n"
    text += (system ?? "") + endOfTurn
    for message in messages.dropFirst(system == nil ? 0 : 1) {
      text += Self.llama3Header(message.role) + message.content.pythonStripped + endOfTurn
    }
    return addGenerationPrompt ? text + Self.llama3Header(.assistant) : text
  }

  private func renderDeepSeek(_ messages: [Message], opensThinking: Bool, _ addGenerationPrompt: Bool) -> String {
    var text = bos + (messages.last { $0.role == .system }?.content ?? "")
    for message in messages {
      switch message.role {
      case .system: break
      case .user: text += "<｜User｜>" + message.content
      case .assistant: text += "<｜Assistant｜>" + message.content.afterThinking + endOfTurn
      }
    }
    guard addGenerationPrompt else { return text }
    return text + "<｜Assistant｜>" + (opensThinking ? "<think>\n" : "")
  }
}

extension String {
  /// Without white space at both ends, as Python's `str.strip()` (Jinja's `trim`) counts it.
  var pythonStripped: String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
    }
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// What follows the last `</think>`; the whole text where there is none.
  fileprivate var afterThinking: String {
    var rest = Substring(self)
    while let end = rest.firstRange(ofUTF8: "</think>") { rest = rest[end.upperBound...] }
    return String(rest)
  }
}

extension Substring {
  /// Where the bytes of `pattern` first occur: byte by byte, since a combining mark after `>` must not hide it.
  func firstRange(ofUTF8 pattern: StaticString) -> Range<Index>? {
    let wanted = Array(pattern.description.utf8)
    var start = startIndex
    while start < endIndex {
      if utf8[start...].starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
      start = utf8.index(after: start)
    }
    return nil
  }
}

// One turn of a conversation.

/// Who speaks in a turn, as chat templates and the OpenAI API name it.
package enum Role: String, Sendable, Hashable, CaseIterable {
  case system, user, assistant
}

/// One turn of a conversation.
package struct Message: Sendable, Hashable {
  package var role: Role
  package var content: String

  package init(role: Role, content: String) {
    self.role = role
    self.content = content
  }

  package static func user(_ content: String) -> Message { Message(role: .user, content: content) }
  package static func system(_ content: String) -> Message { Message(role: .system, content: content) }
  package static func assistant(_ content: String) -> Message { Message(role: .assistant, content: content) }
}

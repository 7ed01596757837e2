// A question to ask a teacher or a student, with what is known of its answer.

/// A question, with the answer known to be right if there is one.
package struct Prompt: Sendable, Hashable {
  /// Unique in its file; made from the messages' hash where the file gives none.
  package var id: String
  /// The conversation up to the turn that is to be sampled.
  package var messages: [Message]
  /// The answer known to be right, as its source spells it.
  package var gold: String?
  /// What the question is about (`math`, `code`, …), as its source names it.
  package var domain: String?
  /// The source's other members, kept as they were.
  package var extra: JSONObject

  package init(
    id: String, messages: [Message], gold: String? = nil, domain: String? = nil, extra: JSONObject = [:]
  ) {
    self.id = id
    self.messages = messages
    self.gold = gold
    self.domain = domain
    self.extra = extra
  }
}

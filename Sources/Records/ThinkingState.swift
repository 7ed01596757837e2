// How far a completion's thinking got.

/// How far a completion's thinking got (docs/formats.md).
package enum ThinkingState: String, Sendable, Hashable, CaseIterable {
  /// Thinking, its end tag, and an answer that ended by itself.
  case complete
  /// The token limit was reached before the end tag.
  case cutInThinking = "cut_in_thinking"
  /// The token limit was reached in the answer.
  case cutInAnswer = "cut_in_answer"
  /// No thinking tags at all.
  case noThinking = "no_thinking"
  /// Tags with nothing but white space between them.
  case emptyThinking = "empty_thinking"
  /// Tags out of order, repeated, or an end without the model having been started in thinking.
  case malformed
}

// One conversation as ids, with the loss on the assistant's completion alone.

import Records

/// A conversation as token ids, and which of them the loss counts.
package struct TrainingExample: Sendable, Hashable {
  package var ids: [Int32]
  /// One flag a token: whether predicting this token (from those before it) counts in the loss. True for the
  /// completion and its end of turn, false for the prompt.
  package var isTarget: [Bool]

  package init(ids: [Int32], isTarget: [Bool]) {
    self.ids = ids
    self.isTarget = isTarget
  }

  package var targetCount: Int { isTarget.lazy.filter { $0 }.count }
}

extension ChatTemplate {
  /// The ids up to where the assistant's turn begins. Control tokens in the messages' text are taken as such,
  /// as `apply_chat_template` of transformers does.
  package func promptIDs(_ messages: [Message], tokenizer: Tokenizer) -> [Int32] {
    tokenizer.encode(render(messages, addGenerationPrompt: true), parseSpecial: true)
  }

  /// The prompt, then `completion`, then the end of the turn. The two parts are tokenised apart, as they are when
  /// sampling, so no token spans them.
  ///
  /// The completion is trained on as it is, `<think>` included: templates that delete it from earlier turns do
  /// not touch it. Where the template opens the thinking itself, the completion's own `<think>` is taken off,
  /// and one without thinking closes it at once. Control tokens spelt out in it stay text. Templates that trim
  /// contents (Llama 3) trim it.
  package func trainingExample(messages: [Message], completion: String, tokenizer: Tokenizer) throws
    -> TrainingExample
  {
    guard messages.contains(where: { $0.role != .assistant }) else {
      throw TokensError.conversation(template: name, what: "it has no user's or system's turn to answer")
    }
    let prompt = promptIDs(messages, tokenizer: tokenizer)
    let answer = tokenizer.encode(trained(completion)) + [endOfTurnID]
    return TrainingExample(
      ids: prompt + answer,
      isTarget: Array(repeating: false, count: prompt.count) + Array(repeating: true, count: answer.count))
  }

  /// The completion as it follows the generation prompt.
  private func trained(_ completion: String) -> String {
    switch layout {
    case .llama3, .llama31: return completion.pythonStripped
    case .chatML, .deepSeekR1Distill(opensThinking: false): return completion
    case .deepSeekR1Distill(opensThinking: true):
      var rest = Substring(completion)
      if let opening = rest.firstRange(ofUTF8: "<think>"), rest[..<opening.lowerBound].allSatisfy(\.isWhitespace) {
        rest = rest[opening.upperBound...]
        if rest.unicodeScalars.first == "\n" { rest = Substring(rest.unicodeScalars.dropFirst()) }
        return String(rest)
      }
      return rest.firstRange(ofUTF8: "</think>") == nil ? "\n</think>\n\n" + completion : completion
    }
  }
}

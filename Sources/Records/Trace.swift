// A teacher's answer to one prompt: the unit that is sampled, judged, stored and trained on.

/// One sampled answer to one prompt.
package struct Trace: Sendable, Hashable {
  /// Why sampling ended.
  package enum FinishReason: String, Sendable, Hashable, CaseIterable {
    /// The model ended its turn, or a stop string was reached.
    case stop
    /// The token limit was reached.
    case length
    /// The teacher's provider withheld the rest.
    case contentFilter = "content_filter"
  }

  /// The tokens that were read and written.
  package struct Usage: Sendable, Hashable {
    package var promptTokens: Int
    package var completionTokens: Int
    package init(promptTokens: Int, completionTokens: Int) {
      self.promptTokens = promptTokens
      self.completionTokens = completionTokens
    }
  }

  package var promptID: String
  /// Counts from 0 within the prompt.
  package var sample: Int
  /// The prompt's conversation.
  package var messages: [Message]
  /// The text between the thinking tags, or nil where there are none.
  package var reasoning: String?
  /// The text after the thinking.
  package var answer: String
  package var thinking: ThinkingState
  package var finishReason: FinishReason
  /// The teacher's name.
  package var teacher: String
  package var sampling: Sampling
  package var usage: Usage?
  package var gold: String?
  package var domain: String?
  package var verdicts: [Verdict]
  /// Members that this version does not know, and the prompt's own: kept as they were.
  package var extra: JSONObject

  /// `prompt_id#sample`: unique in a data set.
  package var id: String { "\(promptID)#\(sample)" }

  package init(
    promptID: String, sample: Int, messages: [Message], reasoning: String?, answer: String,
    thinking: ThinkingState, finishReason: FinishReason, teacher: String, sampling: Sampling,
    usage: Usage? = nil, gold: String? = nil, domain: String? = nil, verdicts: [Verdict] = [],
    extra: JSONObject = [:]
  ) {
    self.promptID = promptID
    self.sample = sample
    self.messages = messages
    self.reasoning = reasoning
    self.answer = answer
    self.thinking = thinking
    self.finishReason = finishReason
    self.teacher = teacher
    self.sampling = sampling
    self.usage = usage
    self.gold = gold
    self.domain = domain
    self.verdicts = verdicts
    self.extra = extra
  }
}

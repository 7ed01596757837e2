// What can answer a prompt: a local model, or an endpoint behind HTTP.

/// A conversation to be continued, for some of a prompt's samples.
package struct CompletionRequest: Sendable, Hashable {
  package var promptID: String
  package var messages: [Message]
  /// The numbers of the samples wanted; each gets its own seed.
  package var samples: [Int]
  package var sampling: Sampling
  /// Asks for each token with its log-probability; a source that cannot give them leaves them out.
  package var wantsTokens: Bool

  package init(
    promptID: String, messages: [Message], samples: [Int], sampling: Sampling, wantsTokens: Bool = false
  ) {
    self.promptID = promptID
    self.messages = messages
    self.samples = samples
    self.sampling = sampling
    self.wantsTokens = wantsTokens
  }
}

/// A token of a completion.
package struct SampledToken: Sendable, Hashable {
  package var id: Int32
  /// In nats, under the model's own distribution (temperature 1, nothing cut).
  package var logProbability: Float

  package init(id: Int32, logProbability: Float) {
    self.id = id
    self.logProbability = logProbability
  }
}

/// One sample, as its source gave it.
package struct Completion: Sendable, Hashable {
  /// Which of the request's samples this is.
  package var sample: Int
  /// The text, without the template's end token. Thinking tags, where the source gives them, are still in it.
  package var text: String
  /// The thinking, where the source gives it apart from the text.
  package var reasoning: String?
  /// Whether the template had already opened `<think>` in the prompt; nil where the source cannot know
  /// (an endpoint applies its own template).
  package var startsInThinking: Bool?
  package var finishReason: Trace.FinishReason
  package var usage: Trace.Usage?
  /// Where asked for and known.
  package var tokens: [SampledToken]?

  package init(
    sample: Int, text: String, reasoning: String? = nil, startsInThinking: Bool? = nil,
    finishReason: Trace.FinishReason, usage: Trace.Usage? = nil, tokens: [SampledToken]? = nil
  ) {
    self.sample = sample
    self.text = text
    self.reasoning = reasoning
    self.startsInThinking = startsInThinking
    self.finishReason = finishReason
    self.usage = usage
    self.tokens = tokens
  }
}

/// Answers prompts. Callers run many requests at once; a source decides how many it works on together.
package protocol CompletionSource: Sendable {
  /// The teacher's name, as traces record it.
  var name: String { get }
  /// How many samples in flight keep this source busy.
  var preferredConcurrency: Int { get }
  /// Calls `deliver` once for each sample asked for, as soon as it is finished and in any order. When it
  /// throws, the samples already delivered stay good; the others were not sampled.
  func complete(
    _ request: CompletionRequest, deliver: @Sendable (Completion) async throws -> Void
  ) async throws
}

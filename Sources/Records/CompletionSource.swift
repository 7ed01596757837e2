// What can answer a prompt: a local model, or an endpoint behind HTTP.

/// A conversation to be continued, for some of a prompt's samples.
package struct CompletionRequest: Sendable, Hashable {
  package var promptID: String
  package var messages: [Message]
  /// The numbers of the samples wanted; each gets its own seed.
  package var samples: [Int]
  package var sampling: Sampling

  package init(promptID: String, messages: [Message], samples: [Int], sampling: Sampling) {
    self.promptID = promptID
    self.messages = messages
    self.samples = samples
    self.sampling = sampling
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

  package init(
    sample: Int, text: String, reasoning: String? = nil, startsInThinking: Bool? = nil,
    finishReason: Trace.FinishReason, usage: Trace.Usage? = nil
  ) {
    self.sample = sample
    self.text = text
    self.reasoning = reasoning
    self.startsInThinking = startsInThinking
    self.finishReason = finishReason
    self.usage = usage
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

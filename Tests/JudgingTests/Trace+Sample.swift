// A trace to judge, with only what a test is about spelt out.

import Records

extension Trace {
  static func sample(
    prompt: String = "How many apples does Tom have?", reasoning: String? = nil, answer: String = "Answer: 5",
    thinking: ThinkingState = .noThinking, finish: FinishReason = .stop, gold: String? = "5", domain: String? = "math",
    promptID: String = "p", sample: Int = 0
  ) -> Trace {
    Trace(
      promptID: promptID, sample: sample, messages: [.user(prompt)], reasoning: reasoning, answer: answer,
      thinking: thinking, finishReason: finish, teacher: "teacher", sampling: Sampling(), gold: gold, domain: domain)
  }
}

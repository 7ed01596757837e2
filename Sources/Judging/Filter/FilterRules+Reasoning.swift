// Simple queries are answered without a chain of thought.

import Records

extension FilterRules {
  /// The name under which a trace records that its reasoning was taken out.
  package static let reasoningName = "reasoning"

  /// The trace without its reasoning, where its domain is in `noReasoningDomains`; nil for all others.
  ///
  /// DeepSeek-R1 (section 2.3.3) gives simple queries such as "hello" no chain of thought in the response; the response
  /// stays. So the reasoning goes and the answer is kept, where thinking ended as it should: cut and malformed thinking
  /// is judged as it is. Ids and log-probabilities of the whole completion's tokens go too.
  package func withoutReasoning(_ trace: Trace) -> Trace? {
    guard let domain = trace.domain, noReasoningDomains.contains(domain), trace.reasoning != nil,
      trace.thinking == .complete || trace.thinking == .emptyThinking
    else { return nil }
    var bare = trace
    bare.reasoning = nil
    bare.thinking = .noThinking
    for member in ["token_ids", "logprobs"] { bare.extra[member] = nil }
    return bare
  }

  /// What a trace without its reasoning records of it.
  package func reasoningRemoved(from trace: Trace) -> Verdict {
    Verdict(
      judge: Self.reasoningName, outcome: .pass, reason: "removed",
      detail: "\(trace.reasoning?.utf8.count ?? 0) bytes; the domain '\(trace.domain ?? "")' is answered without")
  }
}

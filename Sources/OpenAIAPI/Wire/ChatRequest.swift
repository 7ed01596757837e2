// The body of `POST /chat/completions`.

import Records

/// The body of `POST /chat/completions`.
package struct ChatRequest: Sendable, Hashable {
  package var model: String
  package var messages: [Message]
  /// How many choices to give.
  package var n: Int
  package var sampling: Sampling
  /// 31 bits, not negative: what every server's integer holds.
  package var seed: Int
  /// Members that replace or add to the others; null takes one away.
  package var extra: JSONObject

  package init(
    model: String, messages: [Message], n: Int, sampling: Sampling, seed: Int, extra: JSONObject = [:]
  ) {
    self.model = model
    self.messages = messages
    self.n = n
    self.sampling = sampling
    self.seed = seed
    self.extra = extra
  }

  /// `n`, `stop`, `top_k` and `min_p` are left out where they change nothing: `top_k` and `min_p` are vLLM's,
  /// SGLang's and llama.cpp's own, and others refuse them.
  package var json: JSON {
    var body: JSONObject = [
      "model": .string(model),
      "messages": .array(
        messages.map { ["role": .string($0.role.rawValue), "content": .string($0.content)] }),
      "temperature": .double(sampling.temperature),
      "top_p": .double(sampling.topP),
      "max_tokens": .int(sampling.maxTokens),
      "seed": .int(seed),
    ]
    if n > 1 { body["n"] = .int(n) }
    if !sampling.stop.isEmpty { body["stop"] = .array(sampling.stop.map { .string($0) }) }
    if sampling.topK > 0 { body["top_k"] = .int(sampling.topK) }
    if sampling.minP > 0 { body["min_p"] = .double(sampling.minP) }
    for member in extra.members {
      body[member.key] = member.value == .null ? JSON?.none : member.value
    }
    return .object(body)
  }
}

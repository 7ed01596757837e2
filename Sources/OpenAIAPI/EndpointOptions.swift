// How an OpenAI-compatible endpoint is talked to.

import Records

/// How an OpenAI-compatible endpoint is talked to. Plain data; the defaults suit a vLLM server as well as a
/// hosted API.
package struct EndpointOptions: Sendable, Hashable {
  /// At most this many samples are in flight at one base URL (a request for n samples counts n). More keeps a
  /// batching server busier; a rate limit lowers it for a while by itself.
  package var concurrency: Int
  /// Time to reach the server.
  package var connectTimeout: Duration
  /// Time from sending a request to the last byte of its answer: as long as `maxTokens` may take.
  package var requestTimeout: Duration
  /// Larger answers are refused without being read to the end, in bytes.
  package var maximumResponseBytes: Int
  package var retry: RetryPolicy
  /// Sent with each request (`HTTP-Referer`, `api-key`, …). Like the key they are never shown.
  package var headers: [String: String]
  /// Members that replace or add to the request's own (`{"reasoning_effort": "high"}`); null takes one away.
  package var extraBody: JSONObject
  /// True where the teacher's template opens `<think>` in the prompt and its server leaves the tags in the
  /// text. A text with `</think>` and no `<think>` before it is recognised without this; a text that was cut
  /// in its thinking is not.
  package var startsInThinking: Bool
  /// What the error of a refused key tells the user to do.
  package var apiKeyHint: String

  package init(
    concurrency: Int = 32, connectTimeout: Duration = .seconds(10), requestTimeout: Duration = .seconds(1800),
    maximumResponseBytes: Int = 64 << 20, retry: RetryPolicy = RetryPolicy(), headers: [String: String] = [:],
    extraBody: JSONObject = [:], startsInThinking: Bool = false,
    apiKeyHint: String = "set the environment variable OPENAI_API_KEY"
  ) {
    self.concurrency = concurrency
    self.connectTimeout = connectTimeout
    self.requestTimeout = requestTimeout
    self.maximumResponseBytes = maximumResponseBytes
    self.retry = retry
    self.headers = headers
    self.extraBody = extraBody
    self.startsInThinking = startsInThinking
    self.apiKeyHint = apiKeyHint
  }
}

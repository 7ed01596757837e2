// How often and how long a failed request is tried again.

/// How often and how long a failed request is tried again.
package struct RetryPolicy: Sendable, Hashable {
  /// Further attempts after errors. Rate limits do not count.
  package var maximumRetries: Int
  /// The first wait is drawn from 0 to this; the range doubles with each further one.
  package var baseDelay: Duration
  /// The range stops doubling here.
  package var maximumDelay: Duration
  /// A server that asks for a longer pause than this is asked again after this.
  package var maximumRetryAfter: Duration
  /// A request gives up once it would have waited this long for rate limits alone.
  package var rateLimitPatience: Duration

  package init(
    maximumRetries: Int = 6, baseDelay: Duration = .milliseconds(500), maximumDelay: Duration = .seconds(60),
    maximumRetryAfter: Duration = .seconds(300), rateLimitPatience: Duration = .seconds(3600)
  ) {
    self.maximumRetries = maximumRetries
    self.baseDelay = baseDelay
    self.maximumDelay = maximumDelay
    self.maximumRetryAfter = maximumRetryAfter
    self.rateLimitPatience = rateLimitPatience
  }

  /// The range of the wait after the `count`-th failure in a row (from 0): base · 2^count, at most the maximum.
  package func backOff(_ count: Int) -> Duration {
    count >= 30 ? maximumDelay : min(maximumDelay, baseDelay * (1 << count))
  }
}

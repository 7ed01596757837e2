// One request's way through its failures: a pure state machine, without clock or socket.

import Records

/// What to do after a failed attempt.
package enum RetryDecision: Sendable, Hashable {
  case retry(after: Duration)
  case giveUp
}

/// One request's way through its failures: exponential back-off with full jitter (the wait is uniform between 0
/// and the range, after Brooker, "Exponential Backoff And Jitter", 2015), with two budgets apart: a number of
/// errors, and a time for rate limits.
package struct RetryState: Sendable {
  package let policy: RetryPolicy
  private var generator: SeededGenerator
  /// Transient errors so far.
  package private(set) var errors = 0
  /// Answers with 429 so far.
  package private(set) var rateLimits = 0
  /// What was waited for rate limits so far.
  package private(set) var rateLimitWait = Duration.zero

  package var attempts: Int { errors + rateLimits }

  /// - Parameter seed: of the jitter, so that a run can be repeated.
  package init(policy: RetryPolicy, seed: UInt64) {
    self.policy = policy
    generator = SeededGenerator(seed: seed)
  }

  /// Counts a failure and says what comes next.
  package mutating func decide(after kind: AttemptFailure.Kind) -> RetryDecision {
    switch kind {
    case .permanent: return .giveUp
    case .transient(let pause):
      errors += 1
      guard errors <= policy.maximumRetries else { return .giveUp }
      return .retry(after: wait(count: errors - 1, pause: pause))
    case .rateLimit(let pause):
      rateLimits += 1
      let delay = wait(count: rateLimits - 1, pause: pause)
      guard rateLimitWait + delay <= policy.rateLimitPatience else { return .giveUp }
      rateLimitWait += delay
      return .retry(after: delay)
    }
  }

  /// A pause that the server asked for is kept, with up to `baseDelay` more, so that not all come back at the
  /// same instant.
  private mutating func wait(count: Int, pause: Duration?) -> Duration {
    if let pause { return min(pause, policy.maximumRetryAfter) + policy.baseDelay * generator.uniform() }
    return policy.backOff(count) * generator.uniform()
  }
}

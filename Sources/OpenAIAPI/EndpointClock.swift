// The time as the endpoint sees it, so that tests need not wait.

import Foundation

/// The time that back-off, rate limits and the pool go by. Time-outs on the wire are real time.
package struct EndpointClock: Sendable {
  /// Time since a fixed instant; never goes back.
  package var now: @Sendable () -> Duration
  /// Seconds since 1970 (UTC), for `Retry-After` dates of servers that send no `Date`.
  package var secondsSince1970: @Sendable () -> Double
  /// Waits; throws `CancellationError` at once when the task is cancelled.
  package var sleep: @Sendable (Duration) async throws -> Void

  package init(
    now: @escaping @Sendable () -> Duration, secondsSince1970: @escaping @Sendable () -> Double,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.now = now
    self.secondsSince1970 = secondsSince1970
    self.sleep = sleep
  }

  /// The machine's clock.
  package static var system: EndpointClock {
    let start = ContinuousClock.now
    return EndpointClock(
      now: { ContinuousClock.now - start },
      secondsSince1970: { Date().timeIntervalSince1970 },
      sleep: { try await Task.sleep(for: $0) })
  }
}

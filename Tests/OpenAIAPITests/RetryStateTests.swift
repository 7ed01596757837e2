import OpenAIAPI
import Testing

struct RetryStateTests {
  private func waits(_ kind: AttemptFailure.Kind, policy: RetryPolicy, seed: UInt64 = 1) -> [Duration] {
    var state = RetryState(policy: policy, seed: seed)
    var waits: [Duration] = []
    while waits.count < 1000, case .retry(let wait) = state.decide(after: kind) { waits.append(wait) }
    return waits
  }

  @Test func `The range of the wait doubles up to the maximum`() {
    let policy = RetryPolicy(baseDelay: .milliseconds(500), maximumDelay: .seconds(60))
    #expect(
      (0..<9).map(policy.backOff)
        == [0.5, 1, 2, 4, 8, 16, 32, 60, 60].map { Duration.milliseconds($0 * 1000) })
    #expect(policy.backOff(1_000_000) == .seconds(60))
  }

  @Test func `Each wait lies anywhere in its range`() {
    let policy = RetryPolicy(maximumRetries: 4, baseDelay: .seconds(1), maximumDelay: .seconds(4))
    var shares: [Double] = []
    for seed in 0..<500 as Range<UInt64> {
      let waits = waits(.transient(retryAfter: nil), policy: policy, seed: seed)
      #expect(waits.count == 4)
      for (count, wait) in waits.enumerated() {
        #expect(wait >= .zero && wait < policy.backOff(count))
        shares.append(wait / policy.backOff(count))
      }
    }
    // 2000 uniform shares: the mean is 0.5 within five standard errors (0.0065 each).
    #expect(abs(shares.reduce(0, +) / 2000 - 0.5) < 0.033)
    #expect(shares.min()! < 0.01 && shares.max()! > 0.99)
  }

  @Test func `The same seed waits the same`() {
    let policy = RetryPolicy()
    #expect(
      waits(.transient(retryAfter: nil), policy: policy, seed: 7)
        == waits(.transient(retryAfter: nil), policy: policy, seed: 7))
    #expect(
      waits(.transient(retryAfter: nil), policy: policy, seed: 7)
        != waits(.transient(retryAfter: nil), policy: policy, seed: 8))
  }

  @Test(arguments: [0, 1, 6]) func `Errors are tried again as often as the policy says`(retries: Int) {
    #expect(waits(.transient(retryAfter: nil), policy: RetryPolicy(maximumRetries: retries)).count == retries)
  }

  @Test func `Rate limits leave the budget of errors alone`() {
    var state = RetryState(policy: RetryPolicy(maximumRetries: 1), seed: 1)
    for _ in 0..<50 { #expect(state.decide(after: .rateLimit(retryAfter: .seconds(1))) != .giveUp) }
    #expect(state.errors == 0 && state.rateLimits == 50)
    #expect(state.decide(after: .transient(retryAfter: nil)) != .giveUp)
    #expect(state.decide(after: .rateLimit(retryAfter: nil)) != .giveUp)
    #expect(state.decide(after: .transient(retryAfter: nil)) == .giveUp)
  }

  @Test func `Rate limits end when the patience does`() {
    let policy = RetryPolicy(baseDelay: .milliseconds(1), rateLimitPatience: .seconds(100))
    #expect(waits(.rateLimit(retryAfter: .seconds(30)), policy: policy).count == 3)
    #expect(waits(.rateLimit(retryAfter: .seconds(101)), policy: policy).isEmpty)
  }

  @Test func `Rate limits without a pause end too`() {
    let policy = RetryPolicy()
    let waits = waits(.rateLimit(retryAfter: nil), policy: policy)
    #expect(waits.count < 1000)
    #expect(waits.reduce(.zero, +) <= policy.rateLimitPatience)
    #expect(waits.reduce(.zero, +) > policy.rateLimitPatience - policy.maximumDelay)
  }

  @Test func `A pause that the server asks for is kept, with a little jitter`() {
    let policy = RetryPolicy(baseDelay: .milliseconds(500))
    for wait in waits(.transient(retryAfter: .seconds(20)), policy: policy) {
      #expect(wait >= .seconds(20) && wait < .milliseconds(20_500))
    }
  }

  @Test func `A pause is capped`() {
    let policy = RetryPolicy(baseDelay: .zero, maximumRetryAfter: .seconds(300))
    #expect(waits(.transient(retryAfter: .seconds(86400)), policy: policy).first == .seconds(300))
  }

  @Test func `What cannot succeed is not tried again`() {
    #expect(waits(.permanent, policy: RetryPolicy()).isEmpty)
  }
}

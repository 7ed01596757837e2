import OpenAIAPI
import Testing

struct AttemptFailureTests {
  private func kind(_ status: Int, code: String? = nil) -> AttemptFailure.Kind {
    AttemptFailure.status(status, message: "", code: code, retryAfter: .seconds(3)).kind
  }

  @Test(arguments: [408, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])
  func `A server that is not well is asked again`(status: Int) {
    #expect(kind(status) == .transient(retryAfter: .seconds(3)))
  }

  @Test(arguments: [400, 401, 402, 403, 404, 405, 413, 418, 422, 451, 501, 505])
  func `A refusal is final`(status: Int) {
    #expect(kind(status) == .permanent)
  }

  @Test func `Too many requests are a matter of time`() {
    #expect(kind(429) == .rateLimit(retryAfter: .seconds(3)))
  }

  @Test func `A quota that is used up is not`() {
    #expect(kind(429, code: "insufficient_quota") == .permanent)
  }

  @Test func `Connections, time-outs and answers that cannot be used are tried again`() {
    #expect(AttemptFailure.connection("").kind == .transient(retryAfter: nil))
    #expect(AttemptFailure.timeOut(after: .seconds(1)).kind == .transient(retryAfter: nil))
    #expect(AttemptFailure.unusable("").kind == .transient(retryAfter: nil))
    #expect(AttemptFailure.tooLarge(limit: 1).kind == .permanent)
    #expect(AttemptFailure.redirect(status: 301, location: nil).kind == .permanent)
  }
}

import OpenAIAPI
import Records
import Testing

/// Every way a server fails, over a real socket.
struct OpenAIEndpointFaultTests {
  /// A teacher that fails `count` times and then answers.
  private func afterFailing(
    _ reply: MockReply, times count: Int = 1, options: EndpointOptions = EndpointOptions(),
    check: @Sendable (Asked, MockTeacher) throws -> Void
  ) async throws {
    try await MockTeacher.run(script: { $0.number < count ? reply : .answer("4") }) { teacher in
      try check(try await ask([teacher.url], options: options), teacher)
    }
  }

  @Test(arguments: [500, 502, 503, 504, 529, 408]) func `A server that recovers gives its answer`(status: Int)
    async throws
  {
    try await afterFailing(.body("oops", status: status), times: 2) { asked, teacher in
      #expect(asked.error == nil)
      #expect(asked.delivered.texts == ["4"])
      #expect(teacher.requests.count == 3)
      // The seed belongs to the sample, not to the attempt.
      #expect(Set(teacher.requests.map(\.seed)) == [1_220_237_493])
      #expect(asked.waits.count == 2)
      #expect(zip(asked.waits, [0.5, 1]).allSatisfy { $0 < .milliseconds($1 * 1000) })
    }
  }

  @Test func `A rate limit's JSON is not an answer, and its pause is kept`() async throws {
    let limit = MockReply.json(
      ["error": ["message": "Rate limit reached", "code": "rate_limit_exceeded"]], status: 429,
      headers: ["Retry-After": "20"])
    try await afterFailing(limit) { asked, teacher in
      #expect(asked.error == nil)
      #expect(asked.delivered.texts == ["4"])
      #expect(asked.waits.count == 1 && asked.waits[0] >= .seconds(20) && asked.waits[0] < .seconds(21))
    }
  }

  @Test func `A pause may be given as a date, and is capped`() async throws {
    let limit = MockReply.body("{}", status: 429, headers: ["Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"])
    try await afterFailing(limit) { asked, _ in
      #expect(asked.delivered.texts == ["4"])
      #expect(asked.waits.count == 1 && asked.waits[0] >= .seconds(300) && asked.waits[0] < .seconds(301))
    }
  }

  @Test func `Rate limits without a pause back off and do not use up the retries`() async throws {
    try await afterFailing(
      .body("", status: 429), times: 20, options: EndpointOptions(retry: RetryPolicy(maximumRetries: 0))
    ) {
      asked, teacher in
      #expect(asked.error == nil)
      #expect(asked.delivered.texts == ["4"])
      #expect(teacher.requests.count == 21)
    }
  }

  @Test func `A rate limit that never ends is an error`() async throws {
    try await MockTeacher.run(
      script: { _ in .json(["error": ["message": "slow down"]], status: 429, headers: ["Retry-After": "300"])
      }
    ) { teacher in
      let policy = RetryPolicy(baseDelay: .zero, rateLimitPatience: .seconds(1000))
      let asked = try await ask([teacher.url], options: EndpointOptions(retry: policy))
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 still says that there are too many requests, \"slow down\" after 900 s of waiting: "
          + "lower the concurrency, or run the same command again later")
      #expect(asked.apiError?.exitStatus == .unavailable)
      #expect(teacher.requests.count == 4)
    }
  }

  @Test func `A quota that is used up ends at once`() async throws {
    let reply = MockReply.json(
      ["error": ["message": "You exceeded it.", "code": "insufficient_quota"]], status: 429)
    try await MockTeacher.run(script: { _ in reply }) { teacher in
      let asked = try await ask([teacher.url])
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 says that the quota is used up, \"You exceeded it.\": waiting does not help; "
          + "raise the quota and run the same command again")
      #expect(teacher.requests.count == 1)
    }
  }

  @Test func `A connection that breaks in the answer is tried again`() async throws {
    try await afterFailing(.dropped(#"{"choices":[{"index":0,"message":{"content":"half"#)) {
      asked, teacher in
      #expect(asked.error == nil)
      #expect(asked.delivered.texts == ["4"])
      #expect(teacher.requests.count == 2)
    }
  }

  @Test func `A connection that always breaks is an error that says so`() async throws {
    try await MockTeacher.run(script: { _ in .dropped("{") }) { teacher in
      let asked = try await ask(
        [teacher.url], options: EndpointOptions(retry: RetryPolicy(maximumRetries: 2)))
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 gave no usable answer in 3 attempts; the last one: the connection broke before the "
          + "end of the answer. Check the server, then run the same command again")
      #expect(teacher.requests.count == 3)
    }
  }

  @Test func `A server that is not there is an error that says so`() async throws {
    let port = try await MockTeacher.run(script: { _ in .hanging }) { $0.port }
    let asked = try await ask(
      ["http://127.0.0.1:\(port)"], options: EndpointOptions(retry: RetryPolicy(maximumRetries: 1)))
    #expect(
      asked.apiError?.description
        == "http://127.0.0.1:\(port)/v1 gave no usable answer in 2 attempts; the last one: connection refused. "
        + "Check the server, then run the same command again")
    #expect(asked.apiError?.exitStatus == .unavailable)
  }

  @Test func `A server that hangs is given up on and asked again`() async throws {
    // Long beside what the other tests can keep a small machine from answering.
    try await afterFailing(.hanging, options: EndpointOptions(requestTimeout: .seconds(20))) {
      asked, teacher in
      #expect(asked.error == nil)
      #expect(asked.delivered.texts == ["4"])
      #expect(teacher.requests.count == 2)
    }
  }

  @Test(arguments: [
    MockReply.body(#"{"choices":[{"index":0,"message":{"content":"trunc"#),
    .body("<html>Welcome to nginx</html>", type: "text/html"),
    .body(""),
    .body("data: {\"choices\":[]}\n\n", type: "text/event-stream"),
    .json(["error": ["message": "overloaded"]]),
    .json(["error": ["message": "overloaded", "code": 503]]),
    .json(["error": ["message": "slow down", "code": 429]]),
    .json(["choices": []]),
    .json(["choices": [["index": 0, "finish_reason": "stop", "message": ["content": nil]]]]),
    .json(["choices": [["index": 0, "finish_reason": nil, "message": ["content": "half"]]]]),
    .json(["choices": [["index": 0, "finish_reason": "abort", "message": ["content": "half"]]]]),
  ])
  func `A good status without an answer is tried again`(reply: MockReply) async throws {
    try await afterFailing(reply) { asked, teacher in
      #expect(asked.error == nil)
      #expect(asked.delivered.texts == ["4"])
      #expect(teacher.requests.count == 2)
    }
  }

  @Test func `An answer that is never usable is an error that shows it`() async throws {
    try await MockTeacher.run(script: { _ in .body("<html>Hello</html>", type: "text/html") }) { teacher in
      let asked = try await ask(
        [teacher.url], options: EndpointOptions(retry: RetryPolicy(maximumRetries: 0)))
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 gave no usable answer in 1 attempt; the last one: an answer of type text/html "
          + "(18 bytes) that is not JSON at byte 0: expected a value, found '<'. "
          + "Check the server, then run the same command again")
      #expect(asked.delivered.samples.isEmpty)
    }
  }

  @Test func `A server's words cannot write to the terminal, nor fill it`() async throws {
    let words = "a\u{1B}[2Jb\r\nc\u{202E}d " + String(repeating: "x", count: 5_000)
    let reply = MockReply.json(["error": .string(words)], status: 400)
    try await MockTeacher.run(script: { _ in reply }) { teacher in
      let asked = try await ask([teacher.url])
      let message = try #require(asked.apiError?.description)
      #expect(message.hasPrefix("\(teacher.url)/v1 refuses the request (400, \"a [2Jb c d xxx"))
      #expect(message.count < 700)
    }
  }

  @Test func `A huge answer is not read to its end`() async throws {
    let huge = String(repeating: "x", count: 1_000_000)
    try await MockTeacher.run(script: { _ in .answer(huge) }) { teacher in
      let asked = try await ask([teacher.url], options: EndpointOptions(maximumResponseBytes: 100_000))
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 answers with more than 100000 bytes, the most that is read of one answer: "
          + "lower the tokens or the samples a request")
      #expect(asked.apiError?.concernsOnlyThisRequest == true)
      #expect(teacher.requests.count == 1)
    }
  }

  @Test(arguments: [400, 413, 422]) func `A request that is refused is not sent again`(status: Int)
    async throws
  {
    let reply = MockReply.json(["error": ["message": "maximum context length is 2048"]], status: status)
    try await MockTeacher.run(script: { _ in reply }) { teacher in
      let asked = try await ask([teacher.url])
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 refuses the request (\(status), \"maximum context length is 2048\"): is the prompt "
          + "with its answer longer than the model's context, or a sampling option unknown there?")
      #expect(asked.apiError?.concernsOnlyThisRequest == true)
      #expect(asked.apiError?.exitStatus == .unavailable)
      #expect(teacher.requests.count == 1 && asked.waits.isEmpty)
    }
  }

  @Test func `A model that is not there is an error that says so`() async throws {
    let reply = MockReply.json(["detail": "The model `x` does not exist."], status: 404)
    try await MockTeacher.run(script: { _ in reply }) { teacher in
      let asked = try await ask([teacher.url])
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 refuses the request (404, \"The model `x` does not exist.\"): is the model's name "
          + "right, and does the base URL end in its version, as in /v1?")
      #expect(asked.apiError?.concernsOnlyThisRequest == false)
    }
  }

  @Test func `Cancelling ends a request under way at once`() async throws {
    let (started, start) = AsyncStream<Void>.makeStream()
    try await MockTeacher.run(script: { _ in
      start.yield()
      return .hanging
    }) { teacher in
      let endpoint = try OpenAIEndpoint(
        baseURLs: [teacher.url], model: "m", options: EndpointOptions(concurrency: 1),
        clock: TestClock().endpointClock)
      let first = Task { try await endpoint.complete(request(promptID: "first")) { _ in } }
      for await _ in started { break }
      // The second waits for the first one's place.
      let second = Task { try await endpoint.complete(request(promptID: "second")) { _ in } }
      second.cancel()
      await #expect(throws: CancellationError.self) { try await second.value }
      first.cancel()
      await #expect(throws: CancellationError.self) { try await first.value }
      #expect(teacher.requests.count == 1)
      try await endpoint.shutdown()
    }
  }
}

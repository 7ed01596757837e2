import OpenAIAPI
import Records
import Testing

/// How a prompt's samples are asked for and told apart.
struct OpenAIEndpointSamplingTests {
  /// By an independent implementation in Python: see `ChatRequestTests`.
  private let seeds = [1_220_237_493, 414_412_491, 940_265_408, 262_383_863]

  @Test func `One request asks for all samples, with the first one's seed`() async throws {
    try await MockTeacher.run(script: { .asAsked($0) }) { teacher in
      let asked = try await ask([teacher.url], samples: [0, 1, 2, 3])
      #expect(asked.error == nil)
      #expect(asked.delivered.samples == [0, 1, 2, 3])
      #expect(asked.delivered.texts == (0..<4).map { "\(seeds[0])/\($0)" })
      #expect(teacher.requests.count == 1)
      #expect(
        teacher.requests.first?.body.text == #"""
          {"model":"mock-model","messages":[{"role":"system","content":"Think."},{"role":"user","content":"What is 2 + 2?"}],"temperature":0.6,"top_p":0.95,"max_tokens":4096,"seed":1220237493,"n":4}
          """#)
    }
  }

  @Test func `Samples that are there already are not asked for`() async throws {
    try await MockTeacher.run(script: { .asAsked($0) }) { teacher in
      let asked = try await ask([teacher.url], samples: [1, 3])
      #expect(asked.delivered.samples == [1, 3])
      #expect(teacher.requests.map(\.n) == [2])
      #expect(teacher.requests.map(\.seed) == [seeds[1]])
    }
  }

  @Test func `A server that ignores n is asked for each sample with its own seed`() async throws {
    try await MockTeacher.run(script: { .answer("\($0.seed)") }) { teacher in
      let asked = try await ask([teacher.url], samples: [0, 1, 2, 3])
      #expect(asked.error == nil)
      #expect(asked.delivered.samples == [0, 1, 2, 3])
      #expect(asked.delivered.texts == seeds.map { "\($0)" })
      #expect(teacher.requests.first?.n == 4)
      #expect(teacher.requests.dropFirst().map(\.n) == [1, 1, 1])
      #expect(asked.waits.isEmpty)
    }
  }

  @Test func `It is remembered that a server ignores n`() async throws {
    try await MockTeacher.run(script: { .answer("\($0.seed)") }) { teacher in
      let endpoint = try OpenAIEndpoint(baseURLs: [teacher.url], model: "m", clock: TestClock().endpointClock)
      let delivered = Deliveries()
      try await endpoint.complete(request(samples: [0, 1])) { _ in }
      #expect(teacher.requests.map(\.n) == [2, 1])
      try await endpoint.complete(request(promptID: "p2", samples: [0, 1, 2])) { delivered.append($0) }
      #expect(teacher.requests.dropFirst(2).map(\.n) == [1, 1, 1])
      #expect(delivered.samples == [0, 1, 2])
      try await endpoint.shutdown()
    }
  }

  @Test func `A server that gives some choices is asked for as many from then on`() async throws {
    try await MockTeacher.run(script: { .answers((0..<min(2, $0.n)).map { "\($0)" }) }) { teacher in
      let asked = try await ask([teacher.url], samples: Array(0..<5))
      #expect(asked.delivered.samples == [0, 1, 2, 3, 4])
      #expect(teacher.requests.map(\.n).sorted() == [1, 2, 5])
    }
  }

  @Test func `More choices than asked for are not taken for samples`() async throws {
    try await MockTeacher.run(script: { _ in .answers(["a", "b", "c"]) }) { teacher in
      let asked = try await ask([teacher.url], samples: [4, 5])
      #expect(asked.delivered.samples == [4, 5])
      #expect(asked.delivered.texts == ["a", "b"])
      #expect(teacher.requests.count == 1)
    }
  }

  @Test func `A choice with a repeated index is asked for again`() async throws {
    let twice: JSON = [
      "choices": [
        ["index": 0, "message": ["content": "a"], "finish_reason": "stop"],
        ["index": 0, "message": ["content": "a"], "finish_reason": "stop"],
      ]
    ]
    try await MockTeacher.run(script: { $0.number == 0 ? .json(twice) : .answer("b") }) { teacher in
      let asked = try await ask([teacher.url], samples: [0, 1])
      #expect(asked.delivered.samples == [0, 1])
      #expect(asked.delivered.texts == ["a", "b"])
      #expect(teacher.requests.map(\.seed) == [seeds[0], seeds[1]])
    }
  }

  @Test func `A good choice is kept when its sibling is none, and only that one is asked for again`()
    async throws
  {
    let half: JSON = [
      "choices": [
        ["index": 0, "message": ["content": nil], "finish_reason": "stop"],
        ["index": 1, "message": ["content": "good"], "finish_reason": "stop"],
      ]
    ]
    try await MockTeacher.run(script: { $0.number == 0 ? .json(half) : .answer("again") }) { teacher in
      let asked = try await ask([teacher.url], samples: [0, 1])
      #expect(asked.error == nil)
      #expect(asked.delivered.texts == ["again", "good"])
      #expect(teacher.requests.map(\.n) == [2, 1])
      #expect(asked.waits.count == 1)
      // The next draw of sample 0: the same seed would bring the same null.
      #expect(teacher.requests.last?.seed == 1_520_096_099)
    }
  }

  @Test func `Samples already delivered stay when the others fail for good`() async throws {
    try await MockTeacher.run(script: { $0.number == 0 ? .answers(["a", "b"]) : .body("", status: 500) }) {
      teacher in
      let asked = try await ask(
        [teacher.url], samples: [0, 1, 2],
        options: EndpointOptions(retry: RetryPolicy(maximumRetries: 1)))
      #expect(asked.delivered.texts == ["a", "b"])
      #expect(
        asked.apiError
          == .retriesUsedUp(
            try BaseURL(teacher.url), attempts: 2, last: .status(500, message: "", code: nil, retryAfter: nil)
          ))
    }
  }

  @Test func `No request asks for more samples than may be in flight`() async throws {
    try await MockTeacher.run(script: { .asAsked($0) }) { teacher in
      let asked = try await ask(
        [teacher.url], samples: Array(0..<10), options: EndpointOptions(concurrency: 4))
      #expect(asked.delivered.samples == Array(0..<10))
      #expect(teacher.requests.map(\.n).sorted() == [2, 4, 4])
    }
  }

  @Test func `A sample asked for twice is delivered once`() async throws {
    try await MockTeacher.run(script: { .asAsked($0) }) { teacher in
      let asked = try await ask([teacher.url], samples: [0, 0, 1, 0])
      #expect(asked.delivered.samples == [0, 1])
      #expect(teacher.requests.map(\.n) == [2])
    }
  }

  @Test func `No samples are no request`() async throws {
    try await MockTeacher.run(script: { .asAsked($0) }) { teacher in
      let asked = try await ask([teacher.url], samples: [])
      #expect(asked.error == nil && asked.delivered.samples.isEmpty && teacher.requests.isEmpty)
    }
  }

  @Test func `Usage is split, thinking is passed on, and the finish reason too`() async throws {
    let body: JSON = [
      "choices": [
        [
          "index": 0, "message": ["content": "4", "reasoning_content": "two and two"],
          "finish_reason": "stop",
        ],
        ["index": 1, "message": ["content": "cut here ok?"], "finish_reason": "length"],
      ],
      "usage": ["prompt_tokens": 11, "completion_tokens": 25],
    ]
    try await MockTeacher.run(script: { _ in .json(body) }) { teacher in
      let asked = try await ask([teacher.url], samples: [0, 1])
      #expect(
        asked.delivered.completions == [
          Completion(
            sample: 0, text: "4", reasoning: "two and two", startsInThinking: false, finishReason: .stop,
            usage: Trace.Usage(promptTokens: 11, completionTokens: 13)),
          Completion(
            sample: 1, text: "cut here ok?", startsInThinking: false, finishReason: .length,
            usage: Trace.Usage(promptTokens: 11, completionTokens: 12)),
        ])
    }
  }

  @Test(arguments: [
    ("<think>a</think>b", false, false), ("a</think>b", false, true), ("a", false, false),
    ("a", true, true), ("a</think>b<think>c</think>", false, true), ("<think>a", true, false),
  ])
  func `It is seen where a text goes on from the prompt's thinking tag`(
    text: String, option: Bool, starts: Bool
  )
    async throws
  {
    try await MockTeacher.run(script: { _ in .answer(text) }) { teacher in
      let asked = try await ask([teacher.url], options: EndpointOptions(startsInThinking: option))
      #expect(asked.delivered.completions.map(\.startsInThinking) == [starts])
      #expect(asked.delivered.texts == [text])
    }
  }

  @Test func `What deliver throws ends the work and is thrown`() async throws {
    struct Full: Error {}
    try await MockTeacher.run(script: { .asAsked($0) }) { teacher in
      let endpoint = try OpenAIEndpoint(baseURLs: [teacher.url], model: "m", clock: TestClock().endpointClock)
      let delivered = Deliveries()
      await #expect(throws: Full.self) {
        try await endpoint.complete(request(samples: [0, 1, 2])) {
          delivered.append($0)
          if delivered.samples.count == 2 { throw Full() }
        }
      }
      #expect(delivered.samples == [0, 1])
      try await endpoint.shutdown()
    }
  }

  @Test func `Many prompts at once share the endpoint's limit`() async throws {
    let peak = Peak()
    try await MockTeacher.run(script: { request in
      await peak.enter(request.n)
      await Task.yield()
      await peak.leave(request.n)
      return .asAsked(request)
    }) { teacher in
      let endpoint = try OpenAIEndpoint(
        baseURLs: [teacher.url], model: "m", options: EndpointOptions(concurrency: 6),
        clock: TestClock().endpointClock)
      let delivered = Deliveries()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for prompt in 0..<40 {
          group.addTask {
            try await endpoint.complete(request(promptID: "p\(prompt)", samples: [0, 1])) {
              delivered.append($0)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(delivered.samples.count == 80)
      #expect(Set(delivered.texts).count == 80)
      #expect(await peak.highest <= 6)
      try await endpoint.shutdown()
    }
  }
}

private actor Peak {
  private var inFlight = 0
  private(set) var highest = 0
  func enter(_ count: Int) {
    inFlight += count
    highest = max(highest, inFlight)
  }
  func leave(_ count: Int) { inFlight -= count }
}

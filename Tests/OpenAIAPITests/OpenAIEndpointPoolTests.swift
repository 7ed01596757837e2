import OpenAIAPI
import Records
import Testing

/// Several base URLs as one teacher.
struct OpenAIEndpointPoolTests {
  @Test func `Servers share the prompts`() async throws {
    try await MockTeacher.run(script: { .asAsked($0) }) { first in
      try await MockTeacher.run(script: { .asAsked($0) }) { second in
        let endpoint = try OpenAIEndpoint(
          baseURLs: [first.url, second.url], model: "m", clock: TestClock().endpointClock)
        #expect(endpoint.preferredConcurrency == 64)
        for prompt in 0..<10 { try await endpoint.complete(request(promptID: "p\(prompt)")) { _ in } }
        #expect(first.requests.count == 5 && second.requests.count == 5)
        try await endpoint.shutdown()
      }
    }
  }

  @Test func `Where one server fails another is asked at once`() async throws {
    try await MockTeacher.run(script: { _ in .body("", status: 503) }) { first in
      try await MockTeacher.run(script: { .asAsked($0) }) { second in
        let asked = try await ask([first.url, second.url], samples: [0, 1])
        #expect(asked.error == nil)
        #expect(asked.delivered.samples == [0, 1])
        #expect(asked.waits.isEmpty)
        #expect(first.requests.count == 1 && second.requests.count == 1)
      }
    }
  }

  @Test func `Where one server limits the rate another is asked at once`() async throws {
    try await MockTeacher.run(script: { _ in .body("", status: 429, headers: ["Retry-After": "60"]) }) {
      first in
      try await MockTeacher.run(script: { .asAsked($0) }) { second in
        let endpoint = try OpenAIEndpoint(
          baseURLs: [first.url, second.url], model: "m", clock: TestClock().endpointClock)
        for prompt in 0..<5 { try await endpoint.complete(request(promptID: "p\(prompt)")) { _ in } }
        #expect(first.requests.count == 1 && second.requests.count == 5)
        try await endpoint.shutdown()
      }
    }
  }

  @Test func `Only the server that ignores n is asked for one sample at a time`() async throws {
    try await MockTeacher.run(script: { .answer("\($0.seed)") }) { first in
      try await MockTeacher.run(script: { .asAsked($0) }) { second in
        let endpoint = try OpenAIEndpoint(
          baseURLs: [first.url, second.url], model: "m", clock: TestClock().endpointClock)
        let delivered = Deliveries()
        for prompt in 0..<8 {
          try await endpoint.complete(request(promptID: "p\(prompt)", samples: [0, 1, 2])) {
            delivered.append($0)
          }
        }
        #expect(delivered.samples.count == 24)
        #expect(first.requests.dropFirst().allSatisfy { $0.n == 1 })
        #expect(second.requests.contains { $0.n > 1 })
        try await endpoint.shutdown()
      }
    }
  }

  @Test func `Servers with different models are not one teacher`() async throws {
    try await MockTeacher.run(models: .json(["data": [["id": "a"]]]), script: { .asAsked($0) }) { first in
      try await MockTeacher.run(models: .json(["data": [["id": "b"]]]), script: { .asAsked($0) }) { second in
        let endpoint = try OpenAIEndpoint(
          baseURLs: [first.url, second.url], clock: TestClock().endpointClock)
        try await endpoint.complete(request()) { _ in }
        let error = await #expect(throws: OpenAIAPIError.self) {
          try await endpoint.complete(request(promptID: "p2")) { _ in }
        }
        #expect(
          error?.description
            == "the base URLs serve different models (\(first.url)/v1: 'a', \(second.url)/v1: 'b'), "
            + "but one run has one teacher: name the model, or give the base URLs of one")
        #expect(endpoint.name == "a")
        try await endpoint.shutdown()
      }
    }
  }
}

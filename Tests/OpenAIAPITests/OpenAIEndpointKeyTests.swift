import OpenAIAPI
import Records
import Testing

/// Where the API key goes, and where not.
struct OpenAIEndpointKeyTests {
  private let key = "sk-secret-0123456789"

  @Test func `The key is sent as a bearer token`() async throws {
    try await MockTeacher.run(script: { .asAsked($0) }) { teacher in
      _ = try await ask([teacher.url], apiKey: key)
      #expect(teacher.requests.map(\.authorization) == ["Bearer sk-secret-0123456789"])
      _ = try await ask([teacher.url], apiKey: "")
      #expect(teacher.requests.last?.authorization == nil)
    }
  }

  @Test func `A refused key is an error that says what to do and does not repeat the key`() async throws {
    let reply = MockReply.json(
      ["error": ["message": .string("Incorrect API key provided: \(key).")]], status: 401)
    try await MockTeacher.run(script: { _ in reply }) { teacher in
      let asked = try await ask([teacher.url], apiKey: key)
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 refuses the API key (401, \"Incorrect API key provided: [secret].\"): "
          + "check the key; to give another, set the environment variable OPENAI_API_KEY")
      #expect(asked.apiError?.exitStatus == .unavailable)
      #expect(asked.apiError?.concernsOnlyThisRequest == false)
      #expect(teacher.requests.count == 1)
    }
  }

  @Test func `A missing key is an error that says how to give one`() async throws {
    try await MockTeacher.run(script: { _ in .body("Unauthorized", status: 401, type: "text/plain") }) {
      teacher in
      let asked = try await ask([teacher.url], options: EndpointOptions(apiKeyHint: "set MY_KEY"))
      #expect(
        asked.apiError?.description
          == "\(teacher.url)/v1 refuses the API key (401, \"Unauthorized\"): no key was given; set MY_KEY")
    }
  }

  @Test(arguments: ["text/plain", "application/json"]) func `No error repeats the key or a header's value`(
    type: String
  )
    async throws
  {
    let words = String(repeating: "w ", count: 190) + key + " and header-value-1"
    let body = type == "text/plain" ? words : JSON.object(["error": .string(words)]).text
    try await MockTeacher.run(script: { _ in .body(body, status: 500, type: type) }) { teacher in
      let asked = try await ask(
        [teacher.url], apiKey: key,
        options: EndpointOptions(retry: RetryPolicy(maximumRetries: 0), headers: ["x-team": "header-value-1"])
      )
      let message = try #require(asked.apiError?.description)
      #expect(message.contains("w w w [secret] and"))
      #expect(!message.contains("sk-s") && !message.contains("header-value"))
    }
  }

  @Test func `A redirection is not followed, so the key goes to no other host`() async throws {
    try await MockTeacher.run(script: { .asAsked($0) }) { other in
      let location = other.url + "/v1/chat/completions"
      try await MockTeacher.run(script: { _ in .body("", status: 307, headers: ["Location": location]) }) {
        teacher in
        let asked = try await ask([teacher.url], apiKey: key)
        #expect(
          asked.apiError?.description
            == "\(teacher.url)/v1 redirects to another address (307, \(location)), which is not followed so that the "
            + "key stays where it was meant to go: give the address itself as the base URL")
        #expect(other.requests.isEmpty)
      }
    }
  }

  @Test(arguments: ["two words", "line\nbreak", "schlüssel"])
  func `What cannot be a key is refused before it is sent`(
    key: String
  ) {
    let error = #expect(throws: OpenAIAPIError.self) {
      try OpenAIEndpoint(baseURLs: ["http://h"], apiKey: key)
    }
    #expect(
      error?.description
        == "the API key holds a character that no key has (a space, a line break, or not ASCII); "
        + "set the environment variable OPENAI_API_KEY to the key alone")
    #expect(error?.exitStatus == .usage)
  }

  @Test(arguments: [("x y", "v"), ("", "v"), ("x", "a\r\nb: c"), ("x", "é")])
  func `A header that cannot be sent is refused`(name: String, value: String) {
    #expect(throws: OpenAIAPIError.invalidHeader(name: name)) {
      try OpenAIEndpoint(baseURLs: ["http://h"], options: EndpointOptions(headers: [name: value]))
    }
  }

  @Test func `Options that cannot work are refused`() {
    func message(_ options: EndpointOptions) -> String? {
      #expect(throws: OpenAIAPIError.self) { try OpenAIEndpoint(baseURLs: ["http://h"], options: options) }?
        .description
    }
    #expect(message(EndpointOptions(concurrency: 0)) == "the concurrency is 0: expected 1 or more")
    #expect(
      message(EndpointOptions(maximumResponseBytes: 0)) == "the largest answer is 0 bytes: expected 1 or more"
    )
    #expect(
      message(EndpointOptions(retry: RetryPolicy(maximumRetries: -1)))
        == "the number of retries is -1: expected 0 or more")
    #expect(
      message(EndpointOptions(requestTimeout: .zero))
        == "a time-out is 0.0 seconds: expected more than 0 seconds")
    #expect(throws: OpenAIAPIError.noBaseURL) { try OpenAIEndpoint(baseURLs: []) }
    #expect(
      OpenAIAPIError.noBaseURL.description
        == "no base URL of a teacher given: give one such as http://127.0.0.1:8000/v1")
  }
}

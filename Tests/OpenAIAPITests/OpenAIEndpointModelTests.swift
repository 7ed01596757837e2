import OpenAIAPI
import Records
import Testing

/// Which model is asked, where none is named.
struct OpenAIEndpointModelTests {
  private func prepared(_ models: MockReply, urls: [String]? = nil) async throws -> (
    name: String?, error: String?, url: String
  ) {
    try await MockTeacher.run(models: models, script: { .asAsked($0) }) { teacher in
      let endpoint = try OpenAIEndpoint(
        baseURLs: [teacher.url], options: EndpointOptions(retry: RetryPolicy(maximumRetries: 1)),
        clock: TestClock().endpointClock)
      var name: String?
      var message: String?
      do {
        try await endpoint.prepare()
        name = endpoint.name
      } catch {
        message = String(describing: error)
      }
      try await endpoint.shutdown()
      return (name, message, teacher.url + "/v1")
    }
  }

  @Test func `A server with a single model needs no name`() async throws {
    #expect(try await prepared(.json(["data": [["id": "org/model"]]])).name == "org/model")
  }

  @Test func `A model called by its file's path is recorded by the file's name`() async throws {
    #expect(try await prepared(.json(["data": [["id": "/models/smollm2.gguf"]]])).name == "smollm2.gguf")
  }

  @Test func `The server is asked by the name it gave`() async throws {
    try await MockTeacher.run(models: .json(["data": [["id": "/models/a.gguf"]]]), script: { .asAsked($0) }) {
      teacher in
      let asked = try await ask([teacher.url], model: nil)
      #expect(asked.error == nil)
      #expect(teacher.requests.map { $0.body["model"]?.string } == ["/models/a.gguf"])
    }
  }

  @Test func `Several models need a name, and are named`() async throws {
    let result = try await prepared(.json(["data": [["id": "a"], ["id": "b"]]]))
    #expect(result.error == "\(result.url) serves 2 models: name one of 'a', 'b'")
  }

  @Test func `No model is an error`() async throws {
    let result = try await prepared(.json(["data": []]))
    #expect(result.error == "\(result.url) lists no model: load one there, or name the teacher's model")
  }

  @Test func `A server that lists no models is an error`() async throws {
    let result = try await prepared(.json(["detail": "Not Found"], status: 404))
    #expect(
      result.error == "\(result.url) does not list its models (404 for /models): name the teacher's model")
  }

  @Test func `A key is needed for the list as well`() async throws {
    let result = try await prepared(.body("", status: 401))
    #expect(
      result.error
        == "\(result.url) refuses the API key (401): no key was given; set the environment variable OPENAI_API_KEY"
    )
  }

  @Test func `A list that cannot be had is asked for again, and then an error`() async throws {
    let result = try await prepared(.body("", status: 503))
    #expect(
      result.error
        == "\(result.url) gave no usable answer in 2 attempts; the last one: status 503. "
        + "Check the server, then run the same command again")
  }

  @Test func `A model that is named is not asked for`() async throws {
    try await MockTeacher.run(models: .body("", status: 500), script: { .asAsked($0) }) { teacher in
      let asked = try await ask([teacher.url], model: "given")
      #expect(asked.error == nil)
      #expect(teacher.requests.map { $0.body["model"]?.string } == ["given"])
    }
  }
}

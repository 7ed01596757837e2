import OpenAIAPI
import Records
import Testing

struct ChatResponseTests {
  private func read(_ text: String, type: String? = "application/json") throws(AttemptFailure) -> ChatResponse
  {
    try ChatResponse(body: Array(text.utf8), contentType: type)
  }

  /// A response with one choice.
  private func choice(message: String, finish: String = #""stop""#) throws -> ChatChoice {
    try read(#"{"choices":[{"index":0,"message":\#(message),"finish_reason":\#(finish)}]}"#).choices[0].get()
  }

  @Test(arguments: [
    ("stop", Trace.FinishReason.stop), ("eos", .stop), ("eos_token", .stop), ("end_turn", .stop),
    ("stop_sequence", .stop), ("STOP", .stop), ("length", .length), ("max_tokens", .length),
    ("model_length", .length), ("content_filter", .contentFilter), ("refusal", .contentFilter),
  ])
  func `The finish reasons of all servers are known`(word: String, reason: Trace.FinishReason) throws {
    #expect(try choice(message: #"{"content":"a"}"#, finish: "\"\(word)\"").finishReason == reason)
  }

  @Test(arguments: ["reasoning_content", "reasoning"])
  func `Thinking comes under either name`(member: String) throws {
    let choice = try choice(message: #"{"content":"4","\#(member)":"2 and 2"}"#)
    #expect(choice == ChatChoice(text: "4", reasoning: "2 and 2", finishReason: .stop))
  }

  @Test func `Empty reasoning is none`() throws {
    #expect(try choice(message: #"{"content":"4","reasoning_content":"","reasoning":null}"#).reasoning == nil)
  }

  @Test func `Null content with reasoning is an answer cut in its thinking`() throws {
    let choice = try choice(message: #"{"content":null,"reasoning_content":"2 and"}"#, finish: #""length""#)
    #expect(choice == ChatChoice(text: "", reasoning: "2 and", finishReason: .length))
  }

  @Test func `A refusal is withheld content`() throws {
    let choice = try choice(message: #"{"content":null,"refusal":"I cannot."}"#)
    #expect(choice == ChatChoice(text: "I cannot.", finishReason: .contentFilter))
  }

  @Test func `A filtered answer may have no content`() throws {
    let choice = try choice(message: #"{"content":null}"#, finish: #""content_filter""#)
    #expect(choice == ChatChoice(text: "", finishReason: .contentFilter))
  }

  @Test func `An empty text is an answer`() throws {
    #expect(try choice(message: #"{"content":""}"#) == ChatChoice(text: "", finishReason: .stop))
  }

  @Test func `Parts of a content are joined, and thinking parts are reasoning`() throws {
    let message = #"""
      {"content":[{"type":"thinking","thinking":[{"type":"text","text":"2 and 2"}]},{"type":"text","text":"It is "},{"type":"text","text":"4"}]}
      """#
    #expect(
      try choice(message: message) == ChatChoice(text: "It is 4", reasoning: "2 and 2", finishReason: .stop))
  }

  @Test(arguments: [
    (#"{"message":{"content":null},"finish_reason":"stop"}"#, "a choice whose content is null"),
    (#"{"message":{},"finish_reason":"stop"}"#, "a choice whose content is null"),
    (#"{"message":{"content":7},"finish_reason":"stop"}"#, "a choice whose content is not text"),
    (
      #"{"message":{"content":[{"type":"image_url"}]},"finish_reason":"stop"}"#,
      "a choice with a part that is not text"
    ),
    (#"{"text":"a","finish_reason":"stop"}"#, "a choice without a message"),
    (#"{"message":{"content":"a"},"finish_reason":null}"#, "a choice without a finish reason"),
    (#"{"message":{"content":"a"}}"#, "a choice without a finish reason"),
    (
      #"{"message":{"content":"a"},"finish_reason":"tool_calls"}"#,
      "a choice with the finish reason 'tool_calls'"
    ),
    (
      #"{"message":{"content":"a"},"finish_reason":"error","error":{"code":502,"message":"upstream"}}"#,
      "a choice with the finish reason 'error', \"upstream\""
    ),
  ])
  func `A choice that is no answer is none`(choice: String, defect: String) throws {
    let response = try read(#"{"choices":[\#(choice)]}"#)
    #expect(response.choices == [.failure(ChatChoice.Defect(what: defect))])
  }

  @Test(arguments: [
    (
      "", "application/json",
      "an answer of type application/json (0 bytes) that is not JSON at byte 0: expected a value, found the end of the text"
    ),
    (
      "<html>Bad gateway</html>", "text/html",
      "an answer of type text/html (24 bytes) that is not JSON at byte 0: expected a value, found '<'"
    ),
    (
      #"{"choices":[{"index":0,"mess"#, "application/json",
      "an answer of type application/json (28 bytes) that is not JSON at byte 28: expected '\"', found the end of the text"
    ),
    (
      "data: {}", "text/event-stream",
      "an answer of type text/event-stream (8 bytes) that is not JSON at byte 0: expected a value, found 'd'"
    ),
    ("[]", "application/json", "an answer that is not a JSON object"),
    ("{}", "application/json", "an answer without choices"),
    (#"{"choices":null}"#, "application/json", "an answer without choices"),
    (#"{"choices":[]}"#, "application/json", "an answer with an empty list of choices"),
    (#"{"error":"overloaded"}"#, "application/json", "status 200 with an error, \"overloaded\""),
    (
      #"{"error":{"message":"no","code":"x"},"choices":[]}"#, "application/json",
      "status 200 with an error, \"no\""
    ),
    (
      #"{"object":"error","message":"too long"}"#, "application/json",
      "status 200 with an error, \"too long\""
    ),
    (#"{"detail":"Not Found"}"#, "application/json", "status 200 with an error, \"Not Found\""),
    (
      #"{"detail":[{"msg":"field required"}]}"#, "application/json",
      "status 200 with an error, \"field required\""
    ),
  ])
  func `A body that is no answer is none`(body: String, type: String, failure: String) {
    #expect(throws: AttemptFailure.unusable(failure)) { try read(body, type: type) }
  }

  @Test(arguments: [
    #"{"error":{"code":429,"message":"slow down"}}"#, #"{"error":{"code":"429","message":"slow down"}}"#,
  ])
  func `An error that holds a status counts as that status`(body: String) {
    #expect(
      throws: AttemptFailure.status(
        429, message: "slow down", code: body.contains("\"429\"") ? "429" : nil, retryAfter: nil)
    ) {
      try read(body)
    }
  }

  @Test func `JSON is read whatever the content type says`() throws {
    let body = #"{"choices":[{"message":{"content":"a"},"finish_reason":"stop"}]}"#
    #expect(try read(body, type: "text/plain").count == 1)
    #expect(try read(body, type: nil).count == 1)
  }

  @Test func `Choices stand in the order of their index, and the first of an index counts`() throws {
    let parts = [(2, "c"), (0, "a"), (0, "again"), (1, "b")].map {
      #"{"index":\#($0),"message":{"content":"\#($1)"},"finish_reason":"stop"}"#
    }
    let response = try read(#"{"choices":[\#(parts.joined(separator: ","))]}"#)
    #expect(try response.choices.map { try $0.get().text } == ["a", "b", "c"])
  }

  @Test func `A nesting bomb is refused`() {
    let bomb = #"{"choices":"# + String(repeating: "[", count: 100_000)
    #expect(throws: AttemptFailure.self) { try read(bomb) }
  }

  @Test func `Models are listed once each`() throws {
    let body = #"{"data":[{"id":"b"},{"id":"a"},{"id":"b"}]}"#
    #expect(try ModelList(body: Array(body.utf8), contentType: nil).names == ["b", "a"])
  }

  @Test(arguments: [#"{"data":[{}]}"#, #"{"data":7}"#, "{}", "[]", #"{"data":[{"id":""}]}"#])
  func `What lists no models is refused`(body: String) {
    #expect(throws: AttemptFailure.self) { try ModelList(body: Array(body.utf8), contentType: nil) }
  }
}

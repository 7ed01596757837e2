// A teacher on loopback that answers by script and can fail in every way a server does.

import Hummingbird
import OpenAIAPI
import Records
import Synchronization

/// What the mock teacher does with a request.
enum MockReply: Sendable {
  case body(String, status: Int = 200, type: String = "application/json", headers: [String: String] = [:])
  /// The head promises more bytes than come before the connection is closed.
  case dropped(String)
  /// No answer until the teacher is shut down.
  case hanging

  static func json(_ json: JSON, status: Int = 200, headers: [String: String] = [:]) -> MockReply {
    .body(json.text, status: status, headers: headers)
  }

  /// A good answer with a choice for each text.
  static func answers(_ texts: [String], usage: (prompt: Int, completion: Int)? = nil) -> MockReply {
    let choices: [JSON] = texts.enumerated().map { index, text in
      [
        "index": .int(index), "finish_reason": "stop",
        "message": ["role": "assistant", "content": .string(text)],
      ]
    }
    var object: JSONObject = ["object": "chat.completion", "choices": .array(choices)]
    if let usage {
      object["usage"] = ["prompt_tokens": .int(usage.prompt), "completion_tokens": .int(usage.completion)]
    }
    return .json(.object(object))
  }

  static func answer(_ text: String) -> MockReply { .answers([text]) }

  /// As many answers as were asked for, named by the seed.
  static func asAsked(_ request: MockRequest) -> MockReply {
    .answers((0..<request.n).map { "\(request.seed)/\($0)" })
  }
}

/// A request as the mock teacher got it.
struct MockRequest: Sendable {
  var path: String
  var body: JSON
  var authorization: String?
  /// Counts the chat requests from 0.
  var number: Int
  var n: Int { body["n"]?.int ?? 1 }
  var seed: Int { body["seed"]?.int ?? -1 }
}

/// A teacher on loopback that answers by script.
final class MockTeacher: Sendable {
  typealias Script = @Sendable (MockRequest) async -> MockReply

  let port: Int
  private let log: Log
  var url: String { "http://127.0.0.1:\(port)" }
  /// The chat requests so far, in the order they came.
  var requests: [MockRequest] { log.requests.withLock { $0 } }

  private final class Log: Sendable {
    let requests = Mutex<[MockRequest]>([])
  }

  private init(port: Int, log: Log) {
    self.port = port
    self.log = log
  }

  private struct Dropped: Error {}

  /// Runs `body` beside a teacher that answers chat requests by `script` and lists `models`.
  static func run<Result: Sendable>(
    models: MockReply = .json(["data": [["id": "mock-model"]]]), script: @escaping Script,
    body: @Sendable (MockTeacher) async throws -> Result
  ) async throws -> Result {
    let log = Log()
    let (ports, gotPort) = AsyncStream<Int>.makeStream()
    let router = Router()
    router.get("v1/models") { _, _ in response(models) }
    router.post("v1/chat/completions") { request, _ in
      let bytes = try await request.body.collect(upTo: 1 << 20)
      let json = try JSON(parsing: Array(bytes.readableBytesView))
      let received = log.requests.withLock { requests in
        let received = MockRequest(
          path: request.uri.path, body: json, authorization: request.headers[.authorization],
          number: requests.count)
        requests.append(received)
        return received
      }
      let reply = await script(received)
      if case .hanging = reply { try await Task.sleep(for: .seconds(3600)) }
      return response(reply)
    }
    var application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { gotPort.yield($0.localAddress?.port ?? 0) })
    application.logger.logLevel = .critical
    let server = application
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      var iterator = ports.makeAsyncIterator()
      guard let port = await iterator.next() else { throw CancellationError() }
      defer { group.cancelAll() }
      return try await body(MockTeacher(port: port, log: log))
    }
  }

  private static func response(_ reply: MockReply) -> Response {
    switch reply {
    case .body(let text, let status, let type, let headers):
      var fields: HTTPFields = [.contentType: type]
      for (name, value) in headers { fields[.init(name)!] = value }
      return Response(
        status: .init(code: status), headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: text))
      )
    case .dropped(let text):
      return Response(
        status: .ok, headers: [.contentType: "application/json"],
        body: ResponseBody(contentLength: text.utf8.count + 100) { writer in
          try await writer.write(ByteBuffer(string: text))
          throw Dropped()
        })
    case .hanging: return Response(status: .internalServerError)
    }
  }
}

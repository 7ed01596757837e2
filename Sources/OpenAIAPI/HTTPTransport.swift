// One request and its whole answer over async-http-client.

import AsyncHTTPClient
import Records

/// An answer whose body was read to its end.
struct HTTPAnswer: Sendable {
  var status: Int
  var contentType: String?
  var location: String?
  /// What the headers ask to wait.
  var retryAfter: Duration?
  var body: [UInt8]
}

/// One request and its whole answer. Redirections are not followed, certificates are verified, and the answer is
/// bounded in size and time. Nothing here is logged.
final class HTTPTransport: Sendable {
  private let client: HTTPClient
  private let options: EndpointOptions
  private let apiKey: String?
  private let clock: EndpointClock

  init(options: EndpointOptions, apiKey: String?, connections: Int, clock: EndpointClock) {
    self.options = options
    self.apiKey = apiKey
    self.clock = clock
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.httpVersion = .http1Only
    configuration.timeout.connect = .nanoseconds(options.connectTimeout.nanoseconds)
    configuration.timeout.read = .nanoseconds(options.requestTimeout.nanoseconds)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connections
    // Attempts are counted and spaced in one place, RetryState.
    configuration.connectionPool.retryConnectionEstablishment = false
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  deinit {
    // An endpoint that was dropped without shutdown() still gives its connections back.
    client.shutdown { _ in }
  }

  func shutdown() async throws {
    do { try await client.shutdown() } catch let error as HTTPClientError where error == .alreadyShutdown {}
  }

  /// Sends a request and reads its answer, whatever its status.
  /// - Parameter body: of a POST; nil sends a GET.
  /// - Throws: `AttemptFailure` (connection, timeOut, tooLarge), or `CancellationError`.
  func send(url: String, body: [UInt8]?) async throws -> HTTPAnswer {
    var request = HTTPClientRequest(url: url)
    request.headers.add(name: "accept", value: "application/json")
    request.headers.add(name: "user-agent", value: "distill")
    if let apiKey { request.headers.add(name: "authorization", value: "Bearer " + apiKey) }
    for (name, value) in options.headers { request.headers.replaceOrAdd(name: name, value: value) }
    if let body {
      request.method = .POST
      request.headers.add(name: "content-type", value: "application/json")
      request.body = .bytes(body)
    }
    let deadline = ContinuousClock.now + options.requestTimeout
    do {
      let response = try await client.execute(
        request, timeout: .nanoseconds(options.requestTimeout.nanoseconds))
      return try await read(response, deadline: deadline)
    } catch let failure as AttemptFailure {
      throw failure
    } catch {
      throw classify(error)
    }
  }

  private func read(_ response: HTTPClientResponse, deadline: ContinuousClock.Instant) async throws
    -> HTTPAnswer
  {
    let limit = options.maximumResponseBytes
    if let length = response.headers.first(name: "content-length").flatMap({ Int($0) }), length > limit {
      throw AttemptFailure.tooLarge(limit: limit)
    }
    var body: [UInt8] = []
    for try await part in response.body {
      guard body.count + part.readableBytes <= limit else { throw AttemptFailure.tooLarge(limit: limit) }
      guard ContinuousClock.now < deadline else {
        throw AttemptFailure.timeOut(after: options.requestTimeout)
      }
      body.append(contentsOf: part.readableBytesView)
    }
    // A cancelled body ends like a whole one.
    try Task.checkCancellation()
    let headers = response.headers
    return HTTPAnswer(
      status: Int(response.status.code), contentType: headers.first(name: "content-type"),
      location: headers.first(name: "location"),
      retryAfter: RetryAfter.read(
        milliseconds: headers.first(name: "retry-after-ms"), value: headers.first(name: "retry-after"),
        date: headers.first(name: "date"), now: clock.secondsSince1970()),
      body: body)
  }

  private func classify(_ error: any Error) -> any Error {
    if Task.isCancelled || error is CancellationError { return CancellationError() }
    switch error as? HTTPClientError {
    case .deadlineExceeded, .readTimeout:
      return AttemptFailure.timeOut(after: options.requestTimeout)
    case .connectTimeout:
      return AttemptFailure.connection("no connection within \(options.connectTimeout)")
    case .remoteConnectionClosed:
      return AttemptFailure.connection("the connection broke before the end of the answer")
    default:
      let text = String(describing: error)
      if text.contains("Connection refused") { return AttemptFailure.connection("connection refused") }
      // swift-nio's words for a reset, and for an end before the promised length.
      if text.contains("Connection reset") || text.contains("stream ended at an unexpected time") {
        return AttemptFailure.connection("the connection broke before the end of the answer")
      }
      return AttemptFailure.connection("no connection (\(text))")
    }
  }

  /// What must not be shown.
  var secrets: [String] { (apiKey.map { [$0] } ?? []) + options.headers.values }
}

extension Duration {
  /// Whole nanoseconds, at most a century.
  fileprivate var nanoseconds: Int64 {
    let century: Duration = .seconds(3_153_600_000)
    let (seconds, attoseconds) = min(self, century).components
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }
}

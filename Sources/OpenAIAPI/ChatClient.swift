// The two requests of the API, each as a typed answer or a failure.

import Records

/// The two requests of the API, each as a typed answer or a failure.
struct ChatClient: Sendable {
  let transport: HTTPTransport

  /// `POST /chat/completions`.
  /// - Throws: `AttemptFailure`, cleaned, or `CancellationError`.
  func complete(_ request: ChatRequest, at url: BaseURL) async throws -> ChatResponse {
    var body: [UInt8] = []
    request.json.write(to: &body)
    return try await cleaning {
      let answer = try await transport.send(url: url.appending("chat/completions"), body: body)
      try Self.check(answer)
      return try ChatResponse(body: answer.body, contentType: answer.contentType)
    }
  }

  /// `GET /models`.
  /// - Throws: `AttemptFailure`, cleaned, or `CancellationError`.
  func models(at url: BaseURL) async throws -> ModelList {
    try await cleaning {
      let answer = try await transport.send(url: url.appending("models"), body: nil)
      try Self.check(answer)
      return try ModelList(body: answer.body, contentType: answer.contentType)
    }
  }

  private func cleaning<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
    do {
      return try await work()
    } catch let failure as AttemptFailure {
      throw failure.cleaned(of: transport.secrets)
    }
  }

  /// - Throws: what any status but 200 means, with the body's words where it has any.
  private static func check(_ answer: HTTPAnswer) throws(AttemptFailure) {
    guard answer.status != 200 else { return }
    if (300..<400).contains(answer.status) {
      throw .redirect(status: answer.status, location: answer.location)
    }
    let start = answer.body.prefix(65536)
    if let json = try? JSON(parsing: start), let error = ErrorBody(json) {
      throw .status(answer.status, message: error.message, code: error.code, retryAfter: answer.retryAfter)
    }
    let text = String(decoding: start, as: UTF8.self)
    let isPage = text.drop(while: \.isWhitespace).first == "<"
    throw .status(answer.status, message: isPage ? "" : text, code: nil, retryAfter: answer.retryAfter)
  }
}

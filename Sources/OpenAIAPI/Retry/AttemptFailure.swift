// How one attempt at a request failed, and whether another may succeed.

/// How one attempt failed. Texts may be the server's: `cleaned` makes them fit to be shown.
package enum AttemptFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The server could not be reached, or the connection broke.
  case connection(String)
  case timeOut(after: Duration)
  /// A status other than 200, with the server's own words, its error code and how long it asks to wait.
  case status(Int, message: String, code: String?, retryAfter: Duration?)
  /// Status 200 and yet no answer: not JSON, an error object, no choices, no text.
  case unusable(String)
  case tooLarge(limit: Int)
  case redirect(status: Int, location: String?)

  package enum Kind: Sendable, Hashable {
    /// Another attempt may succeed; the server may ask for a pause.
    case transient(retryAfter: Duration?)
    /// Too many requests: another attempt succeeds later, and this one does not count as an error.
    case rateLimit(retryAfter: Duration?)
    /// Another attempt ends the same way.
    case permanent
  }

  /// 520 to 524 are Cloudflare's and 529 Anthropic's words for a server that is not well at the moment.
  private static let transientStatuses: Set<Int> = [408, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]

  package var kind: Kind {
    switch self {
    case .connection, .timeOut, .unusable: .transient(retryAfter: nil)
    case .status(429, _, code: "insufficient_quota", _): .permanent
    case .status(429, _, _, let pause): .rateLimit(retryAfter: pause)
    case .status(let status, _, _, let pause):
      Self.transientStatuses.contains(status) ? .transient(retryAfter: pause) : .permanent
    case .tooLarge, .redirect: .permanent
    }
  }

  package var description: String {
    switch self {
    case .connection(let what): what
    case .timeOut(let limit): "no answer within \(limit)"
    case .status(let status, let message, _, _):
      "status \(status)" + (message.isEmpty ? "" : ", \"\(message)\"")
    case .unusable(let what): what
    case .tooLarge(let limit): "more than \(limit) bytes"
    case .redirect(let status, _): "status \(status), a redirection"
    }
  }
  /// The failure with its texts on one line, bounded, and without the secrets.
  func cleaned(of secrets: [String]) -> AttemptFailure {
    func clean(_ text: String) -> String { Cleaning.line(Cleaning.hide(secrets, in: text), limit: 400) }
    return switch self {
    case .connection(let what): .connection(clean(what))
    case .unusable(let what): .unusable(clean(what))
    case .status(let status, let message, let code, let pause):
      .status(status, message: clean(message), code: code, retryAfter: pause)
    case .redirect(let status, let location): .redirect(status: status, location: location.map(clean))
    case .timeOut, .tooLarge: self
    }
  }
}

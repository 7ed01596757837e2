// What can go wrong with a teacher behind HTTP, as facts; the sentences are made here.

import Records

/// What ends the work with a teacher behind HTTP. No case holds the API key.
package enum OpenAIAPIError: DistillError, Hashable {
  case noBaseURL
  case invalidBaseURL(String, _ why: String)
  case invalidAPIKey(hint: String)
  case invalidHeader(name: String)
  case invalidOption(name: String, found: String, expected: String)
  /// 401 or 403.
  case keyRefused(BaseURL, status: Int, message: String, keyGiven: Bool, hint: String)
  /// A status that asking again does not change.
  case refused(BaseURL, status: Int, message: String)
  case redirected(BaseURL, status: Int, location: String?)
  case quotaUsedUp(BaseURL, message: String)
  case responseTooLarge(BaseURL, limit: Int)
  /// Transient failures, until the policy's retries were used up.
  case retriesUsedUp(BaseURL, attempts: Int, last: AttemptFailure)
  /// The server kept on saying that there are too many requests.
  case rateLimited(BaseURL, waited: Duration, message: String)
  case noModelList(BaseURL, status: Int)
  case noModels(BaseURL)
  case severalModels(BaseURL, [String])
  case differentModels(BaseURL, String, BaseURL, String)

  package var exitStatus: ExitStatus {
    switch self {
    case .noBaseURL, .invalidBaseURL, .invalidAPIKey, .invalidHeader, .invalidOption: .usage
    default: .unavailable
    }
  }

  /// True where the server refused what this one request holds (a prompt too long, say) and would still
  /// answer another.
  package var concernsOnlyThisRequest: Bool {
    switch self {
    case .refused(_, let status, _): [400, 413, 422].contains(status)
    case .responseTooLarge: true
    default: false
    }
  }

  package var description: String {
    switch self {
    case .noBaseURL: "no base URL of a teacher given: give one such as http://127.0.0.1:8000/v1"
    case .invalidBaseURL(let text, let why):
      "'\(text)' is not the base URL of a teacher: \(why); expected one such as http://127.0.0.1:8000/v1"
    case .invalidAPIKey(let hint):
      "the API key holds a character that no key has (a space, a line break, or not ASCII); \(hint) to the key alone"
    case .invalidHeader(let name):
      "the header '\(name)' cannot be sent: a name is letters, digits and hyphens, a value is one line of ASCII"
    case .invalidOption(let name, let found, let expected): "\(name) is \(found): expected \(expected)"
    case .keyRefused(let url, let status, let message, let keyGiven, let hint):
      "\(url) refuses the API key (\(status)\(Self.quoted(message))): "
        + (keyGiven ? "check the key; to give another, " : "no key was given; ") + hint
    case .refused(let url, let status, let message):
      "\(url) refuses the request (\(status)\(Self.quoted(message)))\(Self.advice(status))"
    case .redirected(let url, let status, let location):
      "\(url) redirects to another address (\(status)\(location.map { ", \($0)" } ?? "")), which is not followed "
        + "so that the key stays where it was meant to go: give the address itself as the base URL"
    case .quotaUsedUp(let url, let message):
      "\(url) says that the quota is used up\(Self.quoted(message)): waiting does not help; "
        + "raise the quota and run the same command again"
    case .responseTooLarge(let url, let limit):
      "\(url) answers with more than \(limit) bytes, the most that is read of one answer: "
        + "lower the tokens or the samples a request"
    case .retriesUsedUp(let url, let attempts, let last):
      "\(url) gave no usable answer in \(attempts) \(attempts == 1 ? "attempt" : "attempts"); the last one: \(last). "
        + "Check the server, then run the same command again"
    case .rateLimited(let url, let waited, let message):
      "\(url) still says that there are too many requests\(Self.quoted(message)) after "
        + "\(waited.components.seconds) s of waiting: lower the concurrency, or run the same command again later"
    case .noModelList(let url, let status):
      "\(url) does not list its models (\(status) for /models): name the teacher's model"
    case .noModels(let url): "\(url) lists no model: load one there, or name the teacher's model"
    case .severalModels(let url, let names):
      "\(url) serves \(names.count) models: name one of \(Self.list(names))"
    case .differentModels(let first, let firstModel, let second, let secondModel):
      "the base URLs serve different models (\(first): '\(firstModel)', \(second): '\(secondModel)'), "
        + "but one run has one teacher: name the model, or give the base URLs of one"
    }
  }

  private static func quoted(_ message: String) -> String { message.isEmpty ? "" : ", \"\(message)\"" }

  private static func advice(_ status: Int) -> String {
    switch status {
    case 400, 413, 422:
      ": is the prompt with its answer longer than the model's context, or a sampling option unknown there?"
    case 402: ": pay there, then run the same command again"
    case 404: ": is the model's name right, and does the base URL end in its version, as in /v1?"
    default: ": asking again does not change that"
    }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 20 ? shown + " and \(names.count - 20) more" : shown
  }
}

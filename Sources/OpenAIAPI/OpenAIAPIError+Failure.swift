// What a last failed attempt becomes when it ends the work.

extension OpenAIAPIError {
  /// What a last failed attempt becomes when it ends the work.
  /// - Parameters:
  ///   - failure: cleaned.
  ///   - retry: after it has decided to give up.
  init(_ failure: AttemptFailure, at url: BaseURL, retry: RetryState, keyGiven: Bool, keyHint: String) {
    switch failure {
    case .status(let status, let message, _, _) where status == 401 || status == 403:
      self = .keyRefused(url, status: status, message: message, keyGiven: keyGiven, hint: keyHint)
    case .status(429, let message, code: "insufficient_quota", _):
      self = .quotaUsedUp(url, message: message)
    case .status(429, let message, _, _):
      self = .rateLimited(url, waited: retry.rateLimitWait, message: message)
    case .status(let status, let message, _, _) where failure.kind == .permanent:
      self = .refused(url, status: status, message: message)
    case .tooLarge(let limit): self = .responseTooLarge(url, limit: limit)
    case .redirect(let status, let location): self = .redirected(url, status: status, location: location)
    default: self = .retriesUsedUp(url, attempts: retry.errors, last: failure)
    }
  }
}

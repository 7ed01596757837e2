// How long a server asks to wait: `Retry-After` (RFC 9110 §10.2.3), in seconds or as a date.

/// How long a server asks to wait.
package enum RetryAfter {
  /// - Parameters:
  ///   - milliseconds: the header `retry-after-ms` of OpenAI and Azure, which is finer and goes first.
  ///   - value: the header `Retry-After`: seconds (some servers give a fraction) or an HTTP date.
  ///   - date: the answer's own `Date`, against which a date is taken, so that clocks need not agree.
  ///   - now: seconds since 1970 by our clock, for servers that send no `Date`.
  /// - Returns: nil where nothing readable was sent; a date in the past is 0.
  package static func read(milliseconds: String?, value: String?, date: String?, now: Double) -> Duration? {
    if let text = milliseconds, let number = Double(text), number.isFinite, number >= 0 {
      return .milliseconds(min(number, 1e12))
    }
    guard let value else { return nil }
    if let seconds = Double(value) {
      return seconds.isFinite && seconds >= 0 ? .milliseconds(min(seconds * 1000, 1e12)) : nil
    }
    guard let until = HTTPDate.secondsSince1970(value) else { return nil }
    let from = date.flatMap(HTTPDate.secondsSince1970) ?? now
    return .milliseconds(max(0, until - from) * 1000)
  }
}

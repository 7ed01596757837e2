// Where an API is: its address up to and with the version (`http://127.0.0.1:8000/v1`).

import Foundation

/// The address of an OpenAI-compatible API up to and with its version.
package struct BaseURL: Sendable, Hashable, CustomStringConvertible {
  /// Without a slash at its end.
  package let description: String

  /// Reads an address as people give it: with or without `/v1`, with a slash at its end, or with
  /// `/chat/completions`. `/v1` is added where no part of the path is a version (`v1`, `v1beta`, `v4`).
  /// - Throws: `OpenAIAPIError.invalidBaseURL`.
  package init(_ text: String) throws(OpenAIAPIError) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard var parts = URLComponents(string: trimmed), let scheme = parts.scheme?.lowercased(),
      scheme == "http" || scheme == "https"
    else {
      throw .invalidBaseURL(Self.withoutCredentials(trimmed), "it does not begin with http:// or https://")
    }
    guard parts.user == nil, parts.password == nil else {
      throw .invalidBaseURL(
        Self.withoutCredentials(trimmed), "it holds a user name or a password, which would end up in records")
    }
    guard let host = parts.host, !host.isEmpty else { throw .invalidBaseURL(trimmed, "it names no host") }
    guard parts.query == nil, parts.fragment == nil else {
      throw .invalidBaseURL(
        parts.scheme! + "://" + host + parts.path, "it goes on with a query or a fragment")
    }
    parts.scheme = scheme
    var path = parts.path.split(separator: "/").map(String.init)
    if path.suffix(2) == ["chat", "completions"] { path.removeLast(2) }
    if !path.contains(where: Self.isVersion) { path.append("v1") }
    parts.path = "/" + path.joined(separator: "/")
    description = parts.string ?? trimmed
  }

  private static func isVersion(_ part: String) -> Bool {
    part.first == "v" && part.dropFirst().first?.isNumber == true
  }

  /// The text without what stands before `@`.
  private static func withoutCredentials(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@") else { return text }
    let scheme = text.range(of: "://").map { text[..<$0.upperBound] } ?? ""
    return scheme + "…" + text[at...]
  }

  func appending(_ path: String) -> String { description + "/" + path }
}

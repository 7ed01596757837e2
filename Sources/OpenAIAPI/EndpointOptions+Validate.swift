// Options that cannot work are refused before anything is sent.

extension EndpointOptions {
  /// - Throws: `OpenAIAPIError` for the first option that cannot work.
  func validate() throws(OpenAIAPIError) {
    guard concurrency >= 1 else {
      throw .invalidOption(name: "the concurrency", found: "\(concurrency)", expected: "1 or more")
    }
    guard maximumResponseBytes >= 1 else {
      throw .invalidOption(
        name: "the largest answer", found: "\(maximumResponseBytes) bytes", expected: "1 or more")
    }
    guard retry.maximumRetries >= 0 else {
      throw .invalidOption(
        name: "the number of retries", found: "\(retry.maximumRetries)", expected: "0 or more")
    }
    guard requestTimeout > .zero, connectTimeout > .zero else {
      throw .invalidOption(
        name: "a time-out", found: "\(min(requestTimeout, connectTimeout))", expected: "more than 0 seconds")
    }
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
      let isName = !name.isEmpty && name.utf8.allSatisfy(Self.isTokenByte)
      guard isName, value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
        throw .invalidHeader(name: name)
      }
    }
  }

  /// RFC 9110 §5.6.2, as far as header names need it.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

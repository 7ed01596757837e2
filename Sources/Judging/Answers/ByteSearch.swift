// Searches in UTF-8 bytes.

enum ByteSearch {
  /// The start of the last place where `pattern` stands wholly before `end`; linear for the short patterns used here.
  static func last(of pattern: StaticString, in bytes: [UInt8], before end: Int) -> Int? {
    let pattern = Array(pattern.description.utf8)
    var start = end - pattern.count
    while start >= 0 {
      if matches(pattern, in: bytes, at: start) { return start }
      start -= 1
    }
    return nil
  }

  static func matches(_ pattern: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
    guard start + pattern.count <= bytes.count else { return false }
    for index in pattern.indices where bytes[start + index] != pattern[index] { return false }
    return true
  }
}

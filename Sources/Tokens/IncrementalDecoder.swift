// Turns ids into text one at a time, without ever splitting a character.

/// Decodes a growing completion: each call gives the text that has become certain.
///
/// The texts given, joined with that of `finish()`, are what `decode` gives for all ids at once.
package struct IncrementalDecoder: Sendable {
  private let tokenizer: Tokenizer
  private let skipSpecial: Bool
  /// The bytes of a character whose end has not come yet: at most three.
  private var pending: [UInt8] = []

  package init(_ tokenizer: Tokenizer, skipSpecial: Bool = true) {
    self.tokenizer = tokenizer
    self.skipSpecial = skipSpecial
  }

  /// The text that `id` completes; empty while a character is unfinished.
  package mutating func append(_ id: Int32) -> String {
    if skipSpecial, tokenizer.type(of: id) == .control { return "" }
    pending.append(contentsOf: tokenizer.bytes(of: id))
    let complete = pending.count - Self.lengthOfUnfinishedCharacter(pending)
    defer { pending.removeFirst(complete) }
    return String(decoding: pending[..<complete], as: UTF8.self)
  }

  /// The rest: U+FFFD for a character that never ended.
  package mutating func finish() -> String {
    defer { pending = [] }
    return String(decoding: pending, as: UTF8.self)
  }

  /// How many bytes at the end begin a character that more bytes could complete (Unicode 16, table 3-7).
  private static func lengthOfUnfinishedCharacter(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let start = bytes.count - length
      let first = bytes[start]
      if first & 0xC0 == 0x80 { continue }  // a continuation: its first byte is further left
      let (needed, second) = expectation(of: first)
      guard needed > length, length == 1 || second.contains(bytes[start + 1]) else { return 0 }
      return length
    }
    return 0
  }

  /// The length of a character that begins with `first`, and what its second byte may be.
  private static func expectation(of first: UInt8) -> (Int, ClosedRange<UInt8>) {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (1, 0x80...0xBF)
    }
  }
}

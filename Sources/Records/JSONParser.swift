// A JSON parser for one value in memory: recursive descent, bounded in depth.

/// A recursive-descent parser over bytes already in memory.
struct JSONParser {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONSyntaxError) -> JSON {
    let value = try self.value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw error("the end of the value") }
    return value
  }

  private func error(_ expected: String) -> JSONSyntaxError {
    let found: String
    if position >= bytes.count {
      found = "the end of the text"
    } else if bytes[position] >= 0x20, bytes[position] < 0x7F {
      found = "'\(Character(UnicodeScalar(bytes[position])))'"
    } else {
      found = "byte 0x" + String(bytes[position], radix: 16)
    }
    return JSONSyntaxError(offset: position, expected: expected, found: found)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSON {
    guard depth < JSON.maximumDepth else { throw error("at most \(JSON.maximumDepth) levels of nesting") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try number()
    default: throw error("a value")
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONSyntaxError) -> JSON {
    for byte in word.utf8 { guard take(byte) else { throw error("'\(word)'") } }
    return value
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSON {
    position += 1
    var members = MemberList()
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members.object) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("a member's name in double quotes") }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("':'") }
      members.append(key, try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { throw error("',' or '}'") }
      return .object(members.object)
    }
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSON {
    position += 1
    var elements: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "]")) else { throw error("',' or ']'") }
      return .array(elements)
    }
  }

  private mutating func number() throws(JSONSyntaxError) -> JSON {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = position
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    guard position > start else { throw error("a digit") }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var start = position
    var text: [UInt8] = []  // what stands before `start`, where the string has escapes
    while true {
      position = indexOfSpecialByte(in: bytes, from: position)
      guard let byte = next else { throw error("'\"'") }
      switch byte {
      case UInt8(ascii: "\""):
        let value: String?
        if text.isEmpty {
          value = String(validating: bytes[start..<position], as: UTF8.self)
        } else {
          text.append(contentsOf: bytes[start..<position])
          value = String(validating: text, as: UTF8.self)
        }
        guard let value else { throw error("UTF-8 text") }
        position += 1
        return value
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[start..<position])
        position += 1
        try escape(into: &text)
        start = position
      default: throw error("an escaped control character")
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    guard let byte = next else { throw error("an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text.append(contentsOf: UTF8.encode(try unicodeScalar())!)
    default:
      position -= 1
      throw error("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  /// A `\uXXXX` escape, joined with the low surrogate after it. A lone surrogate becomes U+FFFD, as in
  /// most readers: Python's `json` writes them for bytes that were not UTF-8.
  private mutating func unicodeScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    let high = try hexadecimal()
    guard (0xD800..<0xE000).contains(high) else { return Unicode.Scalar(high) ?? replacement }
    guard high < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return replacement }
    let rewind = position
    position += 2
    let low = try hexadecimal()
    guard (0xDC00..<0xE000).contains(low) else {
      position = rewind
      return replacement
    }
    return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? replacement
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw error("four hexadecimal digits") }
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw error("four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}

/// An object's members while they are read. Of a repeated name the last value counts, in the first one's
/// place. Past a few members names are found through a table: a vocabulary has 150,000 of them.
private struct MemberList {
  private(set) var object = JSONObject()
  private var places: [String: Int] = [:]
  private static let tableFrom = 24

  mutating func append(_ key: String, _ value: JSON) {
    guard object.members.count >= Self.tableFrom else {
      object[key] = value
      return
    }
    if places.isEmpty {
      for (index, member) in object.members.enumerated() { places[member.key] = index }
    }
    if let index = places[key] {
      object.members[index].value = value
    } else {
      places[key] = object.members.count
      object.members.append(JSONObject.Member(key: key, value: value))
    }
  }
}

// JSON text in and out (RFC 8259), bounded in depth, with the byte offset of the first mistake.

/// Where and why a text is not JSON.
package struct JSONSyntaxError: Error, Hashable, CustomStringConvertible {
  /// Byte offset of the mistake from the start of the text.
  package var offset: Int
  package var expected: String
  package var found: String
  package var description: String { "not JSON at byte \(offset): expected \(expected), found \(found)" }
}

extension JSON {
  /// Nesting beyond this is refused: it serves no record and would exhaust the stack.
  package static let maximumDepth = 256

  /// Reads one JSON value that fills `bytes`, but for white space around it.
  package init(parsing bytes: some Collection<UInt8>) throws(JSONSyntaxError) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.document()
  }

  package init(parsing text: String) throws(JSONSyntaxError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// The value on one line, without spaces, non-ASCII characters as they are.
  package var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value over several lines, indented by two spaces.
  package var prettyText: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indentation: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value to `bytes`, on one line, or indented when `indentation` (a depth) is given.
  package func write(to bytes: inout [UInt8], indentation: Int? = nil) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let literal): bytes.append(contentsOf: literal.utf8)
    case .string(let value): Self.writeString(value, to: &bytes)
    case .array(let elements):
      Self.writeList(elements, open: "[", close: "]", to: &bytes, indentation) { element, bytes, depth in
        element.write(to: &bytes, indentation: depth)
      }
    case .object(let object):
      Self.writeList(object.members, open: "{", close: "}", to: &bytes, indentation) { member, bytes, depth in
        Self.writeString(member.key, to: &bytes)
        bytes.append(contentsOf: (depth == nil ? ":" : ": ").utf8)
        member.value.write(to: &bytes, indentation: depth)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], open: String, close: String, to bytes: inout [UInt8], _ indentation: Int?,
    _ writeElement: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(contentsOf: open.utf8)
    let inner = indentation.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let inner { newLine(depth: inner, to: &bytes) }
      writeElement(element, &bytes, inner)
    }
    if let indentation, !elements.isEmpty { newLine(depth: indentation, to: &bytes) }
    bytes.append(contentsOf: close.utf8)
  }

  private static func newLine(depth: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private static func writeString(_ value: String, to bytes: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    let text = Array(value.utf8)
    bytes.reserveCapacity(bytes.count + text.count + 2)
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = indexOfSpecialByte(in: text, from: start)
      bytes.append(contentsOf: text[start..<end])
      guard end < text.count else { break }
      switch text[end] {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case let byte:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hex[Int(byte >> 4)])
        bytes.append(hex[Int(byte & 15)])
      }
      start = end + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// The first index from `start` on of a byte that JSON strings escape (`"`, `\`, below 0x20); the count
/// where there is none. Looks at eight bytes at a time: bit 7 of a byte of `hits` is set for such a byte, and
/// borrows can set it wrongly only above a right one.
func indexOfSpecialByte(in bytes: [UInt8], from start: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  return unsafe bytes.withUnsafeBytes { buffer in
    var index = start
    while index + 8 <= buffer.count {
      let word = UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let control = (word &- ones &* 0x20) & ~word
      let hits = ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | control) & (ones &* 0x80)
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < buffer.count {
      let byte = unsafe buffer[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return index }
      index += 1
    }
    return index
  }
}

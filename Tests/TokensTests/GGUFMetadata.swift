// The key-value part of a GGUF file, enough to test tokenizers: the real reader is above this module.

import Foundation

/// A GGUF file's metadata: magic, version, two counts, then key-value pairs of a length-prefixed key, a type
/// number and a value, all little-endian.
struct GGUFMetadata {
  enum Value {
    case integer(Int)
    case other
    case string(String)
    case list([Value])
  }
  struct Unreadable: Error { var what: String }

  private var values: [String: Value] = [:]
  private var bytes: Data
  private var position = 0

  init(_ url: URL) throws {
    bytes = try Data(contentsOf: url, options: .alwaysMapped)
    guard try integer(width: 4) == 0x4655_4747 else { throw Unreadable(what: "not GGUF") }
    position += 4 + 8
    for _ in 0..<(try integer(width: 8)) {
      let key = try string()
      values[key] = try value(ofType: try integer(width: 4))
    }
  }

  func strings(_ key: String) throws -> [String] {
    guard case .list(let list) = values[key] else { throw Unreadable(what: key) }
    return list.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
  func integers(_ key: String) throws -> [Int] {
    guard case .list(let list) = values[key] else { throw Unreadable(what: key) }
    return list.compactMap { if case .integer(let value) = $0 { value } else { nil } }
  }
  func string(_ key: String) throws -> String {
    guard case .string(let text) = values[key] else { throw Unreadable(what: key) }
    return text
  }
  func integer(_ key: String) throws -> Int {
    guard case .integer(let value) = values[key] else { throw Unreadable(what: key) }
    return value
  }

  private mutating func integer(width: Int) throws -> Int {
    guard position + width <= bytes.count else { throw Unreadable(what: "cut at byte \(position)") }
    defer { position += width }
    return (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }

  private mutating func string() throws -> String {
    let count = try integer(width: 8)
    guard count >= 0, count <= bytes.count - position else { throw Unreadable(what: "cut at byte \(position)") }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  private mutating func value(ofType type: Int) throws -> Value {
    switch type {
    case 0, 1, 7: return .integer(try integer(width: 1))
    case 2, 3: return .integer(try integer(width: 2))
    case 4, 5: return .integer(try integer(width: 4))
    case 10, 11: return .integer(try integer(width: 8))
    case 6, 12:
      position += type == 6 ? 4 : 8
      return .other
    case 8: return .string(try string())
    case 9:
      let element = try integer(width: 4)
      let count = try integer(width: 8)
      var list: [Value] = []
      for _ in 0..<count { list.append(try value(ofType: element)) }
      return .list(list)
    default: throw Unreadable(what: "type \(type) at byte \(position)")
    }
  }
}

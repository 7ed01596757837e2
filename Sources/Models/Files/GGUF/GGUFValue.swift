// One metadata value of a GGUF file.

/// Integers of any width are one case, so that a count may be written as any of them; likewise the floats.
package enum GGUFValue: Sendable, Equatable {
  case integer(Int64)
  case float(Double)
  case bool(Bool)
  case text(String)
  case integers([Int64])
  case floats([Double])
  case bools([Bool])
  case texts([String])
  /// An array of arrays; no key that distill knows holds one.
  case arrays([GGUFValue])

  /// For an error: what kind of value this is, and the value where it is short.
  var summary: String {
    switch self {
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .bool(let value): "\(value)"
    case .text(let value): value.utf8.count <= 60 ? "\"\(value)\"" : "a text of \(value.utf8.count) bytes"
    case .integers(let values): "an array of \(values.count) integers"
    case .floats(let values): "an array of \(values.count) floats"
    case .bools(let values): "an array of \(values.count) booleans"
    case .texts(let values): "an array of \(values.count) texts"
    case .arrays(let values): "an array of \(values.count) arrays"
    }
  }
}

extension GGUFValue {
  /// The types by their number in the file.
  enum Kind: UInt32 {
    case u8, i8, u16, i16, u32, i32, f32, bool, text, array, u64, i64, f64

    /// The fewest bytes that a value of this type takes.
    var minimumBytes: Int {
      switch self {
      case .u8, .i8, .bool: 1
      case .u16, .i16: 2
      case .u32, .i32, .f32: 4
      case .text, .u64, .i64, .f64: 8
      case .array: 12
      }
    }
  }

  private static let maximumDepth = 4

  init(_ reader: inout ByteReader, key: String) throws {
    let kind = try Self.kind(&reader, key)
    self = try Self.value(kind, &reader, key, depth: 0)
  }

  private static func kind(_ reader: inout ByteReader, _ key: String) throws -> Kind {
    let number = try reader.integer(UInt32.self, "the type of \(key)")
    guard let kind = Kind(rawValue: number) else {
      throw ModelFileError.malformed(
        path: reader.file.path, what: "the type of \(key)", expected: "0 to 12", found: "\(number)")
    }
    return kind
  }

  private static func value(_ kind: Kind, _ reader: inout ByteReader, _ key: String, depth: Int) throws -> GGUFValue {
    switch kind {
    case .bool: return .bool(try bool(&reader, key))
    case .text: return .text(try reader.text(key))
    case .f32, .f64: return .float(try float(kind, &reader, key))
    case .array: return try array(&reader, key, depth: depth + 1)
    default: return .integer(try integer(kind, &reader, key))
    }
  }

  private static func array(_ reader: inout ByteReader, _ key: String, depth: Int) throws -> GGUFValue {
    guard depth <= maximumDepth else {
      throw ModelFileError.malformed(
        path: reader.file.path, what: key, expected: "arrays nested at most \(maximumDepth) deep", found: "deeper ones")
    }
    let kind = try kind(&reader, "the elements of \(key)")
    let count = try reader.count(minimumBytes: kind.minimumBytes, "the length of \(key)")
    func elements<T>(_ read: (inout ByteReader) throws -> T) throws -> [T] {
      var values: [T] = []
      values.reserveCapacity(count)
      for _ in 0..<count { values.append(try read(&reader)) }
      return values
    }
    switch kind {
    case .bool: return .bools(try elements { try bool(&$0, key) })
    case .text: return .texts(try elements { try $0.text("an element of \(key)") })
    case .f32, .f64: return .floats(try elements { try float(kind, &$0, key) })
    case .array: return .arrays(try elements { try array(&$0, key, depth: depth + 1) })
    default: return .integers(try elements { try integer(kind, &$0, key) })
    }
  }

  private static func bool(_ reader: inout ByteReader, _ key: String) throws -> Bool {
    let byte = try reader.integer(UInt8.self, key)
    guard byte <= 1 else {
      throw ModelFileError.malformed(
        path: reader.file.path, what: key, expected: "a boolean of 0 or 1", found: "\(byte)")
    }
    return byte == 1
  }

  private static func float(_ kind: Kind, _ reader: inout ByteReader, _ key: String) throws -> Double {
    kind == .f32
      ? Double(Float(bitPattern: try reader.integer(UInt32.self, key)))
      : Double(bitPattern: try reader.integer(UInt64.self, key))
  }

  private static func integer(_ kind: Kind, _ reader: inout ByteReader, _ key: String) throws -> Int64 {
    switch kind {
    case .u8: return Int64(try reader.integer(UInt8.self, key))
    case .i8: return Int64(try reader.integer(Int8.self, key))
    case .u16: return Int64(try reader.integer(UInt16.self, key))
    case .i16: return Int64(try reader.integer(Int16.self, key))
    case .u32: return Int64(try reader.integer(UInt32.self, key))
    case .i32: return Int64(try reader.integer(Int32.self, key))
    case .i64: return try reader.integer(Int64.self, key)
    default:
      let value = try reader.integer(UInt64.self, key)
      guard let signed = Int64(exactly: value) else {
        throw ModelFileError.malformed(
          path: reader.file.path, what: key, expected: "an integer below 2^63", found: "\(value)")
      }
      return signed
    }
  }
}

extension GGUFFile {
  private func typed<T>(_ key: String, _ expected: String, _ get: (GGUFValue) -> T?) throws -> T? {
    guard let value = metadata[key] else { return nil }
    guard let typed = get(value) else {
      throw ModelFileError.malformed(path: path, what: key, expected: expected, found: value.summary)
    }
    return typed
  }

  /// The values of a key; nil without the key, an error where it holds another type.
  func integer(_ key: String) throws -> Int? {
    try typed(key, "an integer") { if case .integer(let value) = $0 { Int(value) } else { nil } }
  }
  func float(_ key: String) throws -> Double? {
    try typed(key, "a float") { if case .float(let value) = $0 { value } else { nil } }
  }
  func bool(_ key: String) throws -> Bool? {
    try typed(key, "a boolean") { if case .bool(let value) = $0 { value } else { nil } }
  }
  func text(_ key: String) throws -> String? {
    try typed(key, "a text") { if case .text(let value) = $0 { value } else { nil } }
  }
  func texts(_ key: String) throws -> [String]? {
    try typed(key, "an array of texts") { if case .texts(let value) = $0 { value } else { nil } }
  }
  func integers(_ key: String) throws -> [Int]? {
    try typed(key, "an array of integers") { if case .integers(let value) = $0 { value.map { Int($0) } } else { nil } }
  }

  /// A value that must be there.
  func required<T>(_ key: String, _ value: T?) throws -> T {
    guard let value else {
      throw ModelFileError.malformed(path: path, what: "the metadata", expected: "the key \(key)", found: "none")
    }
    return value
  }
}

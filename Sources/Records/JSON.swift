// A JSON value that keeps what it read: member order, and numbers as they were spelt.

/// One JSON value. Numbers keep their spelling, so `0.10` and 18-digit integers survive a round trip.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  /// The number's literal as RFC 8259 spells it.
  case number(String)
  case string(String)
  case array([JSON])
  case object(JSONObject)
}

/// A JSON object's members in the order they were written. Look-ups are linear: records have few members.
package struct JSONObject: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: JSON

    package init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  package var members: [Member] = []

  package init() {}

  package init(dictionaryLiteral elements: (String, JSON)...) {
    for (key, value) in elements { self[key] = value }
  }

  /// An object of members whose keys are known to differ; takes linear time.
  package init(uniqueMembers members: [Member]) {
    self.members = members
  }

  /// The value of a member; setting `nil` removes it, setting a new key appends it.
  package subscript(key: String) -> JSON? {
    get { members.first { $0.key == key }?.value }
    set {
      if let index = members.firstIndex(where: { $0.key == key }) {
        if let newValue { members[index].value = newValue } else { members.remove(at: index) }
      } else if let newValue {
        members.append(Member(key: key, value: newValue))
      }
    }
  }

  package var keys: [String] { members.map(\.key) }
  package var isEmpty: Bool { members.isEmpty }
}

extension JSON {
  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
  package var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
  package var double: Double? { if case .number(let literal) = self { Double(literal) } else { nil } }
  package var int: Int? {
    guard case .number(let literal) = self else { return nil }
    if let value = Int(literal) { return value }
    guard let value = Double(literal), value.rounded() == value, abs(value) < 9e15 else { return nil }
    return Int(value)
  }

  package subscript(key: String) -> JSON? { object?[key] }

  package static func int(_ value: Int) -> JSON { .number(String(value)) }
  /// A finite number as its shortest spelling that reads back the same; anything else as null.
  package static func double(_ value: Double) -> JSON {
    guard value.isFinite else { return .null }
    if value.rounded() == value, abs(value) < 1e15 { return .number(String(Int(value))) }
    return .number(value.description)
  }
  package static func float(_ value: Float) -> JSON {
    guard value.isFinite else { return .null }
    return .number(value.description)
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(floatLiteral value: Double) { self = .double(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(nilLiteral: ()) { self = .null }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}

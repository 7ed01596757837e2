// Reading a JSON object's members by name, with errors that name the member.

/// Takes an object's members one by one; what is left over are the unknown ones.
struct MemberReader {
  private let object: JSONObject
  private let path: String
  private var taken: [String] = []

  /// - Parameter path: where the object stands (`sampling`), empty for a whole record.
  init(_ json: JSON?, at path: String = "") throws(RecordsError) {
    guard let object = json?.object else {
      throw .badMember(
        member: path.isEmpty ? "the record" : path, expected: "an object", found: kind(of: json))
    }
    self.path = path
    self.object = object
  }

  /// The members that were not taken.
  var rest: JSONObject { object.without(taken) }

  func name(_ member: String) -> String { path.isEmpty ? member : "\(path).\(member)" }

  /// Takes a member away; null counts as absent.
  mutating func take(_ member: String) -> JSON? {
    taken.append(member)
    let value = object[member]
    return value == .null ? nil : value
  }

  mutating func take<Value>(
    _ member: String, _ expected: String, _ convert: (JSON) -> Value?
  ) throws(RecordsError) -> Value {
    let json = take(member)
    guard let value = json.flatMap(convert) else {
      throw .badMember(member: name(member), expected: expected, found: kind(of: json))
    }
    return value
  }

  mutating func takeOptional<Value>(
    _ member: String, _ expected: String, _ convert: (JSON) -> Value?
  ) throws(RecordsError) -> Value? {
    guard let json = take(member) else { return nil }
    guard let value = convert(json) else {
      throw .badMember(member: name(member), expected: "\(expected) or null", found: kind(of: json))
    }
    return value
  }

  mutating func string(_ member: String) throws(RecordsError) -> String {
    try take(member, "a string") { $0.string }
  }

  mutating func int(_ member: String) throws(RecordsError) -> Int {
    try take(member, "an integer of at least 0") { $0.int.flatMap { $0 >= 0 ? $0 : nil } }
  }

  mutating func double(_ member: String) throws(RecordsError) -> Double {
    try take(member, "a number") { $0.double }
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ member: String, _ type: Value.Type
  ) throws(RecordsError) -> Value where Value.RawValue == String {
    let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
    return try take(member, "one of \(allowed)") { $0.string.flatMap(Value.init(rawValue:)) }
  }

  /// Refuses what was not taken: for objects whose members this project alone decides.
  func end() throws(RecordsError) {
    guard let member = rest.members.first else { return }
    throw .badMember(
      member: name(member.key), expected: "no member of this name", found: kind(of: member.value))
  }
}

extension JSONObject {
  /// The other members, in their order.
  func without(_ keys: [String]) -> JSONObject {
    var rest = JSONObject()
    rest.members = members.filter { !keys.contains($0.key) }
    return rest
  }
}

/// What a JSON value is, for error messages; short strings and numbers are shown.
func kind(of json: JSON?) -> String {
  switch json {
  case nil: "nothing"
  case .null: "null"
  case .bool(let value): "\(value)"
  case .number(let literal): literal
  case .string(let text):
    text.utf8.count <= 40 ? JSON.string(text).text : "a string of \(text.utf8.count) bytes"
  case .array(let elements): "an array of \(elements.count)"
  case .object: "an object"
  }
}

// A program's output against what it should be: the whole of both.

import Records

/// How outputs are compared: token by token, all of them. White space between tokens does not count; a right prefix
/// is wrong, and so is anything after the right output.
package struct OutputComparison: Sendable, Hashable {
  /// How far a number may be from an expected one that has a decimal point or an exponent: |a − b| ≤ tolerance ·
  /// max(1, |b|). Whole numbers and words must be the same. 0 compares texts alone.
  package var tolerance = 1e-6
  /// Lines may stand in any order.
  package var linesInAnyOrder = false

  package init() {}

  /// - Returns: nil where they agree, else the first difference for people.
  package func difference(found: [UInt8], expected: [UInt8]) -> String? {
    var (found, expected) = (Self.lines(found), Self.lines(expected))
    if linesInAnyOrder {
      func isBefore(_ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) -> Bool {
        a.lexicographicallyPrecedes(b) { $0.lexicographicallyPrecedes($1) }
      }
      found.sort(by: isBefore)
      expected.sort(by: isBefore)
    }
    let (a, b) = (found.flatMap { $0 }, expected.flatMap { $0 })
    for (index, (a, b)) in zip(a, b).enumerated() where !isSame(a, b) {
      return "token \(index + 1) is \(Self.shown(a)), expected \(Self.shown(b))"
    }
    if a.count != b.count { return "\(a.count) tokens, expected \(b.count)" }
    return nil
  }

  /// The same by value, for results of calls: 2.0 is 2; other numbers within the tolerance.
  package func difference(found: JSON, expected: JSON) -> String? {
    isSame(found, expected)
      ? nil : "returned \(Self.shown(Array(found.text.utf8)[...])), expected \(Self.shown(Array(expected.text.utf8)[...]))"
  }

  private func isSame(_ found: JSON, _ expected: JSON) -> Bool {
    switch (found, expected) {
    case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
    case (.object(let a), .object(let b)):
      a.members.count == b.members.count && b.members.allSatisfy { member in
        a[member.key].map { isSame($0, member.value) } ?? false
      }
    case (.number(let a), .number(let b)):
      isSame(Array(a.utf8)[...], Array(b.utf8)[...]) || (Int(b) != nil && Int(a) == nil && Double(a) == Double(b))
    default: found == expected
    }
  }

  private func isSame(_ found: ArraySlice<UInt8>, _ expected: ArraySlice<UInt8>) -> Bool {
    if found == expected { return true }
    guard tolerance > 0, let b = Self.number(expected), let a = Self.number(found),
      expected.contains(where: { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") })
    else { return false }
    return abs(a - b) <= tolerance * max(1, abs(b))
  }

  /// A finite decimal number and nothing else.
  private static func number(_ token: ArraySlice<UInt8>) -> Double? {
    let isNumeric = token.count <= 64 && token.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+-.eE".utf8.contains($0)
    }
    guard isNumeric, let value = Double(String(decoding: token, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  /// The lines' tokens; empty lines do not count.
  private static func lines(_ text: [UInt8]) -> [[ArraySlice<UInt8>]] {
    text.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let tokens = line.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      return tokens.isEmpty ? nil : tokens
    }
  }

  private static func shown(_ token: ArraySlice<UInt8>) -> String {
    let text = String(decoding: token.prefix(200), as: UTF8.self)
    return text.count > 40 ? "'\(text.prefix(39))…'" : "'\(text)'"
  }
}

// One mapping of a recipe, read strictly: every key is known, every value has its type, and all mistakes are told.

import Foundation
import Records
import Yams

/// Collects the mistakes of one recipe file.
final class RecipeProblems {
  let file: String
  private(set) var found: [RecipeProblem] = []
  init(file: String) { self.file = file }

  func add(_ what: String, at node: Node?) {
    found.append(RecipeProblem(file: file, line: node?.mark?.line, what: what))
  }
}

/// A key that a section knows, for the reference that `distill run --keys` prints.
package struct RecipeKey: Sendable, Hashable {
  package var section: String
  package var name: String
  package var type: String
  /// The default as YAML, or nil where the key is required.
  package var fallback: String?
  package var help: String
}

/// Reads one mapping's keys. Call `finish` after the last one: what was not read is unknown.
final class RecipeSection {
  let name: String
  let problems: RecipeProblems
  private let node: Node?
  private(set) var keys: [RecipeKey] = []

  /// - Parameter node: the mapping, or nil for a section without keys (all defaults).
  init(name: String, node: Node?, problems: RecipeProblems) {
    self.name = name
    self.problems = problems
    if let node, node.mapping == nil, node.null == nil {
      problems.add("\(name) must be a mapping of keys to values, found \(node.kindName)", at: node)
      self.node = nil
    } else {
      self.node = node?.mapping == nil ? nil : node
    }
  }

  /// Reads a key whose value `read` understands.
  func value<Value>(
    _ key: String, type: String, default fallback: Value?, shown: String?, help: String,
    read: (Node) -> Value?
  ) -> Value? {
    keys.append(RecipeKey(section: name, name: key, type: type, fallback: shown, help: help))
    guard let node = node(key) else {
      if fallback == nil, shown == nil {
        problems.add("\(name) needs the key '\(key)' (\(help))", at: self.node)
      }
      return fallback
    }
    if node.null != nil, shown == "null" { return fallback }
    if let value = read(node) { return value }
    problems.add("\(qualified(key)) must be \(type), found \(node.shown)", at: node)
    return fallback
  }

  /// A key's value, for naming its line.
  func node(_ key: String) -> Node? { node?.mapping?.first(where: { $0.key.string == key })?.value }

  private func qualified(_ key: String) -> String { name == "the recipe" ? key : "\(name).\(key)" }

  /// Reports every key that was not read, with the nearest known one.
  func finish() {
    guard let mapping = node?.mapping else { return }
    let known = keys.map(\.name)
    var seen: Set<String> = []
    for (key, _) in mapping {
      guard let text = key.string else {
        problems.add("a key of \(name) must be a word", at: key)
        continue
      }
      if !seen.insert(text).inserted { problems.add("\(name) has the key '\(text)' twice", at: key) }
      guard !known.contains(text) else { continue }
      let advice =
        nearMiss(to: text, among: known).map { "did you mean '\($0)'?" }
        ?? "known: \(known.joined(separator: ", "))"
      problems.add("unknown key '\(text)' in \(name); \(advice)", at: key)
    }
  }
}

extension RecipeSection {
  func string(_ key: String, _ fallback: String? = nil, help: String) -> String {
    value(key, type: "text", default: fallback ?? nil, shown: fallback, help: help) { $0.scalarText } ?? ""
  }

  func optionalString(_ key: String, help: String) -> String? {
    value(key, type: "text", default: String?.none, shown: "null", help: help) { $0.scalarText } ?? nil
  }

  func strings(_ key: String, _ fallback: [String]?, help: String) -> [String] {
    let shown = fallback.map { "[" + $0.joined(separator: ", ") + "]" }
    return value(key, type: "text or a list of texts", default: fallback, shown: shown, help: help) { node in
      if let one = node.scalarText { return [one] }
      guard let list = node.sequence else { return nil }
      let texts = list.compactMap(\.scalarText)
      return texts.count == list.count ? texts : nil
    } ?? []
  }

  func int(_ key: String, _ fallback: Int, in range: ClosedRange<Int> = 0...Int.max, help: String) -> Int {
    integer(key, fallback, shown: "\(fallback)", in: range, help: help) ?? fallback
  }

  func optionalInt(_ key: String, in range: ClosedRange<Int> = 1...Int.max, help: String) -> Int? {
    integer(key, nil, shown: "null", in: range, help: help)
  }

  private func integer(
    _ key: String, _ fallback: Int?, shown: String, in range: ClosedRange<Int>, help: String
  ) -> Int? {
    let type =
      range.upperBound == .max
      ? "a whole number of at least \(range.lowerBound)"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return value(key, type: type, default: fallback, shown: shown, help: help) { node in
      node.plainText.flatMap { Int($0.replacing("_", with: "")) }.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  func ints(_ key: String, _ fallback: [Int], help: String) -> [Int] {
    let shown = "[" + fallback.map(String.init).joined(separator: ", ") + "]"
    return value(key, type: "a list of whole numbers", default: fallback, shown: shown, help: help) { node in
      guard let list = node.sequence else { return node.plainText.flatMap { Int($0) }.map { [$0] } }
      let numbers = list.compactMap { $0.plainText.flatMap { Int($0) } }
      return numbers.count == list.count ? numbers : nil
    } ?? fallback
  }

  func double(_ key: String, _ fallback: Double, _ type: String, help: String, where holds: (Double) -> Bool)
    -> Double
  {
    value(key, type: type, default: fallback, shown: "\(fallback)", help: help) { node in
      node.plainText.flatMap { Double($0) }.flatMap { $0.isFinite && holds($0) ? $0 : nil }
    } ?? fallback
  }

  /// A mapping of words to numbers that `make` takes.
  func weights<Value>(_ key: String, _ fallback: Value, _ type: String, help: String, make: ([String: Double]) -> Value?) -> Value {
    value(key, type: type, default: fallback, shown: "{}", help: help) { node in
      guard let mapping = node.mapping else { return nil }
      let pairs = mapping.compactMap { key, value -> (String, Double)? in
        guard let name = key.scalarText, let weight = value.plainText.flatMap({ Double($0) }) else { return nil }
        return (name, weight)
      }
      guard pairs.count == mapping.count, Set(pairs.map(\.0)).count == pairs.count else { return nil }
      return make(Dictionary(uniqueKeysWithValues: pairs))
    } ?? fallback
  }

  func bool(_ key: String, _ fallback: Bool, help: String) -> Bool {
    value(key, type: "true or false", default: fallback, shown: "\(fallback)", help: help) { node in
      switch node.plainText {
      case "true": true
      case "false": false
      default: nil
      }
    } ?? fallback
  }

  /// An amount of memory, or null.
  func byteCount(_ key: String, help: String) -> Int? {
    value(key, type: "an amount of memory such as 8GiB", default: Int?.none, shown: "null", help: help) { node in
      node.scalarText.flatMap(ByteCount.parse)
    } ?? nil
  }

  /// One of a few words; a near miss is suggested.
  func choice(_ key: String, _ fallback: String, among words: [String], help: String) -> String {
    value(
      key, type: "one of \(words.joined(separator: ", "))", default: fallback, shown: fallback, help: help
    ) { node in node.scalarText.flatMap { words.contains($0) ? $0 : nil } } ?? fallback
  }

  func seed(_ fallback: UInt64, help: String) -> UInt64 {
    value("seed", type: "a whole number of at least 0", default: fallback, shown: "\(fallback)", help: help) {
      $0.plainText.flatMap { UInt64($0) }
    } ?? fallback
  }

  /// A section within this one.
  func section(_ key: String, help: String) -> Node? {
    keys.append(RecipeKey(section: name, name: key, type: "a section", fallback: "null", help: help))
    return node(key)
  }
}

extension Node {
  /// A scalar's text, quoted or not, but not null.
  fileprivate var scalarText: String? { null != nil && scalar?.style == .plain ? nil : scalar?.string }
  /// An unquoted scalar's text: numbers and truth values are not quoted.
  fileprivate var plainText: String? {
    scalar?.style == .plain || scalar?.style == .any ? scalar?.string : nil
  }

  fileprivate var kindName: String {
    switch self {
    case .scalar: null != nil ? "nothing" : "'\(scalar?.string ?? "")'"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  fileprivate var shown: String {
    if case .scalar(let scalar) = self, scalar.style != .plain, scalar.style != .any {
      return "the text \"\(scalar.string)\""
    }
    return kindName
  }
}

// Filter rules as a file of their own, with the test cases that show what they are meant to do.

import Foundation
import Judging
import Records
import Yams

/// A YAML mapping of rules (the keys of a recipe's `filter`), and `tests`: a list of cases, each with `answer` and, as
/// wished, `name`, `prompt`, `reasoning`, `gold`, `domain`, `thinking`, `finish_reason`, and `expect`: `keep`, or the
/// first reason against it as reports spell it (`language: mixed_languages`).
package struct FilterFile: Sendable {
  package struct Case: Sendable {
    package var name: String
    package var trace: Trace
    package var expect: String
  }

  /// What a case came to.
  package struct Outcome: Sendable {
    package var name: String
    package var expected: String
    package var found: String
    package var detail: String?
    package var isRight: Bool { expected == found }
  }

  package private(set) var rules = FilterRules()
  package private(set) var cases: [Case] = []

  package init(reading url: URL) throws {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw PipelineError.noSuchInput(what: "rules file", path: url.relativePath, hint: "Expected YAML with filter rules.")
    }
    let bad = { (what: String) in
      PipelineError.badInput(what: "\(url.relativePath): \(what)", hint: "See docs/filtering.md for rules and test cases.")
    }
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch { throw bad("\(error)") }
    guard var mapping = root?.mapping else { throw bad("expected a mapping of rules.") }
    let tests = mapping["tests"]
    mapping["tests"] = nil
    if !mapping.isEmpty { rules = try Self.rules(mapping) }
    guard let tests else { return }
    guard let list = tests.sequence else { throw bad("'tests' must be a list.") }
    for (index, node) in list.enumerated() {
      guard let members = node.mapping else { throw bad("tests[\(index)] must be a mapping.") }
      let known = ["name", "prompt", "reasoning", "answer", "gold", "domain", "thinking", "finish_reason", "expect"]
      for key in members.keys.compactMap(\.string) where !known.contains(key) {
        throw bad("tests[\(index)]: unknown key '\(key)'. Known: \(known.joined(separator: ", ")).")
      }
      guard let answer = members["answer"]?.string else { throw bad("tests[\(index)] needs 'answer', a text.") }
      let reasoning = members["reasoning"]?.string
      guard let thinking = ThinkingState(rawValue: members["thinking"]?.string ?? (reasoning == nil ? "no_thinking" : "complete")) else {
        throw bad("tests[\(index)]: 'thinking' must be one of \(ThinkingState.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      guard let finish = Trace.FinishReason(rawValue: members["finish_reason"]?.string ?? "stop") else {
        throw bad("tests[\(index)]: 'finish_reason' must be one of \(Trace.FinishReason.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      cases.append(
        Case(
          name: members["name"]?.string ?? "tests[\(index)]",
          trace: Trace(
            promptID: "test", sample: index, messages: [.user(members["prompt"]?.string ?? "")], reasoning: reasoning, answer: answer,
            thinking: thinking, finishReason: finish, teacher: "test", sampling: Sampling(), gold: members["gold"]?.string,
            domain: members["domain"]?.string),
          expect: members["expect"]?.string ?? "keep"))
    }
  }

  /// - Throws: `FilterRulesError`, which the decoder hides in an error of its own.
  private static func rules(_ mapping: Node.Mapping) throws -> FilterRules {
    do {
      return try YAMLDecoder().decode(FilterRules.self, from: Yams.serialize(node: .mapping(mapping)))
    } catch DecodingError.dataCorrupted(let context) {
      throw context.underlyingError as? FilterRulesError ?? DecodingError.dataCorrupted(context)
    }
  }

  /// Judges every case.
  package func outcomes() -> [Outcome] {
    cases.map { test in
      let rejection = rules.rejection(in: rules.verdicts(on: test.trace))
      return Outcome(
        name: test.name, expected: test.expect, found: rejection.map { "\($0.judge): \($0.reason)" } ?? "keep", detail: rejection?.detail)
    }
  }
}

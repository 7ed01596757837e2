// Judges pairs of answers: `distill verify`.

import Foundation
import Judging
import Records

/// Judges JSON lines `{"gold": …, "answer": …}`.
package enum VerifyAnswers {
  /// How the lines were judged, in numbers.
  package struct Tally: Sendable, Hashable {
    package var correct = 0
    package var wrong = 0
    package var cannotJudge = 0
    package init() {}
    package var json: JSON {
      ["correct": .int(correct), "wrong": .int(wrong), "cannot_judge": .int(cannotJudge)]
    }
  }

  /// The line's members with `verdict` (`correct`, `wrong`, `cannot_judge`), `reason`, `detail`, and what was read:
  /// `gold_parse`, `answer_found`, `found_by`, `answer_parse`.
  ///
  /// - Throws: `RecordProblem` when `gold` or `answer` is missing.
  package static func judge(_ line: JSON, file: String, number: Int, tally: inout Tally) throws -> JSON {
    guard var object = line.object else {
      throw RecordProblem(file: file, line: number, what: "expected an object with \"gold\" and \"answer\"")
    }
    let gold = try text("gold", in: object, file: file, line: number)
    let answer = try text("answer", in: object, file: file, line: number)
    let result = verification(gold: gold, answer: answer)
    switch result.verdict.outcome {
    case .pass: tally.correct += 1
    case .fail: tally.wrong += 1
    case .cannotJudge: tally.cannotJudge += 1
    }
    for (name, value) in members(of: result) { object[name] = value }
    return .object(object)
  }

  /// A verification as JSON members.
  package static func members(of result: Verification) -> [(String, JSON)] {
    let word =
      switch result.verdict.outcome {
      case .pass: "correct"
      case .fail: "wrong"
      case .cannotJudge: "cannot_judge"
      }
    var members: [(String, JSON)] = [("verdict", .string(word)), ("reason", .string(result.verdict.reason))]
    if let detail = result.verdict.detail { members.append(("detail", .string(detail))) }
    if let parse = result.goldParse { members.append(("gold_parse", .string(parse))) }
    if let found = result.answer { members.append(("answer_found", .string(found))) }
    if let source = result.source { members.append(("found_by", .string(source))) }
    if let parse = result.answerParse { members.append(("answer_parse", .string(parse))) }
    return members
  }

  /// A member's text; numbers as they are spelt.
  private static func text(_ name: String, in object: JSONObject, file: String, line: Int) throws -> String {
    switch object[name] {
    case .string(let value): return value
    case .number(let literal): return literal
    case .some: throw RecordProblem(file: file, line: line, what: "\"\(name)\" must be a text or a number")
    case .none:
      let advice = nearMiss(to: name, among: object.keys).map { " (there is \"\($0)\")" } ?? ""
      throw RecordProblem(file: file, line: line, what: "expected a member \"\(name)\"\(advice)")
    }
  }
}

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

  /// The line's members with `verdict` (`correct`, `wrong`, `cannot_judge`), `reason` and, where there is one,
  /// `detail`.
  ///
  /// - Throws: `RecordProblem` when `gold` or `answer` is missing.
  package static func judge(_ line: JSON, file: String, number: Int, tally: inout Tally) throws -> JSON {
    guard var object = line.object else {
      throw RecordProblem(file: file, line: number, what: "expected an object with \"gold\" and \"answer\"")
    }
    let gold = try text("gold", in: object, file: file, line: number)
    let answer = try text("answer", in: object, file: file, line: number)
    let trace = Trace(
      promptID: "\(number)", sample: 0, messages: [], reasoning: nil, answer: answer, thinking: .noThinking,
      finishReason: .stop, teacher: "", sampling: Sampling(), gold: gold)
    let verdict = AnswerJudge().judge(trace)
    switch verdict.outcome {
    case .pass:
      tally.correct += 1
      object["verdict"] = "correct"
    case .fail:
      tally.wrong += 1
      object["verdict"] = "wrong"
    case .cannotJudge:
      tally.cannotJudge += 1
      object["verdict"] = "cannot_judge"
    }
    object["reason"] = .string(verdict.reason)
    if let detail = verdict.detail { object["detail"] = .string(detail) }
    return .object(object)
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

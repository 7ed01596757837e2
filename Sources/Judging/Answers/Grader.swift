// Graders to compare: what others use, and the full verifier.

import Foundation
import Records

/// A way to decide whether an answer is right; `distill audit` sets them side by side.
package enum Grader: String, CaseIterable, Sendable {
  /// The found answer's text is the gold's, after wrappers and spaces.
  case string
  /// Both are numbers and equal as floating point to one part in a million.
  case numeric
  /// The verifier.
  case full

  package func outcome(gold: String, answer: String) -> Verdict.Outcome {
    switch self {
    case .full: return verify(gold: gold, answer: answer).outcome
    case .string:
      guard let found = FinalAnswer.extract(from: answer) else { return .fail }
      func compact(_ text: String) -> String { AnswerText.compact(AnswerText.plain(text)) }
      return compact(found) == compact(goldAnswer(of: gold)) ? .pass : .fail
    case .numeric:
      guard let found = FinalAnswer.extract(from: answer) else { return .fail }
      guard let a = Self.number(goldAnswer(of: gold)), let b = Self.number(found) else { return .cannotJudge }
      return abs(a - b) <= 1e-6 * max(1, abs(a)) ? .pass : .fail
    }
  }

  private static func number(_ text: String) -> Double? {
    guard case .number(let quantity)? = AnswerValue(text) else { return nil }
    return Double(quantity.worth.numerator.description).flatMap { above in
      Double(quantity.worth.denominator.description).map { above / $0 }
    }
  }
}

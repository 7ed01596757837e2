// Is the final answer right?

import Foundation
import Records

/// Judges `trace.answer` against `trace.gold`; the reasoning is not searched. Reasons: see `verify`.
package struct AnswerJudge: Judge {
  package static let name = "answer"
  package var name: String { Self.name }

  /// Whether the last number of an answer without any mark counts as its final answer. More yield from models that
  /// do not follow the prompt's format; a wrong number can be right by accident.
  package var lastNumber: Bool

  package init(lastNumber: Bool = true) { self.lastNumber = lastNumber }

  package func judge(_ trace: Trace) -> Verdict {
    guard let gold = trace.gold else { return cannotJudge("no_gold") }
    return verify(
      gold: gold, answer: trace.answer, lastNumber: lastNumber, isCut: trace.finishReason == .length,
      asksForPercent: Self.asksForPercent(trace.messages))
  }

  /// The answer with which a trace votes for a consensus: the one that would be judged; nil where it has none, has
  /// several, or may have been cut.
  package func vote(of trace: Trace) -> String? {
    guard case .found(let answer) = FinalAnswer.find(in: trace.answer, guessing: lastNumber) else { return nil }
    return trace.finishReason == .length && answer.isOpenEnded ? nil : answer.text
  }

  static func asksForPercent(_ messages: [Message]) -> Bool {
    guard let question = messages.last(where: { $0.role == .user })?.content else { return false }
    // "percent" alone may belong to the story; the question asks with one of these.
    let lower = question.lowercased()
    return ["what percent", "what is the percent", "which percent", "percentage", "how many percent", "in percent", "as a percent"]
      .contains { lower.contains($0) }
  }
}

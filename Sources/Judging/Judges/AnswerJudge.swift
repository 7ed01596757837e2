// Is the final answer right?

import Foundation
import Records

/// Judges `trace.answer` against `trace.gold`; the reasoning is not searched. Reasons: see docs/verifier.md.
package struct AnswerJudge: Judge {
  package static let name = "answer"
  package var name: String { Self.name }

  /// Whether the last number of an answer without any mark counts as its final answer. More yield from models that
  /// do not follow the prompt's format; a wrong number can be right by accident.
  package var lastNumber: Bool

  package init(lastNumber: Bool = true) { self.lastNumber = lastNumber }

  package func judge(_ trace: Trace) -> Verdict { verification(of: trace)?.verdict ?? cannotJudge("no_gold") }

  /// The verdict with both parses; nil where the trace has no gold.
  package func verification(of trace: Trace) -> Verification? {
    guard let gold = trace.gold else { return nil }
    let question = trace.messages.last(where: { $0.role == .user })?.content ?? ""
    var result = Judging.verification(
      gold: gold, answer: trace.answer, lastNumber: lastNumber, isCut: trace.finishReason == .length,
      asksForPercent: Self.asksForPercent(question), options: Self.options(in: question))
    if result.verdict.outcome == .pass, let answer = result.answer, Self.echoes(answer, of: question, gold: result.gold) {
      result.verdict = cannotJudge("echoes_question")
    }
    return result
  }

  /// The answer with which a trace votes for a consensus: the one that would be judged; nil where it has none, has
  /// several, or may have been cut.
  package func vote(of trace: Trace) -> String? {
    guard case .found(let answer) = FinalAnswer.find(in: trace.answer, guessing: lastNumber) else { return nil }
    return trace.finishReason == .length && answer.isOpenEnded ? nil : answer.text
  }

  static func asksForPercent(_ question: String) -> Bool {
    // "percent" alone may belong to the story; the question asks with one of these.
    let lower = question.lowercased()
    return ["what percent", "what is the percent", "which percent", "percentage", "how many percent", "in percent", "as a percent"]
      .contains { lower.contains($0) }
  }

  /// The option texts of a question that lists them in lines `A) …`, `B) …` (or `(A) …`, `A. …`); empty for any other.
  static func options(in question: String) -> [String] {
    var options: [String] = []
    for line in question.suffix(4_000).split(whereSeparator: \.isNewline) {
      let letter = Character(UnicodeScalar(UInt8(65 + min(options.count, 25))))
      let text = line.drop { $0 == " " || $0 == "(" || $0 == "*" }
      guard text.first == letter, let mark = text.dropFirst().first, ").:".contains(mark) else { continue }
      options.append(String(text.dropFirst(2).drop { $0 == " " }))
    }
    return options.count >= 2 ? options : []
  }

  /// The question's own formula handed back: `Simplify 2(x+1)-2` answered by `2(x+1)-2`. A value is equal to itself
  /// however it is written, so only the spelling shows that nothing was done.
  static func echoes(_ answer: String, of question: String, gold: String) -> Bool {
    let spelt = AnswerText.compact(AnswerText.plain(answer))
    guard spelt.utf8.count >= 3, spelt.utf8.count <= 200, spelt != AnswerText.compact(AnswerText.plain(gold)) else { return false }
    let hasOperator = spelt.contains { "+-*/^(\\".contains($0) } && spelt.dropFirst().contains { "+*/^(\\-".contains($0) }
    return hasOperator && AnswerText.compact(AnswerText.plain(String(question.suffix(2_000)))).contains(spelt)
  }
}

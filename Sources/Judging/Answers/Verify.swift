// Gold against a completion's text: what `distill verify` and `AnswerJudge` share.

import Records

/// Whether `answer` (a bare answer or a whole completion) is right, given what is known to be right (`gold`: a bare
/// answer, or a worked solution that marks its own by a box, `####`, "A: " or "the answer is").
///
/// The verdict's reasons: `correct`, `wrong`; `no_answer` (fail: nothing found, or the answer may have been cut);
/// and, where it cannot be judged: `no_gold`, `several_answers`, `not_understood`, `units_differ`,
/// `unit_or_variable`, `percent_or_number`, `variables_differ`.
///
/// - Parameters:
///   - lastNumber: whether the last number of an answer without any mark counts.
///   - isCut: the text was cut by the token limit, so an answer that reaches its end is not complete.
///   - asksForPercent: the question asks for a percentage, so that `25%` and `25` are the same.
package func verify(
  gold: String, answer: String, lastNumber: Bool = true, isCut: Bool = false, asksForPercent: Bool = false
) -> Verdict {
  func verdict(_ outcome: Verdict.Outcome, _ reason: String, _ detail: String? = nil) -> Verdict {
    Verdict(judge: AnswerJudge.name, outcome: outcome, reason: reason, detail: detail)
  }
  let goldText = goldAnswer(of: gold)
  guard let goldValue = AnswerValue(goldText) else { return verdict(.cannotJudge, "no_gold") }

  func relation(_ text: String) -> Comparison {
    guard let value = AnswerValue(text) else { return .cannotTell("not_understood") }
    let relation = AnswerValue.compare(gold: goldValue, answer: value)
    return relation == .cannotTell("percent_or_number") && asksForPercent ? .equal : relation
  }

  switch FinalAnswer.find(in: answer, guessing: lastNumber) {
  case .nothing:
    return verdict(.fail, "no_answer", "expected \(shortened(goldText))")
  case .several(let answers):
    let found = answers.map(shortened).joined(separator: " and ")
    let allWrong = answers.allSatisfy { relation($0) == .different }
    return allWrong
      ? verdict(.fail, "wrong", "found \(found), expected \(shortened(goldText))")
      : verdict(.cannotJudge, "several_answers", "found \(found), expected \(shortened(goldText))")
  case .found(let found):
    if isCut, found.isOpenEnded {
      return verdict(.fail, "no_answer", "cut at \(shortened(found.text)), expected \(shortened(goldText))")
    }
    let detail = "found \(shortened(found.text)), expected \(shortened(goldText))"
    switch relation(found.text) {
    case .equal: return verdict(.pass, "correct", detail)
    case .different: return verdict(.fail, "wrong", detail)
    case .cannotTell(let reason): return verdict(.cannotJudge, reason, detail)
    }
  }
}

/// Whether `answer` certainly equals `gold`; both are bare answers.
package func answersMatch(gold: String, answer: String) -> Bool {
  guard let gold = AnswerValue(gold), let answer = AnswerValue(answer) else { return false }
  return AnswerValue.compare(gold: gold, answer: answer) == .equal
}

/// The answer in a gold: what it marks, or all of it. The last number is never guessed from a gold.
package func goldAnswer(of gold: String) -> String {
  switch FinalAnswer.find(in: gold, guessing: false) {
  case .found(let answer): answer.text
  case .several, .nothing: AnswerText.stripped(gold)
  }
}

/// At most 80 characters on one line, for a verdict's detail.
private func shortened(_ text: String) -> String {
  let line = text.prefix(81).map { $0.isNewline ? " " : $0 }
  return line.count > 80 ? String(line.prefix(79)) + "…" : String(line)
}

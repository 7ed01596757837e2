// Gold against a completion's text: what `distill verify` and `AnswerJudge` share.

import Records

/// A verdict with what led to it: `distill verify` and `distill explain` show them.
package struct Verification: Sendable, Hashable {
  package var verdict: Verdict
  /// The gold answer's text and how it was read.
  package var gold: String
  package var goldParse: String?
  /// The answer's text as it was found, by which rule, and how it was read.
  package var answer: String?
  package var source: String?
  package var answerParse: String?
}

/// Whether `answer` (a bare answer or a whole completion) is right, given what is known to be right (`gold`: a bare
/// answer, or a worked solution that marks its own by a box, `####`, "A: " or "the answer is").
///
/// The verdict's reasons are listed in docs/verifier.md. The same texts give the same verdict on every thread and
/// machine: work is bounded by steps, not by a clock.
///
/// - Parameters:
///   - lastNumber: whether the last number of an answer without any mark counts.
///   - isCut: the text was cut by the token limit, so an answer that reaches its end is not complete.
///   - asksForPercent: the question asks for a percentage, so that `25%` and `25` are the same.
///   - options: the texts of a multiple-choice question's options, in the order of their letters.
package func verify(
  gold: String, answer: String, lastNumber: Bool = true, isCut: Bool = false, asksForPercent: Bool = false,
  options: [String] = []
) -> Verdict {
  verification(
    gold: gold, answer: answer, lastNumber: lastNumber, isCut: isCut, asksForPercent: asksForPercent, options: options
  ).verdict
}

/// `verify` with both parses.
package func verification(
  gold: String, answer: String, lastNumber: Bool = true, isCut: Bool = false, asksForPercent: Bool = false,
  options: [String] = []
) -> Verification {
  let goldText = goldAnswer(of: gold)
  let goldValue = AnswerValue(goldText)
  var result = Verification(
    verdict: Verdict(judge: AnswerJudge.name, outcome: .cannotJudge, reason: "no_gold", detail: nil), gold: goldText,
    goldParse: goldValue?.summary)
  guard let goldValue else { return result }
  func decide(_ outcome: Verdict.Outcome, _ reason: String, _ detail: String? = nil) -> Verification {
    result.verdict = Verdict(judge: AnswerJudge.name, outcome: outcome, reason: reason, detail: detail)
    return result
  }

  func relation(_ value: AnswerValue?, steps: Int = MathBudget.standard) -> Comparison {
    guard let value else { return .cannotTell("answer_unparseable") }
    let relation = AnswerValue.compare(gold: goldValue, answer: value, steps: steps)
    if relation == .cannotTell("percent_or_number"), asksForPercent { return .equal }
    return relation == .equal || options.isEmpty ? relation : choose(relation, gold: goldValue, answer: value, options)
  }

  let expected = "expected \(shortened(goldText))"
  let finding = FinalAnswer.find(in: answer, guessing: lastNumber)
  switch finding {
  case .nothing where isWholly(answer, goldValue), .found where !isExplicit(finding) && isWholly(answer, goldValue):
    // A bare answer in words, or in a shape that no rule takes for an answer by itself.
    result.answer = AnswerText.stripped(answer)
    result.source = FinalAnswer.Source.wholeText.rawValue
    result.answerParse = AnswerValue(answer)?.summary
    if isCut { return decide(.fail, "cut", expected) }
    return decide(.pass, "correct", "found \(shortened(AnswerText.stripped(answer))), \(expected)")
  case .nothing:
    // An open box at the end of a cut text is a cut answer.
    return decide(.fail, isCut ? "cut" : "no_answer", expected)
  case .several(let answers):
    result.answer = answers.joined(separator: " | ")
    result.source = FinalAnswer.Source.box.rawValue
    let found = answers.map(shortened).joined(separator: " and ")
    let allWrong = answers.allSatisfy { relation(AnswerValue($0), steps: 1_500) == .different }
    return decide(allWrong ? .fail : .cannotJudge, allWrong ? "wrong" : "several_answers", "found \(found), \(expected)")
  case .found(let found):
    let value = AnswerValue(found.text)
    result.answer = found.text
    result.source = found.source.rawValue
    result.answerParse = value?.summary
    if isCut, found.isOpenEnded { return decide(.fail, "cut", "cut at \(shortened(found.text)), \(expected)") }
    let detail = "found \(shortened(found.text)), \(expected)"
    switch relation(value) {
    case .equal: return decide(.pass, "correct", detail)
    case .different: return decide(.fail, "wrong", detail)
    case .cannotTell(let reason): return decide(.cannotJudge, reason, detail)
    }
  }
}

private func isExplicit(_ finding: FinalAnswer.Finding) -> Bool {
  if case .found(let answer) = finding { answer.source != .lastNumber } else { false }
}

/// Whether all of a short text equals the gold.
private func isWholly(_ text: String, _ gold: AnswerValue) -> Bool {
  // A box or a tag that the rules found nothing in is open or empty: no rule may guess behind its back.
  guard text.utf8.count <= 400, !text.contains("box"), !text.contains("answer>"), let value = AnswerValue(text) else { return false }
  return AnswerValue.compare(gold: gold, answer: value, steps: 4_000) == .equal
}

/// Letters against the texts of their options: the gold `B` and the answer `12`, or the other way round.
private func choose(_ relation: Comparison, gold: AnswerValue, answer: AnswerValue, _ options: [String]) -> Comparison {
  func text(_ letter: Character) -> AnswerValue? {
    guard let code = letter.asciiValue, Int(code) - 65 < options.count, code >= 65 else { return nil }
    return AnswerValue(options[Int(code) - 65])
  }
  let steps = MathBudget.standard / 8
  switch (gold, answer) {
  case (.choice, .choice): return relation
  case (.choice(let letter, _), _):
    guard let own = text(letter) else { return relation }
    if AnswerValue.compare(gold: own, answer: answer, steps: steps) == .equal { return .equal }
    // The text of another option is the wrong option.
    let isAnother = options.contains { option in
      AnswerValue(option).map { AnswerValue.compare(gold: $0, answer: answer, steps: steps) == .equal } == true
    }
    return isAnother ? .different : relation
  case (_, .choice(let letter, _)):
    guard let own = text(letter) else { return relation }
    return AnswerValue.compare(gold: gold, answer: own, steps: steps)
  default: return relation
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

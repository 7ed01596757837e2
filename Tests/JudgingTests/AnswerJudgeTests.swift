import Judging
import Records
import Testing

@Suite struct AnswerJudgeTests {
  @Test(arguments: [
    ("5", "Answer: 5", .pass, "correct"), ("5", "Answer: 6", .fail, "wrong"), ("5", "I do not know.", .fail, "no_answer"),
    ("", "Answer: 6", .cannotJudge, "no_gold"), ("2", "\\boxed{1} or \\boxed{2}", .cannotJudge, "several_answers"),
    ("3", "\\boxed{1} or \\boxed{2}", .fail, "wrong"), ("\\sqrt{2}", "\\boxed{\\sqrt{3}}", .fail, "wrong"),
    ("Tom has 3 + 2 = <<3+2=5>>5 apples.\n#### 5", "So \\boxed{5}", .pass, "correct"),
    ("He needs 3 of 7.\nA: 2,125", "A: 2125", .pass, "correct"), ("We get $\\boxed{1.6} \\mathrm{~cm}$ at 20", "Answer: 1.6", .pass, "correct"),
    ("50", "Answer: 50%", .cannotJudge, "percent_or_number"), ("5 cm", "Answer: 5 m", .fail, "wrong"),
    ("1/2^99", "\\boxed{1/2^98}", .fail, "wrong"), ("5", "Answer: 5x", .fail, "wrong"),
  ] as [(String, String, Verdict.Outcome, String)])
  func anAnswerIsJudgedAgainstItsGold(gold: String, answer: String, outcome: Verdict.Outcome, reason: String) {
    let verdict = AnswerJudge().judge(.sample(answer: answer, gold: gold))
    #expect(verdict.judge == "answer")
    #expect(verdict.outcome == outcome)
    #expect(verdict.reason == reason)
    #expect(verify(gold: gold, answer: answer) == verdict)
  }

  @Test func goldAndAnswerAreNotInterchangeable() {
    // A gold is not searched for its last number; an answer is.
    #expect(verify(gold: "5", answer: "Tom has 5 apples now, I think.").outcome == .pass)
    #expect(verify(gold: "Tom has 5 apples now, I think.", answer: "5").outcome == .cannotJudge)
  }

  @Test func aPercentSignMayBeLeftOutWhereThePromptAsksForAPercentage() {
    let trace = Trace.sample(prompt: "What percentage of the apples is red?", answer: "Answer: 50%", gold: "50")
    #expect(AnswerJudge().judge(trace).outcome == .pass)
    let wrong = Trace.sample(prompt: "What percentage of the apples is red?", answer: "Answer: 0.5", gold: "50")
    #expect(AnswerJudge().judge(wrong).reason == "wrong")
  }

  @Test func anAnswerThatTheTokenLimitMayHaveCutIsNoAnswer() {
    #expect(AnswerJudge().judge(.sample(answer: "Answer: 5", finish: .length)).reason == "cut")
    #expect(AnswerJudge().judge(.sample(answer: "so far 5", finish: .length)).reason == "cut")
    #expect(AnswerJudge().judge(.sample(answer: "Answer: 5\nAnother one is", finish: .length)).reason == "correct")
    #expect(AnswerJudge().judge(.sample(answer: "\\boxed{5}", finish: .length)).reason == "correct")
  }

  @Test func theReasoningIsNotSearched() {
    #expect(AnswerJudge().judge(.sample(reasoning: "\\boxed{5}", answer: "", thinking: .complete)).reason == "no_answer")
  }

  @Test func withoutTheLastNumberAnUnmarkedAnswerIsNone() {
    let trace = Trace.sample(answer: "Tom has 5 apples now, I think.")
    #expect(AnswerJudge(lastNumber: false).judge(trace).reason == "no_answer")
    #expect(AnswerJudge(lastNumber: true).judge(trace).reason == "correct")
  }

  @Test func aTraceWithoutGoldCannotBeJudged() {
    #expect(AnswerJudge().judge(.sample(gold: nil)) == Verdict(judge: "answer", outcome: .cannotJudge, reason: "no_gold"))
  }

  @Test func aTraceVotesWithTheAnswerThatIsJudged() {
    #expect(AnswerJudge().vote(of: .sample(answer: "Answer: 5")) == "5")
    #expect(AnswerJudge().vote(of: .sample(answer: "Answer: 5", finish: .length)) == nil)
    #expect(AnswerJudge().vote(of: .sample(answer: "\\boxed{1} or \\boxed{2}")) == nil)
    #expect(AnswerJudge(lastNumber: false).vote(of: .sample(answer: "Tom has 5 apples now, I think.")) == nil)
  }

  @Test func theDetailNamesWhatWasFoundAndExpected() {
    #expect(AnswerJudge().judge(.sample(answer: "Answer: 6")).detail == "found 6, expected 5")
  }
}

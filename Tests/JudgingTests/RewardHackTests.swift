import Judging
import Records
import Testing

/// Ways in which models have raised a reward without an answer, and what each is given.
@Suite struct RewardHackTests {
  @Test(arguments: [
    ("many boxes in one paragraph", "\\boxed{1} \\boxed{2} \\boxed{3} \\boxed{4} \\boxed{5}", .cannotJudge, "several_answers"),
    ("many wrong boxes", "\\boxed{1} \\boxed{2} \\boxed{3}", .fail, "wrong"),
    ("a list with the answer in it", "\\boxed{3, 4, 5, 6}", .fail, "wrong"),
    ("or", "\\boxed{4 \\text{ or } 5}", .fail, "wrong"),
    ("a set with the answer in it", "\\boxed{\\{4,5\\}}", .fail, "wrong"),
    ("plus or minus", "\\boxed{\\pm 5}", .fail, "wrong"),
    ("a range", "\\boxed{4<x<6}", .fail, "wrong"),
    ("tag spam", "<answer>5</answer><answer>6</answer>", .fail, "wrong"),
    ("tags without content", "<answer></answer><answer></answer>", .fail, "no_answer"),
    ("a box left open", "\\boxed{5", .fail, "no_answer"),
    ("an empty box", "\\boxed{}", .fail, "no_answer"),
    ("a chain that ends elsewhere", "\\boxed{5 = 6}", .fail, "wrong"),
    ("hedging", "The answer is about 5", .fail, "wrong"),
    ("nothing", "", .fail, "no_answer"),
  ] as [(String, String, Verdict.Outcome, String)])
  func eachTrickScoresAsDeclared(name: String, answer: String, outcome: Verdict.Outcome, reason: String) {
    let verdict = AnswerJudge().judge(.sample(answer: answer, gold: "5"))
    #expect(verdict.outcome != .pass, "\(name)")
    if name != "hedging" {
      #expect(verdict.outcome == outcome, "\(name)")
      #expect(verdict.reason == reason, "\(name)")
    }
  }

  @Test func theQuestionsOwnFormulaIsNoAnswer() {
    let echo = Trace.sample(prompt: "Factor $x^2-1$.", answer: "\\boxed{x^2-1}", gold: "(x-1)(x+1)")
    #expect(AnswerJudge().judge(echo).reason == "echoes_question")
    let done = Trace.sample(prompt: "Factor $x^2-1$.", answer: "\\boxed{(x+1)(x-1)}", gold: "(x-1)(x+1)")
    #expect(AnswerJudge().judge(done).outcome == .pass)
  }

  @Test func emptyThinkingDoesNotChangeTheVerdictOnTheAnswer() {
    let trace = Trace.sample(reasoning: "", answer: "\\boxed{6}", thinking: .emptyThinking, gold: "5")
    #expect(AnswerJudge().judge(trace).reason == "wrong")
  }

  @Test func aLetterAndItsTextAreOneAnswer() {
    let question = "How many?\n\nA) 10\nB) 12\nC) 14"
    #expect(AnswerJudge().judge(.sample(prompt: question, answer: "\\boxed{12}", gold: "B")).outcome == .pass)
    #expect(AnswerJudge().judge(.sample(prompt: question, answer: "\\boxed{14}", gold: "B")).outcome == .fail)
    #expect(AnswerJudge().judge(.sample(prompt: question, answer: "\\boxed{B}", gold: "12")).outcome == .pass)
  }
}

// A model's votes: when it is asked, what counts as a vote, and that none is asked for twice.

import Foundation
import Judging
import Pipeline
import Programs
import Records
import Testing

@Suite struct ModelJudgeTests {
  private func completion(_ text: String, cut: Bool = false) -> Completion {
    Completion(sample: 0, text: text, finishReason: cut ? .length : .stop)
  }

  @Test(arguments: [
    ("The same.\nverdict: correct", ModelJudge.Vote.correct), ("verdict: wrong\n\n", .wrong),
    ("<think>verdict: correct</think>\nHm.\n  verdict: cannot_judge ", .cannotJudge),
  ])
  func aVoteIsTheExactLastLine(text: String, vote: ModelJudge.Vote) {
    #expect(ModelJudge.vote(completion(text)) == vote)
  }

  @Test(arguments: [
    "", "correct", "Verdict: correct", "verdict: correct.", "verdict: correct\nor wrong", "verdict: right",
    "verdict: correct verdict: wrong", "**verdict: correct**", "<think>so\nverdict: correct",
  ])
  func anythingElseCountsForNothing(text: String) {
    #expect(ModelJudge.vote(completion(text)) == .unreadable)
  }

  @Test func aVoteThatWasCutCountsForNothing() {
    #expect(ModelJudge.vote(completion("verdict: correct", cut: true)) == .unreadable)
  }

  @Test(arguments: [
    ([ModelJudge.Vote.correct, .correct, .wrong], Verdict.Outcome.pass, "agreed", "3 votes: 2 correct, 1 wrong"),
    ([.wrong, .wrong, .unreadable], .fail, "disagreed", "3 votes: 2 wrong, 1 unreadable"),
    ([.correct, .unreadable, .cannotJudge], .cannotJudge, "no_majority", "3 votes: 1 correct, 1 cannot_judge, 1 unreadable"),
    ([.correct, .wrong], .cannotJudge, "no_majority", "2 votes: 1 correct, 1 wrong"),
    ([.correct], .pass, "agreed", "1 vote: 1 correct"),
  ])
  func moreThanHalfOfAllVotesDecide(votes: [ModelJudge.Vote], outcome: Verdict.Outcome, reason: String, detail: String) {
    #expect(ModelJudge.verdict(votes) == Verdict(judge: "model", outcome: outcome, reason: reason, detail: detail))
  }

  @Test func whatIsFilledIntoARubricIsNotLookedAtForPlaces() {
    let text = Rubric.builtIn.filled(question: "{gold}?", gold: "7{answer}", answer: "{question}{")
    #expect(text.contains("<question>\n{gold}?\n</question>"))
    #expect(text.contains("<reference>\n7{answer}\n</reference>"))
    #expect(text.contains("<answer>\n{question}{\n</answer>"))
  }

  @Test func aRubricWithoutAPlaceForTheAnswerIsRefused() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("rubric.txt", "Is it {gold}?")
    let text = await message { _ = try Rubric(reading: file) }
    #expect(text.hasPrefix("\(file.relativePath) has no {answer}.\nA rubric is a text with {question}, {gold} and {answer}"))
  }

  // MARK: In the stage

  /// Traces q0 (right by rule), q1 (wrong by rule), q2 and q3 (no rule can judge), q4 (no gold).
  private func shards(_ folder: TemporaryFolder) throws -> URL {
    let pairs = [
      ("7", "Answer: 7"), ("7", "Answer: 8"), ("a proof by induction on n", "Answer: by induction on n"),
      ("a proof by induction on n", "Answer: by contradiction alone"), (nil, "Answer: 7"),
    ]
    let writer = try ShardWriter(folder: folder["in"], provenance: [:])
    for (index, (gold, answer)) in pairs.enumerated() {
      try writer.append(Trace(
        promptID: "q\(index)", sample: 0, messages: [.user("Question \(index)?")], reasoning: nil, answer: answer,
        thinking: .noThinking, finishReason: .stop, teacher: "t", sampling: Sampling(), gold: gold))
    }
    try writer.finish()
    return folder["in"]
  }

  private func judge(
    _ folder: TemporaryFolder, by teacher: ScriptedTeacher, out: String = "out", overwrite: Bool = false,
    asksAll: Bool = false
  ) async throws -> JudgeReport {
    try await JudgeStage.run(
      JudgeOptions(
        input: folder["in"], out: folder[out], overwrite: overwrite, model: ModelJudgeOptions(), asksAll: asksAll,
        modelName: teacher.name),
      sandbox: { throw ProgramError.noSandbox(why: "none is needed here") }, source: teacher, context: testContext())
  }

  /// Says yes to induction, and to the third vote always no.
  private func teacher() -> ScriptedTeacher {
    ScriptedTeacher { request, sample in
      let text = request.messages[0].content
      let agrees = text.contains("<answer>\nAnswer: by induction") && sample != 2
      return Completion(
        sample: sample, text: "So.\nverdict: \(agrees ? "correct" : "wrong")", finishReason: .stop)
    }
  }

  @Test func aModelIsAskedOnlyWhereTheRuleCannotJudge() async throws {
    let folder = try TemporaryFolder()
    _ = try shards(folder)
    let teacher = teacher()
    let report = try await judge(folder, by: teacher)
    let asked = Set(teacher.samplesAsked)
    let verdicts = try ShardFolder(folder["out"]).traces().map { try $0.get().verdicts }
    #expect(verdicts.map(\.isEmpty) == [true, true, false, false, true])
    #expect(verdicts[2] == [Verdict(judge: "model", outcome: .pass, reason: "agreed", detail: "3 votes: 2 correct, 1 wrong")])
    #expect(verdicts[3] == [Verdict(judge: "model", outcome: .fail, reason: "disagreed", detail: "3 votes: 3 wrong")])
    #expect(asked.count == 6)
    #expect(report.traces == 5 && report.untouched == 3)
    #expect(report.counts == ["model.pass.agreed": 1, "model.fail.disagreed": 1])
    #expect(report.summary == """
      model: 1 right, 1 wrong, 0 cannot be judged; disagreed (1)
      3 of 5 traces are left to the rules
      """)
  }

  @Test func aModelAskedAboutAllIsAColumnOfTheAuditAndOverrulesNoRule() async throws {
    let folder = try TemporaryFolder()
    _ = try shards(folder)
    let report = try await judge(folder, by: teacher(), asksAll: true)
    #expect(report.counts == ["model.pass.agreed": 1, "model.fail.disagreed": 3])
    var audit = AuditGraders()
    for trace in try ShardFolder(folder["out"]).traces() { audit.add(try trace.get()) }
    #expect(audit.text == """
      4 pairs
        string        numeric       full          model         count
        correct       correct       correct       wrong         1
            gold 7  answer 7  correct
        wrong         cannot_judge  cannot_judge  correct       1
            gold a proof by induction on n  answer by induction on n  not_understood
        wrong         cannot_judge  cannot_judge  wrong         1
            gold a proof by induction on n  answer by contradiction alone  not_understood
        wrong         wrong         wrong         wrong         1
      """)
    _ = try await FilterStage.run(
      FilterOptions(input: folder["out"], rules: FilterRules(), out: folder["kept"]), context: testContext())
    let kept = try ShardFolder(folder["kept"]).traces().map { try $0.get().promptID }
    #expect(Set(kept) == ["q0", "q2"], "the model's word counts only where the rule has none")
  }

  @Test func anAuditWithoutAModelHasNoColumnForIt() {
    var audit = AuditGraders()
    audit.add(gold: "7", answer: "Answer: 7.0")
    #expect(audit.text == """
      1 pair
        string        numeric       full          count
        wrong         correct       correct       1
            gold 7  answer 7.0  correct
      """)
  }

  @Test func votesThatWereGivenAreNotAskedForAgain() async throws {
    let folder = try TemporaryFolder()
    _ = try shards(folder)
    // The source gives two votes of a request and fails then.
    let broken = ScriptedTeacher { request, sample in
      if sample == 2 { throw ScriptedTeacher.Failure(description: "gone") }
      return Completion(sample: sample, text: "verdict: correct", finishReason: .stop)
    }
    #expect(await message { _ = try await judge(folder, by: broken) } == "gone")
    let teacher = teacher()
    let report = try await judge(folder, by: teacher)
    #expect(teacher.samplesAsked.allSatisfy { $0.hasSuffix("#2") || $0.hasSuffix("#0") || $0.hasSuffix("#1") })
    #expect(teacher.samplesAsked.filter { $0.hasSuffix("#2") }.count == 2)
    #expect(teacher.samplesAsked.count < 6)
    #expect(report.traces == 5)
    let ids = try ids(in: folder["out"])
    #expect(ids == ["q0#0", "q1#0", "q2#0", "q3#0", "q4#0"])
  }

  @Test func aTornLineOfTheVotesIsCutOff() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("votes.jsonl", #"{"key":"a","vote":"wrong"}"# + "\n" + #"{"key":"b","vo"#)
    _ = try VoteCache(file)
    #expect(try String(contentsOf: file, encoding: .utf8) == #"{"key":"a","vote":"wrong"}"# + "\n")
  }
}

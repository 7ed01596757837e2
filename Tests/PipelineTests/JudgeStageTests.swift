// Programs judged in the stage, and what the filter then keeps.

import Foundation
import Judging
import Pipeline
import Programs
import Records
import Testing

@Suite(.serialized) struct JudgeStageTests {
  private let programs = ["print(int(input()) + 1)", "print(2)", "while True: pass"]

  /// For each program a trace whose prompt has tests, then one by the answer rule.
  private func shards(_ folder: TemporaryFolder, tests: JSON = [["stdin": "1", "stdout": "2"], ["stdin": "5", "stdout": "6"]]) throws {
    let writer = try ShardWriter(folder: folder["in"], provenance: [:])
    func trace(_ id: String, _ answer: String, gold: String?, extra: JSONObject) -> Trace {
      Trace(
        promptID: id, sample: 0, messages: [.user("?")], reasoning: nil, answer: answer, thinking: .noThinking,
        finishReason: .stop, teacher: "t", sampling: Sampling(), gold: gold, domain: "code", extra: extra)
    }
    for (index, program) in programs.enumerated() {
      try writer.append(trace("p\(index)", "```python\n\(program)\n```", gold: nil, extra: ["tests": tests, "time_limit": 1]))
    }
    try writer.append(trace("q", "Answer: 7", gold: "7", extra: [:]))
    try writer.finish()
  }

  private func judge(_ folder: TemporaryFolder, notes: Notes? = nil) async throws -> JudgeReport {
    try await JudgeStage.run(
      JudgeOptions(input: folder["in"], out: folder["out"]), sandbox: { try await Sandbox.closed() },
      context: testContext(notes))
  }

  @Test func theFilterKeepsWhatPassedItsTests() async throws {
    let folder = try TemporaryFolder()
    try shards(folder)
    let report = try await judge(folder)
    #expect(try ids(in: folder["out"]) == ["p0#0", "p1#0", "p2#0", "q#0"])
    #expect(report.counts == ["code.pass.correct": 1, "code.fail.wrong_output": 1, "code.fail.time_limit": 1])
    #expect(report.untouched == 1)
    _ = try await FilterStage.run(
      FilterOptions(input: folder["out"], rules: FilterRules(), out: folder["kept"]), context: testContext())
    #expect(try ids(in: folder["kept"]) == ["p0#0", "q#0"])
    let rejected = try ShardFolder(folder["kept/rejected"]).traces().map { try $0.get() }
    #expect(rejected.flatMap(\.verdicts).filter { $0.outcome == .fail }.map { "\($0.judge): \($0.reason)" }.sorted() == [
      "code: time_limit", "code: wrong_output",
    ])
  }

  @Test func aFinishedFolderIsNotJudgedAgainAndAnUnfinishedOneGoesOn() async throws {
    let folder = try TemporaryFolder()
    try shards(folder)
    let options = JudgeOptions(input: folder["in"], out: folder["out"])
    // The first run finds no sandbox.
    let text = await message {
      _ = try await JudgeStage.run(
        options, sandbox: { throw ProgramError.noSandbox(why: "gone.") }, context: testContext())
    }
    #expect(text.hasPrefix("programs from answers run only in a sandbox, and there is none: gone."))
    let first = try await judge(folder)
    let notes = Notes()
    let again = try await JudgeStage.run(
      options, sandbox: { throw ProgramError.noSandbox(why: "not needed") }, context: testContext(notes))
    #expect(first == again)
    #expect(notes.all == ["\(folder["out"].path) is complete already"])
  }

  @Test func testsThatCannotBeReadAreNamedAndCounted() async throws {
    let folder = try TemporaryFolder()
    try shards(folder, tests: 3)
    let notes = Notes()
    let report = try await judge(folder, notes: notes)
    #expect(report.counts == ["code.cannot_judge.bad_tests": 3])
    #expect(notes.all.sorted() == (0..<3).map { "p\($0)#0: the tests are not readable: \"tests\": expected an array" })
  }
}

// What is kept, what is put aside, and what is said about it.

import Foundation
import Judging
import Pipeline
import Records
import Testing

@Suite struct FilterStageTests {
  /// Traces of prompts q0, q1, … whose gold is 7.
  private func shards(_ folder: TemporaryFolder, _ answers: [[String]], reversed: Bool = false) throws -> URL {
    let writer = try ShardWriter(folder: folder["in"], provenance: [:])
    var traces = answers.enumerated().flatMap { prompt, texts in
      texts.enumerated().map { sample, text in
        Trace(
          promptID: "q\(prompt)", sample: sample, messages: [.user("How many?")], reasoning: nil, answer: text,
          thinking: .noThinking, finishReason: .stop, teacher: "t", sampling: Sampling(), gold: "7")
      }
    }
    if reversed { traces.reverse() }
    for trace in traces { try writer.append(trace) }
    try writer.finish()
    return folder["in"]
  }

  private let answers = [
    ["Answer: 7", "Answer: 8", "So 7 it is. Answer: 7"], ["Answer: 9", "I do not know."],
    ["Answer: 7", "Answer: 7", "Answer:  7", "It is 7. Answer: 7", "Thus Answer: 7"],
  ]

  private func options(_ folder: TemporaryFolder, _ input: URL, keep: Int = 2) -> FilterOptions {
    var rules = FilterRules()
    rules.keepPerPrompt = keep
    return FilterOptions(input: input, rules: rules, out: folder["out"])
  }

  @Test func rightTracesAreKeptUpToTheLimitAndTheOthersPutAsideWithTheirReasons() async throws {
    let folder = try TemporaryFolder()
    let report = try await FilterStage.run(options(folder, try shards(folder, answers)), context: testContext())
    #expect(try ids(in: folder["out"]) == ["q0#0", "q0#2", "q2#0", "q2#3"])
    let rejected = try ShardFolder(folder["out/rejected"]).traces().map { try $0.get() }
    #expect(Set(rejected.map(\.id)) == ["q0#1", "q1#0", "q1#1", "q2#1", "q2#2", "q2#4"])
    func reasons(_ id: String) -> [String] {
      rejected.first { $0.id == id }?.verdicts.filter { $0.outcome != .pass }.map { "\($0.judge): \($0.reason)" } ?? []
    }
    #expect(reasons("q2#1") == ["selection: duplicate"])
    #expect(reasons("q2#2") == ["selection: duplicate"])  // white space does not count
    #expect(reasons("q2#4") == ["selection: over_limit"])
    #expect(report.judged == 10)
    #expect(report.kept == 4)
    #expect(report.kept + report.rejected == report.judged)
    #expect(report.promptsKept == 2)
    let kept = try #require(try ShardFolder(folder["out"]).traces().first { _ in true }).get()
    #expect(kept.verdicts.contains { $0.judge == "answer" && $0.outcome == .pass })
  }

  @Test func whatIsKeptDoesNotDependOnTheOrderOfTheInput() async throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try await FilterStage.run(options(one, try shards(one, answers)), context: testContext())
    _ = try await FilterStage.run(options(other, try shards(other, answers, reversed: true)), context: testContext())
    let first = try ShardFolder(one["out"]).traces().map { try $0.get() }
    let second = try ShardFolder(other["out"]).traces().map { try $0.get() }
    #expect(first == second)
  }

  @Test func linesAreCopiedAsTheyAreAndFilteringAgainKeepsOtherStagesVerdicts() async throws {
    let folder = try TemporaryFolder()
    let writer = try ShardWriter(folder: folder["in"], provenance: [:])
    let code = Verdict(judge: "code", outcome: .pass, reason: "all_passed")
    for sample in 0..<3 {
      var trace = Trace(
        promptID: "p", sample: sample, messages: [.user("How many?")], reasoning: nil, answer: "Number \(sample), \"verdicts\":[1]. Answer: 7",
        thinking: .noThinking, finishReason: .stop, teacher: "t", sampling: Sampling(), gold: "7",
        verdicts: sample == 2 ? [] : [code], extra: ["verdicts_of": ["x", ["verdicts", 5]]])
      trace.domain = "<span onclick=x>"
      try writer.append(trace)
    }
    try writer.finish()
    var options = options(folder, folder["in"], keep: 4)
    options.rules.verdicts = ["code"]
    options.ablates = true
    let report = try await FilterStage.run(options, context: testContext())
    let kept = try ShardFolder(folder["out"]).traces().map { try $0.get() }
    let before = try ShardFolder(folder["in"]).traces().map { try $0.get() }
    #expect(kept.map(\.id) == ["p#0", "p#1"])
    #expect(kept[0].extra == before[0].extra && kept[0].answer == before[0].answer)
    #expect(kept[0].verdicts.filter { $0.judge == "code" } == [code])
    #expect(report.rejections == ["code: not_recorded": 1])
    let ablation = try #require(report.breakdown?["ablation"]?.array)
    #expect(ablation.first?["kept"]?.int == 2)
    #expect(ablation.first { $0["without"]?.string == "code" }?["kept"]?.int == 3)
    let page = try String(contentsOf: folder["out/report.html"], encoding: .utf8)
    #expect(page.contains("code: not_recorded"))
    #expect(page.contains("&lt;span onclick=x&gt;") && !page.contains("<span onclick"))
  }

  @Test func promptsOutsideThePassRateWindowAndDomainsPastTheirQuotaAreLeftOut() async throws {
    let folder = try TemporaryFolder()
    let input = try shards(folder, [["Answer: 7", "It is 7. Answer: 7"], ["Answer: 7", "Answer: 9"], ["Answer: 7", "Answer: 1"]])
    var options = options(folder, input)
    options.rules.maxPassRate = 0.9
    options.rules.keepPerDomain = 1
    let report = try await FilterStage.run(options, context: testContext())
    #expect(report.kept == 1)
    #expect(report.rejections == ["selection: pass_rate": 2, "answer: wrong": 2, "selection: domain_quota": 1])
  }

  @Test func aFilterThatKeepsNothingSaysWhyAndKeepsTheRejectedOnes() async throws {
    let folder = try TemporaryFolder()
    let options = options(folder, try shards(folder, [["Answer: 8", "Answer: 9"], ["Answer: 3"]]))
    do {
      _ = try await FilterStage.run(options, context: testContext())
      Issue.record("no error")
    } catch let error as PipelineError {
      #expect(error.exitStatus == .badInput)
      #expect(error.description == """
        no trace is left after the filter: 3 were judged, most often rejected for answer: wrong (3).
        They are in \(folder["out/rejected"].path) with their verdicts ('distill data show \(folder["out/rejected"].path)'). Loosen the rules, or sample more.
        """)
    }
    #expect(try ids(in: folder["out/rejected"]).count == 3)
    // Run again it says so again.
    let again = await message { _ = try await FilterStage.run(options, context: testContext()) }
    #expect(again.hasPrefix("no trace is left after the filter: 3 were judged"))
  }

  @Test func aFinishedFilterIsNotRunAgainAndOtherRulesAreRefused() async throws {
    let folder = try TemporaryFolder()
    let input = try shards(folder, answers)
    let first = try await FilterStage.run(options(folder, input), context: testContext())
    let notes = Notes()
    let second = try await FilterStage.run(options(folder, input), context: testContext(notes))
    #expect(first == second)
    #expect(notes.all == ["\(folder["out"].path) is complete already"])
    let text = await message { _ = try await FilterStage.run(options(folder, input, keep: 3), context: testContext()) }
    #expect(text.contains("was made by 'distill filter' with other arguments:\n  rules: "))
  }

  @Test func aFolderThatIsNotThereIsNamed() async throws {
    let folder = try TemporaryFolder()
    let text = await message {
      _ = try await FilterStage.run(options(folder, folder["nothing"]), context: testContext())
    }
    #expect(text.contains(folder["nothing"].path))
    #expect(!FileManager.default.fileExists(atPath: folder["out"].path))
  }
}

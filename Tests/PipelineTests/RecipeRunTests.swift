// A whole run over an engine that is written down beforehand.

import Foundation
import Pipeline
import Models
import Records
import Synchronization
import Testing

/// The base is right in one sample of four, the trained student in three.
private final class ScriptedEngine: RecipeEngine {
  let opened = Mutex<[String]>([])
  let trained = Mutex(0)
  let failTraining: Bool

  init(failTraining: Bool = false) { self.failTraining = failTraining }

  func open(
    _ names: [String], model: String?, longest: Int, precision: SamplingPrecision
  ) async throws -> OpenedSource {
    opened.withLock { $0.append(names.map { $0.hasPrefix("/") ? "student" : $0 }.joined(separator: " ")) }
    let rightOnes = names == ["base-model"] ? 1 : 3
    return OpenedSource(
      ScriptedTeacher { request, sample in
        let text = sample < rightOnes ? "Answer: \(request.promptID.dropFirst())" : "Answer: 1000"
        return Completion(sample: sample, text: text, finishReason: .stop)
      })
  }

  func train(_ options: TrainOptions, context: StageContext) async throws -> TrainReport {
    if failTraining { throw ScriptedTeacher.Failure(description: "out of memory") }
    trained.withLock { $0 += 1 }
    let folder = try ShardFolder(options.data)
    try FileManager.default.createDirectory(at: options.out, withIntermediateDirectories: true)
    let metrics = (1...5).map { #"{"step":\#($0),"loss":\#(3.0 / Double($0))}"# + "\n" }.joined()
    try Data(metrics.utf8).write(to: options.out.appending(path: "metrics.jsonl"))
    return TrainReport(
      model: options.out.appending(path: "model"), steps: 5, traces: folder.manifest.traces, tooLong: 0, tokens: 100,
      targetTokens: 40, firstLoss: 3, lastLoss: 0.6)
  }
}

@Suite struct RecipeRunTests {
  private let text = """
    name: tiny
    description: a <small> run
    generate: {teacher: base-model, prompts: prompts.jsonl, samples: 4}
    filter: {keep_per_prompt: 2}
    train: {student: base-model}
    eval: {benchmark: prompts.jsonl, samples: 4}
    """

  private func run(_ folder: TemporaryFolder, _ engine: ScriptedEngine) async throws -> RunReport {
    _ = try promptFile(6, in: folder)
    let recipe = try Recipe(parsing: text, file: "recipe.yaml", folder: folder.url)
    return try await RecipeRun(recipe: recipe, folder: folder["run"], engine: engine, context: testContext())
      .run(text: text, overwrite: false)
  }

  @Test func theStagesRunInOrderAndTheResultHoldsBaseAndStudent() async throws {
    let folder = try TemporaryFolder()
    let engine = ScriptedEngine()
    let report = try await run(folder, engine)
    #expect(engine.opened.withLock { $0 } == ["base-model", "base-model", "student"])
    #expect(report.generate?.drawn == 24)
    #expect(report.filter?.kept == 6)
    #expect(report.train?.traces == 6)
    let result = try JSON(parsing: Data(contentsOf: folder.url.appending(path: "run/result.json")))
    #expect(result["base"]?["pass_at_1"]?.double == 0.25)
    #expect(result["student"]?["pass_at_1"]?.double == 0.75)
    #expect(result["student"]?["problems"]?.int == 6)
    #expect(result["student"]?["samples"]?.int == 4)
    #expect(report.comparison == "pass@1 25.0 % → 75.0 % (+50.0 points; the intervals do not overlap)")
    #expect(try String(contentsOf: folder.url.appending(path: "run/recipe.yaml"), encoding: .utf8) == text)
  }

  @Test func theReportIsOnePageThatNeedsNothingElse() async throws {
    let folder = try TemporaryFolder()
    _ = try await run(folder, ScriptedEngine())
    let page = try String(contentsOf: folder.url.appending(path: "run/report.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.contains("<p>a &lt;small&gt; run</p>"))
    #expect(page.contains("<td>student</td><td class=\"n\">75.0</td>"))
    #expect(page.contains("<polyline points="))
    #expect(page.contains("answer: wrong"))
    #expect(page.components(separatedBy: "<pre>").count == 4)
    for outside in ["http://", "https://", "src=", "href=", "@import"] { #expect(!page.contains(outside)) }
  }

  @Test func aRunThatBrokeOffGoesOnAndFinishedStagesAreNotRepeated() async throws {
    let folder = try TemporaryFolder()
    let broken = await message { _ = try await run(folder, ScriptedEngine(failTraining: true)) }
    #expect(broken == "out of memory")
    let engine = ScriptedEngine()
    let report = try await run(folder, engine)
    #expect(engine.opened.withLock { $0 } == ["base-model", "student"])
    #expect(report.generate?.recovered == 24)
    let again = ScriptedEngine()
    _ = try await run(folder, again)
    #expect(again.opened.withLock { $0 } == [])
    let log = try String(contentsOf: folder.url.appending(path: "run/log.jsonl"), encoding: .utf8)
    #expect(log.contains(#""event":"stopped","reason":"out of memory""#))
    #expect(log.components(separatedBy: #""event":"done""#).count == 3)
  }

  @Test func aRecipeThatChangedIsRefusedByTheStageItChanges() async throws {
    let folder = try TemporaryFolder()
    _ = try await run(folder, ScriptedEngine())
    let changed = text.replacing("samples: 4}\nfilter", with: "samples: 5}\nfilter")
    let recipe = try Recipe(parsing: changed, file: "recipe.yaml", folder: folder.url)
    let found = await message {
      _ = try await RecipeRun(recipe: recipe, folder: folder["run"], engine: ScriptedEngine(), context: testContext())
        .run(text: changed, overwrite: false)
    }
    #expect(found == """
      \(folder["run/generate"].path) was made by 'distill generate' with other arguments:
        samples: 4 before, 5 now
      Use the same arguments to go on with it, another --out, or --overwrite to start again.
      """)
  }
}

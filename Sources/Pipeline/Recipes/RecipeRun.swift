// Runs a recipe's stages in order in one folder, going on where an earlier run ended.

import Foundation
import Judging
import Records

/// What a run ended with.
package struct RunReport: Sendable {
  package var folder: URL
  package var generate: GenerateReport?
  package var filter: FilterReport?
  package var train: TrainReport?
  /// Scores by the name that the recipe gives the model, in its order.
  package var scores: [(name: String, result: EvalResult)] = []
  /// Lines of prompt files that could not be read.
  package var badLines: [String] { (generate?.badLines ?? []) + Array(Set(scores.flatMap(\.result.badLines))).sorted() }

  /// What was done, and how much better the student got, for people.
  package var summary: String {
    var lines: [String] = []
    if let generate { lines.append("generate  \(generate.summary)") }
    if let filter { lines.append("filter    \(filter.summary)") }
    if let train { lines.append("train     \(train.summary)") }
    lines += scores.map { "eval      \($0.name): \($0.result.summary)" }
    if let comparison { lines.append(comparison) }
    return lines.joined(separator: "\n")
  }

  /// The student against its base, or nil where not both were measured.
  package var comparison: String? {
    guard let base = scores.first(where: { $0.name == Recipe.base })?.result,
      let student = scores.first(where: { $0.name == Recipe.student })?.result
    else { return nil }
    let gain = (student.passAt1 - base.passAt1) * 100
    let sign = gain < 0 ? "−" : "+"
    let apart = student.passAt1Interval.low > base.passAt1Interval.high
      || student.passAt1Interval.high < base.passAt1Interval.low
    return "pass@1 \(percent(base.passAt1)) % → \(percent(student.passAt1)) % (\(sign)\(percent(abs(gain) / 100)) points; "
      + (apart ? "the intervals do not overlap)" : "the intervals overlap: not settled)")
  }

  /// `result.json`: one member a model.
  package var json: JSON {
    .object(JSONObject(scores.map { ($0.name, $0.result.json) }))
  }
}

/// Runs recipes.
package struct RecipeRun: Sendable {
  package let recipe: Recipe
  package let folder: URL
  let engine: any RecipeEngine
  let context: StageContext

  /// - Parameter text: the recipe as it was read, kept in the folder.
  package init(recipe: Recipe, folder: URL, engine: any RecipeEngine, context: StageContext) {
    self.recipe = recipe
    self.folder = folder
    self.engine = engine
    self.context = context
  }

  package var generateFolder: URL { folder.appending(path: "generate") }
  package var filterFolder: URL { folder.appending(path: "filter") }
  package var trainFolder: URL { folder.appending(path: "train") }
  package var reportFile: URL { folder.appending(path: "report.html") }

  /// Runs what is not finished yet and writes `result.json` and `report.html`.
  ///
  /// Each stage keeps its own folder with the arguments it was begun with: a finished stage is not run again, a
  /// broken-off one goes on, and a changed recipe is refused by the first stage that it changes.
  package func run(text: String, overwrite: Bool) async throws -> RunReport {
    if let train = recipe.train, overwrite || !FileManager.default.fileExists(atPath: trainFolder.path) {
      try train.options.precision.requireAvailable()
    }
    try prepare(text: text, overwrite: overwrite)
    let log = RunLog(folder.appending(path: "log.jsonl"), now: context.now)
    try log.add("run", ["recipe": .string(recipe.name)])
    var report = RunReport(folder: folder)
    do {
      report.generate = try await generate(log)
      report.filter = try await filter(log)
      report.train = try await train(log)
      report.scores = try await evaluate(student: report.train?.model, log)
      try write(report)
      try AtomicFile.write(text, to: folder.appending(path: "recipe.yaml"))
      try log.add("done")
    } catch {
      try? log.add("stopped", ["reason": .string("\(error)")])
      throw error
    }
    return report
  }

  private func prepare(text: String, overwrite: Bool) throws {
    let files = FileManager.default
    let copy = folder.appending(path: "recipe.yaml")
    if files.fileExists(atPath: folder.path) {
      let entries = (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
      guard entries.isEmpty || files.fileExists(atPath: copy.path) else {
        throw PipelineError.foreignFolder(path: folder.path, command: "run")
      }
      if overwrite {
        do { try files.removeItem(at: folder) } catch { throw CannotCreate(path: folder.path, reason: "what is there cannot be deleted") }
      }
    }
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw CannotCreate(path: folder.path, reason: "a file is in the way, or the place is not writable")
    }
    // The folder's recipe stays the one it was begun with until every stage has accepted the new one.
    if !files.fileExists(atPath: copy.path) { try AtomicFile.write(text, to: copy) }
  }

  private func generate(_ log: RunLog) async throws -> GenerateReport? {
    guard let stage = recipe.generate else { return nil }
    try log.add("generate")
    context.note("generate: \(stage.prompts.lastPathComponent) × \(stage.asking.samples) from \(stage.teacher.joined(separator: ", "))")
    let options = GenerateOptions(
      teacher: stage.teacher.joined(separator: " "), prompts: stage.prompts, asking: stage.asking,
      out: generateFolder)
    let report = try await engine.generate(options, names: stage.teacher, model: stage.model, context: context)
    context.note("generate: " + report.summary)
    try log.add("generated", report.json.object ?? [:])
    return report
  }

  private func filter(_ log: RunLog) async throws -> FilterReport? {
    guard let stage = recipe.filter else { return nil }
    try log.add("filter")
    var options = FilterOptions(input: stage.input ?? generateFolder, rules: stage.rules, out: filterFolder)
    options.sketches = stage.sketches
    let report = try await FilterStage.run(options, context: context)
    context.note("filter: " + report.summary)
    try log.add("filtered", report.json.object ?? [:])
    return report
  }

  private func train(_ log: RunLog) async throws -> TrainReport? {
    guard let stage = recipe.train else { return nil }
    try log.add("train")
    var options = stage.options
    options.data = stage.data ?? (recipe.filter == nil ? generateFolder : filterFolder)
    options.out = trainFolder
    let report = try await engine.train(options, context: context)
    context.note("train: " + report.summary)
    try log.add("trained", report.json.object ?? [:])
    return report
  }

  private func evaluate(student: URL?, _ log: RunLog) async throws -> [(name: String, result: EvalResult)] {
    guard let stage = recipe.eval else { return [] }
    var scores: [(name: String, result: EvalResult)] = []
    for name in stage.models {
      let model = self.model(name, student: student)
      try log.add("eval", ["model": .string(name)])
      let options = EvalOptions(
        model: name, benchmark: stage.benchmark, passAt: stage.passAt, asking: stage.asking,
        out: folder.appending(path: "eval-" + name.replacing("/", with: "_").replacing(":", with: "_")))
      let result = try await engine.evaluate(options, names: [model], model: nil, context: context)
      context.note("eval: " + result.summary)
      try log.add("evaluated", ["model": .string(name), "result": result.json])
      scores.append((name, result))
    }
    return scores
  }

  /// What a name in `eval.models` stands for.
  private func model(_ name: String, student: URL?) -> String {
    switch name {
    case Recipe.base: recipe.train?.options.student ?? name
    case Recipe.student: student?.path ?? name
    default: name
    }
  }

  private func write(_ report: RunReport) throws {
    if !report.scores.isEmpty {
      try AtomicFile.write(Array((report.json.prettyText + "\n").utf8), to: folder.appending(path: "result.json"))
    }
    let page = try HTMLReport(recipe: recipe, report: report, run: self).page()
    try AtomicFile.write(Array(page.utf8), to: reportFile)
  }
}

extension RecipeEngine {
  /// The generate stage; the teacher is not opened when nothing is left to draw.
  package func generate(
    _ options: GenerateOptions, names: [String], model: String?, context: StageContext
  ) async throws -> GenerateReport {
    if let finished = try GenerateStage.finished(options) { return finished }
    let set = try PromptSet(reading: options.prompts, asking: options.asking, part: options.part)
    let longest = set.longestPrompt + options.asking.sampling.maxTokens
    return try await withSource(names, model: model, longest: longest, precision: options.asking.precision) {
      try await GenerateStage.run(options, source: $0, context: context)
    }
  }

  /// The eval stage; the model is not opened when nothing is left to draw.
  package func evaluate(
    _ options: EvalOptions, names: [String], model: String?, context: StageContext
  ) async throws -> EvalResult {
    if let finished = try EvalStage.finished(options) { return finished }
    let set = try PromptSet(reading: options.benchmark, asking: options.asking)
    let longest = set.longestPrompt + options.asking.sampling.maxTokens
    return try await withSource(names, model: model, longest: longest, precision: options.asking.precision) {
      try await EvalStage.run(options, source: $0, context: context)
    }
  }
}

// `distill run`

import ArgumentParser
import Foundation
import Pipeline
import Records

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a recipe: generate, filter, train and eval in order.",
    discussion: """
      The recipe is a YAML file, or a folder with a recipe.yaml. What it makes is in runs/NAME: each stage's folder,
      result.json, log.jsonl and report.html. Run again, it goes on where it was; finished stages are not repeated.

      Examples:
        distill run recipes/quickstart
        distill run --keys        (every key of a recipe with its type, default and meaning)
      """)

  @Argument(
    help: ArgumentHelp("The recipe's file or folder.", valueName: "recipe"),
    completion: .file(extensions: ["yaml", "yml"]))
  var recipe: String?

  @Option(
    name: [.long, .customShort("o")],
    help: ArgumentHelp("The run's folder. (default: runs/NAME)", valueName: "folder"), completion: .directory)
  var out: String?

  @Option(
    name: .customLong("api-key-env"),
    help: ArgumentHelp("The environment variable that holds the endpoint's key.", valueName: "name"))
  var apiKeyVariable = "OPENAI_API_KEY"

  @Flag(help: "Prints every key of a recipe and ends.")
  var keys = false

  @Flag(help: "Starts again: deletes the run's folder first.")
  var overwrite = false

  @OptionGroup var result: ResultArguments

  func validate() throws {
    if recipe == nil, !keys { throw ValidationError("Missing expected argument '<recipe>'") }
  }

  func run() async throws {
    if keys { return Terminal.out(Recipe.reference) }
    guard let path = recipe else { return }
    let file = Recipe.file(at: URL(filePath: path))
    let recipe = try Recipe(at: file)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let folder = URL(filePath: out ?? "runs/\(recipe.name)", directoryHint: .isDirectory)
    let engine = MachineEngine(
      locator: .here(), apiKey: ProcessInfo.processInfo.environment[apiKeyVariable],
      apiKeyVariable: apiKeyVariable)
    let run = RecipeRun(recipe: recipe, folder: folder, engine: engine, context: .terminal())
    let report = try await run.run(text: text, overwrite: overwrite)
    result.print(report.summary + "\nReport: \(run.reportFile.relativePath)", report.json)
    try endForBadLines(report.badLines.count, of: "the prompt files")
  }
}

// `distill eval`

import ArgumentParser
import Foundation
import Pipeline

struct Eval: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures how often a model is right: pass@1 over k samples, cons@k, with 95 % intervals.",
    discussion: """
      R1's protocol: k samples a problem at temperature 0.6 and top-p 0.95, without examples and without a system
      message; pass@1 is the mean of correctness over the k samples, cons@k the majority's. Intervals are
      bootstrapped over the problems.

      Example:
        distill eval --model student/model --benchmark test.jsonl --samples 4 --max-tokens 512 --out scores
      """)

  @Option(
    help: ArgumentHelp("A model's name or path, or a base URL; URLs may be repeated.", valueName: "model|url")
  )
  var model: [String]

  @Option(help: ArgumentHelp("A prompt file with answers.", valueName: "file"), completion: .file())
  var benchmark: String

  @Option(name: [.long, .customShort("k")], help: ArgumentHelp("Samples a problem.", valueName: "k"))
  var samples = 4

  @Option(help: ArgumentHelp("pass@k for this k too; may be repeated.", valueName: "k"))
  var passAt: [Int] = []

  @Option(
    name: [.long, .customShort("o")],
    help: ArgumentHelp(
      "A folder to keep the samples and the result in. Without it a run that is stopped keeps nothing.",
      valueName: "folder"), completion: .directory)
  var out: String?

  @OptionGroup(title: "Prompts") var promptOptions: PromptArguments
  @OptionGroup(title: "Sampling") var sampling: SamplingArguments
  @OptionGroup(title: "Engine") var engine: EngineArguments
  @OptionGroup var overwrite: OverwriteArgument
  @OptionGroup var result: ResultArguments

  func run() async throws {
    let options = EvalOptions(
      model: model.joined(separator: " "), benchmark: URL(filePath: benchmark), passAt: passAt,
      asking: try Asking(samples: samples, prompts: promptOptions, sampling: sampling, engine: engine),
      out: out.map { URL(filePath: $0, directoryHint: .isDirectory) }, overwrite: overwrite.overwrite)
    let score = try await engine.engine().evaluate(
      options, names: model, model: engine.endpointModel, context: .terminal())
    result.print(score.summary, score.json)
    try endForBadLines(score.badLines.count, of: benchmark)
  }
}

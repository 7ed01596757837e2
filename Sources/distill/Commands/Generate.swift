// `distill generate`

import ArgumentParser
import Foundation
import Pipeline

struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Samples a teacher's answers to prompts into a folder of shards.",
    discussion: """
      The teacher is a model's name or path, or the base URL of an OpenAI-compatible server (repeatable: several
      share the work). Prompts are JSON lines with a problem, question, prompt, input or messages member, and an
      answer, solution, gold or target where it is known.

      Killed at any moment and run again, it ends with every sample of every prompt exactly once.

      Examples:
        distill generate --teacher smollm2-135m --prompts train.jsonl --samples 8 --max-tokens 256 --out traces
        distill generate --teacher http://localhost:8000/v1 --prompts train.jsonl --samples 4 --out traces
        distill generate --teacher URL --prompts train.jsonl --part 3/16 --out traces-3   (a job array's third part)
      """)

  @Option(
    help: ArgumentHelp("A model's name or path, or a base URL; URLs may be repeated.", valueName: "model|url")
  )
  var teacher: [String]

  @Option(
    help: ArgumentHelp("The prompt file, .jsonl or .jsonl.zst.", valueName: "file"), completion: .file())
  var prompts: String

  @Option(
    name: [.long, .customShort("o")], help: ArgumentHelp("The folder for the shards.", valueName: "folder"),
    completion: .directory)
  var out: String

  @Option(help: ArgumentHelp("Samples a prompt.", valueName: "n"))
  var samples = 1

  @Option(
    help: ArgumentHelp(
      "Only the i-th of n parts of the prompts, for job arrays; join them with 'distill data merge'.",
      valueName: "i/n"))
  var part: String?

  @Option(
    help: ArgumentHelp(
      "Samples are made safe from a crash every n samples, and every 10 seconds.", valueName: "n"))
  var flushEvery = 64

  @OptionGroup(title: "Prompts") var promptOptions: PromptArguments
  @OptionGroup(title: "Sampling") var sampling: SamplingArguments
  @OptionGroup(title: "Engine") var engine: EngineArguments
  @OptionGroup var overwrite: OverwriteArgument
  @OptionGroup var result: ResultArguments

  func run() async throws {
    let options = GenerateOptions(
      teacher: teacher.joined(separator: " "), prompts: URL(filePath: prompts),
      part: try part.map { try Part(parsing: $0) },
      asking: try Asking(samples: samples, prompts: promptOptions, sampling: sampling, engine: engine),
      flush: FlushPolicy(traces: max(1, flushEvery)), out: URL(filePath: out, directoryHint: .isDirectory),
      overwrite: overwrite.overwrite)
    let report = try await engine.engine().generate(
      options, names: teacher, model: engine.endpointModel, context: .terminal())
    result.print("\(report.summary), in \(out)", report.json)
    try endForBadLines(report.badLines.count, of: prompts)
  }
}

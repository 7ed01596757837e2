// `distill judge`

import ArgumentParser
import Foundation
import Pipeline
import Programs
import Records

struct JudgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Runs the programs of traces that have tests, and asks a model where no rule can judge.",
    discussion: """
      Writes the traces to OUT again, each with its verdict; 'distill filter OUT' then keeps by these verdicts.
      Programs (Python, C++, JavaScript) run in a sandbox made by bubblewrap. A model is asked only with --model, and
      only about answers with gold that the rules of 'distill filter' cannot judge, unless --ask-all is given; its word
      counts only there.

      Killed at any moment and run again, it goes on where it was. docs/code-judge.md has the forms of tests.

      Examples:
        distill judge traces --out judged
        distill judge traces --out judged --model http://localhost:8000/v1 --votes 5
        distill filter judged --out kept
      """)

  @Argument(help: ArgumentHelp("A folder of shards.", valueName: "folder"), completion: .directory)
  var input: String

  @Option(
    name: [.long, .customShort("o")],
    help: ArgumentHelp("The folder for the judged traces.", valueName: "folder"), completion: .directory)
  var out: String

  @Flag(inversion: .prefixedNo, help: "Runs the programs of traces that have tests.")
  var code = true
  @Option(help: ArgumentHelp("Processor seconds a test; twice as many by the wall clock. A problem's own time_limit goes before.", valueName: "seconds"))
  var timeLimit = Limits().seconds
  @Option(help: ArgumentHelp("Memory of a program. (default: 512MiB)", valueName: "size"))
  var memoryLimit: MemoryArgument?
  @Option(help: ArgumentHelp("Programs that run at once. (default: the cores)", valueName: "n"))
  var jobs: Int?
  @Flag(help: "Runs programs without a sandbox, with your own rights: only for code that you trust.")
  var unsandboxed = false

  @Option(
    help: ArgumentHelp("A judging model: a model's name or path, or a base URL; URLs may be repeated.", valueName: "model|url"))
  var model: [String] = []
  @Flag(help: "Asks the model about every answer with gold; 'distill audit' then sets its verdicts beside the rules'.")
  var askAll = false
  @Option(help: ArgumentHelp("What the model is told: a text with {question}, {gold} and {answer}. (default: one in the program)", valueName: "file"), completion: .file())
  var rubric: String?
  @Option(help: ArgumentHelp("Votes a trace; more than half decide.", valueName: "n"))
  var votes = 3
  @Option(help: ArgumentHelp("The temperature of the votes.", valueName: "t"))
  var temperature = 0.6
  @Option(help: ArgumentHelp("At most this many tokens a vote, thinking included.", valueName: "n"))
  var maxTokens = 4_096
  @Option(help: ArgumentHelp("The votes' seed.", valueName: "n"))
  var seed: UInt64 = 0

  @OptionGroup(title: "Engine") var engine: EngineArguments
  @OptionGroup var overwrite: OverwriteArgument
  @OptionGroup var result: ResultArguments

  private func options() throws -> JudgeOptions {
    var limits = Limits()
    limits.seconds = timeLimit
    if let memoryLimit { limits.memory = memoryLimit.bytes }
    var options = JudgeOptions(
      input: URL(filePath: input, directoryHint: .isDirectory), out: URL(filePath: out, directoryHint: .isDirectory),
      overwrite: overwrite.overwrite, code: code, limits: limits, unsandboxed: unsandboxed, asksAll: askAll)
    if let jobs { options.jobs = jobs }
    guard !model.isEmpty else { return options }
    options.model = ModelJudgeOptions(
      rubric: try rubric.map { try Rubric(reading: URL(filePath: $0)) } ?? .builtIn, votes: votes,
      sampling: Sampling(temperature: temperature, maxTokens: maxTokens, seed: seed))
    options.modelName = ([engine.endpointModel].compactMap { $0 } + model).joined(separator: " ")
    return options
  }

  func run() async throws {
    let options = try options()
    try options.validate()
    let unsandboxed = unsandboxed
    let sandbox: @Sendable () async throws -> Sandbox = {
      if unsandboxed { return .open }
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      return try await Sandbox.closed(path: path.split(separator: ":").map(String.init))
    }
    let report: JudgeReport
    if model.isEmpty {
      report = try await JudgeStage.run(options, sandbox: sandbox, context: .terminal())
    } else {
      report = try await engine.engine().withSource(
        model, model: engine.endpointModel, longest: 16_384 + maxTokens, precision: engine.precision
      ) { source in
        try await JudgeStage.run(options, sandbox: sandbox, source: source, context: .terminal())
      }
    }
    result.print(report.summary, report.json)
    try endForBadLines(report.unreadable.count, of: input)
  }
}

// `distill filter`

import ArgumentParser
import Foundation
import Pipeline

extension FilterOptions.Pick: ExpressibleByArgument {}

struct Filter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judges every trace and keeps the right and readable ones.",
    discussion: """
      Kept traces go to OUT, rejected ones to OUT/rejected, both with their verdicts; OUT/report.json counts the
      reasons, OUT/report.html shows them. Rejected traces stay readable: distill data show OUT/rejected

      Examples:
        distill filter traces --out kept
        distill filter traces --out kept --require-thinking --keep-per-prompt 1 --pick shortest
      """)

  @Argument(help: ArgumentHelp("A folder of shards.", valueName: "folder"), completion: .directory)
  var input: String

  @Option(
    name: [.long, .customShort("o")],
    help: ArgumentHelp("The folder for the kept traces.", valueName: "folder"), completion: .directory)
  var out: String

  @Flag(inversion: .prefixedNo, help: "The final answer must be right.")
  var answer = true
  @Flag(inversion: .prefixedNo, help: "The last number counts as the answer where none is marked.")
  var lastNumber = true
  @Flag(help: "Keeps traces that no rule can judge, such as those without a gold answer.")
  var keepUnjudged = false
  @Flag(help: "There must be thinking between thinking tags.")
  var requireThinking = false
  @Flag(help: "Keeps traces that the token limit cut, to look at: train does not take them, since they teach not to stop.")
  var allowCut = false
  @Flag(inversion: .prefixedNo, help: "Looks for mixed languages, long paragraphs, code blocks, repetition, broken markup, refusals.")
  var readability = true
  @Option(
    help: ArgumentHelp("The largest share of letters outside the prompt's scripts.", valueName: "share"))
  var maxForeignLetters = 0.02
  @Option(help: ArgumentHelp("The largest share of words in another language.", valueName: "share"))
  var maxForeignWords = 0.03
  @Option(help: ArgumentHelp("A recorded verdict that must be a pass, by judge; repeatable.", valueName: "judge"))
  var verdicts: [String] = []
  @Option(help: ArgumentHelp("The smallest share of right answers of a prompt.", valueName: "share"))
  var minPassRate = 0.0
  @Option(help: ArgumentHelp("The largest share of right answers of a prompt.", valueName: "share"))
  var maxPassRate = 1.0
  @Option(help: ArgumentHelp("At most this many traces a quarter of the prompts' pass rates; 0 keeps all.", valueName: "n"))
  var keepPerDifficulty = 0
  @Option(help: ArgumentHelp("At most this many traces a domain; 0 keeps all.", valueName: "n"))
  var keepPerDomain = 0
  @Option(
    help: ArgumentHelp(
      "A domain's weight in what is kept, such as math=3, or math,code=3; 'other' is all that are not named; repeatable.",
      valueName: "domain=weight"))
  var mixture: [String] = []
  @Option(help: ArgumentHelp("At most this many traces in all; 0 keeps all.", valueName: "n"))
  var keepTotal = 0
  @Option(help: ArgumentHelp("A domain of simple queries, whose traces lose their reasoning; repeatable.", valueName: "domain"))
  var noReasoningDomains: [String] = []
  @Option(help: ArgumentHelp("Drops passing traces that overlap this much with another; 0 does not look.", valueName: "share"))
  var nearDuplicates = 0.0
  @Option(
    help: ArgumentHelp("The sketches.bin of another part: traces nearly like its kept ones are dropped; repeatable.", valueName: "file"),
    completion: .file())
  var sketches: [String] = []
  @Option(
    help: ArgumentHelp("A benchmark's prompt file: traces whose prompt is in it are dropped; repeatable.", valueName: "file"),
    completion: .file())
  var benchmark: [String] = []
  @Option(
    help: ArgumentHelp("Rules in YAML, instead of the options here; see 'distill check'.", valueName: "file"), completion: .file())
  var rules: String?
  @Flag(help: "Reports what each judge's absence would change.")
  var ablate = false
  @Option(help: ArgumentHelp("The longest paragraph.", valueName: "characters"))
  var maxParagraph = 3_000
  @Option(help: ArgumentHelp("The largest share of repeated eight-word runs.", valueName: "share"))
  var maxRepetition = 0.3
  @Option(help: ArgumentHelp("How often a piece in a row is a loop.", valueName: "n"))
  var loopRepeats = 4
  @Flag(inversion: .prefixedNo, help: "Keeps a prompt's equal texts once.")
  var dropDuplicates = true
  @Option(help: ArgumentHelp("At most this many traces a prompt; 0 keeps all.", valueName: "n"))
  var keepPerPrompt = 4
  @Option(help: "Which of a prompt's traces are kept.")
  var pick = FilterOptions.Pick.first
  @Option(help: ArgumentHelp("For --pick seeded, quotas and the mixture.", valueName: "n"))
  var seed: UInt64 = 0

  @OptionGroup var overwrite: OverwriteArgument
  @OptionGroup var result: ResultArguments

  private func chosenRules() throws -> FilterOptions.Rules {
    if let rules { return try FilterFile(reading: URL(filePath: rules)).rules }
    var rules = FilterOptions.Rules()
    rules.answer = answer
    rules.lastNumber = lastNumber
    rules.keepUnjudged = keepUnjudged
    rules.requireThinking = requireThinking
    rules.allowCut = allowCut
    rules.readability = readability
    rules.maxForeignLetters = maxForeignLetters
    rules.maxForeignWords = maxForeignWords
    rules.verdicts = verdicts
    rules.nearDuplicates = nearDuplicates
    rules.minPassRate = minPassRate
    rules.maxPassRate = maxPassRate
    rules.keepPerDifficulty = keepPerDifficulty
    rules.keepPerDomain = keepPerDomain
    rules.mixture = try FilterOptions.mixture(mixture)
    rules.keepTotal = keepTotal
    rules.noReasoningDomains = noReasoningDomains
    rules.maxParagraph = maxParagraph
    rules.maxRepetition = maxRepetition
    rules.loopRepeats = loopRepeats
    rules.dropDuplicates = dropDuplicates
    rules.keepPerPrompt = keepPerPrompt
    rules.pick = pick
    rules.seed = seed
    return try rules.checked()
  }

  func run() async throws {
    var options = FilterOptions(
      input: URL(filePath: input, directoryHint: .isDirectory), rules: try chosenRules(),
      out: URL(filePath: out, directoryHint: .isDirectory), overwrite: overwrite.overwrite, ablates: ablate)
    options.benchmarks = benchmark.map { URL(filePath: $0) }
    options.sketches = sketches.map { URL(filePath: $0) }
    let report = try await FilterStage.run(options, context: .terminal())
    result.print(
      "\(report.summary)\nKept traces are in \(out), rejected ones in \(options.rejected.relativePath)",
      report.json)
    try endForBadLines(report.unreadable.count, of: input)
  }
}

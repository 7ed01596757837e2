// `distill data …`

import ArgumentParser
import Foundation
import Pipeline
import Records

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Looks at, checks, converts and joins folders of traces; makes word problems.",
    subcommands: [Stats.self, Show.self, Check.self, Export.self, Import.self, Merge.self, Synth.self])

  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts traces by finish reason, thinking state, teacher and verdict.",
      discussion: "Example:\n  distill data stats traces")

    @Argument(help: "A folder of shards.", completion: .directory) var folder: String
    @OptionGroup var result: ResultArguments

    func run() throws {
      let stats = ShardStats(try ShardFolder(URL(filePath: folder, directoryHint: .isDirectory)))
      for problem in stats.problems { Terminal.error("unreadable: \(problem)") }
      result.print(stats.summary, stats.json)
      try endForBadLines(stats.problems.count, of: folder)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints traces for reading.",
      discussion:
        "Examples:\n  distill data show kept --first 3\n  distill data show kept/rejected --id 'q17#2'")

    @Argument(help: "A folder of shards.", completion: .directory) var folder: String
    @Option(help: ArgumentHelp("How many, from the start.", valueName: "n")) var first = 5
    @Option(help: ArgumentHelp("Only the trace with this id.", valueName: "id")) var id: String?
    @Flag(help: "Prints each trace as a JSON line.") var json = false

    func run() throws {
      let shards = try ShardFolder(URL(filePath: folder, directoryHint: .isDirectory))
      var shown = 0
      for line in shards.traces() {
        let trace = try line.get()
        if let id, trace.id != id { continue }
        if shown > 0, !json { Terminal.out("") }
        Terminal.out(json ? trace.json.text : trace.readable)
        shown += 1
        if shown == first || id != nil { break }
      }
      if let id, shown == 0 {
        throw PipelineError.noSuchInput(
          what: "trace", path: "\(id) in \(folder)",
          hint: "'distill data show \(folder)' prints the first ids.")
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Checks every byte of a folder of shards against its checksums and its manifest.",
      discussion: "Example:\n  distill data verify traces\n  distill data verify traces --rebuild-manifest")

    @Argument(help: "A folder of shards.", completion: .directory) var folder: String
    @Flag(help: "Writes manifest.json again from the shards.") var rebuildManifest = false
    @OptionGroup var result: ResultArguments

    func run() throws {
      let url = URL(filePath: folder, directoryHint: .isDirectory)
      if rebuildManifest { _ = try ShardFolder.rebuildManifest(at: url) }
      let shards = try ShardFolder(url)
      try shards.verify()
      result.print(
        "\(folder): \(shards.manifest.traces) traces in \(shards.manifest.shards.count) shards, all as written",
        ["traces": .int(shards.manifest.traces), "shards": .int(shards.manifest.shards.count), "ok": true])
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a folder's traces as JSON lines for other tools.",
      discussion: """
        Formats: trace (all that is known), chat ({"messages": […]} with the completion as the last turn, as TRL
        reads it), pair ({"prompt": […], "completion": […]}).

        Example:
          distill data export kept --format chat --out kept.jsonl
        """)

    @Argument(help: "A folder of shards.", completion: .directory) var folder: String
    @Option(help: "trace, chat or pair.") var format = ExportFormat.trace
    @Option(
      name: [.long, .customShort("o")], help: ArgumentHelp("The file.", valueName: "file"),
      completion: .file())
    var out: String
    @OptionGroup var result: ResultArguments

    func run() throws {
      let count = try ExportTraces.run(
        try ShardFolder(URL(filePath: folder, directoryHint: .isDirectory)), format: format,
        to: URL(filePath: out))
      result.print("\(count) traces in \(out)", ["traces": .int(count), "out": .string(out)])
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads JSON lines of traces, chats or question–solution pairs into a folder of shards.",
      discussion: """
        A line is a trace as 'export' writes it, a chat ({"messages": […]} or
        {"conversations": […]} whose last turn is the assistant's), or a prompt with
        a completion, output, response or generation member. Thinking stands in the
        text between tags, or apart as reasoning_content, reasoning or thinking.
        Without a finish_reason a text is whole.

        Examples:
          distill data import chats.jsonl --out traces --teacher deepseek-r1
          distill data import s1k.jsonl --out traces --teacher deepseek-r1 --map \\
            completion=deepseek_attempt,reasoning=deepseek_thinking_trajectory
        """)

    @Argument(help: "JSON lines, .jsonl or .jsonl.zst.", completion: .file()) var file: String
    @Option(
      name: [.long, .customShort("o")], help: ArgumentHelp("The folder for the shards.", valueName: "folder"),
      completion: .directory)
    var out: String
    @Option(help: ArgumentHelp("The teacher's name, for lines that do not say.", valueName: "name"))
    var teacher = "unknown"
    @Option(
      help: ArgumentHelp(
        "Names of members where they are not the usual ones: of problem, answer, id, domain, choices, completion, reasoning.",
        valueName: "fields")) var map:
      String?
    @OptionGroup var overwrite: OverwriteArgument
    @OptionGroup var result: ResultArguments

    func run() throws {
      let report = try ImportTraces.run(
        URL(filePath: file), map: map, teacher: teacher,
        out: URL(filePath: out, directoryHint: .isDirectory), overwrite: overwrite.overwrite,
        context: .terminal())
      result.print("\(report.traces) traces in \(out)", report.json)
      try endForBadLines(report.badLines, of: file)
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Joins folders of shards into one, each trace once.",
      discussion: "Example:\n  distill data merge traces-1 traces-2 traces-3 --out traces")

    @Argument(help: "Folders of shards.", completion: .directory) var folders: [String]
    @Option(
      name: [.long, .customShort("o")], help: ArgumentHelp("The folder for the shards.", valueName: "folder"),
      completion: .directory)
    var out: String
    @OptionGroup var overwrite: OverwriteArgument
    @OptionGroup var result: ResultArguments

    func run() throws {
      let report = try MergeShards.run(
        folders.map { URL(filePath: $0, directoryHint: .isDirectory) },
        out: URL(filePath: out, directoryHint: .isDirectory), overwrite: overwrite.overwrite,
        context: .terminal())
      let repeated = report.repeated > 0 ? " (\(report.repeated) were there twice)" : ""
      result.print("\(report.traces) traces in \(out)\(repeated)", report.json)
    }
  }

  struct Synth: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Generates a data set: word-problems, one- and two-step arithmetic with train and test files.",
      discussion: "Example:\n  distill data synth word-problems --out datasets/word-problems --seed 1")

    enum DataSet: String, ExpressibleByArgument, CaseIterable { case wordProblems = "word-problems" }

    @Argument(help: "word-problems.") var name: DataSet
    @Option(
      name: [.long, .customShort("o")], help: ArgumentHelp("The folder for the files.", valueName: "folder"),
      completion: .directory)
    var out: String
    @Option(help: ArgumentHelp("The same seed makes the same files.", valueName: "n")) var seed: UInt64 = 1
    @Option(help: ArgumentHelp("Problems in each of the two train files.", valueName: "n")) var train = 1_000
    @Option(help: ArgumentHelp("Problems in each of the two test files.", valueName: "n")) var test = 200
    @OptionGroup var result: ResultArguments

    func validate() throws {
      if train < 1 { throw ValidationError("--train is '\(train)'; expected 1 or more.") }
      if test < 1 { throw ValidationError("--test is '\(test)'; expected 1 or more.") }
    }

    func run() throws {
      let folder = URL(filePath: out, directoryHint: .isDirectory)
      let manifest = try WordProblems.write(to: folder, seed: seed, trainCount: train, testCount: test)
      let files = (manifest["files"]?.array ?? []).compactMap { $0["name"]?.string }
      result.print("\(files.joined(separator: ", ")) and manifest.json in \(out)", manifest)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}

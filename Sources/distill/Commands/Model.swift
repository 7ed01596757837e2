// `distill model …`

import ArgumentParser
import Foundation
import Pipeline
import Records

extension ModelFormat: ExpressibleByArgument {}
extension WeightType: ExpressibleByArgument {}

struct Model: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks into models, converts them, and shows what they make of texts.",
    subcommands: [Info.self, Export.self, Score.self, Tokenize.self])

  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints a model's numbers, formats and chat template.",
      discussion: "Example:\n  distill model info smollm2-135m")

    @Argument(help: ArgumentHelp("A model's name or path.", valueName: "model")) var model: String
    @OptionGroup var result: ResultArguments

    func run() throws {
      let info = try ModelInfo(try ModelLocator.here().locate(model, kind: "model"))
      result.print(info.summary, info.json)
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a model as a Hugging Face folder or a GGUF file.",
      discussion:
        "Example:\n  distill model export student/model --format gguf --type q8_0 --out student.gguf")

    @Argument(help: ArgumentHelp("A model's name or path.", valueName: "model")) var model: String
    @Option(help: "gguf, one file for llama.cpp, or hf, a folder for transformers.") var format: ModelFormat
    @Option(help: "The weights' type; q8_0 only in gguf.") var type = WeightType.bf16
    @Option(name: [.long, .customShort("o")], help: ArgumentHelp("The file or folder.", valueName: "path"))
    var out: String
    @Flag(help: "Replaces what is there.") var overwrite = false
    @OptionGroup var result: ResultArguments

    func run() throws {
      let url = try ModelLocator.here().locate(model, kind: "model")
      try ExportModel.run(url, to: URL(filePath: out), format: format, dataType: type, overwrite: overwrite)
      result.print(
        "\(model) is in \(out), \(format.rawValue), \(type.rawValue)",
        ["out": .string(out), "format": .string(format.rawValue), "type": .string(type.rawValue)])
    }
  }

  struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds token ids and log-probabilities to JSON lines {\"text\": …}.",
      discussion: """
        logprobs[i] is the natural logarithm of the probability of ids[i + 1] given the ids before it.

        Example:
          distill model score smollm2-135m texts.jsonl
        """)

    @Argument(help: ArgumentHelp("A model's name or path.", valueName: "model")) var model: String
    @Argument(help: ArgumentHelp("JSON lines, .jsonl or .jsonl.zst.", valueName: "file"), completion: .file())
    var file: String
    @Flag(help: "Special tokens written in the text become their ids.") var special = false

    func run() throws {
      let lines = try ScoreLines(model: try ModelLocator.here().locate(model, kind: "model"))
      let bad = try eachLine(of: file) { number, line in
        Terminal.out(try lines.line(line, special: special, file: file, number: number))
      }
      try endForBadLines(bad, of: file)
    }
  }

  struct Tokenize: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds token ids to JSON lines {\"text\": …}.",
      discussion: "Example:\n  distill model tokenize smollm2-135m texts.jsonl")

    @Argument(help: ArgumentHelp("A model's name or path.", valueName: "model")) var model: String
    @Argument(help: ArgumentHelp("JSON lines, .jsonl or .jsonl.zst.", valueName: "file"), completion: .file())
    var file: String
    @Flag(help: "Special tokens written in the text become their ids.") var special = false

    func run() throws {
      let lines = try TokenizeLines(model: try ModelLocator.here().locate(model, kind: "model"))
      let bad = try eachLine(of: file) { number, line in
        Terminal.out(try lines.line(line, special: special, file: file, number: number))
      }
      try endForBadLines(bad, of: file)
    }
  }
}

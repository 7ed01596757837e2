// `distill audit`

import ArgumentParser
import Foundation
import Pipeline
import Records

struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares graders (string, numeric, full, a model) on the same answers, with examples where they disagree.",
    discussion: """
      Reads JSON lines {"gold": …, "answer": …}, or a folder of shards whose traces have gold answers. Where a folder
      comes from 'distill judge --model', the model's verdicts are a column too; with --ask-all it was asked about all.

      Examples:
        distill audit pairs.jsonl
        distill judge traces --out judged --model http://localhost:8000/v1 --ask-all && distill audit judged
      """)

  @Argument(help: ArgumentHelp("JSON lines or a folder of shards.", valueName: "input")) var input: String
  @Option(help: ArgumentHelp("Examples for each kind of disagreement.", valueName: "n")) var examples = 3
  @OptionGroup var result: ResultArguments

  func run() throws {
    var audit = AuditGraders(examples: examples)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: input, isDirectory: &isFolder), isFolder.boolValue {
      for trace in try ShardFolder(URL(filePath: input, directoryHint: .isDirectory)).traces() {
        audit.add(try trace.get())
      }
      return result.print(audit.text, audit.json)
    }
    let bad = try eachLine(of: input) { number, line in
      guard let gold = line["gold"]?.string, let answer = line["answer"]?.string else {
        throw RecordProblem(file: input, line: number, what: "expected an object with texts \"gold\" and \"answer\"")
      }
      audit.add(gold: gold, answer: answer)
    }
    result.print(audit.text, audit.json)
    try endForBadLines(bad, of: input)
  }
}

// `distill check`

import ArgumentParser
import Foundation
import Pipeline
import Records

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs the test cases in a file of filter rules.",
    discussion: """
      The file is YAML: rules as in a recipe's filter, and under 'tests' a list of cases with prompt, reasoning, answer,
      gold, and expect: 'keep' or the first reason against it. Ends with 65 when a case comes out otherwise.

      Example:
        distill check filter.yaml
      """)

  @Argument(help: ArgumentHelp("Rules and test cases.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var result: ResultArguments

  func run() throws {
    let outcomes = try FilterFile(reading: URL(filePath: file)).outcomes()
    let wrong = outcomes.filter { !$0.isRight }
    let lines = wrong.map { "\($0.name): expected \($0.expected), found \($0.found)\($0.detail.map { " (\($0))" } ?? "")" }
    let cases = outcomes.map { outcome -> JSON in
      ["name": .string(outcome.name), "expected": .string(outcome.expected), "found": .string(outcome.found), "right": .bool(outcome.isRight)]
    }
    result.print(
      (lines + ["\(outcomes.count - wrong.count) of \(outcomes.count) test cases come out as expected"]).joined(separator: "\n"),
      ["cases": .array(cases), "wrong": .int(wrong.count)])
    if !wrong.isEmpty { throw ExitCode(ExitStatus.badInput.rawValue) }
  }
}

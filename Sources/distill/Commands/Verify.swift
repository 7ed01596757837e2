// `distill verify`

import ArgumentParser
import Foundation
import Pipeline
import Records

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judges answers against gold answers by rule.",
    discussion: """
      Reads JSON lines {"gold": …, "answer": …} and prints each with "verdict" (correct, wrong or cannot_judge),
      "reason", and how both sides were read ("gold_parse", "answer_found", "found_by", "answer_parse"). An answer is
      a whole completion or a bare answer. With --json only the counts are printed.

      Example:
        echo '{"gold": "1/2", "answer": "so it is \\\\boxed{0.5}"}' > pairs.jsonl && distill verify pairs.jsonl
      """)

  @Argument(
    help: ArgumentHelp("JSON lines, .jsonl or .jsonl.zst; - for standard input.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var result: ResultArguments

  func run() throws {
    var tally = VerifyAnswers.Tally()
    let bad = try eachLine(of: file) { number, line in
      let judged = try VerifyAnswers.judge(line, file: file, number: number, tally: &tally)
      if !result.json { Terminal.out(judged) }
    }
    if result.json { Terminal.out(tally.json) }
    try endForBadLines(bad, of: file)
  }
}

/// Calls `body` for each line of a JSON-lines file; names the lines that cannot be used, and goes on.
///
/// - Returns: how many lines could not be used.
func eachLine(of file: String, _ body: (Int, JSON) throws -> Void) throws -> Int {
  var bad = 0
  // Standard input is read as a stream through its device.
  let path = file == "-" ? "/dev/stdin" : file
  for (number, line) in try JSONLines(URL(filePath: path)) {
    do {
      try body(number, try line.get())
    } catch let problem as RecordProblem {
      bad += 1
      Terminal.error("skipped: \(problem)")
    }
  }
  return bad
}

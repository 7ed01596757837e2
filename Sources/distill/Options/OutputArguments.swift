// Options on results.

import ArgumentParser
import Foundation
import Pipeline
import Records

struct ResultArguments: ParsableArguments {
  @Flag(help: "Prints the result as one JSON object on stdout.")
  var json = false

  /// Prints a result for people or for programs.
  func print(_ summary: String, _ object: JSON) {
    if json { Terminal.out(object) } else { Terminal.out(summary) }
  }
}

struct OverwriteArgument: ParsableArguments {
  @Flag(help: "Starts again: deletes what an earlier run of this command left in --out.")
  var overwrite = false
}

/// Ends with 65 when lines of an input were skipped; each was named while the stage ran.
func endForBadLines(_ count: Int, of file: String) throws {
  guard count > 0 else { return }
  let lines = count == 1 ? "1 line" : "\(count) lines"
  throw PipelineError.badInput(
    what:
      "\(lines) of \(file) could not be used and \(count == 1 ? "was" : "were") skipped (named above); everything else is done.",
    hint: "Correct or delete \(count == 1 ? "it" : "them") to be rid of this error.")
}

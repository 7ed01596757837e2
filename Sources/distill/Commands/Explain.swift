// `distill explain`

import ArgumentParser
import Foundation
import Pipeline
import Records

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows how each judge reads one trace of a shard folder, and why it decides so.",
    discussion: """
      Example:
        distill explain runs/samples 'gsm8k-12:0'
      """)

  @Argument(help: ArgumentHelp("A folder of shards.", valueName: "folder"), completion: .directory) var folder: String
  @Argument(help: ArgumentHelp("The trace's id.", valueName: "id")) var id: String
  @OptionGroup var result: ResultArguments

  func run() throws {
    let trace = try ShardFolder(URL(filePath: folder, directoryHint: .isDirectory)).trace(withID: id)
    let explanation = ExplainTrace.explain(trace)
    result.print(ExplainTrace.text(explanation), explanation)
  }
}

// The second stage: every trace judged, the passing ones kept, the others put aside with their verdicts.

import Foundation
import Judging
import Records

/// Judges a folder of shards.
///
/// Two passes over the input, because the traces of one prompt may stand far apart (`FilterPass`). Memory grows by
/// some tens of bytes a trace, not with its text.
package enum FilterStage {
  /// Up to this many bytes of kept text are written in the order of their prompts' ids and sample numbers, so that the
  /// result does not depend on the order in which the teacher finished. Above it the input's order is kept.
  package static let sortedBytes = 64 << 20

  static var stopped: PipelineError { .stopped(done: "a filter begins again when it is run again") }

  /// - Throws: `noTraceLeft` when nothing passes, `stopped` when the task is cancelled (a filter begins again).
  package static func run(_ options: FilterOptions, context: StageContext) async throws -> FilterReport {
    let input = try ShardFolder(options.input)
    let otherParts = try options.otherParts()
    let folder = try OutputFolder(
      options.out, command: "filter", arguments: try options.arguments(input: input), overwrite: options.overwrite)
    if let finished = folder.report() {
      context.note("\(options.out.path) is complete already")
      return try checked(FilterReport(json: finished), options)
    }
    try options.removeLeftovers()
    var pass = try FilterPass(options: options, input: input, otherParts: otherParts, context: context)
    try await pass.judgeAll()
    try await pass.writeKept()
    try AtomicFile.write(Array(FilterPage(report: pass.report).html.utf8), to: options.out.appending(path: "report.html"))
    try folder.close(with: pass.report.json)
    return try checked(pass.report, options)
  }

  /// The report, unless nothing was kept.
  private static func checked(_ report: FilterReport, _ options: FilterOptions) throws -> FilterReport {
    guard report.kept > 0 else {
      throw PipelineError.noTraceLeft(
        judged: report.judged, reasons: report.reasonsByCount, rejected: options.rejected.path)
    }
    return report
  }
}

extension FilterOptions {
  /// Where rejected traces go.
  package var rejected: URL { out.appending(path: "rejected") }
}

extension FilterReport {
  /// One sentence for people.
  package var summary: String {
    let top = reasonsByCount.prefix(3).map { "\($0.reason) (\($0.count))" }.joined(separator: ", ")
    let reasons = top.isEmpty ? "" : "; most often rejected for \(top)"
    let unread = unreadable.isEmpty ? "" : "; \(unreadable.count) lines could not be read"
    return "kept \(kept) of \(judged) traces (\(percent(yield)) %), of \(promptsKept) of \(prompts.count) prompts\(reasons)\(unread)"
  }
}

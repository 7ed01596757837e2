// The stage of the judges that are not pure: programs are run, a model is asked, and the verdicts stand in the traces.

import Foundation
import Judging
import Programs
import Records

/// Writes every trace of a folder again, in its order, with the verdicts of the code judge and the model judge.
///
/// A trace whose prompt has tests is judged by running its program. One that the answer rule cannot judge goes to the
/// model, where there is one. All others pass through. The filter reads these verdicts (`RecordedAnswerJudge`), so
/// nothing is run or asked again when its rules change.
package enum JudgeStage {
  static let judges = [CodeJudge.name, ModelJudge.name]

  /// - Parameters:
  ///   - sandbox: opened when the first trace with tests comes.
  ///   - source: the judging model, where `options.model` is given.
  /// - Throws: `stopped` when the task is cancelled; what was judged until then is saved, and so it is where the
  ///   machine or the model fails.
  package static func run(
    _ options: JudgeOptions, sandbox: @Sendable () async throws -> Sandbox, source: (any CompletionSource)? = nil,
    context: StageContext
  ) async throws -> JudgeReport {
    try options.validate()
    let input = try ShardFolder(options.input)
    let arguments = try options.arguments()
    let folder = try OutputFolder(options.out, command: "judge", arguments: arguments, overwrite: options.overwrite)
    if let finished = folder.report() {
      context.note("\(options.out.path) is complete already")
      return JudgeReport(json: finished)
    }
    var model: ModelJudge?
    if let source, let settings = options.model {
      model = ModelJudge(source: source, cache: try VoteCache(options.out.appending(path: "votes.jsonl")), settings: settings)
    }
    let writer = try ShardWriter(folder: options.out, provenance: arguments)
    var pass = JudgePass(
      options: options, input: input, writer: writer, model: model,
      modelJobs: source?.preferredConcurrency ?? 1, context: context)
    do {
      try await pass.run(sandbox: sandbox)
    } catch {
      try writer.flush()
      guard Task.isCancelled || error is CancellationError else { throw error }
      throw PipelineError.stopped(
        done: "\(pass.written) of \(input.manifest.traces) traces are judged and saved in \(options.out.path)")
    }
    try writer.finish()
    var report = JudgeReport()
    report.unreadable = pass.unreadable
    for trace in try ShardFolder(options.out).traces() { report.add(try trace.get()) }
    try folder.close(with: report.json)
    return report
  }
}

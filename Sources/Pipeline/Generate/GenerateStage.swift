// The first stage: prompts × samples from a teacher into a folder of shards, exactly once each.

import Foundation
import Records

/// Samples a teacher.
package enum GenerateStage {
  /// Draws the samples that `options.out` does not hold yet.
  ///
  /// Killed at any moment and run again with the same options, it ends with every (prompt, sample) exactly once:
  /// complete frames survive in the shards, their samples are skipped, and a sample's seed depends only on the
  /// run's seed, its prompt and its number.
  ///
  /// - Throws: `stopped` when the task is cancelled, `missingSamples` when the teacher failed for some of them.
  ///   Either way the drawn ones are saved.
  package static func run(
    _ options: GenerateOptions, source: any CompletionSource, context: StageContext
  ) async throws -> GenerateReport {
    try options.asking.validate()
    let set = try PromptSet(reading: options.prompts, asking: options.asking, part: options.part)
    let folder = try OutputFolder(
      options.out, command: "generate", arguments: options.arguments(promptsHash: set.hash),
      overwrite: options.overwrite)
    for problem in set.problems { context.note("skipped: \(problem)") }
    var report = try await SampleFolder(options.out).draw(
      set.prompts, asking: options.asking, source: source, flush: options.flush, stage: "generate",
      provenance: options.arguments(promptsHash: set.hash), context: context)
    report.badLines = set.problems.map(\.description)
    try folder.close(with: report.json)
    guard report.missing == 0 else {
      throw PipelineError.missingSamples(
        missing: report.missing, of: report.wanted, folder: options.out.path, failures: report.failures)
    }
    return report
  }
}

extension GenerateStage {
  /// The report of a folder that the same options have filled already, or nil while samples are missing. The
  /// teacher need not be there for it.
  ///
  /// - Throws: `differentArguments` when the folder was made by others.
  package static func finished(_ options: GenerateOptions) throws -> GenerateReport? {
    try options.asking.validate()
    guard !options.overwrite, FileManager.default.fileExists(atPath: options.out.path) else { return nil }
    let set = try PromptSet(reading: options.prompts, asking: options.asking, part: options.part)
    let folder = try OutputFolder(
      options.out, command: "generate", arguments: options.arguments(promptsHash: set.hash), overwrite: false)
    guard let closing = folder.report(), closing["samples_missing"]?.int == 0,
      let prompts = closing["prompts"]?.int, let wanted = closing["samples_wanted"]?.int
    else { return nil }
    var report = GenerateReport()
    report.prompts = prompts
    report.wanted = wanted
    report.recovered = wanted
    report.badLines = set.problems.map(\.description)
    return report
  }
}

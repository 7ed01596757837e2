// Joins folders of shards: the parts of a job array, or several teachers' traces.

import Foundation
import Records

/// Merges folders of shards into one.
package enum MergeShards {
  package struct Report: Sendable, Hashable {
    package var traces = 0
    /// Traces whose id an earlier input had already, with the same content: kept once.
    package var repeated = 0
    package var json: JSON { ["traces": .int(traces), "repeated": .int(repeated)] }
  }

  /// Writes every trace of the inputs, in their order, each id once.
  ///
  /// - Throws: `badInput` when two inputs have different traces of the same id, or a line cannot be read: a merged
  ///   set that lost something would not show it.
  package static func run(_ inputs: [URL], out: URL, overwrite: Bool, context: StageContext) throws -> Report {
    let folders = try inputs.map { try ShardFolder($0) }
    let arguments: JSONObject = ["inputs": .array(try inputs.map { .string(try manifestHash($0)) })]
    let folder = try OutputFolder(out, command: "merge", arguments: arguments, overwrite: overwrite)
    try removeShards(in: out)
    let writer = try ShardWriter(folder: out, options: ShardOptions(), provenance: arguments)
    var seen: [String: UInt64] = [:]
    var report = Report()
    let total = folders.map(\.manifest.traces).reduce(0, +)
    for (input, shards) in zip(inputs, folders) {
      for line in shards.traces() {
        let trace = try line.get()
        let fingerprint = fingerprint(trace)
        if let before = seen[trace.id] {
          guard before == fingerprint else {
            throw PipelineError.badInput(
              what: "\(input.path) has a trace '\(trace.id)' that differs from an earlier input's trace of that id.",
              hint: "Merge runs of different teachers or seeds into one set only after giving their prompts different ids.")
          }
          report.repeated += 1
          continue
        }
        seen[trace.id] = fingerprint
        try writer.append(trace)
        report.traces += 1
        if report.traces % 1000 == 0 {
          context.progress(StageProgress(stage: "merge", done: report.traces, total: total, unit: "traces"))
          if Task.isCancelled { throw PipelineError.stopped(done: "a merge begins again when it is run again") }
        }
      }
    }
    try writer.finish()
    try folder.close(with: report.json)
    return report
  }

  private static func fingerprint(_ trace: Trace) -> UInt64 {
    var generator = SeededGenerator(seed: 0, for: trace.json.text)
    return generator.next()
  }
}

/// The hash of a folder's manifest, or of its newest state while it has none.
func manifestHash(_ folder: URL) throws -> String {
  let manifest = folder.appending(path: "manifest.json")
  return FileManager.default.fileExists(atPath: manifest.path) ? try sha256(of: manifest) : "unfinished"
}

/// Deletes what a broken-off run that cannot go on has left.
func removeShards(in folder: URL) throws {
  let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  for name in entries where name == "manifest.json" || name == "provenance.json" || name.hasPrefix("shard-") {
    do {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    } catch {
      throw CannotCreate(path: folder.appending(path: name).path, reason: "an earlier file of that name cannot be deleted")
    }
  }
}

// JSON lines from elsewhere as traces.

import Foundation
import Records

/// Reads traces, chats, and prompts with completions.
package enum ImportTraces {
  package struct Report: Sendable, Hashable {
    package var traces = 0
    package var badLines = 0
    package var json: JSON { ["traces": .int(traces), "bad_lines": .int(badLines)] }
  }

  /// - Parameter teacher: the name for lines that do not say.
  package static func run(
    _ file: URL, map: String? = nil, teacher: String, out: URL, overwrite: Bool, context: StageContext
  ) throws -> Report {
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw PipelineError.noSuchInput(what: "file", path: file.relativePath, hint: "Expected JSON lines.")
    }
    let arguments: JSONObject = [
      "input_sha256": .string(try sha256(of: file)), "teacher": .string(teacher), "map": map.map(JSON.string) ?? .null,
    ]
    let fields = try map.map { try PromptFields(parsing: $0, parts: PromptFields.Part.allCases) } ?? PromptFields()
    let folder = try OutputFolder(out, command: "import", arguments: arguments, overwrite: overwrite)
    try removeShards(in: out)
    let writer = try ShardWriter(folder: out, options: ShardOptions(), provenance: arguments)
    var report = Report()
    var samples: [String: Int] = [:]
    for (number, line) in try JSONLines(file) {
      do {
        let object = try line.get()
        let reader = ImportedLine(file: file.relativePath, number: number, fields: fields, teacher: teacher)
        var trace = try reader.trace(object)
        if object["prompt_id"] == nil {
          trace.sample = samples[trace.promptID, default: 0]
          samples[trace.promptID] = trace.sample + 1
        }
        try writer.append(trace)
        report.traces += 1
      } catch let problem as RecordProblem {
        report.badLines += 1
        context.note("skipped: \(problem)")
      }
    }
    guard report.traces > 0 else {
      throw PipelineError.emptyInput(what: "trace", path: file.relativePath, hint: "")
    }
    try writer.finish()
    try folder.close(with: report.json)
    return report
  }
}

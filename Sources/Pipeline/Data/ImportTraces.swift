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

  /// The members that a completion may stand in, beside `messages`.
  package static let completionMembers = ["completion", "output", "response", "generation"]

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
    let fields = try map.map { try PromptFields(parsing: $0) } ?? PromptFields()
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

/// Turns one line into a trace.
private struct ImportedLine {
  let file: String
  let number: Int
  let fields: PromptFields
  let teacher: String

  func trace(_ line: JSON) throws -> Trace {
    if line["prompt_id"] != nil {
      do { return try Trace(json: line) } catch { throw RecordProblem(file: file, line: number, what: "\(error)") }
    }
    guard var object = line.object else {
      throw RecordProblem(file: file, line: number, what: "expected an object")
    }
    let completion = try takeCompletion(from: &object)
    let prompt: Prompt
    do {
      prompt = try Prompt.read(.object(object), fields: fields).prompt
    } catch {
      throw RecordProblem(file: file, line: number, what: "\(error)")
    }
    let name = object["teacher"]?.string ?? teacher
    return Trace(
      Completion(sample: 0, text: completion, finishReason: .stop), of: prompt, teacher: name, sampling: Sampling())
  }

  /// Takes the assistant's last turn, or a completion member, out of the line: what stays is the prompt.
  private func takeCompletion(from object: inout JSONObject) throws -> String {
    for member in ImportTraces.completionMembers {
      if let text = object[member]?.string {
        object[member] = nil
        return text
      }
    }
    if var messages = object["messages"]?.array, messages.last?["role"]?.string == "assistant",
      let text = messages.last?["content"]?.string
    {
      messages.removeLast()
      object["messages"] = .array(messages)
      return text
    }
    throw RecordProblem(
      file: file, line: number,
      what: "expected a trace, messages whose last turn is the assistant's, or one of \(ImportTraces.completionMembers.joined(separator: ", "))")
  }
}

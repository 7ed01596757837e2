// An output folder's claim: which command with which arguments made it, so that going on never mixes two runs.

import Foundation
import Records

/// One argument that differs from those an output folder was made with.
package struct ArgumentDifference: Sendable, Hashable, CustomStringConvertible {
  package var name: String
  package var before: String
  package var now: String
  package var description: String { "\(name): \(before) before, \(now) now" }
}

/// A folder that one command fills. `COMMAND.json` in it holds the arguments it was begun with.
package struct OutputFolder: Sendable {
  package let url: URL
  /// The command's name (`generate`), which is also its arguments file's.
  package let command: String

  package var argumentsFile: URL { url.appending(path: "\(command).json") }
  /// The closing file: the folder is complete when it is there.
  package var reportFile: URL { url.appending(path: "report.json") }

  /// Whether an earlier run of the command has begun the folder.
  package static func isBegun(_ url: URL, command: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: "\(command).json").path)
  }

  /// Opens or makes the folder.
  ///
  /// - Parameters:
  ///   - arguments: all that decides the output's content; not how fast it is made.
  ///   - overwrite: deletes what an earlier run of the same command left.
  /// - Throws: `differentArguments`, `foreignFolder`, or an error of writing.
  package init(_ url: URL, command: String, arguments: JSONObject, overwrite: Bool) throws {
    self.url = url
    self.command = command
    let files = FileManager.default
    if overwrite, files.fileExists(atPath: argumentsFile.path) {
      do { try files.removeItem(at: url) } catch { throw CannotCreate(path: url.path, reason: "\(error.localizedDescription)") }
    }
    if files.fileExists(atPath: argumentsFile.path) {
      try compare(with: arguments)
      return
    }
    let entries = (try? files.contentsOfDirectory(atPath: url.path)) ?? []
    guard entries.isEmpty else { throw PipelineError.foreignFolder(path: url.path, command: command) }
    do {
      try files.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw CannotCreate(path: url.path, reason: "a file is in the way, or the place is not writable")
    }
    let content: JSON = .object(["command": .string(command), "arguments": .object(arguments)])
    try AtomicFile.write(Array((content.prettyText + "\n").utf8), to: argumentsFile)
  }

  private func compare(with arguments: JSONObject) throws {
    let earlier = try OutputFolder.arguments(in: argumentsFile)
    let differences = OutputFolder.differences(before: earlier, now: arguments)
    guard differences.isEmpty else {
      throw PipelineError.differentArguments(folder: url.path, command: command, differences: differences)
    }
  }

  private static func arguments(in file: URL) throws -> JSONObject {
    let hint = "Delete the folder or choose another --out."
    guard let data = try? Data(contentsOf: file) else {
      throw PipelineError.badInput(what: "\(file.path) cannot be read.", hint: hint)
    }
    do {
      guard let arguments = try JSON(parsing: data)["arguments"]?.object else {
        throw PipelineError.badInput(what: "\(file.path): expected an object with \"arguments\".", hint: hint)
      }
      return arguments
    } catch let error as JSONSyntaxError {
      throw PipelineError.badInput(what: "\(file.path): \(error)", hint: hint)
    }
  }

  /// The arguments that differ, in the order of `now`, then those that are no longer there.
  static func differences(before: JSONObject, now: JSONObject) -> [ArgumentDifference] {
    let names = now.keys + before.keys.filter { now[$0] == nil }
    return names.compactMap { name in
      let (old, new) = (before[name], now[name])
      guard old != new else { return nil }
      return ArgumentDifference(name: name, before: old?.text ?? "not set", now: new?.text ?? "not set")
    }
  }

  /// The closing file's content, or nil while the folder is not complete.
  package func report() -> JSON? {
    guard let data = try? Data(contentsOf: reportFile) else { return nil }
    return try? JSON(parsing: data)
  }

  /// Closes the folder.
  package func close(with report: JSON) throws {
    try AtomicFile.write(Array((report.prettyText + "\n").utf8), to: reportFile)
  }
}

/// An output that cannot be made.
package struct CannotCreate: DistillError, Equatable {
  package var path: String
  package var reason: String
  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
  package var exitStatus: ExitStatus { .cannotCreate }
  package var description: String { "cannot create \(path): \(reason)." }
}

// Runs the built binary.

import Foundation
import Testing

/// What a run of the binary gave.
struct Outcome {
  var status: Int32
  var out: String
  var error: String
}

/// The `distill` of this build.
enum Binary {
  /// Beside the test bundle; on macOS the bundle is a folder that a helper loads.
  static var url: URL {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let beside = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
      let candidates = [beside, root.appending(path: ".build/release"), root.appending(path: ".build/debug")]
        .map { $0.appending(path: "distill") }
      return try #require(
        candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) },
        "no distill binary beside the tests or in .build; build it with: swift build -c release")
    }
  }

  /// Runs `distill` in `folder` with an environment that knows no models but those in the folder's `models`.
  static func run(_ arguments: String..., in folder: URL, environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, in: folder, environment: environment)
  }

  static func run(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Outcome {
    let process = try start(arguments, in: folder, environment: environment)
    process.process.waitUntilExit()
    return try process.outcome()
  }

  /// Runs `distill` and sends it a signal after some seconds, by coreutils' `timeout`; its own exit status counts.
  static func run(after seconds: Double, signal: String, arguments: [String], in folder: URL) throws -> Outcome {
    let running = try start(
      ["--preserve-status", "-s", signal, "\(seconds)", try url.path] + arguments, in: folder,
      executable: URL(filePath: "/usr/bin/timeout"))
    running.process.waitUntilExit()
    return try running.outcome()
  }

  /// Runs `distill` from a bash script, which finds it and its arguments in `"$@"`.
  static func run(script: String, arguments: [String], in folder: URL) throws -> Outcome {
    let running = try start(
      ["-c", script, "bash", try url.path] + arguments, in: folder, executable: URL(filePath: "/bin/bash"))
    running.process.waitUntilExit()
    return try running.outcome()
  }

  /// A run under way. Its output goes to files, so that no pipe fills up.
  struct Running {
    let process: Process
    fileprivate let out: URL
    fileprivate let error: URL

    /// Looks again and again, for two minutes at most, until `holds` is true while it runs.
    func wait(until holds: () throws -> Bool) throws {
      let deadline = ContinuousClock.now + .seconds(120)
      while try !holds() {
        guard process.isRunning else {
          try #require(try holds(), "it ended too early")
          return
        }
        try #require(ContinuousClock.now < deadline, "it did not come so far in two minutes")
        usleep(1_000)
      }
    }

    /// What went to stderr until now.
    var errorSoFar: String { get throws { try String(contentsOf: error, encoding: .utf8) } }

    func outcome() throws -> Outcome {
      let outcome = Outcome(
        status: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
        error: try String(contentsOf: error, encoding: .utf8))
      try FileManager.default.removeItem(at: out)
      try FileManager.default.removeItem(at: error)
      return outcome
    }
  }

  static func start(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:], executable: URL? = nil
  ) throws -> Running {
    func scratch() throws -> (URL, FileHandle) {
      let url = FileManager.default.temporaryDirectory.appending(path: "distill-cli-\(UUID().uuidString)")
      try Data().write(to: url)
      return (url, try FileHandle(forWritingTo: url))
    }
    let (out, outHandle) = try scratch()
    let (error, errorHandle) = try scratch()
    let process = Process()
    process.executableURL = try executable ?? url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path].merging(environment) { $1 }
    process.standardOutput = outHandle
    process.standardError = errorHandle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return Running(process: process, out: out, error: error)
  }
}

extension Outcome {
  /// What went to stderr but for the progress lines, whose number depends on the machine's speed.
  func complaints(besides stage: String) -> String {
    error.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.wholeMatch(of: try! Regex("\(stage) \\d+/\\d+ .*")) == nil }.joined(separator: "\n")
  }
}

/// A folder that is deleted with the test.
final class TemporaryFolder {
  let url: URL
  init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "distill-cli-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ name: String, _ text: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The folder's path as the binary sees it: `/private` and other links resolved.
  var path: String { url.resolvingSymlinksInPath().path }
}

// A folder for one test, removed with it; and the traces that tests write.

import Foundation
import Records
import Testing

final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String, _ bytes: some Collection<UInt8>) throws -> URL {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file
  }

  func file(_ name: String, _ text: String) throws -> URL { try file(name, Array(text.utf8)) }

  func names(in folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appendingPathComponent(folder).path).sorted()
  }
}

func contents(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

func trace(_ prompt: String, _ sample: Int = 0, answer: String? = nil, extra: JSONObject = [:]) -> Trace {
  Trace(
    promptID: prompt, sample: sample, messages: [.system("Be brief."), .user("What is \(prompt)?")],
    reasoning: "Let me see … \(prompt).\nSo.", answer: answer ?? "It is \(sample).", thinking: .complete,
    finishReason: .stop, teacher: "teacher-1", sampling: Sampling(maxTokens: 64, stop: ["\n\n"], seed: 7),
    usage: Trace.Usage(promptTokens: 12, completionTokens: 34), gold: "\(sample)", domain: "math",
    verdicts: [Verdict(judge: "answer", outcome: .pass, reason: "correct", detail: "found \(sample)")],
    extra: extra)
}

func traces(_ count: Int, from start: Int = 0) -> [Trace] {
  (start..<start + count).map { trace("p\($0 / 4)", $0 % 4) }
}

/// Runs a program found on the path; its standard output. Fails the test on another exit status than 0.
func run(_ arguments: [String], input: [UInt8]? = nil) throws -> [UInt8] {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = arguments
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "\(arguments.joined(separator: " ")) failed")
  return Array(bytes)
}

/// The description of what a body throws.
func message(_ body: () throws -> Void) -> String {
  do {
    try body()
    return "nothing was thrown"
  } catch { return "\(error)" }
}

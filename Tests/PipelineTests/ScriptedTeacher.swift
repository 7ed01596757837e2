// A teacher whose every answer is written down beforehand: for tests alone.

import Foundation
import Pipeline
import Records
import Synchronization

/// Answers from a script, and can fail, repeat itself, be cut, or stop the world at a given sample.
final class ScriptedTeacher: CompletionSource {
  struct Failure: Error, CustomStringConvertible { var description: String }

  let name: String
  let preferredConcurrency: Int
  private let answer: @Sendable (CompletionRequest, Int) throws -> Completion
  /// What happens after each delivered sample, counted over all requests.
  private let delivered: @Sendable (Int) -> Void
  /// Every completion is delivered this many times.
  private let times: Int
  private let count = Mutex(0)
  private let asked = Mutex<[String]>([])

  /// - Parameter answer: makes a sample's completion; its error ends the request after the samples before it.
  init(
    name: String = "scripted", concurrency: Int = 4, times: Int = 1,
    answer: @escaping @Sendable (CompletionRequest, Int) throws -> Completion = ScriptedTeacher.echo,
    delivered: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.name = name
    preferredConcurrency = concurrency
    self.times = times
    self.delivered = delivered
    self.answer = answer
  }

  /// The ids of all samples asked for, in the order of asking.
  var samplesAsked: [String] { asked.withLock { $0 } }

  static let echo: @Sendable (CompletionRequest, Int) throws -> Completion = { request, sample in
    Completion(sample: sample, text: "The answer is \(sample).", finishReason: .stop)
  }

  func complete(
    _ request: CompletionRequest, deliver: @Sendable (Completion) async throws -> Void
  ) async throws {
    asked.withLock { $0 += request.samples.map { "\(request.promptID)#\($0)" } }
    for sample in request.samples {
      try Task.checkCancellation()
      let completion = try answer(request, sample)
      for _ in 0..<times { try await deliver(completion) }
      let number = count.withLock { count in
        count += 1
        return count
      }
      delivered(number)
    }
  }
}

/// A folder that is deleted with the test.
final class TemporaryFolder {
  let url: URL
  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "distill-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String, _ text: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }

  subscript(name: String) -> URL { url.appending(path: name, directoryHint: .isDirectory) }
}

/// Prompts q0, q1, … whose gold answers are their numbers.
func promptFile(_ count: Int, in folder: TemporaryFolder) throws -> URL {
  let lines = (0..<count).map { #"{"id":"q\#($0)","problem":"What is \#($0)?","answer":"\#($0)"}"# }
  return try folder.file("prompts.jsonl", lines.joined(separator: "\n") + "\n")
}

/// The message of the error that `body` throws.
func message(_ body: () async throws -> Void) async -> String {
  do {
    try await body()
    return "no error"
  } catch {
    return "\(error)"
  }
}

/// A context without a clock whose notes go to `notes`.
func testContext(_ notes: Notes? = nil) -> StageContext {
  StageContext(now: { 0 }, note: { notes?.add($0) })
}

/// Lines that a stage told a person.
final class Notes: Sendable {
  private let list = Mutex<[String]>([])
  var all: [String] { list.withLock { $0 } }
  func add(_ line: String) { list.withLock { $0.append(line) } }
}

/// The ids in a folder of shards, in the order they were written.
func ids(in folder: URL) throws -> [String] {
  try ShardFolder(folder).traces().map { try $0.get().id }
}

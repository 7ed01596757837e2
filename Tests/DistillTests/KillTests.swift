// The binary is killed, really, again and again; every sample is there once in the end.

import Foundation
import Records
import Testing

@Suite(.serialized) struct KillTests {
  /// The model that comes with the project (`make models`).
  private var model: URL {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let file = root.appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf")
      try #require(FileManager.default.fileExists(atPath: file.path), "no \(file.path): run 'make models'")
      return file
    }
  }

  private let prompts = (0..<6).map { #"{"id":"q\#($0)","problem":"Say \#($0).","answer":"\#($0)"}"# + "\n" }.joined()

  private func arguments() throws -> [String] {
    ["generate", "--teacher", try model.path, "--prompts", "p.jsonl", "--samples", "3", "--max-tokens", "24",
      "--concurrency", "2", "--flush-every", "1", "--out", "o"]
  }

  /// `timeout -s KILL` ends the binary after a while that grows from run to run, until one run reaches its end.
  @Test func killedAtGrowingTimesEverySampleIsThereOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("p.jsonl", prompts)
    var kills = 0
    var seconds = 0.8
    while true {
      let outcome = try Binary.run(after: seconds, signal: "KILL", arguments: try arguments(), in: folder.url)
      if outcome.status == 0 { break }
      kills += 1
      seconds *= 1.3
      try #require(kills < 30, "\(outcome.error)")
    }
    #expect(kills > 0)
    let ids = try ShardFolder(folder.url.appending(path: "o")).traces().map { try $0.get().id }
    #expect(ids.count == 18)
    #expect(Set(ids) == Set((0..<6).flatMap { prompt in (0..<3).map { "q\(prompt)#\($0)" } }))
    try ShardFolder(folder.url.appending(path: "o")).verify()
  }

  /// Runs `distill` and stops it when it has said `progress`, as coreutils' `timeout` does: with a SIGINT to the
  /// process and one to its group, which may come when the first was already taken.
  private func interrupted(_ arguments: [String], at progress: String, in folder: TemporaryFolder) throws -> Outcome {
    let running = try Binary.start(arguments, in: folder.url)
    try running.wait { try running.errorSoFar.contains(progress) }
    #expect(kill(running.process.processIdentifier, SIGINT) == 0)
    try running.wait { try running.errorSoFar.contains("stopping: ") }
    kill(running.process.processIdentifier, SIGINT)  // it may have ended by now
    running.process.waitUntilExit()
    return try running.outcome()
  }

  /// Without a folder there is nothing to go on from, and no command is offered for it.
  @Test func anEvalWithoutAFolderSaysThatNothingIsKept() throws {
    let folder = try TemporaryFolder()
    try TinyStudent.write(to: folder.url.appending(path: "tiny"))
    try folder.write("p.jsonl", (0..<500).map { #"{"id":"q\#($0)","problem":"Say it.","answer":"7"}"# + "\n" }.joined())
    let outcome = try interrupted(
      ["eval", "--model", "tiny", "--benchmark", "p.jsonl", "--samples", "64", "--max-tokens", "400"],
      at: "eval tiny 0/32000 samples", in: folder)
    #expect(outcome.status == 75)
    #expect(outcome.out == "")
    #expect(outcome.complaints(besides: "eval tiny") == """

      stopping: what is done is being saved; once more to stop at once
      error: stopped before the end; nothing is kept, because there is no --out. With --out FOLDER the same command goes on where it was stopped.

      """)
  }

  @Test func interruptedItSavesItsStateExits75AndSaysHowToGoOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("p.jsonl", prompts.components(separatedBy: "\n").prefix(1).joined() + "\n")
    var long = try arguments()
    long[long.firstIndex(of: "24")!] = "1500"
    long[long.firstIndex(of: "3")!] = "64"
    let outcome = try interrupted(long, at: "generate 0/64 samples", in: folder)
    #expect(outcome.status == 75)
    #expect(outcome.out == "")
    #expect(outcome.error.contains("stopping: what is done is being saved; once more to stop at once\n"))
    #expect(outcome.error.contains(" of 64 samples are saved in "))
    #expect(outcome.error.contains("\nGo on with: "))
    _ = try ShardFolder(folder.url.appending(path: "o"))
  }
}

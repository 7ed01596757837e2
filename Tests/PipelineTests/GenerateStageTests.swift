// Every (prompt, sample) exactly once, whatever happens.

import Foundation
import Pipeline
import Records
import Synchronization
import Testing

@Suite struct GenerateStageTests {
  private func options(_ folder: TemporaryFolder, prompts: Int = 5, samples: Int = 3) throws -> GenerateOptions {
    GenerateOptions(
      teacher: "scripted", prompts: try promptFile(prompts, in: folder), asking: Asking(samples: samples),
      flush: FlushPolicy(traces: 2, seconds: 1000), out: folder["out"])
  }

  private func expected(_ prompts: Int, _ samples: Int) -> Set<String> {
    Set((0..<prompts).flatMap { prompt in (0..<samples).map { "q\(prompt)#\($0)" } })
  }

  @Test func everySampleOfEveryPromptIsDrawnOnce() async throws {
    let folder = try TemporaryFolder()
    let report = try await GenerateStage.run(try options(folder), source: ScriptedTeacher(), context: testContext())
    let found = try ids(in: folder["out"])
    #expect(found.count == 15)
    #expect(Set(found) == expected(5, 3))
    #expect(report.summary == "15 of 15 samples of 5 prompts")
    let trace = try #require(try ShardFolder(folder["out"]).traces().first { _ in true }).get()
    #expect(trace.teacher == "scripted")
    #expect(trace.gold == String(trace.promptID.dropFirst()))
    #expect(trace.answer == "The answer is \(trace.sample).")
  }

  @Test func thinkingIsTakenApartFromTheAnswer() async throws {
    let folder = try TemporaryFolder()
    let teacher = ScriptedTeacher { _, sample in
      Completion(sample: sample, text: "one and one\n</think>\n\n2", startsInThinking: true, finishReason: .stop)
    }
    _ = try await GenerateStage.run(try options(folder, prompts: 1, samples: 1), source: teacher, context: testContext())
    let trace = try #require(try ShardFolder(folder["out"]).traces().first { _ in true }).get()
    #expect(trace.reasoning == "one and one")
    #expect(trace.answer == "2")
    #expect(trace.thinking == .complete)
  }

  @Test func aSampleThatComesTwiceIsKeptOnce() async throws {
    let folder = try TemporaryFolder()
    let report = try await GenerateStage.run(
      try options(folder), source: ScriptedTeacher(times: 2), context: testContext())
    #expect(try ids(in: folder["out"]).count == 15)
    #expect(report.unexpected == 15)
  }

  @Test func aSampleThatNobodyAskedForIsNotKept() async throws {
    let folder = try TemporaryFolder()
    let teacher = ScriptedTeacher { _, sample in
      Completion(sample: sample == 2 ? 7 : sample, text: "x", finishReason: .stop)
    }
    let text = await message {
      _ = try await GenerateStage.run(
        try options(folder, prompts: 1), source: teacher, context: testContext())
    }
    #expect(text == """
      1 of 3 samples are missing, because the teacher failed:
        prompt 'q0', sample 2: the teacher ended the request without them
      The others are in \(folder["out"].path). Running the same command again samples only the missing ones.
      """)
    #expect(try ids(in: folder["out"]) == ["q0#0", "q0#1"])
  }

  @Test func failuresAreNamedAndRunningAgainDrawsOnlyTheMissingOnes() async throws {
    let folder = try TemporaryFolder()
    let failing = ScriptedTeacher { request, sample in
      if request.promptID == "q3", sample == 1 { throw ScriptedTeacher.Failure(description: "the server is on fire") }
      return try ScriptedTeacher.echo(request, sample)
    }
    let options = try options(folder)
    let text = await message { _ = try await GenerateStage.run(options, source: failing, context: testContext()) }
    #expect(text == """
      2 of 15 samples are missing, because the teacher failed:
        prompt 'q3', samples 1, 2: the server is on fire
      The others are in \(folder["out"].path). Running the same command again samples only the missing ones.
      """)
    #expect(try GenerateStage.finished(options) == nil)
    let healthy = ScriptedTeacher()
    let report = try await GenerateStage.run(options, source: healthy, context: testContext())
    #expect(healthy.samplesAsked == ["q3#1", "q3#2"])
    #expect(report.summary == "15 of 15 samples of 5 prompts (13 were there, 2 drawn now)")
    #expect(Set(try ids(in: folder["out"])) == expected(5, 3))
    #expect(try ids(in: folder["out"]).count == 15)
    #expect(try GenerateStage.finished(options)?.wanted == 15)
  }

  @Test func aTeacherThatAlwaysFailsIsGivenUpOn() async throws {
    let folder = try TemporaryFolder()
    let notes = Notes()
    let dead = ScriptedTeacher(concurrency: 1) { _, _ in throw ScriptedTeacher.Failure(description: "no route") }
    let options = try options(folder, prompts: 50, samples: 1)
    do {
      _ = try await GenerateStage.run(options, source: dead, context: testContext(notes))
      Issue.record("no error")
    } catch let error as PipelineError {
      #expect(error.exitStatus == .unavailable)
      #expect(error.description.hasPrefix("50 of 50 samples are missing"))
    }
    #expect(dead.samplesAsked.count == 8)
    #expect(notes.all == ["gave up on scripted: 8 requests in a row failed"])
  }

  /// The task is cancelled after the n-th sample; run again until done, each time cancelled elsewhere.
  @Test(arguments: [1, 2, 3, 5, 7, 11, 13])
  func cancelledAnywhereAndRunAgainEverySampleIsThereOnce(after: Int) async throws {
    let folder = try TemporaryFolder()
    let options = try options(folder, prompts: 7, samples: 4)
    var runs = 0
    while true {
      runs += 1
      try #require(runs < 100)
      let cell = TaskCell()
      let teacher = ScriptedTeacher(concurrency: 3 + after, delivered: { if $0 == after { cell.cancel() } })
      let task = Task { try await GenerateStage.run(options, source: teacher, context: testContext()) }
      cell.set(task)
      do {
        _ = try await task.value
        break
      } catch PipelineError.stopped {
        continue
      }
    }
    let found = try ids(in: folder["out"])
    #expect(found.count == 28)
    #expect(Set(found) == expected(7, 4))
  }

  @Test func aWriterThatDiedLosesNothingThatWasFlushed() async throws {
    let folder = try TemporaryFolder()
    let options = try options(folder, prompts: 2, samples: 2)
    let teacher = ScriptedTeacher { request, sample in
      if request.promptID == "q1" { throw ScriptedTeacher.Failure(description: "gone") }
      return try ScriptedTeacher.echo(request, sample)
    }
    _ = await message { _ = try await GenerateStage.run(options, source: teacher, context: testContext()) }
    // A torn frame behind the last complete one, as a crash in the middle of a write leaves it.
    try FileManager.default.removeItem(at: folder["out"].appending(path: "manifest.json"))
    let shard = folder["out"].appending(path: "shard-00000.jsonl.zst")
    let handle = try FileHandle(forWritingTo: shard)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data([0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x00, 0x12]))
    try handle.close()
    _ = try await GenerateStage.run(options, source: ScriptedTeacher(), context: testContext())
    let found = try ids(in: folder["out"])
    #expect(found.count == 4)
    #expect(Set(found) == expected(2, 2))
  }

  @Test func otherArgumentsOnTheSameFolderAreRefusedWithTheDifference() async throws {
    let folder = try TemporaryFolder()
    var options = try options(folder)
    _ = try await GenerateStage.run(options, source: ScriptedTeacher(), context: testContext())
    options.asking.sampling.temperature = 0.9
    options.asking.samples = 4
    let text = await message { _ = try await GenerateStage.run(options, source: ScriptedTeacher(), context: testContext()) }
    #expect(text == """
      \(folder["out"].path) was made by 'distill generate' with other arguments:
        samples: 3 before, 4 now
        temperature: 0.6 before, 0.9 now
      Use the same arguments to go on with it, another --out, or --overwrite to start again.
      """)
    options.overwrite = true
    _ = try await GenerateStage.run(options, source: ScriptedTeacher(), context: testContext())
    #expect(try ids(in: folder["out"]).count == 20)
  }

  @Test func aFolderThatSomethingElseMadeIsNotWrittenToNorDeleted() async throws {
    let folder = try TemporaryFolder()
    let options = try options(folder)
    try FileManager.default.createDirectory(at: folder["out"], withIntermediateDirectories: true)
    try Data("x".utf8).write(to: folder["out"].appending(path: "thesis.txt"))
    var overwriting = options
    overwriting.overwrite = true
    for options in [options, overwriting] {
      let text = await message { _ = try await GenerateStage.run(options, source: ScriptedTeacher(), context: testContext()) }
      #expect(text == """
        \(folder["out"].path) is not empty and was not made by 'distill generate'.
        Choose another --out; --overwrite does not delete folders it did not make.
        """)
    }
    #expect(FileManager.default.fileExists(atPath: folder["out"].appending(path: "thesis.txt").path))
  }

  @Test func badLinesAreNamedAndTheOthersAreSampled() async throws {
    let folder = try TemporaryFolder()
    let notes = Notes()
    let file = try folder.file("p.jsonl", """
      {"id":"a","problem":"1+1?","answer":"2"}
      {"id":"b","problem":
      {"id":"c","problem":"2+2?","answer":"4"}

      """)
    let options = GenerateOptions(teacher: "scripted", prompts: file, out: folder["out"])
    let report = try await GenerateStage.run(options, source: ScriptedTeacher(), context: testContext(notes))
    #expect(Set(try ids(in: folder["out"])) == ["a#0", "c#0"])
    #expect(report.badLines == ["\(file.path):2: not JSON at byte 20: expected a value, found the end of the text"])
    #expect(notes.all == ["skipped: \(file.path):2: not JSON at byte 20: expected a value, found the end of the text"])
  }

  @Test func partsAreDisjointAndCoverTheFile() throws {
    let numbers = Array(0..<10)
    let parts = try (1...3).map { try Part(parsing: "\($0)/3").select(from: numbers) }
    #expect(parts == [[0, 3, 6, 9], [1, 4, 7], [2, 5, 8]])
  }

  @Test(arguments: ["0/3", "4/3", "1", "a/b", "1/0", "-1/2", "1/2/3", ""])
  func aPartOutsideItsRangeIsRefused(text: String) async {
    let found = await message { _ = try Part(parsing: text) }
    #expect(found == "--part is '\(text)'; expected i/n with i from 1 to n, such as 2/8.")
  }
}

/// Cancels a task from within it.
final class TaskCell: Sendable {
  private let state = Mutex<(task: Task<GenerateReport, any Error>?, isCancelled: Bool)>((nil, false))
  func set(_ task: Task<GenerateReport, any Error>) {
    state.withLock { state in
      state.task = task
      if state.isCancelled { task.cancel() }
    }
  }
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      state.task?.cancel()
    }
  }
}

// A disk that takes no more while a command writes: what it says, and that it goes on once there is space.
//
// A limit on a file's size (ulimit -f, in KiB) stands in for the full disk where nothing else can without root: the
// write fails in the middle of a file, as on a full disk. /dev/full does where a file's name is known beforehand.

import Foundation
import Records
import Testing

@Suite struct FullDiskTests {
  private static let limited = "ulimit -f 24; exec \"$@\""
  private static func tooLarge(_ path: String) -> String {
    "error: cannot write \(path): file too large. Raise the limit on a file's size (ulimit -f) and run the same "
      + "command again; what was complete is kept\n"
  }

  @Test func generateKeepsWhatWasCompleteAndDrawsTheRest() throws {
    let folder = try TemporaryFolder()
    try TinyStudent.write(to: folder.url.appending(path: "tiny"))
    try folder.write("p.jsonl", (0..<60).map { #"{"id":"q\#($0)","problem":"Say \#($0)."}"# + "\n" }.joined())
    let arguments = [
      "generate", "--teacher", "tiny", "--prompts", "p.jsonl", "--samples", "8", "--max-tokens", "60",
      "--flush-every", "20", "--out", "o",
    ]
    let full = try Binary.run(script: Self.limited, arguments: arguments, in: folder.url)
    #expect(full.status == 73)
    #expect(full.out == "")
    #expect(full.complaints(besides: "generate") == Self.tooLarge("\(folder.path)/o/shard-00000.jsonl.zst"))

    let again = try Binary.run(arguments, in: folder.url)
    #expect(again.status == 0)
    let counts = try #require(
      again.out.wholeMatch(of: /480 of 480 samples of 60 prompts \((\d+) were there, (\d+) drawn now\), in o\n/))
    let (kept, drawn) = (try #require(Int(counts.1)), try #require(Int(counts.2)))
    #expect(kept >= 20 && kept < 480 && kept + drawn == 480)
    let ids = try ShardFolder(folder.url.appending(path: "o")).traces().map { try $0.get().id }
    #expect(ids.count == 480)
    #expect(Set(ids) == Set((0..<60).flatMap { prompt in (0..<8).map { "q\(prompt)#\($0)" } }))
    #expect(try Binary.run("data", "verify", "o", in: folder.url).status == 0)
  }

  /// First the metrics may grow no further, then there is no space for the trained model, then there is.
  @Test func trainGoesOnFromTheLastCheckpointToTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try folder.prepareTraining(count: 15)
    func arguments(_ out: String) -> [String] {
      [
        "train", "--student", "tiny", "--data", "data", "--method", "lora", "--rank", "1", "--epochs", "10",
        "--batch-size", "1", "--learning-rate", "1e-2", "--checkpoint-every", "10", "--out", out,
      ]
    }
    #expect(try Binary.run(arguments("whole"), in: folder.url).status == 0)

    let limited = try Binary.run(script: Self.limited, arguments: arguments("s"), in: folder.url)
    #expect(limited.status == 73)
    #expect(limited.complaints(besides: "train") == Self.tooLarge("\(folder.path)/s/metrics.jsonl"))

    let model = folder.url.appending(path: "s/model")
    let full = try Binary.run(
      script: #"mkdir s/model; ln -s /dev/full s/model/.model.safetensors.$$.tmp; exec "$@""#,
      arguments: arguments("s"), in: folder.url)
    #expect(full.status == 73)
    // The metrics' lines hold times, so the last checkpoint below the limit is not always the same.
    let complaints = full.complaints(besides: "train").replacing(/after step 1\d0\n/, with: "after step 1?0\n")
    #expect(
      complaints == """
        train: going on after step 1?0
        error: cannot write \(folder.path)/s/model/model.safetensors: no space left on device. Free some space and run the same command again; what was complete is kept

        """)
    #expect(try FileManager.default.contentsOfDirectory(atPath: model.path) == [])

    let last = try Binary.run(arguments("s"), in: folder.url)
    #expect(last.status == 0)
    #expect(last.error.contains("train: going on after step 140\n"))
    #expect(
      try Data(contentsOf: model.appending(path: "model.safetensors"))
        == Data(contentsOf: folder.url.appending(path: "whole/model/model.safetensors")))
  }
}

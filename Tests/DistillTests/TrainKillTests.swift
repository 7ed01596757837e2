// `distill train` is killed, really, at several places; in the end the weights are those of a run that was not.

import Foundation
import Records
import Testing

@Suite struct TrainKillTests {
  @Test(arguments: ["full", "lora"])
  func killedInTheMiddleAndRunAgainItEndsWithTheSameBytes(method: String) throws {
    let folder = try TemporaryFolder()
    try folder.prepareTraining(count: 40)
    func arguments(_ out: String) -> [String] {
      [
        "train", "--student", "tiny", "--data", "data", "--method", method, "--rank", "2", "--epochs", "10",
        "--batch-size", "1", "--learning-rate", "1e-3", "--checkpoint-every", "7", "--out", out,
      ]
    }
    #expect(try Binary.run(arguments("whole"), in: folder.url).status == 0)

    let broken = folder.url.appending(path: "broken")
    // Before the first checkpoint, after some, and again in what was taken up.
    for steps in [3, 60, 120] {
      let running = try Binary.start(arguments("broken"), in: folder.url)
      let metrics = broken.appending(path: "metrics.jsonl")
      try running.wait {
        ((try? Data(contentsOf: metrics)) ?? Data()).count { $0 == UInt8(ascii: "\n") } >= steps
      }
      #expect(kill(running.process.processIdentifier, SIGKILL) == 0)
      running.process.waitUntilExit()
      #expect(running.process.terminationReason == .uncaughtSignal)
      #expect(try running.outcome().status == SIGKILL)
      #expect(!FileManager.default.fileExists(atPath: broken.appending(path: "model").path))
    }
    let last = try Binary.run(arguments("broken"), in: folder.url)
    #expect(last.status == 0)
    let resumed = try #require(last.error.firstMatch(of: /train: going on after step (\d+)\n/)?.1)
    #expect(try #require(Int(resumed)) >= 119 / 7 * 7)

    for file in ["model/model.safetensors", "model/config.json"] {
      #expect(
        try Data(contentsOf: broken.appending(path: file))
          == Data(contentsOf: folder.url.appending(path: "whole").appending(path: file)), "\(file)")
    }
    #expect(
      try Data(contentsOf: broken.appending(path: "model/model.safetensors"))
        != Data(contentsOf: folder.url.appending(path: "tiny/model.safetensors")))
    let steps = try JSONLines(broken.appending(path: "metrics.jsonl")).map { try $0.value.get()["step"]?.int }
    #expect(steps == Array(1...400))
  }
}

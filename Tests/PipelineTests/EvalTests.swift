// Scores and their error bars.

import Foundation
import Pipeline
import Records
import Testing

@Suite struct PassAtKTests {
  @Test(arguments: [(4, 1, 1, 0.25), (4, 1, 4, 1.0), (4, 0, 2, 0.0), (4, 4, 1, 1.0), (5, 2, 2, 0.7), (10, 3, 5, 0.9166666666666666)])
  func itIsTheShareOfSubsetsWithARightSample(n: Int, c: Int, k: Int, expected: Double) {
    #expect(abs(passAtK(samples: n, correct: c, k: k) - expected) < 1e-12)
  }

  @Test func itEqualsCountingAllSubsets() {
    for n in 1...7 {
      for c in 0...n {
        for k in 1...n {
          let subsets = (0..<(1 << n)).filter { $0.nonzeroBitCount == k }
          let right = subsets.count { $0 & ((1 << c) - 1) != 0 }
          #expect(abs(passAtK(samples: n, correct: c, k: k) - Double(right) / Double(subsets.count)) < 1e-12)
        }
      }
    }
  }
}

@Suite struct BootstrapTests {
  @Test func valuesThatAllAgreeHaveNoSpread() {
    #expect(bootstrapInterval(of: [0.5, 0.5, 0.5], seed: 1) == Interval(low: 0.5, high: 0.5))
  }

  @Test func aSeedFixesTheIntervalAndAnotherBarelyMovesIt() {
    let values = (0..<100).map { Double($0 % 4) / 4 }
    let one = bootstrapInterval(of: values, seed: 1)
    #expect(one == bootstrapInterval(of: values, seed: 1))
    let other = bootstrapInterval(of: values, seed: 2)
    #expect(abs(one.low - other.low) < 0.01)
    #expect(abs(one.high - other.high) < 0.01)
  }

  /// A share of 0.3 over 400 problems: the normal approximation's half width is 1.96·√(0.3·0.7/400) = 0.0449; the
  /// bootstrap of 10,000 resamples comes within 0.003 of it (its quantiles' own error is about 0.001).
  @Test func itAgreesWithTheNormalApproximationWhereThatHolds() {
    let interval = bootstrapInterval(of: (0..<400).map { $0 < 120 ? 1 : 0 }, seed: 7)
    #expect(abs(interval.low - (0.3 - 0.0449)) < 0.003)
    #expect(abs(interval.high - (0.3 + 0.0449)) < 0.003)
  }
}

@Suite struct EvalStageTests {
  /// q0 is right in all samples, q1 in three of four, q2 in one of four with three different wrong answers, q3 never.
  private let teacher = ScriptedTeacher { request, sample in
    let right = String(request.promptID.dropFirst())
    let text =
      switch (request.promptID, sample) {
      case ("q0", _), ("q1", 0...2), ("q2", 3): "Answer: \(right)"
      case ("q1", _): "Answer: 1000"
      default: "Answer: \(100 + sample / 2)"
      }
    return Completion(sample: sample, text: text, finishReason: request.promptID == "q3" && sample == 0 ? .length : .stop)
  }

  private func options(_ folder: TemporaryFolder, out: URL? = nil) throws -> EvalOptions {
    EvalOptions(model: "m", benchmark: try promptFile(4, in: folder), passAt: [2], out: out)
  }

  @Test func passAtOneIsTheMeanOverAllSamplesAndConsensusTheMajoritys() async throws {
    let folder = try TemporaryFolder()
    let result = try await EvalStage.run(try options(folder), source: teacher, context: testContext())
    #expect(result.problems == 4)
    #expect(result.samples == 4)
    #expect(result.passAt1 == (1 + 0.75 + 0.25 + 0) / 4)
    #expect(result.consAtK == 0.5)
    #expect(abs(result.passAt[0].value - (1 + 1 + 0.5 + 0) / 4) < 1e-12)
    #expect(result.cut == 1.0 / 16)
    #expect(result.cannotJudge == 0)
    #expect(result.passAt1Interval.low <= 0.5 && 0.5 <= result.passAt1Interval.high)
    #expect(result.json.object?.keys == [
      "model", "benchmark", "problems", "samples", "pass_at_1", "pass_at_1_ci95", "cons_at_k", "cons_at_k_ci95",
      "pass_at_2", "pass_at_2_ci95", "cannot_judge", "cut", "temperature", "top_p", "max_tokens", "seed", "bad_lines",
    ])
  }

  @Test func keptSamplesMakeItResumableAndTheModelIsNotAskedAgain() async throws {
    let folder = try TemporaryFolder()
    let options = try options(folder, out: folder["out"])
    let first = try await EvalStage.run(options, source: teacher, context: testContext())
    #expect(try ids(in: folder["out/samples"]).count == 16)
    #expect(try EvalStage.finished(options) == first)
    let silent = ScriptedTeacher { _, _ in throw ScriptedTeacher.Failure(description: "must not be asked") }
    #expect(try await EvalStage.run(options, source: silent, context: testContext()) == first)
    #expect(silent.samplesAsked == [])
  }

  @Test func noScoreIsMadeOfAPartOfTheSamples() async throws {
    let folder = try TemporaryFolder()
    let failing = ScriptedTeacher { request, sample in
      if request.promptID == "q2" { throw ScriptedTeacher.Failure(description: "out of memory") }
      return try ScriptedTeacher.echo(request, sample)
    }
    let text = await message {
      _ = try await EvalStage.run(try options(folder, out: folder["out"]), source: failing, context: testContext())
    }
    #expect(text == """
      4 of 16 samples are missing, because the teacher failed:
        prompt 'q2', samples 0, 1, 2, 3: out of memory
      The others are in \(folder["out/samples"].path). Running the same command again samples only the missing ones.
      """)
  }

  @Test func aKLargerThanTheSamplesDrawnIsRefused() async throws {
    let folder = try TemporaryFolder()
    var options = try options(folder)
    options.passAt = [8]
    let text = await message { _ = try await EvalStage.run(options, source: teacher, context: testContext()) }
    #expect(text == "--pass-at is '8'; expected 1 to 4: pass@k needs at least k samples a problem, and --samples is 4.")
  }

  @Test func aBenchmarkWithoutGoldAnswersIsRefused() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("b.jsonl", #"{"id":"a","problem":"1+1?","answer":"2"}"# + "\n" + #"{"id":"b","problem":"2+2?"}"# + "\n")
    let text = await message {
      _ = try await EvalStage.run(EvalOptions(model: "m", benchmark: file), source: teacher, context: testContext())
    }
    #expect(text == """
      \(file.path): 1 of 2 problems have no gold answer, the first is 'b'.
      A benchmark needs an answer|solution|gold|target member on each line; other names go by --map answer=NAME.
      """)
  }
}

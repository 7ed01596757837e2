// The last stage: how often a model is right, with error bars.

import Foundation
import Judging
import Records

/// Evaluates a model by R1's protocol: k samples a problem, pass@1 as the mean of correctness over them.
package enum EvalStage {
  /// - Throws: `missingSamples` when the model failed for some samples (no score is made of a part), `stopped` when
  ///   the task is cancelled, `badInput` when a problem has no gold answer.
  package static func run(
    _ options: EvalOptions, source: any CompletionSource, context: StageContext
  ) async throws -> EvalResult {
    try options.validate()
    let set = try PromptSet(reading: options.benchmark, asking: options.asking)
    if let prompt = set.prompts.first(where: { $0.gold == nil }) {
      let count = set.prompts.count { $0.gold == nil }
      throw PipelineError.badInput(
        what: "\(options.benchmark.path): \(count) of \(set.prompts.count) problems have no gold answer, "
          + "the first is '\(prompt.id)'.",
        hint: "A benchmark needs an answer|solution|gold|target member on each line; "
          + "other names go by --map answer=NAME.")
    }
    for problem in set.problems { context.note("skipped: \(problem)") }
    let traces = try await samples(of: set, options, source: source, context: context)
    var result = score(traces, options)
    result.badLines = set.problems.map(\.description)
    if let out = options.out {
      try AtomicFile.write(Array((result.json.prettyText + "\n").utf8), to: out.appending(path: "result.json"))
    }
    return result
  }

  /// The result of a folder whose samples the same options have all drawn already, or nil. The model need not be
  /// there for it.
  ///
  /// - Throws: `differentArguments` when the folder was made by others.
  package static func finished(_ options: EvalOptions) throws -> EvalResult? {
    try options.validate()
    guard let out = options.out, !options.overwrite, FileManager.default.fileExists(atPath: out.path)
    else { return nil }
    let set = try PromptSet(reading: options.benchmark, asking: options.asking)
    _ = try OutputFolder(
      out, command: "eval", arguments: options.arguments(benchmarkHash: set.hash), overwrite: false)
    guard FileManager.default.fileExists(atPath: out.appending(path: "result.json").path) else { return nil }
    var result = score(try judged(in: out.appending(path: "samples")), options)
    result.badLines = set.problems.map(\.description)
    return result
  }

  /// The problems' samples by prompt id.
  private static func samples(
    of set: PromptSet, _ options: EvalOptions, source: any CompletionSource, context: StageContext
  ) async throws -> [String: [JudgedSample]] {
    let kept = options.out?.appending(path: "samples")
    let shards = kept ?? FileManager.default.temporaryDirectory.appending(path: "distill-eval-\(UUID().uuidString)")
    defer { if kept == nil { try? FileManager.default.removeItem(at: shards) } }
    let arguments = options.arguments(benchmarkHash: set.hash)
    if let out = options.out {
      _ = try OutputFolder(out, command: "eval", arguments: arguments, overwrite: options.overwrite)
    }
    let report: GenerateReport
    do {
      report = try await SampleFolder(shards).draw(
        set.prompts, asking: options.asking, source: source, flush: options.flush,
        stage: "eval \(options.model)", provenance: arguments, context: context)
    } catch PipelineError.stopped where kept == nil {
      throw PipelineError.stoppedWithoutOutput
    }
    guard report.missing == 0 else {
      throw PipelineError.missingSamples(
        missing: report.missing, of: report.wanted, folder: kept?.path, failures: report.failures)
    }
    return try judged(in: shards)
  }

  private static func judged(in shards: URL) throws -> [String: [JudgedSample]] {
    var judged: [String: [JudgedSample]] = [:]
    let judge = AnswerJudge()
    for line in try ShardFolder(shards).traces() {
      let trace = try line.get()
      judged[trace.promptID, default: []].append(JudgedSample(trace, judge: judge))
    }
    return judged
  }

  /// The score of all problems' samples.
  static func score(_ problems: [String: [JudgedSample]], _ options: EvalOptions) -> EvalResult {
    let groups = problems.sorted { $0.key < $1.key }.map { $0.value.sorted { $0.sample < $1.sample } }
    let all = groups.flatMap { $0 }
    let seed = options.asking.sampling.seed
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }
    func share(_ holds: (JudgedSample) -> Bool) -> Double { Double(all.count(where: holds)) / Double(max(1, all.count)) }
    let single = groups.map { group in mean(group.map { $0.isRight ? 1 : 0 }) }
    let consensus = groups.map { group -> Double in
      guard let winner = MajorityVote.consensus(group.map(\.answer)) else { return 0 }
      return group[winner].isRight ? 1 : 0
    }
    return EvalResult(
      model: options.model, benchmark: options.benchmark.lastPathComponent, problems: groups.count,
      samples: options.asking.samples, passAt1: mean(single), passAt1Interval: bootstrapInterval(of: single, seed: seed),
      passAt: options.passAt.map { k in
        let values = groups.map { passAtK(samples: $0.count, correct: $0.count(where: \.isRight), k: k) }
        return (k, mean(values), bootstrapInterval(of: values, seed: seed))
      },
      consAtK: mean(consensus), consAtKInterval: bootstrapInterval(of: consensus, seed: seed),
      cannotJudge: share { $0.outcome == .cannotJudge }, cut: share(\.isCut), sampling: options.asking.sampling)
  }
}

/// What a score needs of one sample.
struct JudgedSample: Sendable, Hashable {
  var sample: Int
  var answer: String?
  var outcome: Verdict.Outcome
  var isCut: Bool
  var isRight: Bool { outcome == .pass }

  init(sample: Int, answer: String?, outcome: Verdict.Outcome, isCut: Bool) {
    self.sample = sample
    self.answer = answer
    self.outcome = outcome
    self.isCut = isCut
  }

  init(_ trace: Trace, judge: AnswerJudge) {
    self.init(
      sample: trace.sample, answer: judge.vote(of: trace),
      outcome: judge.judge(trace).outcome, isCut: trace.finishReason == .length)
  }
}

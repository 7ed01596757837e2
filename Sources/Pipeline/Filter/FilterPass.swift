// The filter's two passes over its input.

import Foundation
import Judging
import Records

/// One filter run's state between and during its passes.
struct FilterPass {
  private let options: FilterOptions
  private let input: ShardFolder
  private let context: StageContext
  private let judges: [any Judge]
  private let rejected: ShardWriter
  private(set) var report: FilterReport
  /// Passing traces by prompt.
  private var candidates: [String: [Candidate]] = [:]
  private var seen: Set<String> = []

  init(options: FilterOptions, input: ShardFolder, context: StageContext) throws {
    self.options = options
    self.input = input
    self.context = context
    judges = options.rules.judges()
    report = FilterReport()
    rejected = try ShardWriter(
      folder: options.rejected, options: ShardOptions(), provenance: options.arguments(input: input))
  }

  /// Judges every trace; writes the failing ones aside and remembers the passing ones.
  mutating func judgeAll() async throws {
    var position = 0
    var batch: [(position: Int, trace: Trace)] = []
    let total = input.manifest.traces
    for line in input.traces() {
      switch line {
      case .failure(let problem): report.addUnreadable(problem)
      case .success(let trace): batch.append((position, trace))
      }
      position += 1
      if batch.count == options.batch {
        try await judge(batch)
        batch = []
        context.progress(Progress(stage: "filter", done: position, total: total, unit: "traces"))
      }
    }
    try await judge(batch)
    context.progress(Progress(stage: "filter", done: position, total: total, unit: "traces"))
  }

  private mutating func judge(_ batch: [(position: Int, trace: Trace)]) async throws {
    if Task.isCancelled {
      throw PipelineError.stopped(done: "a filter begins again when it is run again")
    }
    let verdicts = await verdicts(on: batch.map(\.trace))
    for ((position, trace), verdicts) in zip(batch, verdicts) {
      guard seen.insert(trace.id).inserted else {
        report.addRepeated()
        continue
      }
      let accepted = options.rules.accepts(verdicts)
      report.add(trace, verdicts: verdicts, accepted: accepted)
      if accepted {
        let length = trace.answer.utf8.count + (trace.reasoning?.utf8.count ?? 0)
        candidates[trace.promptID, default: []].append(
          Candidate(position: position, sample: trace.sample, length: length))
      } else {
        try rejected.append(trace.judged(verdicts))
      }
    }
  }

  /// Each trace's verdicts, over all cores.
  private func verdicts(on traces: [Trace]) async -> [[Verdict]] {
    let pieces = 8
    let size = max(1, (traces.count + pieces - 1) / pieces)
    let judges = judges
    return await withTaskGroup(of: (Int, [[Verdict]]).self) { group in
      for start in stride(from: 0, to: traces.count, by: size) {
        group.addTask {
          (start, traces[start..<min(start + size, traces.count)].map { trace in judges.map { $0.judge(trace) } })
        }
      }
      var pieces: [(Int, [[Verdict]])] = []
      for await piece in group { pieces.append(piece) }
      return pieces.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// Picks each prompt's best and writes them; the passing ones above the limit go aside.
  mutating func writeKept() async throws {
    let provenance = options.arguments(input: input)
    let kept = try ShardWriter(folder: options.out, options: ShardOptions(), provenance: provenance)
    var keep: Set<Int> = []
    for (prompt, passing) in candidates {
      keep.formUnion(options.rules.pick(passing, promptID: prompt).map(\.position))
    }
    let passing = Set(candidates.values.joined().map(\.position))
    var sorted: [Trace]? = keep.count <= FilterStage.sortedUpTo ? [] : nil
    for (position, line) in input.traces().enumerated() where passing.contains(position) {
      if Task.isCancelled {
        throw PipelineError.stopped(done: "a filter begins again when it is run again")
      }
      let trace = try line.get()
      let judged = trace.judged(judges.map { $0.judge(trace) })
      if keep.contains(position) {
        report.addKept()
        if sorted == nil { try kept.append(judged) } else { sorted?.append(judged) }
      } else {
        report.addOverLimit()
        try rejected.append(judged.judged(judged.verdicts + [Verdict(judge: "keep_per_prompt", outcome: .fail, reason: "over_limit", detail: "the prompt has \(options.rules.keepPerPrompt) better ones")]))
      }
    }
    for trace in (sorted ?? []).sorted(by: { ($0.promptID, $0.sample) < ($1.promptID, $1.sample) }) {
      try kept.append(trace)
    }
    try kept.finish()
    try rejected.finish()
  }
}

extension Trace {
  func judged(_ verdicts: [Verdict]) -> Trace {
    var judged = self
    judged.verdicts = verdicts
    return judged
  }
}

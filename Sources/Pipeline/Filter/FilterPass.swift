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
  /// Passing traces by prompt, each with its position among the input's lines.
  private var candidates: [String: [(position: Int, candidate: SelectionCandidate)]] = [:]
  private var seen: Set<String> = []

  init(options: FilterOptions, input: ShardFolder, context: StageContext) throws {
    self.options = options
    self.input = input
    self.context = context
    judges = options.rules.judges()
    report = FilterReport()
    rejected = try ShardWriter(
      folder: options.rejected, provenance: try options.arguments(input: input))
  }

  /// Judges every trace; writes the failing ones aside and remembers the passing ones.
  mutating func judgeAll() async throws {
    var position = 0
    var batch: [(position: Int, trace: Trace)] = []
    let total = input.manifest.traces
    for line in input.traces() {
      switch line {
      case .failure(let problem): report.unreadable.append(problem.description)
        context.note("skipped: \(problem)")
      case .success(let trace): batch.append((position, trace))
      }
      position += 1
      if batch.count == options.batch {
        try await judge(batch)
        batch = []
        context.progress(StageProgress(stage: "filter", done: position, total: total, unit: "traces"))
      }
    }
    try await judge(batch)
    context.progress(StageProgress(stage: "filter", done: position, total: total, unit: "traces"))
  }

  private mutating func judge(_ batch: [(position: Int, trace: Trace)]) async throws {
    if Task.isCancelled { throw FilterPass.stopped }
    let verdicts = await verdicts(on: batch.map(\.trace))
    for ((position, trace), verdicts) in zip(batch, verdicts) {
      guard seen.insert(trace.id).inserted else {
        throw PipelineError.badInput(
          what: "\(options.input.path) has the trace '\(trace.id)' twice.",
          hint: "Join folders with 'distill data merge', which keeps each id once.")
      }
      let rejection = options.rules.rejection(in: verdicts)
      report.add(verdicts: verdicts, rejection: rejection, promptID: trace.promptID)
      if rejection == nil {
        candidates[trace.promptID, default: []].append((position, SelectionCandidate(trace)))
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

  /// Picks each prompt's best and writes them; the passing ones that are not picked go aside.
  mutating func writeKept() async throws {
    let decisions = select()
    let kept = try ShardWriter(folder: options.out, provenance: try options.arguments(input: input))
    var sorted: [Trace]? = report.kept <= FilterStage.sortedUpTo ? [] : nil
    for (position, line) in input.traces().enumerated() {
      guard let decision = decisions[position] else { continue }
      if Task.isCancelled { throw FilterPass.stopped }
      let trace = try line.get()
      let verdicts = judges.map { $0.judge(trace) }
      if decision != .kept {
        let selection = Verdict(judge: "selection", outcome: .fail, reason: decision.rawValue)
        try rejected.append(trace.judged(verdicts + [selection]))
      } else if sorted == nil {
        try kept.append(trace.judged(verdicts))
      } else {
        sorted?.append(trace.judged(verdicts))
      }
    }
    for trace in (sorted ?? []).sorted(by: { ($0.promptID, $0.sample) < ($1.promptID, $1.sample) }) {
      try kept.append(trace)
    }
    try kept.finish()
    try rejected.finish()
  }

  /// What becomes of each passing trace, by position.
  private mutating func select() -> [Int: FilterRules.Decision] {
    var decisions: [Int: FilterRules.Decision] = [:]
    for (promptID, passing) in candidates {
      let chosen = options.rules.select(passing.map(\.candidate), promptID: promptID)
      for ((position, _), decision) in zip(passing, chosen) {
        report.add(decision, promptID: promptID)
        decisions[position] = decision
      }
    }
    return decisions
  }

  static var stopped: PipelineError { .stopped(done: "a filter begins again when it is run again") }
}

extension Trace {
  func judged(_ verdicts: [Verdict]) -> Trace {
    var judged = self
    judged.verdicts = verdicts
    return judged
  }
}

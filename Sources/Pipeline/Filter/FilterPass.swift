// The filter's two passes over its input, over all cores.
//
// A unit of neighbouring lines is read, judged, spliced and compressed by one task; results are taken in the units'
// order, so the output does not depend on the number of threads. The first pass writes the rejected lines and
// remembers each trace in some tens of bytes; verdicts of passing traces wait in a scratch file. The second copies the
// passing lines, with those verdicts spliced in, and judges nothing again.

import Foundation
import Judging
import Records

/// What the filter remembers of a trace between its passes.
struct FilteredTrace: Sendable {
  var unit: Int32
  var line: Int32
  var prompt: Int32
  var domain: Int32
  var candidate: SelectionCandidate
  /// Bit by judge: the ones that keep it out.
  var failing: UInt32
  /// Bytes of its verdicts in the scratch file; 0 for rejected traces.
  var verdictBytes: Int32
}

struct FilterPass {
  private let options: FilterOptions
  private let input: ShardFolder
  private let context: StageContext
  private let judges: [any Judge]
  private let units: [Result<ShardUnit, RecordProblem>]
  private let rejected: ShardWriter
  private(set) var report = FilterReport()
  private var traces: [FilteredTrace] = []
  private var prompts = Names()
  private var domains = Names()
  /// Sketches of the passing traces, and where in `traces` they belong.
  private var sketches = NearDuplicates()
  private var sketched: [Int] = []
  private var nearDuplicates: Set<Int> = []
  private var seen: Set<SIMD2<UInt64>> = []
  private var breakdown: FilterBreakdown
  private let scratch: ScratchFile
  /// Where each unit's verdicts begin in the scratch file.
  private var scratchOffsets: [Int] = []

  init(options: FilterOptions, input: ShardFolder, context: StageContext) throws {
    self.options = options
    self.input = input
    self.context = context
    judges = try options.judges()
    units = input.units()
    breakdown = FilterBreakdown(judges: judges.map(\.name))
    rejected = try ShardWriter(
      folder: options.rejected, options: ShardOptions(synchronizesFrames: false),
      provenance: try options.arguments(input: input))
    scratch = try ScratchFile(options.out.appending(path: ".verdicts"))
  }

  // MARK: First pass

  /// Judges every trace; writes the failing ones aside and remembers the passing ones.
  mutating func judgeAll() async throws {
    // Lines of the present shard before the unit; nil behind damage.
    var lines: Int? = 0
    let total = input.manifest.traces
    let (judges, rules, units) = (judges, options.rules, units)
    var position = 0
    try await Ordered.run(units.count) { index in
      try JudgedUnit(units[index], judges: judges, rules: rules)
    } take: { index, unit in
      if case .success(let source) = units[index], source.isFirst { lines = 0 }
      try take(unit, index: index, before: lines)
      lines = lines.flatMap { before in unit.lineNumber.map { before + $0 } }
      position += unit.lineCount
      context.progress(StageProgress(stage: "filter", done: position, total: total, unit: "traces"))
    }
  }

  private mutating func take(_ unit: JudgedUnit, index: Int, before: Int?) throws {
    for problem in unit.problems {
      let absolute = RecordProblem(file: problem.file, line: problem.line > 0 ? before.map { problem.line + $0 } ?? 0 : 0, what: problem.what)
      report.unreadable.append(absolute.description)
      context.note("skipped: \(absolute)")
    }
    for trace in unit.traces {
      guard seen.insert(trace.idHash).inserted else {
        throw PipelineError.badInput(
          what: "\(options.input.path) has the trace '\(trace.id)' twice.",
          hint: "Join folders with 'distill data merge', which keeps each id once.")
      }
      breakdown.add(trace)
      if let sketch = trace.sketch {
        sketches.append(sketch)
        sketched.append(traces.count)
      }
      traces.append(
        FilteredTrace(
          unit: Int32(index), line: Int32(trace.line), prompt: prompts.number(of: trace.promptID),
          domain: domains.number(of: trace.domain), candidate: trace.candidate, failing: trace.failing,
          verdictBytes: Int32(trace.verdictBytes)))
    }
    report.merge(unit.report)
    if let frame = unit.rejected { try rejected.append(frame) }
    scratchOffsets.append(try scratch.append(unit.verdicts))
  }

  // MARK: Second pass

  /// Picks each prompt's best and writes them; the passing ones that are not picked go aside.
  mutating func writeKept() async throws {
    findNearDuplicates()
    let decisions = select(ignoring: nil)
    for (trace, decision) in zip(traces, decisions) {
      guard let decision else { continue }
      report.add(decision, promptID: prompts[trace.prompt])
      breakdown.add(decision, domain: domains[trace.domain], length: trace.candidate.length)
    }
    breakdown.ablation = ablation()
    report.breakdown = breakdown.json

    let kept = try ShardWriter(
      folder: options.out, options: ShardOptions(synchronizesFrames: false), provenance: try options.arguments(input: input))
    let keptBytes = zip(traces, decisions).reduce(0) { $0 + ($1.1 == .kept ? $1.0.candidate.length : 0) }
    let sorts = keptBytes <= FilterStage.sortedBytes
    var sorted: [(prompt: Int32, sample: Int, id: String, line: [UInt8])] = []
    var plans = [CopyPlan](repeating: CopyPlan(), count: units.count)
    for (trace, decision) in zip(traces, decisions) {
      guard let decision else { continue }
      plans[Int(trace.unit)].lines.append(
        .init(line: Int(trace.line), verdictBytes: Int(trace.verdictBytes), decision: decision, prompt: trace.prompt, sample: trace.candidate.sample))
    }
    for index in plans.indices { plans[index].offset = scratchOffsets[index] }
    let (units, scratch, copied) = (units, scratch, plans)
    try await Ordered.run(units.count) { index in
      try CopiedUnit(units[index], plan: copied[index], scratch: scratch, sorts: sorts)
    } take: { _, unit in
      if let frame = unit.rejected { try rejected.append(frame) }
      if let frame = unit.kept { try kept.append(frame) }
      sorted += unit.sorted
    }
    for trace in sorted.sorted(by: { (prompts[$0.prompt], $0.sample) < (prompts[$1.prompt], $1.sample) }) {
      try kept.append(line: trace.line, id: trace.id)
    }
    try kept.finish()
    try rejected.finish()
    scratch.remove()
  }

  private mutating func findNearDuplicates() {
    guard sketches.count > 0 else { return }
    let first = sketches.duplicates(threshold: options.rules.nearDuplicates)
    for (index, earlier) in first.enumerated() where earlier >= 0 {
      // Equal texts of one prompt are the selection's.
      let (one, other) = (traces[sketched[index]], traces[sketched[Int(earlier)]])
      if one.prompt != other.prompt || one.candidate.fingerprint != other.candidate.fingerprint { nearDuplicates.insert(sketched[index]) }
    }
    sketches = NearDuplicates()
  }

  /// What becomes of each trace; nil for those a judge keeps out.
  ///
  /// - Parameter judge: the bit of a judge whose verdicts are left out of account.
  private func select(ignoring judge: Int?) -> [FilterRules.Decision?] {
    let mask: UInt32 = judge.map { ~(1 << UInt32($0)) } ?? .max
    var decisions = [FilterRules.Decision?](repeating: nil, count: traces.count)
    for index in nearDuplicates { decisions[index] = .nearDuplicate }
    let passing = traces.indices.filter { traces[$0].failing & mask == 0 && !nearDuplicates.contains($0) }
      .sorted { traces[$0].prompt < traces[$1].prompt }
    var start = 0
    while start < passing.count {
      let prompt = traces[passing[start]].prompt
      var end = start
      while end < passing.count, traces[passing[end]].prompt == prompt { end += 1 }
      let group = passing[start..<end]
      let id = prompts[prompt]
      let chosen = options.rules.select(group.map { traces[$0].candidate }, promptID: id)
      let inWindow = options.rules.isInWindow(report.prompts[id])
      for (index, decision) in zip(group, chosen) { decisions[index] = inWindow ? decision : .passRate }
      start = end
    }
    applyQuota(to: &decisions)
    return decisions
  }

  /// Keeps at most the quota of each domain, chosen by a hash of the seed, prompt and sample.
  private func applyQuota(to decisions: inout [FilterRules.Decision?]) {
    let quota = options.rules.keepPerDomain
    guard quota > 0 else { return }
    var byDomain: [Int32: [(key: UInt64, index: Int)]] = [:]
    for index in traces.indices where decisions[index] == .kept {
      let trace = traces[index]
      var generator = SeededGenerator(seed: options.rules.seed, for: "\(prompts[trace.prompt])#\(trace.candidate.sample)")
      byDomain[trace.domain, default: []].append((generator.next(), index))
    }
    for members in byDomain.values {
      for member in members.sorted(by: { $0.key < $1.key }).dropFirst(quota) { decisions[member.index] = .domainQuota }
    }
  }

  /// What each judge's absence would change, selection included.
  private func ablation() -> [FilterBreakdown.Ablation] {
    guard options.ablates else { return [] }
    return ([nil] + judges.indices.map { Optional($0) }).map { judge in
      var row = FilterBreakdown.Ablation(without: judge.map { judges[$0].name })
      for (trace, decision) in zip(traces, select(ignoring: judge)) where decision == .kept {
        row.add(length: trace.candidate.length, domain: domains[trace.domain])
      }
      return row
    }
  }
}

/// Strings by number, each kept once.
private struct Names {
  private var numbers: [String: Int32] = [:]
  private var names: [String] = []

  mutating func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  subscript(number: Int32) -> String { names[Int(number)] }
}

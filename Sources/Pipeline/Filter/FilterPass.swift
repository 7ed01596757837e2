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
  /// Its number among the sketches; -1 for none.
  var sketch: Int32
  /// Bit by variant of a threshold: the ones that keep it out. The highest bit is `losesReasoning`.
  var failingVariants: UInt32
  var losesReasoning: Bool { failingVariants >> 31 == 1 }
}

struct FilterPass {
  let options: FilterOptions
  private let input: ShardFolder
  private let context: StageContext
  let judges: [any Judge]
  /// The judges at other thresholds, where the report is to say what these would keep.
  let variants: ThresholdVariants?
  private let units: [Result<ShardUnit, RecordProblem>]
  private let rejected: ShardWriter
  private(set) var report = FilterReport()
  private(set) var traces: [FilteredTrace] = []
  private(set) var prompts = Names()
  private(set) var domains = Names()
  /// Sketches of the other parts' traces, then of this part's, where the rules need them.
  private(set) var sketches: NearDuplicates
  /// How many of the sketches are other parts', and where in `traces` the others belong.
  let otherParts: Int
  private(set) var sketched: [Int] = []
  /// Traces that are nearly another, and which decision that makes.
  var nearDuplicates: [Int: FilterRules.Decision] = [:]
  /// Indices of `traces`, those of one prompt next to each other.
  private(set) var byPrompt: [Int] = []
  private var seen: Set<SIMD2<UInt64>> = []
  private var breakdown: FilterBreakdown
  private let scratch: ScratchFile
  /// Where each unit's verdicts begin in the scratch file.
  private var scratchOffsets: [Int] = []

  /// - Parameter otherParts: the sketches of other parts of the data.
  init(options: FilterOptions, input: ShardFolder, otherParts: NearDuplicates, context: StageContext) throws {
    self.options = options
    sketches = otherParts
    self.otherParts = otherParts.count
    self.input = input
    self.context = context
    judges = try options.judges()
    variants = options.ablates ? ThresholdVariants(rules: options.rules, judges: judges) : nil
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
    let (units, judging) = (units, LineJudging(judges: judges, variants: variants, options: options))
    var position = 0
    try await Ordered.run(units.count) { index in
      try JudgedUnit(units[index], judging: judging)
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
      let number = trace.sketch == nil ? -1 : Int32(sketches.count)
      if let sketch = trace.sketch {
        sketches.append(sketch)
        sketched.append(traces.count)
      }
      traces.append(
        FilteredTrace(
          unit: Int32(index), line: Int32(trace.line), prompt: prompts.number(of: trace.promptID),
          domain: domains.number(of: trace.domain), candidate: trace.candidate, failing: trace.failing,
          verdictBytes: Int32(trace.verdictBytes), sketch: number,
          failingVariants: trace.failingVariants | (trace.losesReasoning ? 1 << 31 : 0)))
    }
    report.merge(unit.report)
    if let frame = unit.rejected { try rejected.append(frame) }
    scratchOffsets.append(try scratch.append(unit.verdicts))
  }

  // MARK: Second pass

  /// Picks each prompt's best and writes them; the passing ones that are not picked go aside.
  mutating func writeKept() async throws {
    byPrompt = traces.indices.sorted { (traces[$0].prompt, $0) < (traces[$1].prompt, $1) }
    findNearDuplicates()
    let decisions = select(options.rules)
    for (trace, decision) in zip(traces, decisions) {
      guard let decision else { continue }
      report.add(decision, promptID: prompts[trace.prompt])
      breakdown.add(decision, domain: domains[trace.domain], trace, of: report.prompts[prompts[trace.prompt]])
    }
    breakdown.mixture = mixture(of: decisions)
    for part in breakdown.mixture where part.available == 0 {
      context.note("mixture: there is no passing trace of '\(part.name)', so that no other can be kept in proportion to it")
    }
    breakdown.ablation = ablation()
    breakdown.thresholds = thresholds(now: decisions.count { $0 == .kept })
    report.breakdown = breakdown.json
    if options.rules.nearDuplicates > 0 {
      let indices = zip(traces, decisions).filter { $1 == .kept && $0.sketch >= 0 }.map { Int($0.0.sketch) }
      try SketchFile.write(indices, of: sketches, to: options.out.appending(path: SketchFile.name))
    }
    sketches = NearDuplicates()

    let kept = try ShardWriter(
      folder: options.out, options: ShardOptions(synchronizesFrames: false), provenance: try options.arguments(input: input))
    let keptBytes = zip(traces, decisions).reduce(0) { $0 + ($1.1 == .kept ? $1.0.candidate.length : 0) }
    let sorts = keptBytes <= FilterStage.sortedBytes
    var sorted: [(prompt: Int32, sample: Int, id: String, line: [UInt8])] = []
    var plans = [CopyPlan](repeating: CopyPlan(), count: units.count)
    for (trace, decision) in zip(traces, decisions) {
      guard let decision else { continue }
      plans[Int(trace.unit)].lines.append(
        .init(
          line: Int(trace.line), verdictBytes: Int(trace.verdictBytes), decision: decision, prompt: trace.prompt, sample: trace.candidate.sample,
          losesReasoning: trace.losesReasoning))
    }
    for index in plans.indices { plans[index].offset = scratchOffsets[index] }
    let (units, scratch, copied, rules) = (units, scratch, plans, options.rules)
    try await Ordered.run(units.count) { index in
      try CopiedUnit(units[index], plan: copied[index], scratch: scratch, rules: rules, sorts: sorts)
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
}

/// Strings by number, each kept once.
struct Names {
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

// What one task does with a unit of lines, in each of the filter's passes.

import Foundation
import Judging
import Records

/// How the first pass judges a line.
struct LineJudging: Sendable {
  let judges: [any Judge]
  let rules: FilterRules
  private let variants: ThresholdVariants?
  private let picksDiverse: Bool
  private let ablates: Bool

  init(judges: [any Judge], variants: ThresholdVariants?, options: FilterOptions) {
    self.judges = judges
    self.variants = variants
    rules = options.rules
    picksDiverse = rules.pick == .diverse && rules.keepPerPrompt > 0
    ablates = options.ablates
  }

  /// Every judge's verdict, and a bit for each variant that would keep the trace out.
  func verdicts(on trace: Trace) -> (verdicts: [Verdict], failingVariants: UInt32) {
    variants?.judge(trace) ?? (judges.map { $0.judge(trace) }, 0)
  }

  /// Whether a trace's sketch is asked for: of passing ones, and of those that one judge less lets pass.
  func needsSketch(failing: UInt32) -> Bool {
    failing == 0 ? picksDiverse || rules.nearDuplicates > 0 : picksDiverse && ablates && failing.nonzeroBitCount == 1
  }
}

/// A unit after the first pass.
struct JudgedUnit: Sendable {
  struct Line: Sendable {
    var line: Int
    var id: String
    var idHash: SIMD2<UInt64>
    var promptID: String
    var domain: String
    var teacher: String
    var candidate: SelectionCandidate
    var failing: UInt32
    var failingVariants: UInt32
    /// It is judged, and if kept written, without its reasoning.
    var losesReasoning: Bool
    var rejection: Verdict?
    var verdictBytes = 0
    var sketch: MinHash?
  }

  private(set) var traces: [Line] = []
  private(set) var report = FilterReport()
  private(set) var problems: [RecordProblem] = []
  /// Lines read, problems counted as one; nil behind a damaged frame, whose lines nobody knows.
  private(set) var lineNumber: Int? = 0
  private(set) var lineCount = 0
  private(set) var rejected: EncodedFrame?
  /// The passing traces' verdicts as JSON arrays, end to end.
  private(set) var verdicts: [UInt8] = []

  init(_ unit: Result<ShardUnit, RecordProblem>, judging: LineJudging) throws {
    let rules = judging.rules
    let source: ShardUnit
    switch unit {
    case .failure(let problem):
      problems = [problem]
      return
    case .success(let unit): source = unit
    }
    var rejectedLines: [UInt8] = []
    var rejectedIDs: [String] = []
    for result in source.lines() {
      lineCount += 1
      lineNumber = lineNumber.map { $0 + 1 }
      let bytes: ArraySlice<UInt8>
      let trace: Trace
      switch result {
      case .failure(let problem):
        problems.append(problem)
        lineNumber = nil
        continue
      case .success(let line): bytes = line
      }
      do { trace = try Trace(line: bytes) } catch {
        problems.append(source.problem("\(error)", line: lineNumber ?? 0))
        continue
      }
      let bare = rules.withoutReasoning(trace)
      let judged = bare ?? trace
      let (verdicts, failingVariants) = judging.verdicts(on: judged)
      let rejection = rules.rejection(in: verdicts)
      report.add(verdicts: verdicts, rejection: rejection, promptID: trace.promptID)
      var line = Line(
        line: lineCount - 1, id: trace.id, idHash: Self.hash(trace.id), promptID: trace.promptID, domain: trace.domain ?? "",
        teacher: trace.teacher, candidate: SelectionCandidate(judged), failing: rules.failing(verdicts),
        failingVariants: failingVariants, losesReasoning: bare != nil, rejection: rejection)
      // A recorded verdict can answer two rules; it is written once.
      let given = verdicts.indices.filter { verdicts.firstIndex(of: verdicts[$0]) == $0 }.map { verdicts[$0] }
      let json = Self.json(FilterRules.recorded(trace.verdicts, besides: verdicts) + given)
      if rejection == nil {
        self.verdicts += json
        line.verdictBytes = json.count
      } else {
        rejectedLines += Self.line(bytes, trace, json)
        rejectedLines.append(0x0A)
        rejectedIDs.append(trace.id)
      }
      if judging.needsSketch(failing: line.failing) { line.sketch = MinHash([judged.reasoning ?? "", judged.answer]) }
      traces.append(line)
    }
    if !rejectedIDs.isEmpty { rejected = try EncodedFrame(lines: rejectedLines, ids: rejectedIDs) }
  }

  static func json(_ verdicts: [Verdict]) -> [UInt8] {
    var bytes: [UInt8] = []
    JSON.array(verdicts.map(\.json)).write(to: &bytes)
    return bytes
  }

  /// The line with these verdicts: its bytes where they are as this program writes them, the trace anew elsewhere.
  static func line(_ bytes: ArraySlice<UInt8>, _ trace: @autoclosure () throws -> Trace, _ verdicts: [UInt8]) rethrows -> [UInt8] {
    if let line = Trace.line(bytes, verdicts: verdicts) { return line }
    return line(try trace(), verdicts)
  }

  /// The trace written anew with these verdicts.
  static func line(_ trace: Trace, _ verdicts: [UInt8]) -> [UInt8] {
    var object = trace.json.object!
    object["verdicts"] = try? JSON(parsing: verdicts)
    var line: [UInt8] = []
    JSON.object(object).write(to: &line)
    return line
  }

  /// 128 bits, so that a million ids do not meet by chance.
  private static func hash(_ id: String) -> SIMD2<UInt64> {
    var hash: SIMD2<UInt64> = [0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142]
    for byte in id.utf8 { hash = (hash ^ SIMD2(repeating: UInt64(byte))) &* [0x0000_0100_0000_01B3, 0x9E37_79B9_7F4A_7C15] }
    return hash
  }
}

/// Which lines of a unit the second pass copies.
struct CopyPlan: Sendable {
  struct Line: Sendable {
    var line: Int
    var verdictBytes: Int
    var decision: FilterRules.Decision
    var prompt: Int32
    var sample: Int
    var losesReasoning: Bool
  }
  var lines: [Line] = []
  var offset = 0
}

/// A unit after the second pass.
struct CopiedUnit: Sendable {
  private(set) var kept: EncodedFrame?
  private(set) var rejected: EncodedFrame?
  private(set) var sorted: [(prompt: Int32, sample: Int, id: String, line: [UInt8])] = []

  init(_ unit: Result<ShardUnit, RecordProblem>, plan: CopyPlan, scratch: ScratchFile, rules: FilterRules, sorts: Bool) throws {
    guard !plan.lines.isEmpty, case .success(let source) = unit else { return }
    let lines = source.lines()
    let verdicts = try scratch.read(plan.lines.reduce(0) { $0 + $1.verdictBytes }, at: plan.offset)
    var offset = 0
    var keptLines: [UInt8] = []
    var keptIDs: [String] = []
    var rejectedLines: [UInt8] = []
    var rejectedIDs: [String] = []
    for planned in plan.lines {
      let bytes = try lines[planned.line].get()
      var list = Array(verdicts[offset..<offset + planned.verdictBytes])
      offset += planned.verdictBytes
      var line: [UInt8]
      if planned.decision == .kept, planned.losesReasoning, case let trace = try Trace(line: bytes), let bare = rules.withoutReasoning(trace) {
        Self.append(rules.reasoningRemoved(from: trace), to: &list)
        line = JudgedUnit.line(bare, list)
      } else {
        if planned.decision != .kept {
          Self.append(Verdict(judge: "selection", outcome: .fail, reason: planned.decision.rawValue), to: &list)
        }
        line = try JudgedUnit.line(bytes, Trace(line: bytes), list)
      }
      let id = try Trace.id(ofLine: line[...]) ?? Trace(line: bytes).id
      if planned.decision != .kept {
        rejectedLines += line
        rejectedLines.append(0x0A)
        rejectedIDs.append(id)
      } else if sorts {
        sorted.append((planned.prompt, planned.sample, id, line))
      } else {
        keptLines += line
        keptLines.append(0x0A)
        keptIDs.append(id)
      }
    }
    if !keptIDs.isEmpty { kept = try EncodedFrame(lines: keptLines, ids: keptIDs) }
    if !rejectedIDs.isEmpty { rejected = try EncodedFrame(lines: rejectedLines, ids: rejectedIDs) }
  }

  /// Appends to a JSON array of verdicts.
  private static func append(_ verdict: Verdict, to list: inout [UInt8]) {
    list.removeLast()
    if list.count > 1 { list.append(UInt8(ascii: ",")) }
    verdict.json.write(to: &list)
    list.append(UInt8(ascii: "]"))
  }
}

/// A file that waits between the passes.
final class ScratchFile: Sendable {
  private let url: URL
  private let file: OpenFile
  private let end = Locked(0)

  init(_ url: URL) throws {
    self.url = url
    try Data().write(to: url)
    file = try OpenFile(url.path, .update)
  }

  /// The offset of what was appended.
  func append(_ bytes: [UInt8]) throws -> Int {
    try end.with { end in
      let offset = end
      if !bytes.isEmpty { try file.write(bytes, at: offset) }
      end += bytes.count
      return offset
    }
  }

  func read(_ count: Int, at offset: Int) throws -> [UInt8] { count == 0 ? [] : try file.read(count, at: offset) }

  func remove() { try? FileManager.default.removeItem(at: url) }
}

// The judge stage's one pass over its input: many traces in flight, written in their order.

import Judging
import Programs
import Records

struct JudgePass {
  /// What a trace needs.
  private enum Work { case code, model, nothing }

  let options: JudgeOptions
  let input: ShardFolder
  let writer: ShardWriter
  let model: ModelJudge?
  /// Traces that the model judges at once.
  let modelJobs: Int
  let context: StageContext
  private(set) var unreadable: [String] = []
  /// Traces in the output, those of earlier runs included.
  private(set) var written = 0
  private var code: CodeJudge?
  private var inFlight: [Work: Int] = [:]
  /// Judged traces that wait for one before them.
  private var waiting: [Int: Trace] = [:]
  private var nextPosition = 0
  private var lastFlush = 0.0
  private var sinceFlush = 0

  init(
    options: JudgeOptions, input: ShardFolder, writer: ShardWriter, model: ModelJudge?, modelJobs: Int,
    context: StageContext
  ) {
    self.options = options
    self.input = input
    self.writer = writer
    self.model = model
    self.modelJobs = modelJobs
    self.context = context
  }

  mutating func run(sandbox: @Sendable () async throws -> Sandbox) async throws {
    let existing = Set(writer.recovered)
    written = existing.count
    let before = written
    lastFlush = context.now()
    var position = 0
    try await withThrowingTaskGroup(of: (Int, Work, Trace).self) { group in
      for line in input.traces() {
        switch line {
        case .failure(let problem):
          unreadable.append(problem.description)
          context.note("skipped: \(problem)")
        case .success(let trace):
          if existing.contains(trace.id) { continue }
          try Task.checkCancellation()
          let work = work(for: trace)
          if work == .code, code == nil { code = CodeJudge(sandbox: try await sandbox(), limits: options.limits) }
          while inFlight[work, default: 0] >= limit(work) || position - nextPosition >= window {
            guard let ended = try await group.next() else { break }
            try take(ended, before: before)
          }
          let (here, code, model) = (position, code, model)
          inFlight[work, default: 0] += 1
          group.addTask { (here, work, try await Self.judged(trace, work, code, model)) }
          position += 1
        }
      }
      while let ended = try await group.next() { try take(ended, before: before) }
    }
  }

  /// Traces in flight or waiting: bounds memory where one takes long.
  private var window: Int { 64 + 8 * (options.jobs + modelJobs) }

  private func limit(_ work: Work) -> Int {
    switch work {
    case .code: options.jobs
    case .model: modelJobs
    case .nothing: 16
    }
  }

  private func work(for trace: Trace) -> Work {
    let hasTests = trace.extra.keys.contains { TestSuite.memberNames.contains($0) }
    if hasTests { return options.code ? .code : .nothing }
    guard model != nil, trace.gold?.isEmpty == false else { return .nothing }
    return options.asksAll || AnswerJudge().judge(trace).outcome == .cannotJudge ? .model : .nothing
  }

  private static func judged(_ trace: Trace, _ work: Work, _ code: CodeJudge?, _ model: ModelJudge?) async throws -> Trace {
    var judged = trace
    let verdict: Verdict? =
      switch work {
      case .code: try await code?.judge(trace)
      case .model: try await model?.judge(trace)
      case .nothing: nil
      }
    if let verdict {
      judged.verdicts.removeAll { $0.judge == verdict.judge }
      judged.verdicts.append(verdict)
    }
    return judged
  }

  private mutating func take(_ ended: (Int, Work, Trace), before: Int) throws {
    inFlight[ended.1, default: 0] -= 1
    waiting[ended.0] = ended.2
    while let trace = waiting.removeValue(forKey: nextPosition) {
      nextPosition += 1
      if let bad = trace.verdicts.last, bad.judge == CodeJudge.name, bad.reason == "bad_tests" {
        context.note("\(trace.id): \(bad.detail ?? "")")
      }
      try writer.append(trace)
      written += 1
      sinceFlush += 1
    }
    if sinceFlush >= 64 || (sinceFlush > 0 && context.now() - lastFlush >= 10) {
      try writer.flush()
      (sinceFlush, lastFlush) = (0, context.now())
    }
    context.progress(
      StageProgress(stage: "judge", done: written, total: input.manifest.traces, before: before, unit: "traces"))
  }
}

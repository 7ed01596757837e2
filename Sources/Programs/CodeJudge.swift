// Whether the program in an answer passes its problem's tests.

import Foundation
import Records

/// Runs programs against tests in a sandbox. Unlike the judges of `Judging` it is not a pure function: time and memory
/// decide as well. So its verdicts are recorded once (`distill judge`) and read from there.
///
/// Reasons: `correct`; `no_code`, `compile_error`, `wrong_output`, `runtime_error`, `time_limit`, `memory_limit`,
/// `output_limit` (fail); `no_tests`, `bad_tests`, `checker_failed` (cannot judge).
package struct CodeJudge: Sendable {
  package static let name = "code"

  package let sandbox: Sandbox
  package var limits: Limits

  package init(sandbox: Sandbox, limits: Limits = Limits()) {
    self.sandbox = sandbox
    self.limits = limits
  }

  /// Judges a trace by the tests among its prompt's members.
  /// - Throws: what is wrong with this machine (`noTool`, `cannotStart`), never what is wrong with the program.
  package func judge(_ trace: Trace) async throws -> Verdict {
    do {
      guard let suite = try TestSuite(trace.extra) else { return verdict(.cannotJudge, "no_tests") }
      return try await judge(answer: trace.answer, suite)
    } catch let error as ProgramError {
      guard case .badTests = error else { throw error }
      return verdict(.cannotJudge, "bad_tests", "\(error)")
    }
  }

  package func judge(answer: String, _ suite: TestSuite) async throws -> Verdict {
    guard let program = Program.find(in: answer, language: suite.language) else { return verdict(.fail, "no_code") }
    return try await judge(program, suite)
  }

  /// Runs the tests in their order, up to the first that fails.
  package func judge(_ program: Program, _ suite: TestSuite) async throws -> Verdict {
    var limits = limits
    if let seconds = suite.seconds { limits.seconds = seconds }
    let prepared: PreparedProgram
    do {
      prepared = try await PreparedProgram(program, function: suite.function, sandbox: sandbox)
    } catch PreparedProgram.Problem.doesNotCompile(let error) {
      return verdict(.fail, "compile_error", Self.line(error))
    }
    var checker: PreparedProgram?
    if let program = suite.checker {
      do { checker = try await PreparedProgram(program, sandbox: sandbox) } catch is PreparedProgram.Problem {
        return verdict(.cannotJudge, "checker_failed", "the checker does not compile")
      }
    }
    for (index, test) in suite.tests.enumerated() {
      guard let failure = try await failure(of: prepared, at: test, suite.comparison, checker, limits) else { continue }
      return verdict(
        failure.reason == "checker_failed" ? .cannotJudge : .fail, failure.reason,
        "test \(index + 1) of \(suite.tests.count): \(failure.detail)")
    }
    return verdict(.pass, "correct", suite.tests.count == 1 ? "1 test" : "\(suite.tests.count) tests")
  }

  private struct Failure {
    let reason: String
    let detail: String

    init(_ reason: String, _ detail: String) {
      self.reason = reason
      self.detail = detail
    }

    /// Nil for a run that ended well.
    init?(_ run: SandboxRun) {
      let lastLine = run.errors.split(separator: "\n").last.map { CodeJudge.line(String($0)) } ?? ""
      switch run.ending {
      case .exited(0): return nil
      case .timeLimit: self.init("time_limit", "ran into the time limit")
      case .memoryLimit: self.init("memory_limit", "took more memory than the limit")
      case .outputLimit: self.init("output_limit", "wrote more than the limit")
      case .exited, .signalled:
        let outOfMemory = ["MemoryError", "std::bad_alloc", "out of memory", "Cannot allocate memory"]
        let reason = outOfMemory.contains { run.errors.contains($0) } ? "memory_limit" : "runtime_error"
        self.init(reason, lastLine.isEmpty ? "\(run.ending)" : "\(run.ending): \(lastLine)")
      }
    }
  }

  private func failure(
    of program: PreparedProgram, at test: ProgramTest, _ comparison: OutputComparison, _ checker: PreparedProgram?,
    _ limits: Limits
  ) async throws -> Failure? {
    switch test {
    case .output(let input, let expected):
      let run = try await program.run(input: Array(input.utf8), limits: limits)
      if let broken = Failure(run) { return broken }
      if let checker { return try await refusal(of: run, input: input, expected: expected, by: checker) }
      return comparison.difference(found: run.output, expected: Array(expected.utf8))
        .map { Failure("wrong_output", $0) }
    case .call(let arguments, let expected):
      let run = try await program.run(input: Array(JSON.array(arguments).text.utf8), limits: limits)
      if let broken = Failure(run) { return broken }
      guard let found = try? JSON(parsing: run.output) else {
        return Failure(
          "wrong_output", run.output.isEmpty ? "nothing was returned" : "what was returned is not one JSON value")
      }
      return comparison.difference(found: found, expected: expected).map { Failure("wrong_output", $0) }
    }
  }

  /// The checker runs after the program has ended, in a sandbox of its own: `checker INPUT OUTPUT EXPECTED`, the order
  /// that testlib has. Status 0 accepts, 1 and 2 refuse; anything else is the checker's own failure.
  private func refusal(
    of run: SandboxRun, input: String, expected: String, by checker: PreparedProgram
  ) async throws -> Failure? {
    let files = try ProgramFolder()
    try files.write(input.utf8, to: "input")
    try files.write(run.output, to: "output")
    try files.write(expected.utf8, to: "expected")
    let result = try await checker.run(
      arguments: ["input", "output", "expected"].map { sandbox.path(of: $0, inFiles: files.url) }, files: files.url,
      input: [], limits: limits)
    let line = (String(decoding: result.output.prefix(4_096), as: UTF8.self) + "\n" + result.errors)
      .split(separator: "\n").first.map { Self.line(String($0)) } ?? "no word of why"
    switch result.ending {
    case .exited(0): return nil
    case .exited(1), .exited(2): return Failure("wrong_output", "refused by the checker: \(line)")
    default: return Failure("checker_failed", "the checker ended with \(result.ending): \(line)")
    }
  }

  private func verdict(_ outcome: Verdict.Outcome, _ reason: String, _ detail: String? = nil) -> Verdict {
    Verdict(judge: Self.name, outcome: outcome, reason: reason, detail: detail)
  }

  private static func line(_ text: String) -> String { text.count > 200 ? String(text.prefix(199)) + "…" : text }
}

// Verdicts on programs in a real sandbox: a machine without bubblewrap fails these tests.

import Foundation
import Programs
import Records

extension CodeJudge {
  /// The judge of the tests; without bubblewrap it throws.
  static func closed(seconds: Double = 6) async throws -> CodeJudge {
    var limits = Limits()
    limits.seconds = seconds
    return CodeJudge(sandbox: try await Sandbox.closed(), limits: limits)
  }

  /// The reason for a program with one test of input and output.
  func reason(
    _ language: Language, _ source: String, input: String = "", output: String
  ) async throws -> String {
    try await judge(Program(language: language, source: source), TestSuite(tests: [.output(input: input, expected: output)]))
      .reason
  }

  /// The reason for a function with one call.
  func reason(
    _ language: Language, _ source: String, call function: String, _ arguments: String, result: String
  ) async throws -> String {
    let suite = TestSuite(
      tests: [.call(arguments: try JSON(parsing: arguments).array ?? [], expected: try JSON(parsing: result))],
      function: function)
    return try await judge(Program(language: language, source: source), suite).reason
  }
}

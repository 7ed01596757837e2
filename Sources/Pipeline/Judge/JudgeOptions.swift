// What `judge` is asked to do.

import Foundation
import Programs
import Records

/// Options of the judge stage.
package struct JudgeOptions: Sendable {
  /// A folder of shards.
  package var input: URL
  package var out: URL
  package var overwrite: Bool
  /// Runs the programs of traces that have tests.
  package var code: Bool
  package var limits: Limits
  /// Runs programs with the person's own rights.
  package var unsandboxed: Bool
  /// Programs run at once. Decides speed, and the verdicts only where the machine is too busy for a time limit.
  package var jobs: Int
  /// Asks a model where the rule cannot judge; nil asks none.
  package var model: ModelJudgeOptions?
  /// Asks the model about every answer with gold, so that its verdicts can be set beside the rules'.
  package var asksAll: Bool
  /// The judging model's name, as the command line gives it.
  package var modelName: String?

  package init(
    input: URL, out: URL, overwrite: Bool = false, code: Bool = true, limits: Limits = Limits(),
    unsandboxed: Bool = false, jobs: Int = ProcessInfo.processInfo.activeProcessorCount,
    model: ModelJudgeOptions? = nil, asksAll: Bool = false, modelName: String? = nil
  ) {
    self.input = input
    self.out = out
    self.overwrite = overwrite
    self.code = code
    self.limits = limits
    self.unsandboxed = unsandboxed
    self.jobs = jobs
    self.model = model
    self.asksAll = asksAll
    self.modelName = modelName
  }

  package func validate() throws {
    func check(_ holds: Bool, _ name: String, _ value: Any, _ expected: String) throws {
      guard holds else { throw PipelineError.invalidOption(name: name, value: "\(value)", expected: expected) }
    }
    try check(limits.seconds > 0 && limits.seconds <= 600, "--time-limit", limits.seconds, "seconds above 0, at most 600")
    try check(limits.memory >= 16 << 20, "--memory-limit", ByteCount.text(limits.memory), "16MiB or more")
    try check(jobs >= 1, "--jobs", jobs, "1 or more")
    if let model {
      try check((1...99).contains(model.votes), "--votes", model.votes, "1 to 99")
      try model.sampling.validate()
    }
    try check(!asksAll || model != nil, "--ask-all", "given without --model", "a model to ask")
    try check(code || model != nil, "--no-code", "given without --model", "one judge at least")
  }

  /// All that decides the verdicts; the input goes in by its manifest's hash.
  func arguments() throws -> JSONObject {
    var arguments: JSONObject = [
      "input": .string(input.lastPathComponent), "input_manifest": .string(try manifestHash(input)),
      "code": .bool(code), "time_limit": .double(limits.seconds), "memory_limit": .int(limits.memory),
      "unsandboxed": .bool(unsandboxed), "model": modelName.map(JSON.string) ?? .null,
    ]
    if let model {
      arguments["rubric"] = .string(sha256(model.rubric.text.utf8))
      arguments["votes"] = .int(model.votes)
      arguments["ask_all"] = .bool(asksAll)
      for (name, value) in model.sampling.arguments { arguments[name] = value }
    }
    return arguments
  }
}

// What can go wrong between stages, as facts; `description` makes the sentences.

import Records

/// An error of a stage, a recipe or the students' catalogue.
package enum PipelineError: DistillError, Equatable {
  /// A name outside a list, such as a student: the nearest known name is suggested.
  case unknownName(kind: String, given: String, known: [String])
  /// A value outside what an option takes.
  case invalidOption(name: String, value: String, expected: String)
  /// A file or folder that is not there.
  case noSuchInput(what: String, path: String, hint: String)
  /// A student whose weights are not on this machine.
  case missingWeights(student: String, model: String, searched: [String], fetch: String)
  /// An input without anything to work on.
  case emptyInput(what: String, path: String, hint: String)
  /// Two records that contradict each other, or one that a stage cannot use.
  case badInput(what: String, hint: String)
  /// An output folder made by other arguments.
  case differentArguments(folder: String, command: String, differences: [ArgumentDifference])
  /// An output folder that something else has made.
  case foreignFolder(path: String, command: String)
  /// A run that ended with samples missing; the others are in the folder, or nowhere.
  case missingSamples(missing: Int, of: Int, folder: String?, failures: [SampleFailure])
  /// A filter that kept nothing.
  case noTraceLeft(judged: Int, reasons: [(reason: String, count: Int)], rejected: String)
  /// A recipe with mistakes, all of them.
  case recipe([RecipeProblem])
  /// A run that was interrupted; what it had is saved.
  case stopped(done: String)
  /// A run that was interrupted and had nowhere to save what it had.
  case stoppedWithoutOutput
  /// A part of this machine that a command needs.
  case unavailable(what: String, hint: String)
  /// A bug.
  case internalError(String)

  package var exitStatus: ExitStatus {
    switch self {
    case .unknownName, .invalidOption, .differentArguments, .recipe: .usage
    case .noSuchInput, .missingWeights: .noInput
    case .emptyInput, .badInput, .noTraceLeft: .badInput
    case .foreignFolder: .cannotCreate
    case .missingSamples, .unavailable: .unavailable
    case .stopped, .stoppedWithoutOutput: .stopped
    case .internalError: .internalError
    }
  }

  package static func == (a: PipelineError, b: PipelineError) -> Bool { a.description == b.description }
}

extension PipelineError {
  package var description: String {
    switch self {
    case .unknownName(let kind, let given, let known):
      let suggestion = nearMiss(to: given, among: known).map { " Did you mean '\($0)'?" } ?? ""
      return "there is no \(kind) '\(given)'.\(suggestion)\nKnown: \(known.joined(separator: ", "))."
    case .invalidOption(let name, let value, let expected):
      return "\(name) is '\(value)'; expected \(expected)."
    case .noSuchInput(let what, let path, let hint):
      return "no such \(what): \(path)" + line(hint)
    case .missingWeights(let student, let model, let searched, let fetch):
      return """
        the weights of '\(student)' (\(model)) are not on this machine.
        Looked in: \(searched.joined(separator: ", ")).
        Fetch them with: \(fetch)
        """
    case .emptyInput(let what, let path, let hint):
      return "\(path) holds no \(what)." + line(hint)
    case .badInput(let what, let hint):
      return what + line(hint)
    case .differentArguments(let folder, let command, let differences):
      return """
        \(folder) was made by 'distill \(command)' with other arguments:
        \(differences.map { "  " + $0.description }.joined(separator: "\n"))
        Use the same arguments to go on with it, another --out, or --overwrite to start again.
        """
    case .foreignFolder(let path, let command):
      return """
        \(path) is not empty and was not made by 'distill \(command)'.
        Choose another --out; --overwrite does not delete folders it did not make.
        """
    case .missingSamples(let missing, let total, let folder, let failures):
      let named = failures.prefix(3).map { "\n  " + $0.description }.joined()
      let more = failures.count > 3 ? "\n  … and \(failures.count - 3) more requests" : ""
      let others =
        folder.map { "The others are in \($0). Running the same command again samples only the missing ones." }
        ?? "The others are not kept, because there is no --out; with one, only the missing ones are sampled again."
      return """
        \(missing) of \(total) samples are missing, because the teacher failed:\(named)\(more)
        \(others)
        """
    case .noTraceLeft(let judged, let reasons, let rejected):
      let top = reasons.prefix(3).map { "\($0.reason) (\($0.count))" }.joined(separator: ", ")
      return """
        no trace is left after the filter: \(judged) were judged, most often rejected for \(top).
        They are in \(rejected) with their verdicts ('distill data show \(rejected)'). Loosen the rules, or sample more.
        """
    case .recipe(let problems):
      return problems.map(\.description).joined(separator: "\n")
    case .stopped(let done):
      return "stopped before the end; \(done)."
    case .stoppedWithoutOutput:
      return "stopped before the end; nothing is kept, because there is no --out. "
        + "With --out FOLDER the same command goes on where it was stopped."
    case .unavailable(let what, let hint):
      return what + line(hint)
    case .internalError(let what):
      return "\(what). This is a bug in distill: please report it with the command that led here."
    }
  }

  private func line(_ hint: String) -> String { hint.isEmpty ? "" : "\n" + hint }
}

// The command line's entry point: parses, runs one command, and turns errors into sentences and exit codes.

import ArgumentParser
import Foundation
import Pipeline
import Records

@main
struct Distill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "distill",
    abstract: "Makes small dense models reason: sample a teacher, keep what is right, fine-tune a student.",
    discussion: """
      The whole road in one command:
        distill run recipes/quickstart

      The same road, step by step:
        distill generate --teacher smollm2-135m --prompts train.jsonl \\
          --samples 8 --out traces
        distill filter traces --out kept
        distill train --student smollm2-135m --data kept --out student
        distill eval --model student/model --benchmark test.jsonl --samples 4

      Every command that writes goes on where it was when it is run again with
      the same arguments. Results go to stdout, everything else to stderr.

      Exit codes: 0 done, 64 usage, 65 bad input data, 66 no such input,
      69 teacher or engine unavailable, 70 bug, 73 cannot create output,
      75 stopped and resumable.
      """,
    subcommands: [
      Run.self, Generate.self, JudgeCommand.self, Filter.self, Check.self, Train.self, Eval.self, Verify.self,
      Explain.self, Audit.self, DataCommand.self, Model.self, BenchCommand.self,
      DoctorCommand.self,
    ])

  static func main() async {
    BLASChoice.startAgainIfBetter()
    let task = Task {
      var command = try parseAsRoot()
      try EngineVariables.check(ProcessInfo.processInfo.environment)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    }
    let signals = StopSignals { task.cancel() }
    let result = await task.result
    signals.stop()
    if case .failure(let error) = result { end(with: error) }
    leave(.done)
  }

  /// Ends the process without tearing down libraries that compute threads may still be inside.
  private static func leave(_ status: ExitStatus) -> Never {
    fflush(nil)  // every open stream
    _exit(status.rawValue)
  }

  /// Says what went wrong and exits.
  private static func end(with error: any Error) -> Never {
    switch error {
    case let error as PipelineError:
      if case .stopped = error {
        Terminal.error("error: \(error)\nGo on with: \(commandLine)")
      } else {
        Terminal.error("error: \(error)")
      }
      leave(error.exitStatus)
    case let error as any DistillError:
      Terminal.error("error: \(error)")
      leave(error.exitStatus)
    case is CancellationError:
      Terminal.error("error: stopped before the end.\nGo on with: \(commandLine)")
      leave(.stopped)
    case is CleanExit, is ValidationError, is ExitCode:
      exit(withError: error)
    default:
      if exitCode(for: error) == .validationFailure { endParsing(with: error) }
      if exitCode(for: error) != .failure { exit(withError: error) }
      Terminal.error("error: \(error). This is a bug in distill: please report it with the command that led here.")
      leave(.internalError)
    }
  }

  /// Says what is wrong with the command line. A misspelt word is named rather than what is missing because of it.
  private static func endParsing(with error: any Error) -> Never {
    guard let command = try? JSON(parsing: _dumpHelp())["command"],
      let misspelling = Misspelling.message(in: CommandLine.arguments.dropFirst(), of: command)
    else { exit(withError: error) }
    let message = fullMessage(for: error)
    let usage = message.firstRange(of: "\nUsage: ").map { message[$0.lowerBound...] } ?? ""
    Terminal.error("Error: \(misspelling)\(usage)")
    leave(.usage)
  }

  /// The command as it can be typed again.
  private static var commandLine: String {
    CommandLine.arguments.map { argument in
      let plain = argument.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./:=,+@%".contains($0)) }
      return plain && !argument.isEmpty ? argument : "'" + argument.replacing("'", with: "'\\''") + "'"
    }.joined(separator: " ")
  }
}

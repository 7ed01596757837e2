// What every error of this project can tell the command line.

/// How a command ends (sysexits.h; docs/cli.md).
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The command line or a recipe is wrong.
  case usage = 64
  /// The input's content is wrong.
  case badInput = 65
  /// There is no such input.
  case noInput = 66
  /// The teacher or the engine cannot be reached or used.
  case unavailable = 69
  /// A bug in distill.
  case internalError = 70
  /// The output cannot be created or written.
  case cannotCreate = 73
  /// Stopped before the end; running it again goes on from there.
  case stopped = 75
}

/// An error that a person can act on: its description says what, where, expected against found, and what to do.
package protocol DistillError: Error, CustomStringConvertible {
  var exitStatus: ExitStatus { get }
}

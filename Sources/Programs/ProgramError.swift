// Why programs cannot be judged here.

import Records

package enum ProgramError: DistillError, Equatable {
  /// A record's tests cannot be read.
  case badTests(member: String, expected: String)
  /// bubblewrap is not installed or cannot make its namespaces.
  case noSandbox(why: String)
  case noTool(Language)
  case cannotStart(why: String)

  package var description: String {
    switch self {
    case .badTests(let member, let expected): "the tests are not readable: \"\(member)\": expected \(expected)"
    case .noSandbox(let why):
      """
      programs from answers run only in a sandbox, and there is none: \(why)
      Install it with 'apt-get install bubblewrap'. In a container, allow user namespaces. '--unsandboxed' runs the \
      programs with your own rights: only for code that you trust.
      """
    case .noTool(let language):
      "nothing in /usr/bin runs \(language.rawValue) programs. Install it with 'apt-get install \(language.debianPackage)'."
    case .cannotStart(let why): "the sandbox cannot be started: \(why)"
    }
  }

  package var exitStatus: ExitStatus {
    switch self {
    case .badTests: .badInput
    case .noSandbox, .noTool, .cannotStart: .unavailable
    }
  }
}

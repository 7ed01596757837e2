// What a program must do: an input and the output it owes, or a call and its result.

import Records

/// One test of a program.
package enum ProgramTest: Sendable, Hashable {
  /// The whole standard output for a standard input.
  case output(input: String, expected: String)
  /// The result of a call: `[arguments]` → result, as JSON.
  case call(arguments: [JSON], expected: JSON)
}

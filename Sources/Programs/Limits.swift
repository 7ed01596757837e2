// What a program from an answer may use.

/// The bounds of one run.
package struct Limits: Sendable, Hashable {
  /// Processor seconds of each process.
  package var seconds = 6.0
  /// Wall-clock seconds of the whole run: more than the processor's, so that a busy machine fails nobody.
  package var wallSeconds: Double { 2 * seconds }
  /// Private bytes of each process, and resident bytes of all together.
  package var memory = 512 << 20
  /// Processes and threads.
  package var processes = 64
  /// Bytes on standard output, on standard error, and in any file.
  package var output = 16 << 20
  /// Bytes in the sandbox's own `/tmp`.
  package var files = 64 << 20

  package init() {}

  /// What a compiler needs.
  static var compiling: Limits {
    var limits = Limits()
    limits.seconds = 30
    limits.memory = 2 << 30
    limits.output = 256 << 20
    limits.files = 256 << 20
    return limits
  }
}

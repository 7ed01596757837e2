// One program's run, watched: time, memory of all its processes, and what it writes.

import Foundation
import Records
import Synchronization

/// What came of a run.
package struct SandboxRun: Sendable, Equatable {
  package enum Ending: Sendable, Equatable, CustomStringConvertible {
    case exited(Int)
    case signalled(Int)
    case timeLimit, memoryLimit, outputLimit

    package var description: String {
      switch self {
      case .exited(let code): "exit status \(code)"
      case .signalled(let signal): "signal \(signal)"
      case .timeLimit: "the time limit"
      case .memoryLimit: "the memory limit"
      case .outputLimit: "the output limit"
      }
    }
  }

  package var ending: Ending
  /// Standard output; of standard error the first 64 KiB.
  package var output: [UInt8]
  package var errors: String
}

extension Sandbox {
  /// Runs a command to its end or to a limit, and leaves nothing of it behind.
  ///
  /// - Parameters:
  ///   - folder: the program's files, read-only.
  ///   - files: another folder; `canWrite` says whether the program may write there.
  /// - Throws: `cannotStart` where the system starts no process; `CancellationError`.
  package func run(
    _ command: [String], input: [UInt8] = [], folder: URL? = nil, files: URL? = nil, canWrite: Bool = false,
    limits: Limits
  ) async throws -> SandboxRun {
    let line = commandLine(command, folder: folder, files: files, canWrite: canWrite, limits: limits)
    let (input, output, errors) = (try StreamFile(input), try StreamFile(), try StreamFile())
    let (filter, status) = (try StreamFile(SyscallFilter.bytes ?? []), try StreamFile())
    let more = isClosed ? [filter.descriptor, status.descriptor] : []
    let process = try ChildProcess(
      line, environment: Self.environment, files: [input.descriptor, output.descriptor, errors.descriptor] + more)
    let (end, broken, elapsed) = await Self.watch(process, limits: limits)
    try Task.checkCancellation()
    let words = String(decoding: errors.read(upTo: 64 << 10), as: UTF8.self)
    var ending: SandboxRun.Ending
    if let broken {
      ending = broken
    } else if isClosed {
      // bubblewrap's own failures have its exit status too, but then it has no program's to tell. It ends with 0 only
      // where the program did, and was seen to leave that untold on a busy machine.
      guard let code = Self.exitCode(in: status.read(upTo: 4_096)) ?? (end == .exited(0) ? 0 : nil) else {
        throw ProgramError.cannotStart(why: words.split(separator: "\n").last.map(String.init) ?? "\(end)")
      }
      ending = code > 128 && code <= 128 + 64 ? .signalled(code - 128) : .exited(code)
    } else {
      ending = switch end {
      case .exited(let code): .exited(code)
      case .signalled(let signal): .signalled(signal)
      }
    }
    if max(output.size, errors.size) >= limits.output {
      ending = .outputLimit
    } else if case .signalled(let signal) = ending {
      let isLate = elapsed >= .seconds(limits.seconds)
      switch Int32(signal) {
      case SIGXCPU: ending = .timeLimit
      case SIGKILL where isLate: ending = .timeLimit
      case SIGXFSZ: ending = .outputLimit
      default: break
      }
    }
    return SandboxRun(ending: ending, output: output.read(upTo: limits.output), errors: words)
  }

  /// Waits for the end, or makes it, on a thread of its own: the concurrency pool's may all be busy with arithmetic for
  /// longer than a program is allowed.
  private static func watch(
    _ process: ChildProcess, limits: Limits
  ) async -> (ChildProcess.Ending, broken: SandboxRun.Ending?, elapsed: Duration) {
    let isCancelled = Atomic(false)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let thread = Thread {
          continuation.resume(
            returning: poll(process, limits: limits) { isCancelled.load(ordering: .relaxed) })
        }
        thread.name = "watch"
        thread.start()
      }
    } onCancel: {
      isCancelled.store(true, ordering: .relaxed)
    }
  }

  /// A poll rather than a wait, because the memory of all processes is polled as well.
  private static func poll(
    _ process: ChildProcess, limits: Limits, isCancelled: () -> Bool
  ) -> (ChildProcess.Ending, broken: SandboxRun.Ending?, elapsed: Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    var pause: TimeInterval = 0.001
    var nextLook = start + .milliseconds(20)
    var broken: SandboxRun.Ending?
    while true {
      let now = clock.now
      if let ending = process.poll() { return (ending, broken, now - start) }
      if broken == nil {
        if isCancelled() || now - start > .seconds(limits.wallSeconds) {
          broken = .timeLimit
        } else if now > nextLook {
          if ResidentMemory.bytes(of: Int(process.id)) > limits.memory + allowance { broken = .memoryLimit }
          nextLook = clock.now + .milliseconds(20)
        }
        if broken != nil { process.kill() }
      }
      Thread.sleep(forTimeInterval: pause)
      pause = min(pause * 3 / 2, 0.005)
    }
  }

  /// Resident bytes of bubblewrap and the interpreter's own pages.
  private static let allowance = 64 << 20

  /// The program's exit status among bubblewrap's JSON lines.
  private static func exitCode(in status: [UInt8]) -> Int? {
    for line in status.split(separator: UInt8(ascii: "\n")) {
      if let code = try? JSON(parsing: Array(line))["exit-code"]?.int { return code }
    }
    return nil
  }
}

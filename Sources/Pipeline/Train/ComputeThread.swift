// Long computation on a thread of its own, away from the threads that Swift's tasks share.

import Foundation
import Synchronization

/// Runs computation that would block a task's thread for minutes. Cancelling the task sets the flag that the
/// computation looks at between its steps.
enum ComputeThread {
  final class StopFlag: Sendable {
    private let flag = Atomic(false)
    var isSet: Bool { flag.load(ordering: .relaxed) }
    func set() { flag.store(true, ordering: .relaxed) }
  }

  static func run<Result: Sendable>(
    _ body: @escaping @Sendable (StopFlag) throws -> Result
  ) async throws -> Result {
    let stop = StopFlag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Swift.Result { try body(stop) }) }
        thread.name = "distill compute"
        thread.stackSize = 8 << 20
        thread.start()
      }
    } onCancel: {
      stop.set()
    }
  }
}

// Work over all cores whose results come in order.

import Foundation
import Synchronization

enum Ordered {
  /// Runs `work` on the numbers below `count`, a few ahead of what was taken, and gives the results to `take` in order.
  ///
  /// - Throws: what `work` or `take` throws; `FilterStage.stopped` when the task is cancelled.
  static func run<Value: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) throws -> Value, take: (Int, Value) throws -> Void
  ) async throws {
    let ahead = 2 * ProcessInfo.processInfo.activeProcessorCount
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
      var started = 0
      var taken = 0
      var waiting: [Int: Value] = [:]
      func start() {
        guard started < count, started < taken + ahead else { return }
        let index = started
        started += 1
        group.addTask { (index, try work(index)) }
      }
      for _ in 0..<ahead { start() }
      while let (index, value) = try await group.next() {
        if Task.isCancelled { throw FilterStage.stopped }
        waiting[index] = value
        while let next = waiting.removeValue(forKey: taken) {
          try take(taken, next)
          taken += 1
        }
        while started < count, started < taken + ahead { start() }
      }
    }
  }
}

/// A value that several threads change in turn.
final class Locked<Value: Sendable>: Sendable {
  private let mutex: Mutex<Value>
  init(_ value: Value) { mutex = Mutex(value) }

  func with<Result: Sendable>(_ body: (inout sending Value) throws -> Result) rethrows -> Result {
    try mutex.withLock { try body(&$0) }
  }
}

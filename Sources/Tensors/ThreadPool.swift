// The process's one pool of compute threads.

import CKernels
import Foundation
import Synchronization

/// Runs numbered tasks on a fixed set of threads, the caller's among them.
///
/// Tasks are claimed one by one, so their assignment to threads varies; what a task computes must depend on
/// its number alone. Calls from several threads take turns; a call from inside a task runs in place.
package final class ThreadPool: Sendable {
  /// Every op of this project runs here: one thread for each core, BLAS itself single-threaded.
  package static let shared = ThreadPool(threads: ProcessInfo.processInfo.activeProcessorCount)

  package let threads: Int

  private struct Job {
    var generation = 0
    var body: (@Sendable (Int) -> Void)?
    var count = 0
    /// The caller's: a worker computes as the caller would.
    var instructionSet = InstructionSet.current
  }

  private let turn = Mutex(())
  /// How many threads work, the caller included: at most `threads`.
  private let activeThreads: Atomic<Int>
  private let next = Atomic<Int>(0)
  private let busy = Atomic<Int>(0)
  private let generation = Atomic<Int>(0)
  private let monitor = Monitor()
  private let job = Mutex(Job())

  package init(threads: Int) {
    self.threads = max(1, threads)
    activeThreads = Atomic(max(1, threads))
    for index in 1..<max(1, threads) {
      let worker = Thread { [self] in work(as: index) }
      worker.name = "compute-\(index)"
      worker.stackSize = 1 << 21
      worker.start()
    }
  }

  /// Uses fewer threads from now on (at least one, at most `threads`): results do not change.
  package func limit(to count: Int) {
    activeThreads.store(min(max(1, count), threads), ordering: .relaxed)
  }

  package var limit: Int { activeThreads.load(ordering: .relaxed) }

  /// Calls `body` with 0..<count, each exactly once, and returns when all calls have.
  package func run(_ count: Int, _ body: (Int) -> Void) {
    guard count > 1, threads > 1, limit > 1, ck_thread_in_task() == 0 else {
      for index in 0..<count { body(index) }
      return
    }
    turn.withLock { _ in
      withoutActuallyEscaping(body) { escaping in
        // The pool's threads are done with the closure before `run` returns.
        nonisolated(unsafe) let unchecked = escaping
        let shared: @Sendable (Int) -> Void = { unchecked($0) }
        next.store(0, ordering: .relaxed)
        busy.store(threads - 1, ordering: .relaxed)
        job.withLock { job in
          job.body = shared
          job.count = count
          job.instructionSet = .current
        }
        generation.add(1, ordering: .sequentiallyConsistent)
        monitor.wakeAll()
        ck_set_thread_in_task(1)
        claim(count, shared)
        ck_set_thread_in_task(0)
        var spins = 0
        while busy.load(ordering: .acquiring) > 0 {
          spins += 1
          if spins > 2000 { sched_yield() } else { ck_pause() }
        }
        job.withLock { $0.body = nil }
      }
    }
  }

  private func claim(_ count: Int, _ body: (Int) -> Void) {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      body(index)
    }
  }

  /// A call of its own, so that the closure is released before the thread reports that it is done.
  @inline(never) private func claimShare() {
    let (body, count, instructionSet) = job.withLock { ($0.body, $0.count, $0.instructionSet) }
    _ = instructionSet.force()
    if let body { claim(count, body) }
  }

  private func work(as index: Int) {
    ck_set_thread_in_task(1)
    var seen = 0
    while true {
      waitForWork(after: seen)
      seen = generation.load(ordering: .acquiring)
      if index < limit { claimShare() }
      busy.subtract(1, ordering: .releasing)
    }
  }

  /// Spins for a fifth of a millisecond, since the next op comes soon and waking costs more than most ops, then sleeps.
  private func waitForWork(after seen: Int) {
    let end = ck_nanoseconds() + 200_000
    repeat {
      for _ in 0..<64 {
        if generation.load(ordering: .acquiring) != seen { return }
        ck_pause()
      }
    } while ck_nanoseconds() < end
    monitor.wait { generation.load(ordering: .sequentiallyConsistent) != seen }
  }
}

/// A condition to sleep on.
private final class Monitor: Sendable {
  private let condition = NSCondition()

  func wait(until isReady: () -> Bool) {
    condition.lock()
    while !isReady() { condition.wait() }
    condition.unlock()
  }

  func wakeAll() {
    condition.lock()
    condition.broadcast()
    condition.unlock()
  }
}

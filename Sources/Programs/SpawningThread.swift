// The thread that starts all child processes.
//
// bubblewrap asks to be killed with its parent (`--die-with-parent`), and to the kernel that is the thread that started
// it, not the process. Threads of the concurrency pool end when there is little to do, and a program that sleeps would
// be killed with the one that happened to start it. This one never ends.

import Foundation
import Synchronization

final class SpawningThread: Sendable {
  static let shared = SpawningThread()

  private let jobs = Mutex<[@Sendable () -> Void]>([])
  private let waiting = DispatchSemaphore(value: 0)

  private init() {
    let thread = Thread { [self] in
      while true {
        waiting.wait()
        jobs.withLock { $0.removeFirst() }()
      }
    }
    thread.name = "spawn"
    thread.start()
  }

  /// What `body` returns on that thread.
  func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
    let result = Mutex<Result?>(nil)
    let done = DispatchSemaphore(value: 0)
    jobs.withLock { jobs in
      jobs.append {
        let found = body()
        result.withLock { $0 = found }
        done.signal()
      }
    }
    waiting.signal()
    done.wait()
    return result.withLock { $0! }
  }
}

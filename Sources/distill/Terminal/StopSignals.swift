// Ctrl-C and kill: the first asks the work to stop and save, the second ends the process.

import Dispatch
import Foundation
import Synchronization

/// Calls `stop` at the first SIGINT or SIGTERM; the second one kills. Two within half a second are one: coreutils'
/// `timeout` signals the process and then its group.
final class StopSignals {
  private final class First: Sendable {
    private let came = Mutex(false)

    /// True the first time.
    func claim() -> Bool {
      came.withLock { came in
        defer { came = true }
        return !came
      }
    }
  }

  private var sources: [any DispatchSourceSignal] = []

  init(stop: @escaping @Sendable () -> Void) {
    let first = First()
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        guard first.claim() else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) {
          for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
        }
        Terminal.error("\nstopping: what is done is being saved; once more to stop at once")
        stop()
      }
      source.activate()
      sources.append(source)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)  // a file that may grow no further is an error of its write, which names the file
  }

  func stop() {
    for source in sources { source.cancel() }
    sources = []
  }
}

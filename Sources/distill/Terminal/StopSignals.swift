// Ctrl-C and kill: the first asks the work to stop and save, the second ends the process.

import Dispatch
import Foundation

/// Calls `stop` at the first SIGINT or SIGTERM; the second one kills.
final class StopSignals {
  private var sources: [any DispatchSourceSignal] = []

  init(stop: @escaping @Sendable () -> Void) {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
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

// The error of the lowest-numbered task that failed, whichever thread came first.

import Synchronization

final class FirstError: Sendable {
  private let state = Mutex<(index: Int, error: any Error)?>(nil)

  func record(_ error: any Error, at index: Int) {
    state.withLock { if $0 == nil || index < $0!.index { $0 = (index, error) } }
  }

  var first: (any Error)? { state.withLock { $0?.error } }
}

// Lets requests through to the pool's members, in the order they came.

/// Leave to send one request to one member.
struct EndpointLease: Sendable {
  let index: Int
  let url: BaseURL
  let weight: Int
  let choiceLimit: Int?
}

/// Lets requests through to the pool's members, in the order they came, as the pool's state allows.
actor EndpointGate {
  private enum Answer {
    case lease(EndpointLease)
    case askAgain
  }

  private struct Waiter {
    let id: UInt64
    let weight: Int
    let continuation: CheckedContinuation<Answer, any Error>
  }

  private var pool: EndpointPool
  private var waiters: [Waiter] = []
  private var lastID: UInt64 = 0
  private let clock: EndpointClock

  init(pool: EndpointPool, clock: EndpointClock) {
    self.pool = pool
    self.clock = clock
  }

  var samplesPerRequest: Int { pool.samplesPerRequest }

  /// Waits until a member has room. Each lease must be given back.
  /// - Throws: `CancellationError` as soon as the task is cancelled.
  func acquire(weight: Int) async throws -> EndpointLease {
    while true {
      try Task.checkCancellation()
      if waiters.isEmpty {
        switch pool.pick(weight: weight, now: clock.now()) {
        case .member(let index): return lease(index, weight: weight)
        case .barred(let until):
          try await clock.sleep(until - clock.now())
          continue
        case .full: break
        }
      }
      if case .lease(let lease) = try await wait(weight: weight) { return lease }
    }
  }

  /// Gives a lease back.
  func release(_ lease: EndpointLease, outcome: EndpointPool.Outcome) {
    pool.release(lease.index, weight: lease.weight, outcome: outcome, now: clock.now())
    letThrough()
  }

  func learn(_ lease: EndpointLease, choiceLimit: Int) { pool.learn(lease.index, choiceLimit: choiceLimit) }

  func hasHealthyMember(otherThan index: Int) -> Bool {
    pool.hasHealthyMember(otherThan: index, now: clock.now())
  }

  private func lease(_ index: Int, weight: Int) -> EndpointLease {
    let member = pool.members[index]
    return EndpointLease(index: index, url: member.url, weight: weight, choiceLimit: member.choiceLimit)
  }

  private func wait(weight: Int) async throws -> Answer {
    lastID += 1
    let id = lastID
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        waiters.append(Waiter(id: id, weight: weight, continuation: continuation))
      }
    } onCancel: {
      // A cancellation handler is synchronous, and the waiters are the actor's. The task reaches the actor only
      // after the waiter was appended, because the code above does not give the actor up before.
      Task { await self.cancel(id) }
    }
  }

  private func cancel(_ id: UInt64) {
    guard let index = waiters.firstIndex(where: { $0.id == id }) else { return }
    waiters.remove(at: index).continuation.resume(throwing: CancellationError())
    letThrough()
  }

  private func letThrough() {
    while let first = waiters.first {
      switch pool.pick(weight: first.weight, now: clock.now()) {
      case .full: return
      case .barred: waiters.removeFirst().continuation.resume(returning: .askAgain)
      case .member(let index):
        waiters.removeFirst().continuation.resume(returning: .lease(lease(index, weight: first.weight)))
      }
    }
  }
}

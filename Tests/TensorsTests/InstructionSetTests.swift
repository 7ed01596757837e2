// Forcing an instruction set: for one thread and what it gives the pool.

import Foundation
import Synchronization
import Tensors
import Testing

@Suite struct InstructionSetTests {
  @Test func `a forced instruction set reaches the pool's tasks and no other thread`() throws {
    try #require(InstructionSet.best != .scalar, "there is only one instruction set here")
    #expect(InstructionSet.scalar.force())
    defer { _ = InstructionSet.best.force() }
    let inTasks = Mutex<[InstructionSet]>([])
    ThreadPool.shared.run(200) { _ in
      usleep(100)  // long enough for every thread to take some
      inTasks.withLock { $0.append(.current) }
    }
    #expect(inTasks.withLock { $0 } == Array(repeating: .scalar, count: 200))

    let elsewhere = Mutex<InstructionSet?>(nil)
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      elsewhere.withLock { $0 = .current }
      done.signal()
    }
    done.wait()
    #expect(elsewhere.withLock { $0 } == .best)
  }
}

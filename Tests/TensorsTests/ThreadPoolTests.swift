import Synchronization
import Tensors
import Testing

@Suite struct ThreadPoolTests {
  @Test func `every task runs exactly once, whatever the number of threads`() {
    for threads in [1, 2, 5] {
      let pool = ThreadPool(threads: threads)
      for count in [0, 1, 2, 1000] {
        let counts = Mutex([Int](repeating: 0, count: count))
        pool.run(count) { index in counts.withLock { $0[index] += 1 } }
        #expect(counts.withLock { $0 } == Array(repeating: 1, count: count))
      }
    }
  }

  @Test func `a run inside a task runs in place`() {
    let pool = ThreadPool(threads: 3)
    let total = Mutex(0)
    pool.run(4) { _ in pool.run(5) { _ in total.withLock { $0 += 1 } } }
    #expect(total.withLock { $0 } == 20)
  }

  @Test func `runs from many threads at once take turns`() async {
    let pool = ThreadPool(threads: 2)
    let total = Total()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<16 {
        group.addTask { for _ in 0..<50 { pool.run(7) { _ in total.value.withLock { $0 += 1 } } } }
      }
    }
    #expect(total.value.withLock { $0 } == 16 * 50 * 7)
  }
}

private final class Total: Sendable {
  let value = Mutex(0)
}

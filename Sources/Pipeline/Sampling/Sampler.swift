// Draws a plan's samples from a source, many requests at once.

import Records

/// Draws samples with bounded concurrency. Requests are begun in the plan's order.
struct Sampler {
  let source: any CompletionSource
  let sampling: Sampling
  /// Keeps each token with its log-probability.
  var wantsTokens = false
  /// Samples in flight; a single request may exceed it.
  let concurrency: Int
  /// Requests in a row that failed without a single sample after which the teacher is taken to be gone.
  var giveUpAfter = 8

  /// - Returns: true when the source was given up on.
  /// - Throws: the sink's error. A request's error becomes a failure in the collector.
  func run(
    _ plan: SamplingPlan, into collector: SampleCollector, progress: @Sendable (Int) -> Void
  ) async throws -> Bool {
    var queue = plan.items[...]
    var inFlight = 0
    var failuresInARow = 0
    await withTaskGroup(of: (samples: Int, failed: Bool).self) { group in
      func begin(_ item: SamplingPlan.Item) {
        inFlight += item.samples.count
        group.addTask { await (item.samples.count, draw(item, into: collector)) }
      }
      while true {
        let mayBegin = failuresInARow < giveUpAfter && !Task.isCancelled
        if mayBegin, let item = queue.first, inFlight == 0 || inFlight + item.samples.count <= concurrency {
          queue.removeFirst()
          begin(item)
          continue
        }
        guard let ended = await group.next() else { break }
        inFlight -= ended.samples
        failuresInARow = ended.failed ? failuresInARow + 1 : 0
        progress(await collector.written)
        if await collector.sinkError != nil {
          group.cancelAll()
          queue = []
        }
      }
    }
    if let error = await collector.sinkError { throw error }
    return failuresInARow >= giveUpAfter && !queue.isEmpty
  }

  /// - Returns: whether the request failed without giving a sample.
  private func draw(_ item: SamplingPlan.Item, into collector: SampleCollector) async -> Bool {
    let request = CompletionRequest(
      promptID: item.prompt.id, messages: item.prompt.messages, samples: item.samples, sampling: sampling,
      wantsTokens: wantsTokens)
    var failure: (any Error)?
    do {
      try await source.complete(request) { completion in
        try await collector.accept(completion, of: item.prompt, teacher: source.name, sampling: sampling)
      }
    } catch {
      failure = error
    }
    if Task.isCancelled { return false }
    return await collector.close(item.prompt, error: failure) == item.samples.count
  }
}

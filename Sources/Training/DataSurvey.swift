// Reads all traces once before a run: are they whole, are their targets right, and how large will the passes be.

import Foundation
import Models
import Records
import Synchronization
import Tensors
import Tokens

/// What a data set holds for one model and one set of options.
package struct DataSurvey: Sendable {
  /// Tokens of a pass, and those of them that the loss counts.
  package struct BatchSize: Sendable, Equatable {
    package var tokens = 0
    package var targets = 0

    package init(tokens: Int = 0, targets: Int = 0) {
      self.tokens = tokens
      self.targets = targets
    }

    /// The larger of each number.
    func covering(_ other: BatchSize) -> BatchSize {
      BatchSize(tokens: max(tokens, other.tokens), targets: max(targets, other.targets))
    }
  }

  package let folder: String
  package private(set) var truncation = TruncationCounts()
  /// Traces that are trained on, in each epoch,
  package private(set) var trained = 0
  /// their tokens and targets,
  package private(set) var size = BatchSize()
  /// and the tokens of the longest of them.
  package private(set) var longestTrained = 0
  /// No pass of any epoch has more tokens or (but for rounding) targets than this.
  package private(set) var largestBatch = BatchSize()
  /// Passes of the first epoch.
  package private(set) var microBatches = 0
  /// The first passes of the run, for timing.
  package private(set) var firstBatches: [PackedBatch] = []

  private let options: TrainingOptions
  private let endOfTurn: String

  /// Passes that are kept for timing.
  private static let keptBatches = 4
  /// Traces that are tokenised together, on all threads.
  private static let tracesAtOnce = 256
  /// A first epoch whose largest pass is this near to the bound on all passes makes looking at the others needless.
  private static let nearBound = 0.95

  /// Reads `data` in the order of the run.
  /// - Parameter onRead: is told now and then how many traces have been read.
  /// - Throws: `badExample` for the first record whose targets are wrong; `noExamples`; `CancellationError`.
  package init(
    _ data: ShardFolder, model: LanguageModel, options: TrainingOptions, shouldStop: () -> Bool = { false },
    onRead: (_ traces: Int) -> Void = { _ in }
  ) throws {
    folder = data.url.path
    self.options = options
    endOfTurn = model.template.endOfTurn
    var lengths: [String: BatchSize] = [:]
    var order: [(size: BatchSize, example: TrainingExample?)?] = []
    var traces = data.shuffled(seed: options.seed, epoch: 0).makeIterator()
    while let chunk = try Self.next(&traces, Self.tracesAtOnce) {
      if shouldStop() { throw CancellationError() }
      for (trace, example) in zip(chunk, try Self.examples(chunk, model: model)) {
        let place = try add(trace, example, model)
        if let place, options.epochs > 1 { lengths[trace.id] = lengths[trace.id]?.covering(place) ?? place }
        let isEarly = firstBatches.count < Self.keptBatches
        order.append(place.map { ($0, isEarly ? example : nil) })
        if order.count == options.batchSize { endStep(&order) }
      }
      onRead(truncation.traces)
    }
    endStep(&order)
    guard trained > 0 else {
      try requireWholeTraces()
      throw TrainingError.noExamples(
        folder: folder, traces: truncation.traces, tooLong: truncation.tooLong, unfinished: truncation.unfinished,
        maxLength: options.maxLength)
    }
    try boundLargestBatch(data, lengths: lengths, shouldStop: shouldStop)
  }

  /// Refuses data of which some would be trained on without their end.
  package func requireWholeTraces() throws {
    guard options.allowTruncation || truncation.isEmpty else {
      throw TrainingError.truncated(
        folder: folder, survey: truncation, maxLength: options.maxLength, endOfTurn: endOfTurn)
    }
  }

  /// Counts one trace; returns its size where it is trained on.
  private mutating func add(_ trace: Trace, _ example: TrainingExample, _ model: LanguageModel) throws -> BatchSize? {
    truncation.traces += 1
    truncation.longest = max(truncation.longest, example.ids.count)
    if trace.isUnfinished {
      truncation.unfinished += 1
      return nil
    }
    if let problem = MaskLint.problem(
      in: example, completion: trace.completion, template: model.template, tokenizer: model.tokenizer)
    {
      throw TrainingError.badExample(
        folder: folder, record: trace.id, template: model.template.name, problem: problem)
    }
    if example.ids.count > options.maxLength {
      truncation.tooLong += 1
      let kept = zip(example.ids, example.isTarget).prefix(options.maxLength).filter { $0.1 }.map { $0.0 }
      let closed = model.tokenizer.decode(kept, skipSpecial: false).contains("</think>")
      if trace.reasoning != nil, !closed { truncation.beforeThinkingEnd += 1 }
      return nil
    }
    let place = BatchSize(tokens: example.ids.count, targets: example.targetCount)
    trained += 1
    size.tokens += place.tokens
    size.targets += place.targets
    longestTrained = max(longestTrained, place.tokens)
    return place
  }

  /// Packs a step's traces as the run will.
  private mutating func endStep(_ order: inout [(size: BatchSize, example: TrainingExample?)?]) {
    let batches = Self.pack(order.compactMap { $0?.size }, tokens: options.microBatchTokens)
    microBatches += batches.count
    for batch in batches { largestBatch = largestBatch.covering(batch) }
    if firstBatches.count < Self.keptBatches {
      let packed = TrainingStep.pack(order.compactMap { $0?.example }, tokens: options.microBatchTokens)
      firstBatches += packed.prefix(Self.keptBatches - firstBatches.count)
    }
    order.removeAll(keepingCapacity: true)
  }

  /// Later epochs come in other orders, and other traces meet in a pass.
  private mutating func boundLargestBatch(
    _ data: ShardFolder, lengths: [String: BatchSize], shouldStop: () -> Bool
  ) throws {
    guard options.epochs > 1 else { return }
    let longest = lengths.values.map(\.tokens).sorted(by: >).prefix(options.batchSize).reduce(0, +)
    let bound = min(longest, max(options.microBatchTokens, longestTrained))
    guard Double(largestBatch.tokens) < Self.nearBound * Double(bound) else {
      largestBatch = BatchSize(
        tokens: bound, targets: min(bound, largestBatch.targets * bound / max(largestBatch.tokens, 1) + 1))
      return
    }
    for epoch in 1..<options.epochs {
      var traces = data.shuffled(seed: options.seed, epoch: epoch).makeIterator()
      while let step = try Self.next(&traces, options.batchSize) {
        if shouldStop() { throw CancellationError() }
        for batch in Self.pack(step.compactMap { lengths[$0.id] }, tokens: options.microBatchTokens) {
          largestBatch = largestBatch.covering(batch)
        }
      }
    }
  }

  /// The next traces, at most `count`; nil at the end.
  private static func next(_ traces: inout ShuffledTraces.Iterator, _ count: Int) throws -> [Trace]? {
    var chunk: [Trace] = []
    while chunk.count < count, let next = traces.next() { chunk.append(try next.get()) }
    return chunk.isEmpty ? nil : chunk
  }

  private static func examples(_ traces: [Trace], model: LanguageModel) throws -> [TrainingExample] {
    let results = Mutex([Result<TrainingExample, any Error>?](repeating: nil, count: traces.count))
    ThreadPool.shared.run(traces.count) { index in
      let result = Result {
        try model.template.trainingExample(
          messages: traces[index].messages, completion: traces[index].completion, tokenizer: model.tokenizer)
      }
      results.withLock { $0[index] = result }
    }
    return try results.withLock { try $0.map { try $0!.get() } }
  }

  /// The sizes of the passes that `TrainingStep.pack` makes of examples of these sizes.
  package static func pack(_ sizes: [BatchSize], tokens: Int) -> [BatchSize] {
    var batches: [BatchSize] = []
    for size in sizes {
      if let last = batches.last, last.tokens + size.tokens <= tokens {
        batches[batches.count - 1] = BatchSize(tokens: last.tokens + size.tokens, targets: last.targets + size.targets)
      } else {
        batches.append(size)
      }
    }
    return batches
  }
}

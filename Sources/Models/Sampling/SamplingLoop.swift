// The sampling thread's loop: admit, compute, draw, deliver.

import Records
import Tensors
import Tokens

/// Owned by the sampling thread.
final class SamplingLoop: @unchecked Sendable {
  // Unchecked: made by the engine, then used by the sampling thread alone.
  private let network: SamplingNetwork
  private let tokenizer: Tokenizer
  private let endIDs: Set<Int32>
  private let contextLength: Int
  private let promptTokensAtOnce: Int
  private let inbox: Inbox
  private let cache: KeyValueCache
  private let workspace: SamplingWorkspace

  /// Samples that wait for a slot, in order.
  private var waiting: [(request: SamplingEngine.Request, sample: Int)] = []
  private var sequences: [SampledSequence] = []
  private var freeSlots: [Int]
  /// Whose prompt each slot's first tokens are, and how many of them: a donor for that prompt's other samples.
  private var slotPrompts: [(request: SamplingEngine.Request, tokens: Int)?]
  private var undelivered: [ObjectIdentifier: Int] = [:]

  init(
    network: SamplingNetwork, tokenizer: Tokenizer, endIDs: Set<Int32>, slots: Int, contextLength: Int,
    promptTokensAtOnce: Int, inbox: Inbox
  ) {
    self.network = network
    self.tokenizer = tokenizer
    self.endIDs = endIDs
    self.contextLength = contextLength
    self.promptTokensAtOnce = promptTokensAtOnce
    self.inbox = inbox
    cache = network.makeCache(slots: slots, length: contextLength)
    workspace = SamplingWorkspace(config: network.config, rows: slots + promptTokensAtOnce, logitRows: slots)
    freeSlots = Array((0..<slots).reversed())
    slotPrompts = Array(repeating: nil, count: slots)
  }

  func run() {
    while let requests = inbox.take(wait: sequences.isEmpty && waiting.isEmpty) {
      for request in requests {
        undelivered[ObjectIdentifier(request)] = request.samples.count
        waiting += request.samples.map { (request, $0) }
      }
      dropCancelled()
      admit()
      step()
    }
  }

  private func dropCancelled() {
    waiting.removeAll { $0.request.isCancelled.load(ordering: .relaxed) }
    let cancelled = sequences.filter { $0.request.isCancelled.load(ordering: .relaxed) }
    guard !cancelled.isEmpty else { return }
    freeSlots += cancelled.map(\.slot)
    sequences.removeAll { $0.request.isCancelled.load(ordering: .relaxed) }
    for sequence in cancelled { undelivered[ObjectIdentifier(sequence.request)] = nil }
  }

  private func admit() {
    let count = min(freeSlots.count, waiting.count)
    for (request, sample) in waiting.prefix(count) {
      sequences.append(
        SampledSequence(request, sample: sample, slot: takeFreeSlot(for: request), tokenizer: tokenizer))
    }
    waiting.removeFirst(count)
  }

  /// A free slot, one that still holds this prompt's tokens if there is one.
  private func takeFreeSlot(for request: SamplingEngine.Request) -> Int {
    let index = freeSlots.lastIndex { slotPrompts[$0]?.request === request } ?? freeSlots.count - 1
    return freeSlots.remove(at: index)
  }

  private func step() {
    guard !sequences.isEmpty else { return }
    var batch = CachedBatch()
    var promptTokens = promptTokensAtOnce
    var computing: Set<ObjectIdentifier> = []  // prompts that one sample computes for the others in this step
    var rows: [(sequence: Int, count: Int)] = []
    for index in sequences.indices {
      let request = sequences[index].request
      let promptCount = request.promptIDs.count
      if sequences[index].cached < promptCount - 1 {
        adoptPrompt(for: index)
        if sequences[index].cached < promptCount - 1 {
          // Another sample is at it, or this step's share of prompt tokens is used up: wait.
          if promptTokens == 0 || !computing.insert(ObjectIdentifier(request)).inserted { continue }
        }
      }
      let sequence = sequences[index]
      let isPrompt = sequence.cached < promptCount - 1
      let ids = sequence.nextIDs(limit: isPrompt ? promptTokens : 1)
      if isPrompt { promptTokens -= ids.count }
      // A prompt's last token is computed as the sample's own are: a sample that adopts the rest does it so.
      batch.append(
        ids, slot: sequence.slot, position: sequence.cached,
        promptTokens: max(0, min(ids.count, promptCount - 1 - sequence.cached)),
        wantsLogits: sequence.reachesEnd(after: ids.count))
      rows.append((index, ids.count))
    }
    let logits = network.logits(batch, cache: cache, workspace: workspace)
    draw(rows, logits)
    deliverFinished()
  }

  /// Copies the prompt from a slot that holds more of it. The last prompt token is always computed anew,
  /// since its logits draw the sample's first token.
  private func adoptPrompt(for index: Int) {
    let (request, slot) = (sequences[index].request, sequences[index].slot)
    let wanted = request.promptIDs.count - 1
    guard let donor = slotPrompts.firstIndex(where: { $0?.request === request && $0!.tokens >= wanted })
    else { return }
    if donor != slot { cache.copy(from: donor, to: slot, count: wanted) }
    sequences[index].advance(by: wanted - sequences[index].cached)
    slotPrompts[slot] = (request, wanted)
  }

  private func draw(_ rows: [(sequence: Int, count: Int)], _ logits: Matrix) {
    // A sequence's tokens were computed whether or not they reach the prompt's end.
    var drawing: [(sequence: Int, row: Int)] = []
    for (index, count) in rows {
      let reachesEnd = sequences[index].reachesEnd(after: count)
      sequences[index].advance(by: count)
      let (request, slot) = (sequences[index].request, sequences[index].slot)
      slotPrompts[slot] = (request, min(sequences[index].cached, request.promptIDs.count))
      if reachesEnd { drawing.append((index, drawing.count)) }
    }
    let endIDs = endIDs
    unsafe sequences.withUnsafeMutableBufferPointer { sequences in
      nonisolated(unsafe) let sequences = unsafe sequences
      ThreadPool.shared.run(drawing.count) { task in
        let (index, row) = drawing[task]
        let sampling = unsafe sequences[index].request.sampling
        let sampler = TokenSampler(
          temperature: sampling.temperature, topK: sampling.topK, minP: sampling.minP, topP: sampling.topP)
        unsafe sequences[index].take(from: logits, row: row, sampler: sampler, endIDs: endIDs)
      }
    }
  }

  private func deliverFinished() {
    // Ending a request cancels its other samples, which are dropped before the next step.
    for sequence in sequences { if let failure = sequence.failure { sequence.request.continuation.finish(throwing: failure) } }
    guard sequences.contains(where: { $0.finishReason != nil }) else { return }
    for sequence in sequences where sequence.finishReason != nil {
      freeSlots.append(sequence.slot)
      let request = sequence.request
      request.continuation.yield(sequence.completion)
      let rest = (undelivered[ObjectIdentifier(request)] ?? 1) - 1
      undelivered[ObjectIdentifier(request)] = rest == 0 ? nil : rest
      if rest == 0 { request.continuation.finish() }
    }
    sequences.removeAll { $0.finishReason != nil }
  }
}

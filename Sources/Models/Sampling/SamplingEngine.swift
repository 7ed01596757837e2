// Many sequences advancing together: samples enter as slots of the cache become free, and leave when finished.

import Foundation
import Records
import Synchronization
import Tensors
import Tokens

/// Samples from a network on a thread of its own.
///
/// Each step computes one batch: the next token of every sequence under way and the prompts of those that
/// enter. A prompt is computed once for its samples. A sample's text depends on its prompt and the prompt's id, its
/// number and the sampling alone: its random stream is its own, and a row's logits do not depend on the other rows.
package final class SamplingEngine: Sendable {
  /// A prompt's samples to be drawn.
  package final class Request: Sendable {
    let promptID: String
    let promptIDs: [Int32]
    let samples: [Int]
    let sampling: Sampling
    let startsInThinking: Bool
    let newTokenLimit: Int
    let wantsTokens: Bool
    let continuation: AsyncThrowingStream<Completion, any Error>.Continuation
    let isCancelled = Atomic<Bool>(false)

    init(
      promptID: String, promptIDs: [Int32], samples: [Int], sampling: Sampling, startsInThinking: Bool,
      newTokenLimit: Int, wantsTokens: Bool, continuation: AsyncThrowingStream<Completion, any Error>.Continuation
    ) {
      self.promptID = promptID
      self.promptIDs = promptIDs
      self.samples = samples
      self.sampling = sampling
      self.startsInThinking = startsInThinking
      self.newTokenLimit = newTokenLimit
      self.wantsTokens = wantsTokens
      self.continuation = continuation
    }
  }

  /// Prompt tokens computed in one step beside the sequences under way: more fills the cores, less keeps
  /// those sequences moving.
  private static let promptTokensAtOnce = 512

  package let slots: Int
  package let contextLength: Int
  private let network: SamplingNetwork
  private let tokenizer: Tokenizer
  private let endIDs: Set<Int32>
  private let inbox = Inbox()

  /// - Parameters:
  ///   - slots: sequences that advance together.
  ///   - contextLength: the longest sequence, prompt included; memory is used as sequences grow.
  package init(
    network: SamplingNetwork, tokenizer: Tokenizer, endIDs: Set<Int32>, slots: Int, contextLength: Int
  ) {
    self.network = network
    self.tokenizer = tokenizer
    self.endIDs = endIDs
    self.slots = slots
    self.contextLength = contextLength
    let loop = SamplingLoop(
      network: network, tokenizer: tokenizer, endIDs: endIDs, slots: slots,
      contextLength: contextLength, promptTokensAtOnce: Self.promptTokensAtOnce, inbox: inbox)
    let thread = Thread { loop.run() }
    thread.name = "sampling"
    thread.stackSize = 1 << 22
    thread.start()
  }

  deinit { inbox.close() }

  /// The completions of one prompt's samples, in the order in which they finish.
  package func completions(
    promptID: String, promptIDs: [Int32], samples: [Int], sampling: Sampling, startsInThinking: Bool,
    wantsTokens: Bool
  ) throws -> AsyncThrowingStream<Completion, any Error> {
    guard !promptIDs.isEmpty, promptIDs.count < contextLength else {
      throw ModelError.promptTooLong(prompt: promptID, tokens: promptIDs.count, contextLength: contextLength)
    }
    let (stream, continuation) = AsyncThrowingStream<Completion, any Error>.makeStream()
    let request = Request(
      promptID: promptID, promptIDs: promptIDs, samples: samples, sampling: sampling,
      startsInThinking: startsInThinking,
      newTokenLimit: max(1, min(sampling.maxTokens, contextLength - promptIDs.count)), wantsTokens: wantsTokens,
      continuation: continuation)
    continuation.onTermination = { _ in request.isCancelled.store(true, ordering: .relaxed) }
    if samples.isEmpty { continuation.finish() } else { inbox.put(request) }
    return stream
  }
}

/// Requests on their way to the sampling thread.
final class Inbox: @unchecked Sendable {
  // Unchecked: everything below is read and written under the condition's lock.
  private let condition = NSCondition()
  private var requests: [SamplingEngine.Request] = []
  private var isClosed = false

  func put(_ request: SamplingEngine.Request) {
    condition.withLock {
      requests.append(request)
      condition.signal()
    }
  }

  func close() {
    condition.withLock {
      isClosed = true
      condition.signal()
    }
  }

  /// All requests that came; waits for one if `wait`. Nil once closed.
  func take(wait: Bool) -> [SamplingEngine.Request]? {
    condition.withLock {
      while wait, requests.isEmpty, !isClosed { condition.wait() }
      if isClosed { return nil }
      defer { requests.removeAll() }
      return requests
    }
  }
}

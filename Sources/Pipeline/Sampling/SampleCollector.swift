// Takes completions as they come in, in any order, and sees to it that each wanted sample is kept exactly once.

import Records

/// A request that ended without all of its samples.
package struct SampleFailure: Sendable, Hashable, CustomStringConvertible {
  package var promptID: String
  package var samples: [Int]
  package var reason: String
  package var description: String {
    let numbers = samples.map(String.init).joined(separator: ", ")
    return "prompt '\(promptID)', \(samples.count == 1 ? "sample" : "samples") \(numbers): \(reason)"
  }
}

/// Serialises the writing of traces.
actor SampleCollector {
  private var sink: any TraceSink
  private(set) var written = 0
  /// Completions nobody had asked for, or a second time: not kept.
  private(set) var unexpected = 0
  private(set) var failures: [SampleFailure] = []
  /// The sink's error, after which nothing is written any more.
  private(set) var sinkError: (any Error)?
  private var waiting: [String: Set<Int>]
  private let flush: FlushPolicy
  private let now: @Sendable () -> Double
  private var sinceFlush = 0
  private var lastFlush: Double

  init(plan: SamplingPlan, flush: FlushPolicy, now: @escaping @Sendable () -> Double, sink: sending any TraceSink) {
    self.sink = sink
    waiting = Dictionary(uniqueKeysWithValues: plan.items.map { ($0.prompt.id, Set($0.samples)) })
    self.flush = flush
    self.now = now
    lastFlush = now()
  }

  /// Keeps a completion of `prompt`, unless it was not asked for.
  func accept(_ completion: Completion, of prompt: Prompt, teacher: String, sampling: Sampling) throws {
    if let sinkError { throw sinkError }
    guard waiting[prompt.id]?.contains(completion.sample) == true else {
      unexpected += 1
      return
    }
    do {
      try sink.append(Trace(completion, of: prompt, teacher: teacher, sampling: sampling))
      sinceFlush += 1
      if sinceFlush >= flush.traces || now() - lastFlush >= flush.seconds { try flushNow() }
    } catch {
      sinkError = error
      throw error
    }
    waiting[prompt.id]?.remove(completion.sample)
    written += 1
  }

  /// Notes that the request for `prompt` is over; what has not come will not come.
  ///
  /// - Returns: how many of its samples are missing.
  func close(_ prompt: Prompt, error: (any Error)?) -> Int {
    let missing = waiting[prompt.id, default: []].sorted()
    guard !missing.isEmpty else { return 0 }
    let reason = error.map { "\($0)" } ?? "the teacher ended the request without them"
    failures.append(SampleFailure(promptID: prompt.id, samples: missing, reason: reason))
    return missing.count
  }

  func flushNow() throws {
    try sink.flush()
    sinceFlush = 0
    lastFlush = now()
  }

  func finish() throws { try sink.finish() }
}

extension Trace {
  /// A completion as a trace of its prompt, its thinking parsed.
  init(_ completion: Completion, of prompt: Prompt, teacher: String, sampling: Sampling) {
    let parsed = Reasoning.parse(
      text: completion.text, reasoning: completion.reasoning, startsInThinking: completion.startsInThinking,
      finishReason: completion.finishReason)
    var extra = prompt.extra
    if let tokens = completion.tokens {
      extra["token_ids"] = .array(tokens.map { .int(Int($0.id)) })
      extra["logprobs"] = .array(tokens.map { .float($0.logProbability) })
    }
    self.init(
      promptID: prompt.id, sample: completion.sample, messages: prompt.messages, reasoning: parsed.reasoning,
      answer: parsed.answer, thinking: parsed.state, finishReason: completion.finishReason, teacher: teacher,
      sampling: sampling, usage: completion.usage, gold: prompt.gold, domain: prompt.domain,
      extra: extra)
  }
}

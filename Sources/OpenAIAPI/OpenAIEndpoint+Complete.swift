// The samples of one prompt, over as many requests as it takes.

import Foundation
import Records

/// Some samples of a prompt that are asked for in one request, and what happened to them so far.
private struct Batch: Sendable {
  var samples: [Int]
  var retry: RetryState
  /// To wait before the next attempt.
  var delay = Duration.zero
  /// Answers that could not be used so far.
  var draw = 0
}

/// What one attempt brought.
private struct Attempt: Sendable {
  var batch: Batch
  var lease: EndpointLease
  var completions: [Completion] = []
  /// Samples that the server was not asked for, or gave no choice for: nothing went wrong with them.
  var missing: [Int] = []
  /// Samples that failed, and how.
  var failed: [Int] = []
  var failure: AttemptFailure?
}

extension OpenAIEndpoint {
  /// Asks for the samples, delivers each as soon as its answer is in, and asks again for what is missing.
  ///
  /// After an error that ends the work, no further request is sent, and those under way are awaited, so that
  /// no answer is lost that was already being paid for. Cancelling the task ends everything at once.
  /// - Throws: `OpenAIAPIError`, `CancellationError`, or what `deliver` throws.
  package func complete(
    _ request: CompletionRequest, deliver: @Sendable (Completion) async throws -> Void
  ) async throws {
    var seen: Set<Int> = []
    let samples = request.samples.filter { seen.insert($0).inserted }
    let final: (any Error)? = await withThrowingTaskGroup(of: Attempt.self) { group in
      var final: (any Error)?
      var mayDeliver = true
      for batch in await batches(of: samples, for: request) {
        group.addTask { try await self.attempt(batch, for: request) }
      }
      while let result = await group.nextResult() {
        do {
          let attempt = try result.get()
          for completion in attempt.completions where mayDeliver {
            do { try await deliver(completion) } catch {
              mayDeliver = false
              group.cancelAll()
              throw error
            }
          }
          guard final == nil else { continue }
          for batch in try await next(after: attempt, for: request) {
            group.addTask { try await self.attempt(batch, for: request) }
          }
        } catch {
          if final == nil { final = error }
        }
      }
      return final
    }
    if let final { throw final }
  }

  /// Samples in batches of what one request may ask for.
  private func batches(of samples: [Int], for request: CompletionRequest) async -> [Batch] {
    let size = await gate.samplesPerRequest
    return stride(from: 0, to: samples.count, by: size).map { start in
      let part = Array(samples[start..<min(start + size, samples.count)])
      var seed = SeededGenerator(seed: request.sampling.seed, for: "\(request.promptID)#\(part[0])/retry")
      return Batch(samples: part, retry: RetryState(policy: options.retry, seed: seed.next()))
    }
  }

  /// What is left to be asked for after an attempt.
  /// - Throws: `OpenAIAPIError` where a failure is final.
  private func next(after attempt: Attempt, for request: CompletionRequest) async throws -> [Batch] {
    var next = await batches(of: attempt.missing, for: request)
    if let failure = attempt.failure {
      var batch = attempt.batch
      batch.samples = attempt.failed
      batch.delay = try await delay(&batch.retry, after: failure, at: attempt.lease)
      if case .unusable = failure { batch.draw += 1 }
      next.append(batch)
    }
    return next
  }

  /// One request and its answer.
  /// - Throws: `OpenAIAPIError` or `CancellationError`; a failure that may be tried again is part of the result.
  private func attempt(_ batch: Batch, for request: CompletionRequest) async throws -> Attempt {
    if batch.delay > .zero { try await clock.sleep(batch.delay) }
    let lease = try await gate.acquire(weight: batch.samples.count)
    let asked = Array(batch.samples.prefix(lease.choiceLimit ?? batch.samples.count))
    var attempt = Attempt(batch: batch, lease: lease, missing: Array(batch.samples.dropFirst(asked.count)))
    do {
      let chat = ChatRequest(
        model: try await model(at: lease), messages: request.messages, n: asked.count,
        sampling: request.sampling,
        seed: SampleSeed.make(
          run: request.sampling.seed, promptID: request.promptID, sample: asked[0], draw: batch.draw),
        extra: options.extraBody)
      let response = try await respond(to: chat, at: lease)
      if response.count < asked.count { await gate.learn(lease, choiceLimit: response.count) }
      take(response, for: asked, into: &attempt)
      await gate.release(lease, outcome: .answered)
    } catch let failure as AttemptFailure {
      attempt.failed = asked
      attempt.failure = failure
      await gate.release(lease, outcome: outcome(of: failure))
    } catch {
      await gate.release(lease, outcome: .abandoned)
      throw error
    }
    return attempt
  }

  /// Gives the choices to the samples, in order. More choices than were asked for are left.
  private func take(_ response: ChatResponse, for asked: [Int], into attempt: inout Attempt) {
    let lengths = response.choices.map { choice in
      (try? choice.get()).map { $0.text.utf8.count + ($0.reasoning?.utf8.count ?? 0) } ?? 0
    }
    let usages = response.usage?.split(over: lengths)
    attempt.missing += asked.dropFirst(response.count)
    for (position, (sample, choice)) in zip(asked, response.choices).enumerated() {
      switch choice {
      case .success(let choice):
        attempt.completions.append(
          Completion(
            sample: sample, text: choice.text, reasoning: choice.reasoning,
            startsInThinking: startsInThinking(choice), finishReason: choice.finishReason,
            usage: usages?[position]))
      case .failure(let defect):
        attempt.failed.append(sample)
        attempt.failure = .unusable(Cleaning.line(defect.what, limit: 400))
      }
    }
  }

  /// True where the text goes on from a `<think>` in the prompt: by the options, or because it closes what it did
  /// not open.
  private func startsInThinking(_ choice: ChatChoice) -> Bool {
    guard choice.reasoning == nil else { return false }
    let start = choice.text.range(of: "<think>")?.lowerBound
    guard let end = choice.text.range(of: "</think>")?.lowerBound else {
      return options.startsInThinking && start == nil
    }
    return start.map { end < $0 } ?? true
  }
}

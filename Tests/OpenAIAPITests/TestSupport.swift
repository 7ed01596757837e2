// The clock that does not wait, and one call for the usual test: ask a teacher, get what it delivered.

import OpenAIAPI
import Records
import Synchronization

/// A clock that stands still but for the waits, which it notes and skips.
final class TestClock: Sendable {
  private let state = Mutex<(now: Duration, waits: [Duration])>((.zero, []))
  var waits: [Duration] { state.withLock { $0.waits } }

  var endpointClock: EndpointClock {
    EndpointClock(
      now: { self.state.withLock { $0.now } },
      secondsSince1970: { 0 },
      sleep: { duration in
        try Task.checkCancellation()
        self.state.withLock {
          $0.now += duration
          $0.waits.append(duration)
        }
      })
  }
}

/// What `deliver` was called with.
final class Deliveries: Sendable {
  private let list = Mutex<[Completion]>([])
  /// By sample.
  var completions: [Completion] { list.withLock { $0.sorted { $0.sample < $1.sample } } }
  var samples: [Int] { completions.map(\.sample) }
  var texts: [String] { completions.map(\.text) }
  func append(_ completion: Completion) { list.withLock { $0.append(completion) } }
}

/// What came of one call of `complete`.
struct Asked: Sendable {
  var delivered: Deliveries
  var waits: [Duration]
  var error: (any Error)?
  var apiError: OpenAIAPIError? { error as? OpenAIAPIError }
}

/// Asks an endpoint at `urls` for samples of one prompt; nothing waits.
func ask(
  _ urls: [String], samples: [Int] = [0], model: String? = "mock-model", apiKey: String? = nil,
  sampling: Sampling = Sampling(seed: 42), options: EndpointOptions = EndpointOptions()
) async throws -> Asked {
  let clock = TestClock()
  let endpoint = try OpenAIEndpoint(
    baseURLs: urls, model: model, apiKey: apiKey, options: options, clock: clock.endpointClock)
  let delivered = Deliveries()
  var failure: (any Error)?
  do {
    try await endpoint.complete(request(samples: samples, sampling: sampling)) { delivered.append($0) }
  } catch {
    failure = error
  }
  try await endpoint.shutdown()
  return Asked(delivered: delivered, waits: clock.waits, error: failure)
}

func request(promptID: String = "p1", samples: [Int] = [0], sampling: Sampling = Sampling(seed: 42))
  -> CompletionRequest
{
  CompletionRequest(
    promptID: promptID, messages: [.system("Think."), .user("What is 2 + 2?")], samples: samples,
    sampling: sampling)
}

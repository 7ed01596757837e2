// A teacher behind HTTP: one or more servers that speak OpenAI's chat completions.

import Records
import Synchronization

/// A teacher behind HTTP: one or more servers that speak OpenAI's chat completions (vLLM, SGLang, llama.cpp,
/// hosted APIs), as a source of completions.
///
/// The n samples of a prompt are asked for in one request. What comes back is kept, whatever becomes of the rest:
/// a server that gives fewer choices is asked again for the missing ones, and remembered as one that does.
package final class OpenAIEndpoint: CompletionSource {
  let options: EndpointOptions
  let gate: EndpointGate
  let clock: EndpointClock
  private let urls: [BaseURL]
  private let client: ChatClient
  private let keyGiven: Bool
  private let givenModel: String?
  /// The models that servers were found to serve, by the base URL's place, where none was given.
  private let foundModels = Mutex<[Int: String]>([:])

  /// - Parameters:
  ///   - baseURLs: with or without `/v1`; several share the work.
  ///   - model: nil asks the servers: one that serves a single model needs no name.
  ///   - apiKey: sent as a bearer token, never shown.
  /// - Throws: `OpenAIAPIError` with the exit status of a wrong usage.
  package init(
    baseURLs: [String], model: String? = nil, apiKey: String? = nil,
    options: EndpointOptions = EndpointOptions(),
    clock: EndpointClock = .system
  ) throws {
    guard !baseURLs.isEmpty else { throw OpenAIAPIError.noBaseURL }
    try options.validate()
    urls = try baseURLs.map { try BaseURL($0) }
    let key = try Self.validated(apiKey, hint: options.apiKeyHint)
    self.options = options
    self.clock = clock
    givenModel = model
    keyGiven = key != nil
    gate = EndpointGate(pool: EndpointPool(urls: urls, limit: options.concurrency), clock: clock)
    client = ChatClient(
      transport: HTTPTransport(
        options: options, apiKey: key, connections: max(8, options.concurrency), clock: clock))
  }

  private static func validated(_ key: String?, hint: String) throws -> String? {
    guard let key, !key.isEmpty else { return nil }
    guard key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw OpenAIAPIError.invalidAPIKey(hint: hint)
    }
    return key
  }

  /// The model's name: as given, or as found by `prepare()`; before that the first base URL. Where a server calls
  /// its model by a file's path, records get the file's name.
  package var name: String {
    guard let model = givenModel ?? foundModels.withLock({ $0.min { $0.key < $1.key }?.value }) else {
      return urls[0].description
    }
    return model.hasPrefix("/") ? model.split(separator: "/").last.map(String.init) ?? model : model
  }

  package var preferredConcurrency: Int { options.concurrency * urls.count }

  /// Finds out the model's name where none was given. `complete` does so too; a caller that needs `name` before
  /// calls this first.
  package func prepare() async throws {
    guard givenModel == nil, foundModels.withLock(\.isEmpty) else { return }
    var retry = RetryState(policy: options.retry, seed: 0)
    while true {
      let lease = try await gate.acquire(weight: 1)
      do {
        _ = try await model(at: lease)
        return await gate.release(lease, outcome: .answered)
      } catch let failure as AttemptFailure {
        await gate.release(lease, outcome: outcome(of: failure))
        try await clock.sleep(delay(&retry, after: failure, at: lease))
      } catch {
        await gate.release(lease, outcome: .abandoned)
        throw error
      }
    }
  }

  /// Gives the connections back. Requests still under way end with an error.
  package func shutdown() async throws { try await client.transport.shutdown() }

  // MARK: - For one attempt

  /// The model to ask a server for.
  /// - Throws: `AttemptFailure` where another attempt may succeed or the key was refused, else `OpenAIAPIError`.
  func model(at lease: EndpointLease) async throws -> String {
    if let model = givenModel ?? foundModels.withLock({ $0[lease.index] }) { return model }
    let names: [String]
    do {
      names = try await client.models(at: lease.url).names
    } catch AttemptFailure.status(let status, _, _, _) where [400, 404, 405, 501].contains(status) {
      throw OpenAIAPIError.noModelList(lease.url, status: status)
    }
    guard let model = names.first else { throw OpenAIAPIError.noModels(lease.url) }
    guard names.count == 1 else { throw OpenAIAPIError.severalModels(lease.url, names) }
    let other = foundModels.withLock { found in
      let other = found.first { $0.value != model }
      if other == nil { found[lease.index] = model }
      return other
    }
    if let other {
      throw OpenAIAPIError.differentModels(urls[other.key], other.value, lease.url, model)
    }
    return model
  }

  func respond(to request: ChatRequest, at lease: EndpointLease) async throws -> ChatResponse {
    try await client.complete(request, at: lease.url)
  }

  /// How long to wait before the next attempt.
  /// - Throws: `OpenAIAPIError` where there is to be none.
  func delay(_ retry: inout RetryState, after failure: AttemptFailure, at lease: EndpointLease) async throws
    -> Duration
  {
    guard case .retry(let delay) = retry.decide(after: failure.kind) else {
      throw OpenAIAPIError(
        failure, at: lease.url, retry: retry, keyGiven: keyGiven, keyHint: options.apiKeyHint)
    }
    // Where another server is well, the failed one is aside and the other is asked at once.
    return await gate.hasHealthyMember(otherThan: lease.index) ? .zero : delay
  }

  /// What a failed attempt says of its server.
  func outcome(of failure: AttemptFailure) -> EndpointPool.Outcome {
    switch failure.kind {
    case .transient: .failed
    case .rateLimit(let pause): .rateLimited(pause: pause.map { min($0, options.retry.maximumRetryAfter) })
    case .permanent: .answered
    }
  }
}

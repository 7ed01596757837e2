// One sample under way: its tokens, its random stream and the text it has become.

import Records
import Tensors
import Tokens

/// One of a prompt's samples, from the prompt's first token to its last own one.
struct SampledSequence {
  let request: SamplingEngine.Request
  let sample: Int
  /// The slot of the cache that holds its keys and values.
  let slot: Int
  /// Tokens of the prompt and of the sample that the cache holds.
  private(set) var cached = 0
  private(set) var newIDs: [Int32] = []
  /// Of the new tokens, where they are wanted.
  private var logProbabilities: [Float] = []
  /// The decoded text so far, but for bytes that wait for their character's rest.
  private(set) var text = ""
  private(set) var finishReason: Trace.FinishReason?
  /// Why it cannot go on.
  private(set) var failure: ModelError?
  private var generator: SeededGenerator
  private var decoder: IncrementalDecoder

  init(_ request: SamplingEngine.Request, sample: Int, slot: Int, tokenizer: Tokenizer) {
    self.request = request
    self.sample = sample
    self.slot = slot
    generator = SeededGenerator(seed: request.sampling.seed, for: "\(request.promptID)#\(sample)")
    decoder = IncrementalDecoder(tokenizer)
  }

  /// The next tokens to compute: the rest of the prompt, at most `limit` of it, or the newest token.
  func nextIDs(limit: Int) -> ArraySlice<Int32> {
    let promptIDs = request.promptIDs
    return cached < promptIDs.count
      ? promptIDs[cached..<min(promptIDs.count, cached + limit)] : newIDs[(cached - promptIDs.count)...]
  }

  /// Whether computing `count` more tokens reaches the newest one, whose logits draw the next.
  func reachesEnd(after count: Int) -> Bool { cached + count == request.promptIDs.count + newIDs.count }

  mutating func advance(by count: Int) { cached += count }

  /// Draws the next token from its row of logits and takes it in.
  mutating func take(from logits: Matrix, row: Int, sampler: TokenSampler, endIDs: Set<Int32>) {
    guard let id = sampler.draw(from: logits, row: row, uniform: generator.uniform()) else {
      failure = .logitsNotFinite(prompt: request.promptID, tokens: cached)
      return
    }
    if request.wantsTokens { logProbabilities.append(logProbability(of: id, in: logits, row: row)) }
    take(id, endIDs: endIDs)
  }

  private mutating func take(_ id: Int32, endIDs: Set<Int32>) {
    newIDs.append(id)
    if endIDs.contains(id) {
      finish(.stop)
      return
    }
    let piece = decoder.append(id)
    let searched = text.utf8.count
    text += piece
    if cutAtStopString(newFrom: searched) { return }
    if newIDs.count >= request.newTokenLimit { finish(.length) }
  }

  private mutating func finish(_ reason: Trace.FinishReason) {
    let searched = text.utf8.count
    text += decoder.finish()
    finishReason = reason
    _ = cutAtStopString(newFrom: searched)
  }

  /// Ends the text before the first stop string that the new part completed.
  private mutating func cutAtStopString(newFrom: Int) -> Bool {
    let stops = request.sampling.stop.map { Array($0.utf8) }.filter { !$0.isEmpty }
    guard let longest = stops.map(\.count).max() else { return false }
    // A stop string that ends in the new part begins at most so far before it.
    let first = max(0, newFrom - longest + 1)
    let bytes = Array(text.utf8.dropFirst(first))
    guard let start = bytes.indices.first(where: { start in stops.contains { bytes[start...].starts(with: $0) } })
    else { return false }
    text = String(decoding: text.utf8.prefix(first + start), as: UTF8.self)
    finishReason = .stop
    return true
  }

  var completion: Completion {
    Completion(
      sample: sample, text: text, startsInThinking: request.startsInThinking,
      finishReason: finishReason ?? .length,
      usage: Trace.Usage(promptTokens: request.promptIDs.count, completionTokens: newIDs.count),
      tokens: request.wantsTokens
        ? zip(newIDs, logProbabilities).map { SampledToken(id: $0, logProbability: $1) } : nil)
  }
}

// How completions are drawn.

/// How a completion is drawn from a model's distribution.
package struct Sampling: Sendable, Hashable {
  /// Divides the logits; 0 takes the most probable token (greedy).
  package var temperature: Double
  /// Nucleus: the smallest set of tokens whose probability reaches this; 1 keeps all.
  package var topP: Double
  /// Keeps the k most probable tokens; 0 keeps all.
  package var topK: Int
  /// Drops tokens less probable than this share of the most probable one; 0 keeps all.
  package var minP: Double
  /// At most this many new tokens.
  package var maxTokens: Int
  /// Sampling ends before the first of these strings, which are not part of the completion.
  package var stop: [String]
  /// The run's seed; a sample's own seed is made from it, the prompt's id and the sample's number.
  package var seed: UInt64

  package init(
    temperature: Double = 0.6, topP: Double = 0.95, topK: Int = 0, minP: Double = 0, maxTokens: Int = 4096,
    stop: [String] = [], seed: UInt64 = 0
  ) {
    self.temperature = temperature
    self.topP = topP
    self.topK = topK
    self.minP = minP
    self.maxTokens = maxTokens
    self.stop = stop
    self.seed = seed
  }
}

// What a training run has added up so far.

import Records

/// Sums over a run's steps.
package struct TrainingTotals: Sendable, Equatable {
  /// Tokens computed, and those of them that the loss counted.
  package var tokens = 0
  package var targetTokens = 0
  /// Readings of traces that were left out because they are longer than the maximum length.
  package var tooLong = 0
  /// Readings of traces that were left out because their teacher's token limit cut them.
  package var unfinished = 0
  /// Each step's mean loss.
  package var losses: [Double] = []

  package init() {}

  package var json: JSON {
    [
      "tokens": .int(tokens), "target_tokens": .int(targetTokens), "too_long": .int(tooLong),
      "unfinished": .int(unfinished),
      "losses": .array(losses.map(JSON.double)),
    ]
  }

  package init?(json: JSON) {
    guard let tokens = json["tokens"]?.int, let targetTokens = json["target_tokens"]?.int,
      let tooLong = json["too_long"]?.int, let losses = json["losses"]?.array
    else { return nil }
    self.tokens = tokens
    self.targetTokens = targetTokens
    self.tooLong = tooLong
    unfinished = json["unfinished"]?.int ?? 0
    self.losses = losses.compactMap(\.double)
  }
}

// Which of a prompt's passing traces are kept, and in which order they are written.

import Judging
import Records

/// A passing trace as the filter remembers it between its two passes: small, because there may be a million.
struct Candidate: Sendable, Hashable {
  /// Position among the input's readable traces.
  var position: Int
  var sample: Int
  /// UTF-8 bytes of reasoning and answer.
  var length: Int
}

extension FilterRules {
  /// The candidates of one prompt to keep, at most `keepPerPrompt`; ties go to the lower sample number.
  func pick(_ candidates: [Candidate], promptID: String) -> [Candidate] {
    guard keepPerPrompt > 0, candidates.count > keepPerPrompt else { return candidates }
    let bySample = candidates.sorted { $0.sample < $1.sample }
    let ranked: [Candidate]
    switch pick {
    case .first: ranked = bySample
    case .shortest: ranked = bySample.sorted { ($0.length, $0.sample) < ($1.length, $1.sample) }
    case .longest: ranked = bySample.sorted { (-$0.length, $0.sample) < (-$1.length, $1.sample) }
    case .seeded:
      var generator = SeededGenerator(seed: seed, for: promptID)
      ranked = bySample.shuffled(using: &generator)
    }
    return Array(ranked.prefix(keepPerPrompt))
  }
}

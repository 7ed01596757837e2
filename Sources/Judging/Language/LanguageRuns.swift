// Where a text changes its language.

/// The most likely languages of a row of words: each word has a language, and a change costs (Viterbi 1967). A single
/// loan word is cheaper to explain as an odd word than as two changes.
struct LanguageRuns {
  /// What a change of language costs, in steps of 0.05 nats.
  static let change: Int16 = 200
  /// Shorter runs are no evidence: names, titles, a phrase.
  static let shortest = 5

  struct Run: Hashable {
    /// An index of `LanguageModel.languages`.
    var language: Int
    var words: Int
  }
  private(set) var runs: [Run] = []

  init(_ words: [LanguageScores]) {
    guard !words.isEmpty else { return }
    // Per word: the best language before it, and the languages for which coming from there is cheaper than staying.
    var best = [UInt8](repeating: 0, count: words.count)
    var changed = [UInt16](repeating: 0, count: words.count)
    var costs = LanguageScores()
    let change = LanguageScores(repeating: Self.change)
    for (index, word) in words.enumerated() {
      let minimum = costs.smallest
      best[index] = UInt8(costs.smallestLane)
      costs &-= LanguageScores(repeating: minimum)
      let dearer = costs .> change
      changed[index] = Self.bits(dearer)
      costs.replace(with: change, where: dearer)
      costs &+= word
    }
    var lane = costs.smallestLane
    for index in words.indices.reversed() {
      if let last = runs.last, last.language == lane {
        runs[runs.count - 1].words += 1
      } else {
        runs.append(Run(language: lane, words: 1))
      }
      if changed[index] >> UInt16(lane) & 1 == 1 { lane = Int(best[index]) }
    }
    runs.reverse()
  }

  /// A bit a lane.
  private static func bits(_ mask: SIMDMask<LanguageScores>) -> UInt16 {
    let places = LanguageScores(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, .min)
    let set = LanguageScores().replacing(with: places, where: mask)
    let eight = set.lowHalf | set.highHalf
    let four = eight.lowHalf | eight.highHalf
    let two = four.lowHalf | four.highHalf
    return UInt16(bitPattern: two[0] | two[1])
  }

  /// Words by language, an index each.
  var counts: [Int] {
    runs.reduce(into: [Int](repeating: 0, count: LanguageModel.languages.count)) { $0[$1.language] += $1.words }
  }
}

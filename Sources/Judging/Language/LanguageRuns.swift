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
    for (index, word) in words.enumerated() {
      let minimum = costs.smallest
      var lane = 0
      while costs[lane] != minimum { lane += 1 }
      best[index] = UInt8(lane)
      costs &-= LanguageScores(repeating: minimum)
      let dearer = costs .> Self.change
      if any(dearer) {
        var mask: UInt16 = 0
        for lane in 0..<16 where dearer[lane] { mask |= 1 << UInt16(lane) }
        changed[index] = mask
        costs.replace(with: Self.change, where: dearer)
      }
      costs &+= word
    }
    var lane = 0
    let least = costs.smallest
    while costs[lane] != least { lane += 1 }
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

  /// Words by language, an index each.
  var counts: [Int] {
    runs.reduce(into: [Int](repeating: 0, count: LanguageModel.languages.count)) { $0[$1.language] += $1.words }
  }
}

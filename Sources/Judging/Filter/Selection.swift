// Which of a prompt's passing traces are kept.

import Records

/// A passing trace as a selection sees it: small, so that a filter can remember a million of them.
package struct SelectionCandidate: Sendable, Hashable {
  package var sample: Int
  /// UTF-8 bytes of reasoning and answer.
  package var length: Int
  /// A hash of reasoning and answer, by which equal texts are recognised: ASCII case and white space do not count.
  package var fingerprint: SIMD2<UInt64>

  package init(sample: Int, length: Int, fingerprint: SIMD2<UInt64>) {
    self.sample = sample
    self.length = length
    self.fingerprint = fingerprint
  }

  package init(_ trace: Trace) {
    sample = trace.sample
    let reasoning = trace.reasoning ?? ""
    length = reasoning.utf8.count + trace.answer.utf8.count
    var hash = Fingerprint()
    hash.add(reasoning)
    hash.separate()
    hash.add(trace.answer)
    fingerprint = hash.value
  }
}

/// A 128-bit hash of text whose case and white space do not count.
private struct Fingerprint {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x6C62_272E_07BB_0142
  private var word: UInt64 = 0
  private var filled = 0

  mutating func add(_ text: String) {
    for byte in Array(text.utf8) where byte > 0x20 {
      take(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
  }

  /// Not a byte of UTF-8: reasoning and answer cannot trade text.
  mutating func separate() { take(0xFF) }

  private mutating func take(_ byte: UInt8) {
    word = word << 8 | UInt64(byte)
    filled += 1
    if filled == 8 { mix() }
  }

  private mutating func mix() {
    first = (first ^ word) &* 0x9E37_79B9_7F4A_7C15
    first ^= first >> 32
    second = (second ^ word) &* 0xD6E8_FEB8_6659_FD93
    second ^= second >> 29
    (word, filled) = (0, 0)
  }

  var value: SIMD2<UInt64> {
    var last = self
    last.word |= UInt64(last.filled) << 56
    last.mix()
    return [last.first, last.second]
  }
}

extension FilterRules {
  /// What a selection decided for one passing trace; the raw values are the reasons in reports.
  package enum Decision: String, Sendable, Hashable {
    case kept
    /// The same text as a trace with a lower sample number.
    case duplicate
    /// Nearly the same text as an earlier passing trace, of whatever prompt.
    case nearDuplicate = "near_duplicate"
    /// The prompt has enough others.
    case overLimit = "over_limit"
    /// Nearly the same text as a trace that another part of the data has.
    case otherPart = "other_part"
    /// The share of the prompt's right answers is outside the window.
    case passRate = "pass_rate"
    /// The band of difficulty has enough others.
    case difficultyQuota = "difficulty_quota"
    /// The domain has enough others.
    case domainQuota = "domain_quota"
    /// The domain has more than its proportion.
    case mixture
    /// The mixture does not name the domain.
    case notInMixture = "not_in_mixture"
    /// There are enough in all.
    case totalQuota = "total_quota"
  }

  /// Chooses among one prompt's passing traces. The result depends on the candidates and the rules alone, not on the
  /// order in which the candidates come.
  ///
  /// - Parameter agreement: how alike the texts of two candidates are, by their places among `candidates`; `pick: diverse`
  ///   asks for it.
  /// - Returns: one decision a candidate, in the candidates' order.
  package func select(
    _ candidates: [SelectionCandidate], promptID: String, agreement: (Int, Int) -> Int = { _, _ in 0 }
  ) -> [Decision] {
    var decisions = [Decision](repeating: .overLimit, count: candidates.count)
    let bySample = candidates.indices.sorted { candidates[$0].sample < candidates[$1].sample }
    var seen = Set<SIMD2<UInt64>>()
    var distinct: [Int] = []
    for index in bySample {
      if dropDuplicates, !seen.insert(candidates[index].fingerprint).inserted {
        decisions[index] = .duplicate
      } else {
        distinct.append(index)
      }
    }
    let kept = keepPerPrompt > 0 ? ranked(distinct, candidates, promptID, agreement).prefix(keepPerPrompt) : distinct[...]
    for index in kept { decisions[index] = .kept }
    return decisions
  }

  /// Best first; ties go to the lower sample number.
  private func ranked(
    _ indices: [Int], _ candidates: [SelectionCandidate], _ promptID: String, _ agreement: (Int, Int) -> Int
  ) -> [Int] {
    func rank(by key: (SelectionCandidate) -> Int) -> [Int] {
      indices.sorted { (key(candidates[$0]), candidates[$0].sample) < (key(candidates[$1]), candidates[$1].sample) }
    }
    // Twice the median, so that it is whole where it lies between two lengths.
    let lengths = indices.map { candidates[$0].length }.sorted()
    let median = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) / 2] + lengths[lengths.count / 2]
    func distanceToMedian(_ candidate: SelectionCandidate) -> Int { abs(2 * candidate.length - median) }
    switch pick {
    case .first: return indices
    case .shortest: return rank { $0.length }
    case .longest: return rank { -$0.length }
    case .median: return rank(by: distanceToMedian)
    case .diverse: return farthestFirst(rank(by: distanceToMedian), agreement)
    case .seeded:
      let keys = indices.map { (index: $0, key: order(promptID, candidates[$0].sample)) }
      return keys.sorted { $0.key < $1.key }.map(\.index)
    }
  }

  /// Where the seed puts a trace among others.
  package func order(_ promptID: String, _ sample: Int) -> UInt64 {
    var generator = SeededGenerator(seed: seed, for: "\(promptID)#\(sample)")
    return generator.next()
  }

  /// The first, then always the one that agrees least with the most similar of those before it (Gonzalez 1985); equal
  /// ones in the order given. As many as are kept.
  private func farthestFirst(_ indices: [Int], _ agreement: (Int, Int) -> Int) -> [Int] {
    guard var last = indices.first else { return [] }
    var chosen = [last]
    var left = indices.dropFirst().map { (index: $0, nearest: Int.min) }
    while chosen.count < keepPerPrompt, !left.isEmpty {
      for place in left.indices { left[place].nearest = max(left[place].nearest, agreement(left[place].index, last)) }
      let next = left.indices.min { (left[$0].nearest, $0) < (left[$1].nearest, $1) }!
      last = left.remove(at: next).index
      chosen.append(last)
    }
    return chosen
  }
}

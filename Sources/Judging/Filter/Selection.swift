// Which of a prompt's passing traces are kept.

import Records

/// A passing trace as a selection sees it: small, so that a filter can remember a million of them.
package struct SelectionCandidate: Sendable, Hashable {
  package var sample: Int
  /// UTF-8 bytes of reasoning and answer.
  package var length: Int
  /// A hash of reasoning and answer, by which equal texts are recognised (FNV-1a, 128 bits from two streams).
  package var fingerprint: [UInt64]

  package init(_ trace: Trace) {
    sample = trace.sample
    let reasoning = trace.reasoning ?? ""
    length = reasoning.utf8.count + trace.answer.utf8.count
    fingerprint = [0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142].map { (start: UInt64) in
      var hash = start
      func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      for byte in reasoning.utf8 { mix(byte) }
      mix(0xFF)  // not a byte of UTF-8: reasoning and answer cannot trade text
      for byte in trace.answer.utf8 { mix(byte) }
      return hash
    }
  }
}

extension FilterRules {
  /// What a selection decided for one passing trace; the raw values are the reasons in reports.
  package enum Decision: String, Sendable, Hashable {
    case kept
    /// The same text as a trace with a lower sample number.
    case duplicate
    /// The prompt has enough others.
    case overLimit = "over_limit"
  }

  /// Chooses among one prompt's passing traces. The result depends on the candidates and the rules alone, not on the
  /// order in which the candidates come.
  ///
  /// - Returns: one decision a candidate, in the candidates' order.
  package func select(_ candidates: [SelectionCandidate], promptID: String) -> [Decision] {
    var decisions = [Decision](repeating: .overLimit, count: candidates.count)
    let bySample = candidates.indices.sorted { candidates[$0].sample < candidates[$1].sample }
    var seen = Set<[UInt64]>()
    var distinct: [Int] = []
    for index in bySample {
      if dropDuplicates, !seen.insert(candidates[index].fingerprint).inserted {
        decisions[index] = .duplicate
      } else {
        distinct.append(index)
      }
    }
    let kept = keepPerPrompt > 0 ? ranked(distinct, candidates, promptID).prefix(keepPerPrompt) : distinct[...]
    for index in kept { decisions[index] = .kept }
    return decisions
  }

  /// Best first; ties go to the lower sample number.
  private func ranked(_ indices: [Int], _ candidates: [SelectionCandidate], _ promptID: String) -> [Int] {
    func rank(by key: (SelectionCandidate) -> Int) -> [Int] {
      indices.sorted { (key(candidates[$0]), candidates[$0].sample) < (key(candidates[$1]), candidates[$1].sample) }
    }
    switch pick {
    case .first: return indices
    case .shortest: return rank { $0.length }
    case .longest: return rank { -$0.length }
    case .seeded:
      let keys = indices.map { index in
        var generator = SeededGenerator(seed: seed, for: "\(promptID)#\(candidates[index].sample)")
        return (index: index, key: generator.next())
      }
      return keys.sorted { $0.key < $1.key }.map(\.index)
    }
  }
}

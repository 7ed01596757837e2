// Which of the passing traces the filter keeps: near-duplicates, then each prompt's best, then quotas, then the mixture.

import Judging
import Records

extension FilterPass {
  mutating func findNearDuplicates() {
    guard options.rules.nearDuplicates > 0, !sketched.isEmpty else { return }
    let first = sketches.duplicates(threshold: options.rules.nearDuplicates) { [traces, sketched, otherParts] in
      $0 < otherParts || traces[sketched[$0 - otherParts]].failing == 0
    }
    for (index, earlier) in first.dropFirst(otherParts).enumerated() where earlier >= 0 {
      guard earlier >= otherParts else {
        nearDuplicates[sketched[index]] = .otherPart
        continue
      }
      // Equal texts of one prompt are the selection's.
      let (one, other) = (traces[sketched[index]], traces[sketched[Int(earlier) - otherParts]])
      if one.prompt != other.prompt || one.candidate.fingerprint != other.candidate.fingerprint {
        nearDuplicates[sketched[index]] = .nearDuplicate
      }
    }
  }

  /// What becomes of each trace; nil for those a judge keeps out.
  ///
  /// - Parameters:
  ///   - rules: the options', or others that differ in what they select.
  ///   - passes: whether the judges let a trace pass.
  func select(_ rules: FilterRules, where passes: (FilteredTrace) -> Bool = { $0.failing == 0 }) -> [FilterRules.Decision?] {
    var decisions = [FilterRules.Decision?](repeating: nil, count: traces.count)
    for (index, decision) in nearDuplicates { decisions[index] = decision }
    let passing = byPrompt.filter { passes(traces[$0]) && nearDuplicates[$0] == nil }
    var start = 0
    while start < passing.count {
      let prompt = traces[passing[start]].prompt
      var end = start
      while end < passing.count, traces[passing[end]].prompt == prompt { end += 1 }
      let group = passing[start..<end]
      let id = prompts[prompt]
      let chosen = rules.select(group.map { traces[$0].candidate }, promptID: id) { one, other in
        let (one, other) = (traces[group[group.startIndex + one]].sketch, traces[group[group.startIndex + other]].sketch)
        return one < 0 || other < 0 ? 0 : sketches.agreement(Int(one), Int(other))
      }
      let inWindow = rules.isInWindow(report.prompts[id])
      for (index, decision) in zip(group, chosen) { decisions[index] = inWindow ? decision : .passRate }
      start = end
    }
    limit(&decisions, to: rules.keepPerDifficulty, otherwise: .difficultyQuota, rules) { report.prompts[prompts[$0.prompt]]?.difficulty }
    limit(&decisions, to: rules.keepPerDomain, otherwise: .domainQuota, rules) { Int($0.domain) }
    applyMixture(to: &decisions, rules)
    return decisions
  }

  /// Keeps at most so many traces of each group, chosen by the seed; those in no group stay. 0 keeps all.
  private func limit(
    _ decisions: inout [FilterRules.Decision?], to limit: Int, otherwise: FilterRules.Decision, _ rules: FilterRules,
    group: (FilteredTrace) -> Int?
  ) {
    guard limit > 0 else { return }
    for members in kept(decisions, rules, by: group).values {
      for index in members.dropFirst(limit) { decisions[index] = otherwise }
    }
  }

  /// The kept traces of each group, in the order that the seed gives them.
  private func kept(_ decisions: [FilterRules.Decision?], _ rules: FilterRules, by group: (FilteredTrace) -> Int?) -> [Int: [Int]] {
    var groups: [Int: [(key: UInt64, index: Int)]] = [:]
    for index in traces.indices where decisions[index] == .kept {
      let trace = traces[index]
      guard let group = group(trace) else { continue }
      groups[group, default: []].append((rules.order(prompts[trace.prompt], trace.candidate.sample), index))
    }
    return groups.mapValues { $0.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index) }
  }

  private func applyMixture(to decisions: inout [FilterRules.Decision?], _ rules: FilterRules) {
    guard !rules.mixture.isEmpty else {
      limit(&decisions, to: rules.keepTotal, otherwise: .totalQuota, rules) { _ in 0 }
      return
    }
    for index in traces.indices where decisions[index] == .kept && rules.mixture.part(of: domains[traces[index].domain]) == nil {
      decisions[index] = .notInMixture
    }
    let parts = kept(decisions, rules) { rules.mixture.part(of: domains[$0.domain]) }
    let available = rules.mixture.parts.indices.map { parts[$0]?.count ?? 0 }
    for (part, count) in rules.mixture.counts(available: available, total: rules.keepTotal).enumerated() {
      for index in parts[part, default: []].dropFirst(count) { decisions[index] = .mixture }
    }
  }

  /// What each part of the mixture had and gave.
  func mixture(of decisions: [FilterRules.Decision?]) -> [FilterBreakdown.MixturePart] {
    let mixture = options.rules.mixture
    var parts = mixture.parts.map { FilterBreakdown.MixturePart(name: $0.name, weight: $0.weight, available: 0, kept: 0) }
    for (trace, decision) in zip(traces, decisions) where decision == .kept || decision == .mixture {
      guard let part = mixture.part(of: domains[trace.domain]) else { continue }
      parts[part].available += 1
      parts[part].kept += decision == .kept ? 1 : 0
    }
    return parts
  }

  /// What each judge's absence would change, selection included.
  func ablation() -> [FilterBreakdown.Ablation] {
    guard options.ablates else { return [] }
    return ([nil] + judges.indices.map { Optional($0) }).map { judge in
      let mask: UInt32 = judge.map { ~(1 << UInt32($0)) } ?? .max
      var row = FilterBreakdown.Ablation(without: judge.map { judges[$0].name })
      for (trace, decision) in zip(traces, select(options.rules) { $0.failing & mask == 0 }) where decision == .kept {
        row.add(length: trace.candidate.length, domain: domains[trace.domain])
      }
      return row
    }
  }
  /// What other values of each threshold would keep, selection included; near-duplicates stay as they were found.
  ///
  /// - Parameter now: what is kept.
  func thresholds(now: Int) -> [FilterBreakdown.ThresholdRow] {
    guard let variants else { return [] }
    func kept(_ decisions: [FilterRules.Decision?]) -> Int { decisions.count { $0 == .kept } }
    var rows: [FilterBreakdown.ThresholdRow] = []
    for threshold in Threshold.ofJudges {
      var row = FilterBreakdown.ThresholdRow(key: threshold.key, now: threshold.get(options.rules), kept: now)
      for (number, variant) in variants.variants.enumerated() where variant.threshold.key == threshold.key {
        let mask = ~(UInt32(1) << UInt32(variant.judge))
        row.add(variant.value, kept: kept(select(options.rules) { $0.failing & mask == 0 && $0.failingVariants >> UInt32(number) & 1 == 0 }))
      }
      if row.kept.count > 1 { rows.append(row) }
    }
    for threshold in Threshold.ofSelection {
      var row = FilterBreakdown.ThresholdRow(key: threshold.key, now: threshold.get(options.rules), kept: now)
      for value in threshold.values where value != row.now {
        var rules = options.rules
        threshold.set(&rules, value)
        row.add(value, kept: kept(select(rules)))
      }
      rows.append(row)
    }
    return rows
  }
}

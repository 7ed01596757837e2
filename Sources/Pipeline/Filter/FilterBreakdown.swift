// The filter's counts by domain, teacher and length, with examples and the ablation.

import Judging
import Records

struct FilterBreakdown: Sendable {
  /// What would be kept without one judge (nil: with all).
  struct Ablation: Sendable {
    var without: String?
    private(set) var lengths: [Int] = []
    private(set) var domains: [String: Int] = [:]

    init(without: String?) { self.without = without }

    mutating func add(length: Int, domain: String) {
      lengths.append(length)
      domains[domain, default: 0] += 1
    }

    var json: JSON {
      let sorted = lengths.sorted()
      return [
        "without": without.map(JSON.string) ?? .null, "kept": .int(sorted.count),
        "median_length": .int(sorted.isEmpty ? 0 : sorted[sorted.count / 2]), "domains": FilterBreakdown.counts(domains),
      ]
    }
  }

  private struct Count: Sendable {
    var judged = 0
    var kept = 0
    var json: JSON { ["judged": .int(judged), "kept": .int(kept)] }
  }

  /// How many traces a rule keeps at some of its values.
  struct ThresholdRow: Sendable {
    let key: String
    /// The value in use.
    let now: Double
    private(set) var kept: [(value: Double, kept: Int)]

    init(key: String, now: Double, kept: Int) {
      (self.key, self.now, self.kept) = (key, now, [(now, kept)])
    }

    mutating func add(_ value: Double, kept count: Int) { kept.append((value, count)) }

    /// The values ascend.
    var json: JSON {
      let pairs = kept.sorted { $0.value < $1.value }.map { JSON.array([.double($0.value), .int($0.kept)]) }
      return ["rule": .string(key), "now": .double(now), "kept": .array(pairs)]
    }
  }

  /// What a part of the mixture had and gave.
  struct MixturePart: Sendable {
    var name: String
    var weight: Double
    var available: Int
    var kept: Int
    var json: JSON { ["domains": .string(name), "weight": .double(weight), "available": .int(available), "kept": .int(kept)] }
  }

  let judges: [String]
  var mixture: [MixturePart] = []
  var ablation: [Ablation] = []
  var thresholds: [ThresholdRow] = []
  private var domains: [String: Count] = [:]
  private var teachers: [String: Count] = [:]
  /// By the power of two below the length in bytes.
  private var lengths: [Int: Count] = [:]
  /// Kept traces by the quarter of their prompt's pass rate; the last one is those of which nobody knows it.
  private var difficulties = [Int](repeating: 0, count: FilterReport.PromptCount.difficulties.count + 1)
  /// Kept traces whose reasoning was taken out.
  private var withoutReasoning = 0
  private var examples: [String: [JSON]] = [:]
  private static let examplesEach = 3

  init(judges: [String]) { self.judges = judges }

  mutating func add(_ trace: JudgedUnit.Line) {
    domains[trace.domain, default: Count()].judged += 1
    teachers[trace.teacher, default: Count()].judged += 1
    lengths[Self.step(trace.candidate.length), default: Count()].judged += 1
    guard let rejection = trace.rejection else { return }
    let reason = "\(rejection.judge): \(rejection.reason)"
    if examples[reason, default: []].count < Self.examplesEach {
      examples[reason, default: []].append(["id": .string(trace.id), "evidence": rejection.detail.map(JSON.string) ?? .null])
    }
  }

  mutating func add(_ decision: FilterRules.Decision, domain: String, _ trace: FilteredTrace, of prompt: FilterReport.PromptCount?) {
    guard decision == .kept else { return }
    difficulties[prompt?.difficulty ?? difficulties.count - 1] += 1
    domains[domain, default: Count()].kept += 1
    lengths[Self.step(trace.candidate.length), default: Count()].kept += 1
    withoutReasoning += trace.losesReasoning ? 1 : 0
  }

  private static func step(_ length: Int) -> Int { length < 1 ? 0 : 1 << (Int.bitWidth - 1 - length.leadingZeroBitCount) }

  static func counts(_ counts: [String: Int]) -> JSON {
    .object(JSONObject(uniqueMembers: counts.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .int($0.value)) }))
  }

  var json: JSON {
    func object<Key: Comparable>(_ counts: [Key: Count], _ name: (Key) -> String) -> JSON {
      .object(JSONObject(uniqueMembers: counts.sorted { $0.key < $1.key }.map { .init(key: name($0.key), value: $0.value.json) }))
    }
    var members: JSONObject = [
      "domains": object(domains) { $0.isEmpty ? "(none)" : $0 },
      "lengths": object(lengths) { "\($0)" },
      "kept_by_pass_rate": .object(
        JSONObject(
          uniqueMembers: zip(FilterReport.PromptCount.difficulties + ["unknown"], difficulties).map { .init(key: $0, value: .int($1)) })),
      "teachers": Self.counts(teachers.mapValues(\.judged)),
    ]
    members["examples"] = .object(
      JSONObject(uniqueMembers: examples.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .array($0.value)) }))
    if !mixture.isEmpty { members["mixture"] = .array(mixture.map(\.json)) }
    if withoutReasoning > 0 { members["reasoning_removed"] = .int(withoutReasoning) }
    if !ablation.isEmpty { members["ablation"] = .array(ablation.map(\.json)) }
    if !thresholds.isEmpty { members["thresholds"] = .array(thresholds.map(\.json)) }
    return .object(members)
  }
}

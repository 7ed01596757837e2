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

  let judges: [String]
  var ablation: [Ablation] = []
  private var domains: [String: Count] = [:]
  private var teachers: [String: Count] = [:]
  /// By the power of two below the length in bytes.
  private var lengths: [Int: Count] = [:]
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

  mutating func add(_ decision: FilterRules.Decision, domain: String, length: Int) {
    guard decision == .kept else { return }
    domains[domain, default: Count()].kept += 1
    lengths[Self.step(length), default: Count()].kept += 1
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
      "teachers": Self.counts(teachers.mapValues(\.judged)),
    ]
    members["examples"] = .object(
      JSONObject(uniqueMembers: examples.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .array($0.value)) }))
    if !ablation.isEmpty { members["ablation"] = .array(ablation.map(\.json)) }
    return .object(members)
  }
}

// Filter rules in recipes and manifests.

import Foundation
import Records

/// Mistakes in a filter's rules, all of them.
package struct FilterRulesError: DistillError, Hashable {
  package enum Problem: Sendable, Hashable {
    case unknownKey(String)
    case wrongValue(key: String, expected: String)
  }
  package var problems: [Problem]
  package var exitStatus: ExitStatus { .usage }

  package var description: String {
    problems.map { problem in
      switch problem {
      case .unknownKey(let key):
        let known = FilterRules.Key.allCases.map(\.rawValue)
        let suggestion = nearMiss(to: key, among: known).map { " Did you mean '\($0)'?" } ?? ""
        return "filter rules: unknown key '\(key)'.\(suggestion) Known: \(known.joined(separator: ", "))."
      case .wrongValue(let key, let expected):
        return "filter rules: '\(key)' must be \(expected)."
      }
    }.joined(separator: "\n")
  }
}

extension FilterRules: Codable {
  enum Key: String, CodingKey, CaseIterable {
    case answer
    case lastNumber = "last_number"
    case keepUnjudged = "keep_unjudged"
    case requireThinking = "require_thinking"
    case allowCut = "allow_cut"
    case verdicts
    case readability
    case maxForeignLetters = "max_foreign_letters"
    case maxForeignWords = "max_foreign_words"
    case maxParagraph = "max_paragraph"
    case codeDomains = "code_domains"
    case noReasoningDomains = "no_reasoning_domains"
    case maxRepetition = "max_repetition"
    case loopRepeats = "loop_repeats"
    case minSummary = "min_summary"
    case minLength = "min_length"
    case maxLength = "max_length"
    case minPassRate = "min_pass_rate"
    case maxPassRate = "max_pass_rate"
    case keepPerDifficulty = "keep_per_difficulty"
    case keepPerDomain = "keep_per_domain"
    case mixture
    case keepTotal = "keep_total"
    case dropDuplicates = "drop_duplicates"
    case nearDuplicates = "near_duplicates"
    case keepPerPrompt = "keep_per_prompt"
    case pick
    case seed
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// - Throws: `FilterRulesError` with every unknown key and every value of a wrong kind or outside its range.
  package init(from decoder: any Decoder) throws {
    self.init()
    let container = try decoder.container(keyedBy: AnyKey.self)
    var problems: [FilterRulesError.Problem] = container.allKeys.map(\.stringValue)
      .filter { Key(rawValue: $0) == nil }.sorted().map { .unknownKey($0) }
    func read<Value: Decodable>(
      _ key: Key, into value: inout Value, _ expected: String, where isAllowed: (Value) -> Bool = { _ in true }
    ) {
      let key = AnyKey(stringValue: key.rawValue)
      guard container.contains(key) else { return }
      if let given = try? container.decode(Value.self, forKey: key), isAllowed(given) {
        value = given
      } else {
        problems.append(.wrongValue(key: key.stringValue, expected: expected))
      }
    }
    read(.answer, into: &answer, "true or false")
    read(.lastNumber, into: &lastNumber, "true or false")
    read(.keepUnjudged, into: &keepUnjudged, "true or false")
    read(.requireThinking, into: &requireThinking, "true or false")
    read(.allowCut, into: &allowCut, "true or false")
    read(.verdicts, into: &verdicts, "a list of judges' names")
    read(.readability, into: &readability, "true or false")
    read(.maxForeignLetters, into: &maxForeignLetters, "a share from 0 to 1", where: Self.isShare)
    read(.maxForeignWords, into: &maxForeignWords, "a share from 0 to 1", where: Self.isShare)
    read(.maxParagraph, into: &maxParagraph, "a whole number from 1", where: { $0 >= 1 })
    read(.codeDomains, into: &codeDomains, "a list of domain names")
    read(.noReasoningDomains, into: &noReasoningDomains, "a list of domain names")
    read(.maxRepetition, into: &maxRepetition, "a share from 0 to 1", where: Self.isShare)
    read(.loopRepeats, into: &loopRepeats, "a whole number from 2", where: { $0 >= 2 })
    read(.minSummary, into: &minSummary, "a whole number from 0", where: { $0 >= 0 })
    read(.minLength, into: &minLength, "a whole number from 0", where: { $0 >= 0 })
    read(.maxLength, into: &maxLength, "a whole number from 1", where: { $0 >= 1 })
    read(.minPassRate, into: &minPassRate, "a share from 0 to 1", where: Self.isShare)
    read(.maxPassRate, into: &maxPassRate, "a share from 0 to 1", where: Self.isShare)
    read(.keepPerDifficulty, into: &keepPerDifficulty, "a whole number from 0 (0 keeps all)", where: { $0 >= 0 })
    read(.keepPerDomain, into: &keepPerDomain, "a whole number from 0 (0 keeps all)", where: { $0 >= 0 })
    var weights: [String: Double] = [:]
    read(.mixture, into: &weights, Mixture.expected, where: { Mixture($0) != nil })
    mixture = Mixture(weights) ?? Mixture()
    read(.keepTotal, into: &keepTotal, "a whole number from 0 (0 keeps all)", where: { $0 >= 0 })
    read(.dropDuplicates, into: &dropDuplicates, "true or false")
    read(.nearDuplicates, into: &nearDuplicates, "a share from 0 to 1", where: Self.isShare)
    read(.keepPerPrompt, into: &keepPerPrompt, "a whole number from 0 (0 keeps all)", where: { $0 >= 0 })
    read(.pick, into: &pick, Pick.allCases.map(\.rawValue).joined(separator: ", "))
    read(.seed, into: &seed, "a whole number from 0")
    guard problems.isEmpty else { throw FilterRulesError(problems: problems) }
  }

  /// These rules, when every value is in its range.
  ///
  /// - Throws: `FilterRulesError` with every value that is not.
  package func checked() throws -> FilterRules {
    try JSONDecoder().decode(FilterRules.self, from: JSONEncoder().encode(self))
  }

  private static func isShare(_ value: Double) -> Bool { value >= 0 && value <= 1 }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(answer, forKey: .answer)
    try container.encode(lastNumber, forKey: .lastNumber)
    try container.encode(keepUnjudged, forKey: .keepUnjudged)
    try container.encode(requireThinking, forKey: .requireThinking)
    try container.encode(allowCut, forKey: .allowCut)
    try container.encode(verdicts, forKey: .verdicts)
    try container.encode(readability, forKey: .readability)
    try container.encode(maxForeignLetters, forKey: .maxForeignLetters)
    try container.encode(maxForeignWords, forKey: .maxForeignWords)
    try container.encode(maxParagraph, forKey: .maxParagraph)
    try container.encode(codeDomains, forKey: .codeDomains)
    try container.encode(noReasoningDomains, forKey: .noReasoningDomains)
    try container.encode(maxRepetition, forKey: .maxRepetition)
    try container.encode(loopRepeats, forKey: .loopRepeats)
    try container.encode(minSummary, forKey: .minSummary)
    try container.encode(minLength, forKey: .minLength)
    try container.encode(maxLength, forKey: .maxLength)
    try container.encode(minPassRate, forKey: .minPassRate)
    try container.encode(maxPassRate, forKey: .maxPassRate)
    try container.encode(keepPerDifficulty, forKey: .keepPerDifficulty)
    try container.encode(keepPerDomain, forKey: .keepPerDomain)
    try container.encode(mixture.weights, forKey: .mixture)
    try container.encode(keepTotal, forKey: .keepTotal)
    try container.encode(dropDuplicates, forKey: .dropDuplicates)
    try container.encode(nearDuplicates, forKey: .nearDuplicates)
    try container.encode(keepPerPrompt, forKey: .keepPerPrompt)
    try container.encode(pick, forKey: .pick)
    try container.encode(seed, forKey: .seed)
  }
}

extension FilterRules {
  /// The rules as a manifest records them.
  package var json: JSON {
    [
      "answer": .bool(answer), "last_number": .bool(lastNumber), "keep_unjudged": .bool(keepUnjudged),
      "require_thinking": .bool(requireThinking), "allow_cut": .bool(allowCut),
      "verdicts": .array(verdicts.map(JSON.string)), "readability": .bool(readability),
      "max_foreign_letters": .double(maxForeignLetters), "max_foreign_words": .double(maxForeignWords), "max_paragraph": .int(maxParagraph),
      "min_summary": .int(minSummary), "min_length": .int(minLength), "max_length": .int(maxLength),
      "min_pass_rate": .double(minPassRate), "max_pass_rate": .double(maxPassRate),
      "keep_per_difficulty": .int(keepPerDifficulty), "keep_per_domain": .int(keepPerDomain),
      "mixture": .object(JSONObject(uniqueMembers: mixture.parts.map { .init(key: $0.name, value: .double($0.weight)) })),
      "keep_total": .int(keepTotal), "no_reasoning_domains": .array(noReasoningDomains.map(JSON.string)),
      "code_domains": .array(codeDomains.map(JSON.string)), "max_repetition": .double(maxRepetition),
      "loop_repeats": .int(loopRepeats), "drop_duplicates": .bool(dropDuplicates), "near_duplicates": .double(nearDuplicates),
      "keep_per_prompt": .int(keepPerPrompt), "pick": .string(pick.rawValue), "seed": .number(String(seed)),
    ]
  }
}

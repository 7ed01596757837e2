// In which proportions domains stand in what is kept.

/// Weights of domains, as in DeepSeek-R1's 600k reasoning and 200k other samples: `{math,code: 3, other: 1}`. A name
/// with commas is several domains together; `other` is all domains that no name has, and traces without a domain.
/// Without `other` these are not in the mixture and are left out.
package struct Mixture: Sendable, Hashable {
  package static let other = "other"
  /// What a mapping must be, for messages.
  package static let expected = "a mapping of domains (several with commas between) to weights above 0, each domain once"

  package struct Part: Sendable, Hashable {
    /// As it was given.
    package var name: String
    package var weight: Double
  }

  /// Sorted by name.
  package private(set) var parts: [Part] = []
  private var numbers: [String: Int] = [:]

  /// No mixture: all domains as they come.
  package init() {}

  /// - Returns: nil where a weight is not a number above 0, or a domain is empty or named twice.
  package init?(_ weights: [String: Double]) {
    for (name, weight) in weights.sorted(by: { $0.key < $1.key }) {
      guard weight > 0, weight.isFinite else { return nil }
      for domain in name.split(separator: ",", omittingEmptySubsequences: false).map({ $0.filter { $0 != " " } }) {
        guard !domain.isEmpty, numbers.updateValue(parts.count, forKey: domain) == nil else { return nil }
      }
      parts.append(Part(name: name, weight: weight))
    }
  }

  package var isEmpty: Bool { parts.isEmpty }
  package var weights: [String: Double] { Dictionary(uniqueKeysWithValues: parts.map { ($0.name, $0.weight) }) }

  /// The part that a domain belongs to, or nil where it is left out.
  package func part(of domain: String) -> Int? { numbers[domain] ?? numbers[Self.other] }

  /// How many traces of each part are kept: the most whose numbers stand as the weights do, each rounded down. A part
  /// without traces leaves none of the others.
  ///
  /// - Parameters:
  ///   - available: traces that each part has.
  ///   - total: the most in all; 0 for no limit.
  package func counts(available: [Int], total: Int = 0) -> [Int] {
    let sum = parts.reduce(0) { $0 + $1.weight }
    var scale = total > 0 ? Double(total) / sum : .infinity
    for (part, count) in zip(parts, available) { scale = min(scale, Double(count) / part.weight) }
    // Division and product may lose the last bit of a whole number.
    return zip(parts, available).map { part, count in Int(min(Double(count), (scale * part.weight * (1 + 0x1p-40)).rounded(.down))) }
  }
}

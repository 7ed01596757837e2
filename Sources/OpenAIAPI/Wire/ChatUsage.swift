// The tokens an answer took, over all its choices.

import Records

/// The tokens an answer took, over all its choices.
package struct ChatUsage: Sendable, Hashable {
  package var promptTokens: Int
  package var completionTokens: Int

  /// Nil where a count is missing or negative.
  package init?(_ json: JSON) {
    guard let prompt = json["prompt_tokens"]?.int, prompt >= 0,
      let completion = json["completion_tokens"]?.int, completion >= 0
    else { return nil }
    promptTokens = prompt
    completionTokens = completion
  }

  /// Each choice's part: the whole prompt (each sample read it), and the completion's tokens by the lengths of the
  /// texts, rounded so that they add up (largest remainder; between equals, the first).
  /// - Parameter lengths: bytes of each choice's reasoning and text.
  package func split(over lengths: [Int]) -> [Trace.Usage] {
    let total = lengths.reduce(0, +)
    let weights = total > 0 ? lengths : Array(repeating: 1, count: lengths.count)
    let sum = max(1, weights.reduce(0, +))
    let exact = weights.map { Double(completionTokens) * Double($0) / Double(sum) }
    var parts = exact.map { Int($0) }
    let missing = completionTokens - parts.reduce(0, +)
    let byRemainder = parts.indices.sorted {
      let (a, b) = (exact[$0] - Double(parts[$0]), exact[$1] - Double(parts[$1]))
      return a != b ? a > b : $0 < $1
    }
    for index in byRemainder.prefix(max(0, missing)) { parts[index] += 1 }
    return parts.map { Trace.Usage(promptTokens: promptTokens, completionTokens: $0) }
  }
}

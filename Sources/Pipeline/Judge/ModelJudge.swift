// A model's word on answers that no rule can judge.

import Foundation
import Records

/// Asks a model whether an answer agrees with the gold answer: several votes, of which more than half decide.
///
/// It is asked only where the rule says "cannot judge". A vote that does not end with the exact last line that the
/// rubric asks for, or was cut, counts for nothing. Reasons: `agreed` (pass), `disagreed` (fail), `no_majority`,
/// `no_gold` (cannot judge).
package struct ModelJudge: Sendable {
  package static let name = "model"

  package enum Vote: String, Sendable, CaseIterable {
    case correct, wrong, cannotJudge = "cannot_judge"
    /// Not one of the three lines.
    case unreadable
  }

  private let source: any CompletionSource
  private let cache: VoteCache
  private let settings: ModelJudgeOptions

  package init(source: any CompletionSource, cache: VoteCache, settings: ModelJudgeOptions) {
    self.source = source
    self.cache = cache
    self.settings = settings
  }

  /// - Throws: the source's error where it did not give all votes.
  package func judge(_ trace: Trace) async throws -> Verdict {
    guard let gold = trace.gold, !gold.isEmpty else {
      return Verdict(judge: Self.name, outcome: .cannotJudge, reason: "no_gold")
    }
    let question = trace.messages.last { $0.role == .user }?.content ?? ""
    let text = settings.rubric.filled(question: question, gold: gold, answer: Self.end(of: trace.answer))
    let votes = try await votes(on: text)
    return Self.verdict(votes)
  }

  private func votes(on text: String) async throws -> [Vote] {
    let keys = (0..<settings.votes).map { key(text, vote: $0) }
    var votes = await cache.votes(keys)
    let missing = keys.indices.filter { votes[$0] == nil }
    guard !missing.isEmpty else { return votes.compactMap { $0 } }
    // The prompt's id decides the seeds; it is the question's own, so that a run begun again asks the same.
    let request = CompletionRequest(
      promptID: sha256(text.utf8), messages: [.user(text)], samples: missing, sampling: settings.sampling)
    try await source.complete(request) { completion in
      guard keys.indices.contains(completion.sample) else { return }
      try await cache.add(Self.vote(completion), for: keys[completion.sample])
    }
    votes = await cache.votes(keys)
    guard votes.allSatisfy({ $0 != nil }) else {
      throw PipelineError.unavailable(
        what: "the judge '\(source.name)' gave \(votes.count { $0 != nil }) of \(votes.count) votes.",
        hint: "The same command goes on from there.")
    }
    return votes.compactMap { $0 }
  }

  /// All that decides a vote.
  private func key(_ text: String, vote: Int) -> String {
    let parts: JSON = [
      .string(source.name), settings.sampling.json, .string(text), .int(vote),
    ]
    return sha256(parts.text.utf8)
  }

  /// The last line that is not empty, after any thinking.
  package static func vote(_ completion: Completion) -> Vote {
    guard completion.finishReason == .stop else { return .unreadable }
    let parts = Reasoning.parse(
      text: completion.text, reasoning: completion.reasoning, startsInThinking: completion.startsInThinking,
      finishReason: completion.finishReason)
    // What stands in thinking that never ended is no vote.
    guard parts.state != .malformed else { return .unreadable }
    let last = parts.answer.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
      .last { !$0.isEmpty } ?? ""
    return Vote.allCases.first { $0 != .unreadable && last == "verdict: \($0.rawValue)" } ?? .unreadable
  }

  package static func verdict(_ votes: [Vote]) -> Verdict {
    func count(_ vote: Vote) -> Int { votes.count { $0 == vote } }
    let counts = Vote.allCases.filter { count($0) > 0 }.map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
    let detail = "\(votes.count == 1 ? "1 vote" : "\(votes.count) votes"): \(counts)"
    if 2 * count(.correct) > votes.count {
      return Verdict(judge: name, outcome: .pass, reason: "agreed", detail: detail)
    }
    if 2 * count(.wrong) > votes.count {
      return Verdict(judge: name, outcome: .fail, reason: "disagreed", detail: detail)
    }
    return Verdict(judge: name, outcome: .cannotJudge, reason: "no_majority", detail: detail)
  }

  /// The end of a long answer: the result stands there.
  private static func end(of answer: String) -> String {
    let scalars = answer.unicodeScalars
    guard scalars.count > longestAnswer else { return answer }
    return "…" + String(String.UnicodeScalarView(scalars.suffix(longestAnswer)))
  }

  private static let longestAnswer = 8_000
}

/// How a model judges.
package struct ModelJudgeOptions: Sendable {
  package var rubric: Rubric
  package var votes: Int
  package var sampling: Sampling

  package init(rubric: Rubric = .builtIn, votes: Int = 3, sampling: Sampling = Sampling(temperature: 0.6, maxTokens: 1_024)) {
    self.rubric = rubric
    self.votes = votes
    self.sampling = sampling
  }
}

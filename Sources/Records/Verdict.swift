// What one judge said of one trace.

/// What one judge said of one trace.
package struct Verdict: Sendable, Hashable {
  /// Three-valued: a judge that cannot decide says so instead of guessing.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case pass, fail
    case cannotJudge = "cannot_judge"
  }

  /// The judge's name, as recipes and reports spell it (`answer`, `thinking`, `repetition`, …).
  package var judge: String
  package var outcome: Outcome
  /// Why, as a short code in snake_case that reports count by (`no_answer`, `mixed_languages`, …).
  package var reason: String
  /// What the judge saw, for people (`found 42, expected 41`).
  package var detail: String?

  package init(judge: String, outcome: Outcome, reason: String, detail: String? = nil) {
    self.judge = judge
    self.outcome = outcome
    self.reason = reason
    self.detail = detail
  }
}

// What every judge is: a pure function from a trace to a verdict.

import Records

/// Judges one quality of a trace.
///
/// A judge is pure (no clock, no environment, no model), takes time linear in the trace's text, and never traps:
/// a text of a megabyte made to hurt it gets a verdict like any other. What it cannot decide it says so.
package protocol Judge: Sendable {
  /// The judge's name, as recipes and reports spell it.
  var name: String { get }
  func judge(_ trace: Trace) -> Verdict
}

extension Judge {
  func pass(_ reason: String, _ detail: String? = nil) -> Verdict {
    Verdict(judge: name, outcome: .pass, reason: reason, detail: detail)
  }
  func fail(_ reason: String, _ detail: String? = nil) -> Verdict {
    Verdict(judge: name, outcome: .fail, reason: reason, detail: detail)
  }
  func cannotJudge(_ reason: String, _ detail: String? = nil) -> Verdict {
    Verdict(judge: name, outcome: .cannotJudge, reason: reason, detail: detail)
  }
}

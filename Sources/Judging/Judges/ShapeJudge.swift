// Has the trace a summary, and a usual length?

import Records

/// Fails a trace that thinks and then says nothing (R1's form is reasoning, then a summary), and outliers in length.
package struct ShapeJudge: MeasuringJudge {
  package let name = "shape"

  /// The fewest bytes of an answer after thinking.
  package var minimumSummary: Int
  /// Bytes of reasoning and answer together.
  package var minimumLength: Int
  package var maximumLength: Int

  package init(minimumSummary: Int = 1, minimumLength: Int = 1, maximumLength: Int = 200_000) {
    self.minimumSummary = minimumSummary
    self.minimumLength = minimumLength
    self.maximumLength = maximumLength
  }

  /// In bytes; the summary is nil without complete thinking.
  package struct Measurement {
    var length: Int
    var summary: Int?
  }

  package func measure(_ trace: Trace) -> Measurement {
    Measurement(
      length: (trace.reasoning?.utf8.count ?? 0) + trace.answer.utf8.count,
      summary: trace.thinking == .complete ? trace.answer.utf8.count : nil)
  }

  package func judge(_ measurement: Measurement) -> Verdict {
    let length = measurement.length
    if length < minimumLength { return fail("too_short", "\(length) bytes, at least \(minimumLength)") }
    if length > maximumLength { return fail("too_long", "\(length) bytes, at most \(maximumLength)") }
    if let summary = measurement.summary, summary < minimumSummary {
      return fail("missing_summary", "\(summary) bytes after the thinking, at least \(minimumSummary)")
    }
    return pass("usual")
  }
}

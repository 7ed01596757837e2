// Judges whose verdict follows from a measurement and their thresholds.

import Records

/// A judge that measures a trace once and then decides, so that other thresholds cost no second look at the text.
package protocol MeasuringJudge: Judge {
  associatedtype Measurement
  func measure(_ trace: Trace) -> Measurement
  /// Takes constant time, whatever the length of the text.
  func judge(_ measurement: Measurement) -> Verdict
}

extension MeasuringJudge {
  package func judge(_ trace: Trace) -> Verdict { judge(measure(trace)) }

  /// The verdict on a trace, and those of judges of the same kind with other thresholds.
  func judge(_ trace: Trace, others: [any Judge]) -> (Verdict, [Verdict]) {
    let measurement = measure(trace)
    return (judge(measurement), others.map { ($0 as? Self)?.judge(measurement) ?? $0.judge(trace) })
  }
}

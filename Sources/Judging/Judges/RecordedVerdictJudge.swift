// What an earlier stage recorded: verdicts of judges that run programs or ask a model.

import Records

/// Hands on the verdict that the trace carries from the judge of this name (`distill judge` writes them). A trace
/// without one cannot be judged.
package struct RecordedVerdictJudge: Judge {
  package let name: String

  package init(name: String) { self.name = name }

  package func judge(_ trace: Trace) -> Verdict {
    trace.verdicts.last { $0.judge == name } ?? cannotJudge("not_recorded", "run 'distill judge' first")
  }
}

// Is the answer right, where programs and models have been asked before?

import Records

/// The answer rule, with the verdicts that `distill judge` has left in the trace: that of the tests (`code`) decides
/// before the rule, that of a model (`model`) only where the rule cannot judge.
package struct RecordedAnswerJudge: Judge {
  package let name = AnswerJudge.name
  private let rule: AnswerJudge

  package init(lastNumber: Bool = true) { rule = AnswerJudge(lastNumber: lastNumber) }

  package func judge(_ trace: Trace) -> Verdict {
    if let code = trace.verdicts.last(where: { $0.judge == "code" }) { return code }
    let verdict = rule.judge(trace)
    guard verdict.outcome == .cannotJudge else { return verdict }
    return trace.verdicts.last { $0.judge == "model" } ?? verdict
  }
}

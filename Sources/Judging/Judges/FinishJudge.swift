// Did the completion end by itself?

import Records

/// Judges `trace.finishReason`: `stop` passes, `cut` (the token limit) and `content_filter` fail. A student trained
/// on cut traces learns not to stop.
package struct FinishJudge: Judge {
  package let name = "finish"

  package init() {}

  package func judge(_ trace: Trace) -> Verdict {
    switch trace.finishReason {
    case .stop: pass("stop")
    case .length: fail("cut", trace.usage.map { "after \($0.completionTokens) tokens" })
    case .contentFilter: fail("content_filter")
    }
  }
}

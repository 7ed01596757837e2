// Did the thinking open, close, and lead to an answer?

import Records

/// Judges `trace.thinking`; the verdict's reason is the state's name.
///
/// Complete thinking passes, malformed tags fail. Thinking and answers that were cut fail unless they are allowed. No
/// thinking and empty thinking fail only where thinking is required.
package struct ThinkingJudge: Judge {
  package let name = "thinking"

  /// False for teachers that reason in plain text, without tags.
  package var requireThinking: Bool

  /// Domains that are answered without thinking: none is required there.
  package var exceptDomains: [String]

  /// What the token limit cut passes.
  package var allowCut: Bool

  package init(requireThinking: Bool = false, allowCut: Bool = false, exceptDomains: [String] = []) {
    self.requireThinking = requireThinking
    self.allowCut = allowCut
    self.exceptDomains = exceptDomains
  }

  package func judge(_ trace: Trace) -> Verdict {
    let reason = trace.thinking.rawValue
    switch trace.thinking {
    case .complete: return pass(reason)
    case .noThinking, .emptyThinking:
      let isRequired = requireThinking && !exceptDomains.contains(trace.domain ?? "")
      return isRequired ? fail(reason) : pass(reason)
    case .cutInThinking, .cutInAnswer: return allowCut ? pass(reason) : fail(reason)
    case .malformed: return fail(reason)
    }
  }
}

// Is there code where prose should be?

import Records

/// Fails a trace whose reasoning holds a code block: a Markdown fence, or LaTeX's `verbatim`, `lstlisting` or `minted`
/// (DeepSeek-R1, section 2.3.3, drops reasoning with code blocks). Where there are no thinking tags the answer holds
/// the reasoning and is judged. Traces of the allowed domains, and
/// those whose programs were run, pass.
package struct CodeBlockJudge: Judge {
  package let name = "code_block"

  /// Domains whose reasoning may hold code.
  package var allowedDomains: [String]

  package init(allowedDomains: [String] = ["code"]) { self.allowedDomains = allowedDomains }

  package func judge(_ trace: Trace) -> Verdict {
    // What `distill judge` has run is about code.
    if trace.verdicts.contains(where: { $0.judge == "code" }) { return pass("code_allowed") }
    if let domain = trace.domain, allowedDomains.contains(domain) { return pass("code_allowed") }
    guard let line = Self.firstBlock(in: trace.reasoning ?? trace.answer) else { return pass("no_code_block") }
    return fail("code_block", "line \(line)")
  }

  private static let environments = ["\\begin{verbatim}", "\\begin{lstlisting}", "\\begin{minted}"].map { Array($0.utf8) }

  /// The line, from 1, on which the first code block opens.
  static func firstBlock(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      defer { start = end + 1 }
      // Only these can begin a block, and few lines begin with them.
      switch end > start ? bytes[start] : 0 {
      case 0x60, 0x7E, 0x20, 0x09, 0x5C:
        let line = bytes[start..<end]
        if CodeFence(opening: line) != nil { return number }
        let content = line.drop { $0 == 0x20 || $0 == 0x09 }
        if content.first == 0x5C, environments.contains(where: { content.starts(with: $0) }) { return number }
      default: break
      }
    }
    return nil
  }
}

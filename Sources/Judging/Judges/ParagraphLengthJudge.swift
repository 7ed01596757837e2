// Are there walls of text?

import Records

/// Judges the longest paragraph of reasoning and answer: text between line breaks, outside code fences
/// (DeepSeek-R1, section 2.3.3, drops reasoning with long paragraphs).
package struct ParagraphLengthJudge: Judge {
  package let name = "paragraph_length"

  /// The longest paragraph allowed, in Unicode scalars. A dense page is about 3,000; R1's own paragraphs rarely
  /// exceed 1,500.
  package var maximum: Int

  package init(maximum: Int = 3_000) { self.maximum = maximum }

  package func judge(_ trace: Trace) -> Verdict {
    let longest = max(Self.longest(in: trace.reasoning ?? ""), Self.longest(in: trace.answer))
    let detail = "\(longest) characters, at most \(maximum)"
    return longest > maximum ? fail("long_paragraph", detail) : pass("short_paragraphs", detail)
  }

  /// The length of the longest paragraph, in scalars.
  static func longest(in text: String) -> Int {
    var longest = 0
    var fence: CodeFence?
    for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
      } else if let open = CodeFence(opening: line) {
        fence = open
      } else if line.count > longest {
        longest = max(longest, line.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
      }
    }
    return longest
  }
}

// Are there walls of text?

import Records

/// Judges the longest paragraph of reasoning and answer: text between line breaks, outside code fences
/// (DeepSeek-R1, section 2.3.3, drops reasoning with long paragraphs).
package struct ParagraphLengthJudge: MeasuringJudge {
  package let name = "paragraph_length"

  /// The longest paragraph allowed, in Unicode scalars. A dense page is about 3,000; R1's own paragraphs rarely
  /// exceed 1,500.
  package var maximum: Int

  package init(maximum: Int = 3_000) { self.maximum = maximum }

  /// The longest paragraph's length, in scalars.
  package func measure(_ trace: Trace) -> Int {
    max(Self.longest(in: trace.reasoning ?? ""), Self.longest(in: trace.answer))
  }

  package func judge(_ longest: Int) -> Verdict {
    let detail = "\(longest) characters, at most \(maximum)"
    return longest > maximum ? fail("long_paragraph", detail) : pass("short_paragraphs", detail)
  }

  /// The length of the longest paragraph, in scalars.
  static func longest(in text: String) -> Int {
    let bytes = Array(text.utf8)
    var longest = 0
    var fence: CodeFence?
    var start = 0
    while start < bytes.count {
      var end = start
      var scalars = 0
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
        scalars += bytes[end] & 0xC0 == 0x80 ? 0 : 1
        end += 1
      }
      defer { start = end + 1 }
      guard end > start else { continue }
      let first = bytes[start]
      if fence != nil || first == 0x60 || first == 0x7E || first == 0x20 {
        let line = bytes[start..<end]
        if let open = fence {
          if open.isClosed(by: line) { fence = nil }
          continue
        }
        fence = CodeFence(opening: line)
        if fence != nil { continue }
      }
      longest = max(longest, scalars)
    }
    return longest
  }
}

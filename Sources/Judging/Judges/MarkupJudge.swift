// Is the Markdown and LaTeX whole?

import Records

/// Fails reasoning or answers with markup that opens and never closes, or closes what was not open: code fences,
/// `\begin{…}` and `\end{…}`, `\[ \]`, `\( \)`, `$$`, and the braces of `\boxed{`; and tags that do not belong into
/// text: thinking and answer tags, and chat templates' tokens. Code is not looked into. One pass over the bytes.
package struct MarkupJudge: Judge {
  package let name = "markup"

  package init() {}

  package func judge(_ trace: Trace) -> Verdict {
    for (part, text) in [("reasoning", trace.reasoning ?? ""), ("answer", trace.answer)] {
      if let problem = MarkupScan(text).problem { return fail(problem.reason, "\(part), \(problem.what)") }
    }
    return pass("whole")
  }
}

struct MarkupScan {
  private(set) var problem: (reason: String, what: String)?

  /// Tags that a completion's parts never hold: its thinking is parsed away, and no template's token is text.
  private static let tags = [
    "<think>", "</think>", "<thinking>", "</thinking>", "<answer>", "</answer>", "<|im_start|>", "<|im_end|>",
    "<|endoftext|>", "<|eot_id|>", "<|begin_of_thought|>", "<|end_of_thought|>", "<|begin_of_solution|>",
    "<|end_of_solution|>", "<|start_header_id|>", "<|end_header_id|>", "<\u{FF5C}",
  ].map { Array($0.utf8) }

  private static let begin = Array("\\begin{".utf8)
  private static let boxed = Array("\\boxed{".utf8)
  private static let close = Array("\\end{".utf8)

  init(_ text: String) { problem = Self.scan(text) }

  private static func scan(_ text: String) -> (reason: String, what: String)? {
    let bytes = Array(text.utf8)
    var environments: [ArraySlice<UInt8>] = []
    var display = 0
    var inline = 0
    var dollars = 0
    var answers = 0
    var fence: CodeFence?
    var lineStart = true
    var index = 0
    func starts(_ index: Int, _ sign: [UInt8]) -> Bool {
      index + sign.count <= bytes.count && bytes[index..<index + sign.count].elementsEqual(sign)
    }
    while index < bytes.count {
      let byte = bytes[index]
      if lineStart {
        lineStart = false
        if byte == 0x60 || byte == 0x7E || byte == 0x20 || fence != nil {
          var end = index
          while end < bytes.count, bytes[end] != 0x0A { end += 1 }
          let line = bytes[index..<end]
          if let open = fence {
            if open.isClosed(by: line) { fence = nil }
            lineStart = true
            index = end + 1
            continue
          }
          if let open = CodeFence(opening: line) {
            fence = open
            lineStart = true
            index = end + 1
            continue
          }
        }
      }
      switch byte {
      case 0x0A: lineStart = true
      case 0x60:
        // Inline code on one line is not looked into.
        var end = index + 1
        while end < bytes.count, end - index < 200, bytes[end] != 0x60, bytes[end] != 0x0A { end += 1 }
        if end < bytes.count, bytes[end] == 0x60 { index = end }
      case 0x24:
        if index + 1 < bytes.count, bytes[index + 1] == 0x24 {
          dollars += 1
          index += 1
        }
      case 0x5C:
        guard index + 1 < bytes.count else { break }
        switch bytes[index + 1] {
        case 0x5B: display += 1
        case 0x5D: display -= 1
        case 0x28: inline += 1
        case 0x29: inline -= 1
        case 0x62 where starts(index, begin):
          environments.append(Self.name(bytes, index + 7))
        case 0x62 where starts(index, boxed):
          if !Self.closes(bytes, index + 7) { return ("broken_latex", "\\boxed{ at byte \(index) does not close") }
        case 0x65 where starts(index, close):
          let name = Self.name(bytes, index + 5)
          guard let open = environments.popLast(), open.elementsEqual(name) else {
            return ("broken_latex", "\\end{\(String(decoding: name, as: UTF8.self))} at byte \(index) closes nothing")
          }
        default: break
        }
        if display < 0 || inline < 0 || display > 1 || inline > 1 {
          return ("broken_latex", "formula sign at byte \(index) out of order")
        }
        index += 1
      case 0x3C:
        if let tag = Self.tags.first(where: { starts(index, $0) }) {
          let text = String(decoding: tag, as: UTF8.self)
          // `<answer>` in a pair is R1-Zero's form.
          if text == "<answer>", answers == 0 { answers = 1 } else if text == "</answer>", answers == 1 { answers = 2 } else {
            return ("stray_tag", "\(text) at byte \(index)")
          }
        }
      default: break
      }
      index += 1
    }
    if answers == 1 { return ("stray_tag", "<answer> does not close") }
    if fence != nil { return ("broken_markdown", "a code fence does not close") }
    if let open = environments.last { return ("broken_latex", "\\begin{\(String(decoding: open, as: UTF8.self))} does not close") }
    if display != 0 { return ("broken_latex", "\\[ does not close") }
    if inline != 0 { return ("broken_latex", "\\( does not close") }
    if dollars % 2 != 0 { return ("broken_latex", "$$ does not close") }
    return nil
  }

  /// An environment's name, at most 40 bytes.
  private static func name(_ bytes: [UInt8], _ start: Int) -> ArraySlice<UInt8> {
    var end = start
    while end < bytes.count, end - start < 40, bytes[end] != 0x7D, bytes[end] != 0x0A { end += 1 }
    return bytes[min(start, bytes.count)..<end]
  }

  /// Whether the brace that is open at `start` closes within 2,000 bytes.
  private static func closes(_ bytes: [UInt8], _ start: Int) -> Bool {
    var depth = 1
    var index = start
    while index < bytes.count, index - start < 2_000 {
      if bytes[index] == 0x5C { index += 1 } else if bytes[index] == 0x7B { depth += 1 } else if bytes[index] == 0x7D {
        depth -= 1
        if depth == 0 { return true }
      }
      index += 1
    }
    return false
  }
}

// Every teacher's habit of showing its thinking, turned into the same three fields.
//
// Canonical form (docs/formats.md), what `Trace.completion` writes and models are trained on:
//
//   state               completion
//   complete            <think>\nREASONING\n</think>\n\nANSWER
//   cut_in_answer       the same, ANSWER ends where the limit came
//   empty_thinking      <think>\n\n</think>\n\nANSWER             (REASONING is "")
//   cut_in_thinking     <think>\nREASONING                        (ANSWER is "")
//   no_thinking         ANSWER                                    (REASONING is nil)
//   malformed           ANSWER, the teacher's text as it was      (REASONING is nil)
//
// White space around the two parts is not part of them, but at the end of a part that was cut: to go on
// from a cut trace, its last byte counts.

import Foundation

/// Splits a teacher's text into thinking and answer.
package enum Reasoning {
  package typealias Parts = (reasoning: String?, answer: String, state: ThinkingState)

  /// A pair of tags that some family of teachers thinks between.
  struct Tags: Sendable, Hashable {
    let open: [UInt8]
    let close: [UInt8]

    init(_ open: String, _ close: String) {
      self.open = Array(open.utf8)
      self.close = Array(close.utf8)
    }
  }

  static let canonical = Tags("<think>", "</think>")

  /// The first is DeepSeek-R1's and Qwen's; then prompted Claude, OpenThoughts and Sky-T1, Magistral, Kimi.
  static let families = [
    canonical,
    Tags("<thinking>", "</thinking>"),
    Tags("<|begin_of_thought|>", "<|end_of_thought|>"),
    Tags("[THINK]", "[/THINK]"),
    Tags("◁think▷", "◁/think▷"),
  ]

  /// OpenThoughts and Sky-T1 mark the answer too; these marks are taken off.
  static let solution = Tags("<|begin_of_solution|>", "<|end_of_solution|>")

  /// Parses one completion.
  /// - Parameters:
  ///   - text: what the teacher wrote after the prompt (`content` of an endpoint).
  ///   - reasoning: the thinking where the source gave it apart (`reasoning_content`); nil or "" where not.
  ///   - startsInThinking: whether the chat template ended the prompt with the opening tag; nil where the
  ///     source cannot know (an endpoint), which then accepts a text with nothing but the closing tag.
  ///   - finishReason: `length` and `content_filter` make an unfinished part *cut*; a turn that the model
  ///     itself ended inside its thinking is malformed.
  package static func parse(
    text: String, reasoning: String? = nil, startsInThinking: Bool? = nil,
    finishReason: Trace.FinishReason
  ) -> Parts {
    let isCut = finishReason != .stop
    if let reasoning, !reasoning.isEmpty { return join(reasoning, text, isCut: isCut) }
    let whole = startsInThinking == true ? withOpeningTag(text) : text
    let bytes = Array(whole.utf8)
    guard let family = family(of: bytes) else {
      return (nil, string(withoutSolutionTags(bytes[...]), keepEnd: isCut), .noThinking)
    }
    var inside = trimmedStart(bytes[...])
    if inside.starts(with: family.open) {
      inside = inside.dropFirst(family.open.count)
    } else if startsInThinking == false || firstIndex(of: family.open, in: inside) != nil {
      return (nil, whole, .malformed)  // an end that nothing began, or a beginning in the middle
    }
    guard let close = firstIndex(of: family.close, in: inside) else {
      return unclosed(inside, family, whole: whole, isCut: isCut)
    }
    let thinking = inside[..<close]
    let answer = inside[(close + family.close.count)...]
    guard isClean(thinking, family), isClean(answer, family) else { return (nil, whole, .malformed) }
    return parts(thinking, answer, isCut: isCut)
  }

  /// The text with the tag before it that the template put into the prompt; some models write it again.
  private static func withOpeningTag(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let start = trimmedStart(bytes[...])
    if families.contains(where: { start.starts(with: $0.open) }) { return text }
    let family = families.first { firstIndex(of: $0.close, in: bytes[...]) != nil } ?? canonical
    return "\(String(decoding: family.open, as: UTF8.self))\n\(text)"
  }

  /// Thinking that came apart from the text. Some servers leave the tags on it.
  private static func join(_ reasoning: String, _ text: String, isCut: Bool) -> Parts {
    let bytes = Array(reasoning.utf8)
    let answer = Array(text.utf8)[...]
    var thinking = trimmedStart(bytes[...])
    if thinking.starts(with: canonical.open) { thinking = thinking.dropFirst(canonical.open.count) }
    let end = trimmedEnd(thinking)
    if end.reversed().starts(with: canonical.close.reversed()) {
      thinking = end.dropLast(canonical.close.count)
    }
    guard isClean(thinking, canonical), isClean(answer, canonical) else {
      return (nil, "<think>\n\(reasoning)\n</think>\n\n\(text)", .malformed)
    }
    if trimmedStart(answer).isEmpty, !trimmedStart(thinking).isEmpty {
      return unclosed(thinking, canonical, whole: "<think>\n" + string(thinking, keepEnd: true), isCut: isCut)
    }
    return parts(thinking, answer, isCut: isCut)
  }

  private static func parts(
    _ thinking: ArraySlice<UInt8>, _ answer: ArraySlice<UInt8>, isCut: Bool
  ) -> Parts {
    let reasoning = string(thinking, keepEnd: false)
    let state: ThinkingState = reasoning.isEmpty ? .emptyThinking : isCut ? .cutInAnswer : .complete
    return (reasoning, string(withoutSolutionTags(answer), keepEnd: isCut), state)
  }

  /// Thinking that was opened and not closed.
  private static func unclosed(
    _ thinking: ArraySlice<UInt8>, _ family: Tags, whole: String, isCut: Bool
  ) -> Parts {
    guard isCut, isClean(thinking, family) else { return (nil, whole, .malformed) }
    return (string(thinking, keepEnd: true), "", .cutInThinking)
  }

  /// The family that the text begins with, else the canonical one where its tags are in the text, else the
  /// first in the list of which there is a tag.
  private static func family(of text: [UInt8]) -> Tags? {
    let start = trimmedStart(text[...])
    return families.first { start.starts(with: $0.open) } ?? families.first { !isFree(text[...], of: $0) }
  }

  /// True where a part holds none of the family's tags, nor the canonical ones it will be written between.
  private static func isClean(_ part: ArraySlice<UInt8>, _ family: Tags) -> Bool {
    isFree(part, of: canonical) && (family == canonical || isFree(part, of: family))
  }

  private static func isFree(_ part: ArraySlice<UInt8>, of family: Tags) -> Bool {
    firstIndex(of: family.open, in: part) == nil && firstIndex(of: family.close, in: part) == nil
  }

  private static func withoutSolutionTags(_ answer: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var answer = answer
    while true {
      let start = trimmedStart(answer)
      guard start.starts(with: solution.open) else { return answer }
      answer = start.dropFirst(solution.open.count)
      let end = trimmedEnd(answer)
      if end.reversed().starts(with: solution.close.reversed()) {
        answer = end.dropLast(solution.close.count)
      }
    }
  }
}

extension Trace {
  /// The assistant's turn as models are trained on it, without the template's end token; the inverse of
  /// `Reasoning.parse`.
  package var completion: String {
    guard let reasoning, thinking != .noThinking, thinking != .malformed else { return answer }
    if thinking == .cutInThinking { return "<think>\n\(reasoning)" }
    return "<think>\n\(reasoning)\n</think>\n\n\(answer)"
  }
}

private func trimmedStart(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> { bytes.drop(while: isJSONSpace) }

private func trimmedEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  bytes[..<((bytes.lastIndex { !isJSONSpace($0) } ?? bytes.startIndex - 1) + 1)]
}

private func string(_ bytes: ArraySlice<UInt8>, keepEnd: Bool) -> String {
  let start = trimmedStart(bytes)
  return String(decoding: keepEnd ? start : trimmedEnd(start), as: UTF8.self)
}

/// Where `tag` first stands in `bytes`.
private func firstIndex(of tag: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
  unsafe bytes.withUnsafeBytes { buffer in
    guard let base = buffer.baseAddress else { return nil }
    var offset = 0
    while buffer.count - offset >= tag.count,
      let found = unsafe memchr(base + offset, Int32(tag[0]), buffer.count - offset)
    {
      offset = unsafe UnsafeRawPointer(found) - base
      guard buffer.count - offset >= tag.count else { return nil }
      if unsafe memcmp(base + offset, tag, tag.count) == 0 { return bytes.startIndex + offset }
      offset += 1
    }
    return nil
  }
}

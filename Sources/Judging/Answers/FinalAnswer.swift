// Which part of a completion is its final answer.

/// The final answer of a completion and how it was recognised.
///
/// Rules, in this order; the first that finds something decides:
/// 1. **box**: the last `\boxed{…}` or `\fbox{…}`, braces nested: the mark that prompts ask for and that nothing else
///    uses. A box that is never closed is a cut answer: nothing is found, and no later rule guesses.
/// 2. **answer tag**: the last closed `<answer>…</answer>` (R1-Zero's template).
/// 3. **hashes**: the last line `#### N` whose rest is a value (GSM8K); a heading is not.
/// 4. **phrase**: after the last "Answer: …", "the answer is …", "final answer …", a line's "A: …", "答案…".
/// 5. **whole text**: a text that is nothing but a value.
/// 6. **display**: a displayed formula (`\[ … \]`) that nothing but a full stop follows; its right side.
/// 7. **last number**: the last number of the text, grouped, signed, with its percent or currency sign. Only a guess,
///    so callers can leave it out; numbers inside words, dates, times and list numbers do not count.
///
/// Explicit marks come before guesses, and among marks the one that is hardest to write by accident comes first.
/// The last of several is taken, because a model that goes on working supersedes what it wrote. But boxes with
/// different values in one paragraph are one statement with **several** answers: which of them is meant cannot be
/// told, and taking one would reward hedging.
package struct FinalAnswer: Sendable, Hashable {
  /// The rule that found the answer.
  package enum Source: String, Sendable, Hashable, CaseIterable {
    case box
    case answerTag = "answer_tag"
    case hashes
    case phrase
    case wholeText = "whole_text"
    case display
    case lastNumber = "last_number"

    /// The writer marked it as the answer.
    package var isExplicit: Bool { self != .wholeText && self != .display && self != .lastNumber }
  }

  /// What a search found.
  package enum Finding: Sendable, Hashable {
    case found(FinalAnswer)
    /// Boxes of one paragraph with different values, in order.
    case several([String])
    case nothing
  }

  package var text: String
  package var source: Source
  /// True where the text ends with the answer and nothing closes it, so that a cut may have taken a part of it.
  package var isOpenEnded: Bool

  package init(text: String, source: Source, isOpenEnded: Bool) {
    self.text = text
    self.source = source
    self.isOpenEnded = isOpenEnded
  }

  /// The final answer of `text`, or nil; of several differing boxes the last one.
  package static func extract(from text: String) -> String? {
    switch find(in: text) {
    case .found(let answer): answer.text
    case .several(let answers): answers.last
    case .nothing: nil
    }
  }

  /// Searches `text` by the rules above, in time linear in its length.
  ///
  /// - Parameter guessing: false leaves out the last number.
  package static func find(in text: String, guessing: Bool = true) -> Finding {
    switch Boxes(in: text).finding {
    case .several(let answers): return .several(answers)
    case .unclosed: return .nothing
    case .one(let answer): return .found(FinalAnswer(text: answer, source: .box, isOpenEnded: false))
    case .none: break
    }
    if let inside = lastTag(in: text) {
      switch find(in: inside, guessing: guessing) {
      case .found(let answer) where answer.source != .lastNumber:
        return .found(FinalAnswer(text: answer.text, source: .answerTag, isOpenEnded: false))
      default:
        let stripped = AnswerText.stripped(inside)
        return stripped.isEmpty
          ? .nothing : .found(FinalAnswer(text: stripped, source: .answerTag, isOpenEnded: false))
      }
    }
    return findUnclosed(in: text, guessing: guessing)
  }

  /// Rules 3 to 7: those whose answer nothing closes.
  private static func findUnclosed(in text: String, guessing: Bool) -> Finding {
    let bytes = Array(text.utf8)
    if let (answer, end) = AnswerPhrase.hashes(in: bytes) ?? nil {
      return .found(FinalAnswer(text: answer, source: .hashes, isOpenEnded: reachesEnd(bytes, end)))
    }
    if let (answer, end) = AnswerPhrase.last(in: bytes) {
      return .found(FinalAnswer(text: answer, source: .phrase, isOpenEnded: reachesEnd(bytes, end)))
    }
    if let whole = wholeText(text) {
      return .found(FinalAnswer(text: whole, source: .wholeText, isOpenEnded: true))
    }
    if let (display, end) = lastDisplay(bytes) {
      return .found(FinalAnswer(text: display, source: .display, isOpenEnded: reachesEnd(bytes, end)))
    }
    if guessing, let number = NumberScanner(text).last {
      return .found(FinalAnswer(text: number, source: .lastNumber, isOpenEnded: true))
    }
    return .nothing
  }

  /// Nothing but white space follows `end`.
  private static func reachesEnd(_ bytes: [UInt8], _ end: Int) -> Bool {
    bytes[end...].allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
  }

  /// The right side of the `\[ … \]` that ends a text.
  private static func lastDisplay(_ bytes: [UInt8]) -> (answer: String, end: Int)? {
    guard let close = ByteSearch.last(of: "\\]", in: bytes, before: bytes.count),
      bytes[(close + 2)...].allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ".") }),
      let open = ByteSearch.last(of: "\\[", in: bytes, before: close), close - open <= 400
    else { return nil }
    let inside = String(decoding: bytes[(open + 2)..<close], as: UTF8.self)
    let right = inside.split(separator: "=").last.map { AnswerText.stripped($0) } ?? ""
    guard let value = AnswerValue(right) else { return nil }
    if case .expression = value { return nil }
    if case .text = value { return nil }
    return (right, close + 2)
  }

  private static func lastTag(in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let close = ByteSearch.last(of: "</answer>", in: bytes, before: bytes.count),
      let open = ByteSearch.last(of: "<answer>", in: bytes, before: close)
    else { return nil }
    return String(decoding: bytes[(open + 8)..<close], as: UTF8.self)
  }

  /// A text of one line that is one value: a number, a choice, a few words without a verb's company, a formula.
  private static func wholeText(_ text: String) -> String? {
    guard text.utf8.count <= 400 else { return nil }
    let stripped = AnswerText.stripped(text)
    guard !stripped.isEmpty, !stripped.contains(where: \.isNewline), let value = AnswerValue(stripped) else { return nil }
    switch value {
    case .number: return stripped
    case .choice(_, let text): return text == nil || stripped.utf8.count <= 60 ? stripped : nil
    case .text(let words): return words.split(separator: " ").count <= 3 && !words.hasPrefix("i ") ? stripped : nil
    case .moment: return stripped
    case .form, .expression: return isFormula(stripped) ? stripped : nil
    }
  }

  /// No word of two letters or more but names of functions, units and LaTeX commands, and at most 100 characters.
  static func isFormula(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    if text.hasPrefix("\\begin{") { return true }
    let functions: Set<String> = [
      "sin", "cos", "tan", "log", "ln", "exp", "arcsin", "arccos", "arctan", "sqrt", "max", "min", "mod", "pi", "cm", "km",
      "mm", "kg", "am", "pm", "or",
    ]
    var word = ""
    var isCommand = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !isCommand, word.unicodeScalars.count >= 2, !functions.contains(word) { return false }
      word = ""
      isCommand = scalar == "\\"
    }
    return isCommand || word.unicodeScalars.count < 2 || functions.contains(word)
  }
}

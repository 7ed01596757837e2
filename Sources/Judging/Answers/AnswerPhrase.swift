// Answers that are announced in words: "Answer: 5", "the answer is 5", GSM8K's "#### 5".

/// Finds the last announcement in UTF-8 text and reads the answer behind it. Searches go from the end and look at a
/// bounded stretch each time, so they stay linear in hostile texts.
enum AnswerPhrase {
  /// Bytes read behind an announcement.
  static let maximumLength = 2_000
  /// Announcements tried before giving up: prose about "the answer" is no answer.
  static let maximumAttempts = 64

  // MARK: hashes

  /// The value behind the last `####` that has one on its line, and the line's end.
  static func hashes(in bytes: [UInt8]) -> (answer: String, end: Int)? {
    let hash = UInt8(ascii: "#")
    var index = bytes.count - 1
    var attempts = 0
    while index >= 3, attempts < maximumAttempts {
      guard bytes[index] == hash else {
        index -= 1
        continue
      }
      let end = index + 1
      while index >= 0, bytes[index] == hash { index -= 1 }
      guard end - (index + 1) == 4 else { continue }
      attempts += 1
      let (line, lineEnd) = restOfLine(bytes, end)
      if isShortValue(line) { return (line, lineEnd) }
    }
    return nil
  }

  /// A number, a choice's letter or yes and no; a heading such as `#### Step 2` is none of them.
  private static func isShortValue(_ line: String) -> Bool {
    switch AnswerValue(line) {
    case .number, .choice(_, nil): true
    case .text(let word): closedWords.contains(word)
    case .form: FinalAnswer.isFormula(line)
    default: false
    }
  }

  private static let closedWords: Set<String> = ["yes", "no", "true", "false"]

  // MARK: phrases

  private static let answer = Array("answer".utf8)
  private static let chineseAnswer = Array("答".utf8)
  private static let chineseAnswers = ["答案是", "答案为", "答案：", "答案:", "答：", "答:"].map { Array($0.utf8) }

  /// The answer behind the last announcement that one can be read from, and the end of its line.
  static func last(in bytes: [UInt8]) -> (answer: String, end: Int)? {
    let lower = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    var index = lower.count - 1
    var attempts = 0
    while index >= 0, attempts < maximumAttempts {
      defer { index -= 1 }
      guard lower[index] == UInt8(ascii: "a") || lower[index] == chineseAnswer[0] else { continue }
      guard let start = announced(lower, at: index) else { continue }
      attempts += 1
      guard let found = firstLine(bytes, from: start) else { continue }
      if let answer = candidate(found.line) { return (answer, found.end) }
    }
    return nil
  }

  /// Where the answer starts, if an announcement stands at `index` of a lower-case text.
  private static func announced(_ lower: [UInt8], at index: Int) -> Int? {
    if let words = chineseAnswers.first(where: { ByteSearch.matches($0, in: lower, at: index) }) {
      return index + words.count
    }
    if ByteSearch.matches(answer, in: lower, at: index) {
      guard index == 0 || !isLetter(lower[index - 1]) else { return nil }
      return afterAnswer(lower, index)
    }
    guard index + 1 < lower.count, lower[index] == UInt8(ascii: "a"), lower[index + 1] == UInt8(ascii: ":") else {
      return nil
    }
    var before = index - 1
    while before >= 0, lower[before] == UInt8(ascii: "*") || lower[before] == 0x20 { before -= 1 }
    return before < 0 || lower[before] == 0x0A ? index + 2 : nil
  }

  private static let verbs = [
    "is", "was", "are", "would be", "will be", "should be", "must be", "equals", "comes out to be", "=",
  ].map { Array($0.utf8) }

  /// Behind "answer": a colon, an equals sign or a verb, perhaps after "to the question"; or, after "final answer",
  /// the end of the line.
  private static func afterAnswer(_ lower: [UInt8], _ start: Int) -> Int? {
    var index = start + answer.count
    let isFinal = start >= 6 && ByteSearch.matches(Array("final ".utf8), in: lower, at: start - 6)
    index = skip(lower, index, " *_`\"'")
    guard index < lower.count else { return nil }
    if lower[index] == UInt8(ascii: ":") { return index + 1 }
    if ByteSearch.matches(Array("：".utf8), in: lower, at: index) { return index + 3 }
    if lower[index] == 0x0A { return isFinal ? index : nil }
    if let end = verb(lower, index) { return end }
    guard ["to ", "for ", "of ", "in "].contains(where: { ByteSearch.matches(Array($0.utf8), in: lower, at: index) }) else {
      return nil
    }
    let limit = min(lower.count, index + 120)
    while index < limit, lower[index] != 0x0A, lower[index] != UInt8(ascii: ".") {
      if lower[index] == UInt8(ascii: ":") { return index + 1 }
      if lower[index] == 0x20, let end = verb(lower, index + 1) { return end }
      index += 1
    }
    return nil
  }

  private static func verb(_ lower: [UInt8], _ index: Int) -> Int? {
    guard let verb = verbs.first(where: { ByteSearch.matches($0, in: lower, at: index) }) else { return nil }
    let end = index + verb.count
    guard end >= lower.count || !isLetter(lower[end]) else { return nil }
    return end
  }

  private static func skip(_ bytes: [UInt8], _ start: Int, _ skipped: StaticString) -> Int {
    let skipped = Array(skipped.description.utf8)
    var index = start
    while index < bytes.count, index < start + 16, skipped.contains(bytes[index]) { index += 1 }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  // MARK: the answer's text

  /// The rest of the line, stripped, and where the line ends.
  private static func restOfLine(_ bytes: [UInt8], _ start: Int) -> (String, Int) {
    let limit = min(bytes.count, start + maximumLength)
    let end = bytes[start..<limit].firstIndex(of: 0x0A) ?? limit
    return (AnswerText.stripped(String(decoding: bytes[start..<end], as: UTF8.self)), end)
  }

  /// The first of up to four lines that holds more than wrappers.
  private static func firstLine(_ bytes: [UInt8], from start: Int) -> (line: String, end: Int)? {
    var start = start
    for _ in 0..<4 where start <= bytes.count {
      let (line, end) = restOfLine(bytes, start)
      if line.contains(where: { !"$[]\\(){}*".contains($0) }) { return (line, end) }
      start = end + 1
    }
    return nil
  }

  /// The answer in a line that announces one: the line, or its first sentence, or the one number in it. Nil where the
  /// line is prose without an answer ("The answer is not obvious yet").
  static func candidate(_ line: String) -> String? {
    if isValue(line) { return rightSide(line) }
    let sentence = AnswerText.stripped(firstSentence(line))
    if isValue(sentence) { return rightSide(sentence) }
    let words = sentence.split(whereSeparator: \.isWhitespace)
    if let first = words.first {
      let word = AnswerText.stripped(first)
      if closedWords.contains(word.lowercased()), first.last.map({ ",;:.—".contains($0) }) == true { return word }
    }
    if let equals = sentence.lastIndex(of: "=") {
      let right = AnswerText.stripped(sentence[sentence.index(after: equals)...])
      if case .number = AnswerValue(right) { return right }
    }
    let numbers = NumberScanner(sentence, limit: 2).numbers
    if numbers.count == 1, !changesNumbers(words) { return numbers[0] }
    let hasDigits = sentence.unicodeScalars.contains(where: AnswerText.isDigit)
    return hasDigits || words.count <= 4 ? sentence : nil
  }

  /// The 5 of `3 + 2 = 5`.
  private static func rightSide(_ text: String) -> String {
    guard let equals = text.lastIndex(of: "=") else { return text }
    return AnswerText.stripped(text[text.index(after: equals)...])
  }

  private static func isValue(_ text: String) -> Bool {
    switch AnswerValue(text) {
    case .number, .choice: true
    case .text(let word): closedWords.contains(word)
    default: false
    }
  }

  /// Words after which a number is not the answer itself.
  private static func changesNumbers(_ words: [Substring]) -> Bool {
    let changing: Set<String> = [
      "not", "less", "than", "greater", "least", "most", "about", "approximately", "approx", "around", "nearly",
      "almost", "over", "under", "between", "roughly", "or", "negative", "minus", "either", "isn't", "above", "below",
      "to", "half", "twice", "double", "million", "billion", "thousand", "hundred", "dozen", "squared", "cubed",
      "plus", "times", "divided", "multiplied", "from", "remainder",
    ]
    return words.contains { changing.contains(AnswerText.stripped($0).lowercased()) }
      || words.contains { word in word.contains { "\\^√×*/+<>{}()[]".contains($0) } }
  }

  /// Up to the first full stop that ends a sentence, or to where a reason or a remark begins.
  private static func firstSentence(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    for index in scalars.indices where index > 0 {
      let scalar = scalars[index]
      let nextIsSpace = index + 1 >= scalars.count || scalars[index + 1].isSpace
      if scalar == "。" || (nextIsSpace && (scalar == "." || scalar == "!" || scalar == "?" || scalar == ";")) {
        // `B. 12`: the letter of a choice and its text.
        if scalar == ".", index == 1, scalars[0].properties.isUppercase { continue }
        return AnswerText.string(scalars[..<index])
      }
      if scalar == " " || scalar == "," {
        let rest = scalars[index...]
        for reason in [" because ", ", because", " since ", ", since", ", so ", ", as ", " (", ", which"]
        where rest.starts(with: reason.unicodeScalars) { return AnswerText.string(scalars[..<index]) }
      }
    }
    return line
  }
}

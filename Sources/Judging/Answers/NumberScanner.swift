// Numbers in running text.

/// Finds the numbers in a text: `15`, `-3`, `1,234.5`, `$18`, `50%`, `3/4`, `1 1/2`, `1.5e-7`, `\frac{3}{4}`.
///
/// Left out: digits that belong to a word (`H2O`, `2nd`, `x1`, `5x`), dates and times (`1/2/2020`, `3:15`), versions
/// (`1.2.3`), a list's numbers (`2. ` at a line's start) and the number of a step (`Step 2`).
/// Linear in the text; every scalar is looked at a bounded number of times.
struct NumberScanner {
  /// All numbers found, up to the limit, as they are spelt.
  private(set) var numbers: [String] = []
  /// The last number, however many there are.
  private(set) var last: String?

  private let scalars: [Unicode.Scalar]

  /// - Parameter limit: how many of the first numbers `numbers` keeps.
  init(_ text: String, limit: Int = 0) {
    scalars = Array(text.unicodeScalars)
    var index = 0
    var lastRange: Range<Int>?
    while index < scalars.count {
      if let end = fractionEnd(index) {
        note(withSign(index)..<end, limit, &lastRange)
        index = end
      } else if isDigit(index) || (at(index) == "." && isDigit(index + 1) && !isDigit(index - 1)) {
        let (end, isNumber) = token(index)
        if isNumber { note(withSign(index)..<end, limit, &lastRange) }
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    last = lastRange.map { AnswerText.string(scalars[$0]) }
  }

  private mutating func note(_ range: Range<Int>, _ limit: Int, _ last: inout Range<Int>?) {
    last = range
    if numbers.count < limit { numbers.append(AnswerText.string(scalars[range])) }
  }

  private func at(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }
  private func isDigit(_ index: Int) -> Bool { at(index).map(AnswerText.isDigit) == true }
  private func isLetter(_ index: Int) -> Bool {
    guard let scalar = at(index) else { return false }
    return scalar.properties.isAlphabetic && scalar.value < 0x2E80  // Chinese writes units against the number
  }

  /// The end of a `\frac{a}{b}` of digits at `index`.
  private func fractionEnd(_ index: Int) -> Int? {
    guard at(index) == "\\" else { return nil }
    for name in ["\\frac", "\\dfrac", "\\tfrac"] where scalars[index...].starts(with: name.unicodeScalars) {
      var end = index + name.unicodeScalars.count
      for _ in 0..<2 {
        if at(end) == "{" {
          let start = end + 1
          end = start
          while isDigit(end), end - start < 40 { end += 1 }
          guard end > start, at(end) == "}" else { return nil }
          end += 1
        } else {
          guard isDigit(end) else { return nil }
          end += 1
        }
      }
      return end
    }
    return nil
  }

  /// The end of the run of digits and signs at `start`, and whether it is one number.
  private func token(_ start: Int) -> (end: Int, isNumber: Bool) {
    var end = start
    var slashes = 0
    var points = 0
    var isNumber = !(isLetter(start - 1) || at(start - 1) == "_" || at(start - 1) == "^")
    while end < scalars.count {
      if isDigit(end) {
        end += 1
      } else if let scalar = at(end), isDigit(end + 1), ".,/:'’_\u{00A0}\u{202F}\u{2009}".unicodeScalars.contains(scalar) {
        switch scalar {
        case ".": points += 1
        case "/": slashes += 1
        case ":": isNumber = false
        case ",": if !isGroup(end + 1) { return finish(start, end, isNumber && points <= 1 && slashes <= 1) }
        default: if !isGroup(end + 1) { return finish(start, end, isNumber && points <= 1 && slashes <= 1) }
        }
        end += 1
      } else {
        break
      }
    }
    if slashes == 0, let mixed = mixedEnd(end) { end = mixed }
    return finish(start, end, isNumber && slashes <= 1 && points <= 1 + slashes)
  }

  private func isGroup(_ start: Int) -> Bool {
    isDigit(start) && isDigit(start + 1) && (isDigit(start + 2) || at(start + 2) == ",")
  }

  /// ` 1/2` after an integer.
  private func mixedEnd(_ start: Int) -> Int? {
    guard at(start) == " ", isDigit(start + 1) else { return nil }
    var end = start + 1
    while isDigit(end), end - start < 8 { end += 1 }
    guard at(end) == "/", isDigit(end + 1) else { return nil }
    end += 1
    while isDigit(end), end - start < 16 { end += 1 }
    return isDigit(end) ? nil : end
  }

  private func finish(_ start: Int, _ end: Int, _ isNumber: Bool) -> (end: Int, isNumber: Bool) {
    var end = end
    var isNumber = isNumber
    if at(end) == "e" || at(end) == "E" {
      var power = end + 1
      if at(power) == "-" || at(power) == "+" { power += 1 }
      if isDigit(power) {
        while isDigit(power) { power += 1 }
        end = power
      }
    }
    if isLetter(end) {
      var wordEnd = end
      while isLetter(wordEnd), wordEnd - end < 4 { wordEnd += 1 }
      let word = AnswerText.string(scalars[end..<wordEnd])
      if isLetter(wordEnd) || !Self.attachedUnits.contains(word) { isNumber = false }
    }
    if at(end) == "%" || (at(end) == "\\" && at(end + 1) == "%") { end += at(end) == "%" ? 1 : 2 }
    if isListNumber(start, end) || followsStep(start) { isNumber = false }
    return (end, isNumber)
  }

  private static let attachedUnits: Set<String> = ["cm", "mm", "km", "m", "g", "kg", "mg", "ml", "mL", "L", "h", "min", "lbs", "lb", "oz", "ft"]

  /// `2. Then …` or `2) Then …` at a line's start.
  private func isListNumber(_ start: Int, _ end: Int) -> Bool {
    guard at(end) == "." || at(end) == ")", at(end + 1) == " ", end - start <= 2 else { return false }
    var before = start - 1
    while before >= 0, start - before < 12, scalars[before] == " " || scalars[before] == "*" { before -= 1 }
    guard before < 0 || scalars[before].isSpace else { return false }
    // A line that ends with the mark is not a list's item.
    return scalars[(end + 1)...].prefix(8).contains { !$0.isSpace && $0 != "*" }
  }

  private func followsStep(_ start: Int) -> Bool {
    guard start >= 5, at(start - 1) == " " else { return false }
    return AnswerText.string(scalars[(start - 5)..<(start - 1)]).lowercased() == "step"
  }

  /// The start moved back over a sign and a currency that belong to the number.
  private func withSign(_ start: Int) -> Int {
    var start = start
    if let scalar = at(start - 1), "$€£¥₹".unicodeScalars.contains(scalar) {
      start -= at(start - 2) == "\\" ? 2 : 1
    }
    if at(start - 1) == "-" || at(start - 1) == "\u{2212}" {
      let before = at(start - 2)
      let isSign = before.map { $0.isSpace || "=(:{[$*>".unicodeScalars.contains($0) } ?? true
      if isSign { start -= 1 }
    }
    return start
  }
}

// A number with what stands around it: sign, currency, percent sign, unit, the variable it is given to.

/// A number as an answer gives it.
package struct Quantity: Sendable, Hashable {
  /// As written: 50 for `50%`.
  package var value: Rational
  package var isPercent = false
  /// The unit in one spelling (`meter` for m, metres and meters; `$` for dollars), or nil.
  package var unit: String?
  /// True for a single letter such as the m of `5 m`, which may be a unit or a variable.
  package var unitIsOneLetter = false
  /// Given in several units (`1 hr 23 min`), here in the smallest: a bare number beside it may be in any of them.
  package var isCompound = false
  /// The x of `x = 5`.
  package var variable: String?

  /// The number itself: 1/2 for `50%`.
  package var worth: Rational { isPercent ? value.scaled(byPowerOfTen: -2) : value }

  init(value: Rational) { self.value = value }

  /// Reads a text that is one quantity from end to end (`AnswerText.plain`), or nil.
  init?(plain: String) {
    let sides = plain.split(separator: "=", omittingEmptySubsequences: false)
    guard let right = sides.last, sides.count <= 8 else { return nil }
    var variable: String?
    for (index, side) in sides.dropLast().enumerated() {
      let side = AnswerText.compact(String(side))
      if index == 0, Self.isVariable(side) { variable = side } else if !Self.isArithmetic(side) { return nil }
    }
    guard let quantity = Self(side: Array(right.unicodeScalars)) else { return nil }
    self = quantity
    self.variable = variable
  }

  private init?(side scalars: [Unicode.Scalar]) {
    var position = 0
    var isNegative = false
    var currency: String?
    func skipSpaces() {
      while position < scalars.count, scalars[position].isSpace { position += 1 }
    }
    skipSpaces()
    while position < scalars.count {
      if scalars[position] == "-" || scalars[position] == "+" || scalars[position] == "–" {
        guard !isNegative else { return nil }
        isNegative = scalars[position] != "+"
        position += 1
      } else if currency == nil, let (name, length) = Unit.currencyPrefix(scalars[position...]) {
        currency = name
        position += length
      } else if let length = Self.minusWord(scalars[position...]), !isNegative {
        isNegative = true
        position += length
      } else {
        break
      }
      skipSpaces()
    }
    var parser = NumberParser(scalars, at: position)
    guard let magnitude = parser.number() ?? Self.words(scalars, &parser) else { return nil }
    guard let rest = Unit.rest(scalars[parser.position...]) else { return nil }
    value = (isNegative ? -magnitude : magnitude).scaled(byPowerOfTen: rest.scale)
    isPercent = rest.isPercent
    unitIsOneLetter = rest.isOneLetter
    if let currency {
      guard rest.unit == nil || rest.unit == currency || !Unit.isCurrency(rest.unit!) else { return nil }
      unit = currency
      unitIsOneLetter = false
    } else {
      unit = rest.unit
    }
  }

  private static func minusWord(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    for word in ["negative ", "Negative ", "minus ", "Minus "] where scalars.starts(with: word.unicodeScalars) {
      return word.unicodeScalars.count
    }
    return nil
  }

  /// A number in words at the parser's position, which then stands behind it.
  private static func words(_ scalars: [Unicode.Scalar], _ parser: inout NumberParser) -> Rational? {
    let start = scalars.indices.first { !scalars[$0].isSpace } ?? 0
    var end = start
    while end < scalars.count, scalars[end].isASCII, scalars[end].properties.isAlphabetic || scalars[end] == "-" {
      end += 1
    }
    guard let value = NumberWords.value(of: AnswerText.string(scalars[start..<end])) else { return nil }
    parser = NumberParser(scalars, at: end)
    return Rational(value)
  }

  /// One letter, perhaps with an index, or one LaTeX command such as `\theta`.
  private static func isVariable(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first else { return false }
    if first == "\\" { return scalars.count > 1 && scalars.dropFirst().allSatisfy(\.properties.isAlphabetic) }
    guard first.properties.isAlphabetic else { return false }
    return scalars.count == 1
      || (scalars[1] == "_" && scalars.dropFirst(2).allSatisfy { AnswerText.isDigit($0) || "{}".unicodeScalars.contains($0) })
  }

  /// Numbers and signs only: the `3 + 4` of `3 + 4 = 7`.
  private static func isArithmetic(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.contains(where: AnswerText.isDigit)
      && text.unicodeScalars.allSatisfy { AnswerText.isDigit($0) || " +-*/×·÷().,$€£%".unicodeScalars.contains($0) }
  }
}

// Numbers as people and models spell them, read exactly or not at all.

import BigInt

/// Reads a number at the start of a plain text (`AnswerText.plain`).
///
/// Understood: digits grouped in threes by `,`, a space (of any width), `'`, `’` or `_`; Indian grouping
/// (`12,34,567`); a decimal point; `1e-7`; `1.5×10^{-7}`; fractions `a/b` and `\frac{a}{b}`, `\frac12`; mixed numbers
/// `1 1/2`, `1\frac{1}{2}`, `1½`; integer powers `2^{10}`, also inside a fraction.
///
/// Not understood, on purpose: `1,2` and `0,5` (a decimal comma or a list), `1,2345`, `1.234.567`, `0.333…`.
struct NumberParser {
  private let scalars: [Unicode.Scalar]
  private(set) var position: Int

  /// Longer literals, exponents and powers are not read: no answer needs them, and they could be made to cost much.
  static let maximumDigits = 1_000
  static let maximumExponent = 1_000
  static let maximumPowerBits = 16_384

  init(_ scalars: [Unicode.Scalar], at position: Int = 0) {
    self.scalars = scalars
    self.position = position
  }

  /// The number at the position, without a sign; the position then stands behind it. Nil leaves it anywhere.
  mutating func number() -> Rational? {
    if let fraction = latexFraction() { return fraction }
    if let fraction = vulgarFraction() { return fraction }
    guard let first = literal() else { return nil }
    if first.isPlainInteger, let mixed = mixedPart() {
      guard let mixed = mixed.value else { return nil }
      return first.value + mixed
    }
    if let scaled = timesPowerOfTen() {
      guard let scaled = scaled.value else { return nil }
      return first.value * scaled
    }
    guard let numerator = power(of: first.value) else { return nil }
    let mark = position
    skipSpaces()
    guard take("/") else {
      position = mark
      return numerator
    }
    skipSpaces()
    // `5 / day` is a number and a unit.
    guard let next, AnswerText.isDigit(next) || next == "." else {
      position = mark
      return numerator
    }
    guard !first.isGroupedBySpace, let divisor = literal(), let denominator = power(of: divisor.value) else { return nil }
    return numerator / denominator
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func peek(_ offset: Int) -> Unicode.Scalar? {
    position + offset < scalars.count ? scalars[position + offset] : nil
  }

  private mutating func take(_ text: String) -> Bool {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  private mutating func skipSpaces() {
    while next == " " || next == LaTeXRewriter.thinSpace { position += 1 }
  }

  private mutating func digits() -> ArraySlice<Unicode.Scalar> {
    let start = position
    while let scalar = next, AnswerText.isDigit(scalar) { position += 1 }
    return scalars[start..<position]
  }
}

// MARK: literals

extension NumberParser {
  private struct Literal {
    var value: Rational
    /// Only digits, ungrouped: what may stand before the fraction of a mixed number.
    var isPlainInteger = false
    var isGroupedBySpace = false
  }

  /// Nested so that "tried and wrong" differs from "not there".
  private struct Attempt { var value: Rational? }

  private mutating func literal() -> Literal? {
    guard let whole = groupedDigits() else { return nil }
    var fraction: ArraySlice<Unicode.Scalar> = []
    var hasPoint = false
    if next == ".", !whole.digits.isEmpty || peek(1).map(AnswerText.isDigit) == true {
      hasPoint = true
      position += 1
      fraction = digits()
    }
    guard !whole.digits.isEmpty || !fraction.isEmpty else { return nil }
    // `1.2.3`, `1.5,6` and `0.33...` are not numbers.
    if hasPoint, next == "." { return nil }
    // `3. Add` is a list's number.
    if hasPoint, fraction.isEmpty, let next, next.isSpace || next.properties.isAlphabetic { return nil }
    if next == ",", peek(1).map(AnswerText.isDigit) == true { return nil }
    guard whole.digits.count + fraction.count <= Self.maximumDigits,
      let mantissa = BigInt(AnswerText.string(whole.digits + fraction))
    else { return nil }
    guard let exponent = exponent() else { return nil }
    return Literal(
      value: Rational(mantissa).scaled(byPowerOfTen: exponent.value - fraction.count),
      isPlainInteger: !hasPoint && !exponent.isThere && whole.separator == nil,
      isGroupedBySpace: whole.separator == " ")
  }

  /// Digits before the point with their groups checked, nil where they are grouped wrongly; may be empty.
  private mutating func groupedDigits() -> (digits: [Unicode.Scalar], separator: Unicode.Scalar?)? {
    let first = Array(digits())
    guard !first.isEmpty, first.count <= 3, let separator = next, ",'_ \u{2009}".unicodeScalars.contains(separator),
      peek(1).map(AnswerText.isDigit) == true
    else { return (first, nil) }
    let isSpace = separator == " " || separator == LaTeXRewriter.thinSpace
    let mark = position
    var groups: [[Unicode.Scalar]] = []
    while next == separator, peek(1).map(AnswerText.isDigit) == true {
      position += 1
      groups.append(Array(digits()))
    }
    let inThrees = groups.allSatisfy { $0.count == 3 }
    let isIndian =
      separator == "," && first.count <= 2 && groups.count >= 2 && groups.last?.count == 3
      && groups.dropLast().allSatisfy { $0.count == 2 }
    guard first[0] != "0", inThrees || isIndian else {
      guard isSpace else { return nil }
      position = mark  // `1 1/2`: the rest is not a group but the fraction
      return (first, nil)
    }
    return (first + groups.joined(), separator)
  }

  /// `e-7`; nil where it is out of bounds.
  private mutating func exponent() -> (value: Int, isThere: Bool)? {
    guard next == "e" || next == "E" else { return (0, false) }
    let mark = position
    position += 1
    let isNegative = next == "-"
    if next == "-" || next == "+" { position += 1 }
    let text = digits()
    guard !text.isEmpty, next?.properties.isAlphabetic != true else {
      position = mark
      return (0, false)
    }
    guard let value = Int(AnswerText.string(text)), value <= Self.maximumExponent else { return nil }
    return (isNegative ? -value : value, true)
  }
}

// MARK: what follows a literal

extension NumberParser {
  /// The fraction of a mixed number: proper, after a space, or as `\frac` or `½` also without one.
  private mutating func mixedPart() -> Attempt? {
    let mark = position
    skipSpaces()
    let hadSpace = position > mark
    if let fraction = latexFraction() ?? vulgarFraction() {
      return Attempt(value: isProper(fraction) ? fraction : nil)
    }
    let isDifference = take("-")  // 1-1/2: a difference or a mixed number, so not understood
    if hadSpace || isDifference {
      let numerator = digits()
      if !numerator.isEmpty, take("/") {
        let denominator = digits()
        guard !isDifference, !denominator.isEmpty, numerator.count + denominator.count <= Self.maximumDigits,
          let above = BigInt(AnswerText.string(numerator)), let below = BigInt(AnswerText.string(denominator)),
          let fraction = Rational(above, over: below), isProper(fraction)
        else { return Attempt(value: nil) }
        return Attempt(value: fraction)
      }
    }
    position = mark
    return nil
  }

  private func isProper(_ fraction: Rational) -> Bool {
    fraction.numerator > 0 && fraction.numerator < fraction.denominator
  }

  /// `× 10^{-7}`, with `×`, `·`, `*` or `x` for the sign.
  private mutating func timesPowerOfTen() -> Attempt? {
    let mark = position
    skipSpaces()
    if let sign = next, "×·*x".unicodeScalars.contains(sign) {
      position += 1
      skipSpaces()
      if take("10"), next == "^" { return Attempt(value: power(of: Rational(10))) }
    }
    position = mark
    return nil
  }

  /// The base raised to the integer power that follows it, if one does.
  private mutating func power(of base: Rational) -> Rational? {
    guard next == "^" else { return base }
    position += 1
    let inBraces = take("{")
    let isNegative = take("-")
    let text = digits()
    guard !text.isEmpty, !inBraces || take("}"), let exponent = Int(AnswerText.string(text)) else { return nil }
    let bits = base.numerator.magnitude.bitWidth + base.denominator.magnitude.bitWidth
    guard exponent <= Self.maximumPowerBits, exponent * bits <= Self.maximumPowerBits else { return nil }
    guard exponent > 0 || base.numerator != 0 else { return nil }  // 0^0
    let above = base.numerator.power(exponent)
    let below = base.denominator.power(exponent)
    return isNegative ? Rational(below, over: above) : Rational(above, over: below)
  }

  /// `\frac{a}{b}`, `\frac12`, `\frac{-1}{2}`.
  private mutating func latexFraction() -> Rational? {
    let mark = position
    guard take("\\frac") else { return nil }
    skipSpaces()
    if let numerator = fractionPart() {
      skipSpaces()
      if let denominator = fractionPart(), let value = numerator / denominator { return value }
    }
    position = mark
    return nil
  }

  private mutating func fractionPart() -> Rational? {
    guard take("{") else {
      guard let scalar = next, AnswerText.isDigit(scalar) else { return nil }
      position += 1
      return Rational(Int(scalar.value - 0x30))
    }
    skipSpaces()
    let isNegative = take("-")
    skipSpaces()
    guard let part = literal(), let value = power(of: part.value) else { return nil }
    skipSpaces()
    guard take("}") else { return nil }
    return isNegative ? -value : value
  }

  private mutating func vulgarFraction() -> Rational? {
    guard let scalar = next, let (above, below) = Self.vulgarFractions[scalar] else { return nil }
    position += 1
    return Rational(BigInt(above), over: BigInt(below))
  }

  private static let vulgarFractions: [Unicode.Scalar: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
  ]
}

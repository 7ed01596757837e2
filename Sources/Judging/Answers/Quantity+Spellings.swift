// Numbers in other habits of writing: European points and commas, several units, Chinese numerals.

import BigInt

extension Quantity {
  private init(_ value: Rational) {
    self.init(value: value)
  }

  /// A short run of digits with a sign: the commonest answer of all, read without any rewriting.
  init?(digits text: String) {
    guard text.utf8.count <= 17, let value = Int(text), text.utf8.first != UInt8(ascii: "+") else { return nil }
    self.init(Rational(value))
  }

  /// `1.234.567`, `1.234,56`: points between groups of three, twice or with a comma behind them.
  init?(european text: String) {
    guard text.utf8.count <= 60, text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let isNegative = text.first == "-"
    let parts = text.drop { $0 == "-" }.split(separator: ",", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, groups.count >= (parts.count == 2 ? 2 : 3), (1...3).contains(groups[0].utf8.count), groups[0].first != "0",
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), (groups + parts.dropFirst()).allSatisfy(Self.areDigits),
      let value = BigInt(groups.joined() + parts.dropFirst().joined())
    else { return nil }
    let scaled = Rational(value).scaled(byPowerOfTen: parts.count == 2 ? -parts[1].utf8.count : 0)
    self.init(isNegative ? -scaled : scaled)
  }

  /// `0,5`: digits, one comma, digits; only to be asked where the other side is one number.
  init?(decimalComma text: String) {
    guard text.utf8.count <= 60 else { return nil }
    let isNegative = text.first == "-"
    let parts = text.drop { $0 == "-" }.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.areDigits), let value = BigInt(parts.joined()) else { return nil }
    let scaled = Rational(value).scaled(byPowerOfTen: -parts[1].utf8.count)
    self.init(isNegative ? -scaled : scaled)
  }

  private static func areDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// `1 hr 23 min`, `5 feet 3 inches`, `2 hours and 15 minutes`: known units of one dimension, each smaller than the last.
  init?(compound text: String) {
    guard text.utf8.count <= 60, let first = text.utf8.first, first >= 0x30, first <= 0x39 else { return nil }
    var rest = text[...]
    var (total, previous) = (Rational(0), nil as PhysicalUnit?)
    var (last, count) = ("", 0)
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest[digits.endIndex...].drop(while: \.isWhitespace)
      let name = rest.prefix(while: \.isLetter)
      rest = rest[name.endIndex...].drop { $0.isWhitespace || $0 == "," || $0 == "." }
      if rest.hasPrefix("and ") { rest = rest.dropFirst(4) }
      var parser = NumberParser(Array(digits.unicodeScalars))
      guard !name.isEmpty, let value = parser.number(), parser.position == digits.unicodeScalars.count,
        let unit = PhysicalUnit(String(name)), unit.isKnown, unit.dimensions.count == 1, unit.dimensions.values.first == 1
      else { return nil }
      if let previous {
        guard previous.dimensions == unit.dimensions, let ratio = previous.size / unit.size, ratio.numerator > ratio.denominator else { return nil }
        total = total * ratio
      }
      total = total + value
      previous = unit
      last = String(name)
      count += 1
    }
    guard count >= 2, let unit = Unit.rest(Array(" \(last)".unicodeScalars)[...])?.unit else { return nil }
    self.init(total)
    self.unit = unit
    isCompound = true
  }

  // MARK: Chinese

  private static let chineseDigits: [Character: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let chineseUnits: [Character: Int] = ["十": 10, "百": 100, "千": 1_000]

  /// `三百零五`, `十二个`, `二分之一`, `百分之五十`, `负三`, `3万`, `1.5亿`.
  init?(chinese text: String) {
    guard let first = text.unicodeScalars.first, text.utf8.count <= 120,
      first.value >= 0x2E80 || (AnswerText.isDigit(first) && text.contains(where: { "万亿点".contains($0) }))
    else { return nil }
    let isNegative = text.hasPrefix("负")
    let body = isNegative ? text.dropFirst() : text[...]
    let end = body.firstIndex { Self.chineseDigits[$0] == nil && !"十百千万亿点分之0123456789.".contains($0) } ?? body.endIndex
    guard let value = Self.chineseValue(body[..<end]) else { return nil }
    let unit = body[end...].trimmingPrefix(while: \.isWhitespace)
    guard unit.unicodeScalars.allSatisfy({ $0.value >= 0x2E80 && $0.properties.isAlphabetic }), unit.count <= 4 else { return nil }
    self.init(isNegative ? -value : value)
    if !unit.isEmpty { self.unit = String(unit) }
  }

  private static func chineseValue(_ text: Substring) -> Rational? {
    let halves = text.split(separator: "分之", omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let below = halves[0] == "百" ? Rational(100) : chineseValue(halves[0]), let above = chineseValue(halves[1]) else { return nil }
      return above / below
    }
    if halves.count > 2 || text.isEmpty { return nil }
    if let mark = text.firstIndex(of: "点") {
      guard let whole = chineseValue(text[..<mark]) else { return nil }
      let digits = text[text.index(after: mark)...].map { chineseDigits[$0] ?? Int(String($0)) ?? -1 }
      guard !digits.isEmpty, digits.count <= 30, !digits.contains(-1), let value = BigInt(digits.map(String.init).joined()) else { return nil }
      return whole + Rational(value).scaled(byPowerOfTen: -digits.count)
    }
    // Digits with a scale: 3万, 1.5亿.
    if let last = text.last, "万亿".contains(last), text.dropLast().allSatisfy({ "0123456789.".contains($0) }), text.count > 1 {
      var parser = NumberParser(Array(text.dropLast().unicodeScalars))
      guard let value = parser.number(), parser.position == text.dropLast().unicodeScalars.count else { return nil }
      return value.scaled(byPowerOfTen: last == "万" ? 4 : 8)
    }
    return chineseInteger(text).map { Rational($0) }
  }

  private static func chineseInteger(_ text: Substring) -> Int? {
    guard text.count <= 24 else { return nil }
    // 二〇二四: digits one by one.
    if text.count > 1, text.allSatisfy({ chineseDigits[$0] != nil }) { return Int(text.map { String(chineseDigits[$0]!) }.joined()) }
    var (total, section, digit) = (0, 0, 0)
    var hasDigit = false
    for character in text {
      if let value = chineseDigits[character] {
        digit = value
        hasDigit = true
      } else if let unit = chineseUnits[character] {
        section += (hasDigit || section > 0 || unit > 10 ? max(digit, hasDigit ? 0 : 1) : 1) * unit
        digit = 0
        hasDigit = false
      } else if character == "万" || character == "亿" {
        total = (total + section + digit) * (character == "万" ? 10_000 : 100_000_000)
        (section, digit) = (0, 0)
        hasDigit = false
        guard total < 1 << 50 else { return nil }
      } else {
        return nil
      }
    }
    return total + section + digit
  }
}

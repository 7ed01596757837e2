// What may follow a number without changing it: a percent sign, a scale word, a unit in words.

/// What stands behind a number.
struct Unit {
  var isPercent = false
  /// The power of ten of a scale word: 6 for `million`.
  var scale = 0
  /// The unit in one spelling, or nil.
  var unit: String?
  var isOneLetter = false

  /// Longer texts behind a number are prose, not a unit.
  static let maximumWords = 6

  /// Reads all of what follows a number; nil when it is anything but percent, scale and unit (`5x`, `5 or 7`).
  static func rest(_ scalars: ArraySlice<Unicode.Scalar>) -> Unit? {
    var text = scalars
    var result = Unit()
    let isAttached = text.first.map { !$0.isSpace } == true
    text = text.drop { $0.isSpace }
    if text.first == "%" {
      result.isPercent = true
      text = text.dropFirst().drop { $0.isSpace }
    } else if let first = text.first, isAttached, !first.properties.isAlphabetic, first != "°", first != "/" {
      guard currencySymbols[first] != nil else { return nil }
    }
    var words = AnswerText.string(text).split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count <= maximumWords else { return nil }
    // `5/day` is a rate, `2500/y` a quotient.
    if let first = words.first, first.hasPrefix("/"), first.utf8.count <= 2 || first.utf8.count <= 4 && !PhysicalUnit.isName(String(first.dropFirst())) { return nil }
    if isAttached, !result.isPercent, let first = words.first, !mayTouchItsNumber(first) { return nil }
    takePercent(&words, &result)
    if let first = words.first, let scale = scales[first.lowercased()], !result.isPercent {
      result.scale = scale
      words.removeFirst()
    }
    if words.first == "of" || words.first == "OF" {
      guard result.isPercent else { return nil }
      words.removeFirst()
    }
    guard !words.isEmpty else { return result }
    var names: [String] = []
    for (index, word) in words.enumerated() {
      guard let name = name(of: word, isFirst: index == 0) else { return nil }
      names.append(name)
    }
    result.isOneLetter = words.count == 1 && words[0].unicodeScalars.count == 1 && words[0].utf8.count == 1 && words[0] != "$"
    result.unit = names.joined(separator: " ")
    return result
  }

  private static func takePercent(_ words: inout [String], _ result: inout Unit) {
    guard !result.isPercent, let first = words.first?.lowercased() else { return }
    if first == "percent" || first == "pct" {
      result.isPercent = true
      words.removeFirst()
    } else if first == "per", words.count > 1, words[1].lowercased() == "cent" {
      result.isPercent = true
      words.removeFirst(2)
    }
  }

  /// One word of a unit in one spelling; nil when it is not a word that a unit may hold.
  private static func name(of word: String, isFirst: Bool) -> String? {
    var word = word
    while let last = word.last, ".,;".contains(last) { word.removeLast() }
    if word.isEmpty { return nil }
    if let symbol = word.unicodeScalars.first, word.unicodeScalars.count == 1, let currency = currencySymbols[symbol] {
      return currency
    }
    guard isSpeltLikeAUnit(word) else { return nil }
    let lower = word.lowercased()
    if notUnits.contains(lower) || NumberWords.value(of: lower) != nil || scales[lower] != nil { return nil }
    let isOneLetter = word.unicodeScalars.count == 1
    if isOneLetter, word.utf8.count == 1, lower != "a" || isFirst, !oneLetterUnits.contains(word) { return nil }
    if let alias = aliases[isOneLetter ? word : lower] { return alias }
    if word.unicodeScalars.count <= 2 { return word }
    return singular(lower)
  }

  /// Letters, with `/`, `-`, `'`, `°` between them and powers behind them: `cm^2`, `km/h`, `m²`, `sq`.
  private static func isSpeltLikeAUnit(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    var index = 0
    var hasLetter = false
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "^" {
        index += 1
        let inBraces = index < scalars.count && scalars[index] == "{"
        if inBraces { index += 1 }
        if index < scalars.count, scalars[index] == "-" { index += 1 }
        guard index < scalars.count, AnswerText.isDigit(scalars[index]) else { return false }
        index += 1
        if inBraces {
          guard index < scalars.count, scalars[index] == "}" else { return false }
          index += 1
        }
        continue
      }
      if scalar.properties.isAlphabetic || scalar == "°" { hasLetter = true } else if !"/-'²³.·".unicodeScalars.contains(scalar) { return false }
      index += 1
    }
    return hasLetter
  }

  /// A unit may stand against its number where it is a known symbol, or in a script that writes so (`12元`).
  private static func mayTouchItsNumber(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if first == "°" || first == "/" || currencySymbols[first] != nil { return true }
    if first.value >= 0x2E80 { return !"万亿千百十兆多余几".unicodeScalars.contains(first) }
    var symbol = word
    while let last = symbol.last, ".,;²³".contains(last) { symbol.removeLast() }
    if let power = symbol.firstIndex(of: "^") { symbol = String(symbol[..<power]) }
    return symbols.contains(symbol)
  }

  static func isCurrency(_ unit: String) -> Bool { currencySymbols.values.contains(unit) || unit == "cent" }

  /// The currency that stands before a number, and how many scalars it takes.
  static func currencyPrefix(_ scalars: ArraySlice<Unicode.Scalar>) -> (name: String, length: Int)? {
    for (spelling, name) in currencyPrefixes where scalars.starts(with: spelling.unicodeScalars) {
      return (name, spelling.unicodeScalars.count)
    }
    guard let first = scalars.first, let name = currencySymbols[first] else { return nil }
    return (name, 1)
  }

  private static let currencyPrefixes = [
    ("US$", "$"), ("USD", "$"), ("EUR", "€"), ("GBP", "£"), ("Rs.", "₹"), ("Rs", "₹"), ("INR", "₹"),
  ]
  private static let currencySymbols: [Unicode.Scalar: String] = [
    "$": "$", "€": "€", "£": "£", "¥": "¥", "₹": "₹", "₩": "₩", "￥": "¥", "＄": "$",
  ]
  private static let scales = ["thousand": 3, "million": 6, "billion": 9, "trillion": 12]

  private static let oneLetterUnits: Set<String> = ["m", "g", "s", "h", "L", "l", "V", "W", "N", "J", "K", "C", "F", "A", "Ω", "$"]

  /// Units that may touch their number: `5cm`.
  private static let symbols: Set<String> = [
    "mm", "cm", "dm", "km", "kg", "mg", "ml", "mL", "cl", "dl", "ft", "in", "yd", "mi", "lb", "lbs", "oz", "min",
    "sec", "hr", "hrs", "mph", "kmh", "km/h", "m/s", "cm/s", "Hz", "kHz", "MHz", "kW", "kWh", "USD", "EUR", "GBP",
    "am", "pm", "GB", "MB", "kB", "KB", "TB", "m", "g", "h", "s", "L",
  ]

  /// Words that change the number before them, or join it to another.
  private static let notUnits: Set<String> = [
    "or", "and", "plus", "minus", "times", "to", "pi", "sqrt", "log", "ln", "sin", "cos", "tan", "exp", "mod",
    "over", "squared", "cubed", "half", "halves", "third", "thirds", "quarter", "quarters", "fourth", "fourths",
    "fifth", "fifths", "sixth", "sixths", "seventh", "sevenths", "eighth", "eighths", "ninth", "ninths", "tenth",
    "tenths", "hundredth", "hundredths", "dozen", "dozens", "hundred", "hundreds", "not", "no", "but", "if",
    "because", "since", "remainder", "is", "are", "was", "than", "divided", "multiplied", "so", "then", "factorial",
  ]

  /// Spellings of one unit.
  private static let aliases: [String: String] = [
    "dollar": "$", "dollars": "$", "usd": "$", "euro": "€", "euros": "€", "eur": "€", "gbp": "£", "cents": "cent",
    "degree": "°", "degrees": "°", "deg": "°", "m": "meter", "metre": "meter", "metres": "meter",
    "cm": "centimeter", "centimetre": "centimeter", "centimetres": "centimeter", "mm": "millimeter",
    "millimetre": "millimeter", "millimetres": "millimeter", "km": "kilometer", "kilometre": "kilometer",
    "kilometres": "kilometer", "kg": "kilogram", "kgs": "kilogram", "g": "gram", "mg": "milligram", "h": "hour",
    "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "s": "second", "sec": "second",
    "secs": "second", "l": "liter", "L": "liter", "litre": "liter", "litres": "liter", "ml": "milliliter",
    "ft": "foot", "feet": "foot", "in": "inch", "inches": "inch", "lb": "pound", "lbs": "pound", "oz": "ounce",
    "yd": "yard", "mi": "mile",
  ]

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return String(word.dropLast())
  }
}

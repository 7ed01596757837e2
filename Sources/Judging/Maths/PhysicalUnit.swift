// Units of measure: what they measure, and how large they are.

/// A unit, or a noun that is counted. Two units of one dimension compare by size: 100 cm = 1 m, 5 cm ≠ 5 m.
package struct PhysicalUnit: Hashable, Sendable {
  /// Exponents by dimension (`length`, `time`, `$`) or noun; zeros do not stand in it.
  var dimensions: [String: Int]
  /// The size in the dimension's base units.
  var size: Rational
  /// Every part is a unit of measure, not a noun.
  var isKnown: Bool

  /// Reads a unit's words: `cm^2`, `km/h`, `meters per second`, `square feet`, `students`; nil for anything else.
  init?(_ text: String) {
    var dimensions: [String: Int] = [:]
    var size = Rational(1)
    var isKnown = true
    var sign = 1
    var pendingPower: Int?
    var any = false
    let spaced = text.replacing("/", with: " / ").replacing("·", with: " ").replacing("⋅", with: " ")
    let words = spaced.split(whereSeparator: \.isWhitespace)
    guard words.count <= 6 else { return nil }
    for word in words {
      switch word.lowercased() {
      case "/", "per", "a", "每": sign = -1
        continue
      case "square", "sq", "sq.", "平方": pendingPower = 2
        continue
      case "cubic", "立方": pendingPower = 3
        continue
      case "squared":
        continue
      default: break
      }
      guard let (name, power) = Self.split(String(word)) else { return nil }
      let exponent = sign * (pendingPower ?? power)
      pendingPower = nil
      any = true
      if let known = Self.known(name) {
        dimensions[known.dimension, default: 0] += exponent
        for _ in 0..<abs(exponent) {
          guard let next = exponent > 0 ? size * known.size : size / known.size else { return nil }
          size = next
        }
      } else {
        isKnown = false
        let noun = name.lowercased()
        dimensions[noun.count > 3 && noun.hasSuffix("s") && !noun.hasSuffix("ss") ? String(noun.dropLast()) : noun, default: 0] += exponent
      }
    }
    guard any else { return nil }
    self.dimensions = dimensions.filter { $0.value != 0 }
    self.size = size
    self.isKnown = isKnown
  }

  /// `cm^{2}` and `m²` into the name and its power.
  private static func split(_ word: String) -> (String, Int)? {
    var name = word
    var power = 1
    if let mark = word.firstIndex(of: "^") {
      name = String(word[..<mark])
      guard let value = Int(word[word.index(after: mark)...].filter { $0 != "{" && $0 != "}" }), (-4...4).contains(value), value != 0 else { return nil }
      power = value
    } else if word.hasSuffix("²") || word.hasSuffix("³") {
      name = String(word.dropLast())
      power = word.hasSuffix("²") ? 2 : 3
    }
    while let last = name.last, ".,".contains(last) { name.removeLast() }
    guard !name.isEmpty, name.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "°$€£¥₹-'".unicodeScalars.contains($0) }) else { return nil }
    return (name, power)
  }

  /// Whether a word is the name of a unit of measure.
  static func isName(_ word: String) -> Bool { known(word) != nil }

  private static func known(_ name: String) -> (dimension: String, size: Rational)? {
    if let unit = symbols[name] { return unit }
    let lower = name.lowercased()
    if let unit = names[lower] { return unit }
    if lower.count > 3, lower.hasSuffix("s"), let unit = names[String(lower.dropLast())] { return unit }
    return nil
  }

  private static func r(_ above: Int, _ below: Int = 1) -> Rational { Rational(above, below) }

  /// Symbols, whose case matters.
  private static let symbols: [String: (dimension: String, size: Rational)] = [
    "m": ("length", r(1)), "cm": ("length", r(1, 100)), "mm": ("length", r(1, 1_000)), "dm": ("length", r(1, 10)),
    "km": ("length", r(1_000)), "nm": ("length", r(1, 1_000_000_000)), "ft": ("length", r(3_048, 10_000)),
    "in": ("length", r(254, 10_000)), "yd": ("length", r(9_144, 10_000)), "mi": ("length", r(1_609_344, 1_000)),
    "g": ("mass", r(1)), "gm": ("mass", r(1)), "gms": ("mass", r(1)), "kg": ("mass", r(1_000)), "mg": ("mass", r(1, 1_000)),
    "lb": ("pound", r(1)), "lbs": ("pound", r(1)), "oz": ("ounce", r(1)), "s": ("time", r(1)), "sec": ("time", r(1)),
    "ms": ("time", r(1, 1_000)), "min": ("time", r(60)), "h": ("time", r(3_600)), "hr": ("time", r(3_600)),
    "hrs": ("time", r(3_600)), "L": ("volume", r(1)), "l": ("volume", r(1)), "mL": ("volume", r(1, 1_000)),
    "ml": ("volume", r(1, 1_000)), "N": ("force", r(1)), "J": ("energy", r(1)), "kJ": ("energy", r(1_000)),
    "W": ("power", r(1)), "kW": ("power", r(1_000)), "V": ("voltage", r(1)), "A": ("current", r(1)), "K": ("kelvin", r(1)),
    "Hz": ("frequency", r(1)), "kHz": ("frequency", r(1_000)), "Pa": ("pressure", r(1)), "eV": ("electronvolt", r(1)),
    "mol": ("mole", r(1)), "°": ("degree", r(1)), "°C": ("celsius", r(1)), "°F": ("fahrenheit", r(1)), "$": ("$", r(1)), "€": ("€", r(1)),
    "£": ("£", r(1)), "¥": ("¥", r(1)), "₹": ("₹", r(1)), "mph": ("mile per hour", r(1)), "kmh": ("kilometre per hour", r(1)), "kmph": ("kilometre per hour", r(1)),
  ]

  /// Names in lower case, without the plural's s.
  private static let names: [String: (dimension: String, size: Rational)] = [
    "meter": ("length", r(1)), "metre": ("length", r(1)), "centimeter": ("length", r(1, 100)),
    "centimetre": ("length", r(1, 100)), "millimeter": ("length", r(1, 1_000)), "millimetre": ("length", r(1, 1_000)),
    "kilometer": ("length", r(1_000)), "kilometre": ("length", r(1_000)), "kms": ("length", r(1_000)), "foot": ("length", r(3_048, 10_000)),
    "feet": ("length", r(3_048, 10_000)), "inch": ("length", r(254, 10_000)), "inche": ("length", r(254, 10_000)),
    "yard": ("length", r(9_144, 10_000)), "mile": ("length", r(1_609_344, 1_000)), "gram": ("mass", r(1)),
    "kilogram": ("mass", r(1_000)), "milligram": ("mass", r(1, 1_000)), "tonne": ("mass", r(1_000_000)),
    "pound": ("pound", r(1)), "ounce": ("ounce", r(1)), "second": ("time", r(1)), "minute": ("time", r(60)), "mins": ("time", r(60)),
    "hour": ("time", r(3_600)), "day": ("time", r(86_400)), "week": ("time", r(604_800)), "month": ("month", r(1)), "year": ("month", r(12)),
    "liter": ("volume", r(1)), "litre": ("volume", r(1)), "milliliter": ("volume", r(1, 1_000)),
    "millilitre": ("volume", r(1, 1_000)), "dollar": ("$", r(1)), "usd": ("$", r(1)), "cent": ("$", r(1, 100)), "euro": ("€", r(1)), "eur": ("€", r(1)),
    "gbp": ("£", r(1)), "yuan": ("¥", r(1)), "rupee": ("₹", r(1)), "degree": ("degree", r(1)), "newton": ("force", r(1)), "joule": ("energy", r(1)),
    "watt": ("power", r(1)), "volt": ("voltage", r(1)), "米": ("length", r(1)), "厘米": ("length", r(1, 100)), "千米": ("length", r(1_000)),
    "分米": ("length", r(1, 10)), "毫米": ("length", r(1, 1_000)), "公里": ("length", r(1_000)), "千克": ("mass", r(1_000)), "公斤": ("mass", r(1_000)),
    "克": ("mass", r(1)), "吨": ("mass", r(1_000_000)), "小时": ("time", r(3_600)), "分钟": ("time", r(60)), "秒": ("time", r(1)), "元": ("¥", r(1)),
    "角": ("¥", r(1, 10)), "升": ("volume", r(1)), "毫升": ("volume", r(1, 1_000)), "度": ("degree", r(1)), "天": ("time", r(86_400)),
  ]
}

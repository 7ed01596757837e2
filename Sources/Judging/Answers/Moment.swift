// Dates and times of day.

/// A time of day or a date.
package struct Moment: Sendable, Hashable {
  /// Seconds after midnight; those of the morning where `am` and `pm` are not known.
  var seconds: Int?
  /// "am", "pm", or an hour above 12: the half of the day is certain.
  var halfIsKnown = false
  var year: Int?
  var month: Int?
  var day: Int?

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]

  /// - Parameter mayBeBare: whether `1:58` alone is a time; it may be a ratio.
  init?(_ text: String, mayBeBare: Bool = false) {
    guard text.utf8.count <= 40, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let lower = text.lowercased().replacing("a.m.", with: "am").replacing("p.m.", with: "pm").replacing("a.m", with: "am").replacing("p.m", with: "pm")
    if let time = Self.time(lower, mayBeBare) {
      self = time
    } else if let date = Self.date(lower) {
      self = date
    } else {
      return nil
    }
  }

  private init() {}

  private static func time(_ lower: String, _ mayBeBare: Bool) -> Moment? {
    var text = lower[...]
    var half: Int?
    for (suffix, hours) in [("am", 0), ("pm", 12)] where text.hasSuffix(suffix) {
      half = hours
      text = text.dropLast(2)
    }
    while text.last == " " { text.removeLast() }
    guard half != nil || mayBeBare else { return nil }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (half == nil ? 2...3 : 1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard (1...2).contains(part.utf8.count), part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(part) else { return nil }
      numbers.append(number)
    }
    // `5am` may be a product, so without minutes a space is asked for.
    if parts.count == 1, lower.utf8.count == text.utf8.count + 2 { return nil }
    guard numbers[0] <= 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    var hour = numbers[0]
    if let half {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half
    }
    var moment = Moment()
    moment.seconds = hour * 3_600 + (numbers.count > 1 ? numbers[1] * 60 : 0) + (numbers.count > 2 ? numbers[2] : 0)
    moment.halfIsKnown = half != nil || hour > 12 || hour == 0
    return moment
  }

  /// `January 5, 2020`, `5 January 2020`, `5th of May`, `2020-01-05`.
  private static func date(_ lower: String) -> Moment? {
    var moment = Moment()
    let parts = lower.split(whereSeparator: { ", ".contains($0) }).filter { $0 != "of" && $0 != "the" }
    if parts.count == 1 {
      let numbers = parts[0].split(separator: "-").compactMap { Int($0) }
      guard numbers.count == 3, (1_000...9_999).contains(numbers[0]), (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return nil }
      (moment.year, moment.month, moment.day) = (numbers[0], numbers[1], numbers[2])
      return moment
    }
    guard (2...3).contains(parts.count) else { return nil }
    for part in parts {
      if let month = months.firstIndex(where: { $0 == part || (part.count >= 3 && $0.hasPrefix(part.filter { $0 != "." })) }), moment.month == nil {
        moment.month = month + 1
      } else {
        let digits = part.prefix { $0.isNumber }
        guard ["", "st", "nd", "rd", "th"].contains(part.dropFirst(digits.count)), let number = Int(digits) else { return nil }
        if number > 31, moment.year == nil { moment.year = number } else if moment.day == nil, (1...31).contains(number) { moment.day = number } else { return nil }
      }
    }
    return moment.month == nil || moment.day == nil ? nil : moment
  }

  func compare(to other: Moment) -> Comparison {
    if let a = seconds, let b = other.seconds {
      if a == b { return halfIsKnown == other.halfIsKnown || a < 43_200 ? .equal : .cannotTell("am_or_pm") }
      return halfIsKnown != other.halfIsKnown && a % 43_200 == b % 43_200 ? .cannotTell("am_or_pm") : .different
    }
    guard seconds == nil, other.seconds == nil else { return .different }
    if month != other.month || day != other.day { return .different }
    // The year may be left out.
    return year == nil || other.year == nil || year == other.year ? .equal : .different
  }
}

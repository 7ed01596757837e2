// Small numbers in words.

/// English words for 0 to 99.
enum NumberWords {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  /// The value of `fifteen`, `Twenty-one`, …; nil for any other word.
  static func value(of word: String) -> Int? {
    guard word.utf8.count <= 16 else { return nil }
    return values[word.lowercased()]
  }

  private static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for (value, word) in small.enumerated() { values[word] = value }
    for (index, ten) in tens.enumerated() {
      values[ten] = 20 + 10 * index
      for digit in 1...9 { values["\(ten)-\(small[digit])"] = 20 + 10 * index + digit }
    }
    return values
  }()
}

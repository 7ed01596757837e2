// The dates of HTTP (RFC 9110 §5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT` and its two obsolete spellings.

/// The dates of HTTP.
package enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Seconds since 1970 of a date in any of the three spellings, or nil.
  package static func secondsSince1970(_ text: String) -> Double? {
    let words = text.split(whereSeparator: { " ,-".contains($0) }).map(String.init)
    // IMF-fixdate and RFC 850:  Sun 06 Nov 1994 08:49:37 GMT;  asctime:  Sun Nov 6 08:49:37 1994
    let fields: (day: String, month: String, year: String, time: String)
    if words.count == 6, words[5] == "GMT" {
      fields = (words[1], words[2], words[3], words[4])
    } else if words.count == 5 {
      fields = (words[2], words[1], words[4], words[3])
    } else {
      return nil
    }
    let clock = fields.time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard let day = Int(fields.day), (1...31).contains(day), let month = months.firstIndex(of: fields.month),
      var year = Int(fields.year), (0...9999).contains(year),
      clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2])
    else { return nil }
    if fields.year.count == 2 { year += year < 70 ? 2000 : 1900 }
    let seconds = (daysSince1970(year: year, month: month + 1, day: day) * 24 + clock[0]) * 3600
    return Double(seconds + clock[1] * 60 + clock[2])
  }

  /// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March, so that a leap day
  /// is a year's last.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }
}

// Amounts of memory as people write them: 8GiB, 500MB, 1073741824.

import Foundation

/// Reads and writes numbers of bytes.
package enum ByteCount {
  private static let units: [(name: String, bytes: Double)] = [
    ("kib", 0x1p10), ("mib", 0x1p20), ("gib", 0x1p30), ("tib", 0x1p40), ("kb", 1e3), ("mb", 1e6), ("gb", 1e9),
    ("tb", 1e12), ("b", 1),
  ]

  /// The bytes that `text` stands for: a number above 0, then KiB, MiB, GiB, TiB (of 1024), KB, MB, GB, TB (of 1000)
  /// or nothing (bytes), in any case and with or without a space between. Nil for anything else, and for more than
  /// a petabyte.
  package static func parse(_ text: String) -> Int? {
    let text = text.lowercased()
    let unit = units.first { text.hasSuffix($0.name) }
    var number = Substring(text.dropLast(unit?.name.count ?? 0))
    if unit != nil { while number.last == " " { number.removeLast() } }
    guard let first = number.first, first.isASCII, first.isNumber, number.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
      let value = Double(number)
    else { return nil }
    let bytes = (value * (unit?.bytes ?? 1)).rounded(.down)
    return bytes >= 1 && bytes <= 1e15 ? Int(bytes) : nil
  }

  /// One decimal and the largest unit of 1024 that leaves at least 1: `1.5 GiB`.
  package static func text(_ bytes: Int) -> String {
    for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes >= size {
      let tenths = Int((Double(bytes) / Double(size) * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) \(unit)"
    }
    return "\(bytes) B"
  }
}

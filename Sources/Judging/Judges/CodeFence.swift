// Markdown's code fences (CommonMark 0.31, section 4.5).

/// A line that opens a fenced code block: at least three backticks or tildes after at most three spaces.
struct CodeFence {
  private let mark: UInt8
  private let length: Int

  init?(opening line: some Collection<UInt8>) {
    guard let (mark, length, rest) = Self.parse(line) else { return nil }
    // Backticks after a backtick fence make it inline code.
    if mark == UInt8(ascii: "`"), rest.contains(mark) { return nil }
    self.mark = mark
    self.length = length
  }

  /// A closing line has as many marks or more, and nothing else.
  func isClosed(by line: some Collection<UInt8>) -> Bool {
    guard let (mark, length, rest) = Self.parse(line) else { return false }
    return mark == self.mark && length >= self.length && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private static func parse<Line: Collection<UInt8>>(_ line: Line) -> (mark: UInt8, length: Int, rest: Line.SubSequence)? {
    let text = line.drop { $0 == 0x20 }
    guard line.count - text.count <= 3, let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    else { return nil }
    let rest = text.drop { $0 == mark }
    let length = text.count - rest.count
    return length >= 3 ? (mark, length, rest) : nil
  }
}

// The five kinds of characters that pre-tokenisers tell apart.

/// What a pre-tokeniser sees of a character.
enum ScalarClass: UInt8 {
  /// General category L*.
  case letter
  /// General category N*: also `²`, `½`, `Ⅳ`.
  case number
  /// White_Space but for CR and LF.
  case space
  /// CR or LF, which is white space too.
  case newline
  case other

  /// Characters assigned after this version of Unicode count as `other`: what `tokenizers` 0.23 knows, so that
  /// ids do not depend on the version that Swift knows.
  private static let lastVersion = 16

  init(_ scalar: Unicode.Scalar) {
    guard let age = scalar.properties.age, age.major <= Self.lastVersion else {
      self = .other
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self = .letter
    case .decimalNumber, .letterNumber, .otherNumber: self = .number
    default:
      if scalar == "\n" || scalar == "\r" {
        self = .newline
      } else {
        self = scalar.properties.isWhitespace ? .space : .other
      }
    }
  }

  var isSpace: Bool { self == .space || self == .newline }

  /// The class of every code point of the planes that have letters and numbers (0 to 3), looked up once.
  static let table: [ScalarClass] = (0..<0x40000).map { value in
    Unicode.Scalar(UInt32(value)).map(ScalarClass.init) ?? .other
  }
}

/// A position in valid UTF-8 bytes, with the character there classified.
struct ScalarScanner {
  let bytes: [UInt8]
  let end: Int
  private let table = ScalarClass.table
  /// The first byte of the current character; `end` after the last one.
  private(set) var position: Int
  /// The current character's class; meaningless at the end.
  private(set) var current = ScalarClass.other
  /// The position after the current character.
  private(set) var next: Int

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    position = range.lowerBound
    next = position
    move(to: position)
  }

  var isAtEnd: Bool { position >= end }

  mutating func advance() { move(to: next) }

  /// The class of the character after the current one; nil at the end.
  func classOfNext() -> ScalarClass? {
    guard next < end else { return nil }
    return classify(at: next).0
  }

  mutating func move(to position: Int) {
    self.position = position
    next = position
    if position < end { (current, next) = classify(at: position) }
  }

  /// The class of the character at `index` and the index after it.
  private func classify(at index: Int) -> (ScalarClass, Int) {
    let first = bytes[index]
    if first < 0x80 { return (table[Int(first)], index + 1) }
    let (value, length) = scalarValue(at: index, first: first)
    return (value < table.count ? table[value] : .other, index + length)
  }

  /// Decodes the character at `index`, which is known to be valid UTF-8.
  private func scalarValue(at index: Int, first: UInt8) -> (Int, Int) {
    func low(_ offset: Int) -> Int { Int(bytes[index + offset] & 0x3F) }
    if first < 0xE0 { return (Int(first & 0x1F) << 6 | low(1), 2) }
    if first < 0xF0 { return (Int(first & 0x0F) << 12 | low(1) << 6 | low(2), 3) }
    return (Int(first & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
  }

  /// Moves past the characters of `kind` from here on.
  mutating func skip(_ kind: ScalarClass) {
    while !isAtEnd, current == kind { advance() }
  }
}

// A text's letters and words, without formulas, code and quotations.

/// Counts a text's letters by script and collects its Latin words, leaving out what may rightly be in another
/// language: formulas (`$…$`, `\(…\)`, `\[…\]`, LaTeX commands), code (fences and inline), quotations of at most 400
/// bytes within a line, and symbols: Greek runs of up to two letters. Names, as far as they show (capitals within a
/// sentence), weigh little; abbreviations, single letters, paths, and what is glued to digits are no words.
/// One pass over the bytes.
struct ProseText {
  /// Letters by script. Latin runs of up to three letters are in `shortLatin` instead.
  private(set) var letters: [Script: Int] = [:]
  private(set) var shortLatin = 0
  /// Those of the Latin ones that stand in at least five Latin words in a row, three of them without a capital: prose,
  /// not names and terms.
  private(set) var connectedLatin = 0
  /// What each Latin word says of its language, in the text's order.
  private(set) var words: [LanguageScores] = []

  private let bytes: [UInt8]
  private let model = LanguageModel.shared
  private var latinRow = (words: 0, small: 0, letters: 0)
  private var counts = [Int](repeating: 0, count: Script.allCases.count)
  private static let longestSpan = 400
  private static let scriptNumbers = Dictionary(uniqueKeysWithValues: Script.allCases.enumerated().map { ($1, $0) })

  init(_ text: String) {
    bytes = Array(text.utf8)
    words.reserveCapacity(bytes.count / 6)
    var index = 0
    var isLineStart = true
    var isSentenceStart = true
    var codes: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if isLineStart, byte == 0x60 || byte == 0x7E, let end = fenceEnd(index) {
        index = end
        continue
      }
      if byte == 0x0A {
        isLineStart = true
        isSentenceStart = true
        index += 1
      } else if byte < 0x80, (byte | 0x20) < 0x61 || (byte | 0x20) > 0x7A {
        isLineStart = false
        if byte == 0x24 || byte == 0x5C || byte == 0x60 || byte == 0x22, let end = exceptionEnd(index, byte) {
          index = end
        } else {
          if byte == 0x2E || byte == 0x3A || byte == 0x21 || byte == 0x3F { isSentenceStart = true }
          index += 1
        }
      } else {
        isLineStart = false
        let (scalar, length) = decode(index)
        if byte >= 0x80, let end = quotationEnd(index, scalar, length) {
          index = end
        } else if let script = Self.script(scalar) {
          index = run(script, from: index, &codes, &isSentenceStart)
        } else {
          index += length
        }
      }
    }
    endLatinRow()
    for script in Script.allCases where counts[Self.scriptNumbers[script]!] > 0 {
      letters[script] = counts[Self.scriptNumbers[script]!]
    }
  }

  /// The script of a letter, the frequent ones first.
  @inline(__always)
  private static func script(_ scalar: UInt32) -> Script? {
    if scalar < 0x80 { return (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A ? .latin : nil }
    if scalar >= 0xC0, scalar < 0x250 { return scalar == 0xD7 || scalar == 0xF7 ? nil : .latin }
    if scalar >= 0x4E00, scalar <= 0x9FFF { return .han }
    if scalar >= 0x2010, scalar <= 0x206F { return nil }
    return Unicode.Scalar(scalar).flatMap { Script($0) }
  }

  @inline(__always)
  private func decode(_ index: Int) -> (UInt32, Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | rest(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
    return (UInt32(first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }

  /// Counts the run of one script's letters that starts at `start`; returns its end.
  private mutating func run(_ script: Script, from start: Int, _ codes: inout [UInt8], _ isSentenceStart: inout Bool) -> Int {
    var end = start
    var length = 0
    var capitals = 0
    codes.removeAll(keepingCapacity: true)
    while end < bytes.count {
      let (scalar, size) = decode(end)
      guard Self.script(scalar) == script else { break }
      if script == .latin {
        if scalar >= 0x41, scalar <= 0x5A { capitals += 1 }
        if codes.count < 32 { codes.append(model.code(scalar)) }
      }
      length += 1
      end += size
    }
    if script == .latin {
      latinRow.words += 1
      if capitals == 0 { latinRow.small += 1 }
    } else {
      endLatinRow()
    }
    if script == .latin, length <= 3 {
      shortLatin += length
    } else if script != .greek || length > 2 {
      counts[Self.scriptNumbers[script]!] += length
      if script == .latin { latinRow.letters += length }
    }
    if script == .latin, length > 1, capitals <= 1, !isGlued(start, end) {
      let isName = capitals == 1 && !isSentenceStart
      let scores = model.scores(codes[...])
      words.append(isName ? scores &>> 2 : scores)
    }
    isSentenceStart = false
    return end
  }

  private mutating func endLatinRow() {
    if latinRow.words >= LanguageRuns.shortest, latinRow.small >= 3 { connectedLatin += latinRow.letters }
    latinRow = (0, 0, 0)
  }

  /// Whether digits, or what file names and addresses are made of, touch the run.
  private func isGlued(_ start: Int, _ end: Int) -> Bool {
    if start > 0 {
      switch bytes[start - 1] {
      case 0x30...0x39, 0x5F, 0x2F, 0x40, 0x5C: return true
      case 0x2E: if start > 1, bytes[start - 2] != 0x20, bytes[start - 2] != 0x2E { return true }
      default: break
      }
    }
    guard end < bytes.count else { return false }
    switch bytes[end] {
    case 0x30...0x39, 0x5F, 0x2F, 0x40, 0x5C: return true
    case 0x2E: return end + 1 < bytes.count && (bytes[end + 1] | 0x20) >= 0x61 && (bytes[end + 1] | 0x20) <= 0x7A
    default: return false
    }
  }

  /// The end of the formula, code or quotation that an ASCII sign opens.
  private func exceptionEnd(_ index: Int, _ byte: UInt8) -> Int? {
    switch byte {
    case 0x24:
      if at(index + 1) == 0x24 { return span(from: index + 2, to: [0x24, 0x24], acrossLines: true) }
      // Pandoc's rule, so that `$5 and $6` is no formula.
      guard let next = at(index + 1), !Self.isSpace(next), let end = span(from: index + 1, to: [0x24]),
        !Self.isSpace(bytes[end - 2]), !(at(end).map { $0 >= 0x30 && $0 <= 0x39 } ?? false)
      else { return nil }
      return end
    case 0x5C:
      switch at(index + 1) {
      case 0x28: return span(from: index + 2, to: [0x5C, 0x29], acrossLines: true)
      case 0x5B: return span(from: index + 2, to: [0x5C, 0x5D], acrossLines: true)
      default:
        var end = index + 1
        while let next = at(end), (next | 0x20) >= 0x61, (next | 0x20) <= 0x7A { end += 1 }
        return end > index + 1 ? end : nil
      }
    default: return span(from: index + 1, to: [byte])
    }
  }

  /// The end of the quotation that a typographic mark opens.
  private func quotationEnd(_ index: Int, _ scalar: UInt32, _ length: Int) -> Int? {
    let start = index + length
    switch scalar {
    case 0x201C: return span(from: start, to: [0xE2, 0x80, 0x9D])  // “ ”
    case 0x201E: return span(from: start, to: [0xE2, 0x80, 0x9C]) ?? span(from: start, to: [0xE2, 0x80, 0x9D])  // „ “
    case 0xAB: return span(from: start, to: [0xC2, 0xBB])  // « »
    case 0x300C: return span(from: start, to: [0xE3, 0x80, 0x8D])
    case 0x300E: return span(from: start, to: [0xE3, 0x80, 0x8F])
    default: return nil
    }
  }

  private func at(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  /// Behind the closing sign, if it follows within the longest span (and, unless asked, on the same line).
  private func span(from start: Int, to close: [UInt8], acrossLines: Bool = false) -> Int? {
    let limit = min(bytes.count - close.count + 1, start + Self.longestSpan)
    var index = start
    while index < limit {
      if bytes[index] == 0x0A, !acrossLines { return nil }
      if bytes[index] == close[0], index > start, bytes[index..<index + close.count].elementsEqual(close) {
        return index + close.count
      }
      index += 1
    }
    return nil
  }

  /// Behind the fenced code block that opens on the line at `index`: its closing line, or the end of the text.
  private func fenceEnd(_ index: Int) -> Int? {
    let mark = bytes[index]
    guard at(index + 1) == mark, at(index + 2) == mark else { return nil }
    var index = index + 3
    while index < bytes.count {
      if bytes[index] == 0x0A, at(index + 1) == mark, at(index + 2) == mark, at(index + 3) == mark {
        index += 4
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return index
      }
      index += 1
    }
    return index
  }
}

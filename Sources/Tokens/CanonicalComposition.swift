// Unicode normalisation form C, applied only where a look at the text shows that it could change something.

import Foundation

enum CanonicalComposition {
  /// The normaliser of `tokenizers` knows Unicode 9: to it, later characters neither compose nor change places.
  private static let lastVersion = 9

  /// `bytes[range]`, valid UTF-8, in normalisation form C of Unicode 9; nil when that is what it is already.
  static func nfc(_ bytes: [UInt8], in range: Range<Int>) -> [UInt8]? {
    // 0xCC is the first byte of U+0300, the first combining mark.
    guard range.contains(where: { bytes[$0] >= 0xCC }) else { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard !text.unicodeScalars.allSatisfy(isInert) else { return nil }
    return Array(nfc(text).utf8)
  }

  /// Composes each run of characters that are not inert together with the inert one before it.
  static func nfc(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var run = String.UnicodeScalarView()
    func flush() {
      guard !run.isEmpty else { return }
      result.append(contentsOf: String(run).precomposedStringWithCanonicalMapping.unicodeScalars)
      run.removeAll()
    }
    for scalar in text.unicodeScalars {
      if isInert(scalar) || isUnknown(scalar) {
        flush()
        result.append(scalar)
      } else {
        if run.isEmpty, let last = result.last, isInert(last) { run.append(result.removeLast()) }
        run.append(contentsOf: decomposition(of: scalar))
      }
    }
    flush()
    return String(result)
  }

  private static func isUnknown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.age.map { $0.major > lastVersion } ?? true
  }

  /// Swift 6.3 leaves two of these Tibetan vowel signs in a row unsorted; form C always takes them apart.
  private static func decomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x0F73: ["\u{0F71}", "\u{0F72}"]
    case 0x0F75: ["\u{0F71}", "\u{0F74}"]
    case 0x0F81: ["\u{0F71}", "\u{0F80}"]
    default: [scalar]
    }
  }

  /// Whether a character is of a block where every one is a starter that neither decomposes in form C nor
  /// composes with what stands before it. A cautious test: false says nothing.
  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300: true  // ASCII and Latin with precomposed accents
    case 0x391...0x3C9 where scalar.value != 0x3A2: true  // Greek
    case 0x400...0x482, 0x48A...0x52F: true  // Cyrillic
    case 0x2002...0x2027, 0x2030...0x205E: true  // spaces and punctuation
    case 0x3001...0x3029, 0x3041...0x3098, 0x309B...0x30FF: true  // kana and CJK punctuation
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: true  // unified ideographs
    case 0xAC00...0xD7A3: true  // Hangul syllables
    case 0xFF01...0xFF9D: true  // full-width forms
    case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF: true  // emoji
    default: false
    }
  }
}

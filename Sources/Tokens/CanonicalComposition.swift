// Unicode normalisation form C, skipped where a look at the text shows that it changes nothing.

import Foundation

enum CanonicalComposition {
  /// `text` in normalisation form C.
  static func nfc(_ text: String) -> String {
    isSurelyComposed(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether every character is of a block where form C is the identity whatever the neighbours are: they are
  /// no combining marks, have no canonical decomposition, or are composed themselves. A cautious test: false
  /// says nothing.
  private static func isSurelyComposed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
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
}

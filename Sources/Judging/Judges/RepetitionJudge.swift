// Did the model fall into a loop?

import Records

/// Fails traces that repeat themselves, by two measures, each linear in the text:
/// - **loop**: the text's end is one piece over and over (`… 5 + 5 + 5 + 5`), found by the shortest period of its
///   reversed tail (Knuth, Morris and Pratt 1977);
/// - **repeated n-grams**: the share of n-word runs that stood before in the same text.
///
/// Reasoning and answer are judged apart.
package struct RepetitionJudge: Judge {
  package let name = "repetition"

  /// A piece at the end is a loop when it stands this often in a row.
  package var minimumRepeats: Int
  /// … and the row is at least this long, in UTF-8 bytes: `...` and `-----` are no loops.
  package var minimumLoopLength: Int
  /// Words of a run that counts as repeated. Shorter runs recur in good reasoning.
  package var runLength: Int
  /// The largest share of repeated runs that passes, 0 to 1.
  package var maximumRepeatedShare: Double
  /// Texts with fewer words are judged by loops alone.
  package var minimumWords: Int

  package init(
    minimumRepeats: Int = 4, minimumLoopLength: Int = 100, runLength: Int = 8, maximumRepeatedShare: Double = 0.3,
    minimumWords: Int = 60
  ) {
    self.minimumRepeats = minimumRepeats
    self.minimumLoopLength = minimumLoopLength
    self.runLength = runLength
    self.maximumRepeatedShare = maximumRepeatedShare
    self.minimumWords = minimumWords
  }

  package func judge(_ trace: Trace) -> Verdict {
    for text in [trace.reasoning, trace.answer].compactMap({ $0 }) {
      if let loop = loop(in: text) {
        return fail("loop", "the last \(loop.length) bytes repeat a piece of \(loop.period)")
      }
      let share = repeatedShare(in: text)
      if share > maximumRepeatedShare {
        return fail("repeated_text", "\(Int((share * 100).rounded())) % of \(runLength)-word runs stood before")
      }
    }
    return pass("no_repetition")
  }

  /// Loops are looked for in this many bytes at the end.
  private static let tailLength = 16_384

  /// The repeated piece and the whole loop at the text's end, in bytes.
  func loop(in text: String) -> (period: Int, length: Int)? {
    var tail: [UInt8] = []
    for byte in text.utf8.reversed() {
      if tail.isEmpty, byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { continue }
      tail.append(byte)
      if tail.count == Self.tailLength { break }
    }
    // border[i]: the longest proper prefix of tail[0...i] that is also its suffix; i + 1 − border[i] is its period.
    var border = [Int](repeating: 0, count: tail.count)
    var longest: (period: Int, length: Int)?
    var length = 0
    for index in tail.indices.dropFirst() {
      while length > 0, tail[index] != tail[length] { length = border[length - 1] }
      if tail[index] == tail[length] { length += 1 }
      border[index] = length
      let total = index + 1
      let period = total - length
      // What separates the pieces need not stand behind the last one.
      if total >= minimumLoopLength, total + 2 >= period * max(minimumRepeats, 2) { longest = (period, total) }
    }
    return longest
  }

  /// The share, 0 to 1, of n-word runs that stood before.
  func repeatedShare(in text: String) -> Double {
    let words = WordHashes(text).hashes
    guard words.count >= max(minimumWords, runLength + 1), runLength > 0 else { return 0 }
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var highest: UInt64 = 1
    for _ in 1..<max(runLength, 2) { highest = highest &* factor }
    var seen = Set<UInt64>()
    seen.reserveCapacity(words.count)
    var hash: UInt64 = 0
    var repeated = 0
    for index in words.indices {
      if index >= runLength { hash = hash &- words[index - runLength] &* (runLength > 1 ? highest : 1) }
      hash = hash &* factor &+ words[index]
      if index >= runLength - 1, !seen.insert(hash).inserted { repeated += 1 }
    }
    return Double(repeated) / Double(words.count - runLength + 1)
  }
}

/// A hash for each word of a text. A word is a run of letters and digits, at most 16 bytes; each sign beyond ASCII
/// letters' scripts that is written without spaces (Chinese, Japanese) is a word, and so is each other sign.
struct WordHashes {
  private(set) var hashes: [UInt64] = []

  init(_ text: String) {
    let offset: UInt64 = 0xCBF2_9CE4_8422_2325
    var hash = offset
    var length = 0
    func end(_ hashes: inout [UInt64]) {
      if length > 0 { hashes.append(hash) }
      hash = offset
      length = 0
    }
    for scalar in text.unicodeScalars {
      let isWordPart = scalar.value < 0x2E80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if !isWordPart || length >= 16 { end(&hashes) }
      if scalar.properties.isWhitespace { continue }
      hash = (hash ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3
      length += 1
      if !isWordPart { end(&hashes) }
    }
    end(&hashes)
  }
}

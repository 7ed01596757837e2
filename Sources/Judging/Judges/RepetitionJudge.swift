// Did the model fall into a loop?

import Records

/// Fails traces that repeat themselves, by three measures, each linear in the text:
/// - **loop**: the text's end is one piece over and over (`… 5 + 5 + 5 + 5`), found by the shortest period of its
///   reversed tail (Knuth, Morris and Pratt 1977);
/// - **loop in the middle**: runs of eight words that stood before, all at one distance, for as long as a loop takes;
/// - **repeated n-grams**: the share of n-word runs that stood before in the same text.
///
/// Reasoning and answer are judged apart.
package struct RepetitionJudge: MeasuringJudge {
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

  /// What one text repeats: the first loop found, or the share of its runs that stood before.
  package enum Repetition {
    case loop(String)
    case share(Double)
  }

  /// Reasoning and answer, up to the first loop: another `maximumRepeatedShare` changes nothing behind it.
  package func measure(_ trace: Trace) -> [Repetition] {
    var found: [Repetition] = []
    for text in [trace.reasoning, trace.answer].compactMap({ $0 }) {
      if let loop = loop(in: text) {
        return found + [.loop("the last \(loop.length) bytes repeat a piece of \(loop.period)")]
      }
      let runs = repeats(in: text)
      if let loop = runs.loop {
        return found + [.loop("a piece of \(loop.period) words stands \(loop.times) times in a row from word \(loop.start)")]
      }
      found.append(.share(runs.share))
    }
    return found
  }

  package func judge(_ measurement: [Repetition]) -> Verdict {
    for repetition in measurement {
      switch repetition {
      case .loop(let detail): return fail("loop", detail)
      case .share(let share):
        if share > maximumRepeatedShare {
          return fail("repeated_text", "\(Int((share * 100).rounded())) % of \(runLength)-word runs stood before")
        }
      }
    }
    return pass("no_repetition")
  }

  /// Loops are looked for in this many bytes at the end.
  private static let tailLength = 16_384

  /// The repeated piece and the whole loop at the text's end, in bytes.
  func loop(in text: String) -> (period: Int, length: Int)? {
    let bytes = text.utf8
    var tail = Array(bytes.suffix(Self.tailLength + 256))
    while let last = tail.last, last == 0x20 || (last >= 0x09 && last <= 0x0D) { tail.removeLast() }
    tail.reverse()
    if tail.count > Self.tailLength { tail.removeLast(tail.count - Self.tailLength) }
    // border[i]: the longest proper prefix of tail[0...i] that is also its suffix; i + 1 − border[i] is its period.
    var border = [Int32](repeating: 0, count: tail.count)
    var longest: (period: Int, length: Int)?
    var length = 0
    for index in tail.indices.dropFirst() {
      while length > 0, tail[index] != tail[length] { length = Int(border[length - 1]) }
      if tail[index] == tail[length] { length += 1 }
      border[index] = Int32(length)
      let total = index + 1
      let period = total - length
      // What separates the pieces need not stand behind the last one.
      if total >= minimumLoopLength, total + 2 >= period * max(minimumRepeats, 2) { longest = (period, total) }
    }
    return longest
  }

  /// Loops in the middle have at least this many words, so that a table's rows are none.
  private static let minimumLoopWords = 40

  /// The share, 0 to 1, of n-word runs that stood before, and the first loop among them.
  func repeats(in text: String) -> (share: Double, loop: (period: Int, times: Int, start: Int)?) {
    let words = WordHashes(text)
    let hashes = words.hashes
    guard hashes.count > runLength, runLength > 0 else { return (0, nil) }
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var highest: UInt64 = 1
    for _ in 1..<max(runLength, 2) { highest = highest &* factor }
    var seen = LastPlaces(capacity: hashes.count)
    var hash: UInt64 = 0
    var repeated = 0
    var distance = 0
    var length = 0
    for index in hashes.indices {
      if index >= runLength { hash = hash &- hashes[index - runLength] &* (runLength > 1 ? highest : 1) }
      hash = hash &* factor &+ hashes[index]
      guard index >= runLength - 1 else { continue }
      guard let before = seen.replace(hash, with: index) else {
        distance = 0
        continue
      }
      repeated += 1
      length = index - before == distance ? length + 1 : 1
      distance = index - before
      // The runs found so far cover this many words behind the piece's first time.
      let covered = length + runLength - 1
      let whole = covered + distance
      if covered >= (minimumRepeats - 1) * distance, whole >= Self.minimumLoopWords,
        words.letterWords(index - whole + 1...index) * 2 >= whole
      {
        return (1, (distance, whole / distance, index - whole + 1))
      }
    }
    guard hashes.count >= minimumWords else { return (0, nil) }
    return (Double(repeated) / Double(hashes.count - runLength + 1), nil)
  }
}

/// Where each hash stood last: open addressing, no key is removed.
private struct LastPlaces {
  private var keys: [UInt64]
  private var places: [Int32]
  private let shift: UInt64

  init(capacity: Int) {
    let bits = max(4, Int.bitWidth - (2 * capacity).leadingZeroBitCount)
    keys = [UInt64](repeating: 0, count: 1 << bits)
    places = [Int32](repeating: -1, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  mutating func replace(_ key: UInt64, with place: Int) -> Int? {
    var slot = Int(((key ^ (key >> 31)) &* 0xBF58_476D_1CE4_E5B9) >> shift)
    let mask = keys.count - 1
    while places[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    let before = places[slot]
    keys[slot] = key
    places[slot] = Int32(truncatingIfNeeded: place)
    return before < 0 ? nil : Int(before)
  }
}

/// A hash for each word of a text. A word is a run of letters and digits, at most 16 letters; each sign beyond the
/// scripts written with spaces (Chinese, Japanese) is a word, and so is each other sign.
struct WordHashes {
  private(set) var hashes: [UInt64] = []
  /// Words with a letter among the words before each index.
  private var letters: [Int32] = [0]

  /// How many words of the range have letters.
  func letterWords(_ range: ClosedRange<Int>) -> Int {
    Int(letters[range.upperBound + 1] - letters[max(0, range.lowerBound)])
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    hashes.reserveCapacity(bytes.count / 5)
    letters.reserveCapacity(bytes.count / 5)
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var hash = start
    var length = 0
    var hasLetter = false
    func mix(_ value: UInt32) { hash = (hash ^ UInt64(value)) &* 0x0000_0100_0000_01B3 }
    func end(_ all: inout WordHashes) {
      guard length > 0 else { return }
      all.hashes.append(hash)
      all.letters.append(all.letters[all.letters.count - 1] + (hasLetter ? 1 : 0))
      hash = start
      length = 0
      hasLetter = false
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var value = UInt32(byte)
      var isPart: Bool
      var isLetter: Bool
      if byte < 0x80 {
        index += 1
        isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        isPart = isLetter || byte >= 0x30 && byte <= 0x39
        if byte <= 0x20 {
          end(&self)
          continue
        }
      } else {
        var size = 2
        if byte >= 0xF0 { size = 4 } else if byte >= 0xE0 { size = 3 }
        value = UInt32(byte) & (0x7F >> UInt32(size))
        for next in index + 1..<min(index + size, bytes.count) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
        index += size
        // Signs between the scripts (general punctuation, symbols) stand alone, like Chinese.
        isLetter = value >= 0xC0 && !(0x2000...0x2BFF).contains(value) && !(0x3000...0x3004).contains(value)
        isPart = isLetter && value < 0x2E80
        if value == 0xA0 || value == 0x3000 || (0x2000...0x200A).contains(value) {
          end(&self)
          continue
        }
      }
      if !isPart || length >= 16 { end(&self) }
      mix(value)
      length += 1
      hasLetter = hasLetter || isLetter
      if !isPart { end(&self) }
    }
    end(&self)
  }
}

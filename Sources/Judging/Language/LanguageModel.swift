// Which of 16 languages a Latin word looks like: letter trigrams and frequent words (scripts/language/train.py).

/// Scores of one word in each language: penalties in steps of 0.05 nats, 0 for the best.
/// 16 bits are enough, and what every x86-64 processor compares and picks in one instruction.
typealias LanguageScores = SIMD16<Int16>

extension LanguageScores {
  /// The smallest of all lanes, by halves: `min()` goes lane by lane.
  var smallest: Int16 {
    let eight = lowHalf.replacing(with: highHalf, where: highHalf .< lowHalf)
    let four = eight.lowHalf.replacing(with: eight.highHalf, where: eight.highHalf .< eight.lowHalf)
    let two = four.lowHalf.replacing(with: four.highHalf, where: four.highHalf .< four.lowHalf)
    return Swift.min(two[0], two[1])
  }

  /// The first lane of the smallest.
  var smallestLane: Int {
    let lanes = LanguageScores(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let none = LanguageScores(repeating: .max)
    return Int(none.replacing(with: lanes, where: self .== LanguageScores(repeating: smallest)).smallest)
  }
}

/// The tables of `LanguageTables`, laid out for look-up. Built once.
struct LanguageModel: Sendable {
  static let shared = LanguageModel()
  static let languages = LanguageTables.languages

  /// A word's penalty is cut here (8 nats), so that one odd word cannot outweigh its neighbours.
  private static let cut = LanguageScores(repeating: 160)

  private let letters: [UInt8]  // by scalar, U+0000–U+024F then U+1E00–U+1EFF; 0 for letters without statistics
  private let pairs: [UInt16]  // by two letters: 1 + the row of `triples`, 0 where none
  private let triples: [UInt16]  // by row and letter: 1 + the index of `trigrams`
  private let trigrams: [SIMD16<UInt8>]
  private let count: Int
  private let wordKeys: [UInt64]
  private let wordRows: [UInt16]
  private let words: [SIMD16<UInt8>]

  private init() {
    func row(_ bytes: ArraySlice<UInt8>) -> SIMD16<UInt8> {
      var row = SIMD16<UInt8>()
      for (lane, byte) in bytes.prefix(16).enumerated() { row[lane] = byte - 35 - (byte > 92 ? 1 : 0) }
      return row
    }
    var letters = [UInt8](repeating: 0, count: 0x350)
    var next: UInt8 = 3  // 1 stands before a word, 2 behind it
    var entries: [(Int, Int, Int, SIMD16<UInt8>)] = []
    for line in LanguageTables.trigrams.split(separator: "\n") {
      let codes = line.unicodeScalars.prefix(3).map { scalar -> Int in
        if scalar == "^" { return 1 }
        if scalar == "$" { return 2 }
        guard let index = Self.index(scalar.value) else { return 0 }
        if letters[index] == 0 {
          letters[index] = next
          next += 1
        }
        return Int(letters[index])
      }
      entries.append((codes[0], codes[1], codes[2], row(Array(line.utf8.suffix(16))[...])))
    }
    count = Int(next)
    var pairs = [UInt16](repeating: 0, count: count * count)
    var triples: [UInt16] = []
    for (index, entry) in entries.enumerated() {
      let pair = entry.0 * count + entry.1
      if pairs[pair] == 0 {
        triples += [UInt16](repeating: 0, count: count)
        pairs[pair] = UInt16(triples.count / count)
      }
      triples[(Int(pairs[pair]) - 1) * count + entry.2] = UInt16(index + 1)
    }
    self.letters = letters
    self.pairs = pairs
    self.triples = triples
    trigrams = entries.map(\.3)
    var keys = [UInt64](repeating: 0, count: 8192)
    var rows = [UInt16](repeating: 0, count: 8192)
    var words: [SIMD16<UInt8>] = []
    for line in LanguageTables.words.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      var hash = Self.start
      for scalar in line[..<space].unicodeScalars { hash = Self.mix(hash, letters[Self.index(scalar.value) ?? 0]) }
      var slot = Int(hash >> 51)
      while keys[slot] != 0 { slot = (slot + 1) & 8191 }
      keys[slot] = hash
      rows[slot] = UInt16(words.count)
      words.append(row(Array(line.utf8.suffix(16))[...]))
    }
    wordKeys = keys
    wordRows = rows
    self.words = words
  }

  /// A letter's place in the table; nil for letters no language here uses.
  private static func index(_ scalar: UInt32) -> Int? {
    if scalar < 0x250 { return Int(scalar) }
    return scalar >= 0x1E00 && scalar < 0x1F00 ? Int(scalar - 0x1E00 + 0x250) : nil
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func mix(_ hash: UInt64, _ code: UInt8) -> UInt64 {
    let mixed = (hash ^ UInt64(code)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }

  /// The letter's code, upper case read as lower case.
  func code(_ scalar: UInt32) -> UInt8 {
    var lower = scalar
    switch scalar {
    case 0x41...0x5A: lower += 32
    case 0xC0...0xDE where scalar != 0xD7: lower += 32
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: lower |= 1
    case 0x139...0x148, 0x179...0x17E: lower += scalar & 1
    case 0x218...0x21B: lower |= 1
    default: break
    }
    guard let index = Self.index(lower) else { return 0 }
    return letters[index]
  }

  /// The penalties of a word given by its letters' codes; all zero where nothing is known of it.
  func scores(_ word: ArraySlice<UInt8>) -> LanguageScores {
    var hash = Self.start
    for code in word { hash = Self.mix(hash, code) }
    var slot = Int(hash >> 51)
    while wordKeys[slot] != 0 {
      if wordKeys[slot] == hash {
        return Self.capped(LanguageScores(truncatingIfNeeded: words[Int(wordRows[slot])]) &* 2)
      }
      slot = (slot + 1) & 8191
    }
    var sum = SIMD16<UInt16>()
    var before = 1
    var last = 1
    for code in word {
      add(before, last, Int(code), to: &sum)
      (before, last) = (last, Int(code))
    }
    add(before, last, 2, to: &sum)
    return Self.capped(LanguageScores(truncatingIfNeeded: sum))
  }

  private func add(_ first: Int, _ second: Int, _ third: Int, to sum: inout SIMD16<UInt16>) {
    let row = Int(pairs[first * count + second])
    guard row > 0 else { return }
    let index = Int(triples[(row - 1) * count + third])
    if index > 0 { sum &+= SIMD16<UInt16>(truncatingIfNeeded: trigrams[index - 1]) }
  }

  private static func capped(_ scores: LanguageScores) -> LanguageScores {
    let relative = scores &- LanguageScores(repeating: scores.smallest)
    return relative.replacing(with: cut, where: relative .> cut)
  }
}

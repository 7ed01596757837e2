// Sketches by which near-duplicates are found in bounded memory.

/// A text's sketch: one-permutation MinHash over its five-word runs (Li, Owen and Zhang 2012), empty bins filled from
/// hashed others (Shrivastava 2017). Two sketches agree in about as many of their places as the texts' sets of runs
/// overlap (Jaccard). 256 bytes a text, whatever its length.
package struct MinHash: Sendable, Hashable {
  package static let places = 128
  package static let runLength = 5
  package let values: [UInt16]

  fileprivate init(values: some Sequence<UInt16>) { self.values = Array(values) }

  package init(_ texts: [String]) {
    var minima = [UInt64](repeating: .max, count: Self.places)
    var isEmpty = true
    for text in texts {
      Self.forEachRun(of: text) { hash in
        let place = Int(hash >> 57)
        let value = hash << 7
        if value < minima[place] { minima[place] = value }
        isEmpty = false
      }
    }
    guard !isEmpty else {
      values = [UInt16](repeating: 0, count: Self.places)
      return
    }
    var values = [UInt16](repeating: 0, count: Self.places)
    for place in minima.indices {
      var donor = place
      var attempt: UInt64 = 0
      while minima[donor] == .max {
        attempt += 1
        donor = Int(Self.mixed(UInt64(place) << 32 | attempt) >> 57)
      }
      values[place] = UInt16(truncatingIfNeeded: Self.mixed(minima[donor]))
    }
    self.values = values
  }

  /// Calls `body` with a hash of every run of five words; shorter texts are one run.
  package static func forEachRun(of text: String, _ body: (UInt64) -> Void) {
    let words = WordHashes(text).hashes
    guard words.count >= runLength else {
      if !words.isEmpty { body(mixed(words.reduce(0) { ($0 &* 31) ^ $1 })) }
      return
    }
    for start in 0...(words.count - runLength) {
      var hash: UInt64 = 0
      for word in words[start..<start + runLength] { hash = hash &* 0x9E37_79B9_7F4A_7C15 &+ word }
      body(mixed(hash))
    }
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Finds near-duplicates among many sketches: locality-sensitive hashing in 25 bands of five places, one band in memory
/// at a time, candidates checked by their whole sketches. Sketches of several parts are appended to one another.
package struct NearDuplicates: Sendable {
  private static let bands = 25
  private static let rows = 5
  /// A bucket's member is compared with this many before it: a million copies cost no more than linear time.
  private static let comparisons = 64
  /// A sketch of 128 places misses the true overlap by 0.035; two of that are given in for recall.
  private static let margin = 0.07

  private var values: [UInt16] = []
  package var count: Int { values.count / MinHash.places }

  package init() {}

  package mutating func append(_ sketch: MinHash) { values += sketch.values }
  package mutating func append(_ other: NearDuplicates) { values += other.values }
  /// Appends the places of sketches, end to end.
  package mutating func append(values: [UInt16]) {
    precondition(values.count % MinHash.places == 0)
    self.values += values
  }

  package subscript(index: Int) -> MinHash {
    MinHash(values: values[index * MinHash.places..<(index + 1) * MinHash.places])
  }

  /// For each sketch the first one before it that is as similar as `threshold` (Jaccard, 0 to 1), or nil.
  ///
  /// - Parameter isIn: whether a sketch takes part.
  package func duplicates(threshold: Double, where isIn: (Int) -> Bool = { _ in true }) -> [Int32] {
    var first = [Int32](repeating: -1, count: count)
    let needed = Int(((threshold - Self.margin) * Double(MinHash.places)).rounded(.up))
    var keys: [(hash: UInt64, index: Int32)] = []
    keys.reserveCapacity(count)
    for band in 0..<Self.bands {
      keys.removeAll(keepingCapacity: true)
      for index in 0..<count where isIn(index) {
        var hash = UInt64(band)
        let start = index * MinHash.places + band * Self.rows
        for value in values[start..<start + Self.rows] { hash = MinHash.mixed(hash << 16 ^ hash ^ UInt64(value)) }
        keys.append((hash, Int32(index)))
      }
      keys.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
      var start = 0
      while start < keys.count {
        var end = start + 1
        while end < keys.count, keys[end].hash == keys[start].hash { end += 1 }
        for later in start + 1..<max(end, start + 1) {
          let index = keys[later].index
          for earlier in start..<min(later, start + Self.comparisons) {
            let other = keys[earlier].index
            guard first[Int(index)] < 0 || other < first[Int(index)] else { break }
            if agreement(Int(index), Int(other)) >= needed {
              first[Int(index)] = other
              break
            }
          }
        }
        start = end
      }
    }
    return first
  }

  /// In how many of their places two sketches agree.
  package func agreement(_ one: Int, _ other: Int) -> Int {
    let (a, b) = (one * MinHash.places, other * MinHash.places)
    var equal = 0
    for place in 0..<MinHash.places where values[a + place] == values[b + place] { equal += 1 }
    return equal
  }
}

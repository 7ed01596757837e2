// XXH64, the checksum that zstd and its seekable format use (xxHash specification, section "XXH64").

/// Hashes bytes with seed 0.
package func xxh64(_ bytes: [UInt8]) -> UInt64 {
  let prime: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    0x27D4_EB2F_1656_67C5
  )
  func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }
  func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    rotate(lane &+ input &* prime.1, 31) &* prime.0
  }
  return unsafe bytes.withUnsafeBytes { buffer in
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    func half(_ offset: Int) -> UInt64 {
      UInt64(UInt32(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    var offset = 0
    var hash: UInt64
    if bytes.count >= 32 {
      var (a, b, c, d) = (prime.0 &+ prime.1, prime.1, UInt64(0), 0 &- prime.0)
      while offset + 32 <= bytes.count {
        a = round(a, word(offset))
        b = round(b, word(offset + 8))
        c = round(c, word(offset + 16))
        d = round(d, word(offset + 24))
        offset += 32
      }
      hash = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
      for lane in [a, b, c, d] { hash = (hash ^ round(0, lane)) &* prime.0 &+ prime.3 }
    } else {
      hash = prime.4
    }
    hash &+= UInt64(bytes.count)
    while offset + 8 <= bytes.count {
      hash = rotate(hash ^ round(0, word(offset)), 27) &* prime.0 &+ prime.3
      offset += 8
    }
    if offset + 4 <= bytes.count {
      hash = rotate(hash ^ half(offset) &* prime.0, 23) &* prime.1 &+ prime.2
      offset += 4
    }
    while offset < bytes.count {
      hash = rotate(hash ^ UInt64(bytes[offset]) &* prime.4, 11) &* prime.0
      offset += 1
    }
    hash = (hash ^ hash >> 33) &* prime.1
    hash = (hash ^ hash >> 29) &* prime.2
    return hash ^ hash >> 32
  }
}

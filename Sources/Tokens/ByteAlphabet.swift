// GPT-2's byte alphabet: one printable character a byte, in which byte-level vocabularies are written.

/// The bijection between bytes and the 256 characters that stand for them in vocabularies and merges.
///
/// Printable ASCII and Latin-1 (`!`…`~`, `¡`…`¬`, `®`…`ÿ`) stand for themselves; the other 68 bytes, in order,
/// for U+0100, U+0101, …: a space is `Ġ`, a line feed `Ċ`. Source: GPT-2's `bytes_to_unicode`.
enum ByteAlphabet {
  /// The character of each byte.
  static let scalars: [Unicode.Scalar] = {
    var next: UInt32 = 0x100
    return (0..<256).map { byte -> Unicode.Scalar in
      if isItself(UInt32(byte)) { return Unicode.Scalar(UInt8(byte)) }
      defer { next += 1 }
      return Unicode.Scalar(next) ?? "\u{FFFD}"
    }
  }()

  /// The byte of each character below U+0144; nil where a character stands for none.
  private static let byteOfScalar: [UInt8?] = {
    var table = [UInt8?](repeating: nil, count: 0x144)
    for (byte, scalar) in scalars.enumerated() { table[Int(scalar.value)] = UInt8(byte) }
    return table
  }()

  private static func isItself(_ value: UInt32) -> Bool {
    switch value {
    case 0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF: true
    default: false
    }
  }

  /// The bytes that `token` stands for; nil when it has a character outside the alphabet.
  static func bytes(of token: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(token.utf8.count)
    for scalar in token.unicodeScalars {
      guard scalar.value < 0x144, let byte = byteOfScalar[Int(scalar.value)] else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// The spelling of `bytes` in the alphabet.
  static func token(of bytes: some Sequence<UInt8>) -> String {
    var token = String.UnicodeScalarView()
    for byte in bytes { token.append(scalars[Int(byte)]) }
    return String(token)
  }
}

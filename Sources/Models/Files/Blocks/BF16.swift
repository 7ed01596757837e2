// BF16: the upper half of a float32, little-endian.

enum BF16: SingleBlockFormat {
  static let length = 1
  static let bytes = 2

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let bits = unsafe UnsafeRawPointer(block).loadUnaligned(as: UInt16.self)
    unsafe numbers[0] = Float(bitPattern: UInt32(UInt16(littleEndian: bits)) << 16)
  }

  /// To the nearest, ties to even; what is not a number stays so.
  static func bits(_ value: Float) -> UInt16 {
    let bits = value.bitPattern
    if value.isNaN { return UInt16(truncatingIfNeeded: bits >> 16) | 0x40 }
    return UInt16(truncatingIfNeeded: (bits + 0x7FFF + (bits >> 16 & 1)) >> 16)
  }
}

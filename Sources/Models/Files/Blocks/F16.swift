// F16: IEEE 754 half precision, little-endian. In integer arithmetic, because not every platform has a half type.

enum F16: SingleBlockFormat {
  static let length = 1
  static let bytes = 2

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    unsafe numbers[0] = load(block)
  }

  /// The half at `pointer`, which need not be aligned; block formats hold their scales so.
  static func load(_ pointer: UnsafePointer<UInt8>) -> Float {
    let bits = unsafe UnsafeRawPointer(pointer).loadUnaligned(as: UInt16.self)
    return float(UInt16(littleEndian: bits))
  }

  /// Exact: every half is a float. Subnormal halves are multiples of 2^−24.
  static func float(_ half: UInt16) -> Float {
    let sign = UInt32(half >> 15) << 31
    let exponent = UInt32(half >> 10) & 0x1F
    let fraction = UInt32(half) & 0x3FF
    switch exponent {
    case 0:
      let magnitude = Float(fraction) * 0x1p-24
      return sign == 0 ? magnitude : -magnitude
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }

  /// To the nearest half, ties to even; beyond the largest half, infinity.
  static func half(_ value: Float) -> UInt16 {
    let bits = value.bitPattern
    let sign = UInt16(truncatingIfNeeded: bits >> 16) & 0x8000
    let magnitude = bits & 0x7FFF_FFFF
    if magnitude > 0x7F80_0000 { return sign | 0x7E00 }  // not a number
    if magnitude >= 0x477F_F000 { return sign | 0x7C00 }  // 65520 and more
    if magnitude < 0x3880_0000 {  // below 2^−14: a multiple of 2^−24, which adding 0.5 rounds to (its last bit's value)
      let shifted = Float(bitPattern: magnitude) + 0.5
      return sign | UInt16(truncatingIfNeeded: shifted.bitPattern &- Float(0.5).bitPattern)
    }
    let odd = magnitude >> 13 & 1
    return sign | UInt16(truncatingIfNeeded: (magnitude + 0xFFF + odd) >> 13 &- (112 << 10))
  }
}

// Q5_1: 32 numbers in 24 bytes.
//
//   0  f16       d
//   2  f16       m
//   4  u32       h          bit i: the fifth bit of number i
//   8  16 × u8   q          byte i: number i in the low four bits, number i + 16 in the high ones
//
// number = d · q + m

enum Q5_1: SingleBlockFormat {
  static let length = 32
  static let bytes = 24

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let d = unsafe F16.load(block)
    let m = unsafe F16.load(block + 2)
    let h = unsafe UInt32(littleEndian: UnsafeRawPointer(block + 4).loadUnaligned(as: UInt32.self))
    for i in 0..<16 {
      let byte = unsafe UInt32(block[8 + i])
      unsafe numbers[i] = d * Float(byte & 15 | (h >> UInt32(i) & 1) << 4) + m
      unsafe numbers[i + 16] = d * Float(byte >> 4 | (h >> UInt32(i + 16) & 1) << 4) + m
    }
  }
}

// Q5_0: 32 numbers in 22 bytes.
//
//   0  f16       d
//   2  u32       h          bit i: the fifth bit of number i
//   6  16 × u8   q          byte i: number i in the low four bits, number i + 16 in the high ones
//
// number = d · (q − 16)

enum Q5_0: SingleBlockFormat {
  static let length = 32
  static let bytes = 22

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let d = unsafe F16.load(block)
    let h = unsafe UInt32(littleEndian: UnsafeRawPointer(block + 2).loadUnaligned(as: UInt32.self))
    for i in 0..<16 {
      let byte = unsafe UInt32(block[6 + i])
      let low = byte & 15 | (h >> UInt32(i) & 1) << 4
      let high = byte >> 4 | (h >> UInt32(i + 16) & 1) << 4
      unsafe numbers[i] = d * Float(Int(low) - 16)
      unsafe numbers[i + 16] = d * Float(Int(high) - 16)
    }
  }
}

// Q4_1: 32 numbers in 20 bytes.
//
//   0  f16       d
//   2  f16       m
//   4  16 × u8   q          byte i: number i in the low four bits, number i + 16 in the high ones
//
// number = d · q + m

enum Q4_1: BlockFormat {
  static let length = 32
  static let bytes = 20

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let d = unsafe F16.load(block)
    let m = unsafe F16.load(block + 2)
    for i in 0..<16 {
      let byte = unsafe block[4 + i]
      unsafe numbers[i] = d * Float(byte & 15) + m
      unsafe numbers[i + 16] = d * Float(byte >> 4) + m
    }
  }
}

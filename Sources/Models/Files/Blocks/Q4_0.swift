// Q4_0: 32 numbers in 18 bytes.
//
//   0  f16       d
//   2  16 × u8   q          byte i: number i in the low four bits, number i + 16 in the high ones
//
// number = d · (q − 8)

enum Q4_0: BlockFormat {
  static let length = 32
  static let bytes = 18

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let d = unsafe F16.load(block)
    for i in 0..<16 {
      let byte = unsafe block[2 + i]
      unsafe numbers[i] = d * Float(Int(byte & 15) - 8)
      unsafe numbers[i + 16] = d * Float(Int(byte >> 4) - 8)
    }
  }
}

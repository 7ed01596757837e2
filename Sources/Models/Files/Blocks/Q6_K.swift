// Q6_K: 256 numbers in 210 bytes, as 16 groups of 16 with a signed 8-bit scale each; two halves of 128 numbers.
//
//   0  128 × u8   l         low four bits; 64 bytes a half: byte i holds numbers i and i + 64
//                           of the half (low and high four bits)
// 128  64 × u8    h         upper two bits; 32 bytes a half: byte i holds numbers i, i + 32, i + 64, i + 96
// 192  16 × i8    s         scales, one for 16 numbers in order
// 208  f16        d
//
// number = (d · s) · (q − 32)

enum Q6_K: SingleBlockFormat {
  static let length = 256
  static let bytes = 210

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let d = unsafe F16.load(block + 208)
    for index in 0..<256 {
      let half = index / 128
      let inHalf = index % 128
      let low = unsafe block[half * 64 + inHalf % 64] >> UInt8(inHalf / 64 * 4) & 15
      let high = unsafe block[128 + half * 32 + inHalf % 32] >> UInt8(inHalf / 32 * 2) & 3
      let scale = unsafe d * Float(Int8(bitPattern: block[192 + index / 16]))
      unsafe numbers[index] = scale * Float(Int(low | high << 4) - 32)
    }
  }
}

// Q5_K: 256 numbers in 176 bytes, as 8 groups of 32 with a 6-bit scale and a 6-bit minimum each.
//
//   0  f16        d
//   2  f16        dmin
//   4  12 × u8    s         the groups' scales and minima, as in Q4_K
//  16  32 × u8    h         byte i, bit g: the fifth bit of number i of group g
//  48  128 × u8   q         32 bytes a pair of groups: the even group in the low four bits, the odd in the high ones
//
// number = (d · scale) · q − dmin · minimum

enum Q5_K: SingleBlockFormat {
  static let length = 256
  static let bytes = 176

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let d = unsafe F16.load(block)
    let dmin = unsafe F16.load(block + 2)
    let h = unsafe block + 16
    for group in 0..<8 {
      let (scale, minimum) = unsafe Q4_K.scaleAndMinimum(block + 4, group: group)
      let step = d * Float(scale)
      let offset = dmin * Float(minimum)
      let shift = UInt8(group % 2 * 4)
      let q = unsafe block + 48 + group / 2 * 32
      for i in 0..<32 {
        let number = unsafe q[i] >> shift & 15 | (h[i] >> UInt8(group) & 1) << 4
        unsafe numbers[group * 32 + i] = step * Float(number) - offset
      }
    }
  }
}

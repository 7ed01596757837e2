// Q4_K: 256 numbers in 144 bytes, as 8 groups of 32 with a 6-bit scale and a 6-bit minimum each.
//
//   0  f16        d
//   2  f16        dmin
//   4  12 × u8    s         the groups' scales and minima (see `scaleAndMinimum`)
//  16  128 × u8   q         32 bytes a pair of groups: the even group in the low four bits, the odd in the high ones
//
// number = (d · scale) · q − dmin · minimum

enum Q4_K: SingleBlockFormat {
  static let length = 256
  static let bytes = 144

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let d = unsafe F16.load(block)
    let dmin = unsafe F16.load(block + 2)
    for group in 0..<8 {
      let (scale, minimum) = unsafe scaleAndMinimum(block + 4, group: group)
      let step = d * Float(scale)
      let offset = dmin * Float(minimum)
      let shift = UInt8(group % 2 * 4)
      let q = unsafe block + 16 + group / 2 * 32
      for i in 0..<32 { unsafe numbers[group * 32 + i] = step * Float(q[i] >> shift & 15) - offset }
    }
  }

  /// Groups 0…3 have their six bits in bytes 0…3 (scales) and 4…7 (minima); groups 4…7 have the low four bits in
  /// bytes 8…11 (scale low, minimum high) and the upper two bits on top of bytes 0…3 and 4…7. Q5_K does the same.
  static func scaleAndMinimum(_ s: UnsafePointer<UInt8>, group: Int) -> (scale: UInt8, minimum: UInt8) {
    if group < 4 { return unsafe (s[group] & 63, s[group + 4] & 63) }
    let low = unsafe s[group + 4]
    return unsafe (low & 15 | (s[group - 4] >> 6) << 4, low >> 4 | (s[group] >> 6) << 4)
  }
}

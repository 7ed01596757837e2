// Q4_0: 32 numbers in 18 bytes.
//
//   0  f16       d
//   2  16 × u8   q          byte i: number i in the low four bits, number i + 16 in the high ones
//
// number = d · (q − 8)

import CKernels

enum Q4_0: BlockFormat {
  static let length = 32
  static let bytes = 18

  static func decode(_ blocks: UnsafePointer<UInt8>, count: Int, into numbers: UnsafeMutablePointer<Float>) {
    unsafe ck_decode_q4_0(numbers, blocks, count)
  }
}

// Q4_1: 32 numbers in 20 bytes.
//
//   0  f16       d
//   2  f16       m
//   4  16 × u8   q          byte i: number i in the low four bits, number i + 16 in the high ones
//
// number = d · q + m

import CKernels

enum Q4_1: BlockFormat {
  static let length = 32
  static let bytes = 20

  static func decode(_ blocks: UnsafePointer<UInt8>, count: Int, into numbers: UnsafeMutablePointer<Float>) {
    unsafe ck_decode_q4_1(numbers, blocks, count)
  }
}

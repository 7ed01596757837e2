// Q8_0: 32 numbers in 34 bytes.
//
//   0  f16       d
//   2  32 × i8   q          number i = d · q[i]

import CKernels

enum Q8_0: BlockFormat {
  static let length = 32
  static let bytes = 34

  static func decode(_ blocks: UnsafePointer<UInt8>, count: Int, into numbers: UnsafeMutablePointer<Float>) {
    unsafe ck_decode_q8_0(numbers, blocks, count)
  }

  /// The block of 32 numbers: the largest magnitude becomes ±127, halves round away from zero (ggml's reference).
  static func encode(_ numbers: ArraySlice<Float>, into bytes: inout [UInt8]) {
    let largest = numbers.reduce(Float(0)) { max($0, abs($1)) }
    let d = largest / 127
    let inverse = d == 0 ? 0 : 1 / d
    let half = F16.half(d)
    bytes.append(UInt8(truncatingIfNeeded: half))
    bytes.append(UInt8(truncatingIfNeeded: half >> 8))
    for number in numbers {
      let scaled = (number * inverse).rounded(.toNearestOrAwayFromZero)
      bytes.append(UInt8(bitPattern: scaled.isNaN ? 0 : Int8(min(127, max(-127, scaled)))))
    }
  }
}

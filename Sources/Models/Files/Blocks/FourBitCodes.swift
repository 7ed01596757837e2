// 4-bit blocks as their codes, steps and offsets, for products that use them without decoding.

/// A row of numbers, each `step · code + offset` of its group of 32.
enum FourBitCodes {
  /// Groups that share a step and an offset.
  static let group = 32

  /// Whether a row of this type has such codes, as Q4_0, Q4_1 and Q4_K do.
  static func represent(_ type: DataType) -> Bool { [.q4_0, .q4_1, .q4_k].contains(type) }

  /// Writes a stored row's codes [columns], 0...15, and its groups' steps and offsets [columns / 32].
  static func read(
    _ row: UnsafeRawBufferPointer, type: DataType, codes: UnsafeMutablePointer<UInt8>,
    steps: UnsafeMutablePointer<Float>, offsets: UnsafeMutablePointer<Float>
  ) {
    precondition(represent(type) && row.count % type.blockBytes == 0)
    guard let bytes = unsafe row.bindMemory(to: UInt8.self).baseAddress else { return }
    for index in 0..<row.count / type.blockBytes {
      let block = unsafe bytes + index * type.blockBytes
      switch type {
      case .q4_k:
        let (d, dmin) = unsafe (F16.load(block), F16.load(block + 2))
        for group in 0..<8 {
          let (scale, minimum) = unsafe Q4_K.scaleAndMinimum(block + 4, group: group)
          unsafe steps[index * 8 + group] = d * Float(scale)
          unsafe offsets[index * 8 + group] = -dmin * Float(minimum)
          let q = unsafe block + 16 + group / 2 * 32
          let shift = UInt8(group % 2 * 4)
          for i in 0..<32 { unsafe codes[index * 256 + group * 32 + i] = q[i] >> shift & 15 }
        }
      default:
        let d = unsafe F16.load(block)
        unsafe steps[index] = d
        unsafe offsets[index] = type == .q4_1 ? F16.load(block + 2) : -8 * d
        let q = unsafe block + (type == .q4_1 ? 4 : 2)
        for i in 0..<16 {
          unsafe codes[index * 32 + i] = q[i] & 15
          unsafe codes[index * 32 + 16 + i] = q[i] >> 4
        }
      }
    }
  }
}

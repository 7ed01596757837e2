// F32: IEEE 754 single precision, little-endian.

enum F32: SingleBlockFormat {
  static let length = 1
  static let bytes = 4

  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>) {
    let bits = unsafe UnsafeRawPointer(block).loadUnaligned(as: UInt32.self)
    unsafe numbers[0] = Float(bitPattern: UInt32(littleEndian: bits))
  }
}

// Numbers on their way into a file: read in pieces from any source, encoded in a data type.

import Records

/// The types that distill writes.
package enum ExportType: String, Sendable, CaseIterable {
  case f32, bf16
  /// GGUF only.
  case q8_0

  package var dataType: DataType {
    switch self {
    case .f32: .f32
    case .bf16: .bf16
    case .q8_0: .q8_0
    }
  }
}

package enum WeightEncoder {
  /// Numbers held at a time.
  private static let pieceSize = 1 << 20

  /// Appends tensor `name` of `source` to `output`. `sourceRow` gives the source's row for each row of the output.
  static func write(
    _ name: String, of source: any WeightSource, as type: ExportType, to output: inout AtomicFile.Output,
    sourceRow: ((Int) -> Int)? = nil
  ) throws {
    let shape = source.shape(of: name) ?? []
    let columns = shape.last ?? 1
    let rows = shape.count > 1 ? shape[0] : 1
    let step = sourceRow == nil ? max(1, pieceSize / columns) : 1
    var numbers = [Float](repeating: 0, count: step * columns)
    var bytes: [UInt8] = []
    for row in stride(from: 0, to: rows, by: step) {
      let count = min(step, rows - row)
      let first = sourceRow?(row) ?? row
      unsafe try numbers.withUnsafeMutableBufferPointer { buffer in
        unsafe try source.read(
          name, rows: first..<first + count, into: UnsafeMutableBufferPointer(rebasing: buffer[..<(count * columns)]))
      }
      bytes.removeAll(keepingCapacity: true)
      encode(numbers[..<(count * columns)], as: type, into: &bytes)
      try output.write(bytes)
    }
  }

  package static func encode(_ numbers: ArraySlice<Float>, as type: ExportType, into bytes: inout [UInt8]) {
    switch type {
    case .f32:
      append(numbers.map { $0.bitPattern.littleEndian }, to: &bytes)
    case .bf16:
      append(numbers.map { BF16.bits($0).littleEndian }, to: &bytes)
    case .q8_0:
      for start in stride(from: numbers.startIndex, to: numbers.endIndex, by: Q8_0.length) {
        Q8_0.encode(numbers[start..<start + Q8_0.length], into: &bytes)
      }
    }
  }

  private static func append<T: FixedWidthInteger>(_ values: [T], to bytes: inout [UInt8]) {
    unsafe values.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// Little-endian.
  static func append<T: FixedWidthInteger>(_ value: T, to bytes: inout [UInt8]) {
    for index in 0..<MemoryLayout<T>.size { bytes.append(UInt8(truncatingIfNeeded: value >> T(8 * index))) }
  }
}

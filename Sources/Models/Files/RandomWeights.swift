// A model's shape without its weights, for measuring.

import Foundation

/// Random numbers in the layout of a quantised file: as large in memory as the real ones, and as slow to widen.
package final class RandomWeights: WeightSource, @unchecked Sendable {
  // Unchecked: written in `init` alone.
  private let tensors: [String: (shape: [Int], type: DataType, bytes: UnsafeMutableRawBufferPointer)]
  package let names: [String]

  /// - Parameter type: of the matrices, `f32`, `bf16`, `q8_0` or `q4_0`; vectors are ones in f32.
  package init(_ config: ModelConfig, type: DataType) {
    precondition([.f32, .bf16, .q8_0, .q4_0].contains(type))
    var tensors: [String: (shape: [Int], type: DataType, bytes: UnsafeMutableRawBufferPointer)] = [:]
    for (name, shape) in config.parameterShapes {
      let stored = Self.stored(shape, type)
      let byteCount = stored.byteCount(of: shape.reduce(1, *))
      let bytes = unsafe UnsafeMutableRawBufferPointer.allocate(byteCount: byteCount, alignment: 64)
      // Uniform of a standard deviation of about 0.02, as fresh weights have.
      var generator = SystemRandomNumberGenerator()
      var pattern: [UInt8] = []
      while pattern.count < 4096 * stored.blockBytes {
        if shape.count == 1 {
          unsafe withUnsafeBytes(of: name.hasSuffix("bias") ? Float(0) : Float(1)) { pattern += $0 }
        } else {
          switch stored {
          case .f32: unsafe withUnsafeBytes(of: Float.random(in: -0.035...0.035, using: &generator)) { pattern += $0 }
          case .bf16: unsafe withUnsafeBytes(of: BF16.bits(.random(in: -0.035...0.035))) { pattern += $0 }
          default:
            let step = F16.half(stored == .q8_0 ? 0.035 / 127 : 0.035 / 8)
            unsafe withUnsafeBytes(of: step) { pattern += $0 }
            for _ in 2..<stored.blockBytes {
              let byte = UInt8.random(in: 0...255, using: &generator)
              pattern.append(stored == .q8_0 && byte == 128 ? 0 : byte)
            }
          }
        }
      }
      var filled = 0
      while unsafe filled < bytes.count {
        let part = unsafe min(pattern.count, bytes.count - filled)
        unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[filled..<filled + part]).copyBytes(from: pattern.prefix(part))
        filled += part
      }
      unsafe tensors[name] = (shape, stored, bytes)
    }
    unsafe self.tensors = tensors
    names = config.parameterShapes.map(\.name)
  }

  /// What all of them take.
  package static func bytes(_ config: ModelConfig, type: DataType) -> Int {
    config.parameterShapes.reduce(0) { $0 + stored($1.shape, type).byteCount(of: $1.shape.reduce(1, *)) }
  }

  private static func stored(_ shape: [Int], _ type: DataType) -> DataType {
    shape.count == 1 ? .f32 : shape[1] % type.blockLength == 0 ? type : .bf16
  }

  deinit { for tensor in unsafe tensors.values { unsafe tensor.bytes.deallocate() } }

  package func shape(of name: String) -> [Int]? { unsafe tensors[name]?.shape }
  package func dataType(of name: String) -> DataType? { unsafe tensors[name]?.type }

  package func storedRow(_ name: String, row: Int) -> UnsafeRawBufferPointer? {
    guard let tensor = unsafe tensors[name] else { return unsafe nil }
    let rowBytes = unsafe tensor.type.byteCount(of: tensor.shape.last ?? 0)
    return unsafe UnsafeRawBufferPointer(rebasing: tensor.bytes[row * rowBytes..<(row + 1) * rowBytes])
  }

  package func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws {
    guard let tensor = unsafe tensors[name] else {
      throw ModelFileError.missingTensors(path: "the random weights", names: [name])
    }
    let rowBytes = unsafe tensor.type.byteCount(of: tensor.shape.last ?? 0)
    unsafe tensor.type.decode(
      UnsafeRawBufferPointer(rebasing: tensor.bytes[rows.lowerBound * rowBytes..<rows.upperBound * rowBytes]),
      into: destination)
  }
}

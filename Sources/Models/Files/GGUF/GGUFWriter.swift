// A model as a GGUF file that llama.cpp loads (the layout stands in GGUFFile.swift).

import Foundation
import Records
import Tokens

package enum GGUFWriter {
  private static let alignment = 32

  /// Writes `weights`, which hold every parameter of `config`, as GGUF version 3. Matrices are stored as `dataType`
  /// (as F32 where a row is no multiple of Q8_0's 32 numbers), vectors as F32, as llama.cpp expects them.
  /// The file appears under its name only when it is whole.
  package static func write(
    config: ModelConfig, weights: any WeightSource, tokenizer: TokenizerSpec, to file: URL, dataType: ExportType,
    name: String? = nil, license: String? = nil
  ) throws {
    try config.check(path: file.path)
    try config.check(tokenizer, path: file.path)
    try weights.checkShapes(of: config, path: file.path)
    let metadata = config.ggufMetadata(tokenizer, dataType: dataType, name: name, license: license)
    let tensors = table(config, dataType)
    var header = Header()
    header.add(UInt32(0x4655_4747))
    header.add(UInt32(3))
    header.add(UInt64(tensors.count))
    header.add(UInt64(metadata.count))
    for (key, value) in metadata { header.add(key, value) }
    for tensor in tensors { header.add(tensor) }
    let start = header.bytes
    try AtomicFile.write(to: file) { output in
      try output.write(start)
      for tensor in tensors {
        try output.pad(to: alignment)
        try writeData(of: tensor, config, weights, to: &output)
      }
      // llama.cpp expects the last tensor to be filled up to the alignment too.
      try output.pad(to: alignment)
    }
  }

  fileprivate struct Tensor {
    let name: String
    let hfName: String
    let shape: [Int]
    let type: ExportType
    let offset: Int
  }

  private static func table(_ config: ModelConfig, _ dataType: ExportType) -> [Tensor] {
    var offset = 0
    func place(_ name: String, _ hfName: String, _ shape: [Int]) -> Tensor {
      let fits = shape.count > 1 && (shape.last ?? 0) % dataType.dataType.blockLength == 0
      let type = fits ? dataType : .f32
      defer {
        let bytes = type.dataType.byteCount(of: shape.reduce(1, *))
        offset += (bytes + alignment - 1) / alignment * alignment
      }
      return Tensor(name: name, hfName: hfName, shape: shape, type: type, offset: offset)
    }
    var tensors: [Tensor] = []
    if config.ropeScaling != nil { tensors.append(place(GGUFNames.ropeFactors, "", [config.headDim / 2])) }
    for (hfName, shape) in config.parameterShapes {
      guard let name = GGUFNames.gguf(hfName) else { preconditionFailure("no GGUF name for \(hfName)") }
      tensors.append(place(name, hfName, shape))
    }
    return tensors
  }

  private static func writeData(
    of tensor: Tensor, _ config: ModelConfig, _ weights: any WeightSource, to output: inout AtomicFile.Output
  ) throws {
    if tensor.name == GGUFNames.ropeFactors {
      let factors = config.ropeScaling?.frequencyFactors(headDim: config.headDim, theta: config.ropeTheta) ?? []
      var bytes: [UInt8] = []
      WeightEncoder.encode(factors.map { Float($0) }[...], as: .f32, into: &bytes)
      return try output.write(bytes)
    }
    let interleaved = GGUFNames.interleavedHeads(tensor.hfName, config: config) != nil
    try WeightEncoder.write(
      tensor.hfName, of: weights, as: tensor.type, to: &output,
      sourceRow: interleaved ? { GGUFNames.deinterleaved($0, headDim: config.headDim) } : nil)
  }
}

/// The bytes before the tensors' data.
private struct Header {
  var bytes: [UInt8] = []

  mutating func add<T: FixedWidthInteger>(_ value: T) { WeightEncoder.append(value, to: &bytes) }

  mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ tensor: GGUFWriter.Tensor) {
    add(tensor.name)
    add(UInt32(tensor.shape.count))
    for size in tensor.shape.reversed() { add(UInt64(size)) }
    add(tensor.type.dataType.ggufNumber)
    add(UInt64(tensor.offset))
  }

  /// Integers as u32 (i32 in arrays) and floats as f32: the types that llama.cpp asks for.
  mutating func add(_ key: String, _ value: GGUFValue) {
    func kind(_ kind: GGUFValue.Kind) -> UInt32 { kind.rawValue }
    add(key)
    switch value {
    case .integer(let value):
      add(kind(.u32))
      add(UInt32(value))
    case .float(let value):
      add(kind(.f32))
      add(Float(value).bitPattern)
    case .bool(let value):
      add(kind(.bool))
      add(UInt8(value ? 1 : 0))
    case .text(let value):
      add(kind(.text))
      add(value)
    case .integers(let values):
      add(array: .i32, values.count)
      for value in values { add(Int32(value)) }
    case .texts(let values):
      add(array: .text, values.count)
      for value in values { add(value) }
    case .floats, .bools, .arrays: preconditionFailure("no key is written with this type")
    }
  }

  private mutating func add(array kind: GGUFValue.Kind, _ count: Int) {
    add(GGUFValue.Kind.array.rawValue)
    add(kind.rawValue)
    add(UInt64(count))
  }
}

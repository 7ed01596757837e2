// One safetensors file from any source of weights (the layout stands in SafetensorsFile.swift).

import Foundation
import Records

enum SafetensorsWriter {
  /// Writes the parameters of `config` in their order. `type` is F32 or BF16; norms and biases as the rest, as HF has it.
  static func write(_ weights: any WeightSource, config: ModelConfig, type: ExportType, to url: URL) throws {
    try write(weights, tensors: config.parameterShapes, type: type, to: url)
  }

  /// Writes the named tensors in the given order.
  static func write(
    _ weights: any WeightSource, tensors: [(name: String, shape: [Int])], type: ExportType, to url: URL
  ) throws {
    var header: JSONObject = ["__metadata__": ["format": "pt"]]
    var offset = 0
    for (name, shape) in tensors {
      let end = offset + type.dataType.byteCount(of: shape.reduce(1, *))
      let entry: JSON = [
        "dtype": .string(type.dataType.name), "shape": .array(shape.map { .int($0) }),
        "data_offsets": [.int(offset), .int(end)],
      ]
      header[name] = entry
      offset = end
    }
    var bytes: [UInt8] = []
    JSON.object(header).write(to: &bytes)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: (8 - bytes.count % 8) % 8))
    var length: [UInt8] = []
    WeightEncoder.append(UInt64(bytes.count), to: &length)
    try AtomicFile.write(to: url) { output in
      try output.write(length + bytes)
      for (name, _) in tensors { try WeightEncoder.write(name, of: weights, as: type, to: &output) }
    }
  }
}

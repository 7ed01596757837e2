// A transformer's weights as they are exported: the adapters added into their projections, row by row.

import Tensors

/// W + scale · B A, without a second copy of W in memory.
struct MergedWeights: WeightSource {
  private let transformer: Transformer

  init(_ transformer: Transformer) { self.transformer = transformer }

  var names: [String] { transformer.config.parameterShapes.map(\.name) }

  func shape(of name: String) -> [Int]? {
    if let frozen = transformer.frozen[name] { return [frozen.rows, frozen.columns] }
    return transformer.parameters.entry(name)?.shape
  }

  func dataType(of name: String) -> DataType? { shape(of: name) == nil ? nil : .f32 }

  func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws {
    if let frozen = transformer.frozen[name] {
      precondition(destination.count == rows.count * frozen.columns)
      if let start = destination.baseAddress { unsafe frozen.decode(rows: rows, into: start) }
    } else {
      unsafe try ParameterWeights(transformer.parameters).read(name, rows: rows, into: destination)
    }
    let stem = name.hasSuffix(".weight") ? String(name.dropLast(".weight".count)) : name
    guard let adapters = transformer.adapters, let a = adapters[stem + ".lora_A.weight"],
      let b = adapters[stem + ".lora_B.weight"]
    else { return }
    let added = Matrix(rows.count, a.columns)
    matmul(added, b[rows: rows], a, .nn, scale: transformer.linearSettings.adapterScale)
    unsafe added.withMemory { added in
      for index in added.indices { unsafe destination[index] += added[index] }
    }
  }
}

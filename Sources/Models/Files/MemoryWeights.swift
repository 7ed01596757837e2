// Weights in memory, for writing a model that was just trained and for tests.

/// Named tensors as arrays.
package struct MemoryWeights: WeightSource {
  private let tensors: [String: (shape: [Int], values: [Float])]
  package let names: [String]

  /// HF names, shapes rows first, numbers row-major; names are distinct and each shape's product is its values' count.
  package init(_ tensors: [(name: String, shape: [Int], values: [Float])]) {
    for tensor in tensors { precondition(tensor.shape.reduce(1, *) == tensor.values.count, tensor.name) }
    self.tensors = Dictionary(uniqueKeysWithValues: tensors.map { ($0.name, ($0.shape, $0.values)) })
    names = tensors.map(\.name)
  }

  /// Every parameter of `config` with the numbers that `values` gives for its name and shape.
  package init(_ config: ModelConfig, values: (_ name: String, _ shape: [Int]) -> [Float]) {
    self.init(config.parameterShapes.map { ($0.name, $0.shape, values($0.name, $0.shape)) })
  }

  package func shape(of name: String) -> [Int]? { tensors[name]?.shape }
  package func dataType(of name: String) -> DataType? { tensors[name] == nil ? nil : .f32 }

  package func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws {
    guard let tensor = tensors[name] else {
      throw ModelFileError.missingTensors(path: "the weights in memory", names: [name])
    }
    let columns = tensor.shape.last ?? 1
    precondition(destination.count == rows.count * columns)
    _ = unsafe destination.update(fromContentsOf: tensor.values[rows.lowerBound * columns..<rows.upperBound * columns])
  }
}

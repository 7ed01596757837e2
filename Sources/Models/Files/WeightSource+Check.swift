// Does a source hold every parameter of a configuration, in its shape?

extension WeightSource {
  /// Throws what is missing or misshapen. `spelling` turns an HF name into the name that the file's reader knows.
  func checkShapes(of config: ModelConfig, path: String, spelling: (String) -> String = { $0 }) throws {
    let table = config.parameterShapes
    let missing = table.filter { shape(of: $0.name) == nil }.map { spelling($0.name) }
    guard missing.isEmpty else { throw ModelFileError.missingTensors(path: path, names: missing) }
    for (name, expected) in table {
      let found = shape(of: name) ?? []
      guard found == expected else {
        throw ModelFileError.wrongShape(path: path, tensor: spelling(name), expected: expected, found: found)
      }
    }
  }
}

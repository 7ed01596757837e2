// The tensors of an HF folder, in one safetensors file or in shards.

struct SafetensorsWeights: WeightSource {
  private struct Entry {
    let file: MappedFile
    let tensor: SafetensorsFile.Tensor
  }

  private let entries: [String: Entry]
  private let folder: String
  let names: [String]

  /// Checks that the files have exactly the tensors of `config`, but for two kinds that carry nothing: the rotary
  /// frequencies that old exporters stored, and a copy of the embedding table beside a tied one.
  init(_ files: [SafetensorsFile], config: ModelConfig, folder: String) throws {
    var entries: [String: Entry] = [:]
    var names: [String] = []
    var extra: [String] = []
    let known = Set(config.parameterShapes.map(\.name))
    for file in files {
      for tensor in file.tensors {
        guard known.contains(tensor.name) else {
          if !Self.carriesNothing(tensor.name, config) { extra.append(tensor.name) }
          continue
        }
        guard entries.updateValue(Entry(file: file.file, tensor: tensor), forKey: tensor.name) == nil else {
          throw ModelFileError.malformed(
            path: file.path, what: "tensor \(tensor.name)", expected: "each tensor in one file", found: "it in two")
        }
        names.append(tensor.name)
      }
    }
    self.entries = entries
    self.folder = folder
    self.names = names
    guard extra.isEmpty else {
      throw ModelFileError.extraTensors(path: folder, names: extra, architecture: config.architecture.rawValue)
    }
    try checkShapes(of: config, path: folder)
  }

  private static func carriesNothing(_ name: String, _ config: ModelConfig) -> Bool {
    name.hasSuffix(".rotary_emb.inv_freq") || config.tiedEmbeddings && name == "lm_head.weight"
  }

  func shape(of name: String) -> [Int]? { entries[name]?.tensor.shape }
  func dataType(of name: String) -> DataType? { entries[name]?.tensor.dataType }

  func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws {
    guard let entry = entries[name] else { throw ModelFileError.missingTensors(path: folder, names: [name]) }
    let tensor = entry.tensor
    let columns = tensor.shape.last ?? 1
    let rowBytes = tensor.dataType.byteCount(of: columns)
    precondition(rows.lowerBound >= 0 && rows.upperBound * rowBytes <= tensor.byteCount)
    precondition(destination.count == rows.count * columns)
    let start = tensor.offset + rows.lowerBound * rowBytes
    unsafe tensor.dataType.decode(
      UnsafeRawBufferPointer(rebasing: entry.file.bytes[start..<start + rows.count * rowBytes]), into: destination)
  }
}

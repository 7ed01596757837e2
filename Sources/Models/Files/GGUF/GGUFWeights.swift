// The tensors of a GGUF file under HF names and in HF layout.

struct GGUFWeights: WeightSource {
  private struct Entry {
    let tensor: GGUFFile.Tensor
    /// The width of a head when the file holds the rows of each head interleaved.
    let interleavedHeadDim: Int?
  }

  private let gguf: GGUFFile
  private let entries: [String: Entry]
  let names: [String]

  /// Checks that the file has exactly the tensors of `config`.
  init(_ gguf: GGUFFile, config: ModelConfig) throws {
    var entries: [String: Entry] = [:]
    var hfNames = [GGUFNames.ropeFactors: ""]
    for (name, _) in config.parameterShapes {
      guard let ggufName = GGUFNames.gguf(name), let tensor = gguf.tensor(ggufName) else { continue }
      let headDim = GGUFNames.interleavedHeads(name, config: config).map { _ in config.headDim }
      entries[name] = Entry(tensor: tensor, interleavedHeadDim: headDim)
      hfNames[ggufName] = name
    }
    self.gguf = gguf
    self.entries = entries
    names = gguf.tensors.compactMap { hfNames[$0.name] }.filter { !$0.isEmpty }
    let extra = gguf.tensors.map(\.name).filter { hfNames[$0] == nil }
    guard extra.isEmpty else {
      throw ModelFileError.extraTensors(path: gguf.path, names: extra, architecture: config.architecture.rawValue)
    }
    try checkShapes(of: config, path: gguf.path) { GGUFNames.gguf($0) ?? $0 }
  }

  func shape(of name: String) -> [Int]? { entries[name]?.tensor.shape }
  func dataType(of name: String) -> DataType? { entries[name]?.tensor.dataType }

  func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws {
    guard let entry = entries[name] else { throw ModelFileError.missingTensors(path: gguf.path, names: [name]) }
    let tensor = entry.tensor
    let columns = tensor.shape.last ?? 0
    let rowBytes = tensor.dataType.byteCount(of: columns)
    precondition(rows.lowerBound >= 0 && rows.upperBound * rowBytes <= tensor.byteCount)
    precondition(destination.count == rows.count * columns)
    func decode(_ rows: Range<Int>, to position: Int) {
      let start = tensor.offset + rows.lowerBound * rowBytes
      unsafe tensor.dataType.decode(
        UnsafeRawBufferPointer(rebasing: gguf.file.bytes[start..<start + rows.count * rowBytes]),
        into: UnsafeMutableBufferPointer(rebasing: destination[position..<position + rows.count * columns]))
    }
    guard let headDim = entry.interleavedHeadDim else { return decode(rows, to: 0) }
    for (index, row) in rows.enumerated() {
      let source = GGUFNames.interleaved(row, headDim: headDim)
      decode(source..<source + 1, to: index * columns)
    }
  }

  func storedRow(_ name: String, row: Int) -> UnsafeRawBufferPointer? {
    guard let entry = entries[name] else { return unsafe nil }
    let rowBytes = entry.tensor.dataType.byteCount(of: entry.tensor.shape.last ?? 0)
    let stored = entry.interleavedHeadDim.map { GGUFNames.interleaved(row, headDim: $0) } ?? row
    let start = entry.tensor.offset + stored * rowBytes
    precondition(stored >= 0 && (stored + 1) * rowBytes <= entry.tensor.byteCount)
    return unsafe UnsafeRawBufferPointer(rebasing: gguf.file.bytes[start..<start + rowBytes])
  }
}

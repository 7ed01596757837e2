// How many bytes each data type takes, its number in GGUF, and reading it as Float.

/// One way of storing numbers in blocks of a fixed length; single numbers are blocks of one.
protocol BlockFormat {
  /// Numbers in a block.
  static var length: Int { get }
  /// Bytes of a block.
  static var bytes: Int { get }
  /// Writes the numbers of `count` blocks to `numbers`; blocks need not be aligned.
  static func decode(_ blocks: UnsafePointer<UInt8>, count: Int, into numbers: UnsafeMutablePointer<Float>)
}

/// A format that is read a block at a time.
protocol SingleBlockFormat: BlockFormat {
  static func decode(_ block: UnsafePointer<UInt8>, into numbers: UnsafeMutablePointer<Float>)
}

extension SingleBlockFormat {
  static func decode(_ blocks: UnsafePointer<UInt8>, count: Int, into numbers: UnsafeMutablePointer<Float>) {
    for block in 0..<count { unsafe decode(blocks + block * bytes, into: numbers + block * length) }
  }
}

extension DataType {
  var format: any BlockFormat.Type {
    switch self {
    case .f32: F32.self
    case .f16: F16.self
    case .bf16: BF16.self
    case .q8_0: Q8_0.self
    case .q4_0: Q4_0.self
    case .q4_1: Q4_1.self
    case .q5_0: Q5_0.self
    case .q5_1: Q5_1.self
    case .q4_k: Q4_K.self
    case .q5_k: Q5_K.self
    case .q6_k: Q6_K.self
    }
  }

  /// As ggml and safetensors spell it: `F32`, `Q4_K`.
  package var name: String { rawValue.uppercased() }
  /// Numbers that are stored together and cannot be read apart.
  package var blockLength: Int { format.length }
  package var blockBytes: Int { format.bytes }

  /// Bytes of `count` numbers, a multiple of the block length.
  package func byteCount(of count: Int) -> Int { count / blockLength * blockBytes }

  /// Reads whole blocks; `source` holds exactly the bytes of `destination.count` numbers.
  package func decode(_ source: UnsafeRawBufferPointer, into destination: UnsafeMutableBufferPointer<Float>) {
    precondition(destination.count % blockLength == 0 && source.count == byteCount(of: destination.count))
    guard let from = unsafe source.bindMemory(to: UInt8.self).baseAddress, let to = destination.baseAddress
    else { return }
    let blocks = destination.count / blockLength
    // Not through `format`: with the type spelt out the compiler makes a loop of its own for each.
    switch self {
    case .f32: unsafe F32.decode(from, count: blocks, into: to)
    case .f16: unsafe F16.decode(from, count: blocks, into: to)
    case .bf16: unsafe BF16.decode(from, count: blocks, into: to)
    case .q8_0: unsafe Q8_0.decode(from, count: blocks, into: to)
    case .q4_0: unsafe Q4_0.decode(from, count: blocks, into: to)
    case .q4_1: unsafe Q4_1.decode(from, count: blocks, into: to)
    case .q5_0: unsafe Q5_0.decode(from, count: blocks, into: to)
    case .q5_1: unsafe Q5_1.decode(from, count: blocks, into: to)
    case .q4_k: unsafe Q4_K.decode(from, count: blocks, into: to)
    case .q5_k: unsafe Q5_K.decode(from, count: blocks, into: to)
    case .q6_k: unsafe Q6_K.decode(from, count: blocks, into: to)
    }
  }

  /// ggml's number of the type, as in GGUF's tensor table.
  var ggufNumber: UInt32 {
    switch self {
    case .f32: 0
    case .f16: 1
    case .q4_0: 2
    case .q4_1: 3
    case .q5_0: 6
    case .q5_1: 7
    case .q8_0: 8
    case .q4_k: 12
    case .q5_k: 13
    case .q6_k: 14
    case .bf16: 30
    }
  }

  init?(ggufNumber: UInt32) {
    guard let type = Self.allCases.first(where: { $0.ggufNumber == ggufNumber }) else { return nil }
    self = type
  }

  /// The name of any ggml type, for the error about one that cannot be read.
  static func ggmlName(_ number: UInt32) -> String {
    let others: [UInt32: String] = [
      9: "Q8_1", 10: "Q2_K", 11: "Q3_K", 15: "Q8_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S",
      20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S", 23: "IQ4_XS", 24: "I8", 25: "I16", 26: "I32", 27: "I64", 28: "F64",
      29: "IQ1_M", 34: "TQ1_0", 35: "TQ2_0", 39: "MXFP4",
    ]
    return DataType(ggufNumber: number)?.name ?? others[number].map { "\($0) (type \(number))" } ?? "type \(number)"
  }
}

// Where a model's numbers come from: a file on disk, or memory.

/// How a tensor's numbers are stored. Names as ggml and safetensors spell them are in the formats' own files.
package enum DataType: String, Sendable, CaseIterable {
  case f32, f16, bf16
  case q8_0, q4_0, q4_1, q5_0, q5_1, q4_k, q5_k, q6_k
}

/// Named tensors under their HF names and in HF layout (`[out, in]`, row-major), read as Float whatever their storage.
/// Reading is pure: several threads may read at once.
package protocol WeightSource: Sendable {
  /// HF names, in the order of the file.
  var names: [String] { get }
  /// Rows first; nil for a name that is not there.
  func shape(of name: String) -> [Int]?
  func dataType(of name: String) -> DataType?
  /// Writes the rows `rows` of a tensor (a vector is one row) to `destination`, which holds exactly as many numbers.
  func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws
  /// The bytes of one row as stored, where they lie in mapped memory; nil where they do not.
  func storedRow(_ name: String, row: Int) -> UnsafeRawBufferPointer?
}

extension WeightSource {
  package func storedRow(_ name: String, row: Int) -> UnsafeRawBufferPointer? { unsafe nil }

  /// Writes a whole tensor to `destination`, which holds exactly as many numbers.
  package func read(_ name: String, into destination: UnsafeMutableBufferPointer<Float>) throws {
    let shape = shape(of: name) ?? []
    unsafe try read(name, rows: 0..<(shape.count > 1 ? shape[0] : 1), into: destination)
  }

  /// A whole tensor as an array.
  package func array(_ name: String) throws -> [Float] {
    let count = (shape(of: name) ?? []).reduce(1, *)
    return try unsafe [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      unsafe buffer.initialize(repeating: 0)
      unsafe try read(name, into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }
}

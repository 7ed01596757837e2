// GGUF, llama.cpp's one-file format for models, versions 2 and 3. All integers are little-endian.
//
//   magic          4 bytes   "GGUF"
//   version        u32       2 or 3 (they differ in nothing that is read here; version 1 had 32-bit lengths)
//   tensor count   u64
//   metadata count u64
//   metadata       a row of: key (text), type (u32), value
//   tensor table   a row of: name (text), dimensions (u32), that many sizes (u64, the fastest-running first),
//                  data type (u32, ggml's number), offset (u64, from the start of the data)
//   padding        to a multiple of `general.alignment` (a u32 among the metadata; 32 without it)
//   data           each tensor at its offset, itself a multiple of the alignment
//
//   text           length in bytes (u64), then UTF-8
//   value types    0 u8, 1 i8, 2 u16, 3 i16, 4 u32, 5 i32, 6 f32, 7 bool (a byte, 0 or 1), 8 text,
//                  9 array (element type (u32), count (u64), elements), 10 u64, 11 i64, 12 f64

import Foundation

/// A mapped GGUF file whose header has been read and checked: every tensor lies inside the file and over no other.
package struct GGUFFile: Sendable {
  package struct Tensor: Sendable, Equatable {
    package let name: String
    /// Rows first, as in HF: the reverse of the file's order.
    package let shape: [Int]
    package let dataType: DataType
    /// From the start of the file.
    package let offset: Int
    package let byteCount: Int
  }

  package let file: MappedFile
  package let version: Int
  package let metadata: [String: GGUFValue]
  package let alignment: Int
  /// In the order of the table.
  package let tensors: [Tensor]
  private let indices: [String: Int]

  package var path: String { file.path }

  package func tensor(_ name: String) -> Tensor? { indices[name].map { tensors[$0] } }

  package init(_ url: URL) throws {
    file = try MappedFile(url)
    var reader = ByteReader(file)
    version = try Self.readVersion(&reader)
    // A table entry takes 8 + 1 + 4 + 8 + 4 + 8 bytes at least, a metadata entry 8 + 4 + 1.
    let tensorCount = try reader.count(minimumBytes: 33, "the tensor count")
    let metadataCount = try reader.count(minimumBytes: 13, "the metadata count")
    metadata = try Self.readMetadata(&reader, count: metadataCount)
    alignment = try Self.alignment(metadata, path: file.path)
    let table = try (0..<tensorCount).map { try TableEntry(&reader, index: $0) }
    // A file without tensors may end before the padding does.
    let start = min((reader.position + alignment - 1) / alignment * alignment, file.count)
    let alignment = alignment
    let file = file
    tensors = try table.map { try $0.placed(in: file, start: start, alignment: alignment) }
    var indices: [String: Int] = [:]
    for (index, tensor) in tensors.enumerated() where indices.updateValue(index, forKey: tensor.name) != nil {
      throw ModelFileError.malformed(
        path: file.path, what: "the tensor table", expected: "each name once", found: "\(tensor.name) twice")
    }
    self.indices = indices
    try checkOverlaps()
  }

  private static func readVersion(_ reader: inout ByteReader) throws -> Int {
    let path = reader.file.path
    let magic = try reader.integer(UInt32.self, "the magic")
    guard magic == 0x4655_4747 else {
      throw ModelFileError.malformed(
        path: path, what: "the magic", expected: "\"GGUF\"", found: "0x" + String(magic, radix: 16))
    }
    let version = try reader.integer(UInt32.self, "the version")
    guard version == 2 || version == 3 else {
      let found = version & 0xFFFF == 0 && version != 0 ? "\(version) (a big-endian file)" : "\(version)"
      throw ModelFileError.unsupported(path: path, what: "GGUF version", found: found, known: "2, 3")
    }
    return Int(version)
  }

  private static func readMetadata(_ reader: inout ByteReader, count: Int) throws -> [String: GGUFValue] {
    var metadata: [String: GGUFValue] = [:]
    for index in 0..<count {
      let key = try reader.text("metadata key \(index)")
      let value = try GGUFValue(&reader, key: key)
      if metadata.updateValue(value, forKey: key) != nil {
        throw ModelFileError.malformed(
          path: reader.file.path, what: "the metadata", expected: "each key once", found: "\(key) twice")
      }
    }
    return metadata
  }

  private static func alignment(_ metadata: [String: GGUFValue], path: String) throws -> Int {
    guard let value = metadata["general.alignment"] else { return 32 }
    guard case .integer(let alignment) = value, (1...(1 << 30)).contains(alignment), alignment & (alignment - 1) == 0
    else {
      throw ModelFileError.malformed(
        path: path, what: "general.alignment", expected: "a power of two up to 2^30", found: value.summary)
    }
    return Int(alignment)
  }

  private func checkOverlaps() throws {
    let byOffset = tensors.sorted { ($0.offset, $0.byteCount) < ($1.offset, $1.byteCount) }
    for (first, second) in zip(byOffset, byOffset.dropFirst()) where first.offset + first.byteCount > second.offset {
      throw ModelFileError.malformed(
        path: path, what: "tensor \(second.name)",
        expected: "its data after byte \(first.offset + first.byteCount), the end of \(first.name)",
        found: "byte \(second.offset)")
    }
  }
}

/// A tensor as the table has it, before its place in the file is known.
private struct TableEntry {
  let name: String
  let shape: [Int]
  let type: DataType
  let byteCount: Int
  let offset: UInt64

  init(_ reader: inout ByteReader, index: Int) throws {
    let path = reader.file.path
    let name = try reader.text("the name of tensor \(index)")
    func malformed(_ what: String, _ expected: String, _ found: String) -> ModelFileError {
      .malformed(path: path, what: "tensor \(name): \(what)", expected: expected, found: found)
    }
    let dimensions = try reader.integer(UInt32.self, "the dimensions of tensor \(name)")
    guard (1...4).contains(dimensions) else { throw malformed("dimensions", "1 to 4", "\(dimensions)") }
    var sizes: [UInt64] = []
    for _ in 0..<dimensions { sizes.append(try reader.integer(UInt64.self, "the shape of tensor \(name)")) }
    let number = try reader.integer(UInt32.self, "the data type of tensor \(name)")
    guard let type = DataType(ggufNumber: number) else {
      throw ModelFileError.wrongDataType(path: path, tensor: name, found: DataType.ggmlName(number))
    }
    offset = try reader.integer(UInt64.self, "the offset of tensor \(name)")
    var elements = 1
    for size in sizes {
      let (product, overflow) = elements.multipliedReportingOverflow(by: Int(clamping: size))
      guard size > 0, !overflow, product <= Int.max / 8 else {
        throw malformed("shape", "sizes of at least 1 whose product fits 60 bits", "\(sizes)")
      }
      elements = product
    }
    guard sizes[0] % UInt64(type.blockLength) == 0 else {
      throw malformed("row length", "a multiple of \(type.blockLength) for \(type.name)", "\(sizes[0])")
    }
    self.name = name
    self.type = type
    shape = sizes.reversed().map { Int($0) }
    byteCount = type.byteCount(of: elements)
  }

  func placed(in file: MappedFile, start: Int, alignment: Int) throws -> GGUFFile.Tensor {
    guard offset % UInt64(alignment) == 0 else {
      throw ModelFileError.malformed(
        path: file.path, what: "tensor \(name): offset", expected: "a multiple of the alignment \(alignment)",
        found: "\(offset)")
    }
    let size = file.count - start
    guard offset <= UInt64(size), byteCount <= size - Int(offset) else {
      let place = Int(clamping: offset.addingReportingOverflow(UInt64(start)).partialValue)
      throw ModelFileError.truncated(
        path: file.path, what: "tensor \(name)", offset: place, needed: UInt64(byteCount),
        left: max(0, file.count - place))
    }
    return GGUFFile.Tensor(
      name: name, shape: shape, dataType: type, offset: start + Int(offset), byteCount: byteCount)
  }
}

// Safetensors, Hugging Face's format for tensors.
//
//   header length  u64, little-endian, at most 100,000,000
//   header         JSON that starts with "{", filled up with spaces:
//                  {"__metadata__": {texts}, NAME: {"dtype": D, "shape": [rows, …], "data_offsets": [begin, end]}, …}
//   data           offsets count from its start; together the tensors cover it without holes or overlaps

import Foundation
import Records

/// A mapped safetensors file whose header has been read and checked.
package struct SafetensorsFile: Sendable {
  package struct Tensor: Sendable, Equatable {
    package let name: String
    /// Rows first.
    package let shape: [Int]
    package let dataType: DataType
    /// From the start of the file.
    package let offset: Int
    package let byteCount: Int
  }

  package let file: MappedFile
  /// In the order of the header.
  package let tensors: [Tensor]
  package let metadata: [String: String]
  private let indices: [String: Int]

  package var path: String { file.path }

  package func tensor(_ name: String) -> Tensor? { indices[name].map { tensors[$0] } }

  private static let maximumHeader = 100_000_000

  package init(_ url: URL) throws {
    file = try MappedFile(url)
    var reader = ByteReader(file)
    let length = try reader.integer(UInt64.self, "the header length")
    guard length <= UInt64(Self.maximumHeader) else {
      throw ModelFileError.malformed(
        path: file.path, what: "the header length", expected: "at most \(Self.maximumHeader)", found: "\(length)")
    }
    guard length <= UInt64(reader.left) else { throw reader.truncated("the header", needed: length) }
    let start = 8 + Int(length)
    let header = try Self.header(file, end: start)
    var tensors: [Tensor] = []
    var metadata: [String: String] = [:]
    for member in header.members {
      if member.key == "__metadata__" {
        for entry in member.value.object?.members ?? [] { metadata[entry.key] = entry.value.string }
      } else {
        tensors.append(try Self.tensor(member.key, member.value, file: file, start: start))
      }
    }
    self.tensors = tensors
    self.metadata = metadata
    indices = Dictionary(uniqueKeysWithValues: tensors.enumerated().map { ($1.name, $0) })
    try checkCover(from: start)
  }

  private static func header(_ file: MappedFile, end: Int) throws -> JSONObject {
    func malformed(_ expected: String, _ found: String) -> ModelFileError {
      .malformed(path: file.path, what: "the header", expected: expected, found: found)
    }
    let json: JSON
    do {
      json = unsafe try JSON(parsing: UnsafeRawBufferPointer(rebasing: file.bytes[8..<end]))
    } catch {
      throw malformed("JSON", "\(error)")
    }
    guard let object = json.object, unsafe file.bytes[8] == UInt8(ascii: "{") else {
      throw malformed("a JSON object from the first byte on", "another value")
    }
    return object
  }

  private static func tensor(_ name: String, _ json: JSON, file: MappedFile, start: Int) throws -> Tensor {
    func malformed(_ what: String, _ expected: String, _ found: String) -> ModelFileError {
      .malformed(path: file.path, what: "tensor \(name): \(what)", expected: expected, found: found)
    }
    guard let typeName = json["dtype"]?.string else {
      throw malformed("dtype", "a text", json["dtype"]?.text ?? "none")
    }
    guard let dataType = [DataType.f32, .f16, .bf16].first(where: { $0.name == typeName }) else {
      throw ModelFileError.wrongDataType(path: file.path, tensor: name, found: typeName)
    }
    let shape = json["shape"]?.array?.map { $0.int ?? -1 } ?? [-1]
    var count = 1
    for size in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflow, product <= Int.max / 8 else {
        throw malformed(
          "shape", "sizes of at least 0 whose product fits 60 bits", json["shape"]?.text ?? "none")
      }
      count = product
    }
    let byteCount = dataType.byteCount(of: count)
    guard let offsets = json["data_offsets"]?.array, offsets.count == 2, let begin = offsets[0].int,
      let end = offsets[1].int, begin >= 0, end >= begin
    else { throw malformed("data_offsets", "[begin, end]", json["data_offsets"]?.text ?? "none") }
    guard end - begin == byteCount else {
      throw malformed(
        "data_offsets", "\(byteCount) bytes for shape \(shape) of \(typeName)", "\(end - begin) bytes")
    }
    guard end <= file.count - start else {
      throw ModelFileError.truncated(
        path: file.path, what: "tensor \(name)", offset: start &+ begin, needed: UInt64(byteCount),
        left: max(0, file.count - start - begin))
    }
    return Tensor(name: name, shape: shape, dataType: dataType, offset: start + begin, byteCount: byteCount)
  }

  private func checkCover(from start: Int) throws {
    var position = start
    for tensor in tensors.sorted(by: { ($0.offset, $0.byteCount) < ($1.offset, $1.byteCount) }) {
      guard tensor.offset == position else {
        throw ModelFileError.malformed(
          path: path, what: "tensor \(tensor.name)", expected: "its data at byte \(position), where the one before ends",
          found: "byte \(tensor.offset)")
      }
      position += tensor.byteCount
    }
    guard position == file.count else {
      throw ModelFileError.malformed(
        path: path, what: "the end of the data", expected: "byte \(position), where the last tensor ends",
        found: "byte \(file.count)")
    }
  }
}

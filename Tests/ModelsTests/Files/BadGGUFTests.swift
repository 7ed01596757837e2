import Foundation
import Models
import Records
import Testing
import Tokens

@Suite struct BadGGUFTests {
  /// A header from its parts: metadata entries and tensor entries as bytes.
  private func header(_ metadata: [[UInt8]] = [], _ tensors: [[UInt8]] = [], version: UInt32 = 3) -> [UInt8] {
    Array("GGUF".utf8) + bytes(version) + bytes(UInt64(tensors.count)) + bytes(UInt64(metadata.count))
      + metadata.flatMap { $0 } + tensors.flatMap { $0 }
  }

  private func tensor(_ name: String, _ sizes: [UInt64], type: UInt32 = 0, offset: UInt64 = 0) -> [UInt8] {
    bytes(name) + bytes(UInt32(sizes.count)) + sizes.flatMap { bytes($0) } + bytes(type) + bytes(offset)
  }

  private func error(_ content: [UInt8], data: Int = 0) throws -> String? {
    let folder = try TemporaryFolder()
    let padded = content + [UInt8](repeating: 0, count: data == 0 ? 0 : (32 - content.count % 32) % 32 + data)
    let url = try folder.write(padded, to: "m.gguf")
    return message(in: folder) { _ = try GGUFFile(url) }
  }

  private func tiny(_ folder: TemporaryFolder) throws -> [UInt8] {
    let config = TinyModel.config()
    try GGUFWriter.write(
      config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: folder.file("m.gguf"),
      dataType: .q8_0)
    return [UInt8](try Data(contentsOf: folder.file("m.gguf")))
  }

  @Test func aMissingFileIsAnErrorOfItsOwn() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ModelFileError.self) { try ModelFiles.open(folder.file("none.gguf")) }
    #expect(error?.exitStatus == .noInput)
    #expect(
      error?.description
        == "\(folder.url.path)/none.gguf: no such file or folder; give a GGUF file or a Hugging Face folder")
  }

  @Test func aFileOfAnotherKindIsRefused() throws {
    #expect(try error(Array("PK".utf8) + [3, 4]) == "FOLDER/m.gguf: the magic: expected \"GGUF\", found 0x4034b50")
    #expect(
      try error([])
        == "FOLDER/m.gguf: truncated: the magic at byte 0 needs 4 bytes, the file has 0 left; fetch it again")
    let folder = try TemporaryFolder()
    let url = try folder.write([0], to: "model.safetensors")
    #expect(
      message(in: folder) { _ = try ModelFiles.open(url) }
        == "FOLDER/model.safetensors: the model: expected a GGUF file or a Hugging Face folder, "
        + "found one file of a folder; give the folder")
  }

  @Test func onlyVersions2And3AreRead() throws {
    #expect(try error(header(version: 2)) == nil)
    #expect(try error(header(version: 1)) == "FOLDER/m.gguf: GGUF version 1 is not supported; known: 2, 3")
    #expect(
      try error(header(version: 0x0300_0000))
        == "FOLDER/m.gguf: GGUF version 50331648 (a big-endian file) is not supported; known: 2, 3")
  }

  @Test func everyTruncationIsRefused() throws {
    let folder = try TemporaryFolder()
    let whole = try tiny(folder)
    let handle = try FileHandle(forWritingTo: folder.file("m.gguf"))
    let start = try #require(try GGUFFile(folder.file("m.gguf")).tensors.map(\.offset).min())
    let end = try #require(try GGUFFile(folder.file("m.gguf")).tensors.map { $0.offset + $0.byteCount }.max())
    let lengths = Array((0..<start).reversed())
    #expect(whole.count - end < 32)
    for length in [end - 1, (start + end) / 2, start] + lengths {
      try handle.truncate(atOffset: UInt64(length))
      let error = #expect(throws: ModelFileError.self, "\(length)") { try ModelFiles.open(folder.file("m.gguf")) }
      guard case .truncated? = error else {
        Issue.record("\(length): \(String(describing: error))")
        continue
      }
    }
    try handle.close()
  }

  @Test func aFileCutInItsDataNamesTheTensor() throws {
    let folder = try TemporaryFolder()
    let whole = try tiny(folder)
    let last = try #require(try GGUFFile(folder.file("m.gguf")).tensors.max { $0.offset < $1.offset })
    try folder.write(whole[..<(last.offset + 5)], to: "m.gguf")
    #expect(
      message(in: folder) { _ = try ModelFiles.open(folder.file("m.gguf")) }
        == "FOLDER/m.gguf: truncated: tensor \(last.name) at byte \(last.offset) needs \(last.byteCount) bytes, "
        + "the file has 5 left; fetch it again")
  }

  /// Whatever bit of the header is wrong, the answer is an error or a model that is sound still.
  @Test func noFlippedBitOfTheHeaderGoesPastTheFile() throws {
    let folder = try TemporaryFolder()
    let whole = try tiny(folder)
    let start = try #require(try GGUFFile(folder.file("m.gguf")).tensors.map(\.offset).min())
    var refused = 0
    try flipEveryBit(of: whole, upTo: start, at: folder.file("flipped.gguf")) { url in
      do {
        let model = try ModelFiles.open(url)
        for name in model.weights.names { _ = try model.weights.array(name) }
      } catch is ModelFileError {
        refused += 1
      }
    }
    #expect(refused > start * 2, "\(refused) of \(start * 8)")
  }

  @Test func countsPastTheFileAreRefusedBeforeAnythingIsAllocated() throws {
    let start = Array("GGUF".utf8) + bytes(UInt32(3))
    for count in [UInt64(1) << 63, .max, 1000] {
      let needed = count == 1000 ? 33000 : UInt64.max
      #expect(
        try error(start + bytes(count) + bytes(UInt64(0)))
          == "FOLDER/m.gguf: truncated: the tensor count of \(count) at byte 16 needs \(needed) bytes, "
          + "the file has 8 left; fetch it again")
    }
    #expect(
      try error(start + bytes(UInt64(0)) + bytes(UInt64(1) << 62) + [0, 0])
        == "FOLDER/m.gguf: truncated: the metadata count of 4611686018427387904 at byte 24 needs "
        + "18446744073709551615 bytes, the file has 2 left; fetch it again")
    #expect(
      try error(header([bytes(UInt64(1) << 63) + [UInt8](repeating: 0, count: 20)]))
        == "FOLDER/m.gguf: truncated: metadata key 0 at byte 32 needs 9223372036854775808 bytes, "
        + "the file has 20 left; fetch it again")
    #expect(
      try error(header([bytes("k") + bytes(UInt32(9)) + bytes(UInt32(4)) + bytes(UInt64(1) << 61)]))
        == "FOLDER/m.gguf: truncated: the length of k of 2305843009213693952 at byte 49 needs "
        + "9223372036854775808 bytes, the file has 0 left; fetch it again")
  }

  @Test func metadataThatIsNotAsTheFormatSaysIsRefused() throws {
    #expect(
      try error(header([bytes("k") + bytes(UInt32(13)) + [0]]))
        == "FOLDER/m.gguf: the type of k: expected 0 to 12, found 13")
    #expect(
      try error(header([bytes("k") + bytes(UInt32(7)) + [2]]))
        == "FOLDER/m.gguf: k: expected a boolean of 0 or 1, found 2")
    #expect(
      try error(header([bytes("k") + bytes(UInt32(8)) + bytes(UInt64(1)) + [0xFF]]))
        == "FOLDER/m.gguf: k at byte 45: expected UTF-8 text, found other bytes")
    #expect(
      try error(header([bytes("k") + bytes(UInt32(10)) + bytes(UInt64.max)]))
        == "FOLDER/m.gguf: k: expected an integer below 2^63, found 18446744073709551615")
    #expect(
      try error(header([bytes("k") + bytes(UInt32(0)) + [1], bytes("k") + bytes(UInt32(0)) + [1]]))
        == "FOLDER/m.gguf: the metadata: expected each key once, found k twice")
    let array = bytes(UInt32(9)) + bytes(UInt64(1))
    #expect(
      try error(header([bytes("k") + bytes(UInt32(9)) + array + array + array + array + bytes(UInt32(0)) + bytes(UInt64(0))]))
        == "FOLDER/m.gguf: k: expected arrays nested at most 4 deep, found deeper ones")
    #expect(
      try error(header([bytes("general.alignment") + bytes(UInt32(4)) + bytes(UInt32(48))]))
        == "FOLDER/m.gguf: general.alignment: expected a power of two up to 2^30, found 48")
    #expect(
      try error(header([bytes("general.alignment") + bytes(UInt32(8)) + bytes("a")]))
        == "FOLDER/m.gguf: general.alignment: expected a power of two up to 2^30, found \"a\"")
  }

  @Test func aTensorTableThatIsNotAsTheFormatSaysIsRefused() throws {
    #expect(
      try error(header([], [tensor("a", [])]), data: 64)
        == "FOLDER/m.gguf: tensor a: dimensions: expected 1 to 4, found 0")
    #expect(
      try error(header([], [tensor("a", [1, 1, 1, 1, 1])]), data: 64)
        == "FOLDER/m.gguf: tensor a: dimensions: expected 1 to 4, found 5")
    for sizes in [[UInt64(1) << 32, 1 << 32], [0], [.max, 1], [1 << 61]] {
      #expect(
        try error(header([], [tensor("a", sizes)]), data: 64)
          == "FOLDER/m.gguf: tensor a: shape: expected sizes of at least 1 whose product fits 60 bits, found \(sizes)")
    }
    #expect(
      try error(header([], [tensor("a", [33], type: 8)]), data: 64)
        == "FOLDER/m.gguf: tensor a: row length: expected a multiple of 32 for Q8_0, found 33")
    #expect(
      try error(header([], [tensor("a", [16], offset: 8)]), data: 128)
        == "FOLDER/m.gguf: tensor a: offset: expected a multiple of the alignment 32, found 8")
    #expect(
      try error(header([], [tensor("a", [8]), tensor("a", [8], offset: 32)]), data: 64)
        == "FOLDER/m.gguf: the tensor table: expected each name once, found a twice")
    #expect(
      try error(header([], [tensor("a", [16]), tensor("b", [8], offset: 32)]), data: 64)
        == "FOLDER/m.gguf: tensor b: expected its data after byte 160, the end of a, found byte 128")
    #expect(
      try error(header([], [tensor("a", [16], offset: (1 << 63))]), data: 64)
        == "FOLDER/m.gguf: truncated: tensor a at byte 9223372036854775807 needs 64 bytes, the file has 0 left; "
        + "fetch it again")
  }

  @Test func aDataTypeThatCannotBeReadIsNamed() throws {
    let known = "F32, F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q4_K, Q5_K, Q6_K"
    #expect(
      try error(header([], [tensor("a", [256], type: 10)]))
        == "FOLDER/m.gguf: tensor a: expected one of the data types \(known), found Q2_K (type 10)")
    #expect(
      try error(header([], [tensor("a", [256], type: 4000)]))
        == "FOLDER/m.gguf: tensor a: expected one of the data types \(known), found type 4000")
  }
}

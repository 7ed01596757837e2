import Foundation
import Models
import Records
import Testing

@Suite struct BadSafetensorsTests {
  private static let good: JSONObject = ["a": ["dtype": "F32", "shape": [2, 2], "data_offsets": [0, 16]]]

  private func error(_ bytes: [UInt8]) throws -> String? {
    let folder = try TemporaryFolder()
    let url = try folder.write(bytes, to: "m.safetensors")
    return message(in: folder) { _ = try SafetensorsFile(url) }
  }

  private func error(_ tensor: JSON, data: Int = 16) throws -> String? {
    try error(safetensors(["a": tensor], [UInt8](repeating: 0, count: data)))
  }

  @Test func aSoundFileIsRead() throws {
    #expect(try error(safetensors(.object(Self.good), [UInt8](repeating: 0, count: 16))) == nil)
  }

  @Test func aFileThatIsMissingIsAnErrorOfItsOwn() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ModelFileError.self) { try SafetensorsFile(folder.file("none")) }
    #expect(error?.exitStatus == .noInput)
    #expect(
      error?.description
        == "\(folder.url.path)/none: no such file or folder; give a GGUF file or a Hugging Face folder")
  }

  @Test func everyTruncationIsRefused() throws {
    let whole = safetensors(.object(Self.good), [UInt8](repeating: 0, count: 16))
    for length in 0..<whole.count { #expect(try error(Array(whole[..<length])) != nil, "\(length)") }
    #expect(
      try error([1, 2, 3])
        == "FOLDER/m.safetensors: truncated: the header length at byte 0 needs 8 bytes, the file has 3 left; fetch it again"
    )
    #expect(
      try error(Array(whole[..<20]))
        == "FOLDER/m.safetensors: truncated: the header at byte 8 needs \(whole.count - 24) bytes, "
        + "the file has 12 left; fetch it again")
    #expect(
      try error(Array(whole[..<(whole.count - 1)]))
        == "FOLDER/m.safetensors: truncated: tensor a at byte \(whole.count - 16) needs 16 bytes, "
        + "the file has 15 left; fetch it again")
  }

  @Test func lengthsPastEverythingAreRefused() throws {
    for length in [UInt64(1) << 63, .max, 100_000_001] {
      #expect(
        try error(bytes(length) + Array("{}".utf8))
          == "FOLDER/m.safetensors: the header length: expected at most 100000000, found \(length)")
    }
  }

  @Test func aHeaderThatIsNotAnObjectIsRefused() throws {
    #expect(
      try error(safetensors([1], [])) == "FOLDER/m.safetensors: the header: "
        + "expected a JSON object from the first byte on, found another value")
    #expect(
      try error(bytes(UInt64(3)) + Array("{a}".utf8))
        == "FOLDER/m.safetensors: the header: expected JSON, found not JSON at byte 1: "
        + "expected a member's name in double quotes, found 'a'")
    #expect(
      try error(bytes(UInt64(0)))
        == "FOLDER/m.safetensors: the header: expected JSON, found not JSON at byte 0: "
        + "expected a value, found the end of the text")
  }

  @Test func aShapeThatOverflowsIsRefused() throws {
    for shape: JSON in [[4294967296, 4294967296], [-1, 2], [1.5], "x"] {
      #expect(
        try error(["dtype": "F32", "shape": shape, "data_offsets": [0, 16]])
          == "FOLDER/m.safetensors: tensor a: shape: expected sizes of at least 0 whose product fits 60 bits, "
          + "found \(shape.text)")
    }
  }

  @Test func offsetsThatDoNotFitAreRefused() throws {
    #expect(
      try error(["dtype": "F32", "shape": [2, 2], "data_offsets": [0, 12]])
        == "FOLDER/m.safetensors: tensor a: data_offsets: expected 16 bytes for shape [2, 2] of F32, found 12 bytes")
    #expect(
      try error(["dtype": "F32", "shape": [2, 2], "data_offsets": [16, 0]])
        == "FOLDER/m.safetensors: tensor a: data_offsets: expected [begin, end], found [16,0]")
    #expect(
      try error(["dtype": "F32", "shape": [2, 2], "data_offsets": [0]])
        == "FOLDER/m.safetensors: tensor a: data_offsets: expected [begin, end], found [0]")
    #expect(
      try error(["dtype": "F32", "shape": [2, 2]])
        == "FOLDER/m.safetensors: tensor a: data_offsets: expected [begin, end], found none")
    let far: JSON = ["a": ["dtype": "F32", "shape": [0], "data_offsets": [9000000, 9000000]]]
    let start = 8 + far.text.utf8.count
    #expect(
      try error(safetensors(far, []))
        == "FOLDER/m.safetensors: truncated: tensor a at byte \(start + 9_000_000) needs 0 bytes, "
        + "the file has 0 left; fetch it again")
  }

  @Test func holesInTheDataAreRefused() throws {
    func error(_ begin: Int, _ end: Int) throws -> (message: String?, start: Int) {
      let header: JSON = ["a": ["dtype": "F32", "shape": [2], "data_offsets": [.int(begin), .int(end)]]]
      return (
        try self.error(safetensors(header, [UInt8](repeating: 0, count: 16))), 8 + header.text.utf8.count
      )
    }
    let before = try error(8, 16)
    #expect(
      before.message == "FOLDER/m.safetensors: tensor a: expected its data at byte \(before.start), "
        + "where the one before ends, found byte \(before.start + 8)")
    let after = try error(0, 8)
    #expect(
      after.message == "FOLDER/m.safetensors: the end of the data: expected byte \(after.start + 8), "
        + "where the last tensor ends, found byte \(after.start + 16)")
  }

  @Test func tensorsThatOverlapAreRefused() throws {
    let header: JSON = [
      "a": ["dtype": "F32", "shape": [3], "data_offsets": [0, 12]],
      "b": ["dtype": "F32", "shape": [2], "data_offsets": [8, 16]],
    ]
    let start = 8 + header.text.utf8.count
    #expect(
      try error(safetensors(header, [UInt8](repeating: 0, count: 16)))
        == "FOLDER/m.safetensors: tensor b: expected its data at byte \(start + 12), where the one before ends, "
        + "found byte \(start + 8)")
  }

  @Test func anotherDataTypeIsNamed() throws {
    #expect(
      try error(["dtype": "I64", "shape": [2], "data_offsets": [0, 16]])
        == "FOLDER/m.safetensors: tensor a: expected one of the data types "
        + "F32, F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q4_K, Q5_K, Q6_K, found I64")
    #expect(
      try error(["shape": [2], "data_offsets": [0, 16]])
        == "FOLDER/m.safetensors: tensor a: dtype: expected a text, found none")
  }

  /// Whatever bit of the header is wrong, the answer is an error or a file that is sound still.
  @Test func noFlippedBitOfTheHeaderGoesPastTheFile() throws {
    let folder = try TemporaryFolder()
    let config = TinyModel.config()
    try HuggingFaceWriter.write(
      config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: folder.url, dataType: .f32
    )
    let whole = [UInt8](try Data(contentsOf: folder.file("model.safetensors")))
    let header = try #require(try SafetensorsFile(folder.file("model.safetensors")).tensors.first).offset
    var refused = 0
    try flipEveryBit(of: whole, upTo: header, at: folder.file("flipped.safetensors")) { url in
      do {
        let file = try SafetensorsFile(url)
        #expect(file.tensors.allSatisfy { $0.offset + $0.byteCount <= whole.count })
      } catch is ModelFileError {
        refused += 1
      }
    }
    #expect(refused > header * 4, "\(refused) of \(header * 8)")
  }
}

/// Calls `body` with a file that differs from `bytes` in one bit, for each bit of the first `count` bytes.
func flipEveryBit(of bytes: [UInt8], upTo count: Int, at url: URL, _ body: (URL) throws -> Void) throws {
  try Data(bytes).write(to: url)
  let handle = try FileHandle(forWritingTo: url)
  defer { try? handle.close() }
  for index in 0..<count {
    for bit in 0..<8 {
      try handle.seek(toOffset: UInt64(index))
      try handle.write(contentsOf: [bytes[index] ^ 1 << UInt8(bit)])
      try body(url)
    }
    try handle.seek(toOffset: UInt64(index))
    try handle.write(contentsOf: [bytes[index]])
  }
}

// The bytes of a shard, against what zstd itself says of them.

import Foundation
import Records
import Testing

@Suite struct ShardFormatTests {
  /// A finished shard of frames of many lengths.
  private func shard(_ temporary: TemporaryFolder) throws -> (url: URL, traces: [Trace]) {
    let writer = try ShardWriter(folder: temporary.url, provenance: [:])
    var written: [Trace] = []
    for length in [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 255, 70_000] {
      let one = trace("p\(length)", answer: String(repeating: "xyz", count: length))
      try writer.append(one)
      try writer.flush()
      written.append(one)
    }
    try writer.finish()
    return (temporary.url.appendingPathComponent("shard-00000.jsonl.zst"), written)
  }

  private func number(_ bytes: [UInt8], _ offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }

  @Test("zstd -dc gives the JSON lines, and zstd -t finds them sound")
  func commandLine() throws {
    let temporary = try TemporaryFolder()
    let (url, traces) = try shard(temporary)
    let expected = traces.map { $0.json.text + "\n" }.joined()
    #expect(String(decoding: try run(["zstd", "-dcq", url.path]), as: UTF8.self) == expected)
    _ = try run(["zstd", "-tq", url.path])
  }

  @Test("The seek table states what zstd wrote: sizes, and the checksum that ends each frame")
  func seekTable() throws {
    let temporary = try TemporaryFolder()
    let (url, traces) = try shard(temporary)
    let bytes = try contents(url)
    #expect(number(bytes, bytes.count - 4) == 0x8F92_EAB1)
    #expect(bytes[bytes.count - 5] == 0x80)
    let count = number(bytes, bytes.count - 9)
    #expect(count == traces.count)
    let table = bytes.count - 17 - 12 * count
    #expect(number(bytes, table) == 0x184D_2A5E)
    #expect(number(bytes, table + 4) == 12 * count + 9)
    var offset = 0
    for (index, trace) in traces.enumerated() {
      let entry = table + 8 + 12 * index
      #expect(number(bytes, offset) == 0xFD2F_B528)
      offset += number(bytes, entry)
      #expect(number(bytes, entry + 4) == trace.json.text.utf8.count + 1)
      // libzstd ends a frame with the low half of XXH64 of its content (RFC 8878, 3.1.1): the same value.
      #expect(number(bytes, entry + 8) == number(bytes, offset - 4))
    }
    #expect(offset == table)
  }

  @Test("One frame is read through the seek table without those before it")
  func randomAccess() throws {
    let temporary = try TemporaryFolder()
    let (url, traces) = try shard(temporary)
    var bytes = try contents(url)
    for offset in 0..<40 { bytes[offset] = 0 }
    try Data(bytes).write(to: url)
    let folder = try ShardFolder(temporary.url)
    for (frame, trace) in traces.enumerated().dropFirst() {
      #expect(try folder.traces(inFrame: frame, ofShard: 0) == [trace])
    }
    #expect(
      message { _ = try folder.traces(inFrame: 0, ofShard: 0) }
        == "\(temporary.url.path) is damaged (1 problem):\n  shard-00000.jsonl.zst, frame 0: cannot be decompressed: "
        + "no frame header that states a length below 1 GiB")
  }

  @Test("A shard made by zstd alone, in one frame without table, is read")
  func foreignShard() throws {
    let temporary = try TemporaryFolder()
    let lines = traces(10).map { $0.json.text + "\n" }.joined()
    let plain = try temporary.file("lines", lines)
    _ = try temporary.file("data/shard-00000.jsonl.zst", try run(["zstd", "-qc", plain.path]))
    let folder = try ShardFolder(temporary.url.appendingPathComponent("data"))
    #expect(try folder.traces().map { try $0.get() } == traces(10))
  }
}

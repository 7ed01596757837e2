// The seek table of zstd's seekable format 0.1.0 (zstd/contrib/seekable_format): a skippable frame that closes
// the file. All numbers are little-endian.
//
//   0x184D2A5E                       4 bytes   skippable magic
//   size of what follows             4 bytes
//   for every frame:                12 bytes   compressed size, decompressed size, checksum (4 each);
//                                              checksum: the low half of XXH64 of the decompressed bytes
//   number of frames                 4 bytes
//   descriptor                       1 byte    bit 7: there are checksums; bits 6–2 must be 0
//   0x8F92EAB1                       4 bytes   seekable magic

/// Where a shard's frames are.
struct SeekTable: Sendable, Hashable {
  struct Frame: Sendable, Hashable {
    /// Bytes from the start of the file.
    var offset: Int
    var compressedSize: Int
    var decompressedSize: Int
    /// Nil in tables of other writers that leave it out.
    var checksum: UInt32?
    var end: Int { offset + compressedSize }
  }

  var frames: [Frame] = []
  /// Where the table itself begins, which is where the frames end.
  var offset: Int { frames.last?.end ?? 0 }

  static let footerBytes = 9
  static let maximumFrames = 0x800_0000
  private static let magic: UInt32 = 0x184D_2A5E
  private static let seekableMagic: UInt32 = 0x8F92_EAB1

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func append(_ value: UInt32) {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(value >> UInt32(shift) & 255)) }
    }
    append(Self.magic)
    append(UInt32(12 * frames.count + Self.footerBytes))
    for frame in frames {
      append(UInt32(frame.compressedSize))
      append(UInt32(frame.decompressedSize))
      append(frame.checksum ?? 0)
    }
    append(UInt32(frames.count))
    bytes.append(0x80)
    append(Self.seekableMagic)
    return bytes
  }

  init() {}

  /// Reads the table that closes a file; nil where the file does not end in one.
  init?(closing file: OpenFile) throws(RecordsError) {
    let size = try file.size()
    guard size >= 8 + Self.footerBytes else { return nil }
    let footer = try file.read(Self.footerBytes, at: size - Self.footerBytes)
    guard footer.count == Self.footerBytes, number(footer, 5) == Int(Self.seekableMagic),
      footer[4] & 0x7C == 0
    else { return nil }
    let count = number(footer, 0)
    let hasChecksums = footer[4] & 0x80 != 0
    let entryBytes = hasChecksums ? 12 : 8
    let tableBytes = 8 + entryBytes * count + Self.footerBytes
    guard count <= Self.maximumFrames, tableBytes <= size else { return nil }
    let table = try file.read(tableBytes, at: size - tableBytes)
    guard table.count == tableBytes, number(table, 0) == Int(Self.magic), number(table, 4) == tableBytes - 8
    else { return nil }
    var end = 0
    for index in 0..<count {
      let entry = 8 + entryBytes * index
      let frame = Frame(
        offset: end, compressedSize: number(table, entry), decompressedSize: number(table, entry + 4),
        checksum: hasChecksums ? UInt32(number(table, entry + 8)) : nil)
      end = frame.end
      frames.append(frame)
    }
    guard end == size - tableBytes else { return nil }
  }
}

/// Four bytes as a number.
private func number(_ bytes: [UInt8], _ offset: Int) -> Int {
  (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
}

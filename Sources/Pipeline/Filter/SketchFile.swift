// A part's sketches as a file, by which near-duplicates across parts are found without their texts.
//
// All numbers are little-endian.
//   0   8 bytes  "DISTSKCH"
//   8   UInt32   version, 1: 16-bit values over five-word runs of reasoning and answer
//  12   UInt32   places a sketch (MinHash.places)
//  16   UInt32   words a run (MinHash.runLength)
//  20   UInt32   0
//  24   UInt64   count of sketches
//  32   UInt64   XXH64 of the 32 bytes before
//  40   blocks of 4,096 sketches (the last one has the rest): each sketch's places as UInt16, then the UInt64 XXH64 of
//       the block's number (UInt64) and its sketches. The file ends with the last block.

import Foundation
import Judging
import Records

enum SketchFile {
  static let name = "sketches.bin"
  private static let magic = Array("DISTSKCH".utf8)
  private static let version = 1
  private static let headerLength = 40
  private static let blockLength = 4_096
  private static let sketchBytes = 2 * MinHash.places

  /// Writes the sketches at these places of `sketches`.
  static func write(_ indices: [Int], of sketches: NearDuplicates, to url: URL) throws {
    try AtomicFile.write(to: url) { output throws(RecordsError) in
      var header = magic
      for value in [version, MinHash.places, MinHash.runLength, 0] { header += bytes(UInt32(value)) }
      header += bytes(UInt64(indices.count))
      try output.write(header + bytes(xxh64(header)))
      for (number, start) in stride(from: 0, to: indices.count, by: blockLength).enumerated() {
        var block = bytes(UInt64(number))
        for index in indices[start..<min(start + blockLength, indices.count)] {
          for value in sketches[index].values { block += [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)] }
        }
        try output.write(block.dropFirst(8) + bytes(xxh64(block)))
      }
    }
  }

  /// Appends a file's sketches, a block in memory at a time.
  static func append(_ url: URL, to sketches: inout NearDuplicates) throws {
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw PipelineError.noSuchInput(
        what: "sketch file", path: url.relativePath, hint: "Expected the \(name) of a folder that 'distill filter --near-duplicates' made.")
    }
    let file = try OpenFile(url.path, .read)
    let size = try file.size()
    let header = try file.read(headerLength, at: 0)
    guard header.count == headerLength, Array(header[..<8]) == magic else {
      throw bad(url, "is no sketch file: expected \"DISTSKCH\" and a header of \(headerLength) bytes, found \(size) bytes")
    }
    let found = number(header[8..<12])
    guard found == UInt64(version) else { throw bad(url, "is a sketch file of version \(found); expected \(version)") }
    guard number(header[32...]) == xxh64(Array(header[..<32])) else { throw bad(url, "has a damaged header: its checksum does not match") }
    let (places, runLength) = (number(header[12..<16]), number(header[16..<20]))
    guard places == UInt64(MinHash.places), runLength == UInt64(MinHash.runLength) else {
      throw bad(
        url, "has sketches of \(places) places over runs of \(runLength) words; expected \(MinHash.places) places and \(MinHash.runLength) words")
    }
    guard let count = Int(exactly: number(header[24..<32])), count <= size / sketchBytes, size == length(count) else {
      throw bad(url, "is cut or has bytes too many: \(size) bytes do not hold \(number(header[24..<32])) sketches")
    }
    var offset = headerLength
    for (number, start) in stride(from: 0, to: count, by: blockLength).enumerated() {
      let length = min(blockLength, count - start) * sketchBytes
      let block = try file.read(length + 8, at: offset)
      guard block.count == length + 8, self.number(block[length...]) == xxh64(bytes(UInt64(number)) + block[..<length]) else {
        throw bad(url, "has a damaged block \(number): its checksum does not match")
      }
      sketches.append(values: stride(from: 0, to: length, by: 2).map { UInt16(block[$0]) | UInt16(block[$0 + 1]) << 8 })
      offset += block.count
    }
  }

  /// The length in bytes of a file of this many sketches.
  private static func length(_ count: Int) -> Int {
    headerLength + count * sketchBytes + (count + blockLength - 1) / blockLength * 8
  }

  private static func bad(_ url: URL, _ what: String) -> PipelineError {
    .badInput(what: "\(url.relativePath) \(what).", hint: "Filter that part again with --near-duplicates and --overwrite.")
  }

  private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
}

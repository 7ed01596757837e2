// One shard: a row of zstd frames of whole JSON lines, closed by a seek table once it is finished.

import Foundation

/// A shard opened for reading, with the places of its frames.
struct Shard {
  let url: URL
  let file: OpenFile
  let table: SeekTable
  /// False while the seek table is missing: the frames were then found by walking through the file.
  let isFinished: Bool
  /// Bytes after the last complete frame of an unfinished shard: what a crash left.
  let tornBytes: Int
  private let decompressor: ZstdDecompressor

  var name: String { url.lastPathComponent }

  /// Why a frame cannot be used.
  struct Damage: Error { var what: String }

  static func url(in folder: URL, number: Int) -> URL {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 5 - digits.count))
    return folder.appendingPathComponent("shard-\(zeros)\(digits).jsonl.zst")
  }

  /// The number in a shard's name, nil for other names.
  static func number(ofName name: String) -> Int? {
    guard name.hasPrefix("shard-"), name.hasSuffix(".jsonl.zst") else { return nil }
    let digits = name.dropFirst("shard-".count).dropLast(".jsonl.zst".count)
    guard digits.count >= 5, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits)
  }

  init(_ url: URL, mode: OpenFile.Mode = .read) throws {
    self.url = url
    file = try OpenFile(url.path, mode)
    decompressor = try ZstdDecompressor()
    if let table = try SeekTable(closing: file) {
      self.table = table
      isFinished = true
      tornBytes = 0
    } else {
      let walk = try FrameWalk(file, decompressor)
      table = walk.table
      isFinished = false
      tornBytes = walk.tornBytes
    }
  }

  /// A unit's frames, with a decompressor of their own: one `Shard` serves one thread.
  init(_ unit: ShardUnit) throws {
    url = unit.shard
    file = unit.file
    decompressor = try ZstdDecompressor()
    var table = SeekTable()
    table.frames = unit.frames
    self.table = table
    isFinished = true
    tornBytes = 0
  }

  /// The decompressed content of a frame, proved by the table's checksum (and its own).
  func content(ofFrame index: Int) throws -> [UInt8] {
    let frame = table.frames[index]
    let place = "\(name), frame \(index)"
    let bytes = try file.read(frame.compressedSize, at: frame.offset)
    guard bytes.count == frame.compressedSize else {
      throw Damage(
        what: "\(place): \(frame.compressedSize) bytes expected, the file ends after \(bytes.count)")
    }
    if ZstdFrame.startsSkippableFrame(bytes), frame.decompressedSize == 0 { return [] }
    let content: [UInt8]
    do { content = try decompressor.content(of: bytes) } catch {
      throw Damage(what: "\(place): cannot be decompressed: \(error.what)")
    }
    guard content.count == frame.decompressedSize else {
      throw Damage(
        what: "\(place): \(frame.decompressedSize) bytes expected after decompression, found \(content.count)"
      )
    }
    if let checksum = frame.checksum, UInt32(truncatingIfNeeded: xxh64(content)) != checksum {
      throw Damage(what: "\(place): the content's checksum is not the seek table's")
    }
    return content
  }

  /// The lines before a frame.
  func lines(beforeFrame index: Int) throws -> Int {
    var lines = 0
    for earlier in 0..<index { Self.forEachLine(of: try content(ofFrame: earlier)) { _ in lines += 1 } }
    return lines
  }

  /// Calls `body` with every line of every frame, without line ends.
  func forEachLine(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
    for index in table.frames.indices { try Self.forEachLine(of: try content(ofFrame: index), body) }
  }

  static func forEachLine(of content: [UInt8], _ body: (ArraySlice<UInt8>) throws -> Void) rethrows {
    var start = 0
    while start < content.count {
      let end = indexOfLineFeed(in: content, from: start) ?? content.count
      try body(content[start..<end])
      start = end + 1
    }
  }
}

/// Finds the frames of a shard that has no seek table yet.
private struct FrameWalk {
  var table = SeekTable()
  var tornBytes = 0

  /// Walks from the start as far as frames are complete and right. What follows is a torn tail; when a right
  /// frame stands behind it, it is damage in the middle and not what a crash leaves, and an error.
  init(_ file: OpenFile, _ decompressor: ZstdDecompressor) throws {
    let size = try file.size()
    var offset = 0
    while offset < size, let frame = try Self.frame(file, at: offset, size: size, decompressor) {
      table.frames.append(frame)
      offset = frame.end
    }
    tornBytes = size - offset
    if tornBytes > 0, let next = try Self.nextFrame(file, after: offset, size: size, decompressor) {
      throw Shard.Damage(
        what: "\(URL(fileURLWithPath: file.path).lastPathComponent): bytes \(offset) to \(next) are damaged, "
          + "and whole frames follow: this is no torn end, nothing was cut")
    }
  }

  /// The complete frame at `offset`; nil where there is none.
  private static func frame(
    _ file: OpenFile, at offset: Int, size: Int, _ decompressor: ZstdDecompressor
  ) throws -> SeekTable.Frame? {
    var window = 1 << 20
    while true {
      let bytes = try file.read(min(window, size - offset), at: offset)
      guard ZstdFrame.startsFrame(bytes) else { return nil }
      do throws(ZstdError) {
        let length = try ZstdFrame.length(of: bytes)
        let content = try decompressor.content(of: Array(bytes.prefix(length)))
        return SeekTable.Frame(
          offset: offset, compressedSize: length, decompressedSize: content.count,
          checksum: UInt32(truncatingIfNeeded: xxh64(content)))
      } catch {
        guard error.isTruncation, bytes.count < size - offset, bytes.count == window else { return nil }
        window *= 4
      }
    }
  }

  /// The offset of the first complete frame behind `offset`.
  private static func nextFrame(
    _ file: OpenFile, after offset: Int, size: Int, _ decompressor: ZstdDecompressor
  ) throws -> Int? {
    let piece = 1 << 20
    var start = offset + 1
    while start < size {
      let bytes = try file.read(min(piece + 3, size - start), at: start)
      for index in bytes.indices where bytes[index] == ZstdFrame.magic[0] {
        guard index < piece, ZstdFrame.startsFrame(bytes[index...]) else { continue }
        if try frame(file, at: start + index, size: size, decompressor) != nil { return start + index }
      }
      start += piece
    }
    return nil
  }
}

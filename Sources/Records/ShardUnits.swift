// A folder's lines in pieces that several threads work on at once.

import Foundation

/// Neighbouring frames of one shard: enough lines to be worth a thread's while, few enough to hold many at once.
package struct ShardUnit: Sendable {
  let shard: URL
  let file: OpenFile
  let frames: [SeekTable.Frame]

  /// The unit's lines in order; what cannot be read is a problem, in its place.
  package func lines() -> [Result<ArraySlice<UInt8>, RecordProblem>] {
    var lines: [Result<ArraySlice<UInt8>, RecordProblem>] = []
    do {
      let reader = try Shard(self)
      for index in frames.indices {
        do {
          try Shard.forEachLine(of: reader.content(ofFrame: index)) { lines.append(.success($0)) }
        } catch let damage as Shard.Damage {
          lines.append(.failure(problem(damage.what)))
        }
      }
    } catch {
      lines.append(.failure(problem("\(error)")))
    }
    return lines
  }

  /// A line that is no trace.
  ///
  /// - Parameter line: its number in the shard, from 1.
  package func problem(_ what: String, line: Int = 0) -> RecordProblem {
    RecordProblem(file: shard.path, line: line, what: what)
  }

  /// Whether the unit begins a shard, where lines are counted from 1 again.
  package var isFirst: Bool { frames.first?.offset ?? 0 == 0 }
}

extension ShardFolder {
  /// The folder in units of about `bytes` of lines; a shard that cannot be opened is a problem in its place.
  package func units(bytes: Int = 1 << 20) -> [Result<ShardUnit, RecordProblem>] {
    var units: [Result<ShardUnit, RecordProblem>] = []
    for url in shardURLs {
      do {
        let shard = try Shard(url)
        var frames: [SeekTable.Frame] = []
        var size = 0
        for frame in shard.table.frames {
          frames.append(frame)
          size += frame.decompressedSize
          if size >= bytes {
            units.append(.success(ShardUnit(shard: url, file: shard.file, frames: frames)))
            (frames, size) = ([], 0)
          }
        }
        if !frames.isEmpty { units.append(.success(ShardUnit(shard: url, file: shard.file, frames: frames))) }
      } catch {
        units.append(.failure(RecordProblem(file: url.path, line: 0, what: (error as? Shard.Damage)?.what ?? "\(error)")))
      }
    }
    return units
  }
}

/// A frame ready to be written, made on any thread.
package struct EncodedFrame: Sendable {
  let bytes: [UInt8]
  let decompressedSize: Int
  let checksum: UInt32
  let ids: [String]

  /// - Parameters:
  ///   - lines: JSON lines with their line feeds, at least one.
  ///   - ids: the lines' ids.
  package init(lines: [UInt8], ids: [String], options: ShardOptions = ShardOptions()) throws {
    try self.init(lines: lines, ids: ids, compressor: ZstdCompressor(level: options.compressionLevel))
  }

  init(lines: [UInt8], ids: [String], compressor: ZstdCompressor) throws {
    bytes = try compressor.frame(of: lines)
    decompressedSize = lines.count
    checksum = UInt32(truncatingIfNeeded: xxh64(lines))
    self.ids = ids
  }
}

extension Trace {
  /// Reads one line of a shard.
  package init(line: ArraySlice<UInt8>) throws {
    self = try Trace(json: try JSON(parsing: line))
  }

  /// A shard's line with other verdicts, every other byte as it was; nil where the line is not written the way `json`
  /// writes it (no `id` in front, `verdicts` missing or twice).
  ///
  /// - Parameter verdicts: a JSON array.
  package static func line(_ line: ArraySlice<UInt8>, verdicts: [UInt8]) -> [UInt8]? {
    guard line.starts(with: Array("{\"id\":\"".utf8)) else { return nil }
    let bytes = Array(line)
    let name = Array("\"verdicts\"".utf8)
    var depth = 0
    var place: Range<Int>?
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let start = index
        guard let end = endOfString(bytes, from: index) else { return nil }
        index = end
        guard depth == 1, end - start == name.count, bytes[start..<end].elementsEqual(name), end < bytes.count, bytes[end] == UInt8(ascii: ":")
        else { continue }
        guard place == nil, let close = endOfArray(bytes, from: end + 1) else { return nil }
        place = end + 1..<close
        index = close
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      index += 1
    }
    guard let place else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + verdicts.count)
    result += bytes[..<place.lowerBound]
    result += verdicts
    result += bytes[place.upperBound...]
    return result
  }

  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start + 1
    while true {
      index = indexOfSpecialByte(in: bytes, from: index)
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "\"") { return index + 1 }
      index += 2
    }
  }

  private static func endOfArray(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        guard let end = endOfString(bytes, from: index) else { return nil }
        index = end
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }
}

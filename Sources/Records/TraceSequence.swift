// The traces of shards as a stream.

import Foundation

/// Traces in the order they were written. A line that is no trace, or a frame that is damaged, is a problem that
/// names the shard and the line (in the decompressed text); reading goes on behind it.
package struct TraceSequence: Sequence, Sendable {
  let shards: [URL]

  package func makeIterator() -> Iterator { Iterator(shards: shards) }

  package struct Iterator: IteratorProtocol {
    private var lines: LineIterator

    init(shards: [URL]) { lines = LineIterator(shards: shards) }

    package mutating func next() -> Result<Trace, RecordProblem>? {
      switch lines.next() {
      case nil: nil
      case .failure(let problem): .failure(problem)
      case .success(let line): Trace.parse(line.bytes, file: line.shard.path, line: line.number)
      }
    }
  }
}

extension Trace {
  /// Reads one line of a shard.
  static func parse(_ bytes: ArraySlice<UInt8>, file: String, line: Int) -> Result<Trace, RecordProblem> {
    do {
      return .success(try Trace(json: try JSON(parsing: bytes)))
    } catch {
      return .failure(RecordProblem(file: file, line: line, what: "\(error)"))
    }
  }
}

/// Goes through the lines of shards, one frame in memory.
struct LineIterator: IteratorProtocol {
  typealias Line = (shard: URL, number: Int, bytes: ArraySlice<UInt8>)

  private var remaining: ArraySlice<URL>
  private var shard: Shard?
  private var frame = 0
  private var content: [UInt8] = []
  private var position = 0
  /// The last line's number; nil behind a damaged frame, whose lines nobody knows.
  private var number: Int? = 0

  init(shards: [URL]) { remaining = shards[...] }

  mutating func next() -> Result<Line, RecordProblem>? {
    while true {
      if let shard, position < content.count {
        let end = indexOfLineFeed(in: content, from: position) ?? content.count
        defer { position = end + 1 }
        number = number.map { $0 + 1 }
        return .success((shard.url, number ?? 0, content[position..<end]))
      }
      if let shard, frame < shard.table.frames.count {
        defer { frame += 1 }
        position = 0
        content = []
        do { content = try shard.content(ofFrame: frame) } catch {
          number = nil
          return .failure(problem(shard.url, error))
        }
        continue
      }
      guard let url = remaining.popFirst() else { return nil }
      frame = 0
      number = 0
      shard = nil
      do { shard = try Shard(url) } catch { return .failure(problem(url, error)) }
    }
  }

  private func problem(_ url: URL, _ error: any Error) -> RecordProblem {
    RecordProblem(file: url.path, line: 0, what: (error as? Shard.Damage)?.what ?? "\(error)")
  }
}

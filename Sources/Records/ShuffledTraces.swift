// Traces in a seeded random order, streamed.

import Foundation

extension ShardFolder {
  /// Every trace once, in an order that depends on the folder's content, the seed and the epoch alone. Frames
  /// come in random order into a pool of at most `poolBytes` of lines (and one frame), and traces leave the
  /// pool at random: the larger the pool, the nearer to a full shuffle; a folder that fits into it is fully
  /// shuffled.
  package func shuffled(seed: UInt64, epoch: Int, poolBytes: Int = 64 << 20) -> ShuffledTraces {
    ShuffledTraces(shards: shardURLs, seed: seed, epoch: epoch, poolBytes: poolBytes)
  }
}

package struct ShuffledTraces: Sequence, Sendable {
  let shards: [URL]
  let seed: UInt64
  let epoch: Int
  let poolBytes: Int

  package func makeIterator() -> Iterator { Iterator(self) }

  package struct Iterator: IteratorProtocol {
    private let shards: [URL]
    private let poolBytes: Int
    private var generator: SeededGenerator
    private var open: [Int: Shard] = [:]
    /// The frames still to be read, the next one last.
    private var frames: [(shard: Int, frame: Int)] = []
    private var problems: [RecordProblem] = []
    private var pool: [PooledLine] = []
    private var pooledBytes = 0

    private static let maximumOpenShards = 64

    private struct PooledLine {
      var shard: Int
      var frame: Int
      var lineInFrame: Int
      var bytes: [UInt8]
    }

    fileprivate init(_ traces: ShuffledTraces) {
      shards = traces.shards
      poolBytes = traces.poolBytes
      generator = SeededGenerator(seed: traces.seed, for: "shuffle of epoch \(traces.epoch)")
      for index in shards.indices {
        do {
          frames += try shard(index).table.frames.indices.map { (index, $0) }
        } catch { problems.append(problem(index, error)) }
      }
      frames.shuffle(using: &generator)
    }

    package mutating func next() -> Result<Trace, RecordProblem>? {
      switch nextLine() {
      case nil: return nil
      case .failure(let problem): return .failure(problem)
      case .success(let line):
        let path = shards[line.shard].path
        return Trace.parse(line.bytes[...], file: path, line: 0).mapError { problem in
          RecordProblem(file: path, line: number(of: line), what: problem.what)
        }
      }
    }

    /// Goes past `count` traces without reading them as JSON: to resume in the middle of an epoch.
    package mutating func skip(_ count: Int) {
      for _ in 0..<count where nextLine() == nil { return }
    }

    private mutating func nextLine() -> Result<PooledLine, RecordProblem>? {
      while pooledBytes < poolBytes, let next = frames.popLast() {
        do {
          var line = 0
          Shard.forEachLine(of: try shard(next.shard).content(ofFrame: next.frame)) { bytes in
            pool.append(
              PooledLine(shard: next.shard, frame: next.frame, lineInFrame: line, bytes: Array(bytes)))
            pooledBytes += bytes.count
            line += 1
          }
        } catch { problems.append(problem(next.shard, error)) }
      }
      if let problem = problems.popLast() { return .failure(problem) }
      guard !pool.isEmpty else { return nil }
      let chosen = Int.random(in: 0..<pool.count, using: &generator)
      pool.swapAt(chosen, pool.count - 1)
      let line = pool.removeLast()
      pooledBytes -= line.bytes.count
      return .success(line)
    }

    private mutating func shard(_ index: Int) throws -> Shard {
      if let shard = open[index] { return shard }
      if open.count >= Self.maximumOpenShards { open.removeAll() }
      let shard = try Shard(shards[index])
      open[index] = shard
      return shard
    }

    /// A line's number in the shard's decompressed text; 0 where an earlier frame cannot be read.
    private mutating func number(of line: PooledLine) -> Int {
      guard let earlier = try? shard(line.shard).lines(beforeFrame: line.frame) else { return 0 }
      return earlier + line.lineInFrame + 1
    }

    private func problem(_ index: Int, _ error: any Error) -> RecordProblem {
      RecordProblem(
        file: shards[index].path, line: 0, what: (error as? Shard.Damage)?.what ?? "\(error)")
    }
  }
}

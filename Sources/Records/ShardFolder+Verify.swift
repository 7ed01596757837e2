// Proof that a folder's bytes are what was written.

import Foundation

extension ShardFolder {
  /// Reads everything and throws `RecordsError.damaged` with every problem found. In a complete folder any
  /// changed bit of a shard is found (SHA-256 of the manifest); the other checks say where: seek table, each
  /// frame's checksum, each line as a trace, ids unique, counts. In an unfinished folder a torn end is no
  /// problem.
  package func verify() throws {
    var problems: [String] = []
    var places: [String: String] = [:]
    for entry in manifest.shards {
      do { try verify(entry, &places, &problems) } catch {
        problems.append((error as? Shard.Damage)?.what ?? "\(error)")
      }
    }
    guard problems.isEmpty else { throw RecordsError.damaged(folder: url.path, problems: problems) }
  }

  private func verify(
    _ entry: ShardManifest.Entry, _ places: inout [String: String], _ problems: inout [String]
  ) throws {
    let shardURL = url.appendingPathComponent(entry.name)
    let hash = try sha256(of: shardURL)
    if hash != entry.sha256 {
      problems.append("\(entry.name): SHA-256 \(entry.sha256) expected, found \(hash)")
    }
    let shard = try Shard(shardURL)
    if isComplete, !shard.isFinished {
      problems.append("\(entry.name): the seek table that closes it is missing or damaged")
    }
    var line = 0
    for index in shard.table.frames.indices {
      do {
        Shard.forEachLine(of: try shard.content(ofFrame: index)) { bytes in
          line += 1
          switch Trace.parse(bytes, file: entry.name, line: line) {
          case .failure(let problem): problems.append(problem.description)
          case .success(let trace):
            let place = "\(entry.name):\(line)"
            if let first = places.updateValue(place, forKey: trace.id) {
              problems.append("\(place): the id '\(trace.id)' is on \(first) too")
            }
          }
        }
      } catch let damage as Shard.Damage { problems.append(damage.what) }
    }
    if line != entry.traces, hash == entry.sha256 {
      problems.append("\(entry.name): \(entry.traces) traces expected, found \(line)")
    }
    if shard.table.frames.count != entry.frames, hash == entry.sha256 {
      problems.append("\(entry.name): \(entry.frames) frames expected, found \(shard.table.frames.count)")
    }
  }
}

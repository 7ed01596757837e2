// Traces from folder to folder and to plain files: `distill data merge|export|import`.

import Foundation

extension ShardFolder {
  /// Joins complete folders into one, in their order; lines are copied as they are. Before anything is written,
  /// an id that is in two folders (or twice in one) is refused with the folders' names. Run again after a
  /// crash, it goes on where it stopped.
  @discardableResult
  package static func merge(
    _ folders: [ShardFolder], into output: URL, options: ShardOptions = ShardOptions()
  ) throws -> ShardManifest {
    for folder in folders { try folder.requireComplete() }
    try requireUniqueIDs(folders)
    let sources = folders.map { folder -> JSON in
      [
        "name": .string(folder.url.lastPathComponent), "traces": .int(folder.manifest.traces),
        "shards_sha256": .array(folder.manifest.shards.map { .string($0.sha256) }),
        "provenance": .object(folder.manifest.provenance),
      ]
    }
    let writer = try ShardWriter(
      folder: output, options: options, provenance: ["merged_from": .array(sources)])
    let there = Set(writer.recovered)
    for folder in folders {
      var lines = LineIterator(shards: folder.shardURLs)
      while let next = lines.next() {
        let line = try next.get()
        let id = try Trace.id(of: line)
        if !there.contains(id) { try writer.append(line: Array(line.bytes), id: id) }
      }
    }
    return try writer.finish()
  }

  private static func requireUniqueIDs(_ folders: [ShardFolder]) throws {
    var homes: [String: Int] = [:]
    var first: (id: String, first: Int, second: Int)?
    var count = 0
    for (index, folder) in folders.enumerated() {
      for id in try folder.ids() {
        guard let home = homes.updateValue(index, forKey: id) else { continue }
        count += 1
        if first == nil { first = (id, home, index) }
      }
    }
    guard let first else { return }
    throw RecordsError.duplicateID(
      id: first.id, first: folders[first.first].url.path, second: folders[first.second].url.path,
      more: count - 1)
  }

  /// Writes every trace as a line of a plain `.jsonl` file, as it stands in the shards; the count. The file is
  /// there whole or not at all.
  @discardableResult
  package func export(to file: URL) throws -> Int {
    var count = 0
    try AtomicFile.write(to: file) { output in
      var lines = LineIterator(shards: shardURLs)
      while let next = lines.next() {
        try output.write(try next.get().bytes)
        try output.write(CollectionOfOne(UInt8(ascii: "\n")))
        count += 1
      }
    }
    return count
  }

  /// Makes a folder of traces in `.jsonl` or `.jsonl.zst` files. A line that is no trace, or whose id came
  /// before, is a problem; the others are imported. Run again after a crash, it goes on where it stopped.
  package static func `import`(
    _ files: [URL], into output: URL, options: ShardOptions = ShardOptions()
  ) throws -> (manifest: ShardManifest, problems: [RecordProblem]) {
    let inputs = try files.map { try JSONLines($0) }
    let hashes = try files.map { file -> JSON in
      ["name": .string(file.lastPathComponent), "sha256": .string(try sha256(of: file))]
    }
    let writer = try ShardWriter(
      folder: output, options: options, provenance: ["imported_from": .array(hashes)])
    let there = Set(writer.recovered)
    var places: [String: String] = [:]
    var problems: [RecordProblem] = []
    for (file, lines) in zip(files, inputs) {
      for (line, value) in lines {
        do {
          let trace = try Trace(json: try value.get())
          if let first = places[trace.id] {
            throw RecordProblem(file: file.path, line: line, what: "the id '\(trace.id)' is on \(first) too")
          }
          places[trace.id] = "\(file.path):\(line)"
          if !there.contains(trace.id) { try writer.append(trace) }
        } catch let problem as RecordProblem {
          problems.append(problem)
        } catch let error as RecordsError {
          guard case .badMember = error else { throw error }
          problems.append(RecordProblem(file: file.path, line: line, what: error.description))
        }
      }
    }
    return (try writer.finish(), problems)
  }
}

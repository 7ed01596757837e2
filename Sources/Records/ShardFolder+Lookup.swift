// Single traces of a folder: what `distill data show` prints.

extension ShardFolder {
  /// The trace with an id. Lines are passed over by their first member, without reading the rest.
  package func trace(withID id: String) throws -> Trace {
    var lines = LineIterator(shards: shardURLs)
    while let next = lines.next() {
      let line = try next.get()
      guard (Trace.id(ofLine: line.bytes) ?? id) == id else { continue }
      let trace = try Trace.parse(line.bytes, file: line.shard.path, line: line.number).get()
      if trace.id == id { return trace }
    }
    throw RecordsError.noSuchRecord(id: id, folder: url.path)
  }

  /// The ids in the order they were written.
  package func ids() throws -> [String] {
    var ids: [String] = []
    var lines = LineIterator(shards: shardURLs)
    while let next = lines.next() {
      let line = try next.get()
      ids.append(try Trace.id(of: line))
    }
    return ids
  }

  /// The first traces; fewer where there are fewer.
  package func first(_ count: Int) throws -> [Trace] { try traces().prefix(count).map { try $0.get() } }

  /// The traces of one frame, found through the seek table without reading the frames before it.
  package func traces(inFrame frame: Int, ofShard shard: Int) throws -> [Trace] {
    let shard = try Shard(shardURLs[shard])
    var traces: [Trace] = []
    do {
      try Shard.forEachLine(of: try shard.content(ofFrame: frame)) { bytes in
        traces.append(try Trace.parse(bytes, file: shard.url.path, line: 0).get())
      }
    } catch let damage as Shard.Damage {
      throw RecordsError.damaged(folder: url.path, problems: [damage.what])
    }
    return traces
  }
}

extension Trace {
  /// The id of a shard's line.
  static func id(of line: LineIterator.Line) throws -> String {
    if let id = id(ofLine: line.bytes) { return id }
    return try parse(line.bytes, file: line.shard.path, line: line.number).get().id
  }
}

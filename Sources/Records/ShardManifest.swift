// manifest.json: what closes a folder of shards.

import Foundation

/// What a complete folder of shards holds. Written last; can be made again from the shards.
package struct ShardManifest: Sendable, Hashable {
  package static let fileName = "manifest.json"
  package static let schemaVersion = 1

  package struct Entry: Sendable, Hashable {
    /// The shard's file name.
    package var name: String
    package var traces: Int
    package var frames: Int
    /// The file's size.
    package var bytes: Int
    /// The JSON lines' size.
    package var uncompressedBytes: Int
    package var sha256: String
  }

  package var shards: [Entry]
  /// How the data was made, as its maker wrote it.
  package var provenance: JSONObject
  /// Members of the file that this version does not know.
  package var extra: JSONObject = [:]

  package var traces: Int { shards.reduce(0) { $0 + $1.traces } }
  package var bytes: Int { shards.reduce(0) { $0 + $1.bytes } }
  package var uncompressedBytes: Int { shards.reduce(0) { $0 + $1.uncompressedBytes } }

  package init(shards: [Entry], provenance: JSONObject) {
    self.shards = shards
    self.provenance = provenance
  }

  package var json: JSON {
    var object: JSONObject = [
      "schema_version": .int(Self.schemaVersion), "traces": .int(traces), "bytes": .int(bytes),
      "uncompressed_bytes": .int(uncompressedBytes), "shards": .array(shards.map(\.json)),
      "provenance": .object(provenance),
    ]
    object.append(extra, besides: [])
    return .object(object)
  }

  package init(json: JSON) throws(RecordsError) {
    var members = try MemberReader(json)
    let version = try members.int("schema_version")
    guard version == Self.schemaVersion else {
      throw .badMember(
        member: "schema_version", expected: "\(Self.schemaVersion), which this version of distill reads",
        found: "\(version)")
    }
    var entries: [Entry] = []
    for (index, entry) in try members.take("shards", "an array of shards", { $0.array }).enumerated() {
      entries.append(try Entry(json: entry, at: "shards[\(index)]"))
    }
    self.init(
      shards: entries, provenance: try members.take("provenance", "an object", { $0.object }))
    for (member, sum) in [("traces", traces), ("bytes", bytes), ("uncompressed_bytes", uncompressedBytes)] {
      let found = try members.int(member)
      guard found == sum else {
        throw .badMember(member: member, expected: "\(sum), the sum over the shards", found: "\(found)")
      }
    }
    extra = members.rest
  }

  /// Reads a folder's manifest; nil where there is none.
  static func read(in folder: URL) throws(RecordsError) -> ShardManifest? {
    let url = folder.appendingPathComponent(fileName)
    guard unsafe access(url.path, F_OK) == 0 else { return nil }
    let file = try OpenFile(url.path, .read)
    let bytes = try file.read(try file.size(), at: 0)
    let json: JSON
    do { json = try JSON(parsing: bytes) } catch {
      throw .badManifest(path: url.path, what: error.description)
    }
    do { return try ShardManifest(json: json) } catch {
      throw .badManifest(path: url.path, what: error.description)
    }
  }

  func write(in folder: URL) throws {
    try AtomicFile.write(json.prettyText + "\n", to: folder.appendingPathComponent(Self.fileName))
  }
}

extension ShardManifest.Entry {
  var json: JSON {
    [
      "name": .string(name), "traces": .int(traces), "frames": .int(frames), "bytes": .int(bytes),
      "uncompressed_bytes": .int(uncompressedBytes), "sha256": .string(sha256),
    ]
  }

  init(json: JSON, at path: String) throws(RecordsError) {
    var members = try MemberReader(json, at: path)
    self.init(
      name: try members.take("name", "a shard's name (shard-00000.jsonl.zst)") { json in
        json.string.flatMap { Shard.number(ofName: $0) == nil ? nil : $0 }
      },
      traces: try members.int("traces"), frames: try members.int("frames"), bytes: try members.int("bytes"),
      uncompressedBytes: try members.int("uncompressed_bytes"), sha256: try members.string("sha256"))
    try members.end()
  }

  /// Measures a shard by reading it whole.
  init(measuring shard: Shard) throws {
    var traces = 0
    try shard.forEachLine { _ in traces += 1 }
    self.init(
      name: shard.name, traces: traces, frames: shard.table.frames.count, bytes: try shard.file.size(),
      uncompressedBytes: shard.table.frames.reduce(0) { $0 + $1.decompressedSize },
      sha256: try Records.sha256(of: shard.url))
  }
}

// A folder of shards for reading.

import Foundation

/// A folder of shards. A complete one has its manifest; of an unfinished one the complete frames are read.
package struct ShardFolder: Sendable {
  package let url: URL
  /// What the folder holds; measured where the folder has no manifest yet.
  package let manifest: ShardManifest
  /// True where the manifest closes the folder.
  package let isComplete: Bool
  /// Bytes at the end of an unfinished folder that are no complete frame: what a crash left.
  package let tornBytes: Int

  /// Opens a folder. A manifest that names other shards or sizes than are there is an error.
  package init(_ url: URL) throws {
    self.url = url
    guard unsafe access(url.path, F_OK) == 0 else { throw RecordsError.noSuchFolder(path: url.relativePath) }
    if let manifest = try ShardManifest.read(in: url) {
      try Self.check(manifest, against: url)
      self.manifest = manifest
      isComplete = true
      tornBytes = 0
      return
    }
    let numbers = try Self.shardNumbers(in: url)
    let provenance = try Self.unfinishedProvenance(in: url)
    guard !numbers.isEmpty || provenance != nil else { throw RecordsError.notShards(folder: url.path) }
    var torn = 0
    var entries: [ShardManifest.Entry] = []
    do {
      for number in numbers {
        let shard = try Shard(Shard.url(in: url, number: number))
        torn += shard.tornBytes
        entries.append(try ShardManifest.Entry(measuring: shard))
      }
    } catch let damage as Shard.Damage {
      throw RecordsError.damaged(folder: url.path, problems: [damage.what])
    }
    manifest = ShardManifest(shards: entries, provenance: provenance ?? [:])
    isComplete = false
    tornBytes = torn
  }

  /// Throws unless every trace is proved to be in a finished folder.
  package func requireComplete() throws(RecordsError) {
    guard isComplete else { throw .unfinished(folder: url.path) }
  }

  var shardURLs: [URL] { manifest.shards.map { url.appendingPathComponent($0.name) } }

  /// Every trace in the order it was written. Holds one frame in memory.
  package func traces() -> TraceSequence { TraceSequence(shards: shardURLs) }

  /// Makes the manifest of a folder again from its shards, closing an unfinished one; keeps the provenance.
  @discardableResult
  package static func rebuildManifest(at url: URL) throws -> ShardManifest {
    guard unsafe access(url.path, F_OK) == 0 else { throw RecordsError.noSuchFolder(path: url.relativePath) }
    guard try !shardNumbers(in: url).isEmpty else { throw RecordsError.notShards(folder: url.path) }
    let old = url.appendingPathComponent(ShardManifest.fileName)
    var provenance = try unfinishedProvenance(in: url)
    if provenance == nil, let file = try? OpenFile(old.path, .read), let size = try? file.size(),
      let bytes = try? file.read(size, at: 0)
    {
      provenance = (try? JSON(parsing: bytes))?["provenance"]?.object
    }
    // A manifest that does not fit the shards would stop the writer; with it gone the folder is unfinished.
    let aside = url.appendingPathComponent(".\(ShardManifest.fileName).old")
    let hadManifest = unsafe rename(old.path, aside.path) == 0
    do {
      let manifest = try ShardWriter(folder: url, provenance: provenance ?? [:]).finish()
      _ = unsafe unlink(aside.path)
      return manifest
    } catch {
      if hadManifest { _ = unsafe rename(aside.path, old.path) }
      throw error
    }
  }

  // MARK: What is in the folder

  /// The shards' numbers in order; one that is missing in between is an error.
  static func shardNumbers(in folder: URL) throws -> [Int] {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder.path) } catch {
      throw RecordsError.cannotRead(path: folder.path, code: ENOTDIR)
    }
    let numbers = names.compactMap(Shard.number(ofName:)).sorted()
    for (index, number) in numbers.enumerated() where number != index {
      let missing = Shard.url(in: folder, number: index).lastPathComponent
      throw RecordsError.damaged(
        folder: folder.path,
        problems: [
          "\(missing) is missing, and \(Shard.url(in: folder, number: number).lastPathComponent) is there"
        ])
    }
    return numbers
  }

  /// The provenance that an unfinished folder was begun with.
  static func unfinishedProvenance(in folder: URL) throws -> JSONObject? {
    let url = folder.appendingPathComponent(ShardWriter.provenanceFileName)
    guard unsafe access(url.path, F_OK) == 0 else { return nil }
    let file = try OpenFile(url.path, .read)
    let json: JSON
    do { json = try JSON(parsing: try file.read(try file.size(), at: 0)) } catch let error as JSONSyntaxError
    {
      throw RecordsError.badManifest(path: url.path, what: error.description)
    }
    guard let object = json.object else {
      throw RecordsError.badManifest(path: url.path, what: "expected an object, found \(kind(of: json))")
    }
    return object
  }

  /// Throws unless the folder holds the manifest's shards, in their sizes, and no other.
  static func check(_ manifest: ShardManifest, against folder: URL) throws {
    let path = folder.appendingPathComponent(ShardManifest.fileName).path
    let there = try shardNumbers(in: folder).map { Shard.url(in: folder, number: $0).lastPathComponent }
    let named = manifest.shards.map(\.name)
    guard there == named else {
      let list = { (names: [String]) in names.isEmpty ? "no shards" : names.joined(separator: ", ") }
      throw RecordsError.badManifest(
        path: path, what: "it names \(list(named)), the folder has \(list(there))")
    }
    for entry in manifest.shards {
      let size = try OpenFile(folder.appendingPathComponent(entry.name).path, .read).size()
      guard size == entry.bytes else {
        throw RecordsError.badManifest(
          path: path, what: "\(entry.name) should have \(entry.bytes) bytes and has \(size)")
      }
    }
  }
}

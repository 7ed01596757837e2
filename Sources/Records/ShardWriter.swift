// Appends traces to a folder of shards so that a crash at any moment loses none that was flushed.
//
// Folder while it is written: shard-00000.jsonl.zst …, the last one without its seek table; provenance.json
// (how the data is made); .lock. Once finished: the shards and manifest.json alone.

import Foundation
import Synchronization

/// The one writer of a folder. Dropping it without `finish` is like a crash: what was not flushed is lost, and
/// the next writer goes on from there.
package final class ShardWriter: Sendable {
  package static let provenanceFileName = "provenance.json"

  package let folder: URL
  /// The ids of the traces that were there when the folder was opened, in order.
  package let recovered: [String]
  private let state: Mutex<ShardWriterState>

  /// Opens a folder for appending, making it where needed. An unfinished shard's torn end is cut off; its
  /// complete frames are kept. Finished shards are never touched.
  /// - Parameter provenance: how the data is made, as it will stand in the manifest. A folder that was begun
  ///   with another one is refused, the first differing member named.
  package init(
    folder: URL, options: ShardOptions = ShardOptions(), provenance: JSONObject
  ) throws {
    self.folder = folder
    do {
      var state = try ShardWriterState(folder: folder, options: options, provenance: provenance)
      recovered = try state.recover()
      self.state = Mutex(state)
    } catch let damage as Shard.Damage {
      throw RecordsError.damaged(folder: folder.path, problems: [damage.what])
    }
  }

  /// Adds a trace. It is safe from a crash once its frame is closed: by `flush`, or when the frame is full.
  /// An id that is already there is an error.
  package func append(_ trace: Trace) throws {
    var line: [UInt8] = []
    trace.json.write(to: &line)
    try append(line: line, id: trace.id)
  }

  /// Adds a line as it is.
  package func append(line: [UInt8], id: String) throws {
    try state.withLock { try $0.append(line: line, id: id) }
  }

  /// Adds a frame as it is, behind what was appended before.
  package func append(_ frame: EncodedFrame) throws { try state.withLock { try $0.append(frame) } }

  /// Closes the frame; when it returns, every trace appended so far is on the disk. When the disk is full the
  /// shard is cut back to its last complete frame and the traces stay here, so it may be called again.
  package func flush() throws { try state.withLock { try $0.flush() } }

  /// Flushes, closes the last shard with its seek table and the folder with its manifest, and gives the
  /// folder free. Nothing can be appended after it.
  @discardableResult
  package func finish() throws -> ShardManifest { try state.withLock { try $0.finish() } }
}

/// What a writer knows; one call at a time changes it.
struct ShardWriterState {
  private let folder: URL
  private let options: ShardOptions
  private let provenance: JSONObject
  private let lock: FolderLock
  private let compressor: ZstdCompressor
  /// The manifest of a folder that was complete when it was opened.
  private var manifest: ShardManifest?
  private var finishedShards: [URL] = []
  /// The shard that frames are appended to.
  private var current: (file: OpenFile, url: URL, table: SeekTable)?
  private var nextNumber = 0
  private var pending: [UInt8] = []
  private var ids: Set<String> = []
  private var isFinished = false

  init(folder: URL, options: ShardOptions, provenance: JSONObject) throws {
    self.folder = folder
    self.options = options
    self.provenance = provenance
    try AtomicFile.createFolder(folder)
    lock = try FolderLock(folder)
    compressor = try ZstdCompressor(level: options.compressionLevel)
    manifest = try ShardManifest.read(in: folder)
  }

  // MARK: Opening

  /// Reads what is there and cuts the torn end; the ids found, in order.
  mutating func recover() throws -> [String] {
    try checkProvenance()
    let numbers = try ShardFolder.shardNumbers(in: folder)
    if let manifest { try ShardFolder.check(manifest, against: folder) }
    var recovered: [String] = []
    for number in numbers {
      let url = Shard.url(in: folder, number: number)
      let isLast = number == numbers.last
      let shard = try Shard(url)
      guard shard.isFinished || (isLast && manifest == nil) else {
        throw Shard.Damage(what: "\(shard.name): the seek table that closes it is missing or damaged")
      }
      var line = 0
      try shard.forEachLine { bytes in
        line += 1
        let id: String
        do {
          id = try Trace.id(ofLine: bytes) ?? Trace(json: JSON(parsing: bytes)).id
        } catch {
          throw RecordProblem(file: url.path, line: line, what: "\(error)")
        }
        recovered.append(id)
        guard ids.insert(id).inserted else {
          throw RecordsError.duplicateID(id: id, first: folder.path, second: "\(shard.name):\(line)", more: 0)
        }
      }
      if shard.isFinished {
        finishedShards.append(url)
      } else {
        try reopen(shard)
      }
    }
    nextNumber = (numbers.last ?? -1) + 1
    return recovered
  }

  private mutating func reopen(_ shard: Shard) throws {
    let file = try OpenFile(shard.url.path, .update)
    if shard.tornBytes > 0 {
      try file.truncate(to: shard.table.offset)
      try file.synchronize()
    }
    current = (file, shard.url, shard.table)
  }

  private var provenanceURL: URL { folder.appendingPathComponent(ShardWriter.provenanceFileName) }

  /// Compares with the run that began the folder; the first run writes its provenance down.
  private func checkProvenance() throws {
    guard let before = try manifest?.provenance ?? ShardFolder.unfinishedProvenance(in: folder) else {
      try AtomicFile.write(JSON.object(provenance).prettyText + "\n", to: provenanceURL)
      return
    }
    for key in before.keys + provenance.keys where before[key] != provenance[key] {
      throw RecordsError.otherProvenance(
        folder: folder.path, member: key, before: before[key]?.text ?? "nothing",
        now: provenance[key]?.text ?? "nothing")
    }
  }

  // MARK: Writing

  mutating func append(line: [UInt8], id: String) throws {
    precondition(!isFinished, "a trace appended to a finished ShardWriter")
    guard line.count <= JSONLines.defaultMaximumLineBytes else {
      throw RecordsError.lineTooLong(id: id, bytes: line.count, limit: JSONLines.defaultMaximumLineBytes)
    }
    guard ids.insert(id).inserted else {
      throw RecordsError.duplicateID(id: id, first: folder.path, second: "the traces appended now", more: 0)
    }
    pending.append(contentsOf: line)
    pending.append(0x0A)
    if pending.count >= options.frameBytes { try flush() }
  }

  mutating func flush() throws {
    guard !pending.isEmpty else { return }
    try write(
      EncodedFrame(lines: pending, ids: [], compressor: compressor))
    pending.removeAll(keepingCapacity: true)
  }

  mutating func append(_ frame: EncodedFrame) throws {
    precondition(!isFinished, "a frame appended to a finished ShardWriter")
    try flush()
    for id in frame.ids where !ids.insert(id).inserted {
      throw RecordsError.duplicateID(id: id, first: folder.path, second: "the traces appended now", more: 0)
    }
    try write(frame)
  }

  private mutating func write(_ frame: EncodedFrame) throws {
    let shard = try openShard()
    try write(frame.bytes, to: shard.file, at: shard.table.offset, synchronize: options.synchronizesFrames)
    current?.table.frames.append(
      SeekTable.Frame(
        offset: shard.table.offset, compressedSize: frame.bytes.count, decompressedSize: frame.decompressedSize,
        checksum: frame.checksum))
    if shard.table.offset + frame.bytes.count >= options.shardBytes { try closeShard() }
  }

  /// Writes and syncs; when that fails, cuts the file back to where it was.
  private func write(
    _ bytes: [UInt8], to file: OpenFile, at offset: Int, synchronize: Bool = true
  ) throws(RecordsError) {
    do {
      try file.write(bytes, at: offset)
      if synchronize { try file.synchronize() }
    } catch {
      try? file.truncate(to: offset)
      throw error
    }
  }

  /// The shard to append to, a new one where there is none.
  private mutating func openShard() throws -> (file: OpenFile, url: URL, table: SeekTable) {
    if let current { return current }
    try reopenFolder()
    let url = Shard.url(in: folder, number: nextNumber)
    let shard = (file: try OpenFile(url.path, .update), url: url, table: SeekTable())
    try synchronizeFolder(folder.path)
    nextNumber += 1
    current = shard
    return shard
  }

  /// A complete folder becomes an unfinished one before anything is added to it.
  private mutating func reopenFolder() throws {
    guard manifest != nil else { return }
    try AtomicFile.write(JSON.object(provenance).prettyText + "\n", to: provenanceURL)
    try remove(folder.appendingPathComponent(ShardManifest.fileName))
    manifest = nil
  }

  private mutating func closeShard() throws {
    guard let shard = current else { return }
    if shard.table.frames.isEmpty {
      try remove(shard.url)
      nextNumber -= 1
    } else {
      try write(shard.table.bytes, to: shard.file, at: shard.table.offset)
      finishedShards.append(shard.url)
    }
    current = nil
  }

  mutating func finish() throws -> ShardManifest {
    try flush()
    try closeShard()
    let complete: ShardManifest
    if let manifest {
      complete = manifest
    } else {
      let entries = try finishedShards.map { try ShardManifest.Entry(measuring: Shard($0)) }
      complete = ShardManifest(shards: entries, provenance: provenance)
      try complete.write(in: folder)
    }
    if unsafe access(provenanceURL.path, F_OK) == 0 { try remove(provenanceURL) }
    manifest = complete
    isFinished = true
    lock.removeFile()
    return complete
  }

  private func remove(_ url: URL) throws(RecordsError) {
    guard unsafe unlink(url.path) == 0 else {
      throw .cannotWrite(path: url.path, action: "remove", code: errno)
    }
    try synchronizeFolder(folder.path)
  }
}

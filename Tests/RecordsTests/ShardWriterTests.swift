import Foundation
import Records
import Testing

@Suite struct ShardWriterTests {
  private let provenance: JSONObject = ["command": "generate", "seed": 3]

  private func read(_ folder: URL) throws -> [Trace] { try ShardFolder(folder).traces().map { try $0.get() } }

  /// A folder with an unfinished shard of `frames` frames of two traces; its bytes and where frames end.
  private func unfinished(frames: Int, in folder: URL) throws -> (bytes: [UInt8], ends: [Int]) {
    let shard = folder.appendingPathComponent("shard-00000.jsonl.zst")
    let writer = try ShardWriter(folder: folder, provenance: provenance)
    var ends = [0]
    for frame in 0..<frames {
      for trace in traces(2, from: 2 * frame) { try writer.append(trace) }
      try writer.flush()
      ends.append(try contents(shard).count)
    }
    return (try contents(shard), ends)
  }

  @Test("A finished folder holds shards and manifest alone, and its traces in order")
  func finished() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.url.appendingPathComponent("deep/out")
    let writer = try ShardWriter(
      folder: folder, options: ShardOptions(frameBytes: 2000, shardBytes: 1500), provenance: provenance)
    for trace in traces(60) { try writer.append(trace) }
    let manifest = try writer.finish()
    let names = (0..<manifest.shards.count).map { "shard-0000\($0).jsonl.zst" }
    #expect(manifest.shards.count > 2)
    #expect(try temporary.names(in: "deep/out") == ["manifest.json"] + names)
    #expect(manifest.traces == 60)
    #expect(manifest.provenance == provenance)
    #expect(manifest.shards.map(\.name) == names)
    for entry in manifest.shards {
      let url = folder.appendingPathComponent(entry.name)
      let line = String(decoding: try run(["sha256sum", url.path]), as: UTF8.self)
      #expect(line.hasPrefix(entry.sha256 + " "))
      #expect(entry.bytes == (try contents(url).count))
    }
    #expect(try read(folder) == traces(60))
    #expect(try ShardFolder(folder).isComplete)
    #expect(try ShardFolder(folder).manifest == manifest)
    try ShardFolder(folder).verify()
  }

  @Test("After a crash at any byte every complete frame is kept, the rest is cut, and writing goes on")
  func crashAtEveryByte() throws {
    let temporary = try TemporaryFolder()
    let (bytes, ends) = try unfinished(frames: 3, in: temporary.url.appendingPathComponent("whole"))
    for length in 0...bytes.count {
      let folder = temporary.url.appendingPathComponent("cut")
      _ = try temporary.file("cut/shard-00000.jsonl.zst", bytes.prefix(length))
      _ = try temporary.file("cut/provenance.json", #"{"command":"generate","seed":3}"#)
      let frames = ends.lastIndex { $0 <= length }!
      let reader = try ShardFolder(folder)
      #expect(try reader.traces().map { try $0.get() } == traces(2 * frames))
      #expect(reader.tornBytes == length - ends[frames])
      #expect(!reader.isComplete)
      let writer = try ShardWriter(folder: folder, provenance: provenance)
      #expect(writer.recovered == traces(2 * frames).map(\.id))
      for trace in traces(6) where !writer.recovered.contains(trace.id) { try writer.append(trace) }
      try writer.finish()
      #expect(try read(folder) == traces(6))
      try ShardFolder(folder).verify()
      try FileManager.default.removeItem(at: folder)
    }
  }

  @Test("A crash in the seek table loses no frame")
  func crashInSeekTable() throws {
    let temporary = try TemporaryFolder()
    let whole = temporary.url.appendingPathComponent("whole")
    let writer = try ShardWriter(folder: whole, provenance: provenance)
    for trace in traces(4) {
      try writer.append(trace)
      try writer.flush()
    }
    let frames = try contents(whole.appendingPathComponent("shard-00000.jsonl.zst")).count
    try writer.finish()
    let bytes = try contents(whole.appendingPathComponent("shard-00000.jsonl.zst"))
    #expect(bytes.count == frames + 8 + 4 * 12 + 9)
    for length in frames..<bytes.count {
      _ = try temporary.file("cut/shard-00000.jsonl.zst", bytes.prefix(length))
      let cut = temporary.url.appendingPathComponent("cut")
      let writer = try ShardWriter(folder: cut, provenance: provenance)
      #expect(writer.recovered == traces(4).map(\.id))
      try writer.finish()
      #expect(try contents(cut.appendingPathComponent("shard-00000.jsonl.zst")) == bytes)
      try FileManager.default.removeItem(at: cut)
    }
  }

  @Test("Whatever a power cut leaves behind the last frame is cut off", arguments: [1, 3, 4, 100, 5000])
  func garbage(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let temporary = try TemporaryFolder()
    let folder = temporary.url.appendingPathComponent("out")
    let (bytes, _) = try unfinished(frames: 2, in: folder)
    let shard = folder.appendingPathComponent("shard-00000.jsonl.zst")
    let random = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    for tail in [random, [UInt8](repeating: 0, count: count), Array(bytes.prefix(min(count, 40)))] {
      try Data(bytes + tail).write(to: shard)
      let writer = try ShardWriter(folder: folder, provenance: provenance)
      #expect(writer.recovered == traces(4).map(\.id))
      #expect(try contents(shard) == bytes)
    }
  }

  @Test("Damage with whole frames behind it is not a torn end: nothing is cut")
  func damageInTheMiddle() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.url.appendingPathComponent("out")
    var (bytes, ends) = try unfinished(frames: 3, in: folder)
    bytes[ends[1] + 30] ^= 4
    let shard = folder.appendingPathComponent("shard-00000.jsonl.zst")
    try Data(bytes).write(to: shard)
    let expected =
      "\(folder.path) is damaged (1 problem):\n  shard-00000.jsonl.zst: bytes \(ends[1]) to \(ends[2]) are damaged, "
      + "and whole frames follow: this is no torn end, nothing was cut"
    #expect(message { _ = try ShardWriter(folder: folder, provenance: provenance) } == expected)
    #expect(message { _ = try ShardFolder(folder) } == expected)
    #expect(try contents(shard) == bytes)
  }

  @Test("A finished shard is never changed: appending begins a new one")
  func appendToFinished() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.url.appendingPathComponent("out")
    let first = try ShardWriter(folder: folder, provenance: provenance)
    for trace in traces(3) { try first.append(trace) }
    try first.finish()
    let shard = folder.appendingPathComponent("shard-00000.jsonl.zst")
    let bytes = try contents(shard)
    let second = try ShardWriter(folder: folder, provenance: provenance)
    #expect(second.recovered == traces(3).map(\.id))
    #expect(try ShardFolder(folder).isComplete)
    try second.append(trace("p9"))
    try second.flush()
    #expect(try !ShardFolder(folder).isComplete)
    #expect(
      message { try ShardFolder(folder).requireComplete() }
        == "\(folder.path) has no manifest.json: the command that writes it has not ended. Run it again to go on"
    )
    try second.finish()
    #expect(try contents(shard) == bytes)
    #expect(try read(folder) == traces(3) + [trace("p9")])
    #expect(try ShardFolder(folder).manifest.shards.map(\.traces) == [3, 1])
    let manifest = try contents(folder.appendingPathComponent("manifest.json"))
    try ShardWriter(folder: folder, provenance: provenance).finish()
    #expect(try contents(folder.appendingPathComponent("manifest.json")) == manifest)
  }

  @Test("Another run's provenance is refused, the difference named")
  func otherProvenance() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.url.appendingPathComponent("out")
    let expected =
      "\(folder.path) was begun with seed = 3, this run has 4: use the same arguments, another folder, or --overwrite"
    let first = try ShardWriter(folder: folder, provenance: provenance)
    try first.append(trace("p"))
    try first.finish()
    let other: JSONObject = ["command": "generate", "seed": 4]
    #expect(message { _ = try ShardWriter(folder: folder, provenance: other) } == expected)
    let begun = temporary.url.appendingPathComponent("begun")
    do { _ = try ShardWriter(folder: begun, provenance: provenance) }
    #expect(
      message { _ = try ShardWriter(folder: begun, provenance: ["command": "generate"]) }
        == "\(begun.path) was begun with seed = 3, this run has nothing: "
        + "use the same arguments, another folder, or --overwrite")
  }

  @Test("A second writer is refused while the first one lives")
  func locked() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.url.appendingPathComponent("out")
    var first: ShardWriter? = try ShardWriter(folder: folder, provenance: provenance)
    #expect(
      message { _ = try ShardWriter(folder: folder, provenance: provenance) }
        == "\(folder.path) is being written by process \(getpid()): wait for it to end, or write to another folder"
    )
    #expect(first?.recovered == [])
    first = nil
    #expect(try ShardWriter(folder: folder, provenance: provenance).recovered == [])
  }

  @Test("The same id twice is refused")
  func repeatedID() throws {
    let temporary = try TemporaryFolder()
    let writer = try ShardWriter(folder: temporary.url, provenance: provenance)
    try writer.append(trace("p"))
    #expect(
      message { try writer.append(trace("p")) }
        == "the id 'p#0' is in \(temporary.url.path) and in the traces "
        + "appended now: ids must be unique in a data set")
  }

  @Test("A folder without traces is a complete one")
  func empty() throws {
    let temporary = try TemporaryFolder()
    let writer = try ShardWriter(folder: temporary.url, provenance: provenance)
    #expect(try ShardFolder(temporary.url).traces().map { $0 }.isEmpty)
    try writer.finish()
    #expect(try temporary.names() == ["manifest.json"])
    #expect(try ShardFolder(temporary.url).manifest.traces == 0)
    try ShardFolder(temporary.url).verify()
  }

  @Test("Tasks may append at the same time")
  func concurrent() async throws {
    let temporary = try TemporaryFolder()
    let writer = try ShardWriter(
      folder: temporary.url, options: ShardOptions(frameBytes: 5000), provenance: provenance)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<100 { group.addTask { try writer.append(trace("p\(index)")) } }
      try await group.waitForAll()
    }
    #expect(try writer.finish().traces == 100)
    #expect(Set(try read(temporary.url).map(\.id)) == Set((0..<100).map { "p\($0)#0" }))
  }

  @Test("A full disk is an error that names the shard, exit 73")
  func fullDisk() throws {
    let temporary = try TemporaryFolder()
    let shard = temporary.url.appendingPathComponent("shard-00000.jsonl.zst")
    try FileManager.default.createSymbolicLink(atPath: shard.path, withDestinationPath: "/dev/full")
    let writer = try ShardWriter(folder: temporary.url, provenance: provenance)
    try writer.append(trace("p"))
    let error = #expect(throws: RecordsError.self) { try writer.flush() }
    #expect(error?.exitStatus == .cannotCreate)
    #expect(
      error?.description
        == "cannot write \(shard.path): no space left on device. Free some space and run the same "
        + "command again; what was complete is kept")
  }

  @Test("When a disk fills up nothing complete is lost, and with room again the same writer goes on")
  func fullFileSystem() throws {
    let temporary = try TemporaryFolder()
    let mount = Process()
    mount.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    mount.arguments = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", temporary.url.path]
    mount.standardError = FileHandle.nullDevice
    try mount.run()
    mount.waitUntilExit()
    guard mount.terminationStatus == 0 else {
      // Without the right to mount, the test above is the proof; here it must have been for that reason.
      let capabilities = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        .split(separator: "\n").first { $0.hasPrefix("CapEff:") }
      let bits = UInt64(capabilities?.split(separator: "\t").last ?? "", radix: 16) ?? .max
      #expect(bits & (1 << 21) == 0, "mount failed although this process has CAP_SYS_ADMIN")
      return
    }
    defer { _ = try? run(["umount", temporary.url.path]) }
    let folder = temporary.url.appendingPathComponent("out")
    let ballast = try temporary.file("ballast", [UInt8](repeating: 1, count: 150_000))
    let writer = try ShardWriter(folder: folder, provenance: provenance)
    var generator = SeededGenerator(seed: 1)
    var written = 0
    let error = #expect(throws: RecordsError.self) {
      for index in 0..<1000 {
        let noise = (0..<2000).map { _ in String(UInt8.random(in: 0...255, using: &generator), radix: 16) }
          .joined()
        try writer.append(trace("p\(index)", answer: noise))
        try writer.flush()
        written += 1
      }
    }
    let shard = folder.appendingPathComponent("shard-00000.jsonl.zst")
    #expect(error == .cannotWrite(path: shard.path, action: "write", code: ENOSPC))
    #expect(written > 5)
    #expect(try read(folder).count == written)
    #expect(try ShardFolder(folder).tornBytes == 0)
    try FileManager.default.removeItem(at: ballast)
    try writer.finish()
    #expect(try read(folder).map(\.id) == (0...written).map { "p\($0)#0" })
    try ShardFolder(folder).verify()
  }
}

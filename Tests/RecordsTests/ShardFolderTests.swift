import Foundation
import Records
import Testing

@Suite struct ShardFolderTests {
  private func write(_ traces: [Trace], to folder: URL, frameBytes: Int = 1500, shardBytes: Int = 4000) throws
  {
    let options = ShardOptions(frameBytes: frameBytes, shardBytes: shardBytes)
    let writer = try ShardWriter(folder: folder, options: options, provenance: ["seed": 3])
    for trace in traces { try writer.append(trace) }
    try writer.finish()
  }

  @Test("A shuffle gives every trace once, the same for the same seed and epoch, and streams")
  func shuffle() throws {
    let temporary = try TemporaryFolder()
    try write(traces(200), to: temporary.url)
    let folder = try ShardFolder(temporary.url)
    #expect(folder.manifest.shards.count > 1)
    func ids(_ seed: UInt64, _ epoch: Int, _ pool: Int) throws -> [String] {
      try folder.shuffled(seed: seed, epoch: epoch, poolBytes: pool).map { try $0.get().id }
    }
    let inOrder = traces(200).map(\.id)
    for pool in [1, 5000, 1 << 20] {
      let order = try ids(1, 0, pool)
      #expect(order != inOrder)
      #expect(order.sorted() == inOrder.sorted())
      #expect(try ids(1, 0, pool) == order)
      #expect(try ids(1, 1, pool) != order)
      #expect(try ids(2, 0, pool) != order)
    }
  }

  @Test("The shuffle's order is frozen")
  func frozenShuffle() throws {
    let temporary = try TemporaryFolder()
    try write(traces(12), to: temporary.url)
    let order = try ShardFolder(temporary.url).shuffled(seed: 1, epoch: 0).map { try $0.get().id }
    #expect(
      order.joined(separator: " ")
        == "p1#3 p2#2 p2#3 p1#2 p0#2 p2#0 p1#1 p1#0 p0#0 p0#1 p0#3 p2#1")
  }

  @Test("A full pool mixes traces of all frames", arguments: 0..<3)
  func mixing(epoch: Int) throws {
    let temporary = try TemporaryFolder()
    try write(traces(400), to: temporary.url)
    let folder = try ShardFolder(temporary.url)
    let places = Dictionary(uniqueKeysWithValues: traces(400).map(\.id).enumerated().map { ($1, $0) })
    let order = try folder.shuffled(seed: 9, epoch: epoch).map { places[try $0.get().id]! }
    // The mean of 200 of 0..<400 without replacement: 199.5 with a standard error of 5.8; six of them.
    let mean = Double(order.prefix(200).reduce(0, +)) / 200
    #expect(abs(mean - 199.5) < 35)
  }

  @Test("Skipping gives the rest of the same order", arguments: [0, 1, 57, 200, 300])
  func skip(count: Int) throws {
    let temporary = try TemporaryFolder()
    try write(traces(200), to: temporary.url)
    let shuffled = try ShardFolder(temporary.url).shuffled(seed: 1, epoch: 0, poolBytes: 5000)
    var iterator = shuffled.makeIterator()
    iterator.skip(count)
    var rest: [String] = []
    while let trace = iterator.next() { rest.append(try trace.get().id) }
    #expect(rest == (try shuffled.dropFirst(count).map { try $0.get().id }))
  }

  /// A small complete folder of two frames, and its only shard.
  private func small(_ temporary: TemporaryFolder) throws -> (folder: URL, shard: URL, bytes: [UInt8]) {
    let folder = temporary.url.appendingPathComponent("out")
    let writer = try ShardWriter(folder: folder, provenance: [:])
    for trace in traces(2) {
      try writer.append(trace)
      try writer.flush()
    }
    try writer.finish()
    let shard = folder.appendingPathComponent("shard-00000.jsonl.zst")
    return (folder, shard, try contents(shard))
  }

  @Test("Any flipped bit of a shard is found")
  func bitFlips() throws {
    let temporary = try TemporaryFolder()
    let (folder, shard, bytes) = try small(temporary)
    try ShardFolder(folder).verify()
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(bit)
        try Data(damaged).write(to: shard)
        let error = #expect(throws: RecordsError.self) { try ShardFolder(folder).verify() }
        guard case .damaged? = error else {
          Issue.record("byte \(index), bit \(bit): \(String(describing: error))")
          continue
        }
      }
    }
  }

  @Test("Without a manifest a flipped bit is found too, or changes no trace")
  func bitFlipsWithoutManifest() throws {
    let temporary = try TemporaryFolder()
    let (folder, shard, bytes) = try small(temporary)
    try FileManager.default.removeItem(at: folder.appendingPathComponent("manifest.json"))
    var harmless = 0
    for index in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(bit)
        try Data(damaged).write(to: shard)
        do {
          let opened = try ShardFolder(folder)
          try opened.verify()
          let read = try opened.traces().map { try $0.get() }
          // A damaged table or last frame looks like a crash: the frames before it are read.
          #expect(read == Array(traces(2).prefix(read.count)))
          #expect(read.count == 2 || opened.tornBytes > 0)
          harmless += 1
        } catch is RecordsError {}
      }
    }
    #expect(harmless < bytes.count * 8)
  }

  @Test("A shard cut at any byte does not fit its manifest")
  func truncation() throws {
    let temporary = try TemporaryFolder()
    let (folder, shard, bytes) = try small(temporary)
    for length in bytes.indices {
      try Data(bytes.prefix(length)).write(to: shard)
      let expected =
        "\(folder.path)/manifest.json: shard-00000.jsonl.zst should have \(bytes.count) bytes and has \(length). "
        + "`distill data verify` names what is damaged; without manifest.json the folder is read as unfinished and "
        + "the manifest can be made again from the shards"
      #expect(message { _ = try ShardFolder(folder) } == expected)
      #expect(message { _ = try ShardWriter(folder: folder, provenance: [:]) } == expected)
    }
  }

  @Test("What is damaged is named: hash, frame, and the frames behind are read")
  func damageNamed() throws {
    let temporary = try TemporaryFolder()
    let (folder, shard, bytes) = try small(temporary)
    var damaged = bytes
    damaged[40] ^= 1
    try Data(damaged).write(to: shard)
    let opened = try ShardFolder(folder)
    let found = message { try opened.verify() }
    let lines = found.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0] == "\(folder.path) is damaged (2 problems):")
    #expect(
      lines[1].hasPrefix(
        "  shard-00000.jsonl.zst: SHA-256 \(opened.manifest.shards[0].sha256) expected, found "))
    #expect(lines[2].hasPrefix("  shard-00000.jsonl.zst, frame 0: cannot be decompressed: "))
    let results = opened.traces().map { $0 }
    #expect(results.count == 2)
    #expect(try results[1].get() == traces(2)[1])
    #expect(opened.shuffled(seed: 1, epoch: 0).filter { (try? $0.get()) != nil }.count == 1)
    #expect(
      message { _ = try results[0].get() }.hasPrefix(
        "\(shard.path): shard-00000.jsonl.zst, frame 0: cannot be"))
  }

  @Test("A line that is no trace is named with its line, in order or shuffled")
  func badLine() throws {
    let temporary = try TemporaryFolder()
    let lines = [trace("a").json.text, trace("b").json.text, #"{"id":"c#0"}"#, trace("a").json.text]
    let plain = try temporary.file("lines", lines.joined(separator: "\n") + "\n")
    let shard = try temporary.file("data/shard-00000.jsonl.zst", try run(["zstd", "-qc", plain.path]))
    let folder = try ShardFolder(shard.deletingLastPathComponent())
    let expected = "\(shard.path):3: prompt_id: expected a string, found nothing"
    #expect(
      folder.traces().compactMap { if case .failure(let p) = $0 { p.description } else { nil } } == [expected]
    )
    #expect(
      folder.shuffled(seed: 1, epoch: 0).compactMap {
        if case .failure(let p) = $0 { p.description } else { nil }
      }
        == [expected])
    #expect(
      message { try folder.verify() }
        == "\(folder.url.path) is damaged (2 problems):\n  shard-00000.jsonl.zst:3: prompt_id: expected a string, "
        + "found nothing\n  shard-00000.jsonl.zst:4: the id 'a#0' is on shard-00000.jsonl.zst:1 too")
  }

  @Test("The manifest is made again from the shards, byte by byte, and closes an unfinished folder")
  func rebuild() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.url.appendingPathComponent("out")
    try write(traces(50), to: folder)
    let url = folder.appendingPathComponent("manifest.json")
    let bytes = try contents(url)
    try Data(
      String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\"traces\": 50", with: "\"traces\": 5")
        .utf8
    )
    .write(to: url)
    #expect(
      message { _ = try ShardFolder(folder) }.hasPrefix(
        "\(url.path): traces: expected 50, the sum over the shards, found 5. "))
    try ShardFolder.rebuildManifest(at: folder)
    #expect(try contents(url) == bytes)
    #expect(try temporary.names(in: "out").filter { !$0.hasPrefix("shard-") } == ["manifest.json"])

    let begun = temporary.url.appendingPathComponent("begun")
    do {
      let writer = try ShardWriter(folder: begun, provenance: ["seed": 4])
      try writer.append(trace("p"))
      try writer.flush()
    }
    let manifest = try ShardFolder.rebuildManifest(at: begun)
    #expect(manifest.traces == 1)
    #expect(manifest.provenance == ["seed": 4])
    try ShardFolder(begun).verify()
  }

  @Test("Folders that are no shards, miss one, or have one too many are refused")
  func openings() throws {
    let temporary = try TemporaryFolder()
    #expect(message { _ = try ShardFolder(URL(fileURLWithPath: "/no/such")) } == "no such folder of shards: /no/such")
    #expect(
      message { _ = try ShardFolder(temporary.url) }
        == "no shards in \(temporary.url.path): expected manifest.json or shard-00000.jsonl.zst")
    let folder = temporary.url.appendingPathComponent("out")
    try write(traces(100), to: folder)
    let first = folder.appendingPathComponent("shard-00000.jsonl.zst")
    let aside = temporary.url.appendingPathComponent("aside")
    try FileManager.default.moveItem(at: first, to: aside)
    #expect(
      message { _ = try ShardFolder(folder) }
        == "\(folder.path) is damaged (1 problem):\n  shard-00000.jsonl.zst is missing, and shard-00001.jsonl.zst is there"
    )
    try FileManager.default.moveItem(at: aside, to: first)
    let count = try ShardFolder(folder).manifest.shards.count
    let extra = "shard-0000\(count).jsonl.zst"
    try FileManager.default.copyItem(at: first, to: folder.appendingPathComponent(extra))
    #expect(message { _ = try ShardFolder(folder) }.contains("the folder has shard-00000.jsonl.zst, "))
  }

  @Test(
    "A manifest that is wrong is named, never trusted",
    arguments: [
      ("", "not JSON at byte 0: expected a value, found the end of the text"),
      ("[]", "the record: expected an object, found an array of 0"),
      (#"{"schema_version":2}"#, "schema_version: expected 1, which this version of distill reads, found 2"),
      (
        #"{"schema_version":1,"shards":[{"name":"../../x"}]}"#,
        #"shards[0].name: expected a shard's name (shard-00000.jsonl.zst), found "../../x""#
      ),
      (
        #"{"schema_version":1,"shards":[],"provenance":{},"traces":1,"bytes":0,"uncompressed_bytes":0}"#,
        "traces: expected 0, the sum over the shards, found 1"
      ),
    ])
  func badManifest(text: String, what: String) throws {
    let temporary = try TemporaryFolder()
    let file = try temporary.file("manifest.json", text)
    #expect(message { _ = try ShardFolder(temporary.url) }.hasPrefix("\(file.path): \(what). "))
  }
}

import Foundation
import Records
import Testing

@Suite struct DataOperationsTests {
  private func folder(_ temporary: TemporaryFolder, _ name: String, _ traces: [Trace]) throws -> ShardFolder {
    let url = temporary.url.appendingPathComponent(name)
    let writer = try ShardWriter(
      folder: url, options: ShardOptions(frameBytes: 3000), provenance: ["part": .string(name)])
    for trace in traces { try writer.append(trace) }
    try writer.finish()
    return try ShardFolder(url)
  }

  @Test("Merged folders hold every line as it was, and say where it came from")
  func merge() throws {
    let temporary = try TemporaryFolder()
    let parts = [
      try folder(temporary, "a", traces(10)), try folder(temporary, "b", traces(10, from: 100)),
    ]
    let output = temporary.url.appendingPathComponent("all")
    let manifest = try ShardFolder.merge(parts, into: output)
    #expect(manifest.traces == 20)
    #expect(manifest.provenance["merged_from"]?.array?.map { $0["name"] } == ["a", "b"])
    #expect(manifest.provenance["merged_from"]?.array?[1]["provenance"] == ["part": "b"])
    #expect(try ShardFolder(output).traces().map { try $0.get() } == traces(10) + traces(10, from: 100))
    #expect(try ShardFolder.merge(parts, into: output) == manifest)
  }

  @Test("A merge that was stopped goes on where it was")
  func resumedMerge() throws {
    let temporary = try TemporaryFolder()
    let parts = [try folder(temporary, "a", traces(10)), try folder(temporary, "b", traces(10, from: 100))]
    let output = temporary.url.appendingPathComponent("all")
    let manifest = try ShardFolder.merge(parts, into: output)
    let stopped = temporary.url.appendingPathComponent("stopped")
    do {
      let writer = try ShardWriter(folder: stopped, provenance: manifest.provenance)
      for trace in traces(7) { try writer.append(trace) }
      try writer.flush()
    }
    #expect(try ShardFolder.merge(parts, into: stopped).traces == 20)
    #expect(try ShardFolder(stopped).ids() == (try ShardFolder(output).ids()))
  }

  @Test("An id in two folders is refused before anything is written")
  func mergeDuplicates() throws {
    let temporary = try TemporaryFolder()
    let a = try folder(temporary, "a", traces(10))
    let b = try folder(temporary, "b", traces(5, from: 8))
    let output = temporary.url.appendingPathComponent("all")
    #expect(
      message { try ShardFolder.merge([a, b], into: output) }
        == "the id 'p2#0' is in \(a.url.path) and in \(b.url.path), and 1 more ids twice: "
        + "ids must be unique in a data set")
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }

  @Test("An unfinished folder is not merged")
  func mergeUnfinished() throws {
    let temporary = try TemporaryFolder()
    let url = temporary.url.appendingPathComponent("a")
    let writer = try ShardWriter(folder: url, provenance: [:])
    try writer.append(trace("p"))
    try writer.flush()
    let expected =
      "\(url.path) has no manifest.json: the command that writes it has not ended. Run it again to go on"
    #expect(
      message { try ShardFolder.merge([ShardFolder(url)], into: temporary.url.appendingPathComponent("b")) }
        == expected)
  }

  @Test("What is exported and imported is the same data set; a bad line is named and the others come in")
  func exportImport() throws {
    let temporary = try TemporaryFolder()
    let source = try folder(temporary, "a", traces(20))
    let file = temporary.url.appendingPathComponent("a.jsonl")
    #expect(try source.export(to: file) == 20)
    #expect(
      String(decoding: try contents(file), as: UTF8.self) == traces(20).map { $0.json.text + "\n" }.joined())
    let more = try temporary.file("b.jsonl", "{\n\(trace("p0").json.text)\n{}\n\(trace("new").json.text)")
    let output = temporary.url.appendingPathComponent("b")
    let (manifest, problems) = try ShardFolder.import([file, more], into: output)
    #expect(manifest.traces == 21)
    #expect(
      problems.map(\.description) == [
        "\(more.path):1: not JSON at byte 1: expected a member's name in double quotes, found the end of the text",
        "\(more.path):2: the id 'p0#0' is on \(file.path):1 too",
        "\(more.path):3: prompt_id: expected a string, found nothing",
      ])
    #expect(try ShardFolder(output).traces().map { try $0.get() } == traces(20) + [trace("new")])
    #expect(try ShardFolder.import([file, more], into: output).manifest == manifest)
  }

  @Test("Traces are shown by id and from the start")
  func show() throws {
    let temporary = try TemporaryFolder()
    var odd = trace("odd \"quoted\" \\ é")
    odd.answer = "x"
    let data = try folder(temporary, "a", traces(20) + [odd])
    #expect(try data.trace(withID: "p3#2") == trace("p3", 2))
    #expect(try data.trace(withID: odd.id) == odd)
    #expect(try data.ids() == traces(20).map(\.id) + [odd.id])
    #expect(message { _ = try data.trace(withID: "p99#0") } == "no trace with id 'p99#0' in \(data.url.path)")
    #expect(try data.first(3) == traces(3))
    #expect(try data.first(100).count == 21)
  }

  @Test("Statistics count every kind, and rank lengths")
  func statistics() throws {
    let temporary = try TemporaryFolder()
    var data = traces(10)
    for index in data.indices {
      data[index].usage = Trace.Usage(promptTokens: 5, completionTokens: index + 1)
      data[index].reasoning = index < 2 ? nil : "abcd"
      data[index].thinking = index < 2 ? .noThinking : .complete
      data[index].answer = "é"
    }
    data[0].verdicts = [Verdict(judge: "answer", outcome: .fail, reason: "wrong")]
    data[1].gold = nil
    data[9].usage = nil
    let statistics = DataStatistics(of: try folder(temporary, "a", data))
    #expect(
      statistics.json.text
        == #"{"traces":10,"prompts":3,"with_gold":9,"thinking":{"complete":8,"no_thinking":2},"#
        + #""finish_reasons":{"stop":10},"teachers":{"teacher-1":10},"domains":{"math":10},"#
        + #""verdicts":{"answer/pass/correct":9,"answer/fail/wrong":1},"prompt_tokens":45,"completion_tokens":45,"#
        + #""completion_tokens_per_trace":{"min":1,"median":5,"p90":9,"p99":9,"max":9},"#
        + #""reasoning_bytes":{"min":4,"median":4,"p90":4,"p99":4,"max":4},"#
        + #""answer_bytes":{"min":2,"median":2,"p90":2,"p99":2,"max":2},"problems":0}"#)
    #expect(DataStatistics().json["answer_bytes"] == .null)
  }
}

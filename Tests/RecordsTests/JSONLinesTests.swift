import Foundation
import Records
import Testing

@Suite struct JSONLinesTests {
  private func read(_ url: URL, maximumLineBytes: Int = 1 << 20) throws -> [String] {
    try JSONLines(url, maximumLineBytes: maximumLineBytes).map { line, value in
      switch value {
      case .success(let json): "\(line) \(json.text)"
      case .failure(let problem):
        "\(line) " + problem.description.replacingOccurrences(of: url.path, with: "FILE")
      }
    }
  }

  @Test("Lines end in LF or CRLF, blank ones keep their number, the last one needs no end")
  func lineEnds() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.jsonl", "\u{FEFF}{\"a\":1}\r\n\n  \t\r\n[2]\n\r\n3")
    #expect(try read(file) == ["1 {\"a\":1}", "4 [2]", "6 3"])
  }

  @Test("A bad line is named with its number and the others are read")
  func badLine() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.jsonl", "1\n{\"a\":\n3\n")
    #expect(
      try read(file) == [
        "1 1", "2 FILE:2: not JSON at byte 5: expected a value, found the end of the text", "3 3",
      ])
  }

  @Test(
    "A line over the bound is a problem, however it falls into pieces",
    arguments: [99, 100, 101, 300_000, 900_000])
  func longLine(length: Int) throws {
    let folder = try TemporaryFolder()
    let long = "\"" + String(repeating: "x", count: length - 2) + "\""
    let expected =
      length <= 100
      ? "2 \(long)" : "2 FILE:2: a line of at most 100 bytes expected, this one is longer"
    for end in ["\n3\n", "\n3", ""] {
      let file = try folder.file("a.jsonl", "1\n" + long + end)
      #expect(try read(file, maximumLineBytes: 100) == ["1 1", expected] + (end.isEmpty ? [] : ["3 3"]))
    }
  }

  @Test("Lines cross the pieces in which a file is read")
  func manyLines() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<30_000).map { "{\"n\":\($0),\"text\":\"\(String(repeating: "ab", count: $0 % 60))\"}" }
    let text = lines.joined(separator: "\n")
    let expected = lines.enumerated().map { "\($0 + 1) \($1)" }
    #expect(try read(try folder.file("a.jsonl", text)) == expected)
    let plain = folder.url.appendingPathComponent("a.jsonl")
    #expect(try read(try folder.file("a.jsonl.zst", try run(["zstd", "-qc", plain.path]))) == expected)
  }

  @Test("Several zstd frames are one text, skippable ones are passed over, whatever the file's name")
  func frames() throws {
    let folder = try TemporaryFolder()
    let plain = [try folder.file("1", "1\n2"), try folder.file("2", "3\n4\n"), try folder.file("3", "")]
    let frames = try plain.map { try run(["zstd", "-qc", $0.path]) }
    let skippable: [UInt8] = [0x53, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]
    let bytes = skippable + frames[0] + frames[2] + skippable + frames[1] + skippable
    #expect(try read(try folder.file("a.jsonl.zst", bytes)) == ["1 1", "2 23", "3 4"])
    #expect(try read(try folder.file("b.data", bytes)) == ["1 1", "2 23", "3 4"])
  }

  @Test("Damaged compression is a problem at its line and what came before is read")
  func damagedFrames() throws {
    let folder = try TemporaryFolder()
    let frame = try run(["zstd", "-qc", try folder.file("1", "1\n2\n").path])
    let cut = try folder.file("cut.jsonl.zst", frame + frame.dropLast(3))
    #expect(
      try read(cut).last == "5 FILE:5: cannot decompress from here on: the file ends inside a frame")
    let tail = try folder.file("tail.jsonl.zst", frame + Array("not a frame".utf8))
    #expect(
      try read(tail) == ["1 1", "2 2", "3 FILE:3: cannot decompress from here on: unknown frame descriptor"])
    let named = try folder.file("named.jsonl.zst", "1\n")
    #expect(
      try read(named) == [
        "1 FILE:1: cannot decompress from here on: the name ends in .zst and the content does not start as zstd"
      ])
    let gzip = try folder.file("a.jsonl.gz", [0x1F, 0x8B, 8, 0])
    #expect(
      try read(gzip) == [
        "1 FILE:1: cannot decompress from here on: this is gzip: expected plain JSON lines or zstd (gunzip it first)"
      ])
  }

  @Test("An empty file has no lines, a missing one is exit 66, a folder cannot be read")
  func openings() throws {
    let folder = try TemporaryFolder()
    #expect(try read(try folder.file("empty.jsonl", "")) == [])
    #expect(try read(try folder.file("empty.jsonl.zst", "")) == [])
    #expect(
      message { _ = try JSONLines(URL(fileURLWithPath: "/no/such.jsonl")) } == "no such file: /no/such.jsonl")
    #expect(RecordsError.noSuchFile(path: "x").exitStatus == .noInput)
    #expect(message { _ = try JSONLines(folder.url) } == "cannot read \(folder.url.path): is a directory")
  }
}

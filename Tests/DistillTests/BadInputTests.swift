// Inputs that are not there or not whole: what each command says, word for word, and how it ends.

import Foundation
import Records
import Testing

@Suite struct BadInputTests {
  private static let noShards = "error: no such folder of shards: nothing\n"
  private static let noLines = "error: no such file: none.jsonl\n"
  private static let noModel = """
    error: no such model: none.gguf
    Expected a GGUF file, a Hugging Face folder, or one of: smollm2-135m, 1.5b, 7b, 8b, 14b, 32b, 70b.

    """
  private static let noPrompts = """
    error: no such prompt file: none.jsonl
    Expected JSON lines with a problem|question|prompt|input|messages member each.

    """
  private static let noRecipe = """
    error: no such recipe: none.yaml
    Expected a YAML file, or a folder with a recipe.yaml in it.

    """

  /// Every command that reads a file or a folder.
  @Test(arguments: [
    ("generate --teacher tiny --prompts none.jsonl --out o", noPrompts),
    ("generate --teacher none.gguf --prompts traces.jsonl --out o", noModel),
    ("filter nothing --out o", noShards),
    ("train --student tiny --data nothing --out o", noShards),
    ("train --student none.gguf --data data --out o", noModel),
    ("eval --model tiny --benchmark none.jsonl --out o", noPrompts),
    ("eval --model none.gguf --benchmark traces.jsonl --out o", noModel),
    ("run none.yaml --out o", noRecipe),
    ("verify none.jsonl", noLines),
    ("data stats nothing", noShards),
    ("data show nothing", noShards),
    ("data verify nothing", noShards),
    ("data verify nothing --rebuild-manifest", noShards),
    ("data export nothing --out o", noShards),
    ("data import none.jsonl --out o", noLines.dropLast() + "\nExpected JSON lines.\n"),
    ("data merge data nothing --out o", noShards),
    ("model info none.gguf", noModel),
    ("model export none.gguf --format hf --out o", noModel),
    ("model score none.gguf traces.jsonl", noModel),
    ("model score tiny none.jsonl", noLines),
    ("model tokenize none.gguf traces.jsonl", noModel),
    ("model tokenize tiny none.jsonl", noLines),
  ])
  func anInputThatIsNotThereExits66AndNothingIsMade(command: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.prepareTraining(count: 1)
    let result = try Binary.run(command.split(separator: " ").map(String.init), in: folder.url)
    #expect(result.status == 66)
    #expect(result.out == "")
    #expect(result.error == message)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "o").path))
  }

  @Test func theLinesOfAPromptFileThatCannotBeUsedAreNamedAndTheOthersAreSampled() throws {
    let folder = try TemporaryFolder()
    try TinyStudent.write(to: folder.url.appending(path: "tiny"))
    try folder.write("p.jsonl", """
      {"id":"a","problem":"What is 1+1?","answer":"2"}
      {"id":"b","problem":
      {"id":"c","answer":"2"}
      {"id":"d","problem":"What is 2+1?","answer":"3"}

      """)
    let result = try Binary.run(
      "generate", "--teacher", "tiny", "--prompts", "p.jsonl", "--max-tokens", "8", "--samples", "2", "--out", "o",
      in: folder.url)
    #expect(result.status == 65)
    #expect(result.out == "4 of 4 samples of 2 prompts, in o\n")
    #expect(
      result.complaints(besides: "generate") == """
        skipped: p.jsonl:2: not JSON at byte 20: expected a value, found the end of the text
        skipped: p.jsonl:3: a prompt without text: messages, problem, question, prompt, input: expected the question's text, found the members id, answer (name others with --map problem=MEMBER)
        error: 2 lines of p.jsonl could not be used and were skipped (named above); everything else is done.
        Correct or delete them to be rid of this error.

        """)
    let ids = try ShardFolder(folder.url.appending(path: "o")).traces().map { try $0.get().id }
    #expect(Set(ids) == ["a#0", "a#1", "d#0", "d#1"] && ids.count == 4)
  }

  /// A shard that zstd made of three lines, of which the second is cut off after some bytes.
  private func brokenShard(in folder: TemporaryFolder, after count: Int = 40) throws {
    let lines = (0..<3).map { number in
      let trace = Trace(
        promptID: "p\(number)", sample: 0, messages: [.user("1+1?")], reasoning: nil, answer: "Answer: 2",
        thinking: .noThinking, finishReason: .stop, teacher: "t", sampling: Sampling(), gold: "2")
      return number == 1 ? String(trace.json.text.prefix(count)) : trace.json.text
    }
    try folder.write("broken/shard-00000.jsonl", lines.joined(separator: "\n") + "\n")
    let zstd = try Binary.start(
      ["zstd", "-q", "--rm", "broken/shard-00000.jsonl"], in: folder.url, executable: URL(filePath: "/usr/bin/env"))
    zstd.process.waitUntilExit()
    #expect(try zstd.outcome().status == 0)
  }

  @Test func aLineOfAShardThatIsNoTraceIsNamedAndTheOthersAreFiltered() throws {
    let folder = try TemporaryFolder()
    try brokenShard(in: folder)
    let result = try Binary.run("filter", "broken", "--out", "k", in: folder.url)
    #expect(result.status == 65)
    #expect(
      result.complaints(besides: "filter") == """
        skipped: \(folder.path)/broken/shard-00000.jsonl.zst:2: not JSON at byte 40: expected ',' or '}', found the end of the text
        error: 1 line of broken could not be used and was skipped (named above); everything else is done.
        Correct or delete it to be rid of this error.

        """)
    #expect(try ShardFolder(folder.url.appending(path: "k")).traces().map { try $0.get().id } == ["p0#0", "p2#0"])
  }

  /// A line whose id can be read is named by the check of the folder, any other by what makes the manifest.
  @Test(arguments: [
    (40, " is damaged (1 problem):\n  ", "not JSON at byte 40: expected ',' or '}', found the end of the text"),
    (8, "/", "not JSON at byte 8: expected '\"', found the end of the text"),
  ])
  func aFolderWithALineThatIsNoTraceDoesNotPassTheCheck(bytes: Int, between: String, what: String) throws {
    let folder = try TemporaryFolder()
    try brokenShard(in: folder, after: bytes)
    let result = try Binary.run("data", "verify", "broken", "--rebuild-manifest", in: folder.url)
    #expect(result.status == 65)
    #expect(result.error == "error: \(folder.path)/broken\(between)shard-00000.jsonl.zst:2: \(what)\n")
  }

  @Test func aFilterThatKeepsNothingSaysWhatMostTracesFailedAt() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", """
      {"id":"a","problem":"What is 3+4?","answer":"7","completion":"Answer: 8"}
      {"id":"b","problem":"What is 3+5?","answer":"8","completion":"Answer: 9"}

      """)
    #expect(try Binary.run("data", "import", "in.jsonl", "--out", "t", in: folder.url).status == 0)
    let result = try Binary.run("filter", "t", "--out", "k", in: folder.url)
    #expect(result.status == 65)
    #expect(result.out == "")
    #expect(
      result.complaints(besides: "filter") == """
        error: no trace is left after the filter: 2 were judged, most often rejected for answer: wrong (2).
        They are in \(folder.path)/k/rejected with their verdicts ('distill data show \(folder.path)/k/rejected'). Loosen the rules, or sample more.

        """)
  }
}

@Suite struct BadModelTests {
  private static let gguf = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/models/tiny-llama.gguf")

  /// What `model info` says of the file's bytes.
  private func complaint(of content: Data, named name: String, in folder: TemporaryFolder) throws -> String {
    try content.write(to: folder.url.appending(path: name))
    let model = name.hasSuffix(".gguf") ? name : "tiny"
    let result = try Binary.run("model", "info", model, in: folder.url)
    #expect(result.status == 65)
    #expect(result.out == "")
    return result.error.replacing(folder.path, with: "FOLDER")
  }

  @Test func aCutGGUFFileIsNamedWithThePlaceWhereItEnds() throws {
    let content = try Data(contentsOf: Self.gguf)
    let folder = try TemporaryFolder()
    #expect(try complaint(of: content.prefix(200), named: "m.gguf", in: folder) == """
      error: FOLDER/m.gguf: truncated: the tensor count of 12 at byte 16 needs 396 bytes, the file has 184 left; fetch it again

      """)
    #expect(try complaint(of: content.dropLast(64), named: "m.gguf", in: folder) == """
      error: FOLDER/m.gguf: truncated: tensor rope_freqs.weight at byte 28096 needs 16 bytes, the file has 0 left; fetch it again

      """)
  }

  @Test(arguments: [
    (0, "the magic: expected \"GGUF\", found 0x46554746"),
    (24, "the type of general.architecture\u{8}: expected 0 to 12, found 83886080"),
  ])
  func aGGUFFileWithAFlippedBitIsNamedWithThePlace(byte: Int, what: String) throws {
    var content = try Data(contentsOf: Self.gguf)
    content[byte] ^= 1
    let folder = try TemporaryFolder()
    #expect(try complaint(of: content, named: "m.gguf", in: folder) == "error: FOLDER/m.gguf: \(what)\n")
  }

  @Test func cutSafetensorsAreNamedWithThePlaceWhereTheyEnd() throws {
    let folder = try TemporaryFolder()
    try TinyStudent.write(to: folder.url.appending(path: "tiny"))
    let name = "tiny/model.safetensors"
    let content = try Data(contentsOf: folder.url.appending(path: name))
    #expect(try complaint(of: content.dropLast(64), named: name, in: folder) == """
      error: FOLDER/\(name): truncated: tensor model.layers.1.mlp.down_proj.weight at byte 45571 needs 2048 bytes, the file has 1984 left; fetch it again

      """)
    #expect(try complaint(of: content.prefix(4), named: name, in: folder) == """
      error: FOLDER/\(name): truncated: the header length at byte 0 needs 8 bytes, the file has 4 left; fetch it again

      """)
  }

  @Test(arguments: [
    (7, "the header length: expected at most 100000000, found 72057594037930491"),
    (8, "the header: expected JSON, found not JSON at byte 0: expected a value, found 'z'"),
  ])
  func safetensorsWithAFlippedBitAreNamedWithThePlace(byte: Int, what: String) throws {
    let folder = try TemporaryFolder()
    try TinyStudent.write(to: folder.url.appending(path: "tiny"))
    let name = "tiny/model.safetensors"
    var content = try Data(contentsOf: folder.url.appending(path: name))
    content[byte] ^= 1
    #expect(try complaint(of: content, named: name, in: folder) == "error: FOLDER/\(name): \(what)\n")
  }
}

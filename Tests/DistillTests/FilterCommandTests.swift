// `distill filter`: that its options on selection reach the rules, and what it says when one is wrong.

import Foundation
import Records
import Testing

@Suite(.serialized) struct FilterCommandTests {
  /// Two right answers on mathematics and one greeting with reasoning, made by `data import`.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", """
      {"id":"a","problem":"How many?","answer":"7","domain":"math","completion":"There are 7 left on the table. Answer: 7"}
      {"id":"b","problem":"How many?","answer":"7","domain":"math","completion":"We count the apples and find seven. Answer: 7"}
      {"id":"c","problem":"Say hello.","answer":"7","domain":"chat","completion":"<think>\\nA greeting.\\n</think>\\n\\nAnswer: 7"}

      """)
    #expect(try Binary.run("data", "import", "in.jsonl", "--out", "t", in: folder.url).status == 0)
    return folder
  }

  private func kept(_ name: String, _ folder: TemporaryFolder) throws -> [Trace] {
    try ShardFolder(folder.url.appending(path: name)).traces().map { try $0.get() }
  }

  @Test func aMixtureKeepsTheDomainsInProportionAndSimpleQueriesLoseTheirReasoning() throws {
    let folder = try folder()
    let result = try Binary.run(
      "filter", "t", "--out", "k", "--mixture", "math=1", "--mixture", "chat=1", "--no-reasoning-domains", "chat",
      in: folder.url)
    #expect(result.status == 0)
    let traces = try kept("k", folder)
    #expect(traces.map(\.domain) == ["math", "chat"])
    #expect(traces.last?.reasoning == nil && traces.last?.answer == "Answer: 7")
    let one = try Binary.run("filter", "t", "--out", "one", "--keep-total", "1", in: folder.url)
    #expect(one.out.contains("total_quota (2)"))
    #expect(try kept("one", folder).count == 1)
  }

  @Test func sketchesOfAnotherPartDropItsTexts() throws {
    let folder = try folder()
    #expect(try Binary.run("filter", "t", "--out", "k", "--near-duplicates", "0.8", in: folder.url).status == 0)
    let result = try Binary.run(
      "filter", "t", "--out", "m", "--near-duplicates", "0.8", "--sketches", "k/sketches.bin", in: folder.url)
    #expect(result.status == 65)
    #expect(result.error.contains("selection: other_part (3)"))
  }

  @Test(arguments: [
    (["--mixture", "math"], 64, "error: --mixture is 'math'; expected DOMAIN=WEIGHT each, with weights above 0 and each domain once.\n"),
    (["--mixture", "math=0"], 64, "error: --mixture is 'math=0'; expected DOMAIN=WEIGHT each, with weights above 0 and each domain once.\n"),
    (["--near-duplicates", "2"], 64, "error: filter rules: 'near_duplicates' must be a share from 0 to 1.\n"),
    (
      ["--sketches", "in.jsonl"], 64,
      "error: near_duplicates is '0 (off)'; expected a share above 0, such as 0.8, where sketches of other parts are given.\n"
    ),
  ])
  func anOptionThatMakesNoSenseIsRefusedBeforeAnythingIsWritten(options: [String], status: Int32, message: String) throws {
    let folder = try folder()
    let result = try Binary.run(["filter", "t", "--out", "k"] + options, in: folder.url)
    #expect(result.status == status)
    #expect(result.error == message)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "k").path))
  }
}

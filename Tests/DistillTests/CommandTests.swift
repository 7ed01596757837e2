// Commands that work, as a user sees them.

import Foundation
import Records
import Testing

@Suite struct CommandTests {
  @Test(arguments: [["--help"], ["generate", "--help"], ["filter", "--help"], ["train", "--help"], ["eval", "--help"], ["run", "--help"], ["verify", "--help"], ["data", "show", "--help"], ["model", "info", "--help"], ["doctor", "--help"]])
  func helpGoesToStdoutWithAnExample(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let running = try Binary.start(arguments, in: folder.url)
    running.process.waitUntilExit()
    let result = try running.outcome()
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.out.contains("distill \(arguments == ["--help"] ? "run recipes/quickstart" : arguments.dropLast().joined(separator: " "))"))
  }

  @Test func verifyAddsVerdictsAndNamesTheLinesItCannotUse() throws {
    let folder = try TemporaryFolder()
    try folder.write("pairs.jsonl", """
      {"gold": "1/2", "answer": "so it is \\\\boxed{0.5}"}
      {"gold": 7, "answer": "Answer: 8"}
      {"gold": "7", "anser": "7"}
      not json

      """)
    let result = try Binary.run("verify", "pairs.jsonl", in: folder.url)
    #expect(result.status == 65)
    let lines = try result.out.split(separator: "\n").map { try JSON(parsing: String($0)) }
    #expect(lines.map { $0["verdict"]?.string } == ["correct", "wrong"])
    #expect(lines[0]["reason"]?.string == "correct")
    #expect(lines[0]["gold"]?.string == "1/2")
    #expect(result.error == """
      skipped: pairs.jsonl:3: expected a member "answer" (there is "anser")
      skipped: pairs.jsonl:4: not JSON at byte 1: expected 'null', found 'o'
      error: 2 lines of pairs.jsonl could not be used and were skipped (named above); everything else is done.
      Correct or delete them to be rid of this error.

      """)
  }

  @Test func jsonPutsOneObjectOnStdout() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("doctor", "--json", in: folder.url)
    #expect(result.status == 0)
    #expect(result.error == "")
    let object = try JSON(parsing: result.out)
    let names = object["findings"]?.array?.compactMap { $0["name"]?.string } ?? []
    #expect(names.prefix(6) == ["BLAS", "matmul", "instructions", "cores", "memory", "sandbox"])
    let small = object["findings"]?.array?.first { $0["name"]?.string == "student smollm2-135m" }
    #expect(small?["state"]?.string == "missing")
    #expect(small?["advice"]?.string == "make models")
  }

  @Test func doctorSaysWhatMultipliesAndWhy() throws {
    let folder = try TemporaryFolder()
    func found(_ environment: [String: String]) throws -> String {
      let object = try JSON(parsing: Binary.run("doctor", "--json", in: folder.url, environment: environment).out)
      return object["findings"]?.array?.first { $0["name"]?.string == "matmul" }?["found"]?.string ?? ""
    }
    let processor = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let isNative = processor.contains("avx512_bf16")
    // With AVX-512 alone float32 is faster than what AVX2 makes of bfloat16.
    let leavesOut = isNative || !processor.contains("avx512f")
    for environment in [[:], ["DISTILL_BLAS": ""]] {
      #expect(
        try found(environment).hasPrefix(
          processor.contains("avx512f") ? "oneDNN " : "float32 through OpenBLAS, faster than oneDNN without AVX-512; "))
    }
    let best = isNative ? "bfloat16" : "int16"
    let lacking = "this CPU does not multiply bfloat16 natively"
    #expect(
      try found(["DISTILL_BLAS": "openblas"]) == "float32 through OpenBLAS, as DISTILL_BLAS=openblas asks; training in float32: "
        + (leavesOut ? "DISTILL_BLAS=openblas leaves \(best) out" : lacking))
    #expect(
      try found(["DISTILL_ISA": "scalar", "DISTILL_BLAS": "onednn"]).hasSuffix(
        "one thread in each worker; training in float32: " + (leavesOut ? "DISTILL_ISA=scalar leaves \(best) out" : lacking)))
  }

  @Test func importedTracesAreFilteredShownExportedAndMerged() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", """
      {"id":"a","problem":"What is 3+4?","answer":"7","completion":"3 and 4 make 7. Answer: 7"}
      {"id":"a","problem":"What is 3+4?","answer":"7","completion":"Answer: 8"}
      {"messages":[{"role":"user","content":"What is 1+1?"},{"role":"assistant","content":"Answer: 2"}],"id":"b","answer":"2"}

      """)
    #expect(try Binary.run("data", "import", "in.jsonl", "--out", "t", "--teacher", "r1", in: folder.url).out == "3 traces in t\n")
    let filtered = try Binary.run("filter", "t", "--out", "k", "--json", in: folder.url)
    #expect(filtered.status == 0)
    #expect(try JSON(parsing: filtered.out)["kept"]?.int == 2)
    let shown = try Binary.run("data", "show", "k/rejected", in: folder.url)
    #expect(shown.out.hasPrefix("── a#1 · r1 · finish stop · thinking no_thinking · gold 7\n[user] What is 3+4?\n[assistant] Answer: 8\n"))
    #expect(shown.out.contains("  answer: fail (wrong)"))
    #expect(try Binary.run("data", "export", "k", "--format", "chat", "--out", "k.jsonl", in: folder.url).status == 0)
    let lines = try String(contentsOf: folder.url.appending(path: "k.jsonl"), encoding: .utf8).split(separator: "\n")
    #expect(lines.first == #"{"messages":[{"role":"user","content":"What is 3+4?"},{"role":"assistant","content":"3 and 4 make 7. Answer: 7"}]}"#)
    let merged = try Binary.run("data", "merge", "k", "k/rejected", "k", "--out", "m", in: folder.url)
    #expect(merged.out == "3 traces in m (2 were there twice)\n")
    #expect(try Binary.run("data", "verify", "m", in: folder.url).out == "m: 3 traces in 1 shards, all as written\n")
    let stats = try JSON(parsing: Binary.run("data", "stats", "m", "--json", in: folder.url).out)
    #expect(stats["traces"]?.int == 3)
    #expect(stats["prompts"]?.int == 2)
  }

  @Test func aFilterThatKeepsNothingExits65() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", #"{"id":"a","problem":"What is 3+4?","answer":"7","completion":"Answer: 8"}"# + "\n")
    #expect(try Binary.run("data", "import", "in.jsonl", "--out", "t", in: folder.url).status == 0)
    let result = try Binary.run("filter", "t", "--out", "k", in: folder.url)
    #expect(result.status == 65)
    #expect(result.error.contains("error: no trace is left after the filter: 1 were judged, most often rejected for answer: wrong (1).\n"))
  }

  @Test func otherArgumentsOnTheSameFolderExit64WithTheDifference() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", #"{"id":"a","problem":"What is 3+4?","answer":"7","completion":"Answer: 7"}"# + "\n")
    #expect(try Binary.run("data", "import", "in.jsonl", "--out", "t", in: folder.url).status == 0)
    let result = try Binary.run("data", "import", "in.jsonl", "--out", "t", "--teacher", "r1", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error.contains(" was made by 'distill import' with other arguments:\n  teacher: \"unknown\" before, \"r1\" now\n"))
  }

  @Test func theKeysOfARecipeArePrinted() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("run", "--keys", in: folder.url)
    #expect(result.status == 0)
    #expect(result.out.hasPrefix("# A recipe's keys\n"))
    #expect(result.out.contains("\ngenerate:\n  teacher: (required)"))
  }
}

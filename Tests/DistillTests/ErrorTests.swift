// What the command line says when something is wrong, word for word, and how it ends.

import Foundation
import Records
import Testing

@Suite struct ErrorTests {
  @Test func anUnknownStudentSuggestsTheNearestAndExits64() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("train", "--student", "smollm-135m", "--data", "d", "--out", "o", in: folder.url)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.error == """
      error: there is no student 'smollm-135m'. Did you mean 'smollm2-135m'?
      Known: smollm2-135m, 1.5b, 7b, 8b, 14b, 32b, 70b.

      """)
  }

  @Test func aStudentWithoutWeightsExits66WithTheCommandThatFetchesThem() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("train", "--student", "7b", "--data", "d", "--out", "o", in: folder.url)
    #expect(result.status == 66)
    #expect(result.error == """
      error: the weights of '7b' (Qwen/Qwen2.5-Math-7B) are not on this machine.
      Looked in: \(folder.path)/models, \(folder.path)/.cache/huggingface/hub.
      Fetch them with: hf download Qwen/Qwen2.5-Math-7B

      """)
  }

  @Test(arguments: [
    ("DISTILL_ISA", "axv2", "one of this machine's: scalar"),
    ("DISTILL_BLAS", "mkl", "one of this machine's: openblas"),
  ])
  func `a variable that the engine would take for nothing is refused`(name: String, value: String, expected: String) throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("doctor", in: folder.url, environment: [name: value])
    #expect(result.status == 64)
    #expect(result.error.hasPrefix("error: \(name) is '\(value)'; expected \(expected)"), "\(result.error)")
  }

  @Test(arguments: [("SCALAR", "scalar (forced"), ("", "instructions")])
  func `a variable may be in capitals or empty`(value: String, found: String) throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("doctor", in: folder.url, environment: ["DISTILL_ISA": value])
    #expect(!result.error.contains("DISTILL_ISA"), "\(result.error)")
    #expect(result.out.contains(found), "\(result.out)")
    #expect(result.out.contains("forced") == !value.isEmpty)
  }

  @Test func anUnknownRecipeKeyExits64WithItsLine() throws {
    let folder = try TemporaryFolder()
    try folder.write("r.yaml", "name: x\ntrian: {student: a}\nfilter: {input: a}\n")
    let result = try Binary.run("run", "r.yaml", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == "error: r.yaml:2: unknown key 'trian' in the recipe; did you mean 'train'?\n")
  }

  /// Not after hours of sampling.
  @Test func `a recipe that trains as this machine cannot is refused before its first stage`() throws {
    let folder = try TemporaryFolder()
    try folder.write("p.jsonl", #"{"question":"1 + 1?","answer":"2"}"# + "\n")
    try folder.write(
      "r.yaml",
      """
      name: x
      generate: {teacher: smollm2-135m, prompts: p.jsonl, samples: 1}
      filter: {answer: true}
      train: {student: smollm2-135m, precision: int8}
      """)
    let result = try Binary.run("run", "r.yaml", in: folder.url, environment: ["DISTILL_BLAS": "openblas"])
    #expect(result.status == 64)
    let expected = "error: --precision is 'int8'; expected float32 or bfloat16: int8 takes our own kernels"
    #expect(result.error.hasPrefix(expected), "\(result.error)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "runs").path))
  }

  @Test func anUnknownOptionExits64WithANearMiss() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("generate", "--teacher", "a", "--prompts", "p", "--out", "o", "--sample", "3", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == """
      Error: Unknown option '--sample'. Did you mean '--samples'?
      \(generateUsage)
      """)
  }

  private let generateUsage = """
    Usage: distill generate [<options>] --teacher <model|url> ... --prompts <file> --out <folder>
      See 'distill generate --help' for more information.

    """

  /// Not that --teacher is missing, though it is.
  @Test(arguments: [["--teachr", "x"], ["--teachr=x"], ["--prompts", "p", "--teachr", "x"]])
  func aMisspeltRequiredOptionIsNamedRatherThanTheMissingOne(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run(["generate"] + arguments, in: folder.url)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.error == """
      Error: Unknown option '--teachr'. Did you mean '--teacher'?
      \(generateUsage)
      """)
  }

  @Test func anOptionThatIsNearNothingIsNamedAlone() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("generate", "--frobnicate", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == "Error: Unknown option '--frobnicate'.\n\(generateUsage)")
  }

  @Test func aMissingOptionIsNamedWhereNothingIsMisspelt() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("generate", "--prompts", "p", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == """
      Error: Missing expected argument '--teacher <model|url> ...'
      Help:  --teacher <model|url>  A model's name or path, or a base URL; URLs may be repeated.
      \(generateUsage)
      """)
  }

  @Test func everyTrainingOptionOutsideItsRangeIsNamed() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run(
      "train", "--student", "7b", "--data", "d", "--out", "o", "--epochs", "0", "--learning-rate", "3", "--clip=-1",
      "--targets", "q_prj,v_proj", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == """
      error: --epochs is '0'; expected 1 or more.
      --learning-rate is '3.0'; expected more than 0 and less than 1.
      --clip is '-1.0'; expected 0 (no clipping) or more.
      --targets: unknown projection 'q_prj'; did you mean 'q_proj'?

      """)
  }

  @Test func aMissingPromptFileExits66() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run(
      "generate", "--teacher", "http://127.0.0.1:1/v1", "--endpoint-model", "m", "--prompts", "none.jsonl", "--out", "o",
      in: folder.url)
    #expect(result.status == 66)
    #expect(result.error == """
      error: no such prompt file: none.jsonl
      Expected JSON lines with a problem|question|prompt|input|messages member each.

      """)
  }

  @Test func aPromptFileWithoutAnyTextExits65() throws {
    let folder = try TemporaryFolder()
    try folder.write("p.jsonl", #"{"id":"a","answer":"2"}"# + "\n")
    let result = try Binary.run(
      "generate", "--teacher", "http://127.0.0.1:1/v1", "--endpoint-model", "m", "--prompts", "p.jsonl", "--out", "o",
      in: folder.url)
    #expect(result.status == 65)
    #expect(result.error == """
      error: p.jsonl holds no prompt.
      The first problem: p.jsonl:1: a prompt without text: messages, problem, question, prompt, input: expected the question's text, found the members id, answer (name others with --map problem=MEMBER)

      """)
  }

  @Test func aMissingFolderOfShardsExits66() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("filter", "nothing", "--out", "o", in: folder.url)
    #expect(result.status == 66)
    #expect(result.error == "error: no such folder of shards: nothing\n")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "o").path))
  }

  @Test func aTemperatureBelowZeroExits64() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run(
      "generate", "--teacher", "a", "--prompts", "p", "--out", "o", "--temperature=-1", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == "error: --temperature is '-1.0'; expected 0 (greedy) or more.\n")
  }

  @Test func anUnknownSubcommandExits64() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("generat", in: folder.url)
    #expect(result.status == 64)
    #expect(result.out == "")
    #expect(result.error == """
      Error: Unknown command 'generat'. Did you mean 'generate'?
      Usage: distill <subcommand>
        See 'distill --help' for more information.

      """)
  }
}

// `distill judge`: what it prints, what the filter makes of it, and what it says when something is wrong.

import Foundation
import Records
import Testing

@Suite(.serialized) struct JudgeTests {
  /// A folder of traces made by `data import`.
  private func folder(_ extra: String = #""tests":[{"stdin":"1\n","stdout":"2"}]"#, language: String = "python") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("in.jsonl", """
      {"id":"a","problem":"Add one.",\(extra),"completion":"```\(language)\\nprint(int(input()) + 1)\\n```"}
      {"id":"b","problem":"Add one.",\(extra),"completion":"```\(language)\\nprint(3)\\n```"}

      """)
    #expect(try Binary.run("data", "import", "in.jsonl", "--out", "t", in: folder.url).status == 0)
    return folder
  }

  @Test func programsAreRunAndTheFilterKeepsTheRightOnes() throws {
    let folder = try folder()
    let result = try Binary.run("judge", "t", "--out", "j", in: folder.url)
    #expect(result.complaints(besides: "judge") == "")
    #expect(result.out == "code: 1 right, 1 wrong, 0 cannot be judged; wrong_output (1)\n")
    #expect(result.status == 0)
    #expect(try Binary.run("filter", "j", "--out", "k", in: folder.url).status == 0)
    #expect(try ShardFolder(folder.url.appending(path: "k")).traces().map { try $0.get().id } == ["a#0"])
  }

  @Test func withoutBubblewrapNothingIsRunUnlessThatIsAskedFor() throws {
    let folder = try folder()
    let result = try Binary.run("judge", "t", "--out", "j", in: folder.url, environment: ["PATH": "/nowhere"])
    #expect(result.status == 69)
    #expect(result.out == "")
    #expect(result.complaints(besides: "judge") == """
      error: programs from answers run only in a sandbox, and there is none: no bwrap in /nowhere.
      Install it with 'apt-get install bubblewrap'. In a container, allow user namespaces. '--unsandboxed' runs the programs with your own rights: only for code that you trust.

      """)
    let open = try Binary.run(
      "judge", "t", "--out", "o", "--unsandboxed", "--json", in: folder.url, environment: ["PATH": "/nowhere"])
    #expect(open.status == 0)
    #expect(open.out == """
      {"traces":2,"untouched":0,"verdicts":{"code.fail.wrong_output":1,"code.pass.correct":1},"unreadable":[]}

      """)
  }

  @Test func testsThatCannotBeReadAreNamed() throws {
    let folder = try folder(#""tests":[{"stdin":"1"}]"#)
    let result = try Binary.run("judge", "t", "--out", "j", in: folder.url)
    #expect(result.status == 0)
    #expect(result.out == "code: 0 right, 0 wrong, 2 cannot be judged; bad_tests (2)\n")
    let what = #"the tests are not readable: "tests[0]": expected "stdin" and "stdout", or "arguments" and "result""#
    #expect(result.complaints(besides: "judge") == "a#0: \(what)\nb#0: \(what)\n")
  }

  @Test func aLanguageThatCannotBeJudgedIsNamed() throws {
    let folder = try folder(#""language":"cobol","tests":[{"stdin":"1","stdout":"2"}]"#)
    let result = try Binary.run("judge", "t", "--out", "j", in: folder.url)
    #expect(result.out == "code: 0 right, 0 wrong, 2 cannot be judged; bad_tests (2)\n")
    let what = #"the tests are not readable: "language": expected python, cpp or javascript, found 'cobol'"#
    #expect(result.complaints(besides: "judge") == "a#0: \(what)\nb#0: \(what)\n")
    // A program in another language than these is no program that can be run.
    let rust = try self.folder(language: "rust")
    let other = try Binary.run("judge", "t", "--out", "j", in: rust.url)
    #expect(other.out == "code: 0 right, 2 wrong, 0 cannot be judged; no_code (2)\n")
  }

  @Test(arguments: [
    (["--time-limit", "0"], "--time-limit is '0.0'; expected seconds above 0, at most 600."),
    (["--memory-limit", "1MiB"], "--memory-limit is '1.0 MiB'; expected 16MiB or more."),
    (["--jobs", "0"], "--jobs is '0'; expected 1 or more."),
    (["--no-code"], "--no-code is 'given without --model'; expected one judge at least."),
    (["--model", "http://127.0.0.1:1", "--votes", "0"], "--votes is '0'; expected 1 to 99."),
  ])
  func aValueOutsideItsRangeIsNamed(arguments: [String], message: String) throws {
    let folder = try folder()
    let result = try Binary.run(["judge", "t", "--out", "j"] + arguments, in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == "error: \(message)\n")
  }

  @Test func aFolderThatIsNotThereExits66() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run("judge", "nothing", "--out", "j", in: folder.url)
    #expect(result.status == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "j").path))
  }

  @Test func otherArgumentsOnTheSameFolderAreRefused() throws {
    let folder = try folder()
    #expect(try Binary.run("judge", "t", "--out", "j", in: folder.url).status == 0)
    let result = try Binary.run("judge", "t", "--out", "j", "--time-limit", "3", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == """
      error: \(folder.path)/j was made by 'distill judge' with other arguments:
        time_limit: 6 before, 3 now
      Use the same arguments to go on with it, another --out, or --overwrite to start again.

      """)
  }

  @Test func doctorTriesTheSandbox() throws {
    let folder = try TemporaryFolder()
    let there = try Binary.run("doctor", in: folder.url).out
    #expect(there.contains("bubblewrap holds; programs in python, cpp, javascript"))
    let missing = try Binary.run("doctor", in: folder.url, environment: ["PATH": "/nowhere"]).out
    #expect(missing.contains("no bwrap in /nowhere. Needed only for judging code by running it"))
  }
}

import Foundation
import Judging
import Pipeline
import Records
import Testing

@Suite struct WordProblemsTests {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("datasets/word-problems")

  @Test func theCommittedDataSetIsWhatItsManifestsSeedGenerates() throws {
    let manifest = try JSON(parsing: [UInt8](Data(contentsOf: folder.appendingPathComponent("manifest.json"))))
    let seed = try #require(manifest["seed"]?.string == nil ? manifest["seed"]?.int : nil)
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("word-problems-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: temporary) }
    try WordProblems.write(to: temporary, seed: UInt64(seed))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "README.md" }.sorted()
    #expect(names == ["manifest.json", "test-one-step.jsonl", "test-two-step.jsonl", "train-one-step.jsonl", "train-two-step.jsonl"])
    for name in names {
      #expect(
        try Data(contentsOf: folder.appendingPathComponent(name)) == Data(contentsOf: temporary.appendingPathComponent(name)), "\(name)")
    }
    for file in try #require(manifest["files"]?.array) {
      let name = try #require(file["name"]?.string)
      #expect(try sha256(of: folder.appendingPathComponent(name)) == file["sha256"]?.string)
    }
  }

  @Test func theDataSetIsSmallerThanAMegabyte() throws {
    let sizes = try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
      try Data(contentsOf: folder.appendingPathComponent($0)).count
    }
    #expect(sizes.reduce(0, +) < 1_000_000)
  }

  @Test(arguments: [0, 1, 7] as [UInt64])
  func noFillingComesTwiceSoTrainAndTestAreDisjoint(seed: UInt64) throws {
    let files = try WordProblems.generate(seed: seed)
    let problems = files.flatMap(\.problems)
    #expect(problems.count == 2_400)
    #expect(Set(problems.map(\.filling)).count == 2_400)
    #expect(Set(problems.map(\.problem)).count == 2_400)
    #expect(Set(problems.map(\.id)).count == 2_400)
    #expect(Set(problems.map(\.template)).count >= 40)
  }

  @Test func everyProblemIsWellFormed() throws {
    for problem in try WordProblems.generate(seed: 1).flatMap(\.problems) {
      #expect(problem.answer >= 0)
      #expect(problem.problem.hasSuffix("?\n" + WordProblems.defaultInstruction))
      #expect(problem.numbers.allSatisfy { $0 >= 2 })
      #expect(!problem.problem.contains("  "))
      #expect(!problem.problem.contains(" 1 "), "no '1 apples': \(problem.problem)")
      #expect(verify(gold: String(problem.answer), answer: "Answer: \(problem.answer)").outcome == .pass)
    }
  }

  @Test func otherSeedsAndInstructionsGiveOtherProblems() throws {
    let one = try WordProblems.generate(seed: 1, trainCount: 10, testCount: 10, instruction: "Box it.")
    let two = try WordProblems.generate(seed: 2, trainCount: 10, testCount: 10, instruction: "Box it.")
    #expect(one != two)
    #expect(one[0].problems[0].problem.hasSuffix("?\nBox it."))
  }

  @Test func askingForMoreThanTheTemplatesHoldIsAnError() {
    let error = #expect(throws: WordProblemsError.self) { _ = try WordProblems.generate(seed: 1, trainCount: 10_000) }
    #expect(
      error?.description
        == "the template '\(error?.template ?? "")' has no new numbers left: ask for fewer problems (1,000 train and 200 test problems of each kind fit).")
    #expect(error?.exitStatus == .usage)
  }

  @Test func thePromptFileReaderReadsTheDataSet() throws {
    let (prompts, problems) = try PromptFile.read(folder.appendingPathComponent("test-one-step.jsonl"))
    #expect(problems.isEmpty)
    #expect(prompts.count == 200)
    #expect(prompts.allSatisfy { $0.gold != nil && $0.domain == "math" })
  }
}

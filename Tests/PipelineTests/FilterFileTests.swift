// Rules in a file, with their test cases.

import Foundation
import Judging
import Pipeline
import Testing

@Suite struct FilterFileTests {
  private func file(_ text: String) throws -> FilterFile {
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: folder["filter.yaml"])
    return try FilterFile(reading: folder["filter.yaml"])
  }

  @Test func casesAreJudgedByTheFilesRules() throws {
    let outcomes = try file("""
      keep_per_prompt: 2
      max_paragraph: 40
      tests:
        - {name: right, prompt: How many?, answer: "Answer: 7", gold: "7", expect: keep}
        - {name: wrong, prompt: How many?, answer: "Answer: 8", gold: "7", expect: "answer: wrong"}
        - {name: long, prompt: How many?, gold: "7", answer: "This paragraph is longer than forty characters. Answer: 7"}
      """).outcomes()
    #expect(outcomes.map(\.isRight) == [true, true, false])
    #expect(outcomes[2].found == "paragraph_length: long_paragraph")
  }

  @Test func theKeysOfSelectionAreReadAndRefused() throws {
    let rules = try file("{mixture: {\"math,code\": 3, other: 1}, keep_total: 8, keep_per_difficulty: 2, no_reasoning_domains: [chat], pick: median}").rules
    #expect(rules.mixture.weights == ["math,code": 3, "other": 1])
    #expect(rules.keepTotal == 8 && rules.keepPerDifficulty == 2 && rules.noReasoningDomains == ["chat"] && rules.pick == .median)
    let error = #expect(throws: FilterRulesError.self) { _ = try file("{mixture: {math: 0}, keep_total: -1, mixtre: 1}") }
    #expect(error?.problems.count == 3)
    #expect(error?.description.contains("unknown key 'mixtre'. Did you mean 'mixture'?") == true)
  }

  @Test func mistakesAreNamed() {
    func text(_ yaml: String) -> String {
      do {
        _ = try file(yaml)
        return ""
      } catch { return "\(error)" }
    }
    #expect(text("keep_per_promt: 2").hasPrefix("filter rules: unknown key 'keep_per_promt'. Did you mean 'keep_per_prompt'? Known: "))
    #expect(text("tests: [{answr: x}]").contains("tests[0]: unknown key 'answr'"))
    #expect(text("tests: [{name: x}]").contains("tests[0] needs 'answer'"))
    #expect(text("- 1").contains("expected a mapping of rules"))
  }
}

import Foundation
import Judging
import Records
import Testing

@Suite struct FilterRulesTests {
  func rules(_ json: String) throws -> FilterRules { try JSONDecoder().decode(FilterRules.self, from: Data(json.utf8)) }

  @Test func anEmptyObjectIsTheDefaultRules() throws {
    #expect(try rules("{}") == FilterRules())
    #expect(FilterRules().judges().map(\.name) == ["finish", "thinking", "answer", "shape", "language", "paragraph_length", "code_block", "repetition", "markup", "teacher_voice"])
  }

  @Test func everyKeyReachesItsRule() throws {
    let given = """
      {"answer":false,"last_number":false,"keep_unjudged":true,"require_thinking":true,"allow_cut":true,"readability":false,
      "verdicts":["code"],"max_foreign_letters":0.25,"max_foreign_words":0.5,"min_summary":2,"min_length":3,"max_length":4,"min_pass_rate":0.1,"max_pass_rate":0.9,"keep_per_domain":5,"near_duplicates":0.8,"max_paragraph":99,"code_domains":["a","b"],"max_repetition":0.5,"loop_repeats":9,
      "drop_duplicates":false,"keep_per_prompt":7,"pick":"shortest","seed":18446744073709551615}
      """
    var expected = FilterRules()
    expected.answer = false
    expected.lastNumber = false
    expected.keepUnjudged = true
    expected.requireThinking = true
    expected.allowCut = true
    expected.readability = false
    expected.verdicts = ["code"]
    expected.maxForeignLetters = 0.25
    expected.maxForeignWords = 0.5
    expected.minSummary = 2
    expected.minLength = 3
    expected.maxLength = 4
    expected.minPassRate = 0.1
    expected.maxPassRate = 0.9
    expected.keepPerDomain = 5
    expected.nearDuplicates = 0.8
    expected.maxParagraph = 99
    expected.codeDomains = ["a", "b"]
    expected.maxRepetition = 0.5
    expected.loopRepeats = 9
    expected.dropDuplicates = false
    expected.keepPerPrompt = 7
    expected.pick = .shortest
    expected.seed = .max
    #expect(try rules(given) == expected)
    #expect(expected.judges().map(\.name) == ["thinking", "code"])
    #expect(try rules(expected.json.text) == expected)
    #expect(try JSONDecoder().decode(FilterRules.self, from: JSONEncoder().encode(expected)) == expected)
  }

  @Test func allMistakesAreReportedAtOnceWithTheNearestKey() {
    let error = #expect(throws: FilterRulesError.self) {
      _ = try rules(#"{"keep_per_promt":1,"zzz":1,"pick":"best","max_repetition":2,"answer":"yes"}"#)
    }
    let known = "Known: answer, last_number, keep_unjudged, require_thinking, allow_cut, verdicts, readability, max_foreign_letters, max_foreign_words, max_paragraph, code_domains, max_repetition, loop_repeats, min_summary, min_length, max_length, min_pass_rate, max_pass_rate, keep_per_domain, drop_duplicates, near_duplicates, keep_per_prompt, pick, seed."
    #expect(
      error?.description == """
        filter rules: unknown key 'keep_per_promt'. Did you mean 'keep_per_prompt'? \(known)
        filter rules: unknown key 'zzz'. \(known)
        filter rules: 'answer' must be true or false.
        filter rules: 'max_repetition' must be a share from 0 to 1.
        filter rules: 'pick' must be first, shortest, longest, seeded.
        """)
    #expect(error?.exitStatus == .usage)
  }

  @Test func theFirstFailingVerdictRejects() {
    let rules = FilterRules()
    let wrong = rules.verdicts(on: .sample(answer: "Answer: 6", finish: .stop))
    #expect(rules.rejection(in: wrong)?.reason == "wrong")
    #expect(rules.rejection(in: rules.verdicts(on: .sample(answer: "Answer: 6", finish: .length)))?.reason == "cut")
    #expect(rules.rejection(in: rules.verdicts(on: .sample())) == nil)
  }

  @Test func whatCannotBeJudgedIsKeptOnlyOnRequest() {
    var rules = FilterRules()
    let verdicts = rules.verdicts(on: .sample(gold: nil))
    #expect(rules.rejection(in: verdicts)?.reason == "no_gold")
    rules.keepUnjudged = true
    #expect(rules.rejection(in: verdicts) == nil)
  }
}

@Suite struct SelectionTests {
  let candidates = ["a long answer: 5", "5", "a long answer: 5", "an answer: 5"].enumerated().map {
    SelectionCandidate(.sample(answer: $1, sample: $0))
  }

  func kept(_ pick: FilterRules.Pick, _ limit: Int, seed: UInt64 = 0) -> [Int] {
    var rules = FilterRules()
    rules.pick = pick
    rules.keepPerPrompt = limit
    rules.seed = seed
    let decisions = rules.select(candidates, promptID: "p")
    return decisions.indices.filter { decisions[$0] == .kept }
  }

  @Test func eachPickKeepsItsOwn() {
    #expect(kept(.first, 2) == [0, 1])
    #expect(kept(.shortest, 2) == [1, 3])
    #expect(kept(.longest, 2) == [0, 3])
    #expect(kept(.first, 0) == [0, 1, 3])
    #expect(Set((0..<20).map { kept(.seeded, 1, seed: $0) }) == [[0], [1], [3]])
  }

  @Test func theOrderOfCandidatesDoesNotMatter() {
    for pick in FilterRules.Pick.allCases {
      var rules = FilterRules()
      rules.pick = pick
      rules.keepPerPrompt = 1
      let forward = zip(candidates, rules.select(candidates, promptID: "p")).filter { $1 == .kept }.map(\.0.sample)
      let backward = zip(candidates.reversed(), rules.select(candidates.reversed(), promptID: "p")).filter { $1 == .kept }.map(\.0.sample)
      #expect(forward == backward)
    }
  }

  @Test func sameTextsAreKeptOnceUnlessAsked() {
    var rules = FilterRules()
    #expect(rules.select(candidates, promptID: "p") == [.kept, .kept, .duplicate, .kept])
    rules.dropDuplicates = false
    #expect(rules.select(candidates, promptID: "p") == [.kept, .kept, .kept, .kept])
  }

  @Test func textMovedFromReasoningToAnswerIsNoDuplicate() {
    let a = SelectionCandidate(.sample(reasoning: "ab", answer: "c"))
    let b = SelectionCandidate(.sample(reasoning: "a", answer: "bc"))
    #expect(FilterRules().select([a, b], promptID: "p") == [.kept, .kept])
  }
}

@Suite struct FilterReportTests {
  func report() -> FilterReport {
    var report = FilterReport()
    let rules = FilterRules()
    for (prompt, answers) in [("a", ["5", "6", "5"]), ("b", ["6", "7"]), ("c", ["5"])] {
      for (sample, answer) in answers.enumerated() {
        let trace = Trace.sample(answer: "Answer: \(answer)", promptID: prompt, sample: sample)
        let verdicts = rules.verdicts(on: trace)
        let rejection = rules.rejection(in: verdicts)
        report.add(verdicts: verdicts, rejection: rejection, promptID: prompt)
        if rejection == nil { report.add(sample == 2 ? .duplicate : .kept, promptID: prompt) }
      }
    }
    return report
  }

  @Test func everyTraceIsCountedOnce() {
    let report = report()
    #expect(report.judged == 6)
    #expect(report.kept == 2)
    #expect(report.rejected == 4)
    #expect(report.promptsKept == 2)
    #expect(report.reasonsByCount.map(\.reason) == ["answer: wrong", "selection: duplicate"])
    #expect(report.reasonsByCount.map(\.count) == [3, 1])
    #expect(report.verdicts["answer"] == ["pass": ["correct": 3], "fail": ["wrong": 3]])
    #expect(report.yield == 1.0 / 3)
  }

  @Test func promptsAreCountedByTheirShareOfRightAnswers() {
    let rates = report().passRates.filter { $0.prompts > 0 }
    #expect(rates.map(\.label) == ["0", "0.6-0.7", "1"])
    #expect(rates.map(\.prompts) == [1, 1, 1])
    var tenth = FilterReport()
    tenth.prompts["x"] = .init(traces: 10, right: 3, kept: 0)
    #expect(tenth.passRates.first { $0.prompts > 0 }?.label == "0.2-0.3")
  }

  @Test func theReportReadsBackFromItsFile() throws {
    var report = report()
    report.unreadable = ["line 3: not JSON"]
    #expect(try FilterReport(json: JSON(parsing: report.json.prettyText)) == report)
    #expect(report.json["prompts_kept"]?.int == 2)
    #expect(report.json["rejections"]?["answer: wrong"]?.int == 3)
  }

  @Test func aDamagedReportNamesWhatIsMissing() {
    let error = #expect(throws: FilterReportError.self) { _ = try FilterReport(json: ["judged": 1]) }
    #expect(error?.description == "the filter's report has no valid 'kept'; it was not written by 'distill filter' or is damaged. Filter again with --overwrite.")
  }
}

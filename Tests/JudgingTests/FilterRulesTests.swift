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
      "verdicts":["code"],"max_foreign_letters":0.25,"max_foreign_words":0.5,"min_summary":2,"min_length":3,"max_length":4,"min_pass_rate":0.1,"max_pass_rate":0.9,"keep_per_domain":5,"keep_per_difficulty":6,"mixture":{"math,code":3,"other":0.5},"keep_total":8,"no_reasoning_domains":["chat"],"near_duplicates":0.8,"max_paragraph":99,"code_domains":["a","b"],"max_repetition":0.5,"loop_repeats":9,
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
    expected.keepPerDifficulty = 6
    expected.mixture = try #require(Mixture(["math,code": 3, "other": 0.5]))
    expected.keepTotal = 8
    expected.noReasoningDomains = ["chat"]
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
    let known = "Known: answer, last_number, keep_unjudged, require_thinking, allow_cut, verdicts, readability, max_foreign_letters, max_foreign_words, max_paragraph, code_domains, no_reasoning_domains, max_repetition, loop_repeats, min_summary, min_length, max_length, min_pass_rate, max_pass_rate, keep_per_difficulty, keep_per_domain, mixture, keep_total, drop_duplicates, near_duplicates, keep_per_prompt, pick, seed."
    #expect(
      error?.description == """
        filter rules: unknown key 'keep_per_promt'. Did you mean 'keep_per_prompt'? \(known)
        filter rules: unknown key 'zzz'. \(known)
        filter rules: 'answer' must be true or false.
        filter rules: 'max_repetition' must be a share from 0 to 1.
        filter rules: 'pick' must be first, shortest, longest, median, diverse, seeded.
        """)
    #expect(error?.exitStatus == .usage)
  }

  @Test(arguments: [#"{"math":0}"#, #"{"math":-1}"#, #"{"math,code":1,"code":2}"#, #"{"":1}"#, #"{"math":"much"}"#, "[1]"])
  func aMixtureThatCannotBeIsRefused(mixture: String) {
    let error = #expect(throws: FilterRulesError.self) { _ = try rules("{\"mixture\":\(mixture)}") }
    #expect(
      error?.description
        == "filter rules: 'mixture' must be a mapping of domains (several with commas between) to weights above 0, each domain once.")
  }

  @Test func valuesSetInCodeAreCheckedLikeThoseOfAFile() {
    var rules = FilterRules()
    #expect(throws: Never.self) { try rules.checked() }
    rules.keepTotal = -1
    rules.keepPerDifficulty = -1
    let error = #expect(throws: FilterRulesError.self) { try rules.checked() }
    #expect(error?.problems.count == 2)
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

  @Test func theMedianIsTheNearestInLengthAndTiesGoToTheLowerSample() {
    func kept(_ lengths: [Int], _ limit: Int) -> [Int] {
      var rules = FilterRules()
      (rules.pick, rules.keepPerPrompt) = (.median, limit)
      let candidates = lengths.enumerated().map { SelectionCandidate(sample: $0, length: $1, fingerprint: [UInt64($0), 0]) }
      let decisions = rules.select(candidates, promptID: "p")
      return decisions.indices.filter { decisions[$0] == .kept }
    }
    #expect(kept([900, 10, 50, 60, 1], 1) == [2])
    #expect(kept([900, 10, 50, 60, 1], 2) == [2, 3])
    #expect(kept([10, 20, 30, 1000], 1) == [1])  // the median is 25: 20 and 30 are as near
    #expect(kept([7], 1) == [0])
  }

  @Test func theDiverseAreFarthestFromOneAnother() {
    // Samples 0, 1, 2 are alike, 3 and 4 are alike and share more with them than 5 does. 1 and 3 are as near to the
    // median length, and 1 has the lower number.
    let groups = [0, 0, 0, 1, 1, 2]
    let lengths = [10, 53, 90, 50, 60, 5]
    let candidates = lengths.enumerated().map { SelectionCandidate(sample: $0, length: $1, fingerprint: [UInt64($0), 0]) }
    func kept(_ limit: Int, order: [Int]) -> Set<Int> {
      var rules = FilterRules()
      (rules.pick, rules.keepPerPrompt) = (.diverse, limit)
      let decisions = rules.select(order.map { candidates[$0] }, promptID: "p") { one, other in
        groups[order[one]] == groups[order[other]] ? 128 : groups[order[one]] + groups[order[other]] == 1 ? 40 : 3
      }
      return Set(decisions.indices.filter { decisions[$0] == .kept }.map { order[$0] })
    }
    for order in [[0, 1, 2, 3, 4, 5], [5, 3, 1, 0, 4, 2]] {
      #expect(kept(1, order: order) == [1])
      #expect(kept(2, order: order) == [1, 5])
      #expect(kept(3, order: order) == [1, 3, 5])
      #expect(kept(4, order: order) == [1, 3, 4, 5])  // the nearest to the median among equals
    }
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

  @Test func whatNobodyGradedHasNoPassRate() {
    var report = FilterReport()
    var rules = FilterRules()
    rules.keepUnjudged = true
    for sample in 0..<2 {
      let verdicts = rules.verdicts(on: .sample(gold: nil, sample: sample))
      report.add(verdicts: verdicts, rejection: rules.rejection(in: verdicts), promptID: "p")
    }
    #expect(report.prompts["p"] == .init(traces: 2, right: 0, kept: 0, graded: 0))
    #expect(report.prompts["p"]?.difficulty == nil)
    #expect(report.passRates.filter { $0.prompts > 0 }.map(\.label) == ["unknown"])
    rules.minPassRate = 0.5
    #expect(rules.isInWindow(report.prompts["p"]) == true)
    #expect(rules.isInWindow(.init(traces: 2, right: 0)) == false)
  }

  @Test(arguments: [(0, 4, 0), (1, 4, 0), (2, 4, 1), (3, 4, 2), (4, 4, 3), (2, 8, 0), (3, 8, 1), (1, 3, 1), (1, 1, 3), (16, 64, 0), (17, 64, 1)])
  func aBandOfDifficultyHoldsItsUpperEnd(right: Int, traces: Int, band: Int) {
    #expect(FilterReport.PromptCount(traces: traces, right: right).difficulty == band)
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

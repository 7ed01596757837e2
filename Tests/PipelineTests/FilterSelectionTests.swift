// Quotas, the mixture, what loses its reasoning, and near-duplicates across parts, through the stage.

import Foundation
import Judging
import Pipeline
import Records
import Testing

@Suite struct FilterSelectionTests {
  /// One trace: prompt, sample, domain, answer, and reasoning where there is some.
  private struct Line {
    var prompt: String
    var sample = 0
    var domain: String?
    var answer = "Answer: 7"
    var reasoning: String?
    var gold: String? = "7"
  }

  private func shards(_ url: URL, _ lines: [Line]) throws {
    let writer = try ShardWriter(folder: url, provenance: [:])
    for line in lines {
      try writer.append(
        Trace(
          promptID: line.prompt, sample: line.sample, messages: [.user("How many?")], reasoning: line.reasoning, answer: line.answer,
          thinking: line.reasoning == nil ? .noThinking : .complete, finishReason: .stop, teacher: "t", sampling: Sampling(), gold: line.gold,
          domain: line.domain))
    }
    try writer.finish()
  }

  private func filter(
    _ folder: TemporaryFolder, _ lines: [Line], out: String = "out", sketches: [String] = [], notes: Notes? = nil,
    ablates: Bool = false, _ set: (inout FilterRules) -> Void
  ) async throws -> FilterReport {
    try shards(folder["\(out)-in"], lines)
    var options = FilterOptions(input: folder["\(out)-in"], rules: FilterRules(), out: folder[out], ablates: ablates)
    set(&options.rules)
    options.sketches = sketches.map { folder[$0] }
    return try await FilterStage.run(options, context: testContext(notes))
  }

  private func lines(_ counts: [(String?, Int)]) -> [Line] {
    counts.flatMap { domain, count in (0..<count).map { Line(prompt: "\(domain ?? "none")\($0)", domain: domain) } }
  }

  @Test func theMixtureKeepsProportionsAndTheTotal() async throws {
    let folder = try TemporaryFolder()
    let report = try await filter(folder, lines([("math", 20), ("chat", 4), ("law", 3), (nil, 2)])) { $0.mixture = Mixture(["math": 3, "chat": 1])! }
    #expect(report.rejections == ["selection: mixture": 8, "selection: not_in_mixture": 5])
    let part = try #require(report.breakdown?["mixture"]?.array)
    #expect(part.map { $0["domains"]?.string } == ["chat", "math"])
    #expect(part.map { $0["kept"]?.int } == [4, 12])
    #expect(part.map { $0["available"]?.int } == [4, 20])
    #expect(try String(contentsOf: folder["out/report.html"], encoding: .utf8).contains("<td>math</td><td>3.0</td><td>20</td><td>12</td>"))

    let all = try await filter(folder, lines([("math", 20), ("chat", 4), ("law", 3), (nil, 2)]), out: "total") {
      ($0.mixture, $0.keepTotal) = (Mixture(["math": 3, "other": 1])!, 10)
    }
    #expect(all.breakdown?["mixture"]?.array?.map { $0["kept"]?.int } == [7, 2])
  }

  @Test func theSeedChoosesAndTheOrderOfTheInputDoesNot() async throws {
    let folder = try TemporaryFolder()
    let all = lines([("math", 30), ("chat", 2)])
    func ids(_ out: String, _ lines: [Line], seed: UInt64) async throws -> [String] {
      _ = try await filter(folder, lines, out: out) { ($0.mixture, $0.seed) = (Mixture(["math": 3, "chat": 1])!, seed) }
      return try PipelineTests.ids(in: folder[out])
    }
    let first = try await ids("a", all, seed: 1)
    #expect(first.count == 8)
    #expect(try await ids("b", all.reversed(), seed: 1) == first)
    #expect(try await ids("c", all, seed: 2) != first)
  }

  @Test func aPartWithoutTracesIsNamed() async throws {
    let folder = try TemporaryFolder()
    let notes = Notes()
    let text = await message {
      _ = try await filter(folder, lines([("math", 3)]), notes: notes) { $0.mixture = Mixture(["math": 3, "chat": 1])! }
    }
    #expect(text.hasPrefix("no trace is left after the filter: 3 were judged, most often rejected for selection: mixture (3)."))
    #expect(notes.all.contains("mixture: there is no passing trace of 'chat', so that no other can be kept in proportion to it"))
  }

  @Test func aTotalAloneIsChosenFromAll() async throws {
    let folder = try TemporaryFolder()
    let report = try await filter(folder, lines([("math", 5), (nil, 5)])) { $0.keepTotal = 4 }
    #expect(report.rejections == ["selection: total_quota": 6])
  }

  @Test func eachBandOfDifficultyKeepsItsShareAndTheUnknownStays() async throws {
    let folder = try TemporaryFolder()
    // Six prompts with one right answer of four, two with all right, three that nobody can grade.
    var given: [Line] = []
    for prompt in 0..<6 {
      given += (0..<4).map { Line(prompt: "hard\(prompt)", sample: $0, answer: $0 == 2 ? "Answer: 7" : "Answer: \(90 + $0)") }
    }
    for prompt in 0..<2 { given += (0..<4).map { Line(prompt: "easy\(prompt)", sample: $0, answer: "\($0) more. Answer: 7") } }
    given += (0..<3).map { Line(prompt: "free\($0)", gold: nil) }
    let report = try await filter(folder, given) { ($0.keepPerDifficulty, $0.keepUnjudged) = (2, true) }
    let counts = report.breakdown?["kept_by_pass_rate"]?.object?.members.map { ($0.key, $0.value.int ?? 0) } ?? []
    #expect(counts.map(\.0) == ["0-0.25", "0.25-0.5", "0.5-0.75", "0.75-1", "unknown"])
    #expect(counts.map(\.1) == [2, 0, 0, 2, 3])
    #expect(report.rejections["selection: difficulty_quota"] == 4 + 6)
  }

  @Test func simpleQueriesLoseTheirReasoningAndSaySo() async throws {
    let folder = try TemporaryFolder()
    let report = try await filter(
      folder,
      [
        Line(prompt: "c", sample: 0, domain: "chat", answer: "It is 7. Answer: 7", reasoning: "Let me think."),
        Line(prompt: "c", sample: 1, domain: "chat", answer: "It is 8. Answer: 8", reasoning: "Let me think."),
        Line(prompt: "c", sample: 2, domain: "chat", answer: "It  is 7. Answer: 7", reasoning: "Something else."),
        Line(prompt: "m", sample: 0, domain: "math", reasoning: "Let me think."),
      ]
    ) { ($0.noReasoningDomains, $0.requireThinking) = (["chat"], true) }
    let kept = try ShardFolder(folder["out"]).traces().map { try $0.get() }
    #expect(kept.map(\.id) == ["c#0", "m#0"])
    #expect(kept.map(\.reasoning) == [nil, "Let me think."])
    #expect(kept.map(\.thinking) == [.noThinking, .complete])
    #expect(kept[0].verdicts.last == Verdict(judge: "reasoning", outcome: .pass, reason: "removed", detail: "13 bytes; the domain 'chat' is answered without"))
    #expect(!kept[1].verdicts.contains { $0.judge == "reasoning" })
    // Rejected traces stay whole, to look at; without reasoning the third is the first's duplicate.
    let rejected = try ShardFolder(folder["out/rejected"]).traces().map { try $0.get() }.sorted { $0.sample < $1.sample }
    #expect(rejected.map(\.reasoning) == ["Let me think.", "Something else."])
    #expect(rejected.allSatisfy { trace in !trace.verdicts.contains { $0.judge == "reasoning" } })
    #expect(report.rejections == ["answer: wrong": 1, "selection: duplicate": 1])
    #expect(report.breakdown?["reasoning_removed"]?.int == 1)
    #expect(try String(contentsOf: folder["out/report.html"], encoding: .utf8).contains("1 kept traces are of domains"))
    // Filtered again, what it records stays.
    _ = try await FilterStage.run(FilterOptions(input: folder["out"], rules: FilterRules(), out: folder["again"]), context: testContext())
    let again = try ShardFolder(folder["again"]).traces().map { try $0.get() }
    #expect(again.first?.verdicts.contains { $0.reason == "removed" } == true)
  }

  /// A text of 80 words that its number decides, with the answer at its end.
  private func text(_ number: Int, change: Int? = nil) -> String {
    var generator = SeededGenerator(seed: UInt64(number), for: "text")
    var words = (0..<80).map { _ in "w" + String(generator.next() % 100_000) }
    if let change { words[change] = "changed" }
    return words.joined(separator: " ") + ". Answer: 7"
  }

  private func readable(_ rules: inout FilterRules) { rules.readability = false }

  @Test func theDiverseAreKeptAndAblationSeesTheirTexts() async throws {
    let folder = try TemporaryFolder()
    let texts = [text(1), text(1, change: 3), text(1, change: 5), text(2), text(2, change: 9)]
    let lines = texts.enumerated().map { Line(prompt: "p", sample: $0, answer: $1) }
    let report = try await filter(folder, lines, ablates: true) {
      readable(&$0)
      ($0.pick, $0.keepPerPrompt) = (.diverse, 2)
    }
    let kept = try ids(in: folder["out"])
    #expect(kept.count == 2)
    #expect(kept.contains { ["p#0", "p#1", "p#2"].contains($0) } && kept.contains { ["p#3", "p#4"].contains($0) })
    #expect(report.rejections == ["selection: over_limit": 3])
    #expect(!FileManager.default.fileExists(atPath: folder["out/sketches.bin"].path))
  }

  /// The counts of one run's report are those of runs at the other values.
  @Test func theYieldAtOtherThresholdsIsThatOfARunWithThem() async throws {
    let folder = try TemporaryFolder()
    let words = "we count the apples in each box and then write down what number there is for all of them because every one must be seen twice before it goes back to its own place on that long table near the door where people wait".split(separator: " ")
    let russian = "Теперь посчитаем яблоки ещё раз и запишем ответ. "
    var generator = SeededGenerator(seed: 1, for: "thresholds")
    var lines: [Line] = []
    for prompt in 0..<8 {
      for (sample, length) in [1, 8, 20, 60, 160].enumerated() {
        var sentences = (0..<length).map { _ in (0..<14).map { _ in String(words[Int(generator.next() % UInt64(words.count))]) }.joined(separator: " ") + "." }
        if sample % 2 == 1 { sentences += sentences.prefix(length * prompt / 8) }  // said again
        if (prompt + sample) % 4 == 0 { sentences.append(String(repeating: russian, count: prompt + 1)) }
        lines.append(
          Line(
            prompt: "p\(prompt)", sample: sample, answer: sample + 3 < prompt ? "Answer: 8" : prompt % 3 == 0 ? "Answer: 7" : "After all of that the number is 7. Answer: 7",
            reasoning: sentences.joined(separator: prompt % 2 == 0 ? "\n" : " ")))
      }
    }
    let report = try await filter(folder, lines, ablates: true) { _ in }
    #expect((5...35).contains(report.kept))
    let rows = try #require(report.breakdown?["thresholds"]?.array)
    #expect(rows.count == 10)
    var differing = 0
    for row in rows {
      let key = row["rule"]?.string ?? ""
      let pairs = (row["kept"]?.array ?? []).map { ($0.array?.first ?? .null, $0.array?.last?.int ?? -1) }
      #expect(pairs.contains { $0.0.double == row["now"]?.double && $0.1 == report.kept })
      for (value, kept) in pairs {
        let rules = try JSONDecoder().decode(FilterRules.self, from: Data("{\"\(key)\":\(value.text)}".utf8))
        var found = FilterReport()
        do { found = try await filter(folder, lines, out: "\(key)-\(value.text)") { $0 = rules } } catch PipelineError.noTraceLeft {}
        #expect(found.kept == kept, "\(key) \(value.text)")
        if kept != report.kept { differing += 1 }
      }
    }
    #expect(differing >= 12)
    #expect(try String(contentsOf: folder["out/report.html"], encoding: .utf8).contains("<td>max_paragraph</td><td>3000 (in use)</td>"))
  }

  @Test func aPartsSketchesKeepItsTextsOutOfAnother() async throws {
    let folder = try TemporaryFolder()
    let near: (inout FilterRules) -> Void = {
      $0.readability = false
      $0.nearDuplicates = 0.8
    }
    _ = try await filter(folder, (0..<5).map { Line(prompt: "a\($0)", answer: text($0)) }, out: "one", near)
    _ = try await filter(folder, (5..<8).map { Line(prompt: "b\($0)", answer: text($0)) }, out: "two", near)
    let lines = [
      Line(prompt: "c0", answer: text(1, change: 2)), Line(prompt: "c1", answer: text(6)), Line(prompt: "c2", answer: text(9)),
      Line(prompt: "c3", answer: text(9, change: 4)),
    ]
    let parts = ["one/sketches.bin", "two/sketches.bin"]
    let report = try await filter(folder, lines, out: "three", sketches: parts, near)
    #expect(try ids(in: folder["three"]) == ["c2#0"])
    #expect(report.rejections == ["selection: other_part": 2, "selection: near_duplicate": 1])
    // Its own file holds its kept traces alone: header, one sketch, a block's checksum.
    #expect(try Data(contentsOf: folder["three/sketches.bin"]).count == 304)
    let alone = try await filter(folder, lines, out: "alone", sketches: ["two/sketches.bin"], near)
    #expect(alone.rejections == ["selection: other_part": 1, "selection: near_duplicate": 1])
  }

  @Test func sketchesNeedNearDuplicates() async throws {
    let folder = try TemporaryFolder()
    let text = await message { _ = try await filter(folder, lines([(nil, 1)]), sketches: ["x"]) { _ in } }
    #expect(text == "near_duplicates is '0 (off)'; expected a share above 0, such as 0.8, where sketches of other parts are given.")
    #expect(!FileManager.default.fileExists(atPath: folder["out"].path))
  }

  @Test func sketchFilesThatAreNoneAreRefusedBeforeAnythingIsWritten() async throws {
    let folder = try TemporaryFolder()
    let near: (inout FilterRules) -> Void = {
      $0.readability = false
      $0.nearDuplicates = 0.8
    }
    _ = try await filter(folder, (0..<5).map { Line(prompt: "a\($0)", answer: text($0)) }, out: "one", near)
    let whole = try Data(contentsOf: folder["one/sketches.bin"])
    #expect(whole.count == 1_328)  // header, five sketches, a checksum
    try shards(folder["in"], [Line(prompt: "c", answer: text(9))])
    /// What is said of a file with these bytes, or of none.
    func refused(_ data: Data?) async throws -> String {
      if let data { try data.write(to: folder["s.bin"]) }
      var options = FilterOptions(input: folder["in"], rules: FilterRules(), out: folder["none"])
      near(&options.rules)
      options.sketches = [data == nil ? folder["nothing.bin"] : folder["s.bin"]]
      return await message { [options] in _ = try await FilterStage.run(options, context: testContext()) }
    }
    func changed(_ offset: Int) -> Data {
      var data = whole
      data[offset] ^= 1
      return data
    }
    #expect(try await refused(nil).hasPrefix("no such sketch file: "))
    #expect(try await refused(Data()).contains("is no sketch file: expected \"DISTSKCH\" and a header of 40 bytes, found 0 bytes."))
    #expect(try await refused(changed(0)).contains("is no sketch file"))
    #expect(try await refused(changed(8)).contains("is a sketch file of version 0; expected 1."))
    #expect(try await refused(changed(12)).contains("has a damaged header: its checksum does not match."))
    #expect(try await refused(changed(24)).contains("has a damaged header"))
    #expect(try await refused(whole.dropLast()).contains("is cut or has bytes too many: 1327 bytes do not hold 5 sketches."))
    #expect(try await refused(whole + [0]).contains("is cut or has bytes too many"))
    #expect(try await refused(changed(41)).contains("has a damaged block 0: its checksum does not match."))
    #expect(try await refused(changed(whole.count - 1)).contains("has a damaged block 0"))
    #expect(try await refused(changed(41)).hasSuffix("Filter that part again with --near-duplicates and --overwrite."))
    // With places and runs of another kind, and a checksum that is right.
    var other = Array(whole[..<32])
    other[12] = 64
    let sum = xxh64(other)
    for shift in 0..<8 { other.append(UInt8(truncatingIfNeeded: sum >> (UInt64(shift) * 8))) }
    other += whole[40...]
    #expect(try await refused(Data(other)).contains("has sketches of 64 places over runs of 5 words; expected 128 places and 5 words."))
    #expect(!FileManager.default.fileExists(atPath: folder["none"].path))
  }
}

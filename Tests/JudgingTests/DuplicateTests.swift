import Judging
import Records
import Testing

@Suite struct NearDuplicateTests {
  /// A text of 300 words from a vocabulary, and a copy with some of them changed.
  private func pair(_ generator: inout SeededGenerator, changes: Int) -> (String, String) {
    let words = (0..<300).map { _ in "w\(generator.next() % 5000)" }
    var other = words
    for _ in 0..<changes { other[Int(generator.next() % 300)] = "c\(generator.next() % 5000)" }
    return (words.joined(separator: " "), other.joined(separator: " "))
  }

  private func jaccard(_ one: String, _ other: String) -> Double {
    var (a, b): (Set<UInt64>, Set<UInt64>) = ([], [])
    MinHash.forEachRun(of: one) { a.insert($0) }
    MinHash.forEachRun(of: other) { b.insert($0) }
    return Double(a.intersection(b).count) / Double(a.union(b).count)
  }

  @Test func pairsOverTheThresholdAreFoundAndDistantOnesAreNot() {
    var generator = SeededGenerator(seed: 5, for: "near duplicates")
    var sketches = NearDuplicates()
    var exact: [Double] = []
    for index in 0..<2_000 {
      let (one, other) = pair(&generator, changes: index % 2 == 0 ? index % 14 : 20 + index % 60)
      sketches.append(MinHash([one]))
      sketches.append(MinHash([other]))
      exact.append(jaccard(one, other))
    }
    let first = sketches.duplicates(threshold: 0.8)
    let near = exact.indices.filter { exact[$0] >= 0.8 }
    let found = near.count { first[2 * $0 + 1] == Int32(2 * $0) }
    #expect(near.count > 300)
    #expect(Double(found) >= 0.95 * Double(near.count), "\(found) of \(near.count)")
    let distant = exact.indices.filter { exact[$0] < 0.6 }
    #expect(distant.count > 100)
    #expect(distant.allSatisfy { first[2 * $0 + 1] < 0 })
    #expect(exact.indices.allSatisfy { first[2 * $0] < 0 })
  }

  @Test func sketchesOfPartsJoinToTheWhole() {
    var generator = SeededGenerator(seed: 6, for: "parts")
    let texts = (0..<50).map { _ in pair(&generator, changes: 2) }
    var (whole, left, right) = (NearDuplicates(), NearDuplicates(), NearDuplicates())
    for (one, _) in texts { left.append(MinHash([one])) }
    for (_, other) in texts { right.append(MinHash([other])) }
    for text in texts.map(\.0) + texts.map(\.1) { whole.append(MinHash([text])) }
    left.append(right)
    #expect(left.duplicates(threshold: 0.8) == whole.duplicates(threshold: 0.8))
    #expect(left.duplicates(threshold: 0.8).count { $0 >= 0 } >= 45)
  }
}

@Suite struct ContaminationJudgeTests {
  private var judge: ContaminationJudge {
    var index = BenchmarkIndex()
    index.add(
      Prompt(id: "1", messages: [.user("Let $x$ be a \\textbf{real} number such that $x^2 + 3x = 7$ and the sum of the two roots is taken. Find $\\frac{x}{2}$ for the larger root.")]),
      benchmark: "hard.jsonl")
    index.add(Prompt(id: "2", messages: [.user("Janet has 12 ducks and sells 5 of them. How many ducks are left?")]), benchmark: "easy.jsonl")
    index.add(Prompt(id: "3", messages: [.user("Compute $\\sin 75 \\cos 15$.")]), benchmark: "easy.jsonl")
    return ContaminationJudge(index)
  }

  @Test(arguments: [
    ("let x be a real number such that x^2+3x=7 and the sum of the two roots is taken. What is x?", "benchmark_run"),
    ("Janet has 13 ducks and sells 4 of them. How many ducks are left?", "benchmark_template"),
    ("Question: Janet has 12 ducks and sells 5 of them.", "benchmark_overlap"),
    ("Compute sin 75 cos 15", "benchmark_template"),
    ("Compute sin 75 cos 15 now", "benchmark_similar"),
  ])
  func aBenchmarksQuestionFailsWithEvidence(prompt: String, reason: String) {
    let verdict = judge.judge(.sample(prompt: prompt))
    #expect(verdict.reason == reason)
    #expect(verdict.detail?.contains(".jsonl: ") == true)
  }

  @Test(arguments: ["How many ducks does Tom have?", "Let x be a real number.", "Compute the area of a circle.", ""])
  func anotherQuestionPasses(prompt: String) {
    #expect(judge.judge(.sample(prompt: prompt)).reason == "not_in_benchmarks")
  }
}

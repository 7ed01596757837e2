import Records
import Testing

@Suite struct SeededGeneratorTests {
  @Test(
    "The stream is frozen: xoshiro256** seeded by SplitMix64, as scripts/xoshiro.py computes it")
  func stream() {
    var generator = SeededGenerator(seed: 42)
    #expect(
      (0..<4).map { _ in generator.next() } == [
        1_546_998_764_402_558_742, 6_990_951_692_964_543_102, 12_544_586_762_248_559_009,
        17_057_574_109_182_124_193,
      ])
    var part = SeededGenerator(seed: 42, for: "p#1")
    #expect((0..<2).map { _ in part.next() } == [15_261_813_619_736_485_981, 6_650_559_855_417_622_715])
    var uniform = SeededGenerator(seed: 42)
    #expect(uniform.uniform() == 0.08386297105988216)
  }

  @Test("A sample's seed depends on the run's seed, the prompt and the sample's number alone")
  func sampleSeeds() {
    func request(_ prompt: String, _ samples: [Int], seed: UInt64 = 42) -> CompletionRequest {
      CompletionRequest(promptID: prompt, messages: [], samples: samples, sampling: Sampling(seed: seed))
    }
    let seed = request("p", [0, 1, 2]).seed(forSample: 1)
    #expect(seed == request("p", [1]).seed(forSample: 1))
    #expect(seed != request("p", [1]).seed(forSample: 2))
    #expect(seed != request("q", [1]).seed(forSample: 1))
    #expect(seed != request("p", [1], seed: 43).seed(forSample: 1))
    var generator = SeededGenerator(seed: 42, for: "p#1")
    #expect(seed == Int(generator.next() >> 33))
  }

  @Test(
    "A near miss is suggested, a far one is not",
    arguments: [
      ("anser", "answer"), ("Problem", "problem"), ("dmain", "domain"), ("ids", "id"), ("xyz", nil),
      ("", nil),
      ("answer-sheet", nil),
    ] as [(String, String?)])
  func nearMisses(name: String, expected: String?) {
    #expect(nearMiss(to: name, among: ["problem", "answer", "id", "domain"]) == expected)
  }
}

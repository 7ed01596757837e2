import Judging
import Testing

@Suite struct MixtureTests {
  private func counts(_ weights: [String: Double], _ available: [Int], total: Int = 0) -> [Int]? {
    Mixture(weights)?.counts(available: available, total: total)
  }

  @Test(arguments: [
    ([600_000, 200_000], 0, [600_000, 200_000]), ([900_000, 200_000], 0, [600_000, 200_000]), ([10, 4], 0, [10, 3]), ([7, 100], 0, [7, 2]),
    ([0, 5], 0, [0, 0]), ([900, 900], 100, [75, 25]), ([6, 900], 100, [6, 2]), ([900, 900], 1, [0, 0]),
  ])
  func theLargestSetInProportionIsFound(available: [Int], total: Int, expected: [Int]) {
    #expect(counts(["math": 3, "other": 1], available, total: total) == expected)
    #expect(counts(["math": 600_000, "other": 200_000], available, total: total) == expected)
  }

  /// No count may be one short because a quotient was rounded.
  @Test func theScarcestPartIsKeptWhole() {
    for weight in [0.1, 0.3, 0.7, 1.1, 3, 1e-9, 1e9] {
      for scarce in 1...300 {
        #expect(counts(["a": weight, "b": 3 * weight], [scarce, 3 * scarce]) == [scarce, 3 * scarce], "\(weight) \(scarce)")
      }
    }
  }

  @Test func domainsBelongToTheirPart() throws {
    let mixture = try #require(Mixture(["math, code": 3, "chat": 1]))
    #expect(mixture.parts.map(\.name) == ["chat", "math, code"])
    #expect(["chat", "math", "code", "law", ""].map { mixture.part(of: $0) } == [0, 1, 1, nil, nil])
    let rest = try #require(Mixture(["math": 3, "other": 1]))
    #expect(["math", "law", ""].map { rest.part(of: $0) } == [0, 1, 1])
  }
}

import OpenAIAPI
import Records
import Testing

struct ChatUsageTests {
  private func completionTokens(_ total: Int, _ lengths: [Int]) throws -> [Int] {
    let usage = try #require(ChatUsage(["prompt_tokens": 9, "completion_tokens": .int(total)]))
    let parts = usage.split(over: lengths)
    #expect(parts.allSatisfy { $0.promptTokens == 9 })
    return parts.map(\.completionTokens)
  }

  @Test func `A single choice took all tokens`() throws { #expect(try completionTokens(17, [123]) == [17]) }

  @Test func `Tokens are split by length`() throws {
    #expect(try completionTokens(100, [10, 30, 60]) == [10, 30, 60])
  }

  @Test func `The parts add up, the largest remainders rounded up`() throws {
    #expect(try completionTokens(10, [1, 1, 1]) == [4, 3, 3])
    #expect(try completionTokens(7, [5, 3, 2]) == [4, 2, 1])
    #expect(try completionTokens(2, [1, 1, 1, 1]) == [1, 1, 0, 0])
  }

  @Test func `Empty texts share evenly`() throws { #expect(try completionTokens(5, [0, 0]) == [3, 2]) }

  @Test(
    arguments: [
      ["prompt_tokens": 1], ["completion_tokens": 1], ["prompt_tokens": -1, "completion_tokens": 1],
      ["prompt_tokens": "1", "completion_tokens": 1], nil,
    ] as [JSON])
  func `Counts that are missing or wrong are no usage`(json: JSON) {
    #expect(ChatUsage(json) == nil)
  }
}

// What `generate --logprobs` keeps beside a trace.

import Foundation
import Records
import Testing

@Suite struct LogProbabilityTests {
  private func generate(_ more: String...) throws -> [Trace] {
    let folder = try TemporaryFolder()
    try TinyStudent.write(to: folder.url.appending(path: "tiny"))
    try folder.write("p.jsonl", #"{"id":"a","problem":"What is 1+1?","answer":"2"}"# + "\n")
    let result = try Binary.run(
      ["generate", "--teacher", "tiny", "--prompts", "p.jsonl", "--max-tokens", "12", "--samples", "3", "--out", "o"] + more,
      in: folder.url)
    #expect(result.status == 0, "\(result.error)")
    return try ShardFolder(folder.url.appending(path: "o")).traces().map { try $0.get() }
      .sorted { $0.sample < $1.sample }
  }

  @Test func `every sampled token has its id and its log-probability`() throws {
    let (with, without) = (try generate("--logprobs"), try generate())
    #expect(with.count == 3 && with.map(\.answer) == without.map(\.answer))
    for trace in with {
      let ids = try #require(trace.extra["token_ids"]?.array).compactMap(\.int)
      let logProbabilities = try #require(trace.extra["logprobs"]?.array).compactMap(\.double)
      #expect(ids.count == trace.usage?.completionTokens && logProbabilities.count == ids.count)
      #expect(logProbabilities.allSatisfy { $0 < 0 && $0.isFinite })
    }
    #expect(Set(with.map { $0.extra["logprobs"] }).count > 1)
    #expect(without.allSatisfy { $0.extra["token_ids"] == nil && $0.extra["logprobs"] == nil })
  }

  /// Temperature and cuts choose among tokens; a log-probability is the model's own.
  @Test func `a log-probability is of the model, before any cut`() throws {
    func first(_ temperature: String) throws -> [Int: Double] {
      let traces = try generate("--logprobs", "--temperature", temperature, "--top-p", "1")
      return Dictionary(
        traces.map { ($0.extra["token_ids"]!.array![0].int!, $0.extra["logprobs"]!.array![0].double!) }
      ) { first, _ in first }
    }
    let (cold, warm) = (try first("0"), try first("0.001"))
    #expect(cold.count == 1 && cold == warm)
    #expect(cold.values.first! < -0.01, "not that of a token which is certain")
  }

  @Test func `an endpoint is refused, which has no log-probabilities here`() throws {
    let folder = try TemporaryFolder()
    try folder.write("p.jsonl", #"{"problem":"1+1?"}"# + "\n")
    let result = try Binary.run(
      "generate", "--logprobs", "--teacher", "http://127.0.0.1:1/v1", "--prompts", "p.jsonl", "--out", "o", in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == "error: --logprobs is 'with --teacher http://127.0.0.1:1/v1'; expected a local model.\n")
  }
}

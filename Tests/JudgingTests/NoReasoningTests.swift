import Judging
import Records
import Testing

@Suite struct NoReasoningTests {
  private var rules: FilterRules {
    var rules = FilterRules()
    rules.noReasoningDomains = ["chat"]
    rules.keepUnjudged = true
    return rules
  }
  private let thought = String(repeating: "一 ", count: 4_000)

  private func trace(_ domain: String?, _ thinking: ThinkingState = .complete) -> Trace {
    var trace = Trace.sample(prompt: "Hello!", reasoning: thought, answer: "Hello to you.", thinking: thinking, gold: nil, domain: domain)
    trace.extra = ["token_ids": [1, 2], "logprobs": [-1, -2], "source": "x"]
    return trace
  }

  @Test func theReasoningGoesAndTheAnswerStays() throws {
    let bare = try #require(rules.withoutReasoning(trace("chat")))
    #expect(bare.reasoning == nil && bare.thinking == .noThinking && bare.answer == "Hello to you.")
    #expect(bare.extra == ["source": "x"])
    #expect(rules.reasoningRemoved(from: trace("chat")).detail == "16000 bytes; the domain 'chat' is answered without")
    #expect(rules.withoutReasoning(bare) == nil)
  }

  @Test(arguments: [(String?.some("math"), ThinkingState.complete), (nil, .complete), ("chat", .cutInThinking), ("chat", .cutInAnswer), ("chat", .malformed)])
  func othersAreLeftAsTheyAre(domain: String?, thinking: ThinkingState) {
    #expect(rules.withoutReasoning(trace(domain, thinking)) == nil)
  }

  @Test func whatGoesIsNotJudgedAndNotRequired() {
    var rules = rules
    #expect(rules.rejection(in: rules.verdicts(on: trace("chat"))) == nil)
    #expect(rules.rejection(in: rules.verdicts(on: trace("math")))?.judge == "language")
    rules.requireThinking = true
    #expect(rules.rejection(in: rules.verdicts(on: trace("chat"))) == nil)
    #expect(rules.rejection(in: rules.verdicts(on: .sample(domain: "math")))?.reason == "no_thinking")
    #expect(rules.rejection(in: rules.verdicts(on: trace("chat", .cutInThinking)))?.reason == "cut_in_thinking")
  }
}

// Traces from elsewhere: every place that a completion and its thinking stand in.

import Foundation
import Pipeline
import Records
import Testing

@Suite struct ImportTracesTests {
  private func imported(_ lines: String..., map: String? = nil) throws -> (traces: [Trace], notes: [String]) {
    let folder = try TemporaryFolder()
    let notes = Notes()
    let file = try folder.file("in.jsonl", lines.joined(separator: "\n") + "\n")
    _ = try ImportTraces.run(
      file, map: map, teacher: "t", out: folder["out"], overwrite: false, context: testContext(notes))
    return (try ShardFolder(folder["out"]).traces().map { try $0.get() }, notes.all)
  }

  private static let user = #"{"role":"user","content":"1+1?"}"#

  @Test(arguments: [
    #"{"messages":[\#(user),{"role":"assistant","content":"<think>\none and one\n</think>\n\n2"}],"answer":"2"}"#,
    #"{"messages":[\#(user),{"role":"assistant","reasoning_content":"one and one","content":"2"}],"answer":"2"}"#,
    #"{"messages":[\#(user),{"role":"assistant","reasoning":"one and one","content":"2"}],"answer":"2"}"#,
    #"{"messages":[\#(user),{"role":"assistant","thinking":"one and one","content":"2"}],"answer":"2"}"#,
    #"""
    {"messages":[\#(user),{"role":"assistant","content":[{"type":"thinking","thinking":"one and one"},\#
    {"type":"text","text":"2"}]}],"answer":"2"}
    """#,
    #"{"conversations":[{"from":"human","value":"1+1?"},{"from":"gpt","value":"<think>one and one</think>2"}],"answer":"2"}"#,
    #"""
    {"conversations":[{"from":"user","value":"1+1?"},{"from":"assistant","value":"<|begin_of_thought|>one and one\#
    <|end_of_thought|><|begin_of_solution|>2<|end_of_solution|>"}],"answer":"2"}
    """#,
    #"{"problem":"1+1?","answer":"2","reasoning":"one and one","response":"2"}"#,
    #"{"prompt":[\#(user)],"completion":[{"role":"assistant","content":"<think>one and one</think>2"}],"answer":"2"}"#,
  ])
  func thinkingIsFoundWhereverItStands(line: String) throws {
    let (traces, notes) = try imported(line)
    #expect(notes == [])
    let trace = try #require(traces.first)
    #expect(trace.messages == [.user("1+1?")])
    #expect(trace.reasoning == "one and one")
    #expect(trace.answer == "2")
    #expect(trace.thinking == .complete)
    #expect(trace.gold == "2")
    #expect(trace.extra == [:])
  }

  @Test func membersOfOtherNamesAreMapped() throws {
    let line = #"{"question":"1+1?","solution":"2","deepseek_trajectory":"one and one","deepseek_attempt":"2"}"#
    let map = "completion=deepseek_attempt,reasoning=deepseek_trajectory"
    let trace = try #require(try imported(line, map: map).traces.first)
    #expect([trace.reasoning, trace.answer, trace.gold] == ["one and one", "2", "2"])
    let other = try imported(line, #"{"question":"2+2?","deepseek_attempt":"4"}"#, #"{"question":"3+3?"}"#, map: map)
    #expect(other.traces.map(\.reasoning) == ["one and one", nil])
    #expect(other.notes.count == 1)
    #expect(other.notes.first?.hasSuffix(":3: expected the members deepseek_attempt, which --map names as the completion") == true)
  }

  @Test func aSystemPromptBesideAConversationIsItsFirstTurn() throws {
    let line = #"{"system":"Be brief.","conversations":[{"from":"human","value":"Hi"},{"from":"gpt","value":"Hello"}]}"#
    let trace = try #require(try imported(line).traces.first)
    #expect(trace.messages == [Message(role: .system, content: "Be brief."), .user("Hi")])
    #expect(trace.extra == [:])
  }

  @Test func aTextThatTheLimitCutIsCut() throws {
    let line = #"{"problem":"1+1?","completion":"<think>one and","finish_reason":"length"}"#
    let trace = try #require(try imported(line).traces.first)
    #expect(trace.finishReason == .length)
    #expect(trace.thinking == .cutInThinking)
  }

  @Test(arguments: [
    (#"{"problem":"1+1?"}"#, "or one of completion, output, response, generation (name others with --map completion=MEMBER)"),
    (#"{"problem":"1+1?","completion":"2","finish_reason":"tired"}"#, "the completion is a choice with the finish reason 'tired'"),
    (#"{"conversations":[{"from":"robot","value":"Hi"},{"from":"gpt","value":"Hello"}]}"#, "robot"),
    (#"{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":null}]}"#, "the completion is a choice whose content is null"),
  ])
  func aLineWithoutATraceIsNamedAndTheOthersAreRead(line: String, what: String) throws {
    let (traces, notes) = try imported(line, #"{"problem":"1+1?","completion":"2"}"#)
    #expect(traces.map(\.answer) == ["2"])
    #expect(notes.count == 1)
    #expect(notes.first?.hasPrefix("skipped: ") == true)
    #expect(notes.first?.contains(what) == true, "\(notes)")
  }
}

import Foundation
import Records
import Testing

@Suite struct TraceJSONTests {
  private let line =
    #"{"id":"p#1","prompt_id":"p","sample":1,"messages":[{"role":"system","content":"Be brief."},"#
    + #"{"role":"user","content":"What is p?"}],"reasoning":"Let me see … p.\nSo.","answer":"It is 1.","#
    + #""thinking":"complete","finish_reason":"stop","teacher":"teacher-1","sampling":{"temperature":0.6,"#
    + #""top_p":0.95,"top_k":0,"min_p":0,"max_tokens":64,"stop":["\n\n"],"seed":7},"#
    + #""usage":{"prompt_tokens":12,"completion_tokens":34},"gold":"1","domain":"math","#
    + #""verdicts":[{"judge":"answer","outcome":"pass","reason":"correct","detail":"found 1"}],"#
    + #""level":[1.50,{"x":null}],"unknown":"kept"}"#

  @Test("A trace's members stand in their declared order, the unknown ones last")
  func order() throws {
    let expected = trace("p", 1, extra: ["level": .array([.number("1.50"), ["x": nil]]), "unknown": "kept"])
    #expect(expected.json.text == line)
    #expect(try Trace(json: JSON(parsing: line)) == expected)
  }

  @Test("What is not known is null, and null or missing is nil")
  func optionals() throws {
    var bare = trace("p")
    bare.reasoning = nil
    bare.usage = nil
    bare.gold = nil
    bare.domain = nil
    bare.verdicts = []
    bare.sampling.seed = .max
    let json = bare.json
    #expect(json["reasoning"] == .null)
    #expect(json["sampling"]?["seed"] == .number("18446744073709551615"))
    #expect(try Trace(json: json) == bare)
    var object = try #require(json.object)
    for member in ["id", "reasoning", "usage", "gold", "domain", "verdicts"] { object[member] = nil }
    #expect(try Trace(json: .object(object)) == bare)
  }

  @Test("An unknown member of a known name is kept under another name")
  func collisions() throws {
    let written = trace("p", extra: ["answer": "old", "source_answer": "older", "note": 1])
    let read = try Trace(json: written.json)
    #expect(read.answer == "It is 0.")
    #expect(read.extra == ["source_answer": "old", "source_source_answer": "older", "note": 1])
    #expect(try Trace(json: read.json) == read)
  }

  @Test(
    "A missing or wrong member is named",
    arguments: [
      ("prompt_id", nil, "prompt_id: expected a string, found nothing"),
      ("sample", -1, "sample: expected an integer of at least 0, found -1"),
      ("sample", 1.5, "sample: expected an integer of at least 0, found 1.5"),
      ("messages", "x", "messages: expected an array of messages, found \"x\""),
      ("messages", [["role": "user"]], "messages[0].content: expected a string, found nothing"),
      (
        "messages", [["role": "user", "content": "x", "name": "y"]],
        "messages[0].name: expected no member of this name, found \"y\""
      ),
      ("reasoning", 3, "reasoning: expected a string or null, found 3"),
      ("answer", .null, "answer: expected a string, found null"),
      (
        "thinking", "done",
        "thinking: expected one of complete, cut_in_thinking, cut_in_answer, no_thinking, empty_thinking, malformed, found \"done\""
      ),
      ("finish_reason", "eos", "finish_reason: expected one of stop, length, content_filter, found \"eos\""),
      ("sampling", .null, "sampling: expected an object, found null"),
      ("sampling", ["temperature": "hot"], "sampling.temperature: expected a number, found \"hot\""),
      (
        "usage", ["prompt_tokens": 1],
        "usage.completion_tokens: expected an integer of at least 0, found nothing"
      ),
      (
        "verdicts", [["judge": "a", "outcome": "maybe"]],
        "verdicts[0].outcome: expected one of pass, fail, cannot_judge, found \"maybe\""
      ),
      ("id", "q#0", "id: expected \"p#0\" (prompt_id#sample), found \"q#0\""),
      ("teacher", .string(String(repeating: "x", count: 50)), nil),
      ("gold", .array([]), "gold: expected a string or null, found an array of 0"),
    ] as [(String, JSON?, String?)])
  func mistakes(member: String, value: JSON?, expected: String?) throws {
    var object = try #require(trace("p").json.object)
    object[member] = value
    let found = message { _ = try Trace(json: .object(object)) }
    // `message` cannot tell null from nothing where the member was set to null.
    #expect(
      found.replacingOccurrences(of: "found nothing", with: "found null")
        == (expected ?? "nothing was thrown").replacingOccurrences(of: "found nothing", with: "found null"))
  }

  @Test("A record that is no object is refused")
  func noObject() {
    #expect(message { _ = try Trace(json: [1, 2]) } == "the record: expected an object, found an array of 2")
  }
}

import Foundation
import Records
import Testing

@Suite struct PromptFileTests {
  private func read(_ lines: String..., map: String? = nil) throws -> (prompts: [Prompt], problems: [String])
  {
    let folder = try TemporaryFolder()
    let file = try folder.file("p.jsonl", lines.joined(separator: "\n"))
    let fields = try map.map { try PromptFields(parsing: $0) } ?? PromptFields()
    let (prompts, problems) = try PromptFile.read(file, fields: fields)
    return (prompts, problems.map { $0.description.replacingOccurrences(of: file.path, with: "p.jsonl") })
  }

  @Test(
    "The question is found under each common name", arguments: ["problem", "question", "prompt", "input"])
  func questionNames(name: String) throws {
    let (prompts, problems) = try read(#"{"\#(name)":"Why?","other":1}"#)
    #expect(problems == [])
    #expect(prompts.map(\.messages) == [[.user("Why?")]])
    #expect(prompts.first?.extra == ["other": 1])
    #expect(prompts.first?.gold == nil)
  }

  @Test(
    "The gold answer is found under each common name", arguments: ["answer", "solution", "gold", "target"])
  func answerNames(name: String) throws {
    let (prompts, _) = try read(#"{"problem":"Why?","\#(name)":"Because #### 18"}"#)
    #expect(prompts.first?.gold == "Because #### 18")
    #expect(prompts.first?.extra == [:])
  }

  @Test("The domain is found under each common name", arguments: ["domain", "subject", "category"])
  func domainNames(name: String) throws {
    #expect(try read(#"{"problem":"Why?","\#(name)":"algebra"}"#).prompts.first?.domain == "algebra")
  }

  @Test("A gold number keeps its spelling, a short answer goes before a worked solution")
  func goldKinds() throws {
    let (prompts, problems) = try read(
      #"{"problem":"a","answer":27.0}"#, #"{"problem":"b","solution":"so 3","answer":"3"}"#,
      #"{"problem":"c","answer":true}"#, #"{"problem":"d","answer":null}"#, #"{"problem":"e","answer":""}"#,
      #"{"problem":"f","answer":["x"]}"#)
    #expect(prompts.map(\.gold) == ["27.0", "3", "true", nil, nil])
    #expect(prompts[1].extra == ["solution": "so 3"])
    #expect(problems == ["p.jsonl:6: answer: expected a string or a number, found an array of 1"])
  }

  @Test("A conversation is taken as it is, under `messages` or `prompt`, its contents text or text parts")
  func conversations() throws {
    let turns =
      #"[{"role":"system","content":"S"},{"role":"user","content":[{"type":"text","text":"U"}],"name":"x"}]"#
    let (prompts, problems) = try read(
      #"{"messages":\#(turns)}"#, #"{"id":1,"prompt":\#(turns),"answer":"x"}"#)
    #expect(problems == [])
    #expect(prompts.map(\.messages) == [[.system("S"), .user("U")], [.system("S"), .user("U")]])
    #expect(prompts[1].id == "1")
  }

  @Test("An answered conversation is passed over beside its question, and alone is a problem")
  func answeredConversation() throws {
    let turns = #"[{"role":"user","content":"U"},{"role":"assistant","content":"A"}]"#
    let (prompts, problems) = try read(#"{"problem":"P","messages":\#(turns)}"#, #"{"messages":\#(turns)}"#)
    #expect(prompts.map(\.messages) == [[.user("P")]])
    #expect(
      problems == [
        "p.jsonl:2: messages: expected the user's turn at the end, found the assistant's, which is to be sampled"
      ])
  }

  @Test("A prompt without text is a problem that names file and line, and the others are read")
  func noText() throws {
    let (prompts, problems) = try read(
      #"{"problem":"  \n"}"#, #"{"question":7}"#, #"{"text":"x","n":1}"#, "{}", #"{"messages":[]}"#, "[1]",
      "{",
      #"{"messages":[{"role":"wizard","content":"x"}]}"#, #"{"messages":[{"role":"user"}]}"#,
      #"{"problem":"ok"}"#)
    #expect(prompts.map(\.messages) == [[.user("ok")]])
    #expect(
      problems == [
        #"p.jsonl:1: a prompt without text: problem: expected the question's text, found "  \n""#,
        "p.jsonl:2: a prompt without text: question: expected the question's text, found 7",
        "p.jsonl:3: a prompt without text: messages, problem, question, prompt, input: expected the question's "
          + "text, found the members text, n (name others with --map problem=MEMBER)",
        "p.jsonl:4: a prompt without text: messages, problem, question, prompt, input: expected the question's "
          + "text, found no members (name others with --map problem=MEMBER)",
        "p.jsonl:5: a prompt without text: messages: expected the question's text, found an array of 0",
        "p.jsonl:6: the line: expected an object, found an array of 1",
        "p.jsonl:7: not JSON at byte 1: expected a member's name in double quotes, found the end of the text",
        #"p.jsonl:8: messages[0].role: expected one of system, user, assistant, found "wizard""#,
        "p.jsonl:9: messages[0].content: expected a string or text parts, found nothing",
      ])
  }

  @Test("--map joins members with a space and names what is missing")
  func map() throws {
    let (prompts, problems) = try read(
      #"{"Body":"B.","Question":"Q?","Answer":145.0,"ID":"chal-7"}"#, #"{"Body":"B.","Answer":1}"#,
      map: "problem=Body+Question, answer=Answer,id=ID")
    #expect(prompts.map(\.messages) == [[.user("B. Q?")]])
    #expect(prompts.first?.gold == "145.0")
    #expect(prompts.first?.id == "chal-7")
    #expect(prompts.first?.extra == [:])
    #expect(
      problems == ["p.jsonl:2: Question: expected the problem (--map), found only the members Body, Answer"])
  }

  @Test(
    "A map that cannot be used is refused as a whole",
    arguments: [
      (
        "anser=x",
        "there is no part 'anser', expected one of problem, answer, id, domain, choices (did you mean 'answer'?)"
      ),
      ("zzz=x", "there is no part 'zzz', expected one of problem, answer, id, domain, choices"),
      ("Body", "'Body' is no PART=MEMBER"), ("", "'' is no PART=MEMBER"),
      ("problem=A+", "a member's name is empty in 'problem=A+'"),
      ("problem=a,question=b", "'problem' is given twice"),
    ])
  func badMap(text: String, what: String) {
    let expected = "cannot use --map '\(text)': \(what). Write it as problem=Body+Question,answer=Answer"
    #expect(message { _ = try PromptFields(parsing: text) } == expected)
    #expect(RecordsError.badMap(text: "", what: "", nearMiss: nil).exitStatus == .usage)
  }

  @Test func thePartsOfACompletionCanBeNamedWhereTheyAreAskedFor() throws {
    let fields = try PromptFields(parsing: "response=out,reasoning=why+how", parts: PromptFields.Part.allCases)
    #expect(fields.mapped == [.completion: ["out"], .reasoning: ["why", "how"]])
    let refusal = message { _ = try PromptFields(parsing: "completion=out") }
    #expect(refusal.contains("there is no part 'completion'"))
  }

  @Test("An id is made from the messages: the same on every line, another for other messages")
  func madeIDs() throws {
    let first = try read(#"{"problem":"Why?"}"#, #"{"problem":"How?"}"#).prompts
    let second = try read(
      #"{"problem":"How?","answer":"1"}"#, #"{"messages":[{"role":"user","content":"Why?"}]}"#
    ).prompts
    // printf '[{"role":"user","content":"Why?"}]' | sha256sum
    #expect(first.map(\.id) == [whyID, second[0].id])
    #expect(second[1].id == whyID)
    #expect(first[0].id != first[1].id)
  }
  private let whyID = "e0baa327fdb0e885"

  @Test("A file's own id twice is a problem; the same question twice without ids is two prompts")
  func repeatedIDs() throws {
    let own = try read(
      #"{"id":"a","problem":"1"}"#, #"{"id":"b","problem":"2"}"#, #"{"id":"a","problem":"3"}"#)
    #expect(own.prompts.map(\.id) == ["a", "b"])
    #expect(own.problems == [#"p.jsonl:3: id: expected an id of its own, found "a", which is on line 1 too"#])
    let made = try read(#"{"problem":"Why?"}"#, #"{"problem":"Why?"}"#, #"{"problem":"Why?"}"#)
    #expect(made.prompts.map(\.id) == [whyID, "\(whyID)-2", "\(whyID)-3"])
  }

  @Test(
    "Choices become lettered lines and the gold answer a letter",
    arguments: [
      (#""choices":["one","two","three"],"answer":2"#, "A) one\nB) two\nC) three", "C"),
      (#""options":["A)5","B)6 + 1"],"correct":"B""#, "A) 5\nB) 6 + 1", "B"),
      (#""options":["(A) x","(B) y"],"answer":"(b)""#, "A) x\nB) y", "B"),
      (#""options":["A. x","y"],"answer":"y""#, "A) A. x\nB) y", "B"),
      (#""options":[4,8],"label":1"#, "A) 4\nB) 8", "B"),
      (#""options":["4","8"],"answer":"0""#, "A) 4\nB) 8", "A"),
      (#""options":["2","1"],"answer":"1""#, "A) 2\nB) 1", "B"),
    ])
  func choices(members: String, lines: String, gold: String) throws {
    let (prompts, problems) = try read(#"{"question":"Q?",\#(members)}"#)
    #expect(problems == [])
    #expect(prompts.first?.messages == [.user("Q?\n\n" + lines)])
    #expect(prompts.first?.gold == gold)
    #expect(prompts.first?.extra.keys.count == 1)
  }

  @Test("A gold answer that is none of the choices, and choices that are none, are problems")
  func badChoices() throws {
    let (prompts, problems) = try read(
      #"{"question":"Q","choices":["a","b"],"answer":2}"#,
      #"{"question":"Q","choices":["a","b"],"answer":"C"}"#,
      #"{"question":"Q","choices":["a"]}"#, #"{"question":"Q","choices":["a",[]]}"#,
      #"{"question":"Q","choices":"ab"}"#)
    #expect(prompts == [])
    #expect(
      problems == [
        "p.jsonl:1: answer: expected a letter from A to B, an index from 0 to 1 or an option's text, found 2",
        "p.jsonl:2: answer: expected a letter from A to B, an index from 0 to 1 or an option's text, found \"C\"",
        "p.jsonl:3: choices: expected 2 to 26 options, found an array of 1",
        "p.jsonl:4: choices: expected strings or numbers as options, found an array of 2",
        "p.jsonl:5: choices: expected an array of options, found \"ab\"",
      ])
  }

  @Test("A prompt written and read is the same prompt, also with members that have our own names")
  func roundTrip() throws {
    let prompt = Prompt(
      id: "7", messages: [.system("S"), .user("U")], gold: "B", domain: "physics",
      extra: ["answer": "old", "options": ["x", "y"], "question": "Q", "messages": 3])
    let read = try read(prompt.json.text)
    #expect(read.problems == [])
    var expected = prompt
    expected.extra = ["answer": "old", "options": ["x", "y"], "question": "Q", "source_messages": 3]
    #expect(read.prompts == [expected])
    #expect(try self.read(expected.json.text).prompts == [expected])
  }
}

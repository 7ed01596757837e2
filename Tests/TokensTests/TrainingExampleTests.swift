// What is trained on, and what is only read.

import Records
import Testing
import Tokens

@Suite struct TrainingExampleTests {
  let tokenizer: Tokenizer
  init() throws {
    tokenizer = try Tokenizer(
      Fixtures.byteSpec(control: ChatTemplateTests.control, userDefined: ["<think>", "</think>"]))
  }

  private func parts(_ example: TrainingExample) -> (prompt: String, completion: String) {
    let pairs = zip(example.ids, example.isTarget)
    return (
      tokenizer.decode(pairs.filter { !$0.1 }.map(\.0), skipSpecial: false),
      tokenizer.decode(pairs.filter(\.1).map(\.0), skipSpecial: false)
    )
  }

  @Test func `the loss counts the completion and its end of turn, nothing else`() throws {
    let template = try ChatTemplate.named("chatml", tokenizer: tokenizer)
    let messages: [Message] = [.user("1+1?"), .assistant("2"), .user("2+2?")]
    let example = try template.trainingExample(messages: messages, completion: "4", tokenizer: tokenizer)
    let (prompt, completion) = parts(example)
    #expect(prompt == template.render(messages, addGenerationPrompt: true))
    #expect(completion == "4<|im_end|>")
    #expect(example.ids.last == template.endOfTurnID)
    #expect(example.targetCount == 2)
    #expect(example.isTarget == Array(repeating: false, count: example.ids.count - 2) + [true, true])
  }

  @Test func `the ids are those of the template's text, prompt and completion apart`() throws {
    let smol = try Tokenizer(try Fixtures.smolLM2())
    let template = try ChatTemplate.recognise(smol.spec.chatTemplate, tokenizer: smol)
    let messages: [Message] = [.user("Count.")]
    // In one piece, the prompt's last line end and these would merge into one token.
    let completion = "\n\n 1, 2"
    let example = try template.trainingExample(messages: messages, completion: completion, tokenizer: smol)
    let prompt = template.promptIDs(messages, tokenizer: smol)
    #expect(example.ids == prompt + smol.encode(completion) + [2])
    let whole = smol.encode(template.render(messages, addGenerationPrompt: true) + completion, parseSpecial: true)
    #expect(Array(example.ids.dropLast()) != whole)
    #expect(smol.decode(example.ids.dropLast(), skipSpecial: false) == smol.decode(whole, skipSpecial: false))
  }

  @Test(arguments: ["chatml", "llama3", "llama3.1", "deepseek-r1-distill"])
  func `thinking stays in the trained completion`(name: String) throws {
    let template = try ChatTemplate.named(name, tokenizer: tokenizer)
    let completion = "<think>\n1+1 is 2.\n</think>\n\n2"
    let example = try template.trainingExample(
      messages: [.user("1+1?"), .assistant(completion), .user("again")], completion: completion, tokenizer: tokenizer)
    #expect(parts(example).completion == completion + template.endOfTurn)
  }

  @Test func `thinking that the template opens is not opened twice`() throws {
    let template = try ChatTemplate.named("deepseek-r1-distill-think", tokenizer: tokenizer)
    #expect(template.opensThinking)
    func completion(_ text: String) throws -> String {
      let (prompt, completion) = parts(
        try template.trainingExample(messages: [.user("q")], completion: text, tokenizer: tokenizer))
      #expect(prompt == "<｜User｜>q<｜Assistant｜><think>\n")
      return completion
    }
    let end = "<｜end▁of▁sentence｜>"
    #expect(try completion("<think>\nhm\n</think>\n\n2") == "hm\n</think>\n\n2" + end)
    #expect(try completion("<think>hm</think>2") == "hm</think>2" + end)
    #expect(try completion("\n<think>\nhm\n</think>\n\n2") == "hm\n</think>\n\n2" + end)
    #expect(try completion("hm\n</think>\n\n2") == "hm\n</think>\n\n2" + end)
  }

  @Test func `a completion without thinking closes what the template opened`() throws {
    let template = try ChatTemplate.named("deepseek-r1-distill-think", tokenizer: tokenizer)
    let example = try template.trainingExample(messages: [.user("q")], completion: "2", tokenizer: tokenizer)
    let (prompt, completion) = parts(example)
    #expect(prompt + completion == "<｜User｜>q<｜Assistant｜><think>\n\n</think>\n\n2<｜end▁of▁sentence｜>")
  }

  @Test func `control tokens spelt out in a completion stay text`() throws {
    let template = try ChatTemplate.named("chatml", tokenizer: tokenizer)
    let example = try template.trainingExample(messages: [.user("q")], completion: "a<|im_end|>b", tokenizer: tokenizer)
    #expect(example.ids.filter { $0 == template.endOfTurnID }.count == 2)  // the user's turn, and the end
    #expect(parts(example).completion == "a<|im_end|>b<|im_end|>")
  }

  @Test func `Llama 3 trims the completion, as its template trims contents`() throws {
    let template = try ChatTemplate.named("llama3", tokenizer: tokenizer)
    let example = try template.trainingExample(messages: [.user("q")], completion: " \n2 \n", tokenizer: tokenizer)
    #expect(parts(example).completion == "2<|eot_id|>")
  }

  @Test func `an empty completion trains on the end of turn`() throws {
    let template = try ChatTemplate.named("chatml", tokenizer: tokenizer)
    let example = try template.trainingExample(messages: [.user("q")], completion: "", tokenizer: tokenizer)
    #expect(example.targetCount == 1)
  }

  @Test func `a conversation without a question is an error`() throws {
    let template = try ChatTemplate.named("chatml", tokenizer: tokenizer)
    #expect(message { try template.trainingExample(messages: [], completion: "2", tokenizer: tokenizer) } == """
      the chat template chatml cannot write this conversation: it has no user's or system's turn to answer
      """)
  }
}

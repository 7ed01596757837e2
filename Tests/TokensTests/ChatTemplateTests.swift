// Chat templates against what Jinja2 renders from the models' own.

import Records
import Testing
import Tokens

@Suite struct ChatTemplateTests {
  static let control = [
    "<|im_start|>", "<|im_end|>", "<|begin_of_text|>", "<|eot_id|>", "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>",
  ]
  static func tokenizer(bos: String = "") throws -> Tokenizer {
    var spec = Fixtures.byteSpec(control: control)
    spec.bosID = spec.tokens.firstIndex(of: bos)
    return try Tokenizer(spec)
  }
  static func goldens() throws -> [JSON] {
    try Fixtures.json(Fixtures.tokens.appending(path: "chat.json")).array ?? []
  }
  static let known =
    "chatml, smollm2, qwen2.5, qwen2.5-base, qwen2.5-math, llama3, llama3.1, deepseek-r1-distill, deepseek-r1-distill-think"

  @Test func `every template renders conversations as Jinja2 renders the model's own`() throws {
    let goldens = try Self.goldens()
    #expect(goldens.compactMap { $0["name"]?.string }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      == ChatTemplate.knownNames)
    for golden in goldens {
      let name = try #require(golden["name"]?.string)
      let template = try ChatTemplate.named(
        name, tokenizer: try Self.tokenizer(bos: try #require(golden["bos"]?.string)))
      for chat in try #require(golden["chats"]?.array) {
        let messages = try #require(chat["messages"]?.array).compactMap(Message.init(json:))
        #expect(template.render(messages, addGenerationPrompt: false) == chat["text"]?.string, "\(name)")
        #expect(template.render(messages, addGenerationPrompt: true) == chat["prompt"]?.string, "\(name)")
      }
    }
  }

  @Test func `a template is recognised by what it prints, however it is laid out`() throws {
    for golden in try Self.goldens() {
      guard let jinja = golden["template"]?.string else { continue }
      let name = try #require(golden["name"]?.string)
      let tokenizer = try Self.tokenizer()
      #expect(try ChatTemplate.recognise(jinja, tokenizer: tokenizer).name == name)
      let spaced = jinja.replacing("{%", with: "\n{%- ").replacing("%}", with: " -%}\n")
      #expect(try ChatTemplate.recognise(spaced, tokenizer: tokenizer).name == name)
    }
  }

  @Test func `the signature is the hash of the words that Jinja2's lexer finds`() throws {
    let written = try Self.goldens().filter { $0["template"] != nil }
    #expect(written.count == 3)
    for golden in written {
      let jinja = try #require(golden["template"]?.string)
      let signature = try #require(golden["signature"]?.string.flatMap { UInt64($0, radix: 16) })
      #expect(ChatTemplate.signature(of: jinja) == signature)
    }
  }

  @Test func `the large templates are known by their signatures`() throws {
    let large = try Self.goldens().filter { $0["template"] == nil }
    #expect(large.count == 8)
    for golden in large {
      let signature = try #require(golden["signature"]?.string.flatMap { UInt64($0, radix: 16) })
      let name = try #require(golden["name"]?.string)
      #expect(ChatTemplate.name(ofSignature: signature) == (name.hasPrefix("qwen2.5") ? "chatml" : name))
    }
  }

  @Test func `SmolLM2's own template is recognised and gives the golden prompts`() throws {
    let tokenizer = try Tokenizer(try Fixtures.smolLM2())
    let template = try ChatTemplate.recognise(tokenizer.spec.chatTemplate, tokenizer: tokenizer)
    #expect(template.name == "smollm2")
    #expect(template.endOfTurn == "<|im_end|>")
    #expect(template.endOfTurnID == 2)
    for golden in try #require(try Fixtures.json(Fixtures.golden.appending(path: "greedy.json")).array) {
      let messages = try #require(golden["messages"]?.array).compactMap(Message.init(json:))
      let ids = try #require(golden["prompt_ids"]?.array).compactMap(\.int).map(Int32.init)
      #expect(template.render(messages, addGenerationPrompt: true) == golden["prompt_text"]?.string)
      #expect(template.promptIDs(messages, tokenizer: tokenizer) == ids)
      let new = try #require(golden["new_ids"]?.array).compactMap(\.int).map(Int32.init)
      #expect(tokenizer.decode(new) == golden["new_text"]?.string)
    }
  }

  @Test func `ChatML with another default system prompt keeps that prompt`() throws {
    let jinja = """
      {% for message in messages %}{% if loop.first and message.role != 'system' %}{{ '<|im_start|>system\\nBe kind.<|im_end|>\\n' }}
      {% endif %}{{ '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}{% endfor %}
      """
    let template = try ChatTemplate.recognise(jinja, tokenizer: try Self.tokenizer())
    #expect(template.name == "chatml")
    #expect(
      template.render([.user("Hi")], addGenerationPrompt: false)
        == "<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n")
  }

  @Test func `a template that prints something more is unknown, and the error says what it resembles`() throws {
    let jinja = """
      {% for message in messages %}{{ '<|im_start|>' + message.role + '\\n' + message.content.split('</think>')[-1] + '<|im_end|>\\n' }}{% endfor %}
      """
    #expect(message { try ChatTemplate.recognise(jinja, tokenizer: try Self.tokenizer()) } == """
      unknown chat template, beginning "{% for message in messages %}{{ '<|im_start|>' + message.role + '\\\\n' + message.c": \
      it resembles chatml, but prints other text; known templates: \(Self.known)
      """)
  }

  @Test func `a template that trims, or writes another token, is not taken for plain ChatML`() throws {
    let tokenizer = try Self.tokenizer()
    for change in ["message.content | trim", "message.content + eos_token", "message.content if enable_thinking"] {
      let jinja = "{% for message in messages %}{{ '<|im_start|>' + message.role + '\\n' + \(change) + '<|im_end|>' }}{% endfor %}"
      #expect(throws: TokensError.self) { try ChatTemplate.recognise(jinja, tokenizer: tokenizer) }
    }
  }

  @Test func `a template of no known kind is an error`() throws {
    #expect(message { try ChatTemplate.recognise("[INST] {{ x }}", tokenizer: try Self.tokenizer()) } == """
      unknown chat template, beginning "[INST] {{ x }}": it resembles none that is known; \
      known templates: \(Self.known)
      """)
  }

  @Test(arguments: [nil, ""])
  func `no template is an error that says how to choose one`(jinja: String?) throws {
    #expect(message { try ChatTemplate.recognise(jinja, tokenizer: try Self.tokenizer()) } == """
      the model has no chat template; give its tokenizer_config.json that of one of: \(Self.known)
      """)
  }

  @Test func `an unknown name is an error that lists the known ones`() throws {
    #expect(message { try ChatTemplate.named("llama2", tokenizer: try Self.tokenizer()) } == """
      no chat template is named 'llama2'; known templates: \(Self.known)
      """)
  }

  @Test func `a template whose end of turn is not in the vocabulary is an error`() throws {
    let tokenizer = try Tokenizer(Fixtures.byteSpec())
    #expect(message { try ChatTemplate.named("llama3", tokenizer: tokenizer) } == """
      the chat template llama3 ends a turn with <|eot_id|>, which is not in the vocabulary; \
      give the model the template that it was made with
      """)
  }

  @Test func `cut and broken templates are unknown, not a crash`() throws {
    let tokenizer = try Self.tokenizer()
    for jinja in ["{{", "{%", "{#", "{{ '", "{{ \"a\\", "{{ '<|im_start|>' ", "%}", "{{ '<|'", "🙂{{é}}"] {
      #expect(throws: TokensError.self, "\(jinja)") { try ChatTemplate.recognise(jinja, tokenizer: tokenizer) }
    }
  }
}

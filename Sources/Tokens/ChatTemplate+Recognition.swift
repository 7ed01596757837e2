// Tells which known chat template a Jinja text is.

import Records

extension ChatTemplate {
  /// The known templates by name, with their layouts.
  private static let named: [(name: String, layout: Layout)] = [
    ("chatml", .chatML(defaultSystem: nil)),
    ("smollm2", .chatML(defaultSystem: "You are a helpful AI assistant named SmolLM, trained by Hugging Face")),
    ("qwen2.5", .chatML(defaultSystem: "You are Qwen, created by Alibaba Cloud. You are a helpful assistant.")),
    ("qwen2.5-base", .chatML(defaultSystem: "You are a helpful assistant.")),
    (
      "qwen2.5-math",
      .chatML(defaultSystem: #"Please reason step by step, and put your final answer within \boxed{}."#)
    ),
    ("llama3", .llama3),
    ("llama3.1", .llama31),
    ("deepseek-r1-distill", .deepSeekR1Distill(opensThinking: false)),
    ("deepseek-r1-distill-think", .deepSeekR1Distill(opensThinking: true)),
  ]

  /// The names of all known templates.
  package static var knownNames: [String] { named.map(\.name) }

  /// The known template of this name, for a model whose own is unknown or missing.
  package static func named(_ name: String, tokenizer: Tokenizer) throws -> ChatTemplate {
    guard let layout = named.first(where: { $0.name == name })?.layout else {
      throw TokensError.unknownTemplateName(name: name, known: knownNames)
    }
    return try ChatTemplate(name: name, layout: layout, tokenizer: tokenizer)
  }

  /// The known template that `jinja` is.
  ///
  /// A template counts as known when every text it can print and every name it uses is one that the known
  /// template has, however it is laid out; large ones (with tools) by a hash of those. So a template with an
  /// unknown default system prompt in ChatML is recognised, one that also deletes thinking is not.
  package static func recognise(_ jinja: String?, tokenizer: Tokenizer) throws -> ChatTemplate {
    guard let jinja, !jinja.isEmpty else { throw TokensError.noChatTemplate(known: knownNames) }
    let words = JinjaWords(jinja)
    guard let layout = layout(of: words) else {
      throw TokensError.unknownChatTemplate(
        start: String(jinja.prefix(80)), resembles: resembled(by: words), known: knownNames)
    }
    let name = named.first { $0.layout == layout }?.name ?? "chatml"
    return try ChatTemplate(name: name, layout: layout, tokenizer: tokenizer)
  }

  private static func layout(of words: JinjaWords) -> Layout? {
    if let layout = layoutBySignature[words.signature] {
      if case .chatML = layout { return .chatML(defaultSystem: words.defaultSystem) }
      return words.defaultSystem == nil ? layout : nil
    }
    if words.texts.isSuperset(of: ["<|im_start|>", "<|im_end|>"]),
      words.texts.isSubset(of: ["<|im_start|>", "<|im_end|>", "\n", "assistant", "user", "system", ""]),
      words.names.isSubset(of: plainNames)
    {
      return .chatML(defaultSystem: words.defaultSystem)
    }
    if words.defaultSystem == nil,
      words.texts.isSuperset(of: ["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]),
      words.texts.isSubset(of: ["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>", "\n", "assistant"]),
      words.names.isSuperset(of: ["trim", "bos_token"]),
      words.names.isSubset(of: plainNames.union(["trim", "bos_token", "index0"]))
    {
      return .llama3
    }
    return nil
  }

  /// Names that a template without tools needs.
  private static let plainNames: Set<String> = [
    "for", "in", "if", "elif", "else", "endif", "endfor", "set", "not", "and", "or", "is", "defined", "true", "false",
    "loop", "first", "message", "messages", "loop_messages", "role", "content", "add_generation_prompt", "user",
    "assistant", "system",
  ]

  /// The large templates by `JinjaWords.signature` (scripts/make_chat_goldens.py prints them). That of Qwen2.5
  /// stands for its base models and Qwen2.5-Math too, which differ in the default system prompt alone.
  private static let layoutBySignature: [UInt64: Layout] = [
    0xDFED_8F74_A661_5C1C: .chatML(defaultSystem: nil),
    0x2A4D_B9A7_A55E_0DB4: .llama31,  // Llama 3.1 and 3.3
    0x582B_D395_8BE5_8D55: .llama31,  // Llama 3.2
    0xF060_3C97_901B_B100: .deepSeekR1Distill(opensThinking: false),
    0x0D46_76EF_65E8_AFE2: .deepSeekR1Distill(opensThinking: true),
  ]

  /// What a template is recognised by when it is too large to list.
  package static func signature(of jinja: String) -> UInt64 { JinjaWords(jinja).signature }

  /// The name of the template with this signature, without regard to its default system prompt.
  package static func name(ofSignature signature: UInt64) -> String? {
    layoutBySignature[signature].flatMap { layout in named.first { $0.layout == layout }?.name }
  }

  /// The family whose marks a template bears, to say so in an error.
  private static func resembled(by words: JinjaWords) -> String? {
    let marks = [
      ("<｜Assistant｜>", "deepseek-r1-distill"), ("<|start_header_id|>", "llama3"), ("<|im_start|>", "chatml"),
    ]
    return marks.first { words.texts.contains($0.0) }?.1
  }
}

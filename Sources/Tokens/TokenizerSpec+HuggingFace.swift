// Reads a Hugging Face folder's tokenizer: tokenizer.json with the settings beside it.

import Foundation
import Records

// tokenizer.json (Hugging Face `tokenizers`), as far as byte-level BPE needs it:
//   normalizer      null | {"type":"NFC"} | {"type":"Sequence","normalizers":[…]} of those
//   pre_tokenizer   {"type":"ByteLevel","add_prefix_space":false} (GPT-2's rule inside), or
//                   {"type":"Sequence","pretokenizers":[Digits | Split by one known regex, ByteLevel]}
//   model           {"type":"BPE","vocab":{token:id},"merges":["a b" | ["a","b"]],"ignore_merges":bool,…}
//   added_tokens    [{"id","content","special","lstrip","rstrip","single_word","normalized"}]
//   post_processor  a TemplateProcessing that starts with the BOS token, or anything else (adds none)
// tokenizer_config.json: bos_token, eos_token, pad_token, add_bos_token, chat_template.
// special_tokens_map.json: the same tokens, where the config has none. chat_template.jinja: wins over the config.

extension TokenizerSpec {
  /// Reads the tokenizer of a Hugging Face folder. Throws when it is not byte-level BPE, or has a step that this
  /// program could not follow exactly.
  package init(huggingFaceFolder folder: URL) throws {
    let url = folder.appending(path: "tokenizer.json")
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw TokensError.missingFile(path: url.path, need: "a Hugging Face folder needs it for its tokenizer")
    }
    let config = try Self.settings(in: folder, named: "tokenizer_config.json") ?? [:]
    let map = try Self.settings(in: folder, named: "special_tokens_map.json") ?? [:]
    let file = HuggingFaceTokenizerFile(path: url.path, root: try Self.json(at: url))
    self = try file.spec()
    func id(_ name: String) throws -> Int? {
      guard let token = Self.tokenText(config[name]) ?? Self.tokenText(map[name]) else { return nil }
      guard let id = tokens.firstIndex(of: token) else {
        throw TokensError.inconsistent(
          what: "\(name) is '\(token)' in \(folder.path), but tokenizer.json has no such token")
      }
      return id
    }
    bosID = try id("bos_token")
    eosID = try id("eos_token")
    padID = try id("pad_token")
    addBOS = config["add_bos_token"]?.bool ?? (bosID.map { file.startsWithToken(tokens[$0]) } ?? false)
    chatTemplate = try Self.chatTemplate(in: folder, config: config)
  }

  private static func json(at url: URL) throws -> JSON {
    do {
      return try JSON(parsing: try Data(contentsOf: url))
    } catch let error as JSONSyntaxError {
      throw TokensError.malformed(
        path: url.path, at: "byte \(error.offset)", expected: error.expected, found: error.found)
    }
  }

  private static func settings(in folder: URL, named name: String) throws -> JSONObject? {
    let url = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    guard let object = try json(at: url).object else {
      throw TokensError.malformed(path: url.path, at: "the whole", expected: "an object", found: "another value")
    }
    return object
  }

  /// A special token is written as its text or as `{"content": text, …}`.
  private static func tokenText(_ json: JSON?) -> String? { json?.string ?? json?["content"]?.string }

  /// `chat_template` is a text or a list of `{"name", "template"}`, of which `default` counts.
  private static func chatTemplate(in folder: URL, config: JSONObject) throws -> String? {
    let url = folder.appending(path: "chat_template.jinja")
    if FileManager.default.fileExists(atPath: url.path) {
      return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
    if let list = config["chat_template"]?.array {
      return list.first { $0["name"]?.string == "default" }?["template"]?.string
    }
    return config["chat_template"]?.string
  }
}

/// A parsed tokenizer.json on its way to a spec.
private struct HuggingFaceTokenizerFile {
  let path: String
  let root: JSON

  func spec() throws -> TokenizerSpec {
    guard let model = root["model"] else { throw malformed("model", "an object", root["model"]) }
    try checkModel(model)
    try checkDecoder()
    var (tokens, types) = try vocabulary(of: model)
    try add(try addedTokens(), to: &tokens, &types)
    let merges = try self.merges(of: model)
    var spec = TokenizerSpec(
      tokens: tokens, types: types, merges: merges, preTokenizer: try preTokenizer(),
      normalizesToNFC: try normalizesToNFC(), ignoresMerges: model["ignore_merges"]?.bool ?? false)
    if let unknown = model["unk_token"]?.string {
      guard let id = tokens.firstIndex(of: unknown) else {
        throw TokensError.inconsistent(what: "model.unk_token of \(path), '\(unknown)', is not in the vocabulary")
      }
      spec.unknownID = id
    }
    return spec
  }

  /// Whether the post-processor puts `token` before a text.
  func startsWithToken(_ token: String) -> Bool {
    let processor = root["post_processor"]
    let parts = processor?["processors"]?.array ?? [processor].compactMap(\.self)
    return parts.contains { part in
      part["type"]?.string == "TemplateProcessing"
        && part["single"]?.array?.first?["SpecialToken"]?["id"]?.string == token
    }
  }

  // MARK: the model

  private func checkModel(_ model: JSON) throws {
    let type = model["type"]?.string ?? (model["merges"] == nil ? "a model without a type" : "BPE")
    guard type == "BPE" else { throw unsupported("model.type", type, "BPE over bytes") }
    for name in ["continuing_subword_prefix", "end_of_word_suffix"] {
      if let text = model[name]?.string, !text.isEmpty {
        throw unsupported("model.\(name)", "'\(text)'", "BPE over bytes, which has none")
      }
    }
    if model["byte_fallback"]?.bool == true {
      throw unsupported("model.byte_fallback", "byte fallback (a SentencePiece vocabulary)", "BPE over bytes")
    }
    if let dropout = model["dropout"]?.double, dropout != 0 {
      throw unsupported("model.dropout", "dropout \(dropout)", "merging without dropout")
    }
    if model["fuse_unk"]?.bool == true, model["unk_token"]?.string != nil {
      throw unsupported("model.fuse_unk", "fused unknown tokens", "one unknown token a byte")
    }
  }

  private func checkDecoder() throws {
    guard let decoder = root["decoder"], decoder != .null else { return }
    guard decoder["type"]?.string == "ByteLevel" else {
      throw unsupported("decoder", decoder["type"]?.string ?? "no type", "ByteLevel")
    }
  }

  private func vocabulary(of model: JSON) throws -> ([String], [TokenType]) {
    guard let members = model["vocab"]?.object?.members else {
      throw malformed("model.vocab", "an object of tokens and ids", model["vocab"])
    }
    var tokens: [String] = []
    var types: [TokenType] = []
    tokens.reserveCapacity(members.count)
    for member in members {
      guard let id = member.value.int else {
        throw malformed("model.vocab: '\(member.key)'", "an id", member.value)
      }
      try place(member.key, .normal, at: id, limit: members.count + 100_000, &tokens, &types)
    }
    return (tokens, types)
  }

  private func place(
    _ token: String, _ type: TokenType, at id: Int, limit: Int, _ tokens: inout [String], _ types: inout [TokenType]
  ) throws {
    guard id >= 0, id < limit else {
      throw TokensError.malformed(
        path: path, at: "the id of '\(token)'", expected: "0 to \(limit - 1)", found: String(id))
    }
    while tokens.count <= id {
      tokens.append("")
      types.append(.unused)
    }
    tokens[id] = token
    types[id] = type
  }

  private func merges(of model: JSON) throws -> [String] {
    guard let list = model["merges"]?.array else {
      throw malformed("model.merges", "a list of pairs", model["merges"])
    }
    return try list.enumerated().map { index, merge in
      if let text = merge.string { return text }
      if let pair = merge.array, pair.count == 2, let left = pair[0].string, let right = pair[1].string {
        return "\(left) \(right)"
      }
      throw malformed("model.merges[\(index)]", "\"a b\" or [\"a\", \"b\"]", merge)
    }
  }

  // MARK: added tokens

  private func addedTokens() throws -> [JSON] {
    guard let list = root["added_tokens"], list != .null else { return [] }
    guard let tokens = list.array else { throw malformed("added_tokens", "a list", list) }
    return tokens
  }

  private func add(_ added: [JSON], to tokens: inout [String], _ types: inout [TokenType]) throws {
    let limit = tokens.count + 100_000
    for (index, token) in added.enumerated() {
      guard let id = token["id"]?.int, let content = token["content"]?.string else {
        throw malformed("added_tokens[\(index)]", "an object with id and content", token)
      }
      for flag in ["lstrip", "rstrip", "single_word"] where token[flag]?.bool == true {
        throw unsupported(
          "added_tokens[\(index)]", "'\(content)' with \(flag)", "added tokens that match their text alone")
      }
      let type: TokenType = token["special"]?.bool == true ? .control : .userDefined
      try place(content, type, at: id, limit: limit, &tokens, &types)
    }
  }

  // MARK: normaliser and pre-tokeniser

  private func normalizesToNFC() throws -> Bool {
    guard let normalizer = root["normalizer"], normalizer != .null else { return false }
    let steps = normalizer["normalizers"]?.array ?? [normalizer]
    for step in steps where step["type"]?.string != "NFC" {
      throw unsupported("normalizer", step["type"]?.string ?? "no type", "none, or NFC")
    }
    return !steps.isEmpty
  }

  private func preTokenizer() throws -> PreTokenizer {
    let supported = "ByteLevel with the pre-tokenisation of GPT-2, SmolLM2, Qwen2 or Llama 3"
    guard let whole = root["pre_tokenizer"], whole != .null else {
      throw unsupported("pre_tokenizer", "no pre-tokeniser", supported)
    }
    var steps = whole["pretokenizers"]?.array ?? [whole]
    guard let byteLevel = steps.popLast(), byteLevel["type"]?.string == "ByteLevel" else {
      throw unsupported("pre_tokenizer", whole["type"]?.string ?? "no type", supported)
    }
    if byteLevel["add_prefix_space"]?.bool == true {
      throw unsupported("pre_tokenizer", "ByteLevel with add_prefix_space", supported)
    }
    let usesGPT2Regex = byteLevel["use_regex"]?.bool ?? true
    switch (steps.first?["type"]?.string, steps.count, usesGPT2Regex) {
    case (nil, 0, true): return .gpt2
    case ("Digits", 1, true) where steps[0]["individual_digits"]?.bool == true: return .individualDigits
    case ("Split", 1, true) where steps[0] == PreTokenizer.asciiDigits: return .smollm
    case ("Split", 1, false): return try preTokenizer(ofSplit: steps[0], supported: supported)
    default:
      let names = (steps + [byteLevel]).map { $0["type"]?.string ?? "?" }.joined(separator: ", ")
      throw unsupported("pre_tokenizer", "the steps \(names)", supported)
    }
  }

  private func preTokenizer(ofSplit split: JSON, supported: String) throws -> PreTokenizer {
    let pattern = split["pattern"]?["Regex"]?.string ?? split["pattern"]?["String"]?.string ?? ""
    guard split["behavior"]?.string == "Isolated", split["invert"]?.bool != true,
      let known = PreTokenizer.allCases.first(where: { $0.splitRegex == pattern })
    else {
      throw unsupported("pre_tokenizer", "a split by the regex \(pattern)", supported)
    }
    return known
  }

  // MARK: errors

  private func malformed(_ at: String, _ expected: String, _ found: JSON?) -> TokensError {
    .malformed(path: path, at: at, expected: expected, found: found.map { String($0.text.prefix(40)) } ?? "nothing")
  }

  private func unsupported(_ at: String, _ found: String, _ supported: String) -> TokensError {
    .unsupported(path: path, at: at, found: found, supported: supported)
  }
}

// Writes a tokenizer as Hugging Face folders hold it.

import Foundation
import Records

/// The tokenizer files of a Hugging Face folder, made from a spec.
///
/// `transformers` loads them with the same ids. The whole vocabulary is written in `model.vocab`, control and
/// user-defined tokens in `added_tokens` as well, so that their ids are fixed; ids without a token are left out.
package struct HuggingFaceTokenizerWriter: Sendable {
  private let spec: TokenizerSpec

  package init(_ spec: TokenizerSpec) {
    self.spec = spec
  }

  /// File names and their contents: `tokenizer.json`, `tokenizer_config.json`, `special_tokens_map.json`.
  ///
  /// - Parameter contextLength: the model's longest text in tokens, for `model_max_length`.
  package func files(contextLength: Int? = nil) -> [(name: String, bytes: [UInt8])] {
    func bytes(_ json: JSON) -> [UInt8] {
      var bytes: [UInt8] = []
      json.write(to: &bytes, indentation: 0)
      bytes.append(UInt8(ascii: "\n"))
      return bytes
    }
    return [
      ("tokenizer.json", bytes(tokenizerJSON)),
      ("tokenizer_config.json", bytes(configJSON(contextLength: contextLength))),
      ("special_tokens_map.json", bytes(.object(specialTokens))),
    ]
  }

  /// Writes the files into `folder`, which must exist.
  package func write(to folder: URL, contextLength: Int? = nil) throws {
    for (name, bytes) in files(contextLength: contextLength) {
      try Data(bytes).write(to: folder.appending(path: name), options: .atomic)
    }
  }

  private var tokenizerJSON: JSON {
    [
      "version": "1.0",
      "truncation": nil,
      "padding": nil,
      "added_tokens": .array(addedTokens.map(\.json)),
      "normalizer": spec.normalizesToNFC ? ["type": "NFC"] : nil,
      "pre_tokenizer": spec.preTokenizer.huggingFaceJSON,
      "post_processor": postProcessor,
      "decoder": ["type": "ByteLevel", "add_prefix_space": true, "trim_offsets": true, "use_regex": true],
      "model": model,
    ]
  }

  private var model: JSON {
    var seen: Set<String> = []
    var members: [JSONObject.Member] = []
    members.reserveCapacity(spec.tokens.count)
    for (id, token) in spec.tokens.enumerated() where !token.isEmpty && seen.insert(token).inserted {
      members.append(JSONObject.Member(key: token, value: .int(id)))
    }
    return [
      "type": "BPE",
      "dropout": nil,
      "unk_token": spec.unknownID.map { .string(spec.tokens[$0]) } ?? .null,
      "continuing_subword_prefix": nil,
      "end_of_word_suffix": nil,
      "fuse_unk": false,
      "byte_fallback": false,
      "ignore_merges": .bool(spec.ignoresMerges),
      "vocab": .object(JSONObject(uniqueMembers: members)),
      "merges": .array(spec.merges.map { .string($0) }),
    ]
  }

  private struct AddedToken {
    var id: Int
    var content: String
    var isSpecial: Bool

    var json: JSON {
      [
        "id": .int(id), "content": .string(content), "single_word": false, "lstrip": false, "rstrip": false,
        "normalized": false, "special": .bool(isSpecial),
      ]
    }
  }

  private var addedTokens: [AddedToken] {
    zip(spec.tokens, spec.types).enumerated().compactMap { id, element in
      let (token, type) = element
      guard type == .control || type == .userDefined, !token.isEmpty else { return nil }
      return AddedToken(id: id, content: token, isSpecial: type == .control)
    }
  }

  /// Puts the BOS token before a text where the model wants it.
  private var postProcessor: JSON {
    guard spec.addBOS, let id = spec.bosID else { return nil }
    let token = JSON.string(spec.tokens[id])
    let first: JSON = ["SpecialToken": ["id": token, "type_id": 0]]
    func sequence(_ name: String, _ type: Int) -> JSON { ["Sequence": ["id": .string(name), "type_id": .int(type)]] }
    return [
      "type": "TemplateProcessing",
      "single": [first, sequence("A", 0)],
      "pair": [first, sequence("A", 0), ["SpecialToken": ["id": token, "type_id": 1]], sequence("B", 1)],
      "special_tokens": .object(
        JSONObject(uniqueMembers: [
          .init(key: spec.tokens[id], value: ["id": token, "ids": [.int(id)], "tokens": [token]])
        ])),
    ]
  }

  private var specialTokens: JSONObject {
    var object = JSONObject()
    for (name, id) in [("bos_token", spec.bosID), ("eos_token", spec.eosID), ("pad_token", spec.padID)] {
      if let id { object[name] = .string(spec.tokens[id]) }
    }
    return object
  }

  private func configJSON(contextLength: Int?) -> JSON {
    var object = specialTokens
    object["add_bos_token"] = .bool(spec.addBOS)
    object["added_tokens_decoder"] = .object(
      JSONObject(
        uniqueMembers: addedTokens.map { token in
          .init(
            key: String(token.id),
            value: [
              "content": .string(token.content), "lstrip": false, "normalized": false, "rstrip": false,
              "single_word": false, "special": .bool(token.isSpecial),
            ])
        }))
    object["clean_up_tokenization_spaces"] = false
    if let contextLength { object["model_max_length"] = .int(contextLength) }
    object["tokenizer_class"] = "PreTrainedTokenizerFast"
    if let template = spec.chatTemplate { object["chat_template"] = .string(template) }
    return .object(object)
  }
}

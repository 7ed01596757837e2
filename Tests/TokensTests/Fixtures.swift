// Where the tests' files are, and small tokenizers made on the spot.

import Foundation
import Records
import Tokens

enum Fixtures {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let tokens = root.appending(path: "Tests/Fixtures/tokens")
  static let golden = root.appending(path: "Tests/Fixtures/golden")

  /// The objects of a JSON-lines file.
  static func lines(_ url: URL) throws -> [JSON] {
    try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")).map { try JSON(parsing: $0) }
  }

  static func json(_ url: URL) throws -> JSON { try JSON(parsing: try Data(contentsOf: url)) }

  /// SmolLM2's tokenizer, from the embedded model's metadata. Its id 0 to 16 are control tokens.
  static func smolLM2() throws -> TokenizerSpec {
    let url = root.appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf")
    guard FileManager.default.fileExists(atPath: url.path) else { throw MissingModel(path: url.path) }
    let metadata = try GGUFMetadata(url)
    return TokenizerSpec(
      tokens: try metadata.strings("tokenizer.ggml.tokens"),
      types: try metadata.integers("tokenizer.ggml.token_type").map { TokenType(rawValue: $0) ?? .unused },
      merges: try metadata.strings("tokenizer.ggml.merges"),
      preTokenizer: PreTokenizer(ggufName: try metadata.string("tokenizer.ggml.pre")) ?? .gpt2,
      bosID: try metadata.integer("tokenizer.ggml.bos_token_id"),
      eosID: try metadata.integer("tokenizer.ggml.eos_token_id"),
      padID: try metadata.integer("tokenizer.ggml.padding_token_id"),
      chatTemplate: try metadata.string("tokenizer.chat_template"))
  }

  /// A tokenizer with one token a byte (ids 0 to 255), then the given tokens; no merges.
  static func byteSpec(control: [String] = [], userDefined: [String] = [], preTokenizer: PreTokenizer = .gpt2)
    -> TokenizerSpec
  {
    var next: UInt32 = 0x100
    let bytes = (UInt32(0)..<256).map { byte -> String in
      let isItself = (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
      defer { next += isItself ? 0 : 1 }
      return String(Character(Unicode.Scalar(isItself ? byte : next)!))
    }
    return TokenizerSpec(
      tokens: bytes + control + userDefined,
      types: bytes.map { _ in .normal } + control.map { _ in .control } + userDefined.map { _ in .userDefined },
      merges: [], preTokenizer: preTokenizer)
  }
}

/// The embedded model is not where the tests expect it.
struct MissingModel: Error, CustomStringConvertible {
  var path: String
  var description: String { "\(path) is missing; `make test` fetches the embedded model, run it once" }
}

extension Message {
  /// A message as the fixtures write it.
  init?(json: JSON) {
    guard let role = json["role"]?.string.flatMap(Role.init), let content = json["content"]?.string else { return nil }
    self.init(role: role, content: content)
  }
}

/// A folder that is removed when the test is done with it.
final class TemporaryFolder {
  let url: URL
  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "tokens-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }
  deinit { try? FileManager.default.removeItem(at: url) }
}

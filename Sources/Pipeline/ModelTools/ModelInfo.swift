// What a model's files say of it.

import Foundation
import Models
import Records
import Tokens

/// A model's numbers, for `distill model info`.
package struct ModelInfo: Sendable {
  private let files: ModelFiles
  /// The chat template's name, or why it is not known.
  private let template: String

  package init(_ url: URL) throws {
    files = try ModelFiles.open(url)
    let tokenizer = try Tokenizer(files.tokenizer)
    do {
      template = try ChatTemplate.recognise(files.tokenizer.chatTemplate, tokenizer: tokenizer).name
    } catch {
      template = "\(error)"
    }
  }

  package var parameters: Int {
    files.config.parameterShapes.map { $0.shape.reduce(1, *) }.reduce(0, +)
  }

  /// Parameters by the type they are stored in.
  private var dataTypes: [(name: String, parameters: Int)] {
    var counts: [String: Int] = [:]
    for (name, shape) in files.config.parameterShapes {
      counts[files.weights.dataType(of: name)?.rawValue ?? "missing", default: 0] += shape.reduce(1, *)
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private var facts: [(name: String, value: JSON)] {
    let config = files.config
    return [
      ("path", .string(files.url.path)), ("format", .string(files.format == .gguf ? "gguf" : "hugging_face")),
      ("name", .string(files.name)), ("license", files.license.map(JSON.string) ?? .null),
      ("architecture", .string(config.architecture.rawValue)), ("parameters", .int(parameters)),
      ("data_types", .object(JSONObject(dataTypes.map { ($0.name, .int($0.parameters)) }))),
      ("layers", .int(config.layers)), ("dim", .int(config.dim)), ("heads", .int(config.heads)),
      ("key_value_heads", .int(config.keyValueHeads)), ("head_dim", .int(config.headDim)),
      ("feed_forward_dim", .int(config.feedForwardDim)), ("vocabulary", .int(config.vocabulary)),
      ("context_length", .int(config.contextLength)), ("rope_theta", .double(config.ropeTheta)),
      ("tied_embeddings", .bool(config.tiedEmbeddings)),
      ("tokenizer", .string("\(files.tokenizer.preTokenizer)")), ("chat_template", .string(template)),
    ]
  }

  package var json: JSON { .object(JSONObject(facts)) }

  package var summary: String {
    facts.map { name, value in
      let text: String
      switch value {
      case .string(let string): text = string
      case .null: text = "not stated"
      case .object(let object): text = object.members.map { "\($0.key) \($0.value.text)" }.joined(separator: ", ")
      default: text = value.text
      }
      return "\(name.padded(to: 17))\(text)"
    }.joined(separator: "\n")
  }
}

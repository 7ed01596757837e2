// A tiny student whose tokens are single bytes, so that a test can count tokens by hand.

import Foundation
import Models
import Records
import Tokens
import Training

enum ByteStudent {
  static let config = ModelConfig(
    architecture: .llama, layers: 2, dim: 8, heads: 2, keyValueHeads: 1, feedForwardDim: 16, vocabulary: 260,
    contextLength: 512, tiedEmbeddings: true)

  /// One token a byte (ids 0 to 255), then the control tokens of ChatML and DeepSeek's end.
  static func tokenizer() throws -> Tokenizer {
    var next: UInt32 = 0x100
    let bytes = (UInt32(0)..<256).map { byte -> String in
      let isItself = (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
      defer { next += isItself ? 0 : 1 }
      return String(Character(Unicode.Scalar(isItself ? byte : next)!))
    }
    let control = ["<|im_start|>", "<|im_end|>", "<｜end▁of▁sentence｜>"]
    return try Tokenizer(
      TokenizerSpec(
        tokens: bytes + control, types: bytes.map { _ in .normal } + control.map { _ in .control }, merges: [],
        preTokenizer: .gpt2))
  }

  /// With ChatML, a trace of an n-byte question and an m-byte completion has 20 + n + m tokens.
  static func model(template: String = "chatml") throws -> LanguageModel {
    let tokenizer = try tokenizer()
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 3)
    for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.3, using: &generator) }
    return try LanguageModel(
      name: "bytes", transformer: Transformer(config: config, parameters: parameters), tokenizerSpec: tokenizer.spec,
      template: ChatTemplate.named(template, tokenizer: tokenizer))
  }

  /// A trace whose question has two bytes.
  static func trace(
    _ id: String, reasoning: String? = nil, answer: String, finish: Trace.FinishReason = .stop,
    thinking: ThinkingState? = nil
  ) -> Trace {
    Trace(
      promptID: id, sample: 0, messages: [.user("q?")], reasoning: reasoning, answer: answer,
      thinking: thinking ?? (reasoning == nil ? .noThinking : .complete), finishReason: finish, teacher: "test",
      sampling: Sampling())
  }

  /// Writes the traces to `folder/data` and hands it to `body`; the folder is deleted afterwards.
  static func withData(_ traces: [Trace], _ body: (ShardFolder) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "distill-survey-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let writer = try ShardWriter(folder: folder.appending(path: "data"), provenance: [:])
    for trace in traces { try writer.append(trace) }
    try writer.finish()
    try body(try ShardFolder(folder.appending(path: "data")))
  }
}

import Foundation
import Models
import Tokens
import Testing

/// A file made by Python's `gguf` (scripts/make-model-fixtures.py): the reader is not only tested against our writer.
@Suite struct GGUFReadingTests {
  @Test func theMetadataOfAForeignFileBecomesTheConfiguration() throws {
    let model = try ModelFiles.open(fixture("tiny-llama.gguf"))
    #expect(
      model.config
        == ModelConfig(
          architecture: .llama, layers: 1, dim: 32, heads: 4, keyValueHeads: 2, headDim: 8, feedForwardDim: 256,
          vocabulary: 264, contextLength: 512, ropeTheta: 10_000,
          ropeScaling: RopeScaling(factor: 8, originalContextLength: 64), normEpsilon: 1e-5, tiedEmbeddings: true))
    #expect(model.name == "Tiny")
    #expect(model.license == "apache-2.0")
    #expect(model.format == .gguf)
  }

  @Test func theTokenizerOfAForeignFileLosesTheTokensThatFillTheTable() throws {
    let tokenizer = try ModelFiles.open(fixture("tiny-llama.gguf")).tokenizer
    #expect(tokenizer.tokens.count == 261)
    #expect(tokenizer.tokens[0...3] == ["<|begin|>", "<|end|>", "<think>", "Ā"])
    #expect(tokenizer.tokens.suffix(2) == ["th", "the"])
    #expect(tokenizer.types[0...3] == [.control, .control, .userDefined, .normal])
    #expect(tokenizer.merges == ["t h", "th e"])
    #expect(tokenizer.preTokenizer == .llama3)
    #expect(tokenizer.bosID == 0 && tokenizer.eosID == 1 && tokenizer.padID == nil && tokenizer.addBOS)
    #expect(tokenizer.chatTemplate == "{{ messages }}")
  }

  @Test func everyTensorOfAForeignFileHasTheReferencesNumbersInHFOrder() throws {
    let model = try ModelFiles.open(fixture("tiny-llama.gguf"))
    let expected = try SafetensorsFile(fixture("tiny-llama.safetensors"))
    #expect(Set(model.weights.names) == Set(expected.tensors.map(\.name)))
    for tensor in expected.tensors {
      let bytes = [UInt8](try Data(contentsOf: fixture("tiny-llama.safetensors")))
      let numbers = floats(Array(bytes[tensor.offset..<tensor.offset + tensor.byteCount]))
      #expect(model.weights.shape(of: tensor.name) == tensor.shape)
      #expect(try model.weights.array(tensor.name) == numbers, "\(tensor.name)")
    }
    #expect(model.weights.dataType(of: "model.layers.0.mlp.down_proj.weight") == .q4_k)
  }

  @Test(arguments: ["model.layers.0.self_attn.q_proj.weight", "model.layers.0.mlp.down_proj.weight"])
  func aRangeOfRowsIsThatPartOfTheTensor(_ name: String) throws {
    let weights = try ModelFiles.open(fixture("tiny-llama.gguf")).weights
    let whole = try weights.array(name)
    let columns = try #require(weights.shape(of: name)?.last)
    for rows in [0..<1, 3..<7, 30..<32, 5..<5] {
      var part = [Float](repeating: .nan, count: rows.count * columns)
      try part.withUnsafeMutableBufferPointer { try weights.read(name, rows: rows, into: $0) }
      #expect(part[...] == whole[rows.lowerBound * columns..<rows.upperBound * columns])
    }
  }

  @Test func readingFromSeveralThreadsAtOnceGivesTheSameNumbers() async throws {
    let weights = try ModelFiles.open(fixture("tiny-llama.gguf")).weights
    let alone = try weights.names.map { try weights.array($0) }
    try await withThrowingTaskGroup(of: [[Float]].self) { group in
      for _ in 0..<8 { group.addTask { try weights.names.map { try weights.array($0) } } }
      for try await together in group { #expect(together == alone) }
    }
  }

  @Test func theEmbeddedModelOpensWithItsTokenizerAndLicence() throws {
    let url = repository.appendingPathComponent("models/SmolLM2-135M-Instruct.Q4_1.gguf")
    try #require(
      FileManager.default.fileExists(atPath: url.path), "\(url.path) is missing; make quickstart fetches it")
    let model = try ModelFiles.open(url)
    #expect(
      model.config
        == ModelConfig(
          architecture: .llama, layers: 30, dim: 576, heads: 9, keyValueHeads: 3, headDim: 64, feedForwardDim: 1536,
          vocabulary: 49152, contextLength: 8192, ropeTheta: 100_000, normEpsilon: 1e-5, tiedEmbeddings: true))
    #expect(model.tokenizer.tokens.count == 49152)
    #expect(model.tokenizer.merges.count == 48900)
    #expect(model.tokenizer.preTokenizer == .smollm)
    #expect(model.tokenizer.tokens[2] == "<|im_end|>" && model.tokenizer.eosID == 2)
    #expect(model.license == "apache-2.0")
    #expect(model.weights.names.count == 272)
    let norm = try model.weights.array("model.norm.weight")
    #expect(norm.count == 576 && norm.allSatisfy(\.isFinite))
  }
}

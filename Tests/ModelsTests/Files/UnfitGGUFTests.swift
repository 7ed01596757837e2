import Foundation
import Models
import Testing
import Tokens

/// Sound GGUF files that hold no model that distill computes: a tiny model's file with one value replaced.
@Suite struct UnfitGGUFTests {
  /// The message of opening a tiny model's file in which the bytes `old`, found once, are `new`, as long as they.
  private func error(
    _ architecture: Architecture = .llama, replacing old: [UInt8], by new: [UInt8], name: String? = nil
  ) throws -> String? {
    let folder = try TemporaryFolder()
    let config = TinyModel.config(architecture)
    let url = folder.file("m.gguf")
    try GGUFWriter.write(
      config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: url, dataType: .f32,
      name: name)
    var content = try Data(contentsOf: url)
    let place = try #require(content.range(of: Data(old)))
    #expect(content[place.upperBound...].range(of: Data(old)) == nil && old.count == new.count)
    content.replaceSubrange(place, with: new)
    try content.write(to: url)
    return message(in: folder) { _ = try ModelFiles.open(url) }
  }

  private func integer(_ key: String, _ value: UInt32) -> [UInt8] { bytes(key) + bytes(UInt32(4)) + bytes(value) }
  private func text(_ key: String, _ value: String) -> [UInt8] { bytes(key) + bytes(UInt32(8)) + bytes(value) }

  @Test func anotherArchitectureIsRefusedWithTheKnownOnes() throws {
    #expect(
      try error(replacing: text("general.architecture", "llama"), by: text("general.architecture", "gemma"))
        == "FOLDER/m.gguf: general.architecture gemma is not supported; known: llama, qwen2")
  }

  @Test func aMissingKeyIsNamed() throws {
    #expect(
      try error(replacing: bytes("llama.block_count"), by: bytes("llama.black_count"))
        == "FOLDER/m.gguf: the metadata: expected the key llama.block_count, found none")
    #expect(
      try error(replacing: bytes("tokenizer.ggml.pre"), by: bytes("tokenizer.ggml.pro"))
        == "FOLDER/m.gguf: the metadata: expected the key tokenizer.ggml.pre, found none")
  }

  @Test func aKeyOfAnotherTypeIsNamed() throws {
    let key = bytes("llama.block_count")
    #expect(
      try error(replacing: key + bytes(UInt32(4)) + bytes(UInt32(1)), by: key + bytes(UInt32(6)) + bytes(UInt32(0)))
        == "FOLDER/m.gguf: llama.block_count: expected an integer, found 0.0")
  }

  @Test func numbersThatMakeNoModelAreRefused() throws {
    let heads = "llama.attention.head_count"
    #expect(
      try error(replacing: integer(heads, 4), by: integer(heads, 3))
        == "FOLDER/m.gguf: these numbers make no model: heads (3) is not a multiple of keyValueHeads (2)")
    let dimension = "llama.rope.dimension_count"
    #expect(
      try error(replacing: integer(dimension, 16), by: integer(dimension, 8))
        == "FOLDER/m.gguf: these numbers make no model: llama.rope.dimension_count is 8, expected 16")
  }

  @Test func aTensorThatIsMissingMisshapenOrUnknownIsNamed() throws {
    #expect(
      try error(replacing: bytes("blk.0.ffn_up.weight"), by: bytes("blk.0.ffn_op.weight"))
        == "FOLDER/m.gguf: has tensor blk.0.ffn_op.weight, which no llama model of this configuration uses")
    #expect(
      try error(replacing: integer("llama.block_count", 1), by: integer("llama.block_count", 2))
        == "FOLDER/m.gguf: missing tensors blk.1.attn_norm.weight, blk.1.attn_q.weight, blk.1.attn_k.weight, "
        + "blk.1.attn_v.weight and 5 more, which the configuration asks for")
    #expect(
      try error(replacing: integer("llama.feed_forward_length", 64), by: integer("llama.feed_forward_length", 32))
        == "FOLDER/m.gguf: tensor blk.0.ffn_gate.weight: expected shape [32, 32] by the configuration, found [64, 32]")
    #expect(
      try error(replacing: bytes("token_embd.weight"), by: bytes("token_embt.weight"))
        == "FOLDER/m.gguf: missing tensor token_embd.weight, which the configuration asks for")
  }

  @Test func aTokenizerThatCannotBeReproducedIsRefused() throws {
    #expect(
      try error(replacing: text("tokenizer.ggml.pre", "llama-bpe"), by: text("tokenizer.ggml.pre", "llama-bpx"))
        == "FOLDER/m.gguf: tokenizer.ggml.pre llama-bpx is not supported; known: gpt-2, smollm, qwen2, llama-bpe")
    #expect(
      try error(replacing: text("tokenizer.ggml.model", "gpt2"), by: text("tokenizer.ggml.model", "bert"))
        == "FOLDER/m.gguf: tokenizer.ggml.model bert is not supported; known: gpt2 (byte-level BPE)")
    let eos = "tokenizer.ggml.eos_token_id"
    #expect(
      try error(replacing: integer(eos, 1), by: integer(eos, 5))
        == "FOLDER/m.gguf: tokenizer.ggml.eos_token_id: expected an id below 5, the number of tokens, found 5")
    let types = bytes("tokenizer.ggml.token_type") + bytes(UInt32(9)) + bytes(UInt32(5)) + bytes(UInt64(8))
    #expect(
      try error(replacing: types + bytes(Int32(3)), by: types + bytes(Int32(7)))
        == "FOLDER/m.gguf: tokenizer.ggml.token_type: expected types of 1 to 6, found 7")
  }

  @Test func whatWouldChangeTheMathsIsRefused() throws {
    #expect(
      try error(
        replacing: text("general.name", "Fifteen letters"), by: text("llama.rope.scaling.type", "yarn"),
        name: "Fifteen letters")
        == "FOLDER/m.gguf: llama.rope.scaling.type yarn is not supported; "
        + "known: none, and Llama 3.1's scaling as the tensor rope_freqs.weight")
    #expect(
      try error(replacing: text("general.name", "Hi"), by: integer("llama.expert_count", 8), name: "Hi")
        == "FOLDER/m.gguf: llama.expert_count 8 is not supported; known: 0")
  }

  @Test func rotaryFactorsOfAnotherFormulaAreRefused() throws {
    let folder = try TemporaryFolder()
    let config = TinyModel.config(ropeScaling: RopeScaling(factor: 8, originalContextLength: 64))
    let url = folder.file("m.gguf")
    try GGUFWriter.write(
      config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: url, dataType: .f32)
    let tensor = try #require(try GGUFFile(url).tensor("rope_freqs.weight"))
    var content = try Data(contentsOf: url)
    let factors: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]
    content.replaceSubrange(
      tensor.offset..<tensor.offset + tensor.byteCount, with: factors.flatMap { bytes($0.bitPattern) })
    try content.write(to: url)
    #expect(
      message(in: folder) { _ = try ModelFiles.open(url) }
        == "FOLDER/m.gguf: tensor rope_freqs.weight: expected the factors of Llama 3.1's RoPE scaling, "
        + "found [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]")
  }
}

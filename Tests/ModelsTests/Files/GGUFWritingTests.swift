import Foundation
import Models
import Records
import Testing
import Tokens

@Suite struct GGUFWritingTests {
  private static let scaling = RopeScaling(factor: 8, originalContextLength: 64)

  @Test(arguments: [Architecture.llama, .qwen2], [true, false])
  func aModelWrittenInF32ReadsBackTheSame(_ architecture: Architecture, tied: Bool) throws {
    let folder = try TemporaryFolder()
    let config = TinyModel.config(
      architecture, vocabulary: 8, tied: tied, ropeScaling: architecture == .llama ? Self.scaling : nil)
    let weights = TinyModel.weights(config)
    try GGUFWriter.write(
      config: config, weights: weights, tokenizer: TinyModel.tokenizer, to: folder.file("m.gguf"), dataType: .f32,
      name: "Tiny", license: "mit")
    let model = try ModelFiles.open(folder.file("m.gguf"))
    #expect(model.config == config)
    #expect(model.tokenizer == TinyModel.tokenizer)
    #expect(model.name == "Tiny" && model.license == "mit")
    #expect(model.weights.names == config.parameterShapes.map(\.name))
    for name in weights.names { #expect(try model.weights.array(name) == weights.array(name), "\(name)") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["m.gguf"])
  }

  /// BF16 keeps 8 significant bits, so it rounds by at most 2^−9 of the number; Q8_0's step is the block's largest
  /// magnitude (here at most 2) over 127, with a scale rounded to 11 bits.
  @Test(arguments: [(ExportType.bf16, Float(2) * 0x1p-9), (.q8_0, Float(1) / 127 + 2 * 0x1p-11)])
  func matricesAreRoundedToTheTypeAndVectorsAreNot(_ type: ExportType, bound: Float) throws {
    let folder = try TemporaryFolder()
    let config = TinyModel.config(.qwen2)
    let weights = TinyModel.weights(config)
    try GGUFWriter.write(
      config: config, weights: weights, tokenizer: TinyModel.tokenizer, to: folder.file("m.gguf"), dataType: type)
    let model = try ModelFiles.open(folder.file("m.gguf"))
    for (name, shape) in config.parameterShapes {
      let error = largestDifference(try model.weights.array(name), try weights.array(name))
      if shape.count == 1 {
        #expect(model.weights.dataType(of: name) == .f32)
        #expect(error == 0, "\(name)")
      } else {
        #expect(model.weights.dataType(of: name) == type.dataType)
        #expect(error > 0 && error <= bound, "\(name): \(error)")
      }
    }
  }

  @Test func aRowThatIsNoMultipleOfTheBlockIsWrittenAsF32() throws {
    let folder = try TemporaryFolder()
    var config = TinyModel.config()
    config.feedForwardDim = 40
    try GGUFWriter.write(
      config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: folder.file("m.gguf"),
      dataType: .q8_0)
    let weights = try ModelFiles.open(folder.file("m.gguf")).weights
    #expect(weights.dataType(of: "model.layers.0.mlp.down_proj.weight") == .f32)
    #expect(weights.dataType(of: "model.layers.0.mlp.up_proj.weight") == .q8_0)
  }

  @Test func aForeignFileWrittenAgainHoldsTheSameModel() throws {
    let folder = try TemporaryFolder()
    let foreign = try ModelFiles.open(fixture("tiny-llama.gguf"))
    try GGUFWriter.write(
      config: foreign.config, weights: foreign.weights, tokenizer: foreign.tokenizer, to: folder.file("m.gguf"),
      dataType: .f32)
    let copy = try ModelFiles.open(folder.file("m.gguf"))
    #expect(copy.config == foreign.config)
    #expect(copy.tokenizer == foreign.tokenizer)
    for name in foreign.weights.names { #expect(try copy.weights.array(name) == foreign.weights.array(name)) }
  }

  /// Converters write the id of <|endoftext|> as the unknown token's; no text may become that.
  @Test func aByteWithoutATokenBecomesTheUnknownTokenOnlyWhereThatIsWhatTheTokenIsFor() throws {
    let folder = try TemporaryFolder()
    let config = TinyModel.config()
    func encoded(_ type: TokenType) throws -> [Int32] {
      var spec = TinyModel.tokenizer
      spec.types[1] = type
      spec.unknownID = 1
      try GGUFWriter.write(
        config: config, weights: TinyModel.weights(config), tokenizer: spec, to: folder.file("m.gguf"),
        dataType: .f32)
      return try Tokenizer(ModelFiles.open(folder.file("m.gguf")).tokenizer).encode("axa")
    }
    #expect(try encoded(.control) == [2, 2])
    #expect(try encoded(.unknown) == [2, 1, 2])
  }

  @Test func aMissingWeightIsNamedAndTheOlderFileStays() throws {
    let folder = try TemporaryFolder()
    let url = try folder.write(Array("old".utf8), to: "m.gguf")
    let config = TinyModel.config(tied: false)
    let error = message(in: folder) {
      try GGUFWriter.write(
        config: config, weights: TinyModel.weights(TinyModel.config()), tokenizer: TinyModel.tokenizer, to: url,
        dataType: .f32)
    }
    #expect(error == "FOLDER/m.gguf: missing tensor lm_head.weight, which the configuration asks for")
    #expect(try String(contentsOf: url, encoding: .utf8) == "old")
  }

  @Test func aTokenizerLargerThanTheTableIsRefused() throws {
    let folder = try TemporaryFolder()
    let config = TinyModel.config(vocabulary: 4)
    let error = message(in: folder) {
      try GGUFWriter.write(
        config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: folder.file("m.gguf"),
        dataType: .f32)
    }
    #expect(
      error == "FOLDER/m.gguf: the tokenizer: expected at most 4 tokens, the rows of the embedding table, found 5")
  }

  @Test func aFolderThatDoesNotExistIsAnErrorThatNamesTheFile() throws {
    let folder = try TemporaryFolder()
    let config = TinyModel.config()
    let error = #expect(throws: RecordsError.self) {
      try GGUFWriter.write(
        config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer,
        to: folder.file("none/m.gguf"), dataType: .f32)
    }
    #expect(error?.exitStatus == .cannotCreate)
    #expect(error?.description == "cannot create \(folder.url.path)/none/m.gguf: no such file or directory")
  }

  /// /dev/full takes every byte but one: writing to it ends as on a full disk.
  @Test func aFullDiskIsAnErrorThatNamesTheFile() throws {
    let folder = try TemporaryFolder()
    let target = folder.file("m.gguf")
    let temporary = folder.file(".m.gguf.\(getpid()).tmp")
    try FileManager.default.createSymbolicLink(at: temporary, withDestinationURL: URL(fileURLWithPath: "/dev/full"))
    let config = TinyModel.config()
    let error = message(in: folder) {
      try GGUFWriter.write(
        config: config, weights: TinyModel.weights(config), tokenizer: TinyModel.tokenizer, to: target, dataType: .f32)
    }
    #expect(
      error == "cannot write FOLDER/m.gguf: no space left on device. "
        + "Free some space and run the same command again; what was complete is kept")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }
}

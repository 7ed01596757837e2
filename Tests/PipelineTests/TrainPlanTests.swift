// `train --plan` and the checks before a run: nothing is written until the run is found good.

import Foundation
import Models
import Pipeline
import Records
import Synchronization
import Testing
import Tokens
import Training

/// A tiny student on disk whose tokens are single bytes: a trace has 22 tokens more than its answer has bytes.
private func studentFolder(in folder: TemporaryFolder, contextLength: Int = 512) throws -> URL {
  var next: UInt32 = 0x100
  let bytes = (UInt32(0)..<256).map { byte -> String in
    let isItself = (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
    defer { next += isItself ? 0 : 1 }
    return String(Character(Unicode.Scalar(isItself ? byte : next)!))
  }
  let jinja = """
    {% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}\
    {% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}
    """
  let spec = TokenizerSpec(
    tokens: bytes + ["<|im_start|>", "<|im_end|>"], types: bytes.map { _ in .normal } + [.control, .control], merges: [],
    preTokenizer: .gpt2, eosID: 257, chatTemplate: jinja)
  let config = ModelConfig(
    architecture: .llama, layers: 2, dim: 8, heads: 2, keyValueHeads: 1, feedForwardDim: 16, vocabulary: 258,
    contextLength: contextLength, tiedEmbeddings: true)
  let parameters = ParameterSet(shapes: config.parameterShapes)
  var generator = SeededGenerator(seed: 3)
  for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.3, using: &generator) }
  let tokenizer = try Tokenizer(spec)
  let model = try LanguageModel(
    name: "bytes", transformer: Transformer(config: config, parameters: parameters), tokenizerSpec: spec,
    template: ChatTemplate.recognise(jinja, tokenizer: tokenizer))
  try model.export(to: folder["student"], dataType: .f32)
  return folder["student"]
}

/// Four traces of 23 tokens and one of 122.
private func data(in folder: TemporaryFolder) throws -> URL {
  let writer = try ShardWriter(folder: folder["data"], provenance: [:])
  for (index, length) in [1, 1, 1, 1, 100].enumerated() {
    try writer.append(
      Trace(
        promptID: "p\(index)", sample: 0, messages: [.user("q?")], reasoning: nil,
        answer: String(repeating: "\(index)", count: length), thinking: .noThinking, finishReason: .stop,
        teacher: "test", sampling: Sampling()))
  }
  try writer.finish()
  return folder["data"]
}

/// A clock that is a second later whenever it is looked at.
private func countingContext(_ notes: Notes? = nil) -> StageContext {
  let clock = Mutex(0.0)
  return StageContext(
    now: { clock.withLock { time in time += 1; return time } }, note: { notes?.add($0) })
}

@Suite struct TrainPlanTests {
  private func options(_ folder: TemporaryFolder, maxLength: Int) throws -> TrainOptions {
    var options = TrainOptions(student: "bytes", data: try data(in: folder), out: folder["out"])
    options.training.maxLength = maxLength
    options.training.batchSize = 1
    options.training.epochs = 2
    return options
  }

  @Test func thePlanTellsWorkTimeAndWhatWouldBeCutAndWritesNothing() async throws {
    let folder = try TemporaryFolder()
    let student = try studentFolder(in: folder)
    let plan = try await TrainStage.plan(
      options(folder, maxLength: 64), model: { student }, machine: MachineMemory(physical: 8 << 30),
      context: countingContext())
    #expect(!FileManager.default.fileExists(atPath: folder["out"].path))
    let lines = plan.summary.split(separator: "\n").map(String.init)
    #expect(lines.first == "bytes on \(folder["data"].relativePath), full: nothing has been written")
    #expect(lines.contains("parameters  3,256, trained 3,256"))
    #expect(lines.contains("  weights                     12.9 KiB"))
    #expect(lines.contains("  optimizer moments           25.8 KiB  training"))
    #expect(lines.suffix(6).joined(separator: "\n") == """
      layers      the activations of all 2 are held
      data        4 of 5 traces, the longest 122 tokens, --max-length 64
      work        10 steps in 2 epochs, 4 passes an epoch of at most 23 tokens; 184 tokens, 16 of them targets
      time        18 s: 3 of the first passes (69 tokens) ran at 23 tokens/s, an update took 1.000 s
      1 of 5 traces (20.0 %) are longer than --max-length 64 tokens and would be cut, all of them before the end token \
      <|im_end|>. The longest has 122: --max-length 122 holds all.
      The run will be refused; --allow-truncation leaves them out instead.
      """)
    let json = plan.json
    #expect(json["steps"]?.int == 10)
    #expect(json["tokens"]?.int == 184)
    #expect(json["target_tokens"]?.int == 16)
    #expect(json["longest"]?.int == 122)
    #expect(json["too_long"]?.int == 1)
    #expect(json["cut_share"]?.double == 0.2)
    #expect(json["timing"]?["micro_batches"]?.int == 3)
    #expect(json["expected_seconds"]?.double == 18)
    #expect(json["memory"]?["weights"]?.int == json["memory"]?["gradients"]?.int)
    #expect(json["memory"]?["budget"]?.int == 6 << 30)
    #expect(json["held_layers"]?.int == 2)
  }

  @Test func aRefusedRunLeavesNoFolderAndAnAllowedOneCountsWhatItLeftOut() async throws {
    let folder = try TemporaryFolder()
    let student = try studentFolder(in: folder)
    var options = try options(folder, maxLength: 64)
    let refusal = await message { _ = try await TrainStage.run(options, model: { student }, context: testContext()) }
    #expect(refusal == """
      \(options.data.path): 1 of 5 traces (20.0 %) are longer than --max-length 64 tokens and would be cut, all of them \
      before the end token <|im_end|>. The longest has 122: --max-length 122 holds all.
      Or give --allow-truncation: such traces are then left out and counted; none is trained on without its end.
      """)
    #expect(!FileManager.default.fileExists(atPath: options.out.path))
    options.training.allowTruncation = true
    let report = try await TrainStage.run(options, model: { student }, context: testContext())
    #expect(report.tooLong == 1)
    #expect(report.tokens == 184)
    #expect(report.summary.hasSuffix("; 1 traces were longer than max_length and left out"))
    // Without --allow-truncation the finished run is still the same run.
    options.training.allowTruncation = false
    #expect(try await TrainStage.run(options, model: { student }, context: testContext()) == report)
  }

  @Test(arguments: [(122, false), (121, true)])
  func aTraceBeyondTheStudentsContextIsTold(contextLength: Int, isTold: Bool) async throws {
    let folder = try TemporaryFolder()
    let student = try studentFolder(in: folder, contextLength: contextLength)
    let notes = Notes()
    _ = try await TrainStage.plan(options(folder, maxLength: 122), model: { student }, context: countingContext(notes))
    #expect(notes.all == (isTold ? ["""
      the longest trace to train on has 122 tokens, the student a context of 121: it has not learned positions beyond, and \
      whoever samples it stops there. Raise max_position_embeddings in its config.json, with a rope_theta for such lengths, \
      or train with --max-length 121 and what fits
      """] : []))
  }

  @Test func aBudgetThatHoldsOneLayerTrainsToTheSameBytesAndSaysSo() async throws {
    let folder = try TemporaryFolder()
    let student = try studentFolder(in: folder)
    var options = try options(folder, maxLength: 122)
    _ = try await TrainStage.run(options, model: { student }, context: testContext())
    let whole = try Data(contentsOf: options.out.appending(path: "model/model.safetensors"))
    let plan = try await TrainStage.plan(options, model: { student }, context: countingContext())
    let one = try #require(plan.json["memory"]?["needed"]?.int) - 1
    options.memory = one
    options.out = folder["small"]
    let notes = Notes()
    _ = try await TrainStage.run(options, model: { student }, context: testContext(notes))
    #expect(notes.all == ["train: the activations of 1 of 2 layers are computed again, to stay within \(ByteCount.text(one)) (--memory)"])
    #expect(try Data(contentsOf: options.out.appending(path: "model/model.safetensors")) == whole)
  }

  @Test func memoryAndTruncationAreKeysOfARecipe() throws {
    let text = "name: x\ntrain: {student: a, data: d, memory: 8GiB, allow_truncation: true}\n"
    let options = try Recipe(parsing: text, file: "recipe.yaml", folder: URL(filePath: "/r")).train?.options
    #expect(options?.memory == 8 << 30)
    #expect(options?.training.allowTruncation == true)
  }

  @Test func anAmountThatIsNoneIsRefusedWithItsLine() async {
    let found = await message {
      _ = try Recipe(
        parsing: "name: x\ntrain: {student: a, data: d, memory: lots}\n", file: "recipe.yaml", folder: URL(filePath: "/r"))
    }
    #expect(found == "recipe.yaml:2: train.memory must be an amount of memory such as 8GiB, found 'lots'")
  }
}

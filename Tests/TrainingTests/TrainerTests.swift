// A whole run on a tiny model: it can be stopped or killed and ends with the same bytes.

import Foundation
import Models
import Records
import Testing
import Tokens
import Training

@Suite struct TrainerTests {
  private static let embedded = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf")

  /// Two layers of eight numbers with the real tokenizer.
  private static func model(lowRank: LowRankAdaptation? = nil) throws -> LanguageModel {
    let spec = try ModelFiles.open(embedded).tokenizer
    let config = ModelConfig(
      architecture: .llama, layers: 2, dim: 8, heads: 2, keyValueHeads: 1, feedForwardDim: 16,
      vocabulary: spec.tokens.count, contextLength: 256, tiedEmbeddings: true)
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 3)
    for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.3, using: &generator) }
    let tokenizer = try Tokenizer(spec)
    return try LanguageModel(
      name: "tiny",
      transformer: Transformer(
        config: config, parameters: parameters, lowRank: lowRank, adapters: lowRank?.adapters(for: config, seed: 1)),
      tokenizerSpec: spec, template: ChatTemplate.recognise(spec.chatTemplate, tokenizer: tokenizer))
  }

  private static func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "distill-trainer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  /// `count` short traces, the last one far longer than 100 tokens.
  private static func data(in folder: URL, count: Int) throws -> ShardFolder {
    let url = folder.appending(path: "data")
    let writer = try ShardWriter(folder: url, provenance: [:])
    for index in 0..<count {
      let answer = index == count - 1 ? String(repeating: "long ", count: 200) : "\(index) and \(index) are \(2 * index)."
      try writer.append(
        Trace(
          promptID: "p\(index)", sample: 0, messages: [.user("Add \(index) to itself.")], reasoning: nil, answer: answer,
          thinking: .noThinking, finishReason: .stop, teacher: "test", sampling: Sampling()))
    }
    try writer.finish()
    return try ShardFolder(url)
  }

  private static var options: TrainingOptions {
    var options = TrainingOptions()
    options.epochs = 2
    options.batchSize = 3
    options.maxLength = 100
    options.allowTruncation = true
    options.learningRate = 1e-2
    options.checkpointEvery = 2
    options.keepCheckpoints = 2
    options.seed = 9
    return options
  }

  private static func weights(_ run: URL) throws -> Data {
    try Data(contentsOf: run.appending(path: "model/model.safetensors"))
  }

  @Test(arguments: [false, true])
  func `a run that is stopped, then killed, ends with the bytes of one that was not`(lora: Bool) throws {
    try Self.withFolder { folder in
      let data = try Self.data(in: folder, count: 11)
      var options = Self.options
      options.method = lora ? .lora : .full
      let lowRank = lora ? LowRankAdaptation(rank: 2, alpha: 4) : nil
      func trainer(_ name: String) throws -> Trainer {
        try Trainer(
          model: try Self.model(lowRank: lowRank), options: options, data: data, folder: folder.appending(path: name))
      }
      let whole = try trainer("whole")
      #expect(whole.steps == 8)
      var losses: [Double] = []
      let end = try whole.run(now: { 0 }, onStep: { losses.append($0.result.loss) })
      guard case .finished(let totals) = end else { Issue.record("not finished: \(end)"); return }
      #expect(losses.count == 8 && losses.last! < losses.first!)
      #expect(totals.tooLong == 2, "one long trace in each of two epochs")

      // Stopped after three steps; then killed after six, when the newest checkpoint is that of step six: losing it
      // leaves step four's.
      var done = 0
      #expect(try trainer("broken").run(now: { 0 }, shouldStop: { done == 3 }) { done = $0.step } == .stopped(step: 3))
      let second = try trainer("broken")
      #expect(second.resumedStep == 3)
      #expect(try second.run(now: { 0 }, shouldStop: { done == 6 }) { done = $0.step } == .stopped(step: 6))
      try FileManager.default.removeItem(at: folder.appending(path: "broken/checkpoints/step-00000006"))
      let third = try trainer("broken")
      #expect(third.resumedStep == 4)
      guard case .finished = try third.run(now: { 0 }) else { Issue.record("not finished"); return }
      #expect(try Self.weights(folder.appending(path: "broken")) == Self.weights(folder.appending(path: "whole")))

      // The metrics tell each step once, as the whole run's do.
      func steps(_ name: String) throws -> [Int] {
        try JSONLines(folder.appending(path: name).appending(path: Trainer.metricsName)).map { try $0.value.get()["step"]!.int! }
      }
      #expect(try steps("broken") == Array(1...8))
      #expect(try steps("whole") == Array(1...8))
    }
  }

  @Test func `training changes the weights, and other seeds change them otherwise`() throws {
    try Self.withFolder { folder in
      let data = try Self.data(in: folder, count: 7)
      var bytes: [Data] = []
      for seed in [1, 1, 2] as [UInt64] {
        var options = Self.options
        options.seed = seed
        let run = folder.appending(path: "run-\(bytes.count)")
        _ = try Trainer(model: try Self.model(), options: options, data: data, folder: run).run(now: { 0 })
        bytes.append(try Self.weights(run))
      }
      #expect(bytes[0] == bytes[1])
      #expect(bytes[0] != bytes[2])
    }
  }

  @Test func `traces that are all too long are an error that says so`() throws {
    try Self.withFolder { folder in
      let data = try Self.data(in: folder, count: 1)
      let error = #expect(throws: TrainingError.self) {
        _ = try Trainer(
          model: try Self.model(), options: Self.options, data: data, folder: folder.appending(path: "run"))
      }
      #expect(
        error?.description
          == "\(data.url.path): none of its 1 traces can be trained on: 1 are longer than --max-length 100 tokens. "
          + "Raise it.")
    }
  }

  @Test func `every option that cannot be used is named`() {
    var options = TrainingOptions()
    options.batchSize = 0
    options.learningRate = 3
    options.method = .lora
    options.lowRank.targets = ["q_prj"]
    #expect(
      options.problems == [
        "--batch-size is '0'; expected 1 or more.",
        "--learning-rate is '3.0'; expected more than 0 and less than 1.",
        "--targets: unknown projection 'q_prj'; did you mean 'q_proj'?",
      ])
  }

  @Test func `two layers of Qwen2.5-Math-7B's shape train with LoRA`() throws {
    let config = ModelConfig(
      architecture: .qwen2, layers: 2, dim: 3584, heads: 28, keyValueHeads: 4, feedForwardDim: 18944,
      vocabulary: 152_064, contextLength: 4096, normEpsilon: 1e-6, tiedEmbeddings: false)
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 4)
    // Norms and the tables are enough to tell tokens apart; the projections' middle rows stay zero.
    for entry in parameters.entries {
      let rows = min(entry.matrix.rows, 1024)
      entry.matrix[rows: 0..<rows].fillUniform(bound: 0.02, using: &generator)
      if entry.name.hasSuffix("norm.weight") { entry.matrix.fill(1) }
    }
    let lowRank = LowRankAdaptation(rank: 4, alpha: 8)
    let transformer = Transformer(
      config: config, parameters: parameters, lowRank: lowRank, adapters: lowRank.adapters(for: config, seed: 2))
    var options = TrainingOptions()
    options.method = .lora
    options.maxLength = 16
    options.microBatchTokens = 16
    let step = TrainingStep(transformer: transformer, options: options)
    let example = TrainingExample(
      ids: [5, 900, 17, 42, 900, 3], isTarget: [false, false, true, true, true, true])
    let losses = try (0..<4).map { _ in try step.run([example], learningRate: 1e-2).loss }
    #expect(abs(losses[0] - 11.93) < 0.5, "an untrained model knows nothing: ln 152064 nats")
    #expect(losses[3] < losses[0] - 0.5)
  }
}

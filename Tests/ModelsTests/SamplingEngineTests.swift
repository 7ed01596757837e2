// What sampling promises: a sample depends on its prompt, its number and the seed, not on its company.

import Foundation
import Models
import Records
import Tensors
import Testing

@Suite(.serialized) struct SamplingEngineTests {
  private static let questions = [
    "What is 3 plus 4?", "Tom has 5 apples and buys 2. How many has he?", "Name a colour.",
    "A bus has 12 seats, and 7 are taken. How many are free? Think step by step.",
  ]

  private func sample(
    _ questions: [String], samples: [Int], slots: Int, sampling: Sampling, model: SamplingModel? = nil
  ) async throws -> [String: [Int: Completion]] {
    let source = LocalModelSource(model: try model ?? Golden.sampling.get(), slots: slots, contextLength: 128)
    return try await withThrowingTaskGroup(of: (String, [Completion]).self) { group in
      for question in questions {
        group.addTask {
          let box = CompletionBox()
          try await source.complete(
            CompletionRequest(promptID: question, messages: [.user(question)], samples: samples, sampling: sampling)
          ) { await box.add($0) }
          return (question, await box.completions)
        }
      }
      var all: [String: [Int: Completion]] = [:]
      for try await (question, completions) in group {
        #expect(completions.map(\.sample).sorted() == samples)
        all[question] = Dictionary(uniqueKeysWithValues: completions.map { ($0.sample, $0) })
      }
      return all
    }
  }

  @Test(arguments: SamplingPrecision.allCases)
  func `a sample's text does not depend on what else is in the batch`(precision: SamplingPrecision) async throws {
    let model = try SamplingModel.load(at: Golden.modelURL, precision: precision)
    let sampling = Sampling(temperature: 0.8, maxTokens: 16, seed: 7)
    let together = try await sample(Self.questions, samples: [0, 1, 2], slots: 5, sampling: sampling, model: model)
    let alone = try await sample([Self.questions[1]], samples: [2], slots: 1, sampling: sampling, model: model)
    #expect(together[Self.questions[1]]?[2] == alone[Self.questions[1]]?[2])
    let texts = together.values.flatMap { $0.values.map(\.text) }
    #expect(Set(texts).count > 6, "samples differ from each other")
  }

  @Test(arguments: SamplingPrecision.allCases)
  func `a sample's text does not depend on the number of threads`(precision: SamplingPrecision) async throws {
    let model = try SamplingModel.load(at: Golden.modelURL, precision: precision)
    let sampling = Sampling(temperature: 0.8, maxTokens: 16, seed: 7)
    let many = try await sample(Self.questions, samples: [0, 1], slots: 5, sampling: sampling, model: model)
    ThreadPool.shared.limit(to: 1)
    defer { ThreadPool.shared.limit(to: ThreadPool.shared.threads) }
    let one = try await sample(Self.questions, samples: [0, 1], slots: 5, sampling: sampling, model: model)
    #expect(many == one && many.count == Self.questions.count)
  }

  @Test(arguments: SamplingPrecision.allCases)
  func `a prompt's logits are the same bits in any pieces`(precision: SamplingPrecision) throws {
    let network = try SamplingModel.load(at: Golden.modelURL, precision: precision).network
    let ids = Array(try Golden.batch()[0])
    func logits(pieces: [Int]) -> [Float] {
      let cache = network.makeCache(slots: 1, length: ids.count)
      let workspace = SamplingWorkspace(config: network.config, rows: ids.count, logitRows: 1)
      var (start, last) = (0, [Float]())
      for count in pieces {
        var batch = CachedBatch()
        batch.append(
          ids[start..<start + count], slot: 0, position: start,
          promptTokens: min(count, ids.count - 1 - start), wantsLogits: true)
        last = network.logits(batch, cache: cache, workspace: workspace).values
        start += count
      }
      return last
    }
    let whole = logits(pieces: [ids.count])
    #expect(logits(pieces: [1, 16, ids.count - 18, 1]) == whole)
  }

  @Test func `log-probabilities on request are those of the model's own distribution`() async throws {
    let model = try Golden.model.get()
    let source = LocalModelSource(model: try Golden.sampling.get(), slots: 2, contextLength: 128)
    let messages = [Message.user(Self.questions[0])]
    let box = CompletionBox()
    try await source.complete(
      CompletionRequest(
        promptID: "p", messages: messages, samples: [0, 1],
        sampling: Sampling(temperature: 1.3, topP: 0.8, maxTokens: 8, seed: 3), wantsTokens: true)
    ) { await box.add($0) }
    let prompt = model.template.promptIDs(messages, tokenizer: model.tokenizer)
    for completion in await box.completions {
      let tokens = try #require(completion.tokens)
      #expect(tokens.count == completion.usage?.completionTokens)
      let expected = try model.logProbabilities(of: prompt + tokens.map(\.id)).suffix(tokens.count)
      for (token, value) in zip(tokens, expected) { #expect(abs(token.logProbability - value) < 2e-3) }
    }
    #expect(await box.completions.count == 2)
  }

  @Test func `a quantised or bfloat16 model stays near the float32 one, with prompts and without`() throws {
    let exact = try Golden.sampling.get().network
    let documents = try Golden.batch()
    let positions = Array(stride(from: 3, to: 64, by: 4))
    func distributions(_ network: SamplingNetwork, arePrompts: Bool) -> [[Double]] {
      let cache = network.makeCache(slots: 1, length: 64)
      let workspace = SamplingWorkspace(config: network.config, rows: 64, logitRows: 1)
      return documents.flatMap { ids in
        positions.map { position in
          var batch = CachedBatch()
          batch.append(
            ids[...position], slot: 0, position: 0, promptTokens: arePrompts ? position : 0, wantsLogits: true)
          let values = network.logits(batch, cache: cache, workspace: workspace).values.map(Double.init)
          let largest = values.max()!
          let sum = log(values.reduce(0) { $0 + exp($1 - largest) }) + largest
          return values.map { $0 - sum }
        }
      }
    }
    let reference = distributions(exact, arePrompts: false)
    // Mean Kullback-Leibler divergence in nats a token, of models that sample alike.
    for (precision, limit) in [(SamplingPrecision.bfloat16, 1e-3), (.quantised, 1e-2)] {
      let network = try SamplingModel.load(at: Golden.modelURL, precision: precision).network
      for arePrompts in [false, true] {
        let divergences = zip(reference, distributions(network, arePrompts: arePrompts)).map { pair in
          zip(pair.0, pair.1).reduce(0) { $0 + exp($1.0) * ($1.0 - $1.1) }
        }
        let mean = divergences.reduce(0, +) / Double(divergences.count)
        #expect(mean < limit, "\(precision), prompts \(arePrompts): \(mean)")
        #expect(mean > 0, "\(precision) is not float32")
      }
    }
  }

  @Test func `a stop string ends a sample and is not part of it`() async throws {
    let greedy = Sampling(temperature: 0, topP: 1, maxTokens: 24)
    let whole = try await sample([Self.questions[0]], samples: [0], slots: 1, sampling: greedy)
    let text = try #require(whole[Self.questions[0]]?[0]?.text)
    let stop = String(text.dropFirst(4).prefix(3))
    var stopped = greedy
    stopped.stop = ["never", stop]
    let cut = try #require(try await sample([Self.questions[0]], samples: [0], slots: 1, sampling: stopped)[Self.questions[0]]?[0])
    #expect(cut.text == String(text[..<text.range(of: stop)!.lowerBound]))
    #expect(cut.finishReason == .stop)
  }

  @Test func `the token limit cuts a sample and says so`() async throws {
    let completion = try #require(
      try await sample(
        [Self.questions[3]], samples: [0], slots: 1, sampling: Sampling(temperature: 0, topP: 1, maxTokens: 3)
      )[Self.questions[3]]?[0])
    #expect(completion.finishReason == .length)
    #expect(completion.usage?.completionTokens == 3)
  }

  @Test func `a prompt that fills the context is an error that says so`() async throws {
    let source = LocalModelSource(model: try Golden.sampling.get(), slots: 1, contextLength: 16)
    let error = await #expect(throws: ModelError.self) {
      try await source.complete(
        CompletionRequest(promptID: "p7", messages: [.user("Hello")], samples: [0], sampling: Sampling())
      ) { _ in }
    }
    #expect(error?.description.hasPrefix("prompt p7: ") == true)
    #expect(error?.description.hasSuffix("which leaves room for an answer in a context of 16. Shorten it, or take a model with a longer context.") == true)
  }

  /// A model of the real vocabulary whose last norm has no number.
  private func brokenModel(_ precision: SamplingPrecision) throws -> SamplingModel {
    let golden = try Golden.model.get()
    let config = ModelConfig(
      architecture: .llama, layers: 1, dim: 32, heads: 1, keyValueHeads: 1, feedForwardDim: 32,
      vocabulary: golden.transformer.config.vocabulary, contextLength: 128, tiedEmbeddings: true)
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 3)
    for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.3, using: &generator) }
    try #require(parameters["model.norm.weight"])[0, 7] = .nan
    return try SamplingModel(
      LanguageModel(
        name: "broken", transformer: Transformer(config: config, parameters: parameters),
        tokenizerSpec: golden.tokenizerSpec, template: golden.template),
      precision: precision)
  }

  @Test(arguments: SamplingPrecision.allCases, [0, 0.6])
  func `logits that are no numbers end the request with an error, and the engine goes on`(
    precision: SamplingPrecision, temperature: Double
  ) async throws {
    let source = LocalModelSource(model: try brokenModel(precision), slots: 2, contextLength: 128)
    for _ in 0..<2 {
      let error = await #expect(throws: ModelError.self) {
        try await source.complete(
          CompletionRequest(
            promptID: "p7", messages: [.user("Hello")], samples: [0, 1, 2], sampling: Sampling(temperature: temperature))
        ) { _ in }
      }
      #expect(error?.description.hasPrefix("prompt p7: the logits after ") == true)
      #expect(error?.description.hasSuffix(
        "tokens are NaN or infinite, expected numbers. The model's file is damaged, or its activations are too large for this "
          + "precision: take another file of it, or --precision float32.") == true)
    }
  }
}

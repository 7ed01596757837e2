// SmolLM2-135M against transformers: logits, greedy text and every gradient.

import Foundation
import Models
import Records
import Tensors
import Testing
import Tokens

/// Absolute, on logits of up to about 20: float32 sums in another order (Tests/Fixtures/golden/README.md).
private let logitTolerance: Float = 2e-3
/// Relative, on gradients (the same).
private let gradientTolerance = 1e-3

@Suite(.serialized) struct GoldenForwardTests {
  @Test func `logits agree with transformers'`() throws {
    let network = try Golden.sampling.get().network
    let documents = try Golden.batch()
    let expected = try #require(Golden.tensors("logits.safetensors")["logits"])
    let vocabulary = network.config.vocabulary
    let positions = [0, 1, 32, 63]
    let cache = network.makeCache(slots: 2, length: 64)
    let workspace = SamplingWorkspace(config: network.config, rows: 128, logitRows: 128)
    var batch = CachedBatch()
    for (slot, ids) in documents.enumerated() { batch.appendWantingAll(ids, slot: slot) }
    let logits = network.logits(batch, cache: cache, workspace: workspace)
    var found: [Float] = []
    var wanted: [Float] = []
    for document in 0..<2 {
      for (index, position) in positions.enumerated() {
        for id in 0..<vocabulary {
          found.append(logits[document * 64 + position, id])
          wanted.append(expected[(document * positions.count + index) * vocabulary + id])
        }
      }
    }
    #expect(largestDifference(found, wanted) < logitTolerance)
  }

  @Test func `greedy completions are transformers', token for token`() async throws {
    let model = try Golden.model.get()
    let source = LocalModelSource(model: try Golden.sampling.get(), slots: 4, contextLength: 256)
    for (index, chat) in try #require(Golden.json("greedy.json").array).enumerated() {
      let messages = try #require(chat["messages"]?.array).map {
        Message(role: Role(rawValue: $0["role"]!.string!)!, content: $0["content"]!.string!)
      }
      #expect(model.template.render(messages, addGenerationPrompt: true) == chat["prompt_text"]?.string)
      let promptIDs = chat["prompt_ids"]?.array?.map { Int32($0.int!) }
      #expect(model.template.promptIDs(messages, tokenizer: model.tokenizer) == promptIDs)
      let found = CompletionBox()
      try await source.complete(
        CompletionRequest(
          promptID: "\(index)", messages: messages, samples: [0],
          sampling: Sampling(temperature: 0, topP: 1, maxTokens: 48))
      ) { await found.add($0) }
      let completion = try #require(await found.completions.first)
      #expect(completion.text == chat["new_text"]?.string)
      #expect(completion.usage?.completionTokens == chat["new_ids"]?.array?.count)
    }
  }

  @Test func `loss, every gradient's norm and four whole gradients agree with transformers'`() throws {
    let transformer = try Golden.model.get().transformer
    let golden = try Golden.json("gradients.json")
    let whole = try Golden.tensors("gradients.safetensors")
    var batch = PackedBatch()
    for ids in try Golden.batch() { batch.append(ids: ids, isTarget: ids.map { _ in true }) }
    let gradients = transformer.trainable.zeros()
    let workspace = TrainingWorkspace(for: transformer, tokens: batch.tokens, recompute: false)
    let losses = transformer.lossAndGradients(
      batch, stepTargets: batch.targets.count, gradients: gradients, workspace: workspace)
    #expect(batch.targets.count == golden["targets"]?.int)
    let loss = losses.reduce(0) { $0 + Double($1) } / Double(losses.count)
    let expectedLoss = try #require(golden["loss"]?.double)
    #expect(abs(loss - expectedLoss) < gradientTolerance * expectedLoss)

    let norms = try #require(golden["gradient_l2_norm"]?.object)
    #expect(norms.members.count == gradients.entries.count)
    for (name, norm) in norms.members.map({ ($0.key, $0.value.double!) }) {
      let found = sumOfSquares(try #require(gradients[name])).squareRoot()
      #expect(abs(found - norm) < gradientTolerance * norm, "\(name): \(found) instead of \(norm)")
    }
    #expect(whole.count == 4)
    for (name, expected) in whole {
      let found = try #require(gradients[name]).values
      let size = expected.reduce(0) { max($0, abs($1)) }
      let difference = largestDifference(found, expected)
      #expect(Double(difference) < gradientTolerance * Double(size), "\(name)")
    }
  }
}

actor CompletionBox {
  private(set) var completions: [Completion] = []
  func add(_ completion: Completion) { completions.append(completion) }
}

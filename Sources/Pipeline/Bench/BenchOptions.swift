// What `bench` is asked to measure.

import Foundation
import Models
import Records
import Tensors

/// Options of the bench stage; defaults are those of docs/benchmarks.md.
package struct BenchOptions: Sendable {
  /// One measurement.
  package enum Part: String, Sendable, CaseIterable {
    case roof, prefill, decode, full, lora
    /// Many batches and many steps: whether memory stays as it is.
    case soak
  }

  /// All but `soak`, which takes long.
  package static let usualParts: [Part] = [.roof, .prefill, .decode, .full, .lora]
  package var parts = usualParts
  /// Tokens of a prompt, and of a completion.
  package var promptTokens = 128
  package var newTokens = 48
  /// Sequences that advance together in the decode measurements.
  package var batches = [1, 8, 64]
  /// Documents of a training step, and the tokens of each.
  package var documents = 2
  package var documentTokens = 1024
  package var rank = 16
  /// Each figure is the best of this many runs, as the peers' are.
  package var repeats = 3
  /// Batches and steps of `soak`.
  package var rounds = 1000
  package var sampling: SamplingPrecision = .quantised
  package var training: MatmulPrecision = .best
  /// Bytes that training may have, as `train` takes them; nil takes three quarters of the machine's.
  package var memory: Int?
  /// Compute the activations of all layers but one again in the backward pass, whatever the memory.
  package var recompute = false

  package init() {}

  func validate() throws {
    let numbers = [
      ("--prompt-tokens", promptTokens), ("--new-tokens", newTokens), ("--documents", documents),
      ("--document-tokens", documentTokens), ("--rank", rank), ("--repeats", repeats), ("--rounds", rounds),
    ]
    for (name, value) in numbers + batches.map({ ("--batches", $0) }) where value < 1 {
      throw PipelineError.invalidOption(name: name, value: "\(value)", expected: "1 or more")
    }
    try training.requireAvailable()
    if recompute, let memory {
      throw PipelineError.invalidOption(
        name: "--memory", value: ByteCount.text(memory),
        expected: "no --recompute beside it, which holds one layer's activations in any memory")
    }
    guard documentTokens >= 2 else {
      throw PipelineError.invalidOption(
        name: "--document-tokens", value: "1", expected: "2 or more: a token is predicted from those before it")
    }
  }
}

/// What is measured: a model on disk, or a student's shape with random weights.
package enum BenchModel: Sendable {
  case file(URL)
  case random(ModelConfig, DataType)

  func open() throws -> (config: ModelConfig, weights: any WeightSource) {
    switch self {
    case .file(let url):
      let files = try ModelFiles.open(url)
      return (files.config, files.weights)
    case .random(let config, let type): return (config, RandomWeights(config, type: type))
    }
  }
}

extension BenchModel {
  /// Where the model is that texts can be sampled from.
  var withTokenizer: URL {
    get throws {
      guard case .file(let url) = self else {
        throw PipelineError.invalidOption(
          name: "--parts", value: "soak",
          expected: "no --random-weights beside it: it samples texts, which takes a tokenizer")
      }
      return url
    }
  }

  /// Of the weights as they are stored.
  var bytes: Int {
    switch self {
    case .file(let url): PreparedTraining.bytes(ofModel: url)
    case .random(let config, let type): RandomWeights.bytes(config, type: type)
    }
  }

  /// The student's weights, or its shape where `randomWeights` names a type for them.
  package init(student: String, randomWeights: String?, locator: ModelLocator) throws {
    guard let randomWeights else {
      self = .file(try locator.locate(student))
      return
    }
    guard let type = DataType(rawValue: randomWeights.lowercased()), [.f32, .bf16, .q8_0, .q4_0].contains(type) else {
      throw PipelineError.invalidOption(
        name: "--random-weights", value: randomWeights, expected: "f32, bf16, q8_0 or q4_0")
    }
    guard let shape = Student.catalogue.first(where: { $0.name == student.lowercased() })?.shape else {
      throw PipelineError.invalidOption(
        name: "--student", value: student,
        expected: "one whose shape is known, "
          + Student.catalogue.filter { $0.shape != nil }.map(\.name).joined(separator: ", "))
    }
    self = .random(shape, type)
  }
}

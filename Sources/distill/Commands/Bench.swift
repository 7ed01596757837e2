// `distill bench`

import ArgumentParser
import Foundation
import Models
import Pipeline
import Tensors

extension BenchOptions.Part: ExpressibleByArgument {}
extension MatmulPrecision: ExpressibleByArgument {}

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures this machine: products, memory, prefill, decode and training.",
    discussion: """
      Prefill, decode and training are in tokens/s, each the best of --repeats
      runs, with its peak memory and its share of the roof. The roof is how fast
      products alone run and memory is read; a share is the time that it allows
      (while sampling the longer of computing and reading) over the time taken.

      Examples:
        distill bench
        distill bench --student 7b --random-weights q4_0 --parts lora --documents 1 --document-tokens 2048 --memory 9GiB
      """)

  @Option(help: ArgumentHelp("The student's name or path.", valueName: "model"))
  var student = "smollm2-135m"
  @Option(help: ArgumentHelp("Measures the student's shape with random weights of this type: f32, bf16, q8_0 or q4_0.", valueName: "type"))
  var randomWeights: String?
  @Option(parsing: .upToNextOption, help: ArgumentHelp("What to measure.", valueName: "part"))
  var parts: [BenchOptions.Part] = BenchOptions.usualParts
  @Option(help: ArgumentHelp("Tokens of a prompt.", valueName: "tokens"))
  var promptTokens = 128
  @Option(help: ArgumentHelp("Tokens of a completion.", valueName: "tokens"))
  var newTokens = 48
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Sequences that advance together.", valueName: "n"))
  var batches = [1, 8, 64]
  @Option(help: ArgumentHelp("Documents of a training step.", valueName: "n"))
  var documents = 2
  @Option(help: ArgumentHelp("Tokens of each.", valueName: "tokens"))
  var documentTokens = 1024
  @Option(help: ArgumentHelp("LoRA's rank.", valueName: "n"))
  var rank = 16
  @Option(help: ArgumentHelp("Runs of each measurement.", valueName: "n"))
  var repeats = 3
  @Option(help: ArgumentHelp("Batches and steps of the part 'soak', which watches the memory.", valueName: "n"))
  var rounds = 1000
  @Option(help: "How the weights are kept and multiplied while sampling.")
  var samplingPrecision = SamplingPrecision.quantised
  @Option(help: "The precision of training's products: float32, bfloat16, int16 or int8. (default: as train)")
  var precision: MatmulPrecision?
  @Option(
    help: ArgumentHelp(
      "What training may have (8GiB, 500MB): with less, more is computed or decoded again. (default: 3/4 of the machine's)",
      valueName: "bytes"))
  var memory: MemoryArgument?
  @Flag(help: "Computes the activations of all layers but one again in the backward pass.")
  var recompute = false
  @OptionGroup var result: ResultArguments

  func run() async throws {
    var options = BenchOptions()
    options.parts = parts
    options.promptTokens = promptTokens
    options.newTokens = newTokens
    options.batches = batches
    options.documents = documents
    options.documentTokens = documentTokens
    options.rank = rank
    options.repeats = repeats
    options.rounds = rounds
    options.sampling = samplingPrecision
    if let precision { options.training = precision }
    options.memory = memory?.bytes
    options.recompute = recompute
    let model = try BenchModel(student: student, randomWeights: randomWeights, locator: .here())
    let figures = try await Bench.run(options, model: model, context: .terminal())
    result.print(figures.summary, figures.json)
  }
}

// `distill train`

import ArgumentParser
import Foundation
import Pipeline
import Records
import Tensors

extension TrainOptions.Method: ExpressibleByArgument {}
extension TrainOptions.Schedule: ExpressibleByArgument {}

struct Train: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fine-tunes a student on a folder of traces.",
    discussion: """
      The student is one of R1's (1.5b, 7b, 8b, 14b, 32b, 70b), smollm2-135m, or a path to a GGUF file or a Hugging
      Face folder. The loss counts the assistant's tokens alone, averaged over all of them in an optimiser step.
      OUT ends with a Hugging Face folder, OUT/model, and metrics, OUT/metrics.jsonl.

      Killed at any moment and run again, it goes on from the last checkpoint to the same final weights.

      Examples:
        distill train --student smollm2-135m --data kept --out student
        distill train --student smollm2-135m --data kept --out student --plan
        distill train --student 1.5b --data kept --out student --method lora --rank 16 --learning-rate 2e-4
      """)

  @Option(help: ArgumentHelp("The student's name or path.", valueName: "model"))
  var student: String

  @Option(help: ArgumentHelp("A folder of shards.", valueName: "folder"), completion: .directory)
  var data: String

  @Option(
    name: [.long, .customShort("o")],
    help: ArgumentHelp("The folder for checkpoints and the trained model.", valueName: "folder"),
    completion: .directory)
  var out: String

  @Option(help: "full trains every weight; lora trains low-rank additions with less memory.")
  var method = TrainOptions.Method.full
  @Option(help: ArgumentHelp("LoRA: a larger rank learns more and costs more.", valueName: "n"))
  var rank = 16
  @Option(help: ArgumentHelp("LoRA's scale is alpha / rank.", valueName: "a"))
  var alpha = 32.0
  @Option(
    help: ArgumentHelp(
      "LoRA: the projections it adds to, joined by commas. (default: all seven)", valueName: "names"))
  var targets: String?

  @Option(
    help: ArgumentHelp("The peak learning rate: larger learns faster and forgets faster.", valueName: "r"))
  var learningRate = 3e-5
  @Option(help: "How the learning rate falls.")
  var schedule = TrainOptions.Schedule.cosine
  @Option(help: ArgumentHelp("The share of the steps over which the rate rises.", valueName: "share"))
  var warmupRatio = 0.03
  @Option(help: ArgumentHelp("The last learning rate as a share of the peak.", valueName: "share"))
  var minimumRatio = 0.1
  @Option(help: ArgumentHelp("Times over the data.", valueName: "n"))
  var epochs = 2
  @Option(
    help: ArgumentHelp("Traces an optimiser step: larger is steadier, with fewer steps.", valueName: "n"))
  var batchSize = 8
  @Option(
    help: ArgumentHelp(
      "Tokens a forward pass: decides memory and speed, not the result.", valueName: "tokens"))
  var microBatch = 2048
  @Option(
    help: ArgumentHelp("The longest trace, template included; a longer one refuses the run.", valueName: "tokens"))
  var maxLength = 4096
  @Flag(
    help: "Leaves out and counts traces that are longer or that their teacher cut; none is trained on without its end.")
  var allowTruncation = false
  @Option(
    help: ArgumentHelp(
      "What the run may have (8GiB, 500MB): with less, more is computed or decoded again, to the same result. (default: 3/4 of the machine's)",
      valueName: "bytes"))
  var memory: MemoryArgument?
  @Option(help: ArgumentHelp("AdamW's weight decay.", valueName: "d"))
  var weightDecay = 0.0
  @Option(help: ArgumentHelp("The gradient's largest norm; 0 does not clip.", valueName: "norm"))
  var clip = 1.0
  @Option(help: ArgumentHelp("Decides the order of the data and LoRA's start.", valueName: "n"))
  var seed: UInt64 = 0
  @Option(
    help: """
      The precision of products with the weights: float32, bfloat16 (small probabilities of the logits' gradient are drawn, \
      with the right mean), int16 (the same, but the weights' products in 16-bit whole numbers with steps, by AVX2), or int8 \
      (faster and less exact: linear layers in 8 bits). (default: bfloat16 where the processor multiplies it natively, int16 \
      with AVX2 alone)
      """)
  var precision: MatmulPrecision?
  @Option(help: ArgumentHelp("Optimiser steps between checkpoints.", valueName: "n"))
  var checkpointEvery = 50
  @Option(help: ArgumentHelp("Checkpoints kept, the newest.", valueName: "n"))
  var keepCheckpoints = 2

  @Flag(help: "Tells what the run would hold, do and take, from a few passes timed here, and writes nothing.")
  var plan = false

  @OptionGroup var overwrite: OverwriteArgument
  @OptionGroup var result: ResultArguments

  func run() async throws {
    var options = TrainOptions(
      student: student, data: URL(filePath: data, directoryHint: .isDirectory),
      out: URL(filePath: out, directoryHint: .isDirectory))
    options.overwrite = overwrite.overwrite
    options.training.method = method
    options.training.lowRank.rank = rank
    options.training.lowRank.alpha = alpha
    if let targets { options.training.lowRank.targets = targets.split(separator: ",").map(String.init) }
    options.training.learningRate = learningRate
    options.training.schedule = schedule
    options.training.warmupRatio = warmupRatio
    options.training.minimumRatio = minimumRatio
    options.training.epochs = epochs
    options.training.batchSize = batchSize
    options.training.microBatchTokens = microBatch
    options.training.maxLength = maxLength
    options.training.allowTruncation = allowTruncation
    options.memory = memory?.bytes
    options.training.weightDecay = weightDecay
    options.training.maximumGradientNorm = clip
    options.training.seed = seed
    if let precision { options.precision = precision }
    options.training.checkpointEvery = checkpointEvery
    options.training.keepCheckpoints = keepCheckpoints
    let engine = MachineEngine(locator: .here())
    if plan {
      let plan = try await engine.plan(options, context: .terminal())
      return result.print(plan.summary, plan.json)
    }
    let report = try await engine.train(options, context: .terminal())
    result.print("\(report.summary)\nThe model is in \(report.model.path)", report.json)
  }
}

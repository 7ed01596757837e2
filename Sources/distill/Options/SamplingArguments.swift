// Options on how completions are drawn.

import ArgumentParser
import Pipeline
import Records

/// `generate` and `eval` share these; the defaults are R1's.
struct SamplingArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Divides the logits; 0 is greedy.", valueName: "t"))
  var temperature = 0.6

  @Option(
    name: .customLong("top-p"),
    help: ArgumentHelp(
      "Nucleus: keeps the likeliest tokens up to this probability; 1 keeps all.", valueName: "p"))
  var topP = 0.95

  @Option(
    name: .customLong("top-k"),
    help: ArgumentHelp("Keeps the k likeliest tokens; 0 keeps all.", valueName: "k"))
  var topK = 0

  @Option(
    name: .customLong("min-p"),
    help: ArgumentHelp("Drops tokens below this share of the likeliest one; 0 keeps all.", valueName: "p"))
  var minP = 0.0

  @Option(help: ArgumentHelp("The longest completion, in tokens.", valueName: "n"))
  var maxTokens = 4096

  @Option(help: ArgumentHelp("Ends a completion before this text; may be repeated.", valueName: "text"))
  var stop: [String] = []

  @Option(help: ArgumentHelp("The same seed draws the same samples.", valueName: "n"))
  var seed: UInt64 = 0

  func sampling() throws -> Sampling {
    let sampling = Sampling(
      temperature: temperature, topP: topP, topK: topK, minP: minP, maxTokens: maxTokens,
      stop: stop, seed: seed)
    try sampling.validate()
    return sampling
  }
}

// Options on who answers: a local model or endpoints.

import ArgumentParser
import Foundation
import Models
import Pipeline

extension SamplingPrecision: ExpressibleByArgument {}

struct EngineArguments: ParsableArguments {
  @Option(
    name: .customLong("endpoint-model"),
    help: ArgumentHelp("The model's name at the endpoint, where it serves several.", valueName: "name"))
  var endpointModel: String?

  @Option(
    name: .customLong("api-key-env"),
    help: ArgumentHelp("The environment variable that holds the endpoint's key.", valueName: "name"))
  var apiKeyVariable = "OPENAI_API_KEY"

  @Option(help: ArgumentHelp("Samples in flight. (default: what keeps the teacher busy)", valueName: "n"))
  var concurrency: Int?

  @Option(help: ArgumentHelp("How a local model is kept and multiplied: float32, bfloat16, or quantised (8 bits, and 4 where the file has them).", valueName: "precision"))
  var precision = SamplingPrecision.quantised

  func engine() -> MachineEngine {
    MachineEngine(
      locator: .here(), apiKey: ProcessInfo.processInfo.environment[apiKeyVariable],
      apiKeyVariable: apiKeyVariable, concurrency: concurrency)
  }
}

extension ModelLocator {
  /// The places that this process's environment names.
  static func here() -> ModelLocator {
    ModelLocator(
      environment: ProcessInfo.processInfo.environment,
      workingFolder: URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory))
  }
}

// Options on who answers: a local model or endpoints.

import ArgumentParser
import Foundation
import Pipeline

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

// The third stage: supervised fine-tuning of a student on kept traces.

import Foundation
import Records
import Training

/// Fine-tunes a student.
package enum TrainStage {
  /// Where the trainer writes its metrics, one JSON object an optimiser step.
  package static let metricsFile = "metrics.jsonl"
  package static let modelFolder = "model"

  package static func run(_ options: TrainOptions, model: URL, context: StageContext) async throws -> TrainReport {
    try options.validate()
    throw PipelineError.unavailable(what: "no trainer yet.", hint: "")
  }

  /// Step and loss of each line of the metrics; lines of steps that were repeated after a crash count once.
  static func lossPoints(in folder: URL) -> [(step: Int, loss: Double)] {
    guard let lines = try? JSONLines(folder.appending(path: metricsFile)) else { return [] }
    var points: [Int: Double] = [:]
    for (_, line) in lines {
      if case .success(let object) = line, let step = object["step"]?.int, let loss = object["loss"]?.double {
        points[step] = loss
      }
    }
    return points.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

// A training run's state on disk: what a run that was stopped or killed goes on from.
//
// checkpoints/step-00000100/
//   state.safetensors   trained parameters, first and second moments (prefixes parameter., first., second.)
//   state.json          step and traces read; written last, so a folder without it is not a checkpoint

import Foundation
import Models
import Records

/// One checkpoint of a run.
struct Checkpoint {
  static let folderName = "checkpoints"
  private static let stateName = "state.json"
  private static let tensorsName = "state.safetensors"

  let url: URL
  let step: Int

  /// The complete checkpoints of a run, oldest first.
  static func all(in run: URL) -> [Checkpoint] {
    let folder = run.appending(path: folderName)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.compactMap { name in
      let url = folder.appending(path: name)
      guard name.hasPrefix("step-"), let step = Int(name.dropFirst(5)),
        FileManager.default.fileExists(atPath: url.appending(path: stateName).path)
      else { return nil }
      return Checkpoint(url: url, step: step)
    }.sorted { $0.step < $1.step }
  }

  /// Writes a checkpoint, then deletes all but the newest `keep`, and what a crash left unfinished.
  static func write(_ run: URL, parameters: ParameterSet, optimizer: Optimizer, totals: TrainingTotals, keep: Int) throws {
    let name = "step-" + String(repeating: "0", count: max(0, 8 - "\(optimizer.step)".count)) + "\(optimizer.step)"
    let url = run.appending(path: folderName).appending(path: name)
    try AtomicFile.createFolder(url)
    try ParameterFile.write(sets(parameters, optimizer), to: url.appending(path: tensorsName))
    let state: JSON = ["step": .int(optimizer.step), "totals": totals.json]
    try AtomicFile.write(state.prettyText + "\n", to: url.appending(path: stateName))
    let kept = Set(all(in: run).suffix(keep).map(\.url.lastPathComponent))
    let folder = run.appending(path: folderName)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !kept.contains(name) {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }

  /// Overwrites the parameters and the optimiser's moments; returns the run's totals so far.
  func restore(_ parameters: ParameterSet, _ optimizer: inout Optimizer) throws -> TrainingTotals {
    let stateURL = url.appending(path: Self.stateName)
    guard let bytes = FileManager.default.contents(atPath: stateURL.path),
      let state = try? JSON(parsing: bytes), let step = state["step"]?.int,
      let totals = state["totals"].flatMap(TrainingTotals.init(json:))
    else {
      throw TrainingError.checkpointDamaged(
        file: stateURL.path, expected: "a JSON object with step and totals", found: "another content")
    }
    try ParameterFile.read(url.appending(path: Self.tensorsName), into: Self.sets(parameters, optimizer))
    optimizer.step = step
    return totals
  }

  private static func sets(_ parameters: ParameterSet, _ optimizer: Optimizer) -> [(prefix: String, parameters: ParameterSet)] {
    [("parameter.", parameters), ("first.", optimizer.first), ("second.", optimizer.second)]
  }
}

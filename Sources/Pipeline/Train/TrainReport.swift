// What `train` did, in numbers.

import Foundation
import Records

/// The train stage's result, and its folder's closing file.
package struct TrainReport: Sendable, Equatable {
  /// The trained model, a Hugging Face folder.
  package var model: URL
  package var steps: Int
  /// Traces of one epoch.
  package var traces: Int
  /// Traces left out because they are longer than `max_length`.
  package var tooLong: Int
  /// Traces left out because their teacher's token limit cut them.
  package var unfinished: Int
  /// Tokens read in all, and those of them that the loss counts.
  package var tokens: Int
  package var targetTokens: Int
  /// The mean loss of the first and the last tenth of the steps.
  package var firstLoss: Double
  package var lastLoss: Double
  /// The most memory that was resident at once, of the run or of its last part, and what the plan said of it.
  package var peakMemory: Int?
  package var plannedMemory: Int?

  package init(
    model: URL, steps: Int, traces: Int, tooLong: Int, unfinished: Int = 0, tokens: Int, targetTokens: Int,
    firstLoss: Double, lastLoss: Double
  ) {
    self.model = model
    self.steps = steps
    self.traces = traces
    self.tooLong = tooLong
    self.unfinished = unfinished
    self.tokens = tokens
    self.targetTokens = targetTokens
    self.firstLoss = firstLoss
    self.lastLoss = lastLoss
  }

  package var json: JSON {
    [
      "model": .string(model.lastPathComponent), "steps": .int(steps), "traces": .int(traces),
      "too_long": .int(tooLong), "unfinished": .int(unfinished), "tokens": .int(tokens), "target_tokens": .int(targetTokens),
      "first_loss": .double(firstLoss), "last_loss": .double(lastLoss),
      "peak_memory": peakMemory.map(JSON.int) ?? .null, "planned_memory": plannedMemory.map(JSON.int) ?? .null,
    ]
  }

  /// Reads a closing file.
  package init?(json: JSON, folder: URL) {
    guard let model = json["model"]?.string, let steps = json["steps"]?.int, let traces = json["traces"]?.int else {
      return nil
    }
    self.init(
      model: folder.appending(path: model), steps: steps, traces: traces, tooLong: json["too_long"]?.int ?? 0,
      unfinished: json["unfinished"]?.int ?? 0, tokens: json["tokens"]?.int ?? 0, targetTokens: json["target_tokens"]?.int ?? 0,
      firstLoss: json["first_loss"]?.double ?? .nan, lastLoss: json["last_loss"]?.double ?? .nan)
    peakMemory = json["peak_memory"]?.int
    plannedMemory = json["planned_memory"]?.int
  }

  package var summary: String {
    var text = "\(steps) steps over \(traces) traces, \(targetTokens) of \(tokens) tokens in the loss: "
      + "\(rounded(firstLoss)) → \(rounded(lastLoss))"
    if tooLong > 0 { text += "; \(tooLong) traces were longer than max_length and left out" }
    if unfinished > 0 { text += "; \(unfinished) traces were cut by their teacher's limit and left out" }
    return text
  }
}

/// Three decimals.
func rounded(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
  let thousandths = Int((abs(value) * 1000).rounded())
  let fraction = String(thousandths % 1000)
  return (value < 0 ? "-" : "") + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
}

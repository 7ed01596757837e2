// What a training run would do, take and hold: `train --plan`.

import Foundation
import Records
import Training

/// A run's plan.
package struct TrainPlan: Sendable {
  package var student: String
  package var data: String
  package var memory: MemoryPlan
  package var budget: Int
  package var budgetName: String
  package var options: TrainingOptions
  package var truncation: TruncationCounts
  /// How the traces would be cut and what would hold all of them; nil where none is.
  package var truncationNote: String?
  package var trained: Int
  package var steps: Int
  /// Passes of one epoch, in the first epoch's order.
  package var microBatches: Int
  package var largestBatch: Int
  /// Of all epochs.
  package var tokens: Int
  package var targetTokens: Int
  package var timing: TrainingStep.Timing

  init(_ prepared: PreparedTraining, student: String, data: String, timing: TrainingStep.Timing) {
    let survey = prepared.survey
    self.student = student
    self.data = data
    memory = prepared.memory
    budget = prepared.budget
    budgetName = prepared.budgetName
    options = prepared.options
    truncation = survey.truncation
    truncationNote =
      truncation.isEmpty
      ? nil
      : truncation.sentences(maxLength: options.maxLength, endOfTurn: prepared.model.template.endOfTurn)
    trained = survey.trained
    steps = prepared.steps
    microBatches = survey.microBatches
    largestBatch = survey.largestBatch.tokens
    tokens = survey.size.tokens * options.epochs
    targetTokens = survey.size.targets * options.epochs
    self.timing = timing
  }

  /// Passes at the measured rate and an update a step.
  package var expectedSeconds: Double {
    Double(tokens) / timing.tokensPerSecond + Double(steps) * timing.updateSeconds
  }

  package var json: JSON {
    var bytes: JSONObject = [:]
    for term in memory.terms { bytes[term.name.replacing(" ", with: "_")] = .int(term.bytes) }
    bytes["peak"] = .int(memory.peak)
    bytes["peak_phase"] = .string(memory.peakPhase.rawValue)
    bytes["needed"] = .int(memory.needed)
    bytes["budget"] = .int(budget)
    return [
      "student": .string(student), "data": .string(data), "method": .string(options.method.rawValue),
      "parameters": .int(memory.parameters), "trained_parameters": .int(memory.trainedParameters),
      "memory": .object(bytes), "layers": .int(memory.layers), "held_layers": .int(memory.heldLayers),
      "packed_parts": .int(memory.packedParts),
      "recomputed_layers": .int(memory.recomputedLayers), "traces": .int(truncation.traces),
      "trained_traces": .int(trained), "too_long": .int(truncation.tooLong),
      "cut_share": .double(truncation.cutShare),
      "cut_before_thinking_end": .int(truncation.beforeThinkingEnd), "unfinished": .int(truncation.unfinished),
      "longest": .int(truncation.longest), "epochs": .int(options.epochs), "steps": .int(steps),
      "micro_batches_per_epoch": .int(microBatches), "largest_micro_batch": .int(largestBatch),
      "tokens": .int(tokens), "target_tokens": .int(targetTokens),
      "timing": [
        "micro_batches": .int(timing.batches), "tokens": .int(timing.tokens), "seconds": .double(timing.seconds),
        "tokens_per_second": .double(timing.tokensPerSecond), "update_seconds": .double(timing.updateSeconds),
      ],
      "expected_seconds": .double(expectedSeconds),
    ]
  }

  package var summary: String {
    var lines = [
      "\(student) on \(data), \(options.method.rawValue): nothing has been written",
      "parameters  \(grouped(memory.parameters)), trained \(grouped(memory.trainedParameters))",
      "memory      peak \(ByteCount.text(memory.peak)) while \(memory.peakPhase.rawValue), "
        + "budget \(ByteCount.text(budget)) (\(budgetName))",
    ]
    lines += memory.terms.map { term in
      let phases = term.phases.count == MemoryPlan.Phase.allCases.count ? "" : "  " + phaseNames(term)
      let size = ByteCount.text(term.bytes)
      return "  \(term.name.padded(to: 26))\(String(repeating: " ", count: max(0, 10 - size.count)))\(size)\(phases)"
    }
    lines.append(
      memory.recomputedLayers == 0
        ? "layers      the activations of all \(memory.layers) are held"
        : "layers      the activations of \(memory.heldLayers) of \(memory.layers) are held, those of \(memory.recomputedLayers) computed again"
    )
    if memory.packedParts > 0 {
      lines.append(
        "weights     the frozen output weights and those of \(memory.packedParts - 1) of \(memory.layers) layers stay packed")
    }
    lines.append(
      "data        \(grouped(trained)) of \(grouped(truncation.traces)) traces, the longest \(grouped(truncation.longest)) tokens, "
        + "--max-length \(options.maxLength)")
    lines.append(
      "work        \(grouped(steps)) steps in \(options.epochs == 1 ? "1 epoch" : "\(options.epochs) epochs"), \(grouped(microBatches)) passes an epoch of at most "
        + "\(grouped(largestBatch)) tokens; \(grouped(tokens)) tokens, \(grouped(targetTokens)) of them targets")
    lines.append(
      "time        \(duration(expectedSeconds)): \(timing.batches) of the first passes (\(grouped(timing.tokens)) tokens) ran at "
        + "\(Int(timing.tokensPerSecond.rounded())) tokens/s, an update took \(rounded(timing.updateSeconds)) s")
    if let truncationNote {
      lines.append(truncationNote)
      lines.append(
        options.allowTruncation
          ? "--allow-truncation leaves them out." : "The run will be refused; --allow-truncation leaves them out instead.")
    }
    return lines.joined(separator: "\n")
  }

  private func phaseNames(_ term: MemoryPlan.Term) -> String {
    MemoryPlan.Phase.allCases.filter(term.phases.contains).map(\.rawValue).joined(separator: ", ")
  }
}

/// Digits in groups of three.
func grouped(_ number: Int) -> String {
  let digits = Array(String(abs(number)))
  let text = digits.enumerated().map { index, digit in
    index > 0 && (digits.count - index) % 3 == 0 ? ",\(digit)" : "\(digit)"
  }.joined()
  return (number < 0 ? "-" : "") + text
}

/// A duration in the two largest units.
func duration(_ seconds: Double) -> String {
  guard seconds.isFinite, seconds < 1e9 else { return "\(seconds) s" }
  let whole = Int(seconds.rounded())
  switch whole {
  case ..<60: return "\(whole) s"
  case ..<3600: return "\(whole / 60) min \(whole % 60) s"
  case ..<86400: return "\(whole / 3600) h \(whole / 60 % 60) min"
  default: return "\(whole / 86400) d \(whole / 3600 % 24) h"
  }
}

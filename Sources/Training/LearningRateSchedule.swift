// The learning rate of each step.

import Foundation

/// A linear rise from 0 to the peak, then the shape's way down to `minimumRatio` of it.
package struct LearningRateSchedule: Sendable {
  package enum Shape: String, Sendable, Codable, CaseIterable {
    case cosine, linear, constant
  }

  package var shape: Shape
  package var peak: Double
  /// Steps of the rise.
  package var warmup: Int
  /// All steps, the rise included.
  package var steps: Int
  package var minimumRatio: Double

  package init(shape: Shape, peak: Double, warmup: Int, steps: Int, minimumRatio: Double) {
    self.shape = shape
    self.peak = peak
    self.warmup = warmup
    self.steps = steps
    self.minimumRatio = minimumRatio
  }

  package init(_ options: TrainingOptions, steps: Int) {
    self.init(
      shape: options.schedule, peak: options.learningRate,
      warmup: Int((options.warmupRatio * Double(steps)).rounded(.up)), steps: steps,
      minimumRatio: options.minimumRatio)
  }

  /// The learning rate of step `step`, counted from 1. The last step is at the minimum.
  package func learningRate(step: Int) -> Double {
    if step <= warmup { return peak * Double(step) / Double(warmup) }
    guard shape != .constant else { return peak }
    let progress = min(1, Double(step - warmup) / Double(max(1, steps - warmup)))
    let fall = shape == .cosine ? (1 + cos(.pi * progress)) / 2 : 1 - progress
    return peak * (minimumRatio + (1 - minimumRatio) * fall)
  }
}

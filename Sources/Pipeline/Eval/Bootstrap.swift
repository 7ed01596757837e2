// Confidence intervals by resampling problems.

import Records

/// A 95 % confidence interval.
package struct Interval: Sendable, Hashable {
  package var low: Double
  package var high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// The percentile bootstrap: the mean of as many values drawn with replacement, many times over; the interval
/// holds the middle 95 % of those means. Problems are resampled, not samples: the samples of one problem hang
/// together, and an interval over samples would be too narrow. (Efron and Tibshirani 1993, chapter 13.)
///
/// - Parameters:
///   - values: one value a problem, such as its share of right samples; at least one.
///   - seed: the same seed gives the same interval.
package func bootstrapInterval(of values: [Double], resamples: Int = 10_000, seed: UInt64) -> Interval {
  var generator = SeededGenerator(seed: seed, for: "bootstrap")
  var means: [Double] = []
  means.reserveCapacity(resamples)
  for _ in 0..<resamples {
    var sum = 0.0
    for _ in values { sum += values[Int.random(in: 0..<values.count, using: &generator)] }
    means.append(sum / Double(values.count))
  }
  means.sort()
  return Interval(low: quantile(means, 0.025), high: quantile(means, 0.975))
}

/// The quantile of sorted values, interpolated linearly between neighbours (Hyndman and Fan's type 7).
func quantile(_ sorted: [Double], _ share: Double) -> Double {
  let position = share * Double(sorted.count - 1)
  let below = Int(position)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
}

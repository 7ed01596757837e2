// What the judges would say at other values of their thresholds, from one look at each trace.

import Records

/// A rule with a number, and values of it that a report tries beside the one in use.
package struct Threshold: Sendable {
  package var key: String
  package var values: [Double]
  package var get: @Sendable (FilterRules) -> Double
  package var set: @Sendable (inout FilterRules, Double) -> Void
  /// The judge that it belongs to; nil for a rule of the selection.
  package var judge: String?

  private init(
    _ key: FilterRules.Key, _ path: WritableKeyPath<FilterRules, Int> & Sendable, of judge: String? = nil, _ values: [Double]
  ) {
    self.init(key, judge, values, get: { Double($0[keyPath: path]) }, set: { $0[keyPath: path] = Int($1) })
  }

  private init(
    _ key: FilterRules.Key, _ path: WritableKeyPath<FilterRules, Double> & Sendable, of judge: String? = nil, _ values: [Double]
  ) {
    self.init(key, judge, values, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
  }

  private init(
    _ key: FilterRules.Key, _ judge: String?, _ values: [Double], get: @escaping @Sendable (FilterRules) -> Double,
    set: @escaping @Sendable (inout FilterRules, Double) -> Void
  ) {
    (self.key, self.judge, self.values, self.get, self.set) = (key.rawValue, judge, values, get, set)
  }

  /// The judges' thresholds: 28 values in all, a bit each.
  package static let ofJudges = [
    Threshold(.maxForeignLetters, \.maxForeignLetters, of: "language", [0, 0.01, 0.05, 0.2]),
    Threshold(.maxForeignWords, \.maxForeignWords, of: "language", [0, 0.01, 0.1, 0.3]),
    Threshold(.maxParagraph, \.maxParagraph, of: "paragraph_length", [1_000, 2_000, 5_000, 10_000]),
    Threshold(.maxRepetition, \.maxRepetition, of: "repetition", [0.1, 0.2, 0.4, 0.6]),
    Threshold(.minSummary, \.minSummary, of: "shape", [10, 100, 300, 1_000]),
    Threshold(.minLength, \.minLength, of: "shape", [100, 300, 1_000, 3_000]),
    Threshold(.maxLength, \.maxLength, of: "shape", [10_000, 20_000, 50_000, 100_000]),
  ]

  /// The selection's.
  package static let ofSelection = [
    Threshold(.minPassRate, \.minPassRate, [0.1, 0.25, 0.5, 0.75]),
    Threshold(.maxPassRate, \.maxPassRate, [0.25, 0.5, 0.75, 0.9]),
    Threshold(.keepPerPrompt, \.keepPerPrompt, [1, 2, 4, 8]),
  ]
}

/// The rules' judges, each with its kin at other thresholds.
package struct ThresholdVariants: Sendable {
  /// One threshold at one other value.
  package struct Variant: Sendable {
    package var threshold: Threshold
    package var value: Double
    /// Its judge's number.
    package var judge: Int
    fileprivate var variant: any Judge
  }

  private let judges: [any Judge]
  private let rules: FilterRules
  package let variants: [Variant]
  /// By judge: the numbers of its variants.
  private let numbers: [[Int]]

  /// - Parameter judges: the rules' judges, and others behind them.
  package init(rules: FilterRules, judges: [any Judge]) {
    self.judges = judges
    self.rules = rules
    var variants: [Variant] = []
    var numbers = [[Int]](repeating: [], count: judges.count)
    for threshold in Threshold.ofJudges {
      guard let judge = judges.firstIndex(where: { $0.name == threshold.judge && $0 is any MeasuringJudge }) else { continue }
      for value in threshold.values where value != threshold.get(rules) {
        var other = rules
        threshold.set(&other, value)
        numbers[judge].append(variants.count)
        variants.append(Variant(threshold: threshold, value: value, judge: judge, variant: other.judges()[judge]))
      }
    }
    (self.variants, self.numbers) = (variants, numbers)
  }

  /// Every judge's verdict, and a bit for each variant that would keep the trace out.
  package func judge(_ trace: Trace) -> (verdicts: [Verdict], failing: UInt32) {
    var failing: UInt32 = 0
    let verdicts = judges.enumerated().map { number, judge in
      guard !numbers[number].isEmpty, let measuring = judge as? any MeasuringJudge else { return judge.judge(trace) }
      let (verdict, others) = measuring.judge(trace, others: numbers[number].map { variants[$0].variant })
      for (variant, other) in zip(numbers[number], others) where rules.failing([other]) != 0 { failing |= 1 << UInt32(variant) }
      return verdict
    }
    return (verdicts, failing)
  }
}

// A model's score on a benchmark.

import Records

/// The eval stage's result.
package struct EvalResult: Sendable, Equatable {
  package var model: String
  package var benchmark: String
  package var problems: Int
  /// Samples a problem.
  package var samples: Int
  /// The mean over problems of the share of right samples.
  package var passAt1: Double
  package var passAt1Interval: Interval
  /// pass@k for each further k asked for.
  package var passAt: [(k: Int, value: Double, interval: Interval)]
  /// The share of problems whose most frequent answer is right.
  package var consAtK: Double
  package var consAtKInterval: Interval
  /// The share of samples that no rule could judge; they count as wrong.
  package var cannotJudge: Double
  /// The share of samples that the token limit cut.
  package var cut: Double
  package var sampling: Sampling
  /// Lines of the benchmark that are not prompts.
  package var badLines: [String] = []

  package static func == (a: EvalResult, b: EvalResult) -> Bool { a.json == b.json }

  package var json: JSON {
    func pair(_ interval: Interval) -> JSON { [.double(interval.low), .double(interval.high)] }
    var object: JSONObject = [
      "model": .string(model), "benchmark": .string(benchmark), "problems": .int(problems),
      "samples": .int(samples), "pass_at_1": .double(passAt1), "pass_at_1_ci95": pair(passAt1Interval),
      "cons_at_k": .double(consAtK), "cons_at_k_ci95": pair(consAtKInterval),
    ]
    for (k, value, interval) in passAt where k != 1 {
      object["pass_at_\(k)"] = .double(value)
      object["pass_at_\(k)_ci95"] = pair(interval)
    }
    object["cannot_judge"] = .double(cannotJudge)
    object["cut"] = .double(cut)
    object["temperature"] = .double(sampling.temperature)
    object["top_p"] = .double(sampling.topP)
    object["max_tokens"] = .int(sampling.maxTokens)
    object["seed"] = .number(String(sampling.seed))
    object["bad_lines"] = .array(badLines.map(JSON.string))
    return .object(object)
  }

  /// A few lines for people.
  package var summary: String {
    func row(_ name: String, _ value: Double, _ interval: Interval) -> String {
      "  \(name.padded(to: 9)) \(percent(value)) %   (95 %: \(percent(interval.low)) – \(percent(interval.high)))"
    }
    var lines = [
      "\(model) on \(benchmark): \(problems) problems × \(samples) samples",
      row("pass@1", passAt1, passAt1Interval),
    ]
    lines += passAt.filter { $0.k != 1 }.map { row("pass@\($0.k)", $0.value, $0.interval) }
    lines.append(row("cons@\(samples)", consAtK, consAtKInterval))
    if cut > 0 { lines.append("  \(percent(cut)) % of the samples were cut by the token limit of \(sampling.maxTokens)") }
    if cannotJudge > 0 { lines.append("  \(percent(cannotJudge)) % of the samples could not be judged; they count as wrong") }
    return lines.joined(separator: "\n")
  }
}

/// A share in percent, one decimal.
func percent(_ share: Double) -> String {
  let tenths = Int((share * 1000).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

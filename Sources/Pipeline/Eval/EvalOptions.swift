// What `eval` is asked to do.

import Foundation
import Records

/// Options of the eval stage. The defaults are R1's protocol: temperature 0.6, top-p 0.95.
package struct EvalOptions: Sendable {
  /// The model as the person named it.
  package var model: String
  /// The benchmark: a prompt file with gold answers.
  package var benchmark: URL
  /// pass@k for these k too, each at most `asking.samples`.
  package var passAt: [Int]
  package var asking: Asking
  package var flush: FlushPolicy
  /// Where the samples and the result are kept; nil keeps nothing.
  package var out: URL?
  package var overwrite: Bool

  package init(
    model: String, benchmark: URL, passAt: [Int] = [], asking: Asking = Asking(samples: 4),
    flush: FlushPolicy = FlushPolicy(), out: URL? = nil, overwrite: Bool = false
  ) {
    self.model = model
    self.benchmark = benchmark
    self.passAt = passAt
    self.asking = asking
    self.flush = flush
    self.out = out
    self.overwrite = overwrite
  }

  func validate() throws {
    try asking.validate()
    let samples = asking.samples
    for k in passAt where !(1...samples).contains(k) {
      throw PipelineError.invalidOption(
        name: "--pass-at", value: "\(k)",
        expected: "1 to \(samples): pass@k needs at least k samples a problem, and --samples is \(samples)")
    }
  }

  func arguments(benchmarkHash: String) -> JSONObject {
    JSONObject(
      [
        ("model", .string(model)), ("benchmark", .string(benchmark.lastPathComponent)),
        ("benchmark_sha256", .string(benchmarkHash)),
      ] + asking.arguments)
  }
}

// What `eval` is asked to do.

import Foundation
import Records

/// Options of the eval stage. The defaults are R1's protocol: temperature 0.6, top-p 0.95.
package struct EvalOptions: Sendable {
  /// The model as the person named it.
  package var model: String
  /// The benchmark: a prompt file with gold answers.
  package var benchmark: URL
  package var map: String?
  package var system: String?
  package var suffix: String?
  package var limit: Int?
  /// Samples a problem.
  package var samples: Int
  /// pass@k for these k too, each at most `samples`.
  package var passAt: [Int]
  package var sampling: Sampling
  package var concurrency: Int?
  package var flush: FlushPolicy
  /// Where the samples and the result are kept; nil keeps nothing.
  package var out: URL?
  package var overwrite: Bool

  package init(
    model: String, benchmark: URL, map: String? = nil, system: String? = nil,
    suffix: String? = nil, limit: Int? = nil, samples: Int = 4, passAt: [Int] = [],
    sampling: Sampling = Sampling(), concurrency: Int? = nil, flush: FlushPolicy = FlushPolicy(),
    out: URL? = nil, overwrite: Bool = false
  ) {
    self.model = model
    self.benchmark = benchmark
    self.map = map
    self.system = system
    self.suffix = suffix
    self.limit = limit
    self.samples = samples
    self.passAt = passAt
    self.sampling = sampling
    self.concurrency = concurrency
    self.flush = flush
    self.out = out
    self.overwrite = overwrite
  }

  func validate() throws {
    try sampling.validate()
    guard samples >= 1 else {
      throw PipelineError.invalidOption(name: "--samples", value: "\(samples)", expected: "1 or more")
    }
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
        ("benchmark_sha256", .string(benchmarkHash)), ("map", map.map(JSON.string) ?? .null),
        ("system", system.map(JSON.string) ?? .null), ("suffix", suffix.map(JSON.string) ?? .null),
        ("limit", limit.map(JSON.int) ?? .null), ("samples", .int(samples)),
      ] + sampling.arguments)
  }
}

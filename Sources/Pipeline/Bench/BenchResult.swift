// What `bench` found, as text and as JSON.

import Records

/// Figures of one run, by their field's name: tokens/s, GFLOP/s, GiB.
package struct BenchResult: Sendable {
  package internal(set) var figures: [(name: String, value: Double)] = []
  package internal(set) var facts: [(name: String, value: String)] = []
  /// Resident memory over the rounds of `soak`, in MiB, twenty times each.
  package internal(set) var residentMiB: [(name: String, values: [Int])] = []

  package subscript(name: String) -> Double? { figures.first { $0.name == name }?.value }

  package var json: JSON {
    .object(
      JSONObject(
        facts.map { ($0.name, .string($0.value)) }
          + figures.map { ($0.name, .double(($0.value * 1000).rounded() / 1000)) }
          + residentMiB.map { ($0.name, .array($0.values.map(JSON.int))) }))
  }

  package var summary: String {
    (facts.map { ($0.name, $0.value) }
      + figures.map { ($0.name, $0.value >= 100 ? "\(Int($0.value.rounded()))" : "\(($0.value * 100).rounded() / 100)") }
      + residentMiB.map { ($0.name, $0.values.map(String.init).joined(separator: " ")) })
      .map { $0 + String(repeating: " ", count: max(1, 34 - $0.count)) + $1 }.joined(separator: "\n")
  }
}

extension BenchResult {
  /// The peak of what was measured since `PeakMemory.reset()`, and `peak_rss_gib`, the largest of all so far.
  mutating func addPeak(_ name: String) {
    guard let bytes = PeakMemory.bytes else { return }
    figures.append((name + "_peak_rss_gib", Double(bytes) / Double(1 << 30)))
    figures.removeAll { $0.name == "peak_rss_gib" }
    let peaks = figures.filter { $0.name.hasSuffix("_peak_rss_gib") }.map(\.value)
    figures.append(("peak_rss_gib", peaks.max() ?? 0))
  }
}

// What `generate` did, in numbers.

import Records

/// The generate stage's result, and its folder's closing file.
package struct GenerateReport: Sendable, Equatable {
  package var prompts = 0
  /// Samples wanted in all.
  package var wanted = 0
  /// Samples that earlier runs had drawn.
  package var recovered = 0
  /// Samples that this run drew.
  package var drawn = 0
  package var missing = 0
  /// Completions not kept because nobody had asked for them, or because they came twice.
  package var unexpected = 0
  /// Lines of the prompt file that are not prompts.
  package var badLines: [String] = []
  package var failures: [SampleFailure] = []

  package var json: JSON {
    [
      "prompts": .int(prompts), "samples_wanted": .int(wanted), "samples_recovered": .int(recovered),
      "samples_drawn": .int(drawn), "samples_missing": .int(missing), "samples_unexpected": .int(unexpected),
      "bad_lines": .array(badLines.map(JSON.string)),
      "failures": .array(failures.prefix(100).map { .string($0.description) }),
    ]
  }

  /// One sentence for people.
  package var summary: String {
    var text = "\(recovered + drawn) of \(wanted) samples of \(prompts) prompts"
    if recovered > 0 { text += " (\(recovered) were there, \(drawn) drawn now)" }
    if missing > 0 { text += ", \(missing) missing" }
    return text
  }
}

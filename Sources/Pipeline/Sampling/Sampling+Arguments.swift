// A sampling's settings as an output folder's arguments file holds them.

import Records

extension Sampling {
  /// The settings by their names on the command line, in snake_case.
  var arguments: [(String, JSON)] {
    [
      ("temperature", .double(temperature)), ("top_p", .double(topP)), ("top_k", .int(topK)),
      ("min_p", .double(minP)), ("max_tokens", .int(maxTokens)), ("stop", .array(stop.map(JSON.string))),
      ("seed", .number(String(seed))),
    ]
  }

  /// Checks every setting's range.
  ///
  /// - Parameter prefix: what stands before an option's name in messages (`--` on the command line).
  package func validate(prefix: String = "--") throws {
    func check(_ holds: Bool, _ name: String, _ value: Any, _ expected: String) throws {
      guard holds else {
        let shown = prefix.hasPrefix("--") ? name : name.replacing("-", with: "_")
        throw PipelineError.invalidOption(name: prefix + shown, value: "\(value)", expected: expected)
      }
    }
    try check(temperature >= 0 && temperature.isFinite, "temperature", temperature, "0 (greedy) or more")
    try check(topP > 0 && topP <= 1, "top-p", topP, "more than 0 and at most 1")
    try check(topK >= 0, "top-k", topK, "0 (keep all) or more")
    try check(minP >= 0 && minP < 1, "min-p", minP, "0 (keep all) or more, and less than 1")
    try check(maxTokens >= 1, "max-tokens", maxTokens, "1 or more")
    try check(!stop.contains(""), "stop", "", "a text that is not empty")
  }
}

extension JSONObject {
  init(_ members: [(String, JSON)]) {
    self.init()
    for (key, value) in members { self[key] = value }
  }
}

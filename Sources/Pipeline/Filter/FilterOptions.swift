// What `filter` is asked to do.

import Foundation
import Judging
import Records

/// Options of the filter stage.
package struct FilterOptions: Sendable {
  package typealias Rules = FilterRules
  package typealias Pick = FilterRules.Pick

  /// A folder of shards.
  package var input: URL
  package var rules: FilterRules
  package var out: URL
  package var overwrite: Bool
  /// The report says what each judge's absence would change.
  package var ablates: Bool
  /// Prompt files of benchmarks that no kept prompt may be in.
  package var benchmarks: [URL] = []
  /// Sketch files of other parts of the data: traces nearly like theirs are dropped, as `nearDuplicates` says.
  package var sketches: [URL] = []

  package init(input: URL, rules: FilterRules, out: URL, overwrite: Bool = false, ablates: Bool = false) {
    self.input = input
    self.rules = rules
    self.out = out
    self.overwrite = overwrite
    self.ablates = ablates
  }
}

extension FilterOptions {
  /// The rules' judges, and the one that knows the benchmarks.
  func judges() throws -> [any Judge] {
    guard !benchmarks.isEmpty else { return rules.judges() }
    var index = BenchmarkIndex()
    for url in benchmarks {
      for prompt in try PromptSet(reading: url, asking: Asking(samples: 1)).prompts { index.add(prompt, benchmark: url.lastPathComponent) }
    }
    return rules.judges() + [ContaminationJudge(index)]
  }

  /// A mixture as the command line gives it, `domain=weight` each.
  package static func mixture(_ arguments: [String]) throws -> Mixture {
    let pairs = arguments.compactMap { argument -> (String, Double)? in
      guard let sign = argument.lastIndex(of: "="), let weight = Double(argument[argument.index(after: sign)...]) else { return nil }
      return (String(argument[..<sign]), weight)
    }
    guard pairs.count == arguments.count, Set(pairs.map(\.0)).count == pairs.count,
      let mixture = Mixture(Dictionary(uniqueKeysWithValues: pairs))
    else {
      throw PipelineError.invalidOption(
        name: "--mixture", value: arguments.joined(separator: " "), expected: "DOMAIN=WEIGHT each, with weights above 0 and each domain once")
    }
    return mixture
  }

  /// The other parts' sketches, end to end.
  func otherParts() throws -> NearDuplicates {
    guard sketches.isEmpty || rules.nearDuplicates > 0 else {
      throw PipelineError.invalidOption(
        name: "near_duplicates", value: "0 (off)", expected: "a share above 0, such as 0.8, where sketches of other parts are given")
    }
    var parts = NearDuplicates()
    for url in sketches { try SketchFile.append(url, to: &parts) }
    return parts
  }

  /// Deletes what a broken-off run has left: a filter begins again.
  func removeLeftovers() throws {
    try removeShards(in: out)
    try removeShards(in: rejected)
  }
}

extension FilterOptions {
  /// All that decides what is kept; the input goes in by its manifest's hash.
  func arguments(input: ShardFolder) throws -> JSONObject {
    ["input": .string(self.input.lastPathComponent), "input_manifest": .string(try manifestHash(self.input)), "rules": try rules.json, "ablate": .bool(ablates),
     "benchmarks": .array(try benchmarks.map { .string(try sha256(of: $0)) }),
     "sketches": .array(try sketches.map { .string(try sha256(of: $0)) })]
  }
}

extension FilterRules {
  /// The rules as an arguments file holds them.
  var json: JSON {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys  // compared member by member, in order
      return try JSON(parsing: encoder.encode(self))
    }
  }
}

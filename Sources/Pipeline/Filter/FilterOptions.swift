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

  package init(input: URL, rules: FilterRules, out: URL, overwrite: Bool = false, ablates: Bool = false) {
    self.input = input
    self.rules = rules
    self.out = out
    self.overwrite = overwrite
    self.ablates = ablates
  }
}

extension FilterOptions {
  /// Deletes what a broken-off run has left: a filter begins again.
  func removeLeftovers() throws {
    try removeShards(in: out)
    try removeShards(in: rejected)
  }
}

extension FilterOptions {
  /// All that decides what is kept; the input goes in by its manifest's hash.
  func arguments(input: ShardFolder) throws -> JSONObject {
    ["input": .string(self.input.lastPathComponent), "input_manifest": .string(try manifestHash(self.input)), "rules": try rules.json, "ablate": .bool(ablates)]
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

// What `filter` is asked to do.

import Foundation
import Judging
import Records

/// Options of the filter stage.
package struct FilterOptions: Sendable {
  /// A folder of shards.
  package var input: URL
  package var rules: FilterRules
  package var out: URL
  package var overwrite: Bool
  /// Traces judged at once; decides memory and speed, not the result.
  package var batch: Int

  package init(input: URL, rules: FilterRules, out: URL, overwrite: Bool = false, batch: Int = 256) {
    self.input = input
    self.rules = rules
    self.out = out
    self.overwrite = overwrite
    self.batch = batch
  }
}

extension FilterOptions {
  /// Deletes what a broken-off run has left: a filter begins again.
  func removeLeftovers() throws {
    try removeShards(in: out)
    try removeShards(in: rejected)
  }
}

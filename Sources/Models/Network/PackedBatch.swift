// Documents end to end, as the transformer computes them.

/// Token rows of several documents end to end, without padding, and which of them predict a counted target.
package struct PackedBatch: Sendable {
  /// [T] token ids.
  package private(set) var ids: [Int32] = []
  /// [T] positions, from 0 in each document.
  package private(set) var positions: [Int32] = []
  /// The rows of each document, in order, covering all rows.
  package private(set) var documents: [Range<Int>] = []
  /// Rows whose next token counts in the loss, in rising order, and that token.
  package private(set) var targetRows: [Int] = []
  package private(set) var targets: [Int32] = []

  package init() {}

  /// Appends a document; `isTarget[i]` says that token i counts in the loss (token 0 is predicted by nothing).
  package mutating func append(ids newIDs: [Int32], isTarget: [Bool]) {
    precondition(!newIDs.isEmpty && newIDs.count == isTarget.count)
    let start = ids.count
    ids += newIDs
    positions += (0..<Int32(newIDs.count))
    documents.append(start..<ids.count)
    for index in 1..<max(newIDs.count, 1) where isTarget[index] {
      targetRows.append(start + index - 1)
      targets.append(newIDs[index])
    }
  }

  /// T.
  package var tokens: Int { ids.count }
  package var longestDocument: Int { documents.map(\.count).max() ?? 0 }
}

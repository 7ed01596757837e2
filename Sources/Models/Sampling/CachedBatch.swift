// Tokens to be computed together: prompts and single next tokens alike, mixed in one batch.

/// Tokens to be computed, each with its sequence's slot in the cache and its position there.
package struct CachedBatch: Sendable {
  package private(set) var ids: [Int32] = []
  package private(set) var slots: [Int32] = []
  package private(set) var positions: [Int32] = []
  /// Rows whose logits are wanted.
  package private(set) var logitRows: [Int] = []

  package init() {}

  /// Appends tokens of one sequence, which must follow on what its slot holds.
  package mutating func append(_ newIDs: some Collection<Int32>, slot: Int, position: Int, wantsLogits: Bool) {
    for (offset, id) in newIDs.enumerated() {
      ids.append(id)
      slots.append(Int32(slot))
      positions.append(Int32(position + offset))
    }
    if wantsLogits { logitRows.append(ids.count - 1) }
  }

  /// The same, with the logits of every token.
  package mutating func appendWantingAll(_ newIDs: some Collection<Int32>, slot: Int) {
    for (offset, id) in newIDs.enumerated() { append([id], slot: slot, position: offset, wantsLogits: true) }
  }

  package var rows: Int { ids.count }
}

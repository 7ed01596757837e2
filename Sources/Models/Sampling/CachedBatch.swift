// Tokens to be computed together: prompts and single next tokens alike, mixed in one batch.

/// Tokens to be computed, each with its sequence's slot in the cache and its position there.
package struct CachedBatch: Sendable {
  package private(set) var ids: [Int32] = []
  package private(set) var slots: [Int32] = []
  package private(set) var positions: [Int32] = []
  /// Rows that are parts of prompts, each of one sequence.
  package private(set) var prompts: [Range<Int>] = []
  /// Rows whose logits are wanted.
  package private(set) var logitRows: [Int] = []

  package init() {}

  /// Appends tokens of one sequence, which must follow on what its slot holds.
  /// - Parameter promptTokens: how many of them, the first ones, are part of a prompt: these are computed faster, in
  ///   lower precision. Which of a sequence's tokens are must not depend on how it is cut into batches.
  package mutating func append(
    _ newIDs: some Collection<Int32>, slot: Int, position: Int, promptTokens: Int = 0, wantsLogits: Bool
  ) {
    precondition(promptTokens <= newIDs.count, "more of a prompt's tokens than there are")
    if promptTokens > 0 { prompts.append(rows..<rows + promptTokens) }
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

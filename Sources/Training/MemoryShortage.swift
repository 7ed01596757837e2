// A run that does not fit its memory budget, and what would make it fit.

import Records

/// What a run needs at the least, against what it may have.
package struct MemoryShortage: Sendable, Equatable {
  package struct Change: Sendable, Equatable {
    package var option: String
    /// What the run would need with this change alone.
    package var bytes: Int
  }

  package let needed: Int
  package let budget: Int
  /// Where the budget comes from: `--memory`, or a share of the machine's.
  package let budgetName: String
  /// The terms of the largest phase.
  package let terms: [MemoryPlan.Term]
  package let changes: [Change]

  init(_ inputs: MemoryPlan.Inputs, budget: Int, budgetName: String) {
    let plan = MemoryPlan(inputs, heldLayers: 1)
    func need(_ change: (inout MemoryPlan.Inputs) -> Void) -> Int {
      var changed = inputs
      change(&changed)
      return MemoryPlan(changed, heldLayers: 1).needed
    }
    var changes: [Change] = []
    if inputs.largestBatch.tokens > inputs.longest {
      let bytes = need {
        $0.largestBatch.targets = min($0.largestBatch.targets, $0.longest)
        $0.largestBatch.tokens = $0.longest
      }
      changes.append(Change(option: "--micro-batch \(inputs.longest) (the longest trace)", bytes: bytes))
    }
    if inputs.options.method == .full {
      changes.append(Change(option: "--method lora", bytes: need { $0.options.method = .lora }))
    }
    needed = plan.needed
    self.budget = budget
    self.budgetName = budgetName
    let phase = MemoryPlan.Phase.allCases.max { plan.bytes(in: $0, reclaimable: false) < plan.bytes(in: $1, reclaimable: false) }!
    terms = plan.terms.filter { $0.phases.contains(phase) && !$0.isReclaimable }
    self.changes = changes
  }

  package var description: String {
    let parts = terms.map { "\($0.name) \(ByteCount.text($0.bytes))" }.joined(separator: ", ")
    let lines = changes.map { "  with \($0.option): \(ByteCount.text($0.bytes))\n" }.joined()
    return """
      training needs at least \(needed) bytes (\(ByteCount.text(needed))), with the activations of all layers but one \
      computed again; it may have \(budget) (\(ByteCount.text(budget)), \(budgetName)):
        \(parts)
      \(lines)Change these, take a shorter --max-length, or give more --memory.
      """
  }
}

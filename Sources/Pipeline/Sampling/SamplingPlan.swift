// Which samples of which prompts are wanted, and which of them are still to be drawn.

import Records

/// A part of a prompt file: the prompts at positions `index - 1`, `index - 1 + count`, …
package struct Part: Sendable, Hashable, CustomStringConvertible {
  /// From 1 to `count`.
  package var index: Int
  package var count: Int

  /// Reads `i/n`.
  package init(parsing text: String) throws {
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false)
    guard pieces.count == 2, let index = Int(pieces[0]), let count = Int(pieces[1]), count >= 1,
      (1...count).contains(index)
    else {
      throw PipelineError.invalidOption(
        name: "--part", value: text, expected: "i/n with i from 1 to n, such as 2/8")
    }
    self.index = index
    self.count = count
  }

  package var description: String { "\(index)/\(count)" }

  package func select<Element>(from elements: [Element]) -> [Element] {
    stride(from: index - 1, to: elements.count, by: count).map { elements[$0] }
  }
}

/// The samples that are still to be drawn, prompt by prompt.
package struct SamplingPlan: Sendable {
  package struct Item: Sendable {
    package var prompt: Prompt
    /// Numbers of the samples wanted.
    package var samples: [Int]
  }

  package private(set) var items: [Item] = []
  package private(set) var total = 0
  package private(set) var recovered = 0

  /// - Parameter existing: ids (`prompt_id#sample`) of the samples that earlier runs have drawn.
  /// - Throws: `badInput` when two prompts share an id.
  package init(prompts: [Prompt], samples: Int, existing: Set<String>) throws {
    var seen: Set<String> = []
    for prompt in prompts {
      guard seen.insert(prompt.id).inserted else {
        throw PipelineError.badInput(
          what: "two prompts have the id '\(prompt.id)'.", hint: "Ids must be unique in a run.")
      }
      let missing = (0..<samples).filter { !existing.contains("\(prompt.id)#\($0)") }
      total += samples
      recovered += samples - missing.count
      if !missing.isEmpty { items.append(Item(prompt: prompt, samples: missing)) }
    }
  }
}

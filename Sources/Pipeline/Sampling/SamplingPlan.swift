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
  /// Prompts that stand twice in the file with the same text: asked once.
  package private(set) var repeatedPrompts = 0

  /// - Parameter existing: ids (`prompt_id#sample`) of the samples that earlier runs have drawn.
  /// - Throws: `badInput` when two different prompts share an id.
  package init(prompts: [Prompt], samples: Int, existing: Set<String>) throws {
    var seen: [String: Int] = [:]
    for (index, prompt) in prompts.enumerated() {
      if let first = seen[prompt.id] {
        guard prompts[first].messages == prompt.messages, prompts[first].gold == prompt.gold else {
          throw PipelineError.badInput(
            what: "two different prompts have the id '\(prompt.id)' (the \(ordinal(first + 1)) and the \(ordinal(index + 1)) in the file).",
            hint: "Ids must be unique: correct them, or leave them out and they are made from the text.")
        }
        repeatedPrompts += 1
        continue
      }
      seen[prompt.id] = index
      let missing = (0..<samples).filter { !existing.contains("\(prompt.id)#\($0)") }
      total += samples
      recovered += samples - missing.count
      if !missing.isEmpty { items.append(Item(prompt: prompt, samples: missing)) }
    }
  }
}

/// 1st, 2nd, 3rd, 4th, … 11th, …
func ordinal(_ number: Int) -> String {
  switch (number % 10, number % 100) {
  case (_, 11...13): "\(number)th"
  case (1, _): "\(number)st"
  case (2, _): "\(number)nd"
  case (3, _): "\(number)rd"
  default: "\(number)th"
  }
}

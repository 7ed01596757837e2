// Which members of a line hold the question, the gold answer, the id, the domain and the choices; of a trace from
// elsewhere also the completion and its reasoning.

/// A prompt file's field naming: the common names, or those of `--map`.
package struct PromptFields: Sendable, Hashable {
  /// What a prompt is made of, and what a teacher made of it.
  package enum Part: String, Sendable, Hashable, CaseIterable {
    case problem, answer, id, domain, choices, completion, reasoning

    /// The parts of a prompt.
    package static let ofPrompt: [Part] = [.problem, .answer, .id, .domain, .choices]

    /// The members it is looked for in, the first one that is there counts; they can be written on the left of
    /// `--map`'s `=` too.
    package var commonNames: [String] {
      switch self {
      case .problem: ["messages", "problem", "question", "prompt", "input"]
      case .answer: ["gold", "answer", "target", "solution"]
      case .id: ["id"]
      case .domain: ["domain", "subject", "category"]
      case .choices: ["choices", "options"]
      case .completion: ["completion", "output", "response", "generation"]
      case .reasoning: ["reasoning_content", "reasoning", "thinking"]
      }
    }
  }

  /// The members of `--map`, joined with a space.
  package private(set) var mapped: [Part: [String]] = [:]

  package init() {}

  /// Reads `problem=Body+Question,answer=Answer`.
  /// - Parameter parts: what can be named.
  package init(parsing text: String, parts: [Part] = Part.ofPrompt) throws(RecordsError) {
    func error(_ what: String, _ nearMiss: String? = nil) -> RecordsError {
      .badMap(text: text, what: what, nearMiss: nearMiss)
    }
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimmingSpaces }
      guard sides.count == 2 else { throw error("'\(item)' is no PART=MEMBER") }
      guard
        let part = parts.first(where: { $0.rawValue == sides[0] || $0.commonNames.contains(sides[0]) }
        )
      else {
        let names = parts.map(\.rawValue)
        throw error(
          "there is no part '\(sides[0])', expected one of \(names.joined(separator: ", "))",
          Records.nearMiss(to: sides[0], among: names))
      }
      let members = sides[1].split(separator: "+", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
      guard members.allSatisfy({ !$0.isEmpty }) else { throw error("a member's name is empty in '\(item)'") }
      guard mapped[part] == nil else { throw error("'\(part.rawValue)' is given twice") }
      mapped[part] = members
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

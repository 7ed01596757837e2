// Which members of a prompt file hold the question, the gold answer, the id, the domain and the choices.

/// A prompt file's field naming: the common names, or those of `--map`.
package struct PromptFields: Sendable, Hashable {
  /// What a prompt is made of.
  package enum Part: String, Sendable, Hashable, CaseIterable {
    case problem, answer, id, domain, choices

    /// The members it is looked for in, the first one that is there counts; all but the last part's can be
    /// written on the left of `--map`'s `=` too.
    var commonNames: [String] {
      switch self {
      case .problem: ["messages", "problem", "question", "prompt", "input"]
      case .answer: ["gold", "answer", "target", "solution"]
      case .id: ["id"]
      case .domain: ["domain", "subject", "category"]
      case .choices: ["choices", "options"]
      }
    }
  }

  /// The members of `--map`, joined with a space.
  var mapped: [Part: [String]] = [:]

  package init() {}

  /// Reads `problem=Body+Question,answer=Answer`.
  package init(parsing text: String) throws(RecordsError) {
    func error(_ what: String, _ nearMiss: String? = nil) -> RecordsError {
      .badMap(text: text, what: what, nearMiss: nearMiss)
    }
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimmingSpaces }
      guard sides.count == 2 else { throw error("'\(item)' is no PART=MEMBER") }
      guard
        let part = Part.allCases.first(where: { $0.rawValue == sides[0] || $0.commonNames.contains(sides[0]) }
        )
      else {
        let names = Part.allCases.map(\.rawValue)
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

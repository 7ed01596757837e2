// The program in an answer.

import Records

/// Source code and its language.
package struct Program: Sendable, Hashable {
  package var language: Language
  package var source: String

  package init(language: Language, source: String) {
    self.language = language
    self.source = source
  }

  /// The program that an answer gives: its last fenced code block in a language that can be judged, or that has no
  /// language or another's name; blocks that show input or output (`text`, `bash`, `json`, …) do not count. The last
  /// is taken, because a writer who goes on supersedes what came before. A block that is never closed was cut.
  ///
  /// - Parameter language: the language that the problem asks for: that of blocks which name none, and the only one
  ///   that is looked for where it is given. Without it, a block that names no language is Python.
  package static func find(in answer: String, language: Language? = nil) -> Program? {
    var found: Program?
    var fence: (mark: Character, length: Int, language: Language?)?
    var lines: [Substring] = []
    for line in answer.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if let open = fence {
        if text.prefix(while: { $0 == open.mark }).count >= open.length,
          text.drop(while: { $0 == open.mark }).allSatisfy(\.isWhitespace)
        {
          if let inner = open.language, !lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            found = Program(language: inner, source: lines.joined(separator: "\n") + "\n")
          }
          fence = nil
        } else {
          lines.append(line)
        }
      } else if let mark = text.first, mark == "`" || mark == "~" {
        let length = text.prefix { $0 == mark }.count
        guard length >= 3 else { continue }
        let name = text.dropFirst(length).prefix { !$0.isWhitespace && $0 != "{" }
        var block = name.isEmpty ? language ?? .python : Language(named: name)
        if let language, block != language { block = nil }
        fence = (mark, length, block)
        lines = []
      }
    }
    return found
  }
}

// One generated word problem and its line in a file.

import Records

/// An arithmetic word problem with its answer, a whole number from 0.
package struct WordProblem: Sendable, Hashable {
  package var id: String
  /// The whole prompt: the story, the question and the instruction.
  package var problem: String
  package var answer: Int
  /// Operations that the answer takes: 1 or 2.
  package var steps: Int
  /// The template's name, unique among all templates.
  package var template: String
  /// The numbers drawn for the template. Template and numbers together are a filling: no filling comes twice in a
  /// data set, so no test problem is a training problem under other names.
  package var numbers: [Int]

  package var filling: [String] { [template] + numbers.map(String.init) }

  package var json: JSON {
    [
      "id": .string(id), "problem": .string(problem), "answer": .string(String(answer)), "domain": "math",
      "steps": .int(steps), "template": .string(template),
    ]
  }
}

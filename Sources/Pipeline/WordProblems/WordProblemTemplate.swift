// What a template is.

/// A story with a question, and how its answer is reckoned.
struct WordProblemTemplate: Sendable {
  /// Unique among all templates.
  let name: String
  let steps: Int
  /// Draws numbers, people and things, and tells the story. Answers are never negative.
  let fill: @Sendable (inout WordProblemDraw) -> (text: String, answer: Int)

  init(_ name: String, steps: Int, _ fill: @escaping @Sendable (inout WordProblemDraw) -> (text: String, answer: Int)) {
    self.name = name
    self.steps = steps
    self.fill = fill
  }

  static let all = oneStep + twoSteps
}

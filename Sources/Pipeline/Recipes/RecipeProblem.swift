// One mistake in a recipe.

/// A mistake in a recipe, with its line.
package struct RecipeProblem: Sendable, Hashable, CustomStringConvertible {
  package var file: String
  /// From 1; nil where no line can be named.
  package var line: Int?
  package var what: String

  package init(file: String, line: Int?, what: String) {
    self.file = file
    self.line = line
    self.what = what
  }

  package var description: String {
    line.map { "\(file):\($0): \(what)" } ?? "\(file): \(what)"
  }
}

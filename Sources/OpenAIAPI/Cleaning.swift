// Makes a server's words fit for an error message.

/// Makes a server's words fit for an error message: they are untrusted, may be long, and may repeat the key.
enum Cleaning {
  /// One line of at most `limit` characters, without control and invisible formatting characters, so that a
  /// server cannot write to the user's terminal.
  static func line(_ text: String, limit: Int) -> String {
    let words = text.prefix(4 * limit).split { $0.isWhitespace || isControl($0) }
    let line = words.joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains {
      let category = $0.properties.generalCategory
      return category == .control || category == .format
    }
  }

  /// The text with each of the secrets replaced. Secrets of less than four characters would blot out half of
  /// what a server says.
  static func hide(_ secrets: [String], in text: String) -> String {
    secrets.filter { $0.utf8.count >= 4 }.reduce(text) { $0.replacing($1, with: "[secret]") }
  }
}

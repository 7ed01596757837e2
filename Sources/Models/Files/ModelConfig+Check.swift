// Is a configuration sound, and does a tokenizer fit it?

import Tokens

extension ModelConfig {
  /// Throws everything that is wrong with the numbers. `path` is the file that is read or written.
  func check(path: String) throws {
    let problems = problems
    guard problems.isEmpty else { throw ModelFileError.badConfig(path: path, problems: problems) }
  }

  /// Every id of the tokenizer needs a row of the embedding table; rows may be left over.
  func check(_ tokenizer: TokenizerSpec, path: String) throws {
    guard tokenizer.tokens.count <= vocabulary else {
      throw ModelFileError.malformed(
        path: path, what: "the tokenizer", expected: "at most \(vocabulary) tokens, the rows of the embedding table",
        found: "\(tokenizer.tokens.count)")
    }
  }
}

// Token ids of texts: `distill model tokenize`.

import Foundation
import Models
import Records
import Tokens

/// Adds `ids` to JSON lines `{"text": …}`.
package struct TokenizeLines: Sendable {
  private let tokenizer: Tokenizer

  package init(model: URL) throws {
    tokenizer = try Tokenizer(try ModelFiles.open(model).tokenizer)
  }

  /// - Parameter special: special tokens written in the text become their ids.
  /// - Throws: `RecordProblem` where there is no text.
  package func line(_ line: JSON, special: Bool, file: String, number: Int) throws -> JSON {
    guard var object = line.object, let text = object["text"]?.string else {
      throw RecordProblem(file: file, line: number, what: "expected an object with a text member \"text\"")
    }
    object["ids"] = .array(tokenizer.encode(text, parseSpecial: special).map { .int(Int($0)) })
    return .object(object)
  }
}

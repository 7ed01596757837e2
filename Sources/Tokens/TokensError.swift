// What can go wrong between text and ids.

import Records

/// Every error of this module; a case holds the facts, `description` makes the sentence.
package enum TokensError: DistillError, Hashable {
  /// A file that a tokenizer needs is not there.
  case missingFile(path: String, need: String)
  /// A tokenizer file is not what its format says: where in it, what was expected, what was found.
  case malformed(path: String, at: String, expected: String, found: String)
  /// A tokenizer of a kind that this program cannot reproduce exactly.
  case unsupported(path: String, at: String, found: String, supported: String)
  /// A vocabulary that contradicts itself.
  case inconsistent(what: String)
  /// A model without a chat template.
  case noChatTemplate(known: [String])
  /// A chat template that is none of the known ones; `resembles` names the family whose marks it bears.
  case unknownChatTemplate(start: String, resembles: String?, known: [String])
  /// No template of this name.
  case unknownTemplateName(name: String, known: [String])
  /// The template's end-of-turn token is not in the vocabulary.
  case missingToken(token: String, template: String)
  /// A conversation that the template refuses.
  case conversation(template: String, what: String)

  package var exitStatus: ExitStatus {
    switch self {
    case .missingFile: .noInput
    case .unknownTemplateName: .usage
    default: .badInput
    }
  }

  package var description: String {
    switch self {
    case .missingFile(let path, let need):
      "\(path): no such file, but \(need)"
    case .malformed(let path, let at, let expected, let found):
      "\(path): \(at): expected \(expected), found \(found)"
    case .unsupported(let path, let at, let found, let supported):
      "\(path): \(at): cannot reproduce \(found); supported: \(supported)"
    case .inconsistent(let what):
      "the tokenizer contradicts itself: \(what)"
    case .noChatTemplate(let known):
      "the model has no chat template; give its tokenizer_config.json that of one of: \(known.joined(separator: ", "))"
    case .unknownChatTemplate(let start, let resembles, let known):
      "unknown chat template, beginning \(JSON.string(start).text)"
        + (resembles.map { ": it resembles \($0), but prints other text" } ?? ": it resembles none that is known")
        + "; known templates: \(known.joined(separator: ", "))"
    case .unknownTemplateName(let name, let known):
      "no chat template is named '\(name)'; known templates: \(known.joined(separator: ", "))"
    case .missingToken(let token, let template):
      "the chat template \(template) ends a turn with \(token), which is not in the vocabulary; "
        + "give the model the template that it was made with"
    case .conversation(let template, let what):
      "the chat template \(template) cannot write this conversation: \(what)"
    }
  }
}

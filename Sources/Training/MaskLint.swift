// Looks at an example's targets before any is trained on: each of these mistakes is silent in training and costs
// the student what it should learn.

import Foundation
import Records
import Tokens

/// What is wrong with the targets of one example.
package enum MaskProblem: Sendable, Equatable {
  /// No target at all, or none but the end of the turn.
  case noTargets
  /// The last target is not the end of the turn, but this text.
  case endIsNotLast(endOfTurn: String, found: String)
  /// The completion thinks, and its targets, which begin like this, do not.
  case thinkingDeleted(targets: String)

  /// What, why it matters, and what to do.
  package func sentence(template: String) -> String {
    switch self {
    case .noTargets:
      "its completion is empty, so that no token is a target but the end of the turn: there is nothing to learn from it. "
        + "Take it out of the data ('distill filter' does)."
    case .endIsNotLast(let endOfTurn, let found):
      "the last target must be \(endOfTurn), with which the chat template \(template) ends a turn, but is "
        + "\(JSON.string(found).text): the student would not learn to stop. "
        + "Give the student's tokenizer a chat template that ends the assistant's turn."
    case .thinkingDeleted(let targets):
      "it thinks before its answer, but the chat template \(template) deletes the thinking: the targets begin with "
        + "\(JSON.string(targets).text), and the student would learn to answer without it. Give the student's tokenizer a "
        + "chat template that keeps <think> in the assistant's turn, or take the thinking out of the data."
    }
  }
}

/// Checks examples.
package enum MaskLint {
  /// The first problem of an example, or nil.
  /// - Parameter completion: the assistant's turn that the example was made from.
  package static func problem(
    in example: TrainingExample, completion: String, template: ChatTemplate, tokenizer: Tokenizer
  ) -> MaskProblem? {
    let targets = example.ids.indices.filter { $0 > 0 && example.isTarget[$0] }
    guard let last = targets.last, targets.count > 1 || example.ids[last] != template.endOfTurnID else { return .noTargets }
    guard last == example.ids.count - 1, example.ids[last] == template.endOfTurnID else {
      return .endIsNotLast(
        endOfTurn: template.endOfTurn, found: tokenizer.decode([example.ids[last]], skipSpecial: false))
    }
    guard thinks(completion) else { return nil }
    let text = tokenizer.decode(targets.lazy.map { example.ids[$0] }, skipSpecial: false)
    return thinks(text) ? nil : .thinkingDeleted(targets: String(text.prefix(40)))
  }

  /// Whether there is more than tags and white space before the last `</think>`.
  private static func thinks(_ text: String) -> Bool {
    guard let end = text.range(of: "</think>", options: .backwards) else { return false }
    var thinking = text[..<end.lowerBound]
    if let start = thinking.range(of: "<think>") { thinking = thinking[start.upperBound...] }
    return thinking.contains { !$0.isWhitespace }
  }
}

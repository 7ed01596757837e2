// What can go wrong in using a model, as facts; the sentences are made here.

import Records

package enum ModelError: DistillError, Equatable {
  case promptTooLong(prompt: String, tokens: Int, contextLength: Int)
  case tokenOutsideVocabulary(id: Int32, vocabulary: Int)
  case logitsNotFinite(prompt: String, tokens: Int)

  package var exitStatus: ExitStatus { .badInput }

  package var description: String {
    switch self {
    case .promptTooLong(let prompt, let tokens, let contextLength):
      "prompt \(prompt): \(tokens) tokens, expected 1 to \(contextLength - 1), "
        + "which leaves room for an answer in a context of \(contextLength). Shorten it, or take a model with a longer context."
    case .tokenOutsideVocabulary(let id, let vocabulary):
      "token id \(id) is outside the model's vocabulary of \(vocabulary). Use the tokenizer that belongs to the model."
    case .logitsNotFinite(let prompt, let tokens):
      "prompt \(prompt): the logits after \(tokens) tokens are NaN or infinite, expected numbers. The model's file is damaged, or "
        + "its activations are too large for this precision: take another file of it, or --precision float32."
    }
  }
}

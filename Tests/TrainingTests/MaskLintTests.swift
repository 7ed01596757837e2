// Mistakes in the targets that training would not notice.

import Models
import Records
import Testing
import Tokens
import Training

@Suite struct MaskLintTests {
  private let completion = "<think>\n1 and 1 are 2.\n</think>\n\n2"

  private func problem(_ example: TrainingExample, template: ChatTemplate, _ tokenizer: Tokenizer) -> String? {
    MaskLint.problem(in: example, completion: completion, template: template, tokenizer: tokenizer).map {
      TrainingError.badExample(folder: "kept", record: "sum#0", template: template.name, problem: $0).description
    }
  }

  @Test(arguments: ["chatml", "smollm2", "deepseek-r1-distill", "deepseek-r1-distill-think"])
  func `the examples that the templates make are right`(name: String) throws {
    let tokenizer = try ByteStudent.tokenizer()
    let template = try ChatTemplate.named(name, tokenizer: tokenizer)
    let example = try template.trainingExample(
      messages: [.user("1+1?")], completion: completion, tokenizer: tokenizer)
    #expect(problem(example, template: template, tokenizer) == nil)
  }

  @Test func `a template that deletes the thinking is named with the record`() throws {
    let tokenizer = try ByteStudent.tokenizer()
    let template = try ChatTemplate.named("deepseek-r1-distill", tokenizer: tokenizer)
    // The assistant's turn as the template's own text has it: what naive training data are made of.
    let prompt = template.render([.user("1+1?")], addGenerationPrompt: true)
    let whole = template.render([.user("1+1?"), .assistant(completion)], addGenerationPrompt: false)
    let ids = tokenizer.encode(whole, parseSpecial: true)
    let start = tokenizer.encode(prompt, parseSpecial: true).count
    let example = TrainingExample(ids: ids, isTarget: ids.indices.map { $0 >= start })
    #expect(problem(example, template: template, tokenizer) == """
      kept: record sum#0: it thinks before its answer, but the chat template deepseek-r1-distill deletes the thinking: the \
      targets begin with "\\n\\n2<｜end▁of▁sentence｜>", and the student would learn to answer without it. Give the student's \
      tokenizer a chat template that keeps <think> in the assistant's turn, or take the thinking out of the data.
      """)
  }

  @Test func `an end token that is not the last target is named`() throws {
    let tokenizer = try ByteStudent.tokenizer()
    let template = try ChatTemplate.named("chatml", tokenizer: tokenizer)
    var example = try template.trainingExample(messages: [.user("1+1?")], completion: completion, tokenizer: tokenizer)
    let expected = """
      kept: record sum#0: the last target must be <|im_end|>, with which the chat template chatml ends a turn, but is "2": \
      the student would not learn to stop. Give the student's tokenizer a chat template that ends the assistant's turn.
      """
    var masked = example
    masked.isTarget[masked.ids.count - 1] = false
    #expect(problem(masked, template: template, tokenizer) == expected)
    example.ids.removeLast()
    example.isTarget.removeLast()
    #expect(problem(example, template: template, tokenizer) == expected)
  }

  @Test func `an example without targets has nothing to learn`() throws {
    let tokenizer = try ByteStudent.tokenizer()
    let template = try ChatTemplate.named("chatml", tokenizer: tokenizer)
    let example = TrainingExample(ids: [65, 66, 257], isTarget: [true, false, false])
    #expect(
      MaskLint.problem(in: example, completion: "AB", template: template, tokenizer: tokenizer) == .noTargets,
      "nothing predicts the first token, so it is no target")
  }
}

import Records
import Testing

@Suite struct ReasoningTests {
  struct Habit: Sendable, CustomStringConvertible {
    var description: String
    var text: String
    var reasoning: String?
    var starts: Bool?
    var finish: Trace.FinishReason
    var expected: String

    init(
      _ description: String, _ text: String, reasoning: String? = nil, starts: Bool? = nil,
      finish: Trace.FinishReason = .stop, _ expected: String
    ) {
      self.description = description
      self.text = text
      self.reasoning = reasoning
      self.starts = starts
      self.finish = finish
      self.expected = expected
    }
  }

  static let habits = [
    Habit("R1", "<think>\nR\n\nR2\n</think>\n\nA\n", "R\n\nR2|A|complete"),
    Habit("R1 without line ends", "<think>R</think>A", "R|A|complete"),
    Habit("white space first", "\n <think>R</think>A", "R|A|complete"),
    Habit("CRLF", "<think>\r\nR\r\n</think>\r\n\r\nA\r\n", "R|A|complete"),
    Habit("template opened it", "R\n</think>\n\nA", starts: true, "R|A|complete"),
    Habit("opened twice", "<think>\nR\n</think>\n\nA", starts: true, "R|A|complete"),
    Habit("only the end, source unknown", "R\n</think>\n\nA", "R|A|complete"),
    Habit("only the end, not opened", "R\n</think>\n\nA", starts: false, "nil|R\n</think>\n\nA|malformed"),
    Habit("thinking apart", "\n\nA", reasoning: "\nR\n", "R|A|complete"),
    Habit("thinking apart, tags left on", "A", reasoning: "<think>\nR\n</think>\n", "R|A|complete"),
    Habit("thinking apart is empty", "A", reasoning: "", "nil|A|no_thinking"),
    Habit("thinking apart is blank", "A", reasoning: "\n\n", "|A|empty_thinking"),
    Habit(
      "thinking in both", "<think>S</think>A", reasoning: "R",
      "nil|<think>\nR\n</think>\n\n<think>S</think>A|malformed"),
    Habit("thinking apart, cut", "", reasoning: "R \n", finish: .length, "R \n||cut_in_thinking"),
    Habit("thinking apart, ended inside", "", reasoning: "R", "nil|<think>\nR|malformed"),
    Habit("thinking apart, answer cut", "A ", reasoning: "R", finish: .length, "R|A |cut_in_answer"),
    Habit(
      "OpenThoughts",
      "<|begin_of_thought|>\n\nR\n\n<|end_of_thought|>\n\n<|begin_of_solution|>\n\nA\n\n<|end_of_solution|>",
      "R|A|complete"),
    Habit(
      "OpenThoughts, answer cut", "<|begin_of_thought|>R<|end_of_thought|><|begin_of_solution|>A",
      finish: .length, "R|A|cut_in_answer"),
    Habit("OpenThoughts, cut", "<|begin_of_thought|>\n\nR", finish: .length, "R||cut_in_thinking"),
    Habit("thinking", "<thinking>\nR\n</thinking>\n\nA", "R|A|complete"),
    Habit("Magistral", "[THINK]R[/THINK]A", "R|A|complete"),
    Habit("Kimi", "◁think▷R◁/think▷A", "R|A|complete"),
    Habit("Magistral, template opened it", "R[/THINK]A", starts: true, "R|A|complete"),
    Habit(
      "template opened it, another family inside", "[/THINK] R</think>A", starts: true,
      "[/THINK] R|A|complete"),
    Habit("cut in thinking", "<think>\nR and ", finish: .length, "R and ||cut_in_thinking"),
    Habit("cut at once", "<think>", finish: .length, "||cut_in_thinking"),
    Habit("withheld in thinking", "<think>\nR", finish: .contentFilter, "R||cut_in_thinking"),
    Habit("prefilled and cut", "R", starts: true, finish: .length, "R||cut_in_thinking"),
    Habit("prefilled and ended inside", "R", starts: true, "nil|<think>\nR|malformed"),
    Habit("ended inside", "<think>\nR", "nil|<think>\nR|malformed"),
    Habit("cut in answer", "<think>\nR\n</think>\n\nA \n", finish: .length, "R|A \n|cut_in_answer"),
    Habit("cut before the answer", "<think>\nR\n</think>", finish: .length, "R||cut_in_answer"),
    Habit("no answer", "<think>\nR\n</think>", "R||complete"),
    Habit("empty thinking", "<think>\n\n</think>\n\nA", "|A|empty_thinking"),
    Habit("no thinking", " A <b> c\n", "nil|A <b> c|no_thinking"),
    Habit("no thinking, cut", "A \n", finish: .length, "nil|A \n|no_thinking"),
    Habit("nothing", "", "nil||no_thinking"),
    Habit("marked solution alone", "<|begin_of_solution|>A<|end_of_solution|>", "nil|A|no_thinking"),
    Habit("twice", "<think>R</think>A<think>S</think>B", "nil|<think>R</think>A<think>S</think>B|malformed"),
    Habit("two ends", "<think>R</think></think>A", "nil|<think>R</think></think>A|malformed"),
    Habit("two beginnings", "<think>R<think>S</think>A", "nil|<think>R<think>S</think>A|malformed"),
    Habit("wrong order", "R</think>A<think>", "nil|R</think>A<think>|malformed"),
    Habit("begun in the middle", "Sure: <think>R</think>A", "nil|Sure: <think>R</think>A|malformed"),
    Habit(
      "another family's tag inside", "<think>[THINK] <thinking></think>A", "[THINK] <thinking>|A|complete"),
    Habit("a combining mark on the tag", "<think>\u{301}R</think>\u{301}A", "\u{301}R|\u{301}A|complete"),
  ]

  @Test("A teacher's habit becomes thinking, answer and state", arguments: habits)
  func habit(_ habit: Habit) {
    let parts = Reasoning.parse(
      text: habit.text, reasoning: habit.reasoning, startsInThinking: habit.starts, finishReason: habit.finish
    )
    #expect("\(parts.reasoning ?? "nil")|\(parts.answer)|\(parts.state.rawValue)" == habit.expected)
  }

  private func completion(_ parts: Reasoning.Parts, _ finish: Trace.FinishReason) -> String {
    Trace(
      promptID: "p", sample: 0, messages: [], reasoning: parts.reasoning, answer: parts.answer,
      thinking: parts.state, finishReason: finish, teacher: "t", sampling: Sampling()
    ).completion
  }

  @Test("What was parsed is rendered to a completion that parses to the same", arguments: habits)
  func identity(_ habit: Habit) {
    let first = Reasoning.parse(
      text: habit.text, reasoning: habit.reasoning, startsInThinking: habit.starts, finishReason: habit.finish
    )
    let again = Reasoning.parse(
      text: completion(first, habit.finish), startsInThinking: false, finishReason: habit.finish)
    #expect(first == again)
  }

  @Test("Parsing and rendering are inverse on random texts of tags, words and white space", arguments: 0..<8)
  func randomIdentity(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "<think>", "</think>", "<think>", "</think>", "<thinking>", "</thinking>", "<|begin_of_thought|>",
      "<|end_of_thought|>", "<|begin_of_solution|>", "<|end_of_solution|>", "[THINK]", "[/THINK]", "a", "é",
      "<",
      "think>", " ", "\n", "\r\n", "word word",
    ]
    var states: Set<ThinkingState> = []
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
        pieces.randomElement(using: &generator)!
      }
      .joined()
      let starts = [nil, true, false].randomElement(using: &generator)!
      let finish = Trace.FinishReason.allCases.randomElement(using: &generator)!
      let reasoning =
        Int.random(in: 0..<4, using: &generator) == 0 ? pieces.randomElement(using: &generator)! : nil
      let first = Reasoning.parse(
        text: text, reasoning: reasoning, startsInThinking: starts, finishReason: finish)
      states.insert(first.state)
      let rendered = completion(first, finish)
      let again = Reasoning.parse(text: rendered, startsInThinking: false, finishReason: finish)
      #expect(first == again, "\(text.debugDescription) \(String(describing: starts)) \(finish)")
      #expect(completion(again, finish) == rendered)
    }
    #expect(states == Set(ThinkingState.allCases))
  }

  @Test("The completion is the assistant's turn as trained on")
  func completions() {
    var trace = trace("p", 1)
    #expect(trace.completion == "<think>\nLet me see … p.\nSo.\n</think>\n\nIt is 1.")
    trace.thinking = .cutInThinking
    trace.answer = ""
    #expect(trace.completion == "<think>\nLet me see … p.\nSo.")
    trace.reasoning = nil
    trace.thinking = .noThinking
    trace.answer = "It is 1."
    #expect(trace.completion == "It is 1.")
  }
}

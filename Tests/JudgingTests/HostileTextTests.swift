import Judging
import Records
import Testing

/// A megabyte made to hurt each parser. A quadratic one would take hours; the limit leaves room for slow machines.
@Suite(.serialized) struct HostileTextTests {
  @Test(.timeLimit(.minutes(2)), .serialized, arguments: [
    "\\boxed{", "{", "}", "\\", "\\boxed{1}", "\\boxed{\\boxed{", "$", "answer", "answer: ", "the answer is ", "answer to ", "a:\n", "#### ", "####\n",
    "1,", "1 ", "9", "1/2", "-", "1.", "\\frac", "\\frac{1", "<answer>", "</answer>", "```\n", "`", "~", "\"", "“", "\\(", "\\text{", "ab ", "\u{301}", "é", "答", "👩‍👩‍👧‍👦", "\r\n", "= ", "the answer is not obvious yet ", "1 1/2 ", "x = ", "\\begin{a}", "\\end{", "<think>", "OpenAI", "I am a dog and ", "je suis ", "“", "«", "<", "a b c d e f g h ",
  ])
  func aMegabyteOfAnythingGetsVerdictsInTime(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let trace = Trace.sample(reasoning: text, answer: text, thinking: .complete)
    let verdicts = FilterRules().verdicts(on: trace)
    #expect(verdicts.count == 10)
    #expect(verify(gold: text, answer: "Answer: 5").outcome != .pass)
  }
}

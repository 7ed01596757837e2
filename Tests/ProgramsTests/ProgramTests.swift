// Which program an answer gives.

import Programs
import Testing

@Suite struct ProgramTests {
  @Test func theLastClosedBlockInALanguageThatCanBeJudgedIsTheProgram() {
    let answer = """
      First try:
      ```python
      print(1)
      ```
      Better:
      ```py
      print(2)
      ```
      It prints
      ```text
      2
      ```
      And this was cut:
      ```python
      print(3)
      """
    #expect(Program.find(in: answer) == Program(language: .python, source: "print(2)\n"))
  }

  @Test(arguments: [
    ("```\nx\n```", Language?.none, Language.python), ("```\nx\n```", .cpp, .cpp), ("~~~JS\nx\n~~~", nil, .javascript),
    ("```c++\nx\n```", nil, .cpp), ("````python\nx\n````", nil, .python),
  ])
  func aBlockNamesItsLanguageOrTakesTheProblems(answer: String, asked: Language?, found: Language) {
    #expect(Program.find(in: answer, language: asked) == Program(language: found, source: "x\n"))
  }

  @Test(arguments: ["print(1)", "```python\n\n```", "```rust\nfn main() {}\n```", "```python\nprint(1)", ""])
  func anAnswerWithoutSuchABlockGivesNoProgram(answer: String) {
    #expect(Program.find(in: answer) == nil)
  }

  @Test func aBlockInAnotherLanguageThanTheProblemsDoesNotCount() {
    #expect(Program.find(in: "```cpp\nx\n```", language: .python) == nil)
  }
}

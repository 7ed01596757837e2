import Judging
import Testing

@Suite struct FinalAnswerTests {
  @Test(arguments: [
    ("So it is \\boxed{42}.", "42"), ("\\boxed{\\frac{1}{\\sqrt{2}}}", "\\frac{1}{\\sqrt{2}}"),
    ("\\boxed{\\{1, 2\\}}", "\\{1, 2\\}"), ("\\boxed{\\text{a } \\{b}", "\\text{a } \\{b"), ("\\fbox{7}", "7"),
    ("\\framebox{204} minutes", "204"), ("$\\boxed{ 5 }$", "5"), ("\\boxed 5", "5"), ("\\boxed{\\boxed{5}}", "\\boxed{5}"),
    ("First \\boxed{3}.\n\nNo: \\boxed{5}.", "5"), ("I put it in \\boxed{}: \\boxed{9}", "9"), ("\\boxed{9}, in \\boxed{}", "9"),
    ("\\boxed{5} and so the answer is 6", "5"), ("a } stray brace \\boxed{5}", "5"), ("{ left open \\boxed{5}", "5"),
  ])
  func theLastBoxIsTheAnswer(text: String, answer: String) {
    #expect(FinalAnswer.extract(from: text) == answer)
  }

  @Test(arguments: ["\\boxed{42", "\\boxed{\\frac{1}{2}", "The answer is 5. \\boxed{", "\\boxed{1} \\boxed{2"])
  func aBoxThatIsNeverClosedGivesNoAnswer(text: String) {
    #expect(FinalAnswer.find(in: text) == .nothing)
  }

  @Test func differingBoxesOfOneParagraphAreSeveralAnswers() {
    #expect(FinalAnswer.find(in: "x = \\boxed{1} or x = \\boxed{2}") == .several(["1", "2"]))
    #expect(FinalAnswer.extract(from: "x = \\boxed{1} or x = \\boxed{2}") == "2")
    #expect(FinalAnswer.extract(from: "\\boxed{1/2}, that is \\boxed{0.5}") == "0.5")
    #expect(FinalAnswer.find(in: "\\boxed{1/2}, that is \\boxed{0.5}") == .found(.init(text: "0.5", source: .box, isOpenEnded: false)))
  }

  @Test(arguments: [
    ("<answer>12</answer>", "12"), ("<answer> The answer is **12** apples. </answer>", "12 apples"),
    ("<answer>1</answer> <answer>\n2\n</answer>", "2"), ("<answer>\\sqrt{2}</answer> then 7", "\\sqrt{2}"),
    ("#### 18", "18"), ("She makes 9 * 2 = $<<9*2=18>>18 every day.\n#### 18", "18"), ("#### 1,234\n", "1,234"),
    ("#### -5", "-5"), ("#### $18.50", "$18.50"), ("#### Step 2\nThe answer is 7", "7"), ("#### 3. Add\nSo 4 + 5 = 9", "9"),
    ("A: 18", "18"), ("Long talk\nA: 2,125", "2,125"), ("**A:** 6", "6"),
    ("Answer: 5", "5"), ("answer: $5$", "5"), ("**Answer:** 5 apples.", "5 apples"), ("Answer: **15**", "15"), ("**Answer: 15**", "15"),
    ("The answer is 5.", "5"), ("The final answer is $\\frac{1}{2}$.", "\\frac{1}{2}"), ("the answer is: 7", "7"),
    ("Answer: <15>", "15"), ("Final Answer:\n\n12", "12"), ("### Final Answer\n12", "12"), ("The answer to the question is 8.", "8"),
    ("The answer is 3 + 2 = 5", "5"), ("Answer: 23 apples - 8 apples = 15 apples", "15 apples"), ("The answer is 5 because 3 + 2 = 5.", "5"),
    ("The answer is that Tom has 15 apples.", "15"), ("Answer: 5 (five)", "5"), ("Answer: B. 12 apples", "B. 12 apples"),
    ("The answer is (B).", "(B)"), ("The answer is Yes, it does.", "Yes"), ("Answer: 4\nAnswer: 5", "5"), ("答案是12。", "12"), ("答：12个", "12个"),
    ("The answer is 5. There are 7 days.", "5"), ("Answer: 1 1/2", "1 1/2"), ("The answer is \\(12\\).", "12"), ("The answer is 3.5 hours.", "3.5 hours"),
    ("ANSWER: 9", "9"), ("The answer = 9", "9"), ("Answer:\n$$\n12\n$$", "12"),
    ("5", "5"), ("$18$", "18"), ("\\sqrt{2}", "\\sqrt{2}"), ("(B)", "(B)"), ("yes", "yes"), ("  42.\n", "42"),
    ("Tom has 23 - 8 = 15. So Tom has 15 apples.", "15"), ("He pays $1,234.50 in total.", "$1,234.50"), ("It is -3.", "-3"),
    ("The share is 3/4 of it.", "3/4"), ("It rises by 12%.", "12%"), ("He did 10-3", "3"), ("It is 2 1/2 cups.", "2 1/2"), ("\\frac{3}{4} of them", "\\frac{3}{4}"),
  ])
  func eachWayOfGivingAnAnswerIsFound(text: String, answer: String) {
    #expect(FinalAnswer.extract(from: text) == answer)
  }

  @Test(arguments: ["", "I do not know.", "The answer is not obvious to me at all.", "the 2nd H2O x1", "It was on 1/2/2020", "At 3:15 it ran v1.2.3 again", "\\boxed{}", "1. Add\n2. Subtract the rest"])
  func aTextWithoutAnAnswerGivesNone(text: String) {
    #expect(FinalAnswer.extract(from: text) == nil)
  }

  @Test(arguments: ["The answer is not 5", "The answer is 5 or 7", "Answer: between 3 and 5", "The answer is less than 5", "The answer is about 5"])
  func hedgesAreNotReadAsTheirNumber(text: String) throws {
    let found = try #require(FinalAnswer.extract(from: text))
    #expect(!answersMatch(gold: "5", answer: found), "\(found)")
  }

  @Test func theLastNumberIsLeftOutWhenGuessingIsOff() {
    #expect(FinalAnswer.find(in: "Tom now has 15 apples.", guessing: false) == .nothing)
    #expect(FinalAnswer.find(in: "Tom now has 15 apples.") == .found(.init(text: "15", source: .lastNumber, isOpenEnded: true)))
  }
}

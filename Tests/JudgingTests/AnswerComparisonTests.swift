import Judging
import Testing

@Suite struct AnswerComparisonTests {
  func compare(_ gold: String, _ answer: String) throws -> Comparison {
    AnswerValue.compare(gold: try #require(AnswerValue(gold)), answer: try #require(AnswerValue(answer)))
  }

  @Test(arguments: [
    ("1/2^99", "1/2^98"), ("1e-7", "2e-7"), ("0.1", "0.10000000000000001"), ("1/3", "0.3333333333"), ("10", "100"),
    ("72", "-72"), ("1,234", "1234.5"), ("50%", "0.05"), ("5 apples", "6"), ("5", "6 apples"), ("B", "C"), ("(A)", "D."),
    ("yes", "No"), ("\\text{True}", "false"), ("B", "c"), ("{2,3}", "(3,2)"), ("\\{2,3\\}", "(3,2)"), ("(1,2)", "[1,2]"),
    ("\\sqrt{2}", "\\sqrt{3}"), ("5 cm", "5 m"), ("$5", "5 cents"), ("$18", "€18"), ("3x", "3X"), ("1e-7", "1e-8"),
  ])
  func differentAnswersAreDifferent(gold: String, answer: String) throws {
    #expect(try compare(gold, answer) == .different)
  }

  @Test(arguments: [
    ("\\sqrt{2}", "1.41421356", "rounded"), ("12", "B", "kinds_differ"), ("B", "12", "choice_or_value"),
    ("a cat", "the cat", "not_understood"), ("5", "\\frac{5}", "answer_unparseable"), ("\\frac{5}", "5", "gold_unparseable"),
    ("5 apples", "5 pens", "units_differ"), ("5", "5 m", "unit_or_variable"), ("5 m", "5", "unit_or_variable"),
    ("50", "50%", "percent_or_number"), ("50%", "50", "percent_or_number"), ("x=5", "y=5", "variables_differ"),
    ("B) 12", "B) 13", "choice_text_differs"), ("\\sqrt{x^2}", "x", "sign_of_variables"), ("\\log 100", "2", "log_base"),
    ("1,2", "2,1", "order"), ("1010_2", "1010", "base_or_number"), ("I(0)", "0", "function_or_product"),
  ])
  func whatRulesCannotTellIsNotDecided(gold: String, answer: String, reason: String) throws {
    #expect(try compare(gold, answer) == .cannotTell(reason))
  }

  @Test(arguments: [
    ("B", "(B)"), ("B", "B."), ("B", "\\text{B}"), ("B", "(b)"), ("B", "b"), ("B", "B) 12 apples"), ("(B) 12", "B"),
    ("B", "\\boxed{\\text{(B)}}"), ("B", "option B"), ("yes", "Yes."), ("Quadrant I", "\\text{quadrant I}"),
    ("$\\{x|-2\\leq x < 1\\}$", "\\{x | -2 \\le x<1\\}"), ("$2\\sqrt{3}$", "2 \\sqrt{3}"), ("\\left(1,2\\right)", "(1, 2)"),
    ("$[2,+\\infty)$", "[2, +\\infty)"), ("5 meters", "5 metres"), ("5 apples", "5 apples left"), ("5 m", "5 m"),
    ("$5", "5 dollars"), ("50%", "0.5"), ("0.5", "50%"), ("50%", "50 percent"), ("x=5", "5"), ("5", "x=5"),
    ("1:58 am", "1:58 am"), ("b > a > c", "b>a>c"), ("20 $cm^{2}$", "20"), ("3/6", "1/2"), ("1,2", "1.2"), ("0,5", "0.5"), ("100 cm", "1 m"), ("1 hour", "60 minutes"),
  ])
  func equalAnswersAreEqual(gold: String, answer: String) throws {
    #expect(try compare(gold, answer) == .equal)
  }

  @Test func matchingIsReflexiveOverSpellingsOfManyKinds() {
    let answers = ["5", "-1/2", "\\frac{\\pi}{3}", "\\{2,3,5\\}", "(-\\infty,-3)", "$48$, $384$", "1-i", "4.5e33", "12%", "B", "yes", "a necessary but not a sufficient condition", "$145$solution:", "576\\pi\\;m^{2}", "x^2 + y^2 = 1", "是", "3 \\text{ or } 4", "C_{400}^{40} \\cdot C_{200}^{20}", "1.50"]
    for answer in answers {
      #expect(answersMatch(gold: answer, answer: answer), "\(answer) equals itself")
      #expect(answersMatch(gold: answer, answer: "  **\(answer)** "), "\(answer) in bold equals itself")
    }
  }

  @Test func numbersOfEverySizeMatchTheirRespellingsAndNothingNear() {
    for value in [0, 1, 2, 7, 10, 99, 100, 999, 1_000, 1_001, 12_345, 100_000, 999_999, 1_234_567, 10_000_000] {
      let text = String(value)
      var grouped = ""
      for (index, digit) in text.reversed().enumerated() { grouped = (index > 0 && index % 3 == 0 ? "\(digit)," : "\(digit)") + grouped }
      for answer in [grouped, "\(text).0", "$\(grouped)", "\\frac{\(value * 2)}{2}", "\(text) apples", "\(value * 100)%"] {
        #expect(answersMatch(gold: text, answer: answer), "\(answer) is \(text)")
        #expect(answersMatch(gold: grouped, answer: answer), "\(answer) is \(grouped)")
        #expect(!answersMatch(gold: String(value + 1), answer: answer), "\(answer) is not \(value + 1)")
      }
    }
  }
}

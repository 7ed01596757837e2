import Judging
import Testing

/// Pairs that other verifiers are known to call equal (by a float, a swap, a regex or a relation's last side), and what
/// else is known to have gone wrong with them.
@Suite struct KnownFalsePositiveTests {
  @Test(arguments: [
    // Compared as floating point, within an absolute tolerance.
    ("1/2^99", "1/2^98"), ("\\frac{1}{2^{99}}", "\\frac{1}{2^{98}}"), ("2^{-99}", "2^{-98}"), ("1e-7", "2e-7"),
    ("10^{-7}", "2\\cdot 10^{-7}"), ("0.0000001", "0.0000002"), ("\\sin(10^{-9})", "0"), ("10^{40}", "10^{40}+1"),
    // Sets, tuples and intervals taken for one another.
    ("{2,3}", "(3,2)"), ("\\{2,3\\}", "(3,2)"), ("\\{2,3\\}", "(2,3)"), ("(2,3)", "\\{3,2\\}"), ("(2,3)", "(3,2)"), ("(2,3)", "[2,3]"),
    ("[2,3]", "\\{2,3\\}"),
    // Units deleted before the numbers are compared.
    ("5 cm", "5 m"), ("5\\text{ cm}", "5\\text{ m}"), ("5\\mathrm{~cm}", "5\\mathrm{~m}"), ("5 cm^2", "5 cm"), ("3 km", "3 hours"),
    ("100 m", "100 seconds"), ("5 dollars", "5 euros"),
    // The last side of a relation, or the last number of a formula, taken for its value.
    ("1", "-2\\leq x<1"), ("\\{x|-2\\leq x<1\\}", "1"), ("\\{x|-2\\leq x<1\\}", "\\{1\\}"), ("1", "5(√3 + 1)"), ("18", "9 2 0 7"),
    ("3", "\\{x|x=3k,k\\in\\mathbb{Z}\\}"), ("1", "\\frac{x^2}{2}-\\frac{y^2}{2}=1"), ("2500", "2500/y"),
    // A percent sign deleted.
    ("36 minutes", "36%"), ("28%", "28 days"), ("5", "5%"),
  ])
  func whatOthersAcceptDoesNotPassEitherWay(gold: String, answer: String) {
    #expect(verify(gold: gold, answer: "\\boxed{\(answer)}").outcome != .pass, "\(gold) against \(answer)")
    #expect(verify(gold: answer, answer: "\\boxed{\(gold)}").outcome != .pass, "\(answer) against \(gold)")
  }

  /// `\boxed{[^}]+}` ends at the first brace.
  @Test(arguments: [("\\frac{1}{2}", "\\frac{1}{3}"), ("\\sqrt{\\frac{1}{2}}", "\\sqrt{\\frac{1}{2}+1}"), ("x^{2^{3}}", "x^{2^{4}}")])
  func nestedBracesAreReadToTheirEnd(gold: String, other: String) {
    #expect(verify(gold: gold, answer: "So \\boxed{\(gold)}.").outcome == .pass)
    #expect(verify(gold: gold, answer: "So \\boxed{\(other)}.").outcome == .fail)
  }

  /// Time-outs by signals fail off the main thread and then score everything 0; algebra systems hang here.
  @Test func whatHangsOthersEndsOnAnyThread() async {
    let hostile = ["9^{9^{9^{9}}}", "(x+y+z)^{400}", "((((1+x)^{99})^{99})^{99})^{99}", "\\binom{10^{9}}{5\\cdot 10^{8}}", "10^{10^{10}}!", "\\sin(\\sin(\\sin(10^{400})))"]
    let verdicts = await withTaskGroup(of: Bool.self) { group in
      for text in hostile {
        group.addTask { verify(gold: "1", answer: "\\boxed{\(text)}").outcome != .pass && verify(gold: "1", answer: "\\boxed{1}").outcome == .pass }
      }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(verdicts == Array(repeating: true, count: hostile.count))
  }

  /// The middle of the error interval of a sine's argument was zero, and its height overflowed: the process ended.
  @Test(arguments: ["\\sin(\\sqrt{2}\\sqrt{3}-\\sqrt{6})", "\\arctan(\\sqrt{2}\\sqrt{3}-\\sqrt{6})", "\\sin(\\ln 6-\\ln 2-\\ln 3)", "\\sin(\\sin(0))", "\\tan(\\arctan(\\ln 1))"])
  func aFunctionOfWhatMayBeZeroIsZero(text: String) {
    #expect(verify(gold: "0", answer: "\\boxed{\(text)}").outcome == .pass, "\(text)")
    #expect(verify(gold: "1", answer: "\\boxed{\(text)}").outcome == .fail, "\(text)")
  }
}

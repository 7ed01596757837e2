// When two outputs are the same.

import Programs
import Records
import Testing

@Suite struct OutputComparisonTests {
  private func isSame(_ found: String, _ expected: String, _ comparison: OutputComparison = OutputComparison()) -> Bool {
    comparison.difference(found: Array(found.utf8), expected: Array(expected.utf8)) == nil
  }

  @Test(arguments: [
    ("1 2 3\n", "1 2 3"), ("1  2\r\n3\n\n", "1 2\n3"), ("0.3333333", "0.33333334"), ("1e-9", "0.0"), ("", "\n"),
    ("1000000.5", "1000000.0"), ("2", "2.0"),
  ])
  func spacesAndTheLastDigitsOfFractionsDoNotCount(found: String, expected: String) {
    #expect(isSame(found, expected))
  }

  @Test(arguments: [
    ("1 2", "1 2 3"), ("1 2 3 4", "1 2 3"), ("", "1"), ("1", ""), ("3", "4"), ("2.0", "2"), ("yes", "YES"),
    ("0.34", "0.33"), ("nan", "0.5"), ("inf", "1.5"), ("0x1p0", "1.0"), ("1000001", "1000000"), ("e\u{301}", "\u{E9}"),
  ])
  func aPrefixMoreOutputAndOtherTokensAreWrong(found: String, expected: String) {
    #expect(!isSame(found, expected))
  }

  @Test func bytesThatAreNotTextAreNotTheReplacementCharacter() {
    #expect(OutputComparison().difference(found: [0xFF], expected: Array("\u{FFFD}".utf8)) != nil)
  }

  @Test func linesInAnyOrderAreTheSameOnlyWhereThatIsAsked() {
    var comparison = OutputComparison()
    #expect(!isSame("b 1\na 2", "a 2\nb 1", comparison))
    comparison.linesInAnyOrder = true
    #expect(isSame("b 1\na 2", "a 2\nb 1", comparison))
    #expect(!isSame("b 2\na 1", "a 2\nb 1", comparison))
  }

  @Test(arguments: [
    ("[1,2.0,3]", "[1,2,3]", true), ("[1,2,3]", "[3,2,1]", false), ("[1,2]", "[1,2,3]", false),
    (#"{"b":1,"a":2}"#, #"{"a":2,"b":1}"#, true), (#"{"a":2}"#, #"{"a":2,"b":1}"#, false),
    ("0.30000000000000004", "0.3", true), ("1", "true", false), (#""1""#, "1", false), ("null", "[]", false),
    ("2.0000001", "2", false), ("12345678901234567890123", "12345678901234567890124", false),
  ])
  func resultsOfCallsAreComparedByValue(found: String, expected: String, isSame: Bool) throws {
    let difference = OutputComparison().difference(found: try JSON(parsing: found), expected: try JSON(parsing: expected))
    #expect((difference == nil) == isSame)
  }

  @Test func theFirstDifferenceIsNamed() {
    #expect(OutputComparison().difference(found: Array("1 5".utf8), expected: Array("1 7 9".utf8)) == "token 2 is '5', expected '7'")
    #expect(OutputComparison().difference(found: Array("1".utf8), expected: Array("1 7".utf8)) == "1 tokens, expected 2")
  }
}

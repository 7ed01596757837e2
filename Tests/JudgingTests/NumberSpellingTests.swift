import Judging
import Testing

@Suite struct NumberSpellingTests {
  @Test(arguments: [
    ("1234", ["1,234", "1 234", "1\u{A0}234", "1\u{202F}234", "1\u{2009}234", "1'234", "1’234", "1_234", "1{,}234", "1,\\!234", "1\\,234", "$1{,}234$", "1234.0", "1,234.00", "01234", "+1234", "1.234e3", "**1,234**", "\\text{1234}", "１２３４"]),
    ("123456", ["123,456", "1,23,456", "123 456"]),
    ("1234567", ["1,234,567", "12,34,567", "1'234'567"]),
    ("-5", ["\u{2212}5", "–5", "- 5", "-5.0", "negative 5", "minus 5", "$-5$", "\\(-5\\)"]),
    ("0.5", ["1/2", ".5", "0.50", "\\frac{1}{2}", "\\frac12", "\\dfrac{1}{2}", "\\tfrac{1}{2}", "\\frac 1 2", "½", "50%", "50\\%", "50 percent", "5e-1", "5 \\times 10^{-1}", "2/4", "1⁄2", "\\frac{2}{4}", "\\frac{0.5}{1}"]),
    ("3/2", ["1 1/2", "1\\frac{1}{2}", "1 \\frac12", "1½", "1.5", "\\frac{3}{2}", "6/4"]),
    ("-3/2", ["-1 1/2", "-1\\frac{1}{2}", "-\\frac{3}{2}", "\\frac{-3}{2}", "-1.5"]),
    ("1e-7", ["0.0000001", "1\\times10^{-7}", "1 × 10^-7", "1 \\cdot 10^{-7}", "1E-7", "1 x 10^{-7}", "10^{-7}"]),
    ("1024", ["2^{10}", "2^10", "1,024"]),
    ("18", ["$18", "\\$18", "$18.00", "18 dollars", "USD 18", "€18", "18€", "18 apples", "18.", "**18**", "`18`", "\"18\"", "x = 18", "10 + 8 = 18", "eighteen", "Eighteen apples", "<18>", "18 cm^2", "18\\text{ cm}", "18cm", "18 km/h"]),
    ("3000000", ["3 million", "3,000,000", "0.003 billion"]),
    ("45", ["45^\\circ", "45^{\\circ}", "45°", "45 degrees", "forty-five"]),
    ("12", ["12元", "12个", "12 元"]),
  ] as [(String, [String])])
  func everySpellingOfANumberEqualsThePlainOne(gold: String, spellings: [String]) {
    for spelling in spellings {
      #expect(answersMatch(gold: gold, answer: spelling), "\(spelling) is \(gold)")
    }
  }

  @Test(arguments: ["1,2", "0,5", "12,34", "1,2345", "0,123", "1,234,56", "0.333...", "0.333…", "3. Add", "1.2.3", "2/3/4", "5x", "x5", "5 or 6", "1-1/2", "1 3/2", "5!", "10^x", "\\sqrt{2}", "2\\pi", "1/0", "0^0", "5 and 6", "3:15", "1e9999", "5 half", "5±1", "≈5", "about 5", "1 234/5"])
  func whatIsNotSurelyANumberIsNotReadAsOne(text: String) {
    if case .number(let quantity) = AnswerValue(text) { Issue.record("\(text) was read as \(quantity.value)") }
  }

  @Test func aThousandDigitsAreReadExactly() {
    let digits = String(repeating: "7", count: 999)
    #expect(answersMatch(gold: digits + "1", answer: digits + "1.0") == false, "1,001 digits are beyond the limit")
    #expect(answersMatch(gold: digits, answer: digits + "."))
    #expect(!answersMatch(gold: digits + "1", answer: digits + "2"))
  }

  @Test func emptyTextHasNoValue() {
    for text in ["", " ", "$$", "**", "\\text{}", ".", "\u{200B}"] { #expect(AnswerValue(text) == nil, "\(text)") }
  }
}

// Does the trace keep to the prompt's language?

import Records

/// Fails traces that mix languages, as R1-Zero did (DeepSeek-R1, section 2.3.3 drops such traces): letters of scripts
/// that the prompt is not written in, or runs of another language in the same script. Formulas, code, short quotations,
/// names and loan words do not count (`LanguageConsistency`).
package struct LanguageJudge: MeasuringJudge {
  package static let name = "language"
  package var name: String { Self.name }

  /// The largest share of letters outside the prompt's scripts that passes, 0 to 1.
  package var maximumLetters: Double
  /// The largest share of words in another language that passes, 0 to 1.
  package var maximumWords: Double
  /// This many foreign letters always pass: a name, a unit.
  package var alwaysAllowed: Int

  package init(maximumLetters: Double = 0.02, maximumWords: Double = 0.03, alwaysAllowed: Int = 3) {
    self.maximumLetters = maximumLetters
    self.maximumWords = maximumWords
    self.alwaysAllowed = alwaysAllowed
  }

  /// Nil where the prompt has no letters.
  package func measure(_ trace: Trace) -> LanguageConsistency? {
    let expected = ExpectedLanguages(of: trace.messages)
    guard !expected.scripts.isEmpty else { return nil }
    return LanguageConsistency([trace.reasoning, trace.answer].compactMap { $0 }, expected: expected)
  }

  package func judge(_ measurement: LanguageConsistency?) -> Verdict {
    guard let found = measurement else { return pass("no_letters_in_prompt") }
    if found.foreignLetters > alwaysAllowed, Double(found.foreignLetters) > maximumLetters * Double(found.letters) {
      return fail("mixed_scripts", "\(found.foreignLetters) of \(found.letters) letters, most of them \(found.worst ?? "")")
    }
    if Double(found.foreignWords) > maximumWords * Double(found.words), found.foreignWords >= LanguageRuns.shortest {
      return fail("mixed_languages", "\(found.foreignWords) of \(found.words) words, most of them \(found.worst ?? "")")
    }
    return pass("one_language")
  }
}

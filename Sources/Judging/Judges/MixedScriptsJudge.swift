// Does the trace keep to the prompt's language?

import Records

/// Fails traces that mix in letters of scripts the prompt is not written in, as R1-Zero did (DeepSeek-R1, section
/// 2.3.3 drops such traces). Formulas, code, short quotations and symbols do not count (`ProseScanner`).
///
/// Scripts tell languages apart only where they differ: English in a French trace passes.
package struct MixedScriptsJudge: Judge {
  package let name = "mixed_scripts"

  /// The largest share of letters outside the prompt's scripts that passes, 0 to 1.
  package var maximumShare: Double
  /// A script is the prompt's where it has at least this share of its letters, 0 to 1.
  package var promptShare: Double
  /// This many foreign letters always pass: a name, a unit.
  package var alwaysAllowed: Int

  package init(maximumShare: Double = 0.02, promptShare: Double = 0.1, alwaysAllowed: Int = 3) {
    self.maximumShare = maximumShare
    self.promptShare = promptShare
    self.alwaysAllowed = alwaysAllowed
  }

  package func judge(_ trace: Trace) -> Verdict {
    let expected = scripts(ofPrompt: trace.messages)
    guard !expected.isEmpty else { return pass("no_letters_in_prompt") }
    var total = 0
    var foreign: [Script: Int] = [:]
    for text in [trace.reasoning, trace.answer].compactMap({ $0 }) {
      let prose = ProseScanner(text)
      // Short Latin runs are words beside Latin prose, symbols elsewhere.
      if expected.contains(.latin) { total += prose.shortLatin }
      for (script, count) in prose.letters {
        total += count
        if !expected.contains(script) { foreign[script, default: 0] += count }
      }
    }
    let outside = foreign.values.reduce(0, +)
    guard outside > alwaysAllowed, Double(outside) > maximumShare * Double(total) else { return pass("one_script") }
    let worst = foreign.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return fail("mixed_scripts", "\(outside) of \(total) letters, most of them \(worst!.key.rawValue)")
  }

  /// The scripts that the prompt is written in. Japanese mixes Han and Kana; either in the prompt allows Han.
  func scripts(ofPrompt messages: [Message]) -> Set<Script> {
    var letters: [Script: Int] = [:]
    for message in messages {
      let prose = ProseScanner(message.content)
      letters.merge(prose.letters, uniquingKeysWith: +)
      letters[.latin, default: 0] += prose.shortLatin
    }
    let total = letters.values.reduce(0, +)
    var scripts = Set(letters.filter { $0.value > 0 && Double($0.value) >= promptShare * Double(total) }.keys)
    if scripts.contains(.kana) { scripts.insert(.han) }
    return scripts
  }
}

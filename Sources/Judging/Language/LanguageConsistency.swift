// How much of a text is in the language it should be in: DeepSeek-R1's language-consistency reward.

import Records

/// The languages a prompt allows.
package struct ExpectedLanguages: Sendable, Hashable {
  /// Scripts with at least a tenth of the prompt's letters.
  var scripts: Set<Script> = []
  /// Indices of `LanguageModel.languages`; empty where the prompt is too short to tell, and then the text's own
  /// main language is expected.
  var latin: Set<Int> = []

  /// Reads the languages off a conversation. Japanese mixes Han and Kana; either in the prompt allows Han.
  package init(of messages: [Message]) {
    var letters: [Script: Int] = [:]
    var words: [LanguageScores] = []
    for message in messages {
      let prose = ProseText(message.content)
      letters.merge(prose.letters, uniquingKeysWith: +)
      letters[.latin, default: 0] += prose.shortLatin
      words += prose.words
    }
    let total = letters.values.reduce(0, +)
    scripts = Set(letters.filter { $0.value > 0 && 10 * $0.value >= total }.keys)
    if scripts.contains(.kana) { scripts.insert(.han) }
    guard scripts.contains(.latin), words.count >= 8 else { return }
    let counts = LanguageRuns(words).counts
    latin = Set(counts.indices.filter { counts[$0] >= 5 && 5 * counts[$0] >= words.count })
  }

  /// One language by its ISO 639-1 code (`en`, `fr`, … as in `LanguageModel.languages`); nil for others.
  package init?(code: String) {
    if let index = LanguageModel.languages.firstIndex(of: code) {
      (scripts, latin) = ([.latin], [index])
    } else if let found: Set<Script> = ["zh": [.han], "ja": [.han, .kana], "ko": [.hangul], "ru": [.cyrillic], "uk": [.cyrillic], "el": [.greek], "ar": [.arabic], "he": [.hebrew], "th": [.thai], "hi": [.indic]][code] {
      scripts = found
    } else {
      return nil
    }
  }
}

/// A text's words by whether they are in an expected language. Formulas, code, quotations and short runs (loan words,
/// names) do not count (`ProseText`, `LanguageRuns`). Linear in the text.
package struct LanguageConsistency: Sendable, Hashable {
  /// Words that count. Letters of other scripts count as words: two for a Chinese character, five elsewhere.
  package private(set) var words = 0
  package private(set) var foreignWords = 0
  /// Letters in all, and those of scripts that are not expected.
  package private(set) var letters = 0
  package private(set) var foreignLetters = 0
  /// The language or script with the most foreign words.
  package private(set) var worst: String?

  /// The share of words in an expected language, 0 to 1; 1 for a text without words. R1's reward.
  package var share: Double { words == 0 ? 1 : 1 - Double(foreignWords) / Double(words) }

  package init(_ texts: [String], expected: ExpectedLanguages) {
    var latin: [LanguageScores] = []
    var foreign: [String: Int] = [:]
    for text in texts {
      let prose = ProseText(text)
      latin += prose.words
      // Short Latin runs are words beside Latin prose, symbols elsewhere.
      if expected.scripts.contains(.latin) { letters += prose.shortLatin }
      for (script, count) in prose.letters {
        letters += count
        let size = script == .latin ? 0 : Self.words(script, letters: count)
        words += size
        if !expected.scripts.contains(script) {
          // Names and terms are Latin in all the world: only Latin words in a row are another language.
          let count = script == .latin ? prose.connectedLatin : count
          foreignLetters += count
          foreign[script.rawValue, default: 0] += Self.words(script, letters: count)
        }
      }
    }
    words += latin.count
    if expected.scripts.contains(.latin) {
      let runs = LanguageRuns(latin)
      var allowed = expected.latin
      if allowed.isEmpty, let main = runs.counts.indices.max(by: { runs.counts[$0] < runs.counts[$1] }) { allowed = [main] }
      for run in runs.runs where !allowed.contains(run.language) && run.words >= LanguageRuns.shortest {
        foreign[LanguageModel.languages[run.language], default: 0] += run.words
      }
    }
    foreignWords = min(words, foreign.values.reduce(0, +))
    worst = foreign.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func words(_ script: Script, letters: Int) -> Int {
    switch script {
    case .han, .kana, .thai: (letters + 1) / 2
    default: (letters + 4) / 5
    }
  }
}

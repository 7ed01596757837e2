// What a filter demands of a trace: plain data that recipes and the command line fill in.

import Records

/// The rules of a filter. Every member has a default, so `{}` is a filter; keys are snake_case; an unknown key is an
/// error that suggests the nearest known one, and all mistakes are reported at once.
package struct FilterRules: Sendable, Hashable {
  /// Which of a prompt's passing traces are kept when there are more than `keepPerPrompt`.
  package enum Pick: String, Sendable, Hashable, CaseIterable, Codable {
    /// The lowest sample numbers.
    case first
    /// The shortest, by bytes of reasoning and answer: cheaper to train, less rambling.
    case shortest
    /// The longest.
    case longest
    /// At random, by `seed` and the prompt's id.
    case seeded
  }

  /// The final answer must be right.
  package var answer = true
  /// The last number counts where an answer marks none. More yield, less certainty.
  package var lastNumber = true
  /// Keeps traces that a judge could not judge, such as those without gold.
  package var keepUnjudged = false
  /// There must be thinking tags with thinking between them. Cut and malformed thinking fails either way.
  package var requireThinking = false
  /// Traces that the token limit cut are kept. Students trained on them do not learn to stop.
  package var allowCut = false
  /// Mixed scripts, long paragraphs, code blocks and repetition are looked for.
  package var readability = true
  /// The largest share of letters outside the prompt's scripts, 0 to 1.
  package var maxForeignLetters = 0.02
  /// The longest paragraph, in Unicode scalars.
  package var maxParagraph = 3_000
  /// Domains whose reasoning may hold code blocks.
  package var codeDomains = ["code"]
  /// The largest share of repeated eight-word runs, 0 to 1.
  package var maxRepetition = 0.3
  /// How often a piece at a text's end must stand in a row to be a loop.
  package var loopRepeats = 4
  /// Traces of one prompt with the same text are kept once.
  package var dropDuplicates = true
  /// At most this many traces a prompt; 0 keeps all.
  package var keepPerPrompt = 4
  package var pick = Pick.first
  package var seed: UInt64 = 0

  package init() {}

  /// The judges that these rules ask for, cheap ones first.
  package func judges() -> [any Judge] {
    var judges: [any Judge] = []
    if !allowCut { judges.append(FinishJudge()) }
    judges.append(ThinkingJudge(requireThinking: requireThinking))
    if answer { judges.append(RecordedAnswerJudge(lastNumber: lastNumber)) }
    if readability {
      judges.append(MixedScriptsJudge(maximumShare: maxForeignLetters))
      judges.append(ParagraphLengthJudge(maximum: maxParagraph))
      judges.append(CodeBlockJudge(allowedDomains: codeDomains))
      judges.append(RepetitionJudge(minimumRepeats: loopRepeats, maximumRepeatedShare: maxRepetition))
    }
    return judges
  }

  /// Every judge's verdict, in the judges' order.
  package func verdicts(on trace: Trace) -> [Verdict] { judges().map { $0.judge(trace) } }

  /// The first verdict that keeps a trace out, or nil when it passes.
  package func rejection(in verdicts: [Verdict]) -> Verdict? {
    verdicts.first { $0.outcome == .fail || ($0.outcome == .cannotJudge && !keepUnjudged) }
  }
}

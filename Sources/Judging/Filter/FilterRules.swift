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
    /// The nearest to the prompt's median length, by bytes of reasoning and answer.
    case median
    /// The least alike: the nearest to the median length first, then always the one whose text overlaps least with the
    /// most similar of those chosen. Costs a sketch of 256 bytes a trace.
    case diverse
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
  /// Recorded verdicts that must be passes, by judge: `code`, `model`.
  package var verdicts: [String] = []
  /// Mixed languages, long paragraphs, code blocks, repetition, broken markup, refusals are looked for.
  package var readability = true
  /// The largest share of letters outside the prompt's scripts, 0 to 1.
  package var maxForeignLetters = 0.02
  /// The largest share of words in another language of the same script, 0 to 1.
  package var maxForeignWords = 0.03
  /// The longest paragraph, in Unicode scalars.
  package var maxParagraph = 3_000
  /// Domains whose reasoning may hold code blocks.
  package var codeDomains = ["code"]
  /// Domains of simple queries: their traces are judged and kept without reasoning.
  package var noReasoningDomains: [String] = []
  /// The largest share of repeated eight-word runs, 0 to 1.
  package var maxRepetition = 0.3
  /// How often a piece at a text's end must stand in a row to be a loop.
  package var loopRepeats = 4
  /// The fewest bytes of an answer after thinking.
  package var minSummary = 1
  /// Bytes of reasoning and answer together.
  package var minLength = 1
  package var maxLength = 200_000
  /// Prompts with a share of right answers outside this window are dropped: too hard, or too easy to teach.
  package var minPassRate = 0.0
  package var maxPassRate = 1.0
  /// At most this many traces a band of difficulty, a quarter of the prompts' pass rates each; 0 keeps all. Traces whose
  /// pass rate nobody knows are in no band and are left as they are.
  package var keepPerDifficulty = 0
  /// At most this many traces a domain; 0 keeps all.
  package var keepPerDomain = 0
  /// The domains' proportions in what is kept; empty takes them as they come.
  package var mixture = Mixture()
  /// At most this many traces in all; 0 keeps all.
  package var keepTotal = 0
  /// Traces of one prompt with the same text are kept once.
  package var dropDuplicates = true
  /// Passing traces that overlap this much with an earlier one of any prompt are dropped: the Jaccard index of their
  /// five-word runs, 0 to 1; 0 does not look.
  package var nearDuplicates = 0.0
  /// At most this many traces a prompt; 0 keeps all.
  package var keepPerPrompt = 4
  package var pick = Pick.first
  package var seed: UInt64 = 0

  package init() {}

  /// The judges that these rules ask for, cheap ones first.
  package func judges() -> [any Judge] {
    var judges: [any Judge] = []
    if !allowCut { judges.append(FinishJudge()) }
    judges.append(ThinkingJudge(requireThinking: requireThinking, allowCut: allowCut, exceptDomains: noReasoningDomains))
    if answer { judges.append(RecordedAnswerJudge(lastNumber: lastNumber)) }
    for name in verdicts { judges.append(RecordedVerdictJudge(name: name)) }
    if readability {
      judges.append(ShapeJudge(minimumSummary: minSummary, minimumLength: minLength, maximumLength: maxLength))
      judges.append(LanguageJudge(maximumLetters: maxForeignLetters, maximumWords: maxForeignWords))
      judges.append(ParagraphLengthJudge(maximum: maxParagraph))
      judges.append(CodeBlockJudge(allowedDomains: codeDomains))
      judges.append(RepetitionJudge(minimumRepeats: loopRepeats, maximumRepeatedShare: maxRepetition))
      judges.append(MarkupJudge())
      judges.append(TeacherVoiceJudge())
    }
    return judges
  }

  /// Every judge's verdict, in the judges' order.
  package func verdicts(on trace: Trace) -> [Verdict] {
    let judged = withoutReasoning(trace) ?? trace
    return judges().map { $0.judge(judged) }
  }

  /// The first verdict that keeps a trace out, or nil when it passes.
  package func rejection(in verdicts: [Verdict]) -> Verdict? {
    verdicts.first { $0.outcome == .fail || ($0.outcome == .cannotJudge && !keepUnjudged) }
  }

  /// A bit for each verdict that keeps a trace out, in the judges' order.
  package func failing(_ verdicts: [Verdict]) -> UInt32 {
    var failing: UInt32 = 0
    for (index, verdict) in verdicts.enumerated() where verdict.outcome == .fail || (verdict.outcome == .cannotJudge && !keepUnjudged) {
      failing |= 1 << UInt32(index)
    }
    return failing
  }

  /// Whether a prompt's share of right answers is in the window; prompts of which nobody knows it are.
  package func isInWindow(_ count: FilterReport.PromptCount?) -> Bool {
    guard let count, count.graded > 0 else { return true }
    let rate = Double(count.right) / Double(count.traces)
    return rate >= minPassRate && rate <= maxPassRate
  }

  /// The recorded verdicts that judging again did not give anew: other stages' findings stay in the trace.
  package static func recorded(_ recorded: [Verdict], besides verdicts: [Verdict]) -> [Verdict] {
    recorded.filter { old in old.judge != "selection" && !verdicts.contains { $0.judge == old.judge } }
  }
}

import Judging
import Records
import Testing

@Suite struct ThinkingJudgeTests {
  @Test(arguments: [
    (ThinkingState.complete, true, true), (.noThinking, true, false), (.emptyThinking, true, false),
    (.cutInThinking, false, false), (.cutInAnswer, false, false), (.malformed, false, false),
  ])
  func eachStatePassesOnlyWhereItShould(state: ThinkingState, passes: Bool, passesWhenRequired: Bool) {
    let trace = Trace.sample(thinking: state)
    #expect(ThinkingJudge().judge(trace) == Verdict(judge: "thinking", outcome: passes ? .pass : .fail, reason: state.rawValue))
    #expect((ThinkingJudge(requireThinking: true).judge(trace).outcome == .pass) == passesWhenRequired)
    let isCut = [.cutInThinking, .cutInAnswer].contains(state)
    #expect((ThinkingJudge(allowCut: true).judge(trace).outcome == .pass) == (passes || isCut))
  }
}

@Suite struct FinishJudgeTests {
  @Test(arguments: [(Trace.FinishReason.stop, Verdict.Outcome.pass, "stop"), (.length, .fail, "cut"), (.contentFilter, .fail, "content_filter")])
  func onlyATraceThatEndedByItselfPasses(finish: Trace.FinishReason, outcome: Verdict.Outcome, reason: String) {
    #expect(FinishJudge().judge(.sample(finish: finish)) == Verdict(judge: "finish", outcome: outcome, reason: reason))
  }
}

@Suite struct LanguageJudgeTests {
  let english = "We add the three numbers and find that the sum is as large as it should be in this case. "

  func outcome(_ text: String, prompt: String = "What is the sum of three numbers?") -> String {
    LanguageJudge().judge(.sample(prompt: prompt, answer: text)).reason
  }

  @Test(arguments: ["所以答案是十五个苹果", "поэтому ответ", "따라서 답은", "だからこたえは", "لذلك الجواب"])
  func foreignLettersAmongProseFail(foreign: String) {
    #expect(outcome(english + foreign) == "mixed_scripts")
  }

  @Test(arguments: [
    "The angle α is 30°, so β = 60° and Δx is 5 µm.", "\\(答案答案答案\\) is a formula and $\\text{答案是十五个}$ too", "```\n答案是十五个苹果\n```\nis code",
    "The sign “答案是十五个苹果” means the answer.", "The word `ответ` is Russian.", "Café, naïve, Ångström.", "He paid $5 and $6.", "Tokyo is 東京.",
  ])
  func formulasCodeQuotationsAndSymbolsPass(text: String) {
    #expect(outcome(text) == "one_language")
  }

  @Test func aTraceInAnotherLanguageThanThePromptFails() {
    #expect(outcome(english, prompt: "芳芳买了一本书有99页，看了90页，她还剩多少页没有看？") == "mixed_scripts")
    #expect(outcome("她还剩 99 - 90 = 9 页，x = 9 cm。", prompt: "芳芳买了一本书有99页，看了90页，她还剩多少页没有看？") == "one_language")
  }

  @Test func latinNamesAndTermsAmongAnotherScriptPassAndSentencesDoNot() {
    let prompt = "Объясните шаг за шагом, как можно решить следующую задачу, и приведите результат в конце."
    let terms = "Установщик Debian записывает загрузчик GRUB, а затем запускает Linux с диска. "
      + "Адрес даёт DHCP (Dynamic Host Configuration Protocol). "
    #expect(outcome(terms, prompt: prompt) == "one_language")
    #expect(outcome(terms + "Then the installer writes the boot loader to disk. ", prompt: prompt) == "mixed_scripts")
  }

  @Test func aPromptOfTwoScriptsAllowsBoth() {
    #expect(outcome("ответ is пятнадцать apples", prompt: "Translate into English: пятнадцать яблок") == "one_language")
  }

  @Test func japaneseMayUseKanji() {
    #expect(outcome("答えは十五個です。", prompt: "りんごはいくつありますか。") == "one_language")
  }

  @Test func aPromptWithoutLettersForbidsNoScript() {
    #expect(outcome(english, prompt: "1 + 1 = ?") == "no_letters_in_prompt")
  }

  @Test(arguments: [
    ("What is the sum of the three numbers, and how do you know it?", "Alors nous devons ajouter les trois nombres pour trouver la somme de tous."),
    ("Quelle est la somme des trois nombres, et comment le savez-vous ?", "So we have to add the three numbers and then we find the sum of them."),
    ("Was ist die Summe der drei Zahlen, und woher wissen Sie das genau?", "Entonces tenemos que sumar los tres números para encontrar la suma de todos."),
  ])
  func aRunOfAnotherLanguageInTheSameScriptFails(prompt: String, foreign: String) {
    let own = String(repeating: prompt + " ", count: 5)
    #expect(outcome(own, prompt: prompt) == "one_language")
    #expect(outcome(own + foreign, prompt: prompt) == "mixed_languages")
    #expect(outcome(own + "“" + foreign + "”", prompt: prompt) == "one_language")
  }

  @Test func theShareIsARewardBetweenNoneAndOne() {
    let expected = ExpectedLanguages(code: "en")!
    #expect(LanguageConsistency([english], expected: expected).share == 1)
    #expect(LanguageConsistency([""], expected: expected).share == 1)
    #expect(LanguageConsistency(["所以答案是十五个苹果"], expected: expected).share == 0)
    let half = LanguageConsistency([english + "Nous ajoutons les trois nombres et nous trouvons que la somme est aussi grande que dans le premier cas"], expected: expected)
    #expect(half.share > 0.35 && half.share < 0.65)
    #expect(ExpectedLanguages(code: "xx") == nil)
  }

  @Test func theShareDecides() {
    let long = String(repeating: english, count: 10)  // 720 letters
    #expect(outcome(long + "答案是十五") == "one_language")
    #expect(outcome(long + "答案是十五个苹果所以答案是十五个苹果") == "mixed_scripts")
  }
}

@Suite struct ParagraphLengthJudgeTests {
  @Test func aParagraphOneCharacterTooLongFails() {
    let judge = ParagraphLengthJudge(maximum: 10)
    #expect(judge.judge(.sample(reasoning: "0123456789\nä123456789", answer: "5")).reason == "short_paragraphs")
    #expect(judge.judge(.sample(reasoning: "0123456789a", answer: "5")).detail == "11 characters, at most 10")
    #expect(judge.judge(.sample(reasoning: nil, answer: "0123456789a")).outcome == .fail)
  }

  @Test func linesOfCodeAreNoParagraphs() {
    let judge = ParagraphLengthJudge(maximum: 10)
    #expect(judge.judge(.sample(answer: "```\n0123456789abcdef\n```\n5")).outcome == .pass)
    #expect(judge.judge(.sample(answer: "```\n5\n```\n0123456789abcdef")).outcome == .fail)
  }
}

@Suite struct CodeBlockJudgeTests {
  @Test(arguments: ["First:\n```python\nprint(5)\n```", "~~~\nx\n~~~", "   ```\nx", "\\begin{verbatim}\nx\n\\end{verbatim}"])
  func codeInTheReasoningFails(text: String) {
    #expect(CodeBlockJudge().judge(.sample(reasoning: text, thinking: .complete)).reason == "code_block")
    #expect(CodeBlockJudge().judge(.sample(reasoning: nil, answer: text)).reason == "code_block")
  }

  @Test(arguments: ["inline ```x``` code", "```x``` alone on its line", "    ``` indented by four", "`x` and ~ and ~~struck~~"])
  func inlineCodePasses(text: String) {
    #expect(CodeBlockJudge().judge(.sample(reasoning: text, thinking: .complete)).reason == "no_code_block")
  }

  @Test func codeInTheAnswerAfterThinkingPasses() {
    #expect(CodeBlockJudge().judge(.sample(reasoning: "Think.", answer: "```\nx\n```", thinking: .complete)).outcome == .pass)
  }

  @Test func aDomainOfCodeMayReasonInCode() {
    #expect(CodeBlockJudge().judge(.sample(reasoning: "```\nx\n```", domain: "code")).reason == "code_allowed")
    #expect(CodeBlockJudge(allowedDomains: []).judge(.sample(reasoning: "```\nx\n```", domain: "code")).outcome == .fail)
  }

  @Test func theDetailNamesTheLine() {
    #expect(CodeBlockJudge().judge(.sample(reasoning: "a\n\nb\n```\n")).detail == "line 4")
  }
}

@Suite struct MarkupJudgeTests {
  @Test(arguments: [
    ("\\begin{align} x = 1", "broken_latex"), ("x \\end{align}", "broken_latex"), ("\\[ x = 2", "broken_latex"), ("\\( a", "broken_latex"),
    ("x \\]", "broken_latex"), ("\\boxed{5", "broken_latex"), ("$$ x = 1", "broken_latex"), ("```\nx", "broken_markdown"),
    ("so <think> again", "stray_tag"), ("5</think>", "stray_tag"), ("5<|im_end|>", "stray_tag"), ("<answer>5", "stray_tag"),
    ("<answer>5</answer><answer>6</answer>", "stray_tag"), ("\\begin{a}\\begin{b}\\end{a}\\end{b}", "broken_latex"),
  ])
  func brokenMarkupFails(text: String, reason: String) {
    #expect(MarkupJudge().judge(.sample(answer: text)).reason == reason)
    #expect(MarkupJudge().judge(.sample(reasoning: text, answer: "5", thinking: .complete)).reason == reason)
  }

  @Test(arguments: [
    "\\[ x = \\boxed{\\frac{1}{2}} \\] and \\(y\\)", "\\begin{a}\\begin{b}\\end{b}\\end{a}", "$$x$$", "```\n\\begin{a} <think>\n```", "`<think>`",
    "<answer>5</answer>", "x < y and a \\\\[2pt] b", "costs $5",
  ])
  func wholeMarkupPasses(text: String) {
    #expect(MarkupJudge().judge(.sample(answer: text)).reason == "whole")
  }
}

@Suite struct ShapeAndVoiceTests {
  @Test func thinkingWithoutASummaryAndOutliersFail() {
    #expect(ShapeJudge().judge(.sample(reasoning: "Think.", answer: "", thinking: .complete)).reason == "missing_summary")
    #expect(ShapeJudge(minimumLength: 9).judge(.sample(answer: "5")).reason == "too_short")
    #expect(ShapeJudge(maximumLength: 9).judge(.sample(answer: "0123456789")).reason == "too_long")
    #expect(ShapeJudge().judge(.sample()).reason == "usual")
  }

  @Test(arguments: [
    ("I’m sorry, but I can’t help with that.", "refusal"), ("Lo siento, pero no puedo hacerlo.", "refusal"), ("抱歉，我不能回答。", "refusal"),
    ("As an AI language model, I think 5.", "self_identification"), ("I am ChatGPT. 5.", "self_identification"), ("made by OpenAI", "self_identification"),
  ])
  func refusalsAndTheTeachersNameFail(text: String, reason: String) {
    #expect(TeacherVoiceJudge().judge(.sample(answer: text)).reason == reason)
  }

  @Test(arguments: ["Sorry, my mistake: 6, not 5.", "OpenAI was founded in 2015.", "The AI model has 5 layers.", "I can't divide by zero, so x = 5."])
  func otherTextsPass(text: String) {
    #expect(TeacherVoiceJudge().judge(.sample(answer: text)).outcome == .pass)
  }

  @Test func aRecordedVerdictIsHandedOn() {
    var trace = Trace.sample()
    #expect(RecordedVerdictJudge(name: "code").judge(trace).reason == "not_recorded")
    trace.verdicts = [Verdict(judge: "code", outcome: .fail, reason: "wrong_output")]
    #expect(RecordedVerdictJudge(name: "code").judge(trace) == trace.verdicts[0])
  }
}

@Suite struct RepetitionJudgeTests {
  @Test func aLoopInTheMiddleFailsAndATableDoesNot() {
    let words = (0..<400).map { "w\($0)" }
    let loop = String(repeating: "so we go round and round once more, ", count: 6)
    let text = words[..<200].joined(separator: " ") + " " + loop + words[200...].joined(separator: " ")
    #expect(RepetitionJudge().judge(.sample(answer: text)).reason == "loop")
    let table = (0..<20).map { "| \($0) | 0 | 0 |" }.joined(separator: "\n") + "\n" + String(repeating: "0 0 0 0 0 0 0 0\n", count: 8) + "The end of the table is here."
    #expect(RepetitionJudge(maximumRepeatedShare: 1).judge(.sample(answer: text.replacing(loop, with: table))).outcome == .pass)
  }


  @Test(arguments: [
    String(repeating: "5 + ", count: 40), "Tom has 5. " + String(repeating: "So the answer is 5.\n", count: 8),
    "0." + String(repeating: "3", count: 120), String(repeating: "等等", count: 60),
  ])
  func aLoopAtTheEndFails(text: String) {
    #expect(RepetitionJudge().judge(.sample(answer: text)).reason == "loop")
    #expect(RepetitionJudge().judge(.sample(reasoning: text, answer: "5")).reason == "loop")
  }

  @Test func aLoopThatTheModelLeftFails() {
    let text = String(repeating: "Wait, let me check that once more before I go on. ", count: 12) + "Now I am sure: the answer is five."
    #expect(RepetitionJudge().judge(.sample(answer: text)).reason == "loop")
  }

  @Test func sentencesThatComeBackInAnotherOrderFail() {
    let sentences = (0..<6).map { "This is sentence \($0) of the text, and it says what number \($0) has to say." }
    let text = (0..<30).map { sentences[($0 * $0 + $0 / 6) % 6] }.joined(separator: " ")
    #expect(RepetitionJudge().judge(.sample(answer: text + " The end.")).outcome == .fail)
  }

  @Test func goodReasoningPasses() {
    let text = """
      Tom has 23 apples. He gives 8 apples to Anna, so he has 23 - 8 = 15 apples. Then he buys 4 bags with 6 apples
      in each bag, so he buys 4 * 6 = 24 apples. Now he has 15 + 24 = 39 apples. Let me check: 39 - 24 = 15 and
      15 + 8 = 23, which is what he had at first. A table:
      --------------------------------------------------
      first 23, given 8, bought 24, now 39. The answer is 39 apples in all, and none of them was eaten by anybody.
      Answer: 39
      """
    #expect(RepetitionJudge().judge(.sample(answer: text)) == Verdict(judge: "repetition", outcome: .pass, reason: "no_repetition"))
  }

  @Test func threeTimesIsNoLoop() {
    let piece = "The quick brown fox jumps over the lazy dog, and then it goes home. "
    #expect(RepetitionJudge(maximumRepeatedShare: 1).judge(.sample(answer: String(repeating: piece, count: 3))).outcome == .pass)
    #expect(RepetitionJudge(maximumRepeatedShare: 1).judge(.sample(answer: String(repeating: piece, count: 4))).reason == "loop")
  }

  @Test func theLoopsDetailNamesItsPiece() {
    #expect(RepetitionJudge().judge(.sample(answer: "x" + String(repeating: "abcde", count: 30))).detail == "the last 150 bytes repeat a piece of 5")
  }
}

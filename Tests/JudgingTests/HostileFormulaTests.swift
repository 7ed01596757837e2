import Foundation
import Judging
import Records
import Testing

/// Random formulas made of the pieces that parsers trip over. `DISTILL_HOSTILE_STRINGS` sets how many; the suite runs
/// 20,000, the figure of docs/verifier.md 10,000,000.
@Suite(.serialized) struct HostileFormulaTests {
  private static let pieces = [
    "\\frac", "{", "}", "(", ")", "[", "]", "\\{", "\\}", "^", "_", "9", "99999999", "1", "0", ".", ",", "x", "y", "e", "i", "\\pi", "!", "+", "-",
    "*", "/", "=", "<", "\\le", "\\sqrt", "\\sqrt[3]", "\\sin", "\\log", "\\ln", "\\binom", "\\pm", "|", "\\cup", "\\infty", "\\text{cm}", " cm",
    "%", "°", "\\begin{pmatrix}", "\\end{pmatrix}", "&", "\\\\", ":", ";", " or ", "\\in", "\\mathbb{R}", "^{99}", "1e400", "\\overline{", "0.", "二分之一",
    "百", "万", "\u{301}", "👩‍👩‍👧‍👦", "\u{0}", "(x+1)^{30}", "300!", "\\choose", "\\left", "\\right.", "\\frac{1}{3}", "\\sqrt{2}", "2^{x}", "\\arctan", "am", "$", "(\\sqrt{2}\\sqrt{3}-\\sqrt{6})", "\\sin(\\ln 1)", "u(t)", "=x^2", "hr", "only",
  ]

  @Test(.timeLimit(.minutes(600))) func noFormulaIsSlowOrFatal() {
    let count = ProcessInfo.processInfo.environment["DISTILL_HOSTILE_STRINGS"].flatMap { Int($0) } ?? 20_000
    var generator = SeededGenerator(seed: 7)
    var slowest = (duration: Duration.zero, gold: "", answer: "")
    var previous = "1"
    var repeated = 0
    for _ in 0..<count {
      var text = ""
      for _ in 0..<Int(generator.next() % 24 + 1) { text += Self.pieces[Int(generator.next() % UInt64(Self.pieces.count))] }
      let start = Self.threadTime()
      let equal = answersMatch(gold: previous, answer: text)
      var duration = Self.threadTime() - start
      // A thread's time holds page faults and a virtual machine's interruptions, which do not come again.
      for _ in 0..<3 where duration > .milliseconds(5) {
        let again = Self.threadTime()
        _ = answersMatch(gold: previous, answer: text)
        duration = min(duration, Self.threadTime() - again)
        repeated += 1
      }
      if duration > slowest.duration { slowest = (duration, previous, text) }
      if equal { _ = answersMatch(gold: text, answer: previous) }
      previous = text
    }
    print("hostile strings: \(count), timed again \(repeated) times, slowest \(slowest.duration): \(slowest.gold) ;; \(slowest.answer)")
    #expect(slowest.duration < .milliseconds(10), "\(slowest.gold) ;; \(slowest.answer)")
  }

  /// The processor time of this thread: on a loaded machine the clock on the wall would measure the load.
  private static func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

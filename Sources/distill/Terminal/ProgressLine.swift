// How far a stage is: one line that is rewritten on a terminal, plain lines now and then elsewhere.

import Foundation
import Pipeline
import Synchronization

/// Shows progress with rate and remaining time.
final class ProgressLine: Sendable {
  private struct State {
    var stage = ""
    var began = 0.0
    var lastShown = -Double.infinity
    var isOpen = false
  }

  private let state = Mutex(State())
  private let now: @Sendable () -> Double
  private let interactive: Bool
  private let write: @Sendable (String) -> Void

  init(
    interactive: Bool = Terminal.isInteractive, now: @escaping @Sendable () -> Double,
    write: @escaping @Sendable (String) -> Void = { Terminal.write($0, to: 2) }
  ) {
    self.interactive = interactive
    self.now = now
    self.write = write
  }

  func show(_ progress: StageProgress) {
    let time = now()
    state.withLock { state in
      if state.stage != progress.stage {
        close(&state)
        state = State(stage: progress.stage, began: time)
      }
      let interval = interactive ? 0.2 : 15.0
      let isEnd = progress.done >= progress.total
      guard time - state.lastShown >= interval || isEnd else { return }
      if isEnd, state.lastShown == .infinity { return }
      state.lastShown = isEnd ? .infinity : time
      let text = Self.text(progress, seconds: time - state.began)
      write(interactive ? "\r\u{1B}[2K" + text : text + "\n")
      state.isOpen = interactive
    }
  }

  /// A line of its own, between the progress lines.
  func note(_ text: String) {
    state.withLock { state in
      close(&state)
      write(text + "\n")
    }
  }

  private func close(_ state: inout State) {
    if state.isOpen { write("\n") }
    state.isOpen = false
  }

  /// `generate 120/2400 samples (5 %), 3.2/s, 11 min left, loss 1.2`
  static func text(_ progress: StageProgress, seconds: Double) -> String {
    let share = progress.total > 0 ? progress.done * 100 / progress.total : 100
    var text = "\(progress.stage) \(progress.done)/\(progress.total) \(progress.unit) (\(share) %)"
    let new = progress.done - progress.before
    if new > 0, seconds >= 1 {
      let rate = Double(new) / seconds
      let shown = rate >= 10 ? "\(Int(rate))" : "\(Double(Int(rate * 10)) / 10)"
      text += ", \(shown)/s"
      let left = Double(progress.total - progress.done) / rate
      if progress.done < progress.total { text += ", \(duration(left)) left" }
    }
    if !progress.detail.isEmpty { text += ", \(progress.detail)" }
    return text
  }

  /// `42 s`, `11 min`, `3 h 20 min`
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "a long time" }
    let whole = Int(seconds.rounded(.up))
    if whole < 90 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    if minutes < 90 { return "\(minutes) min" }
    return "\(minutes / 60) h \(minutes % 60) min"
  }
}

extension StageContext {
  /// Progress and notes on stderr.
  static func terminal() -> StageContext {
    let clock = ContinuousClock()
    let start = clock.now
    let now: @Sendable () -> Double = {
      let (seconds, attoseconds) = (clock.now - start).components
      return Double(seconds) + Double(attoseconds) * 1e-18
    }
    let line = ProgressLine(now: now)
    return StageContext(now: now, progress: line.show, note: line.note)
  }
}

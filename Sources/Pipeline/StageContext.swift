// What a stage is given besides its options: the clock, and where to tell how far it is.

/// How far a stage is.
package struct StageProgress: Sendable, Equatable {
  package var stage: String
  /// Units finished, those of earlier runs included.
  package var done: Int
  package var total: Int
  /// Units that earlier runs had finished: they do not count for the rate.
  package var before: Int
  /// What is counted, in the plural (`samples`, `traces`, `steps`).
  package var unit: String
  /// More to show beside the counts (`loss 1.23`).
  package var detail: String

  package init(
    stage: String, done: Int, total: Int, before: Int = 0, unit: String, detail: String = ""
  ) {
    self.stage = stage
    self.done = done
    self.total = total
    self.before = before
    self.unit = unit
    self.detail = detail
  }
}

/// A stage's surroundings. Stages stop when their task is cancelled, and then throw `PipelineError.stopped`.
package struct StageContext: Sendable {
  /// Seconds since some fixed moment, never running backwards.
  package var now: @Sendable () -> Double
  package var progress: @Sendable (StageProgress) -> Void
  /// A line for the person who runs this: a warning, or what was found.
  package var note: @Sendable (String) -> Void

  package init(
    now: @escaping @Sendable () -> Double,
    progress: @escaping @Sendable (StageProgress) -> Void = { _ in },
    note: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.now = now
    self.progress = progress
    self.note = note
  }
}

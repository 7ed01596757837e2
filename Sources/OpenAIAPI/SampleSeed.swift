// The seed that a server gets for a sample.

import Records

/// The seed that a server gets for a sample: made from the run's seed, the prompt's id and the sample's number, so
/// that neither the order of the requests nor an interruption changes it.
package enum SampleSeed {
  /// 31 bits, not negative.
  /// - Parameter draw: 0; after an answer that could not be used the next one, because a server that is
  ///   deterministic would give the same again.
  package static func make(run: UInt64, promptID: String, sample: Int, draw: Int = 0) -> Int {
    var generator = SeededGenerator(seed: run, for: "\(promptID)#\(sample)")
    for _ in 0..<draw { _ = generator.next() }
    return Int(generator.next() >> 33)
  }
}

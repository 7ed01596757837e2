// A sample's own seed.

extension CompletionRequest {
  /// The generator that draws one of the request's samples. It depends on the run's seed, the prompt's id and
  /// the sample's number alone: not on the other samples, nor on what else runs.
  package func generator(forSample sample: Int) -> SeededGenerator {
    SeededGenerator(seed: sampling.seed, for: "\(promptID)#\(sample)")
  }

  /// The seed to send to an endpoint for one of the request's samples: 0 ..< 2³¹, which every server takes.
  package func seed(forSample sample: Int) -> Int {
    var generator = generator(forSample: sample)
    return Int(generator.next() >> 33)
  }
}

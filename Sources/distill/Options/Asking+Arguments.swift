// How a model is asked, gathered from the option groups that `generate` and `eval` share.

import Pipeline

extension Asking {
  init(
    samples: Int, prompts: PromptArguments, sampling: SamplingArguments, engine: EngineArguments
  ) throws {
    self.init(
      map: prompts.map, system: prompts.system, suffix: prompts.suffix, limit: prompts.limit,
      samples: samples,
      concurrency: engine.concurrency, sampling: try sampling.sampling())
  }
}

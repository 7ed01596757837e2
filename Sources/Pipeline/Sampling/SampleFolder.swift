// A folder of shards that samples are drawn into: what generate and eval share.

import Foundation
import Records

/// Draws samples into a folder of shards, going on where an earlier run ended.
struct SampleFolder {
  let url: URL

  init(_ url: URL) { self.url = url }

  /// - Throws: `stopped` when the task is cancelled; what was drawn until then is saved.
  func draw(
    _ prompts: [Prompt], asking: Asking, source: any CompletionSource, flush: FlushPolicy, stage: String,
    provenance: JSONObject, context: StageContext
  ) async throws -> GenerateReport {
    let sink = try ShardSink(folder: url, provenance: provenance)
    let plan = try SamplingPlan(prompts: prompts, samples: asking.samples, existing: Set(sink.recovered))
    let collector = SampleCollector(plan: plan, flush: flush, now: context.now, sink: sink)
    let show: @Sendable (Int) -> Void = { written in
      context.progress(
        StageProgress(
          stage: stage, done: plan.recovered + written, total: plan.total, before: plan.recovered,
          unit: "samples"))
    }
    show(0)
    let sampler = Sampler(
      source: source, sampling: asking.sampling,
      concurrency: asking.concurrency ?? source.preferredConcurrency)
    let gaveUp: Bool
    do {
      gaveUp = try await sampler.run(plan, into: collector, progress: show)
    } catch {
      try? await collector.flushNow()
      throw error
    }
    if gaveUp {
      context.note("gave up on \(source.name): \(sampler.giveUpAfter) requests in a row failed")
    }
    let drawn = await collector.written
    if Task.isCancelled, plan.recovered + drawn < plan.total {
      try await collector.flushNow()
      throw PipelineError.stopped(
        done: "\(plan.recovered + drawn) of \(plan.total) samples are saved in \(url.path)")
    }
    try await collector.finish()
    var report = GenerateReport()
    report.prompts = prompts.count
    report.wanted = plan.total
    report.recovered = plan.recovered
    report.drawn = drawn
    report.missing = plan.total - plan.recovered - drawn
    report.unexpected = await collector.unexpected
    report.failures = await collector.failures
    return report
  }
}

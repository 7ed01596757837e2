// What is known of the data before the first step: traces without an end, sizes of passes.

import Foundation
import Models
import Records
import Testing
import Tokens
import Training

@Suite struct DataSurveyTests {
  private static func options(maxLength: Int) -> TrainingOptions {
    var options = TrainingOptions()
    options.maxLength = maxLength
    options.epochs = 1
    return options
  }

  /// 122, 111, 23 and 23 tokens; the first two think, and the second ends thinking with its token 48.
  private static let traces = [
    ByteStudent.trace("long-thinking", reasoning: String(repeating: "x", count: 80), answer: "1"),
    ByteStudent.trace("long-answer", reasoning: "yyyyyyyyyy", answer: String(repeating: "z", count: 60)),
    ByteStudent.trace("a", answer: "2"),
    ByteStudent.trace("b", answer: "3"),
  ]

  @Test func `traces that would be cut refuse the run, with how many, where, and what would hold all`() throws {
    try ByteStudent.withData(Self.traces) { data in
      let survey = try DataSurvey(data, model: ByteStudent.model(), options: Self.options(maxLength: 64))
      let error = #expect(throws: TrainingError.self) { try survey.requireWholeTraces() }
      #expect(error?.exitStatus == .badInput)
      #expect(error?.description == """
        \(data.url.path): 2 of 4 traces (50.0 %) are longer than --max-length 64 tokens and would be cut, 1 of them \
        before </think> and all before the end token <|im_end|>. The longest has 122: --max-length 122 holds all.
        Or give --allow-truncation: such traces are then left out and counted; none is trained on without its end.
        """)
      let trainer = #expect(throws: TrainingError.self) {
        _ = try Trainer(
          model: ByteStudent.model(), options: Self.options(maxLength: 64), data: data,
          folder: data.url.appending(path: "run"))
      }
      #expect(trainer == error, "the trainer itself refuses too")
    }
  }

  @Test(arguments: [(47, 2), (48, 1), (111, 1), (117, 1), (118, 0), (121, 0)])
  func `a trace counts as cut before its thinking's end where the length leaves out a part of the tag`(
    maxLength: Int, count: Int
  ) throws {
    try ByteStudent.withData(Self.traces) { data in
      let survey = try DataSurvey(data, model: ByteStudent.model(), options: Self.options(maxLength: maxLength))
      #expect(survey.truncation.beforeThinkingEnd == count)
      #expect(survey.truncation.tooLong == (maxLength < 111 ? 2 : 1))
    }
  }

  @Test func `the length that the message names holds all`() throws {
    try ByteStudent.withData(Self.traces) { data in
      let survey = try DataSurvey(data, model: ByteStudent.model(), options: Self.options(maxLength: 122))
      try survey.requireWholeTraces()
      #expect(survey.truncation.isEmpty)
      #expect(survey.trained == 4)
      #expect(survey.size == .init(tokens: 122 + 111 + 23 + 23, targets: 101 + 90 + 2 + 2))
      #expect(survey.longestTrained == 122)
    }
  }

  @Test func `a trace that its teacher's limit cut has no end and refuses the run`() throws {
    let cut = ByteStudent.trace("cut", reasoning: "and then", answer: "", finish: .length, thinking: .cutInThinking)
    try ByteStudent.withData([cut, ByteStudent.trace("a", answer: "2")]) { data in
      var options = Self.options(maxLength: 64)
      let survey = try DataSurvey(data, model: ByteStudent.model(), options: options)
      let error = #expect(throws: TrainingError.self) { try survey.requireWholeTraces() }
      #expect(error?.description == """
        \(data.url.path): 1 of 2 traces (50.0 %) were cut by their teacher (token limit or content filter) and have no end. \
        'distill filter' takes them out unless it is told to keep them.
        Or give --allow-truncation: such traces are then left out and counted; none is trained on without its end.
        """)
      options.allowTruncation = true
      let trainer = try Trainer(
        model: ByteStudent.model(), options: options, data: data, folder: data.url.appending(path: "run"))
      guard case .finished(let totals) = try trainer.run(now: { 0 }) else { Issue.record("not finished"); return }
      #expect(totals.unfinished == 1)
      #expect(totals.tokens == 23, "the whole trace alone")
    }
  }

  @Test func `a record with nothing to learn but the end is named`() throws {
    try ByteStudent.withData([ByteStudent.trace("a", answer: "2"), ByteStudent.trace("empty", answer: "")]) { data in
      let error = #expect(throws: TrainingError.self) {
        _ = try DataSurvey(data, model: ByteStudent.model(), options: Self.options(maxLength: 64))
      }
      #expect(error?.exitStatus == .badInput)
      #expect(error?.description == """
        \(data.url.path): record empty#0: its completion is empty, so that no token is a target but the end of the turn: \
        there is nothing to learn from it. Take it out of the data ('distill filter' does).
        """)
    }
  }

  @Test(arguments: [1, 30, 60, 100, 1000])
  func `sizes are packed as examples are`(tokens: Int) {
    let lengths = [23, 7, 31, 64, 2, 9, 40]
    let examples = lengths.map { length in
      TrainingExample(ids: (0..<length).map { Int32($0) }, isTarget: (0..<length).map { $0 > 0 })
    }
    let packed = TrainingStep.pack(examples, tokens: tokens).map { DataSurvey.BatchSize(tokens: $0.tokens, targets: $0.targets.count) }
    #expect(DataSurvey.pack(lengths.map { .init(tokens: $0, targets: $0 - 1) }, tokens: tokens) == packed)
  }

  @Test func `no pass of any epoch is larger than the survey says`() throws {
    let traces = (0..<23).map { ByteStudent.trace("t\($0)", answer: String(repeating: "a", count: 1 + $0 * $0 % 97)) }
    try ByteStudent.withData(traces) { data in
      for (batchSize, microBatch) in [(4, 1000), (4, 150), (1, 50), (23, 300)] {
        var options = Self.options(maxLength: 200)
        options.epochs = 3
        options.batchSize = batchSize
        options.microBatchTokens = microBatch
        let model = try ByteStudent.model()
        let survey = try DataSurvey(data, model: model, options: options)
        var largest = 0
        for epoch in 0..<3 {
          let all = try data.shuffled(seed: 0, epoch: epoch).map { trace in
            let trace = try trace.get()
            return try model.template.trainingExample(
              messages: trace.messages, completion: trace.completion, tokenizer: model.tokenizer)
          }
          for start in stride(from: 0, to: all.count, by: batchSize) {
            let step = Array(all[start..<min(start + batchSize, all.count)])
            largest = max(largest, TrainingStep.pack(step, tokens: microBatch).map(\.tokens).max()!)
          }
        }
        #expect(survey.largestBatch.tokens >= largest)
        #expect(Double(survey.largestBatch.tokens) <= Double(largest) / 0.95)
      }
    }
  }
}

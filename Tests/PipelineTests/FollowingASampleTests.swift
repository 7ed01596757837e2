// docs/following-a-sample.md shows one question on its way, and this is the run that it is copied from.
//
// The teacher says again what SmolLM2 once said (Tests/Fixtures/following/completions.jsonl, the quickstart's samples
// of one-step-train-2), since sampled text may differ from processor to processor; everything after it is done.

import Foundation
import Models
import Pipeline
import Records
import Synchronization
import Tensors
import Testing
import Tokens
import Training

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
private let embedded = root.appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf")

/// The kept teacher, and this machine's trainer on a student of two layers of eight numbers with SmolLM2's tokenizer.
private final class FollowedEngine: RecipeEngine {
  let requests = Mutex<[CompletionRequest]>([])
  private let completions: [Completion]
  private let student: URL

  init(student: URL) throws {
    self.student = student
    completions = try JSONLines(root.appending(path: "Tests/Fixtures/following/completions.jsonl")).map { _, line in
      let object = try line.get()
      return Completion(
        sample: try #require(object["sample"]?.int), text: try #require(object["text"]?.string),
        finishReason: try #require(object["finish_reason"]?.string.flatMap(Trace.FinishReason.init)),
        usage: Trace.Usage(
          promptTokens: try #require(object["prompt_tokens"]?.int),
          completionTokens: try #require(object["completion_tokens"]?.int)))
    }
    let spec = try ModelFiles.open(embedded).tokenizer
    let config = ModelConfig(
      architecture: .llama, layers: 2, dim: 8, heads: 2, keyValueHeads: 1, feedForwardDim: 16,
      vocabulary: spec.tokens.count, contextLength: 512, tiedEmbeddings: true)
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 3)
    for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.3, using: &generator) }
    let template = try ChatTemplate.recognise(spec.chatTemplate, tokenizer: Tokenizer(spec))
    try LanguageModel(
      name: "student", transformer: Transformer(config: config, parameters: parameters), tokenizerSpec: spec,
      template: template
    ).export(to: student, dataType: .f32)
  }

  func open(_ names: [String], model: String?, longest: Int) async throws -> OpenedSource {
    guard names == ["smollm2-135m"] else {
      let model = try LanguageModel.load(at: URL(filePath: names[0]))
      return OpenedSource(LocalModelSource(
          model: try SamplingModel(model, precision: .float32), slots: 2, contextLength: longest))
    }
    return OpenedSource(
      ScriptedTeacher(name: "SmolLM2-135M-Instruct.Q4_1") { [self] request, sample in
        requests.withLock { if $0.last != request { $0.append(request) } }
        return completions[sample]
      })
  }

  func train(_ options: TrainOptions, context: StageContext) async throws -> TrainReport {
    try await TrainStage.run(options, model: { student }, context: context)
  }
}

@Suite struct FollowingASampleTests {
  private let page = root.appending(path: "docs/following-a-sample.md")
  private let recipe = """
    name: following
    seed: 1
    generate: {teacher: smollm2-135m, prompts: prompts.jsonl, samples: 8, temperature: 0.8, max_tokens: 100}
    filter: {keep_per_prompt: 4}
    train: {student: student, epochs: 1, max_length: 512}
    eval: {benchmark: prompts.jsonl, models: [student], samples: 2, max_tokens: 4}
    """

  @Test func thePageShowsWhatTheRunKept() async throws {
    let folder = try TemporaryFolder()
    let lines = try String(
      contentsOf: root.appending(path: "datasets/word-problems/train-one-step.jsonl"), encoding: .utf8)
    let line = try #require(lines.split(separator: "\n").first { $0.contains(#""one-step-train-2""#) })
    _ = try folder.file("prompts.jsonl", line + "\n")
    let engine = try FollowedEngine(student: folder["student"])
    let report = try await RecipeRun(
      recipe: Recipe(parsing: recipe, file: "recipe.yaml", folder: folder.url), folder: folder["run"], engine: engine,
      context: testContext()
    ).run(text: recipe, overwrite: false)
    #expect(report.scores.map(\.result.problems) == [1])

    let request = try #require(engine.requests.withLock { $0 }.first)
    let records = try records(of: folder["run"], line: String(line), request: request)
    let text = try String(contentsOf: page, encoding: .utf8)
    let (rendered, shown) = Self.page(text, with: records)
    #expect(shown == records.map(\.name), "the page's '<!-- record: NAME -->' marks and the run's records")
    if ProcessInfo.processInfo.environment["DISTILL_UPDATE_DOCS"] == "1" {
      try Data(rendered.utf8).write(to: page)
    } else {
      #expect(
        rendered == text,
        """
        docs/following-a-sample.md is not what the run kept; if that is meant, write it anew with
        DISTILL_UPDATE_DOCS=1 swift test -c release --scratch-path .build-tests --filter FollowingASample
        """)
    }
  }

  /// The records along the way, in the page's order, as lines of text.
  private func records(
    of run: URL, line: String, request: CompletionRequest
  ) throws -> [(name: String, lines: [String])] {
    func traces(_ path: String) throws -> [Trace] {
      try ShardFolder(run.appending(path: path)).traces().map { try $0.get() }
    }
    let trace = try #require(try traces("generate").first { $0.sample == 0 })
    let kept = try #require(try traces("filter").first { $0.sample == 0 })
    let rejected = try traces("filter/rejected").sorted { $0.sample < $1.sample }
    let shard = try #require(ShardFolder(run.appending(path: "generate")).manifest.json["shards"]?.array?.first)
    let report = try JSON(parsing: Data(contentsOf: run.appending(path: "filter/report.json")))
    let step = try #require(try JSONLines(run.appending(path: "train/metrics.jsonl")).first { _ in true }).value.get()
    let model = run.appending(path: "train/model")

    let student = try LanguageModel.load(at: model)
    let example = try student.template.trainingExample(
      messages: kept.messages, completion: kept.completion, tokenizer: student.tokenizer)
    func text(_ isTarget: Bool) -> String {
      let ids = zip(example.ids, example.isTarget).filter { $0.1 == isTarget }.map(\.0)
      return JSON.string(student.tokenizer.decode(ids, skipSpecial: false)).text
    }
    func verdicts(_ trace: Trace, _ holds: (JSON) -> Bool = { _ in true }) -> [String] {
      (trace.json["verdicts"]?.array ?? []).filter(holds).map { "\(trace.id)  \($0.text)" }
    }
    return [
      ("prompt", [line]),
      ("request", [(["prompt_id": .string(request.promptID), "samples": .array(request.samples.map(JSON.int)),
        "sampling": trace.json["sampling"] ?? .null] as JSON).text]),
      ("trace", [Self.leavingOut(["messages", "sampling"], of: trace.json).text]),
      ("shard", [Self.leavingOut(["bytes", "sha256"], of: shard).text]),
      ("verdicts", verdicts(kept)),
      ("rejected", rejected.flatMap { verdicts($0) { $0["outcome"] != "pass" } }),
      ("filter", [Self.keeping(["judged", "kept", "rejected", "rejections"], of: report).text]),
      ("example", [
        "\(example.ids.count) tokens, \(example.targetCount) of them targets", "read:    \(text(false))",
        "learned: \(text(true))",
      ]),
      ("step", [Self.keeping(["step", "epoch", "learning_rate", "tokens", "target_tokens"], of: step).text]),
      ("student", try FileManager.default.contentsOfDirectory(atPath: model.path).sorted()),
    ]
  }

  /// The object with some members' values shown as "…".
  private static func leavingOut(_ names: [String], of json: JSON) -> JSON {
    var object = json.object ?? [:]
    for name in names { object[name] = "…" }
    return .object(object)
  }

  /// The object's members of these names.
  private static func keeping(_ names: [String], of json: JSON) -> JSON {
    var object: JSONObject = [:]
    for name in names { object[name] = json[name] }
    return .object(object)
  }

  /// The page with the block after each mark replaced by its record, and the names of the marks in order.
  private static func page(
    _ text: String, with records: [(name: String, lines: [String])]
  ) -> (text: String, shown: [String]) {
    var result: [String] = []
    var shown: [String] = []
    var rest = text.components(separatedBy: "\n")[...]
    while let line = rest.popFirst() {
      result.append(line)
      guard let name = line.wholeMatch(of: /\s*<!-- record: (\w+) -->/)?.1 else { continue }
      shown.append(String(name))
      rest = rest.drop { $0.isEmpty || $0.hasPrefix("        ") }
      let lines = records.first { $0.name == name }?.lines ?? []
      result += [""] + lines.map { "        " + $0 } + [""]
    }
    return (result.joined(separator: "\n"), shown)
  }
}

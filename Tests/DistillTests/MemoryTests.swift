// The program's real peak memory against what its plan said.

import Foundation
import Models
import Records
import Tensors
import Testing
import Tokens

/// The share by which the planned and the measured peak may differ.
private let planTolerance = 0.15

@Suite(.serialized) struct MemoryTests {
  /// Six layers of 256 with the embedded model's tokenizer: 18 million parameters, 74 MB.
  private func writeStudent(to folder: URL) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let spec = try ModelFiles.open(root.appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf")).tokenizer
    let config = ModelConfig(
      architecture: .llama, layers: 6, dim: 256, heads: 4, keyValueHeads: 2, feedForwardDim: 1024,
      vocabulary: spec.tokens.count, contextLength: 2048, tiedEmbeddings: true)
    let parameters = ParameterSet(shapes: config.parameterShapes)
    var generator = SeededGenerator(seed: 3)
    for entry in parameters.entries { entry.matrix.fillUniform(bound: 0.05, using: &generator) }
    try LanguageModel(
      name: "small", transformer: Transformer(config: config, parameters: parameters), tokenizerSpec: spec,
      template: ChatTemplate.recognise(spec.chatTemplate, tokenizer: Tokenizer(spec))
    ).export(to: folder.appending(path: "student"), dataType: .f32)
  }

  /// Thirty-two traces of about 70 tokens.
  private func writeData(to folder: TemporaryFolder) throws {
    try folder.write(
      "in.jsonl",
      (0..<32).map { index in
        let sum = #"{"id":"p\#(index)","problem":"What is \#(index) + \#(index)?","answer":"\#(2 * index)","#
        return sum + #""completion":"<think>\n\#(index) and \#(index) are \#(2 * index).\n</think>\n\nAnswer: \#(2 * index)"}"# + "\n"
      }.joined())
    #expect(try Binary.run("data", "import", "in.jsonl", "--out", "data", in: folder.url).status == 0)
  }

  private func train(_ folder: TemporaryFolder, _ arguments: String...) throws -> Outcome {
    let running = try Binary.start(
      ["train", "--student", "student", "--data", "data", "--epochs", "1", "--batch-size", "16", "--json"] + arguments,
      in: folder.url)
    running.process.waitUntilExit()
    return try running.outcome()
  }

  @Test(arguments: ["full", "lora"], Set([MatmulPrecision.best, .int16, .int8]).filter(\.isAvailable))
  func thePlannedPeakIsTheMeasuredOneWithAllActivationsHeldAndWithFew(method: String, precision: MatmulPrecision) throws {
    let asked = precision.rawValue
    let folder = try TemporaryFolder()
    try writeStudent(to: folder.url)
    try writeData(to: folder)
    let planned = try train(folder, "--out", "o", "--method", method, "--precision", asked, "--plan")
    #expect(planned.status == 0, "\(planned.error)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "o").path))
    let plan = try JSON(parsing: planned.out)
    #expect(plan["held_layers"]?.int == 6)
    let needed = try #require(plan["memory"]?["needed"]?.int)
    let activations = try #require(plan["memory"]?["activations"]?.int)
    // What a smaller budget gives up first; then the output weights are decoded in every pass, to 2 bytes a number.
    let packed = plan["memory"]?["packed_frozen_weights"]?.int ?? 0
    let unpacked = needed - packed + (packed > 0 ? 2 * 49_152 * 256 : 0)

    // A fiftieth of a budget is left free.
    var budgets = [("all", needed + needed / 40, true), ("few", unpacked - activations / 2, false)]
    if packed > 0 {
      let half = (needed + unpacked) / 2
      let some = half + half / 49
      budgets.append(("some", some, true))
      let plan = try JSON(
        parsing: try train(
          folder, "--out", "o", "--method", method, "--precision", asked, "--memory", "\(some)", "--plan").out)
      #expect((1..<7).contains(try #require(plan["packed_parts"]?.int)))
    }
    for (name, memory, isHeld) in budgets {
      let run = try train(folder, "--out", name, "--method", method, "--precision", asked, "--memory", "\(memory)")
      #expect(run.status == 0, "\(run.error)")
      #expect(run.error.contains(" layers are computed again, to stay within ") != isHeld)
      let report = try JSON(parsing: run.out)
      let expected = Double(try #require(report["planned_memory"]?.int))
      let measured = Double(try #require(report["peak_memory"]?.int))
      #expect(
        abs(measured - expected) <= planTolerance * measured, "\(method), \(name): \(measured) measured, \(expected) planned")
    }
    func weights(_ name: String) throws -> Data {
      try Data(contentsOf: folder.url.appending(path: "\(name)/model/model.safetensors"))
    }
    for (name, _, _) in budgets.dropFirst() { #expect(try weights(name) == weights("all"), "\(name)") }
  }

  @Test func aBudgetThatCannotHoldTheRunExits64AndLeavesNoFolder() throws {
    let folder = try TemporaryFolder()
    try writeStudent(to: folder.url)
    try writeData(to: folder)
    let run = try train(folder, "--out", "o", "--memory", "200MiB")
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(run.error.hasPrefix("error: training needs at least "))
    #expect(run.error.contains(" it may have 209715200 (200.0 MiB, --memory):\n  weights 70.5 MiB, gradients 70.5 MiB, "))
    #expect(run.error.contains("\n  with --method lora: "))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "o").path))
  }

  @Test func tracesThatWouldBeCutExit65() throws {
    let folder = try TemporaryFolder()
    try writeStudent(to: folder.url)
    try writeData(to: folder)
    let run = try train(folder, "--out", "o", "--max-length", "40")
    #expect(run.status == 65)
    #expect(run.out == "")
    let sentences = #/error: .*data: 32 of 32 traces \(100\.0 %\) are longer than --max-length 40 tokens and would be cut, 32 of them before </think> and all before the end token <\|im_end\|>\. The longest has (\d+): --max-length (\d+) holds all\.\nOr give --allow-truncation: such traces are then left out and counted; none is trained on without its end\.\n/#
    let match = try #require(run.error.wholeMatch(of: sentences), "\(run.error)")
    #expect(match.1 == match.2)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "o").path))
    #expect(try train(folder, "--out", "o", "--max-length", String(match.1)).status == 0)
  }
}

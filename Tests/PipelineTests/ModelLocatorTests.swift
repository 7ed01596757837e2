// Where weights are looked for.

import Foundation
import Pipeline
import Testing

@Suite struct ModelLocatorTests {
  private func touch(_ url: URL) throws {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: url)
  }

  private func locator(_ folder: TemporaryFolder) -> ModelLocator {
    ModelLocator(
      environment: ["DISTILL_MODELS": folder["a"].path + ":" + folder["b"].path, "HF_HOME": folder["hf"].path],
      workingFolder: folder["here"])
  }

  @Test func theFoldersOfTheEnvironmentComeBeforeTheWorkingFolder() throws {
    let folder = try TemporaryFolder()
    try touch(folder.url.appending(path: "here/models/SmolLM2-135M-Instruct.Q4_1.gguf"))
    #expect(try locator(folder).locate("smollm2-135m").path == folder.url.path + "/here/models/SmolLM2-135M-Instruct.Q4_1.gguf")
    try touch(folder.url.appending(path: "b/SmolLM2-135M-Instruct.Q4_1.gguf"))
    #expect(try locator(folder).locate("smollm2-135m").path == folder.url.path + "/b/SmolLM2-135M-Instruct.Q4_1.gguf")
  }

  @Test func aSnapshotOfTheHuggingFaceCacheIsFoundAndAnUnfinishedOneIsNot() throws {
    let folder = try TemporaryFolder()
    let root = folder.url.appending(path: "hf/hub/models--Qwen--Qwen2.5-Math-7B")
    try touch(root.appending(path: "snapshots/0000/config.json"))
    #expect(throws: PipelineError.self) { try locator(folder).locate("7b") }
    for revision in ["1111", "2222"] {
      try touch(root.appending(path: "snapshots/\(revision)/config.json"))
      try touch(root.appending(path: "snapshots/\(revision)/model-00001-of-00002.safetensors"))
    }
    #expect(try locator(folder).locate("7b").lastPathComponent == "1111")
    try FileManager.default.createDirectory(at: root.appending(path: "refs"), withIntermediateDirectories: true)
    try Data("2222\n".utf8).write(to: root.appending(path: "refs/main"))
    #expect(try locator(folder).locate("7b").lastPathComponent == "2222")
    #expect(try locator(folder).locate("7B").lastPathComponent == "2222")
    #expect(try locator(folder).locate("Qwen/Qwen2.5-Math-7B").lastPathComponent == "2222")
  }

  @Test func missingWeightsComeWithTheCommandThatFetchesThem() async throws {
    let folder = try TemporaryFolder()
    let text = await message { _ = try locator(folder).locate("7b") }
    #expect(text == """
      the weights of '7b' (Qwen/Qwen2.5-Math-7B) are not on this machine.
      Looked in: \(folder["a"].path), \(folder["b"].path), \(folder["here/models"].path), \(folder.url.path)/hf/hub.
      Fetch them with: hf download Qwen/Qwen2.5-Math-7B
      """)
    let small = await message { _ = try locator(folder).locate("smollm2-135m") }
    #expect(small.hasSuffix("Fetch them with: make models"))
  }

  @Test func anUnknownStudentSuggestsTheNearestName() async throws {
    let folder = try TemporaryFolder()
    let text = await message { _ = try locator(folder).locate("smollm-135m") }
    #expect(text == """
      there is no student 'smollm-135m'. Did you mean 'smollm2-135m'?
      Known: smollm2-135m, 1.5b, 7b, 8b, 14b, 32b, 70b.
      """)
  }

  @Test func aPathThatIsNotThereIsNoUnknownStudent() async throws {
    let folder = try TemporaryFolder()
    let text = await message { _ = try locator(folder).locate("/no/such/model.gguf") }
    #expect(text == """
      no such model: /no/such/model.gguf
      Expected a GGUF file, a Hugging Face folder, or one of: smollm2-135m, 1.5b, 7b, 8b, 14b, 32b, 70b.
      """)
  }
}

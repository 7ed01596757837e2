// A model small enough to write and read a thousand times in a test.

import Foundation
import Models
import Records
import Tokens

enum TinyModel {
  /// Grouped-query attention, heads wider than dim / heads, one layer.
  static func config(
    _ architecture: Architecture = .llama, vocabulary: Int = 8, tied: Bool = true, ropeScaling: RopeScaling? = nil
  ) -> ModelConfig {
    ModelConfig(
      architecture: architecture, layers: 1, dim: 32, heads: 4, keyValueHeads: 2, headDim: 16, feedForwardDim: 64,
      vocabulary: vocabulary, contextLength: 128, ropeTheta: 10_000, ropeScaling: ropeScaling, normEpsilon: 1e-5,
      tiedEmbeddings: tied)
  }

  /// Random numbers of every sign and of sizes around 1, from the tensor's name.
  static func weights(_ config: ModelConfig) -> MemoryWeights {
    MemoryWeights(config) { name, shape in
      var generator = SeededGenerator(seed: 7, for: name)
      return (0..<shape.reduce(1, *)).map { _ in Float(generator.uniform() * 4 - 2) }
    }
  }

  static let tokenizer = TokenizerSpec(
    tokens: ["<|begin|>", "<|end|>", "a", "b", "ab"], types: [.control, .control, .normal, .normal, .normal],
    merges: ["a b"], preTokenizer: .llama3, bosID: 0, eosID: 1, padID: 1, addBOS: true, chatTemplate: "{{ messages }}")
}

/// A folder that is deleted with its last reference.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("distill-models-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> URL {
    try Data(bytes).write(to: file(name))
    return file(name)
  }
}

/// The top of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

func fixture(_ name: String) -> URL { repository.appendingPathComponent("Tests/Fixtures/models/\(name)") }

/// The text of the error that `body` throws, with `folder` taken out, or nil if it throws none.
func message(in folder: TemporaryFolder? = nil, _ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    let text = "\(error)"
    return folder.map { text.replacingOccurrences(of: $0.url.path, with: "FOLDER") } ?? text
  }
}

/// Little-endian bytes.
func bytes<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
  (0..<MemoryLayout<T>.size).map { UInt8(truncatingIfNeeded: value >> T(8 * $0)) }
}

func bytes(_ text: String) -> [UInt8] { bytes(UInt64(text.utf8.count)) + Array(text.utf8) }

func bytes(hexadecimal text: String) -> [UInt8] {
  let digits = Array(text.utf8).map { UInt8($0 > 57 ? $0 - 87 : $0 - 48) }
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

func floats(_ bytes: [UInt8]) -> [Float] {
  stride(from: 0, to: bytes.count, by: 4).map { start in
    Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) })
  }
}

// The golden values (Tests/Fixtures/golden) and the model that they belong to.

import Foundation
import Models
import Records
import Testing

enum Golden {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let modelURL = tests.deletingLastPathComponent().appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf")

  /// Loaded once; nothing here changes it.
  static let model = Result { try LanguageModel.load(at: modelURL) }
  static let sampling = Result { try SamplingModel.load(at: modelURL, precision: .float32) }

  static func json(_ name: String) throws -> JSON {
    try JSON(parsing: Data(contentsOf: tests.appending(path: "Fixtures/golden").appending(path: name)))
  }

  /// A golden file's tensors: its header's entries and the bytes after it. Read here, not by the code under
  /// test: `logits.safetensors` holds integers too, which are no weights.
  static func tensors(_ name: String) throws -> [String: [Float]] {
    let data = try Data(contentsOf: tests.appending(path: "Fixtures/golden").appending(path: name))
    let start = 8 + (0..<8).reduce(0) { $0 | Int(data[$1]) << (8 * $1) }
    let header = try #require(JSON(parsing: data[8..<start]).object)
    var tensors: [String: [Float]] = [:]
    for member in header.members where member.value["dtype"]?.string == "F32" {
      let offsets = try #require(member.value["data_offsets"]?.array).map { $0.int! }
      tensors[member.key] = stride(from: start + offsets[0], to: start + offsets[1], by: 4).map { offset in
        Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(data[offset + $1]) << (8 * $1) })
      }
    }
    return tensors
  }

  /// The batch of the golden logits, gradients and training: two documents of 64 tokens.
  static func batch() throws -> [[Int32]] {
    let model = try model.get()
    let texts = [
      "Natalia sold clips to 48 of her friends in April, and then she sold half as many clips in May. How many clips did Natalia sell altogether? "
        + "In April she sold 48. In May she sold 48 / 2 = 24. Altogether 48 + 24 = 72.",
      "def fibonacci(n):\n    a, b = 0, 1\n    for _ in range(n):\n        a, b = b, a + b\n    return a\n\nprint([fibonacci(i) for i in range(10)])  # 0 1 1 2 3 5 8 13 21 34",
    ]
    return texts.map { Array(model.tokenizer.encode($0).prefix(64)) }
  }
}

/// The largest difference; infinite where a number is none, which `max` would pass over.
func largestDifference(_ found: [Float], _ expected: [Float]) -> Float {
  precondition(found.count == expected.count)
  let differences = zip(found, expected).map { abs($0 - $1) }
  return differences.allSatisfy(\.isFinite) ? differences.max() ?? 0 : .infinity
}

// The students known by name: R1's six, and the small one that comes with the project.

/// A student that has a short name.
package struct Student: Sendable, Hashable {
  /// As `--student` takes it.
  package let name: String
  /// The repository on the Hugging Face hub.
  package let repository: String
  /// Parameters, as people say it.
  package let size: String
  package let license: String
  /// The file looked for beside folders, or nil.
  package let file: String?

  /// The last part of the repository's name, which folders on disk are usually called.
  package var folderName: String { String(repository.split(separator: "/").last ?? "") }

  /// How to get the weights.
  package var fetchCommand: String {
    file == nil ? "hf download \(repository)" : "make models"
  }

  /// All of them, smallest first.
  package static let catalogue: [Student] = [
    Student(
      name: "smollm2-135m", repository: "HuggingFaceTB/SmolLM2-135M-Instruct", size: "135M",
      license: "Apache-2.0", file: "SmolLM2-135M-Instruct.Q4_1.gguf"),
    Student(
      name: "1.5b", repository: "Qwen/Qwen2.5-Math-1.5B", size: "1.5B", license: "Apache-2.0", file: nil),
    Student(name: "7b", repository: "Qwen/Qwen2.5-Math-7B", size: "7B", license: "Apache-2.0", file: nil),
    Student(
      name: "8b", repository: "meta-llama/Llama-3.1-8B", size: "8B", license: "Llama 3.1 Community", file: nil),
    Student(name: "14b", repository: "Qwen/Qwen2.5-14B", size: "14B", license: "Apache-2.0", file: nil),
    Student(name: "32b", repository: "Qwen/Qwen2.5-32B", size: "32B", license: "Apache-2.0", file: nil),
    Student(
      name: "70b", repository: "meta-llama/Llama-3.3-70B-Instruct", size: "70B",
      license: "Llama 3.3 Community", file: nil),
  ]
}

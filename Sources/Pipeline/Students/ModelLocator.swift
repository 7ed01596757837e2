// Where a model's weights are: a path, or one of the known students in the places where weights are kept.

import Foundation

/// Finds models. The environment is read by the command line and handed in.
package struct ModelLocator: Sendable {
  /// Folders of models, the first one wins: `DISTILL_MODELS`, then `./models`.
  package var folders: [URL]
  /// The Hugging Face cache's `hub` folder, or nil.
  package var huggingFaceHub: URL?

  package init(folders: [URL], huggingFaceHub: URL?) {
    self.folders = folders
    self.huggingFaceHub = huggingFaceHub
  }

  /// - Parameter environment: `DISTILL_MODELS` (folders separated by colons), `HF_HUB_CACHE`, `HF_HOME`, `HOME`.
  package init(environment: [String: String], workingFolder: URL) {
    func folder(_ path: String) -> URL { URL(filePath: path, directoryHint: .isDirectory, relativeTo: workingFolder).absoluteURL }
    let named = (environment["DISTILL_MODELS"] ?? "").split(separator: ":").map { folder(String($0)) }
    folders = named + [workingFolder.appending(path: "models", directoryHint: .isDirectory)]
    if let cache = environment["HF_HUB_CACHE"], !cache.isEmpty {
      huggingFaceHub = folder(cache)
    } else if let home = environment["HF_HOME"], !home.isEmpty {
      huggingFaceHub = folder(home).appending(path: "hub")
    } else if let home = environment["HOME"], !home.isEmpty {
      huggingFaceHub = folder(home).appending(path: ".cache/huggingface/hub")
    } else {
      huggingFaceHub = nil
    }
  }

  /// The GGUF file or HF folder that `name` stands for.
  ///
  /// - Throws: `missingWeights` for a known student, `noSuchInput` for what looks like a path, `unknownName`.
  package func locate(_ name: String, kind: String = "student") throws -> URL {
    if let student = Student.catalogue.first(where: { $0.name == name.lowercased() }) {
      if let found = find(student) { return found }
      throw PipelineError.missingWeights(
        student: student.name, model: student.repository, searched: searched.map(\.path),
        fetch: student.fetchCommand)
    }
    if FileManager.default.fileExists(atPath: name) { return URL(filePath: name) }
    if let cached = snapshot(of: name) { return cached }
    if name.contains("/") || name.hasSuffix(".gguf") {
      throw PipelineError.noSuchInput(
        what: kind == "student" ? "model" : kind, path: name,
        hint: "Expected a GGUF file, a Hugging Face folder, or one of: \(Student.catalogue.map(\.name).joined(separator: ", ")).")
    }
    throw PipelineError.unknownName(kind: kind, given: name, known: Student.catalogue.map(\.name))
  }

  /// Where a student's weights are, or nil.
  package func find(_ student: Student) -> URL? {
    for folder in folders {
      if let file = student.file, exists(folder.appending(path: file)) { return folder.appending(path: file) }
      for name in [student.name, student.folderName, student.repository] {
        let candidate = folder.appending(path: name)
        if isModelFolder(candidate) { return candidate }
      }
      if let file = ggufFile(of: student, in: folder) { return file }
    }
    return snapshot(of: student.repository)
  }

  private var searched: [URL] { folders + (huggingFaceHub.map { [$0] } ?? []) }

  private func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

  /// A folder with a config and weights: a download that was broken off before its weights does not count.
  private func isModelFolder(_ url: URL) -> Bool {
    guard exists(url.appending(path: "config.json")) else { return false }
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return entries.contains { $0.hasSuffix(".safetensors") }
  }

  /// The first GGUF file, by name, that is called like the student's repository.
  private func ggufFile(of student: Student, in folder: URL) -> URL? {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let prefix = student.folderName.lowercased()
    let match = entries.sorted().first {
      let name = $0.lowercased()
      return name.hasSuffix(".gguf") && (name.hasPrefix(prefix + ".") || name.hasPrefix(prefix + "-q") || name.hasPrefix(prefix + "-bf16") || name.hasPrefix(prefix + "-f"))
    }
    return match.map { folder.appending(path: $0) }
  }

  /// A repository's snapshot in the cache: `models--ORG--NAME/snapshots/REVISION`, that of `refs/main` first.
  private func snapshot(of repository: String) -> URL? {
    guard let hub = huggingFaceHub, repository.split(separator: "/").count == 2 else { return nil }
    let root = hub.appending(path: "models--" + repository.replacing("/", with: "--"))
    let snapshots = root.appending(path: "snapshots")
    var revisions = ((try? FileManager.default.contentsOfDirectory(atPath: snapshots.path)) ?? []).sorted()
    if let main = try? String(contentsOf: root.appending(path: "refs/main"), encoding: .utf8) {
      let revision = main.trimmingCharacters(in: .whitespacesAndNewlines)
      if !revision.contains("/") { revisions.insert(revision, at: 0) }
    }
    return revisions.map { snapshots.appending(path: $0) }.first(where: isModelFolder)
  }
}

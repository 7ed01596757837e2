// A recipe: the stages of one distillation and their settings, as a YAML file holds them (docs/formats.md).

import Foundation
import Judging
import Records
import Yams

/// The stages of one distillation, in order. A stage that is not there is not run.
package struct Recipe: Sendable {
  /// Names the run folder: `runs/NAME`.
  package var name: String
  package var description: String
  package var seed: UInt64
  package var generate: Generate?
  package var filter: Filter?
  package var train: Train?
  package var eval: Eval?

  package struct Generate: Sendable {
    /// A model's name or path, or base URLs of endpoints.
    package var teacher: [String]
    /// The model's name at the endpoints, where they serve several.
    package var model: String?
    package var prompts: URL
    package var asking: Asking
  }

  package struct Filter: Sendable {
    /// Where there is no `generate`: a folder of shards.
    package var input: URL?
    package var rules: FilterRules
    /// Sketch files of other parts of the data.
    package var sketches: [URL] = []
  }

  package struct Train: Sendable {
    /// Its `data` and `out` are set by the run.
    package var options: TrainOptions
    /// Where there is no stage before: a folder of shards.
    package var data: URL?
  }

  package struct Eval: Sendable {
    package var benchmark: URL
    /// `base`, `student`, or models by name or path.
    package var models: [String]
    package var passAt: [Int]
    package var asking: Asking
  }

  /// The placeholders that `eval.models` knows.
  package static let base = "base"
  package static let student = "student"
}

extension Recipe {
  /// Reads a recipe file, or `recipe.yaml` in a folder. Paths in it are relative to the folder it is in.
  ///
  /// - Throws: `PipelineError.recipe` with every mistake, or `noSuchInput`.
  package init(at url: URL) throws {
    let file = Recipe.file(at: url)
    guard let data = try? Data(contentsOf: file) else {
      throw PipelineError.noSuchInput(
        what: "recipe", path: file.relativePath, hint: "Expected a YAML file, or a folder with a recipe.yaml in it.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw PipelineError.recipe([RecipeProblem(file: file.relativePath, line: nil, what: "not UTF-8 text")])
    }
    try self.init(parsing: text, file: file.relativePath, folder: file.deletingLastPathComponent())
  }

  /// The recipe's file: `url`, or `recipe.yaml` in it where it is a folder.
  package static func file(at url: URL) -> URL {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? url.appending(path: "recipe.yaml") : url
  }

  /// - Parameters:
  ///   - file: the file's name for messages.
  ///   - folder: what paths are relative to.
  package init(parsing text: String, file: String, folder: URL) throws {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw PipelineError.recipe([RecipeProblem(error, file: file)])
    }
    let problems = RecipeProblems(file: file)
    let reader = RecipeReader(problems: problems, folder: folder)
    self = reader.recipe(root)
    guard problems.found.isEmpty else {
      throw PipelineError.recipe(problems.found.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
  }

  /// Every key with its type, default and meaning, as `distill run --keys` prints them.
  package static var keys: [RecipeKey] {
    let empty = RecipeReader(problems: RecipeProblems(file: ""), folder: URL(filePath: "/"))
    _ = empty.recipe(try? Yams.compose(yaml: "{generate: {}, filter: {}, train: {}, eval: {}}"))
    return empty.keys
  }
}

extension Recipe {
  /// Every key, section by section, as text.
  package static var reference: String {
    var lines: [String] = []
    var section = ""
    for key in keys {
      if key.section != section {
        section = key.section
        lines.append(section == "the recipe" ? "# A recipe's keys" : "\n\(section):")
      }
      let indent = section == "the recipe" ? "" : "  "
      let value = key.type == "a section" ? "" : " \(key.fallback.map { $0.isEmpty ? "\"\"" : $0 } ?? "(required)")"
      lines.append("\((indent + key.name + ":" + value).padded(to: 44)) # \(key.help)")
    }
    return lines.joined(separator: "\n")
  }
}

extension RecipeProblem {
  init(_ error: YamlError, file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(file: file, line: mark.line, what: "not YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(file: file, line: context.mark.line, what: "the key '\(keys.map { "\($0)" }.joined(separator: "', '"))' is there twice")
    default:
      self.init(file: file, line: nil, what: "not YAML: \(error)")
    }
  }
}
